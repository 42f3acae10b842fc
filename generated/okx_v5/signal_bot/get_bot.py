# Made from spec/paths/tradingBot/signal/orders-algo-details.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_bot: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._signal_bots import SignalBot


class GetBotRequest(Request):
    """The parameters of signal_bot.get_bot.

    Args:
        algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
        algo_id (algoId): ID of the bot.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
    """

    __slots__ = ()
    _label = "signal_bot.get_bot"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
            "algoId": algo_id,
        }
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
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")

    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract` on contracts."""
    algo_id = TextField("algoId")
    """ID of the bot."""


OPERATION: Operation[SignalBot] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/orders-algo-details",
    resource="signal_bot",
    name="get_bot",
    summary="Get a signal bot, running or stopped.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one", by=("algoId",)),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetBotRequest,
    item=SignalBot,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
