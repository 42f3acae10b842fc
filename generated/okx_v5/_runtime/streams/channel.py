# Made from generator/outputs/python/runtime/streams/channel.py, not to be edited; make it again with: make generate
"""Channels as data: where they are, what they take, and how to read what they push."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

from msgspec import UNSET

from ..errors import BadMessage, ValidationError
from ..models.convert import bytes_of
from ..models.fields import python_names
from ..models.item import Source, decode_plain
from ..models.request import AnyRequest
from .follow_up import FollowUpQuery
from .push import Message, Push, is_binary, read_message, reader_of

if TYPE_CHECKING:
    from ..calls.operation import Operation
    from ..models.sbe import SbeForm
    from .operation import StreamOperation

# What generated modules import.
__all__ = [
    "Channel",
    "Handshake",
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


class Handshake(NamedTuple):
    """What is otherwise with the connections of a URL: who they are, they say in headers.

    Their server pings them, and closes after so many seconds without an answer.
    """

    seconds_of_silence: int


class Instead(NamedTuple):
    """What is sent, and what is asked for in place of it: its name in Python, and on the wire."""

    sent: str
    name: str
    wire_name: str


class Channel(Generic[T]):
    """A described channel.

    `names` are what the exchange calls it: one, or one for each length of candlesticks. `path` is
    that of its URL. Of a `kind` "state" the newest push of the same argument, and of the same
    `item_key` in its rows, stands for all before it; nothing of another kind may be left out.
    `snapshot` is "first" where what is pushed first tells the whole state, the GET that tells it
    otherwise, or empty; `follow_ups` are what REST is asked for after a gap. At most `connections`
    of a sub-account may have it. One connection should have at most `per_connection` arguments of
    it and of the other channels that have such a number.
    It `is_binary` where it pushes binary messages (SBE); the number of an instrument is then asked
    for by its name, as `instead` says. `handshake` is None where a message logs in. `told_by` gives
    the GET of `snapshot`, where a book is kept with it.
    """

    __slots__ = (
        *("key", "names", "path", "login", "resource", "name", "summary", "documentation"),
        *("kind", "item_key", "snapshot", "follow_ups", "connections", "per_connection"),
        *(
            "request",
            "item",
            "handshake",
            "instead",
            "told_by",
            "_told_with",
            "_parameter",
            "_forms",
            "_sbe",
        ),
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
        sbe: Callable[[], tuple[SbeForm[T], ...]] | None = None,
        handshake: Handshake | None = None,
        instead: tuple[tuple[str, str, str], ...] = (),
        told_by: Callable[[], Operation[Any]] | None = None,
        told_with: tuple[tuple[str, Any], ...] = (),
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
        self.handshake = handshake
        self.instead = tuple(Instead(*each) for each in instead)
        self.told_by = told_by
        self._told_with = told_with
        self._parameter = parameter
        self._sbe = sbe
        self._forms: tuple[SbeForm[T], ...] | None = None

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

    def asked(self, **arguments: Any) -> dict[str, Any]:
        """One argument as it is asked for: that of a subscription, but for what is looked up.

        Raises ValidationError for what breaks the description.
        """
        looked_up: dict[str, str] = {}
        for sent, name, wire_name in self.instead:
            value = arguments.pop(name, None)
            if not isinstance(value, str) or not value:
                rule = "is required" if value is None else "must be a string, and not empty"
                raise ValidationError(self.label, name, wire_name, rule, self.documentation)
            looked_up[wire_name] = value
            arguments[python_names(cast(Any, self.request))[sent]] = 0
        arg = self.arg(**arguments)
        sent_instead = {each.sent for each in self.instead}
        return {
            **{name: value for name, value in arg.items() if name not in sent_instead},
            **looked_up,
        }

    def coded(self, asked: Mapping[str, Any], codes: Mapping[str, int]) -> dict[str, Any]:
        """The argument of a subscription, of what was asked for and the numbers of instruments."""
        arg = dict(asked)
        for sent, _, wire_name in self.instead:
            arg[sent] = codes[arg.pop(wire_name)]
        return arg

    def state_asked(self, arg: Mapping[str, Any]) -> tuple[Operation[Any], AnyRequest]:
        """The GET that tells the state of what is subscribed to, and what to ask it."""
        assert self.told_by is not None
        operation = self.told_by()
        names = python_names(cast(Any, operation.request))
        told = {names[name]: value for name, value in arg.items() if name in names}
        return operation, operation.request(**told, **dict(self._told_with))

    @property
    def is_binary(self) -> bool:
        """Whether it pushes binary messages (SBE)."""
        return self._sbe is not None

    @property
    def _readers(self) -> tuple[SbeForm[T], ...]:
        """What reads its binary messages, loaded with the first of them."""
        if self._forms is None:
            self._forms = self._sbe() if self._sbe is not None else ()
        return self._forms

    def takes(self, raw: bytes) -> bool:
        """Whether a binary message is of one of its templates.

        Raises SbeError for a message of a schema that is not known.
        """
        return any(each.is_for(raw) for each in self._readers)

    def _form_of(self, raw: bytes) -> SbeForm[T]:
        """What reads a binary message; of another channel, what says that it does not."""
        return next((each for each in self._readers if each.is_for(raw)), self._readers[0])

    def pushes(self, arg: Mapping[str, Any]) -> Callable[[bytes], Push[T]]:
        """What makes pushes of the messages of a connection; what is in them is read later."""
        if self._sbe is None:
            return partial(Push, reader_of(self.item))
        from .binary import binary_pushes  # here, for most messages are JSON

        return binary_pushes(self._row, self.item, arg)

    def _row(self, raw: bytes) -> T:
        return self._form_of(raw).read(raw)

    def arg_in(self, raw: bytes) -> dict[str, Any]:
        """The argument that a binary message belongs to; raises SbeError for another channel's."""
        form = self._form_of(raw)
        told = {name: form.value(raw, name) for name in python_names(cast(Any, self.request))}
        known = {name: value for name, value in told.items() if value is not None}
        return {"channel": self.names[0], **known}

    def begin_of(self, raw: bytes) -> int:
        """How many bytes of a binary message tell its channel and its argument; 0 where none do."""
        return self._form_of(raw).begin([*python_names(cast(Any, self.request))])

    def decode(self, message: bytes | bytearray | memoryview | str) -> Push[T]:
        """A recorded message of this channel, read without a connection.

        Raises BadMessage for what is no JSON of OKX, for events, and for other channels' pushes.
        """
        raw = bytes_of(message, "a message")
        if self._sbe is not None and is_binary(raw):
            return self._decode_binary(raw)
        read = read_message(raw)
        if read.event is not None or read.op is not None:
            raise BadMessage(f"no push of {self.key}: decode_message reads events", raw)
        if read.channel and read.channel not in self.names:
            raise BadMessage(f"a push of {read.channel[:80]!r}, not of {self.key}", raw)
        _hold_data(read, raw)
        return Push(reader_of(self.item), raw, read)

    def _decode_binary(self, raw: bytes) -> Push[T]:
        from ..models.sbe import SbeError

        try:
            push = self.pushes(self.arg_in(raw))(raw)
        except SbeError as error:
            raise BadMessage(str(error), raw) from None
        push.items  # noqa: B018  (raises where it is spoilt)
        return push

    def __repr__(self) -> str:
        return f"Channel({self.key!r}, {self.label})"


def _hold_data(read: Message, raw: bytes) -> None:
    """Tell a message that has lost its data from a push without rows."""
    if read.data is UNSET:
        raise BadMessage("neither a push nor an event: it has no data", raw)


def decoded(
    message: Any,
    channels: Mapping[str, Channel[Any]],
    binary: Iterable[str],
    event: Any,
    operation: Callable[[str], StreamOperation[Any] | None],
) -> Any:
    """A push of the channel that a message names, the event that it is, or a reply."""
    raw = bytes_of(message, "a message")
    if is_binary(raw):
        return _decoded_binary(raw, [channels[key] for key in binary])
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
    return Push(reader_of(channel.item if channel is not None else None), raw, read)


def _decoded_binary(raw: bytes, channels: Sequence[Channel[Any]]) -> Push[Any]:
    """A push of the channel that a binary message is of, of the first where it is of none."""
    from ..models.sbe import SbeError  # here, for most messages are JSON

    try:
        found = next((each for each in channels if each.takes(raw)), None)
    except SbeError as error:
        raise BadMessage(str(error), raw) from None
    if found is None:
        raise BadMessage("a binary message of no channel", raw)
    return found.decode(raw)
