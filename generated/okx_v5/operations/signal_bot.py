"""The operations of signal_bot, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.signal_bot import CreatedSignalBot, PlacedSignalSubOrder


def _models() -> ModuleType:
    from ..models import signal_bot

    return signal_bot


CREATE_BOT: Operation[CreatedSignalBot] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/order-algo",
    resource="signal_bot",
    name="create_bot",
    summary="Create a bot that trades on the signals of a channel.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="CreateSignalBotRequest",
    item="CreatedSignalBot",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
PLACE_SUB_ORDER: Operation[PlacedSignalSubOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/sub-order",
    resource="signal_bot",
    name="place_sub_order",
    summary="Place an order of a signal bot by hand.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="PlaceSignalSubOrderRequest",
    item="PlacedSignalSubOrder",
    reply="",
    data="list",
    cursor=None,
    headers="PlaceSubOrderHeaders",
    header_names=("exp_time",),
    batch_of=None,
)
