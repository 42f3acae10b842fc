# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.transfer: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import CommaField, DecimalField, FlagField, SecretField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import HeaderRequest, Place, Request

MATCH_A883AA54 = re.compile("^[0-9.]+\\Z").search

MATCH_366DFC5A = re.compile("^[0-9]{4}\\Z").search

MATCH_18751DBC = re.compile("^[a-z]+(,[a-z]+)?\\Z").search


class TransferRequest(Request):
    """The parameters of thing.transfer.

    Args:
        amt: Amount.

    https://tiny.test/docs#transfer
    """

    __slots__ = ()
    _label = "thing.transfer"
    _documentation = "https://tiny.test/docs#transfer"

    @exact_arguments
    def __init__(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        else:
            if not isinstance(amt, str):
                raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
            if MATCH_A883AA54(amt) is None:
                raise cls.refusal(
                    at, "amt", "must be a number in plain notation that fits the pattern ^[0-9.]+$"
                )

    amt = DecimalField("amt")
    """Amount."""


class TransferHeaders(HeaderRequest):
    """The headers of thing.transfer.

    Args:
        confirm: Whether a second person agreed.
        pin_code (pinCode): Of the person who asks.
        fast: Ahead of the others.
        tags: Your own words for it.

    https://tiny.test/docs#transfer
    """

    __slots__ = ()
    _label = "thing.transfer"
    _documentation = "https://tiny.test/docs#transfer"

    @exact_arguments
    def __init__(
        self,
        *,
        confirm: Literal["yes", "no"],
        pin_code: str | None = None,
        fast: bool | None = None,
        tags: Optional[Sequence[str]] = None,
    ) -> None:
        wire: dict[str, Any] = {
            "confirm": confirm,
        }
        if pin_code is not None:
            wire["pinCode"] = pin_code
        if fast is not None:
            wire["fast"] = self._flag(fast)
        if tags is not None:
            wire["tags"] = self._commas("tags", tags)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        confirm = wire.get("confirm", UNSET)
        if confirm is UNSET:
            raise cls.refusal(at, "confirm", "is required")
        else:
            if not isinstance(confirm, str):
                raise cls.refusal(at, "confirm", "must be a string")
            if confirm not in ("yes", "no"):
                raise cls.refusal(at, "confirm", "must be 'yes' or 'no'")
        pin_code = wire.get("pinCode", UNSET)
        if pin_code is not UNSET:
            if not isinstance(pin_code, str):
                raise cls.refusal(at, "pinCode", "must be a string")
            if MATCH_366DFC5A(pin_code) is None:
                raise cls.refusal(at, "pinCode", "must match the pattern ^[0-9]{4}$")
        fast = wire.get("fast", UNSET)
        if fast is not UNSET:
            if not isinstance(fast, str):
                raise cls.refusal(at, "fast", "must be True or False")
            if fast not in ("true", "false"):
                raise cls.refusal(at, "fast", "must be True or False")
        tags = wire.get("tags", UNSET)
        if tags is not UNSET:
            if not isinstance(tags, str):
                raise cls.refusal(at, "tags", "must be a list of strings")
            if MATCH_18751DBC(tags) is None:
                raise cls.refusal(at, "tags", "must match the pattern ^[a-z]+(,[a-z]+)?$")

    confirm = TextField("confirm")
    """Whether a second person agreed."""
    pin_code = SecretField("pinCode")
    """Of the person who asks."""
    fast = FlagField("fast")
    """Ahead of the others."""
    tags = CommaField("tags")
    """Your own words for it."""


class Transfer(Item):
    """One item of the answer."""

    _transId: WireText = UNSET

    trans_id = TextField("transId")
    """ID of the transfer."""


OPERATION: Operation[Transfer] = Operation(
    method="POST",
    path="/api/v5/thing/transfer",
    resource="thing",
    name="transfer",
    summary="Move funds.",
    documentation="https://tiny.test/docs#transfer",
    permission="withdraw",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(1, 1, ("user", "currency")),),
    request=TransferRequest,
    item=Transfer,
    reply=Reply,
    data="list",
    cursor=None,
    headers=TransferHeaders,
    header_names=("confirm", "pin_code", "fast", "tags"),
    batch_of=None,
)
