# Made from spec/paths/trade/mass-cancel.yaml, not to be edited; make it again with: make generate
"""trade.mass_cancel: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_BC6F71CA = re.compile("^(0|[1-9][0-9]{0,3}|10000)\\Z").search


class MassCancelRequest(Request):
    """The parameters of trade.mass_cancel.

    Args:
        inst_type (instType): Instrument type; options only.
        inst_family (instFamily): Instrument family, such as `BTC-USD`.
        lock_interval (lockInterval): Milliseconds for which new orders are refused afterwards, 0 to
            10000; 0 ends a lock that is there. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
    """

    __slots__ = ()
    _label = "trade.mass_cancel"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["OPTION"]],
        inst_family: str,
        lock_interval: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
            "instFamily": inst_family,
        }
        if lock_interval is not None:
            wire["lockInterval"] = self._number("lockInterval", lock_interval)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("OPTION",) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'OPTION'")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is UNSET:
            raise cls.refusal(at, "instFamily", "is required")
        if not isinstance(inst_family, str):
            raise cls.refusal(at, "instFamily", "must be a string")
        if len(inst_family) < 1:
            raise cls.refusal(at, "instFamily", "must have at least 1 character")
        lock_interval = wire.get("lockInterval", UNSET)
        if lock_interval is not UNSET:
            if not isinstance(lock_interval, str):
                raise cls.refusal(
                    at, "lockInterval", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_BC6F71CA(lock_interval) is None:
                raise cls.refusal(at, "lockInterval", "must be whole milliseconds from 0 to 10000")

    inst_type = TextField("instType")
    """Instrument type; options only."""
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`."""
    lock_interval = DecimalField("lockInterval")
    """Milliseconds for which new orders are refused afterwards, 0 to 10000; 0 ends a lock that is
    there. Without it the exchange takes 0.
    """


class MassCancelResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when all orders were cancelled, false when none was."""


OPERATION: Operation[MassCancelResult] = Operation(
    method="POST",
    path="/api/v5/trade/mass-cancel",
    resource="trade",
    name="mass_cancel",
    summary="Cancel all pending orders with market maker protection in an option family.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/trade/orders-pending",
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=MassCancelRequest,
    item=MassCancelResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
