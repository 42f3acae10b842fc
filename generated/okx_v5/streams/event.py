# Made from spec/schemas/streams.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TextMapField
from .._runtime.models.item import Item, WireText, WireTextMap


class StreamEvent(Item):
    """What the exchange says about a connection or a subscription, in place of data."""

    _arg: WireTextMap = UNSET
    _channel: WireText = UNSET
    _code: WireText = UNSET
    _connCount: WireText = UNSET
    _connId: WireText = UNSET
    _event: WireText = UNSET
    _id: WireText = UNSET
    _msg: WireText = UNSET

    event = TextField("event")
    """Kind of event. `types.STREAM_EVENTS` says what each value means."""
    id = TextField("id")
    """Your own ID of the request that it answers."""
    arg = TextMapField("arg")
    """What was subscribed to, by wire name."""
    code = TextField("code")
    """`0`, or an error code."""
    msg = TextField("msg")
    """What went wrong; empty where nothing did."""
    channel = TextField("channel")
    """Channel whose connections are counted."""
    conn_count = DecimalField("connCount")
    """How many connections of the sub-account have the channel."""
    conn_id = TextField("connId")
    """ID of the connection."""
