# Made from spec/paths/tradingBot/signal/close-position.yaml, not to be edited; make it again with: make generate
"""signal_bot.close_position: the operation and its models."""

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
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class CloseSignalPositionRequest(Request):
    """The parameters of signal_bot.close_position.

    Args:
        algo_id (algoId): ID of the bot.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
    """

    __slots__ = ()
    _label = "signal_bot.close_position"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "instId": inst_id,
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

    algo_id = TextField("algoId")
    """ID of the bot."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class CloseSignalPositionResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""


OPERATION: Operation[CloseSignalPositionResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/close-position",
    resource="signal_bot",
    name="close_position",
    summary="Close the position of a signal bot in one instrument at market price.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one", by=("algoId",), ask="GET /api/v5/tradingBot/signal/positions", asked_by=("algoId",)
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CloseSignalPositionRequest,
    item=CloseSignalPositionResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
