"""The connection over which operations are sent to one URL, and the replies to them."""

from __future__ import annotations

import asyncio
import time

from ..errors import OutcomeUnknown, TransportError
from ..models.reply import NO_STATUS
from ..transports.base import HttpRequest, HttpResponse, mark_sent
from .line import LineSettings
from .operation import message
from .pace import PACE
from .push import Message
from .session import Session

_WILL_END = "64008"
"""What the exchange says a minute before a connection ends, for a service upgrade."""


class OrderLine:
    """One connection of its own, logged in, opened with the first operation and kept alive.

    When it has ended, the next operation opens another one; nothing is sent again. So it does
    when the exchange has said that it will end, or when nothing came while a reply was waited for:
    the old connection is left to those who still wait for theirs.
    """

    def __init__(self, settings: LineSettings, path: str) -> None:
        self._settings = settings
        self._path = path
        self._opening = asyncio.Lock()
        self._session: Session | None = None
        """The connection for what is sent next."""
        self._kept: dict[Session, asyncio.Task[None]] = {}
        self._waiting: dict[str, tuple[Session, asyncio.Future[bytes]]] = {}
        self._number = 0

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send what a request has, and wait for its reply.

        Raises TransportError where nothing was sent, OutcomeUnknown where no reply came, and
        ApiError where the login was refused.
        """
        timeout = self._settings.timeout if request.timeout is None else request.timeout
        deadline = _now() + timeout
        number, sent = "", False
        try:
            session = self._session
            if session is None or session.ended_by.done():
                session = await self._opened(deadline)
            self._number += 1
            number = str(self._number)
            loop = asyncio.get_running_loop()
            reply: asyncio.Future[bytes] = loop.create_future()
            self._waiting[number] = session, reply
            began = _now()
            session.send(message(number, request.method, request.headers, request.body or b"[]"))
            sent = True
            timer = loop.call_later(deadline - began, self._late, session, reply, began, timeout)
            try:
                return HttpResponse(NO_STATUS, await reply)
            finally:
                timer.cancel()
        except BaseException as error:
            mark_sent(error, sent)
            raise
        finally:
            self._waiting.pop(number, None)

    def _late(
        self, session: Session, reply: asyncio.Future[bytes], began: float, timeout: float
    ) -> None:
        """A reply has not come in time; where nothing else came, the connection is left."""
        if session.last < began:
            self._retire(session)
        if not reply.done():
            reply.set_exception(OutcomeUnknown(f"no reply within {timeout:g} s"))

    def _ended(self, session: Session, how: str) -> None:
        """A connection has ended: its replies come no more."""
        for of, reply in self._waiting.values():
            if of is session and not reply.done():
                reply.set_exception(OutcomeUnknown(f"the connection ended: {how}"))

    async def close(self) -> None:
        """End the connection; what is under way ends with an unknown outcome."""
        kept, self._kept = self._kept, {}
        for session, task in kept.items():
            task.cancel()
            session.close()
        await asyncio.gather(*kept.values(), return_exceptions=True)

    async def _opened(self, deadline: float) -> Session:
        """The connection, which one of those who wait for it opens."""
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + _left(deadline)):
                async with self._opening:
                    if self._session is None or self._session.ended_by.done():
                        self._session = await self._open()
                    return self._session
        except TimeoutError:
            raise TransportError("no connection in time; nothing was sent") from None

    async def _open(self) -> Session:
        settings = self._settings
        await PACE.turn(settings.limits.connections_per_second)
        session = Session(settings.limits, settings.timeout, self._deliver, self._notice)
        try:
            url = f"{settings.base_url}{self._path}"
            session.use(await settings.transport.connect(url, lambda: session))
            if settings.signer is not None:
                await session.log_in(settings.signer)
        except BaseException:
            session.close()
            raise
        settings.log.debug("streams %s: connected for orders", self._path)
        task = asyncio.get_running_loop().create_task(self._keep(session))
        self._kept[session] = task
        session.ended_by.add_done_callback(lambda how: self._ended(session, how.result()))
        task.add_done_callback(lambda _: self._kept.pop(session, None))
        return session

    async def _keep(self, session: Session) -> None:
        """Keep a connection alive; end it without a sign of life, or where nobody uses it."""
        half = self._settings.silence / 2
        pinged = 0.0
        while not session.ended_by.done():
            since = max(session.last, pinged)
            await asyncio.wait((session.ended_by,), timeout=max(0.0, since + half - _now()))
            if session.ended_by.done() or _now() - max(session.last, pinged) < half:
                continue
            is_used = session is self._session or session in self._users()
            if pinged > session.last or not is_used:
                session.close(at_once=is_used)
                return
            session.ping()
            pinged = _now()

    def _users(self) -> set[Session]:
        """The connections over which replies are waited for."""
        return {session for session, _ in self._waiting.values()}

    def _retire(self, session: Session) -> None:
        """Let what is sent next go over another connection."""
        if self._session is session:
            self._session = None

    def _deliver(self, raw: bytes, read: Message) -> None:
        """Give a reply to who waits for it; one that comes too late is nobody's."""
        _, reply = self._waiting.get(str(read.id), (None, None))
        if reply is not None and not reply.done():
            reply.set_result(raw)
        else:
            self._settings.log.info("streams %s: a reply that nobody waits for", self._path)

    def _notice(self, read: Message, raw: bytes) -> None:
        """An error can be the answer to an operation, too."""
        if read.event == "error" and str(read.id) in self._waiting:
            self._deliver(raw, read)
        else:
            self._settings.log.info("streams %s: %s %s", self._path, read.event, read.code or "")
        if read.event == "notice" and read.code == _WILL_END and self._session is not None:
            self._retire(self._session)

    def __repr__(self) -> str:
        return f"OrderLine({self._path!r})"


def _now() -> float:
    return time.monotonic()


def _left(deadline: float) -> float:
    return max(0.0, deadline - _now())
