# Made from spec/paths/tradingBot/signal/signals.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_signals: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, SecretField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetSignalsRequest(Request):
    """The parameters of signal_bot.get_signals.

    Args:
        signal_source_type (signalSourceType): Only signals from here, `1` yourself, `2` those you
            subscribe to, `3` free ones.
        signal_chan_id (signalChanId): Only this signal channel.
        after: Only channels older than the one with this `signalChanId`.
        before: Only channels newer than the one with this `signalChanId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
    """

    __slots__ = ()
    _label = "signal_bot.get_signals"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        signal_source_type: OneOf[Literal["1", "2", "3"]],
        signal_chan_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "signalSourceType": signal_source_type,
        }
        if signal_chan_id is not None:
            wire["signalChanId"] = signal_chan_id
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
        signal_source_type = wire.get("signalSourceType", UNSET)
        if signal_source_type is UNSET:
            raise cls.refusal(at, "signalSourceType", "is required")
        if not isinstance(signal_source_type, str):
            raise cls.refusal(at, "signalSourceType", "must be a string")
        if signal_source_type not in ("1", "2", "3") and not is_undescribed(signal_source_type):
            raise cls.refusal(at, "signalSourceType", "must be '1', '2' or '3'")
        signal_chan_id = wire.get("signalChanId", UNSET)
        if signal_chan_id is not UNSET:
            if not isinstance(signal_chan_id, str):
                raise cls.refusal(at, "signalChanId", "must be a string")
            if len(signal_chan_id) < 1:
                raise cls.refusal(at, "signalChanId", "must have at least 1 character")
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

    signal_source_type = TextField("signalSourceType")
    """Only signals from here, `1` yourself, `2` those you subscribe to, `3` free ones."""
    signal_chan_id = TextField("signalChanId")
    """Only this signal channel."""
    after = TextField("after")
    """Only channels older than the one with this `signalChanId`."""
    before = TextField("before")
    """Only channels newer than the one with this `signalChanId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class Signal(Item):
    """One item of the answer."""

    _signalChanDesc: WireText = UNSET
    _signalChanId: WireText = UNSET
    _signalChanName: WireText = UNSET
    _signalChanToken: WireText = UNSET
    _signalSourceType: WireText = UNSET

    signal_chan_id = TextField("signalChanId")
    """ID of the signal channel."""
    signal_chan_name = TextField("signalChanName")
    """Name of the signal channel."""
    signal_chan_desc = TextField("signalChanDesc")
    """Description of the signal channel."""
    signal_chan_token = SecretField("signalChanToken")
    """Tells the exchange who you are where a signal places orders; keep it to yourself."""
    signal_source_type = TextField("signalSourceType")
    """Where the signal comes from, `1` yourself, `2` somebody you subscribe to, `3` a free signal.
    Known values: 1, 2, 3.
    """


OPERATION: Operation[Signal] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/signals",
    resource="signal_bot",
    name="get_signals",
    summary="Get the signal channels of one source.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSignalsRequest,
    item=Signal,
    reply=Reply,
    data="list",
    pages=Cursor("signalChanId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
