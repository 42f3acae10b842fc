# Made from spec/paths/tradingBot/dca/cycle-list.yaml, not to be edited; make it again with: make generate
"""dca.get_cycles: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetCyclesRequest(Request):
    """The parameters of dca.get_cycles.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on spot.
        inst_id (instId): Instrument of the bot, such as `BTC-USDT-SWAP`.
        after: Only cycles older than the one with this `cycleId`.
        before: Only cycles newer than the one with this `cycleId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
    """

    __slots__ = ()
    _label = "dca.get_cycles"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract_dca", "spot_dca") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_dca' or 'spot_dca'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""
    inst_id = TextField("instId")
    """Instrument of the bot, such as `BTC-USDT-SWAP`."""
    after = TextField("after")
    """Only cycles older than the one with this `cycleId`."""
    before = TextField("before")
    """Only cycles newer than the one with this `cycleId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class DcaCycle(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _avgPx: WireText = UNSET
    _currentCycle: WireFlag = UNSET
    _cycleId: WireText = UNSET
    _endTime: WireText = UNSET
    _fee: WireText = UNSET
    _realizedPnl: WireText = UNSET
    _startTime: WireText = UNSET
    _tpPx: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    cycle_id = TextField("cycleId")
    """ID of the cycle."""
    current_cycle = FlagField("currentCycle")
    """Whether the cycle is the one under way."""
    realized_pnl = DecimalField("realizedPnl")
    """Profit or loss realised in the cycle."""
    start_time = TimeField("startTime")
    """When the cycle began."""
    end_time = TimeField("endTime")
    """When the cycle ended; empty while it is under way."""
    fee = DecimalField("fee")
    """Fees of the cycle, if negative, or rebates."""
    avg_px = DecimalField("avgPx")
    """Average price of entry."""
    tp_px = DecimalField("tpPx")
    """Price at which the cycle takes its profit."""


OPERATION: Operation[DcaCycle] = Operation(
    method="GET",
    path="/api/v5/tradingBot/dca/cycle-list",
    resource="dca",
    name="get_cycles",
    summary="Get the cycles of a DCA bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetCyclesRequest,
    item=DcaCycle,
    reply=Reply,
    data="list",
    pages=Cursor("cycleId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
