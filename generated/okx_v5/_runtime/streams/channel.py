# Made from generator/outputs/python/runtime/streams/channel.py, not to be edited; make it again with: make generate
"""Channels as data: where they are, what they take, and how to read what they push."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from msgspec import UNSET

from ..errors import BadMessage
from ..models.convert import bytes_of
from ..models.item import Source, decode_plain
from ..models.request import AnyRequest
from .follow_up import FollowUpQuery
from .push import Message, Push, read_message

if TYPE_CHECKING:
    from .operation import StreamOperation

# What generated modules import.
__all__ = [
    "Channel",
]

T = TypeVar("T")

Kind = Literal["state", "increment", "event"]
"""What a push is: the newest state of something, a change of one, or an event."""


class Limits(NamedTuple):
    """What the exchange takes of one address, in one connection, and in one message."""

    connections_per_second: int
    requests_per_hour: int
    bytes_per_request: int
    seconds_of_silence: int


class Channel(Generic[T]):
    """A described channel.

    `names` are what the exchange calls it: one, or one for each length of candlesticks. `path` is
    that of its URL. Of a `kind` "state" the newest push of the same argument, and of the same
    `item_key` in its rows, stands for all before it; nothing of another kind may be left out.
    `snapshot` is "first" where what is pushed first tells the whole state, the GET that tells it
    otherwise, or empty; `follow_ups` are what REST is asked for after a gap. At most `connections`
    of a sub-account may have it. One connection should have at most `per_connection` arguments of
    it and of the other channels that have such a number.
    """

    __slots__ = (
        *("key", "names", "path", "login", "resource", "name", "summary", "documentation"),
        *("kind", "item_key", "snapshot", "follow_ups", "connections", "per_connection"),
        *("request", "item", "_parameter"),
    )

    def __init__(
        self,
        *,
        key: str,
        names: tuple[str, ...],
        path: str,
        login: bool,
        resource: str,
        name: str,
        summary: str,
        documentation: str,
        kind: Kind,
        item_key: tuple[str, ...],
        snapshot: str,
        follow_ups: tuple[FollowUpQuery, ...] = (),
        connections: int | None,
        per_connection: int | None,
        request: type[AnyRequest],
        item: type[T],
        parameter: str = "",
    ) -> None:
        self.key = key
        self.names = names
        self.path = path
        self.login = login
        self.resource = resource
        self.name = name
        self.summary = summary
        self.documentation = documentation
        self.kind: Kind = kind
        self.item_key = item_key
        self.snapshot = snapshot
        self.follow_ups = follow_ups
        self.connections = connections
        self.per_connection = per_connection
        self.request = request
        self.item = item
        self._parameter = parameter

    @property
    def label(self) -> str:
        """Resource and method, as a client has them."""
        return f"{self.resource}.{self.name}"

    @property
    def bounded_by(self) -> tuple[str, ...] | None:
        """What tells apart of what only the newest is kept; None where every push is."""
        return self.item_key if self.kind == "state" else None

    def arg(self, **arguments: Any) -> dict[str, Any]:
        """One argument of a subscription, as it would be sent. Nothing is sent.

        Raises ValidationError for what breaks the description.
        """
        wire: dict[str, Any] = self.request(**arguments).to_wire()
        if not self._parameter:
            return {"channel": self.names[0], **wire}
        before = self.key.rpartition("/")[2].partition("{")[0]
        return {"channel": f"{before}{wire.pop(self._parameter)}", **wire}

    def decode(self, message: bytes | bytearray | memoryview | str) -> Push[T]:
        """A recorded message of this channel, read without a connection.

        Raises BadMessage for what is no JSON of OKX, for events, and for other channels' pushes.
        """
        raw = bytes_of(message, "a message")
        read = read_message(raw)
        if read.event is not None or read.op is not None:
            raise BadMessage(f"no push of {self.key}: decode_message reads events", raw)
        if read.channel and read.channel not in self.names:
            raise BadMessage(f"a push of {read.channel[:80]!r}, not of {self.key}", raw)
        _hold_data(read, raw)
        return Push(read, raw, self.item)

    def __repr__(self) -> str:
        return f"Channel({self.key!r}, {self.label})"


def _hold_data(read: Message, raw: bytes) -> None:
    """Tell a message that has lost its data from a push without rows."""
    if read.data is UNSET:
        raise BadMessage("neither a push nor an event: it has no data", raw)


def decoded(
    message: Any,
    channels: Mapping[str, Channel[Any]],
    event: Any,
    operation: Callable[[str], StreamOperation[Any] | None],
) -> Any:
    """A push of the channel that a message names, the event that it is, or a reply."""
    raw = bytes_of(message, "a message")
    read: Message = read_message(raw)
    if read.op is not None:
        sent = operation(read.op) if isinstance(read.op, str) else None
        if sent is None:
            raise BadMessage("of an operation that is not described", raw)
        return sent.decode(raw)
    if read.event is not None:
        plain = decode_plain(raw)
        return event.lenient(plain, Source(raw, plain), ())
    _hold_data(read, raw)
    channel = channels.get(read.channel)
    return Push(read, raw, channel.item if channel is not None else None)
