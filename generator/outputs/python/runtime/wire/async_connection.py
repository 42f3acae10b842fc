"""One connection to the exchange, and one request after the other on it."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from ..errors import OutcomeUnknown, TransportError
from ..transports.base import HttpResponse
from .answer import Answer, UnreadableError
from .async_opening import connect_async
from .outgoing import Target
from .routes import Proxy, Route
from .tasks import AsyncLine
from .usual import UsualAnswers

if TYPE_CHECKING:
    from .tls import Tls, Trust  # which loads ssl

IDLE = 60.0
"""Seconds after which an idle connection is not used any more: others forget those in between."""


class AsyncConnection:
    """A connection, which is nobody's but the caller's while a request is under way.

    `is_open` says that it has been opened, `begun` that something of the present request may have
    been handed over, `keeps` that another one may follow it.
    """

    __slots__ = (
        "is_open",
        "begun",
        "keeps",
        "_line",
        "_layers",
        "_has_ended",
        "_trust",
        "_rest",
        "_used_at",
        "_usual",
        "_answer",
        "__weakref__",
    )

    def __init__(self) -> None:
        self.is_open = False
        self.begun = False
        self.keeps = False
        self._line: AsyncLine | None = None
        self._usual = UsualAnswers()
        self._answer: Answer | None = None
        self._layers: tuple[Tls, ...] = ()
        self._has_ended = False
        self._trust: tuple[Trust, str] | None = None
        self._rest: memoryview | None = None
        self._used_at = 0.0

    async def open(self, route: Route, trust: Trust | None, deadline: float) -> None:
        """Connect; raises TransportError where that fails or takes too long."""
        proxy = route.proxy
        first = proxy.target if proxy else route.target
        whom = "the proxy" if proxy else "the exchange"
        stage = "connecting"
        try:
            self._line = AsyncLine(await connect_async(first, deadline))
            if proxy and trust and first.scheme == "https":
                stage = "the TLS handshake"
                await self._secure(first, trust, deadline)
            if proxy and route.tunnels:
                stage = "asking it for a tunnel"
                await self._tunnel(route.target, proxy, deadline)
                whom = "the exchange"
            if trust and route.target.scheme == "https":
                stage = "the TLS handshake"
                await self._secure(route.target, trust, deadline)
                self._trust = trust, route.target.host
            self._used_at = monotonic()
            self.is_open = True
            return
        except TimeoutError:
            reason = f"{stage} took too long"
        except UnreadableError as error:
            reason = str(error)
        except OSError as error:
            reason = _words(error)
        raise TransportError(f"no connection to {whom}: {reason}")

    async def _secure(self, target: Target, trust: Trust, deadline: float) -> None:
        """Put another layer of TLS over what there is."""
        layer = trust.layer(target.host)
        data = b""
        while not self._shakes_hands(layer, data):
            await self._tell(layer.outgoing.read(), deadline)
            data = await self._receive(deadline)
            if not data:
                raise ConnectionAbortedError("the connection ended in the TLS handshake")
        await self._tell(layer.outgoing.read(), deadline)
        self._layers = (*self._layers, layer)

    def _shakes_hands(self, layer: Tls, data: bytes) -> bool:
        """Go on with a handshake; whether it is done. Where it fails, the other side hears why."""
        assert self._line is not None
        try:
            return layer.shake_hands(data)
        except OSError:
            with suppress(OSError):  # the connection ends in any case
                self._line.send(self._wrapped(layer.outgoing.read()))
            raise

    async def _tunnel(self, target: Target, proxy: Proxy, deadline: float) -> None:
        """Ask the proxy to pass on what comes; raises UnreadableError where it does not."""
        place = target.authority
        words = f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{proxy.header}\r\n"
        await self._tell(words.encode("ascii"), deadline)
        answer, data = Answer(), b""
        while not answer.status:
            data = await self._receive(deadline)
            if not data:
                raise UnreadableError("it closed the connection")
            answer.feed(data)
        if answer.status == 407:
            raise UnreadableError("it wants a user and a password that it knows (HTTP 407)")
        if not 200 <= answer.status < 300:
            raise UnreadableError(f"it refused the connection (HTTP {answer.status})")
        if not data.endswith(b"\r\n\r\n"):
            raise UnreadableError("it said something that nobody asked for")

    async def _tell(self, data: bytes, deadline: float) -> None:
        """Send what is no part of a request."""
        assert self._line is not None
        view = memoryview(self._wrapped(data))
        while view:
            try:
                view = view[self._line.send(view) :]
            except BlockingIOError:
                await self._line.is_writable(deadline)

    async def _receive(self, deadline: float) -> bytes:
        """What comes in next; empty at the end. Raises TimeoutError and OSError."""
        assert self._line is not None
        while not self._has_ended:
            data = await self._line.receive(deadline)
            if not data:
                break
            data = self._unwrapped(data)
            for layer in self._layers:
                if layer.outgoing.pending:
                    await self._reply(deadline)
            if data:
                return data
        return b""

    def _wrapped(self, data: bytes) -> bytes:
        """What is to go out, in TLS."""
        for layer in reversed(self._layers):
            data = layer.encrypt(data)
        return data

    def _unwrapped(self, data: bytes) -> bytes:
        """What came in, without TLS."""
        for layer in self._layers:
            data = layer.decrypt(data)
            if layer.ended:
                self._has_ended = True
        return data

    async def _reply(self, deadline: float) -> None:
        """Send what TLS has to say by itself, such as that it does not begin anew."""
        layers = self._layers
        for place, layer in enumerate(layers):
            data = layer.outgoing.read()
            self._layers = layers[:place]
            try:
                await self._tell(data, deadline)
            finally:
                self._layers = layers

    def begin(self, request: bytes) -> bool:
        """Hand a request over; False where the connection has ended, and nothing was sent."""
        line = self._line
        assert line is not None
        self.begun = False
        try:
            if monotonic() - self._used_at > IDLE:
                return False
            if (data := line.glance()) is not None and not self._is_quiet(line, data):
                return False
            if self._layers:
                request = self._wrapped(request)
            # Before and not after it: an interrupt may come in between.
            self.begun = True
            sent = line.send(request)
        except OSError:
            self.begun = False
            return False
        self._rest = None if sent == len(request) else memoryview(request)[sent:]
        return True

    def _is_quiet(self, line: AsyncLine, data: bytes | None) -> bool:
        """Whether nothing has come in that nobody asked for; tickets of TLS may."""
        while data is not None:
            if not data or not self._layers:
                return False
            if self._unwrapped(data) or self._has_ended:
                return False
            data = line.glance()
        return True

    async def finish(self, deadline: float) -> HttpResponse:
        """Wait for the answer to what was begun.

        Raises OutcomeUnknown where there is none that can be read.
        """
        line = self._line
        assert line is not None
        self.keeps = False
        try:
            data, response = None, None
            if self._rest is None:
                # Without TLS there is nothing in between.
                take = self._receive if self._layers else line.receive
                data = await take(deadline)
                response = self._usual.read(data)
            if response is None:
                response, keeps = await self._read(line, data, deadline)
            else:
                keeps = True
            if self._trust is not None:
                trust, host = self._trust
                trust.remember(host, self._layers[-1])
                self._trust = None
            self._used_at = monotonic()
            self.keeps = keeps and not self._has_ended
            return response
        except TimeoutError:
            reason = "it took too long"
        except UnreadableError as error:
            reason = str(error)
        except OSError as error:
            reason = _words(error)
        raise OutcomeUnknown(f"no answer: {reason}")

    async def _read(
        self, line: AsyncLine, data: bytes | None, deadline: float
    ) -> tuple[HttpResponse, bool]:
        """An answer of any kind, and whether another request may follow it.

        `data` is what has come of it; None where the request has not left in one piece.
        """
        answer = self._answer = self._answer or Answer()
        answer.renew()
        if data is None:
            await self._send_rest(line, answer, deadline)
        while not answer.whole:
            if data is None:
                data = await self._receive(deadline)
            if data:
                answer.feed(data)
            else:
                answer.end(self._has_ended_well())
            data = None
        return answer.response(), answer.keeps and self._rest is None

    async def _send_rest(self, line: AsyncLine, answer: Answer, deadline: float) -> None:
        """Send what the kernel did not take at once, unless the answer comes first."""
        while self._rest is not None and not answer.whole:
            if not await line.is_writable(deadline):
                received = await line.receive(deadline)
                data = self._unwrapped(received) if received else b""
                if data:
                    answer.feed(data)
                elif not received or self._has_ended:
                    answer.end(self._has_ended_well())
                continue
            try:
                self._rest = self._rest[line.send(self._rest) :] or None
            except BlockingIOError:
                continue
            except OSError:
                return  # an answer may have come before

    def _has_ended_well(self) -> bool:
        """Whether the end is one that the other side has meant; by TLS it says so."""
        return not self._layers or self._layers[-1].ended

    def shut(self) -> None:
        """End it under whoever uses it, who then closes it."""
        if self._line is not None:
            self._line.shut()

    def close(self) -> None:
        """Close it, once; only who uses it may do so."""
        line, self._line = self._line, None
        if line is not None:
            line.close()

    @property
    def is_stale(self) -> bool:
        """Whether it was idle for so long that it is not used any more."""
        return monotonic() - self._used_at > IDLE


def _words(error: OSError) -> str:
    """What a failure of a socket is to be called."""
    if hasattr(error, "library"):  # of an SSLError
        from .tls import reason_of  # here, for it loads ssl

        return reason_of(error)
    return error.strerror or str(error) or type(error).__name__
