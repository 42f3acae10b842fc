# Made from spec/paths/tradingBot/signal/margin-balance.yaml, not to be edited; make it again with: make generate
"""signal_bot.adjust_margin_balance: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class AdjustSignalMarginBalanceRequest(Request):
    """The parameters of signal_bot.adjust_margin_balance.

    Args:
        algo_id (algoId): ID of the bot.
        type: What to do, `add` margin or `reduce` it.
        amt: Margin to add or to take out.
        allow_reinvest (allowReinvest): What becomes of the margin added: true counts it as
            investment, and orders become larger, false keeps it as a guard against liquidation.
            Only where the size of the bot's orders follows the TradingView signal, as a percentage
            of the investment, or the margin first invested. Without it the exchange takes false.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
    """

    __slots__ = ()
    _label = "signal_bot.adjust_margin_balance"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        type: OneOf[Literal["add", "reduce"]],
        amt: Number,
        allow_reinvest: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "type": type,
            "amt": self._number("amt", amt),
        }
        if allow_reinvest is not None:
            wire["allowReinvest"] = allow_reinvest
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
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("add", "reduce") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'add' or 'reduce'")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        allow_reinvest = wire.get("allowReinvest", UNSET)
        if allow_reinvest is not UNSET:
            if not isinstance(allow_reinvest, bool):
                raise cls.refusal(at, "allowReinvest", "must be True or False")

    algo_id = TextField("algoId")
    """ID of the bot."""
    type = TextField("type")
    """What to do, `add` margin or `reduce` it."""
    amt = DecimalField("amt")
    """Margin to add or to take out."""
    allow_reinvest = FlagField("allowReinvest")
    """What becomes of the margin added: true counts it as investment, and orders become larger,
    false keeps it as a guard against liquidation. Only where the size of the bot's orders
    follows the TradingView signal, as a percentage of the investment, or the margin first
    invested. Without it the exchange takes false.
    """


class AdjustSignalMarginBalanceResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""


OPERATION: Operation[AdjustSignalMarginBalanceResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/margin-balance",
    resource="signal_bot",
    name="adjust_margin_balance",
    summary="Add margin to a signal bot, or take some out.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        ask="GET /api/v5/tradingBot/signal/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AdjustSignalMarginBalanceRequest,
    item=AdjustSignalMarginBalanceResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
