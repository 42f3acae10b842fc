# Made from generator/outputs/python/runtime/streams/session.py, not to be edited; make it again with: make generate
"""What is said over one connection: a login, subscriptions, and the answers to both."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from time import monotonic, time
from typing import TYPE_CHECKING, Any, Literal

from ..errors import ApiError, OkxError, TransportError, api_error, meaning_of
from ..models.convert import is_dict, to_json
from ..models.item import decode_plain
from ..models.promise import SUCCESS
from .channel import Limits
from .push import Message, is_binary, read_message
from .routes import AND_NEXT, BINARY, MOST, is_telling
from .socket import Ended, Socket
from .topic import Topic

if TYPE_CHECKING:
    from ..transports.signing import Signer

Op = Literal["subscribe", "unsubscribe"]

AN_HOUR = 3600.0
QUIET = 0.5
"""Seconds without a further answer after which a request with an error has been answered."""
_LIST_ENDS = ord("]")
"""What stands before the end of a push: its data; a message with more after it is looked at."""
PING, PONG = b"ping", b"pong"


class Request:
    """A request with several arguments, each of which is answered by itself."""

    def __init__(self, op: Op, topics: Iterable[Topic]) -> None:
        self.op = op
        self.left = {topic.wire: topic for topic in topics}
        self.error: ApiError | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._quiet: asyncio.TimerHandle | None = None

    def answered(self, arg: Mapping[str, Any]) -> Topic | None:
        """The topic that was taken; its answer may say more than was asked."""
        topic = found(self.left, arg)
        if topic is not None:
            del self.left[topic.wire]
            if not self.left:
                self.settle()
            elif self.error is not None:
                self._settle_when_quiet()
        return topic

    def refused(self, error: ApiError) -> None:
        """Note an error, which need not say which argument it is about."""
        self.error = error
        if len(self.left) == 1:
            self.settle()
        else:
            self._settle_when_quiet()

    def _settle_when_quiet(self) -> None:
        if self._quiet is not None:
            self._quiet.cancel()
        self._quiet = asyncio.get_running_loop().call_later(QUIET, self.settle)

    def settle(self) -> None:
        """No further answer is waited for."""
        if self._quiet is not None:
            self._quiet.cancel()
        if not self.done.done():
            self.done.set_result(None)


def found(topics: Mapping[bytes, Topic], arg: Mapping[str, Any]) -> Topic | None:
    """That of the topics which an answer or a push is about; of several the one it says most of."""
    exact = topics.get(to_json(arg))
    if exact is not None:
        return exact
    near = [topic for topic in topics.values() if topic.may_be_of(arg)]
    right = [topic for topic in near if topic.is_of(arg)]
    if right:
        return max(right, key=lambda topic: len(topic.arg))
    return near[0] if len(near) == 1 else None


class Session:
    """One connection from its opening to its end.

    `topics` are those that the exchange has taken, by their wire form. Pushes go to `deliver`,
    which gets whatever is no answer and no event.
    """

    def __init__(
        self,
        limits: Limits,
        close_codes: Mapping[int, str],
        timeout: float,
        deliver: Callable[[Session, bytes, Message], None],
        notice: Callable[[Session, bytes, Message], None],
    ) -> None:
        self.topics: dict[bytes, Topic] = {}
        self.will_end = False
        """Whether the exchange has said that the connection will end."""
        self.ended_by: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.last = self._opened = monotonic()
        self._opened_at = time()
        self.routes: dict[bytes, Topic] = {}
        """Whose a push is, by the bytes that it begins with."""
        self._limits = limits
        self._close_codes = close_codes
        self._timeout = timeout
        self._deliver = deliver
        self._notice = notice
        self._socket: Socket | None = None
        self._login: asyncio.Future[None] | None = None
        self._signer: Signer | None = None
        self._pong: asyncio.Future[None] | None = None
        self._requests: dict[str, Request] = {}
        self._sent: deque[float] = deque()
        self._number = 0

    def received(self, message: bytes) -> None:
        """Read a message: mostly a push of which another with the same beginning came before."""
        self.last = monotonic()
        topic = self.routes.get(message[: message.find(b"}") + AND_NEXT])
        if topic is not None and (message[-2] == _LIST_ENDS or not _is_event(message)):
            topic.deliver(message)
        elif message != PONG:
            self._read(message)
        elif self._pong is not None and not self._pong.done():
            self._pong.set_result(None)

    def pinged(self) -> None:
        """The server is alive, and asks whether we are."""
        self.last = monotonic()

    def ended(self, how: Ended) -> None:
        """The connection is gone."""
        meaning = self._close_codes.get(how.code)
        self.end(f"{how} ({meaning})" if meaning else str(how))

    def end(self, reason: str) -> None:
        """Let everybody know who waits for an answer."""
        if not self.ended_by.done():
            self.ended_by.set_result(reason)
        for request in self._requests.values():
            request.settle()
        self.routes.clear()

    def use(self, socket: Socket) -> None:
        """Send over this socket."""
        self._socket = socket

    def close(self, *, at_once: bool = False) -> None:
        """Close the connection, where it is open."""
        if self._socket is not None:
            if at_once:
                self._socket.abort()
            else:
                self._socket.close()
        self.end("closed")

    def send(self, message: bytes) -> None:
        """Send a message that has its answer elsewhere. Raises TransportError after the end."""
        self._send(message)

    def ping(self) -> None:
        """Ask for a sign of life."""
        self._send(PING)

    async def catch_up(self) -> None:
        """Wait until everything is here that the exchange has sent by now.

        Raises TransportError where the connection ends, or no answer comes.
        """
        self._pong = asyncio.get_running_loop().create_future()
        self.ping()
        await self._wait(self._pong, "a ping")

    async def log_in(self, signer: Signer, now: float) -> None:
        """Say whose connection it is, `now` in seconds since 1970.

        Raises ApiError where the exchange does not believe it.
        """
        self._login = asyncio.get_running_loop().create_future()
        self._signer = signer
        self.count()
        try:
            self._send(signer.login(now))
        except TransportError as error:
            failure = str(error)
        else:
            failure = ""
        if failure:  # raised here, for the frames of the other one have the message
            raise TransportError(failure)
        await self._wait(self._login, "login")
        self._login.result()

    async def ask(self, op: Op, topics: list[Topic]) -> None:
        """Subscribe or unsubscribe, in as few requests as the exchange takes.

        What the exchange refuses has the error in `refused`. Raises TransportError where the
        connection ends, or an answer does not come.
        """
        for part in packed(topics, self._limits.bytes_per_request):
            request = Request(op, part)
            self._number += 1
            number = str(self._number)
            self._requests[number] = request
            try:
                self.count()
                self._send(_message(number, op, part))
                await self._wait(request.done, op)
            finally:
                del self._requests[number]
            if request.error is None:
                continue
            left = [*request.left.values()]
            if len(left) == 1:
                left[0].refused = request.error
                request.error.add_note(f"{op} was asked for {left[0].asked!r}")
            else:
                # Nobody says which of them is refused: each half is asked for by itself.
                middle = len(left) // 2
                await self.ask(op, left[:middle])
                await self.ask(op, left[middle:])

    def forget(self, topics: Iterable[Topic]) -> None:
        """These are not wanted any more, whatever still comes."""
        wires = {topic.wire for topic in topics}
        for wire in wires:
            self.topics.pop(wire, None)
        self.routes = {
            begin: topic for begin, topic in self.routes.items() if topic.wire not in wires
        }

    def note(self, raw: bytes, arg: dict[str, Any], topic: Topic) -> None:
        """Let pushes that begin as this one find their way by that."""
        begin = raw[: raw.find(b"}") + AND_NEXT]
        if len(self.routes) < MOST and is_telling(begin, arg):
            self.routes[begin] = topic

    def is_asked_for(self, topic: Topic) -> bool:
        """Whether a request for it is on its way, so that its pushes may come at any moment."""
        return any(
            request.op == "subscribe" and request.left.get(topic.wire) is topic
            for request in self._requests.values()
        )

    @property
    def last_at(self) -> float:
        """When the last message came, in seconds since 1970; not later than that, in doubt.

        While a computer sleeps its monotonic clock may stand still: what is as old as that clock
        has it came long before.
        """
        by_its_age = time() - (monotonic() - self.last)
        by_the_opening = self._opened_at + (self.last - self._opened)
        return min(by_its_age, by_the_opening)

    @property
    def requests_left(self) -> int:
        """How many requests the exchange still takes of this connection, now."""
        now = monotonic()
        while self._sent and now - self._sent[0] > AN_HOUR:
            self._sent.popleft()
        return self._limits.requests_per_hour - len(self._sent)

    def count(self) -> None:
        """Note a request; raises TransportError where the exchange takes no more."""
        if self.requests_left < 1:
            raise TransportError("the connection has made all requests that it may in an hour")
        self._sent.append(monotonic())

    def _send(self, message: bytes) -> None:
        if self.ended_by.done():
            raise TransportError(f"the connection ended: {self.ended_by.result()}")
        if self._socket is not None:
            self._socket.send(message)

    async def _wait(self, answer: asyncio.Future[None], op: str) -> None:
        """Wait for an answer; raises TransportError where none comes."""
        await asyncio.wait(
            (answer, self.ended_by),
            timeout=self._timeout,
            return_when=asyncio.FIRST_COMPLETED,
        )
        if self.ended_by.done():
            raise TransportError(f"the connection ended: {self.ended_by.result()}")
        if not answer.done():
            raise TransportError(f"no answer to {op} within {self._timeout:g} s")

    def _read(self, raw: bytes) -> None:
        if self.ended_by.done():
            return
        try:
            read = read_message(raw)
        except OkxError as error:
            # A message that is none of OKX: whoever sent it, more may be lost.
            self._fail(str(error))
            return
        if read.event is None:
            self._deliver(self, raw, read)
        else:
            self._event(raw, read)

    def _fail(self, reason: str) -> None:
        """Leave the connection."""
        self.end(reason)
        self.close(at_once=True)

    def _event(self, raw: bytes, read: Message) -> None:
        match read.event:
            case "subscribe" | "unsubscribe" if is_dict(read.arg):
                self._acknowledged(str(read.event), read)
            case "login":
                self._logged_in(read)
            case "error":
                self._refused(raw, read)
            case _:
                if read.event == "notice" and meaning_of(str(read.code)).tells == "will-end":
                    self.will_end = True
                self._notice(self, raw, read)

    def _acknowledged(self, op: str, read: Message) -> None:
        for request in self._asked(read):
            topic = request.answered(read.arg) if request.op == op else None
            if topic is None:
                continue
            if op == "subscribe":
                self.topics[topic.wire] = topic
                topic.taken()
            return
        if op == "unsubscribe" and not read.id and found(self.topics, read.arg) is not None:
            # Nobody asked for that, and nothing else would tell that no more comes.
            self._fail("the exchange has ended a subscription by itself")

    def _refused(self, raw: bytes, read: Message) -> None:
        if self._login is not None and not self._login.done():
            self._logged_in(read)
            return
        asked = next(self._asked(read), None)
        if asked is None:
            self._notice(self, raw, read)
            meaning = meaning_of(str(read.code))
            if meaning.tells == "logged-out" and self._login is not None and not read.id:
                self._fail(f"{read.code} {meaning.text}")
        else:
            asked.refused(api_error(str(read.code), str(read.msg), 0, asked.op))

    def _asked(self, read: Message) -> Iterator[Request]:
        """The request that a message is an answer to; all of them where it does not say."""
        if str(read.id) in self._requests:
            yield self._requests[str(read.id)]
        elif not read.id:
            yield from self._requests.values()

    def _logged_in(self, answer: Message) -> None:
        if self._login is None or self._signer is None or self._login.done():
            return
        if answer.event == "login" and str(answer.code or SUCCESS) == SUCCESS:
            self._login.set_result(None)
        else:
            msg = self._signer.without_keys(str(answer.msg))
            self._login.set_exception(api_error(str(answer.code), msg, 0, "login"))


def _is_event(raw: bytes) -> bool:
    """Whether a message that begins as a push is none; its reader finds out what is unreadable."""
    try:
        return read_message(raw).event is not None
    except OkxError:
        return False


class BinarySession(Session):
    """One over which pushes come in binary messages, and all else as over the others.

    A push finds its topic by its header and the first field behind it.
    """

    def received(self, message: bytes) -> None:
        """Read a message: mostly a push of which another with the same beginning came before."""
        topic = self.routes.get(message[:BINARY])
        if topic is not None:
            self.last = monotonic()
            topic.deliver(message)
        elif is_binary(message):
            self.last = monotonic()
            self._deliver(self, message, _NO_ENVELOPE)
        else:
            super().received(message)

    def note(self, raw: bytes, arg: dict[str, Any], topic: Topic) -> None:
        """Let pushes that begin as this one find their way by that."""
        if len(self.routes) < MOST and topic.channel.begin_of(raw) == BINARY:
            self.routes[raw[:BINARY]] = topic


_NO_ENVELOPE = Message()


def _message(number: str, op: Op, topics: Iterable[Topic]) -> bytes:
    head = to_json({"id": number, "op": op})
    return b"".join((head[:-1], b',"args":[', b",".join(each.wire for each in topics), b"]}"))


_ROOM = 100
"""Bytes of a request beside its arguments, at most."""


def packed(topics: Iterable[Topic], most: int) -> Iterator[list[Topic]]:
    """Topics in as few requests as have no more than so many bytes."""
    part: list[Topic] = []
    size = _ROOM
    for topic in topics:
        if part and size + len(topic.wire) + 1 > most:
            yield part
            part, size = [], _ROOM
        part.append(topic)
        size += len(topic.wire) + 1
    if part:
        yield part


def in_short(read: Message, raw: bytes) -> str:
    """What an event says, for the log; without its `msg`, which can repeat a login."""
    plain = decode_plain(raw)
    said = (read.event, read.code, plain.get("channel"), plain.get("connCount"))
    return " ".join(str(each) for each in said if each)
