# Made from spec/paths/tradingBot/signal/create-signal.yaml, not to be edited; make it again with: make generate
"""signal_bot.create_signal: the operation and its models."""

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
from .._runtime.models.fields import SecretField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class CreateSignalRequest(Request):
    """The parameters of signal_bot.create_signal.

    Args:
        signal_chan_name (signalChanName): Name of the signal channel.
        signal_chan_desc (signalChanDesc): Description of the signal channel.
        signal_desc (signalDesc): The description as the documented example names it; prefer
            `signalChanDesc`.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
    """

    __slots__ = ()
    _label = "signal_bot.create_signal"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        signal_chan_name: str,
        signal_chan_desc: str | None = None,
        signal_desc: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "signalChanName": signal_chan_name,
        }
        if signal_chan_desc is not None:
            wire["signalChanDesc"] = signal_chan_desc
        if signal_desc is not None:
            wire["signalDesc"] = signal_desc
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        signal_chan_name = wire.get("signalChanName", UNSET)
        if signal_chan_name is UNSET:
            raise cls.refusal(at, "signalChanName", "is required")
        if not isinstance(signal_chan_name, str):
            raise cls.refusal(at, "signalChanName", "must be a string")
        if len(signal_chan_name) < 1:
            raise cls.refusal(at, "signalChanName", "must have at least 1 character")
        signal_chan_desc = wire.get("signalChanDesc", UNSET)
        if signal_chan_desc is not UNSET:
            if not isinstance(signal_chan_desc, str):
                raise cls.refusal(at, "signalChanDesc", "must be a string")
        signal_desc = wire.get("signalDesc", UNSET)
        if signal_desc is not UNSET:
            if not isinstance(signal_desc, str):
                raise cls.refusal(at, "signalDesc", "must be a string")
        if signal_chan_desc is not UNSET and signal_desc is not UNSET:
            raise cls.refusal(
                at,
                "signalChanDesc, signalDesc",
                "cannot be given together: signal_chan_desc and signal_desc",
            )

    signal_chan_name = TextField("signalChanName")
    """Name of the signal channel."""
    signal_chan_desc = TextField("signalChanDesc")
    """Description of the signal channel."""
    signal_desc = TextField("signalDesc")
    """The description as the documented example names it; prefer `signalChanDesc`."""


class CreatedSignal(Item):
    """One item of the answer."""

    _signalChanId: WireText = UNSET
    _signalChanToken: WireText = UNSET

    signal_chan_id = TextField("signalChanId")
    """ID of the signal channel."""
    signal_chan_token = SecretField("signalChanToken")
    """Tells the exchange who you are where a signal places orders; keep it to yourself."""


OPERATION: Operation[CreatedSignal] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/create-signal",
    resource="signal_bot",
    name="create_signal",
    summary="Create a signal channel, whose signals bots can trade on.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("signalChanId",), ask="GET /api/v5/tradingBot/signal/signals"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CreateSignalRequest,
    item=CreatedSignal,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
