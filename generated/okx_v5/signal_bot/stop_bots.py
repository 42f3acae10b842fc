# Made from spec/paths/tradingBot/signal/stop-order-algo.yaml, not to be edited; make it again with: make generate
"""signal_bot.stop_bots: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_dict, is_list
from .._runtime.models.fields import ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place, Request

if TYPE_CHECKING:
    from ..types._signal_bot import SignalBotToStopDict


class SignalBotToStop(Request):
    """A signal bot to stop.

    Args:
        algo_id (algoId): ID of the bot.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
    """

    __slots__ = ()
    _label = "SignalBotToStop"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
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

    algo_id = TextField("algoId")
    """ID of the bot."""


class StopSignalBotsRequest(Batch):
    """The parameters of signal_bot.stop_bots.

    Args:
        bots: The bots to stop.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
    """

    __slots__ = ()
    _label = "signal_bot.stop_bots"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots"

    @exact_arguments
    def __init__(
        self,
        *,
        bots: Sequence[SignalBotToStop | SignalBotToStopDict | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "bots": self._objects("bots", SignalBotToStop, bots),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        bots = wire.get("bots", UNSET)
        if bots is UNSET:
            raise cls.refusal(at, "bots", "is required")
        if not is_list(bots):
            raise cls.refusal(at, "bots", "must be a list")
        if len(bots) < 1:
            raise cls.refusal(at, "bots", "must have at least 1 element")
        if len(bots) > 10:
            raise cls.refusal(at, "bots", "must have at most 10 elements")
        for index, each in enumerate(bots):
            if not is_dict(each):
                raise cls.refusal(at, "bots", "must be SignalBotToStop or a dict", index)

    bots = ObjectsField("bots", SignalBotToStop)
    """The bots to stop."""


class StoppedSignalBot(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""


OPERATION: Operation[StoppedSignalBot] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/stop-order-algo",
    resource="signal_bot",
    name="stop_bots",
    summary="Stop up to 10 signal bots.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/signal/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=StopSignalBotsRequest,
    item=StoppedSignalBot,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
