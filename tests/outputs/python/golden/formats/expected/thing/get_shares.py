# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_shares: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import CommaField, FlagField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_BE1D1609 = re.compile("^[a-z]+(,[a-z]+)*\\Z").search


class GetSharesRequest(Request):
    """The parameters of thing.get_shares.

    Args:
        begin: Not before it.
        hidden: Only such.
        perms: Only with them.

    https://tiny.test/docs#shares
    """

    __slots__ = ()
    _label = "thing.get_shares"
    _documentation = "https://tiny.test/docs#shares"

    @exact_arguments
    def __init__(
        self,
        *,
        begin: Time | None = None,
        hidden: bool | None = None,
        perms: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if hidden is not None:
            wire["hidden"] = self._flag(hidden)
        if perms is not None:
            wire["perms"] = self._commas("perms", perms)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        begin = wire.get("begin", UNSET)
        if begin is not UNSET:
            if not isinstance(begin, str):
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(begin) is None:
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        hidden = wire.get("hidden", UNSET)
        if hidden is not UNSET:
            if not isinstance(hidden, str):
                raise cls.refusal(at, "hidden", "must be True or False")
            if hidden not in ("true", "false"):
                raise cls.refusal(at, "hidden", "must be True or False")
        perms = wire.get("perms", UNSET)
        if perms is not UNSET:
            if not isinstance(perms, str):
                raise cls.refusal(at, "perms", "must be a list of strings")
            if MATCH_BE1D1609(perms) is None:
                raise cls.refusal(at, "perms", "must match the pattern ^[a-z]+(,[a-z]+)*$")

    begin = TimeField("begin")
    """Not before it."""
    hidden = FlagField("hidden")
    """Only such."""
    perms = CommaField("perms")
    """Only with them."""


class Share(Item):
    """One item of the answer."""

    _id: WireText = UNSET

    id = TextField("id")
    """ID of it."""


OPERATION: Operation[Share] = Operation(
    method="GET",
    path="/api/v5/thing/shares",
    resource="thing",
    name="get_shares",
    summary="Get what is shared.",
    documentation="https://tiny.test/docs#shares",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSharesRequest,
    item=Share,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
