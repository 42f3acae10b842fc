# Made from spec/paths/tradingBot/signal/orders-algo-pending.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_active_bots: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._signal_bots import SignalBot


class GetActiveBotsRequest(Request):
    """The parameters of signal_bot.get_active_bots.

    Args:
        algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
        algo_id (algoId): Only this bot.
        after: Only bots older than the one with this `algoId`.
        before: Only bots newer than the one with this `algoId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
    """

    __slots__ = ()
    _label = "signal_bot.get_active_bots"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
        }
        if algo_id is not None:
            wire["algoId"] = algo_id
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
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract",) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract'")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")
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

    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract` on contracts."""
    algo_id = TextField("algoId")
    """Only this bot."""
    after = TextField("after")
    """Only bots older than the one with this `algoId`."""
    before = TextField("before")
    """Only bots newer than the one with this `algoId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[SignalBot] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/orders-algo-pending",
    resource="signal_bot",
    name="get_active_bots",
    summary="Get the signal bots that have not stopped yet.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetActiveBotsRequest,
    item=SignalBot,
    reply=Reply,
    data="list",
    pages=Cursor("algoId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
