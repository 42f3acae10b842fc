# Made from spec/paths/tradingBot/signal/cancel-sub-order.yaml, not to be edited; make it again with: make generate
"""signal_bot.cancel_sub_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class CancelSignalSubOrderRequest(Request):
    """The parameters of signal_bot.cancel_sub_order.

    Args:
        algo_id (algoId): ID of the bot.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        signal_ord_id (signalOrdId): ID of the order, its `clOrdId` in the list of the bot's orders.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
    """

    __slots__ = ()
    _label = "signal_bot.cancel_sub_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        inst_id: str,
        signal_ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "instId": inst_id,
            "signalOrdId": signal_ord_id,
        }
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
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        signal_ord_id = wire.get("signalOrdId", UNSET)
        if signal_ord_id is UNSET:
            raise cls.refusal(at, "signalOrdId", "is required")
        if not isinstance(signal_ord_id, str):
            raise cls.refusal(at, "signalOrdId", "must be a string")
        if len(signal_ord_id) < 1:
            raise cls.refusal(at, "signalOrdId", "must have at least 1 character")

    algo_id = TextField("algoId")
    """ID of the bot."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    signal_ord_id = TextField("signalOrdId")
    """ID of the order, its `clOrdId` in the list of the bot's orders."""


class CancelledSignalSubOrder(Item):
    """One item of the answer."""

    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _signalOrdId: WireText = UNSET

    signal_ord_id = TextField("signalOrdId")
    """ID of the order."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[CancelledSignalSubOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/cancel-sub-order",
    resource="signal_bot",
    name="cancel_sub_order",
    summary="Cancel an order of a signal bot that has not filled yet.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("signalOrdId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/signal/sub-orders",
        asked_by=("signalOrdId",),
        asked_with=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CancelSignalSubOrderRequest,
    item=CancelledSignalSubOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
