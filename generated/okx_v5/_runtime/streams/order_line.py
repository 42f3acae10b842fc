# Made from generator/outputs/python/runtime/streams/order_line.py, not to be edited; make it again with: make generate
"""The connection over which operations are sent to one URL, and the replies to them."""

from __future__ import annotations

import asyncio
import time
from math import inf
from typing import NamedTuple

from ..errors import ApiError, OkxError, OutcomeUnknown, TransportError, meaning_of
from ..models.promise import SUCCESS
from ..models.reply import NO_STATUS
from ..transports.base import Headers, HttpRequest, HttpResponse, mark_sent
from .line import LONGEST, LineSettings, pause
from .operation import message
from .pulse import Pulse
from .push import Message
from .session import Session, in_short

CLOSED = "the streams were closed; nothing was sent"


class _Awaited(NamedTuple):
    """A reply that is waited for: over which connection, since when, and until when."""

    session: Session
    reply: asyncio.Future[bytes]
    began: float
    deadline: float
    timeout: float


class OrderLine:
    """One connection of its own, logged in, opened with the first operation and kept alive.

    When it has ended, the next operation opens another one; nothing is sent again. So it does when
    nothing came while a reply was waited for: the old connection is left to those who still wait
    for theirs. Where the exchange says that it will end one, another one is opened at once, and the
    old one is used until that is there.
    """

    def __init__(self, settings: LineSettings, path: str) -> None:
        self._settings = settings
        self._path = path
        self._opening = asyncio.Lock()
        self._session: Session | None = None
        """The connection for what is sent next."""
        self._kept: dict[Session, asyncio.Task[None]] = {}
        self._replacing: asyncio.Task[None] | None = None
        self._replaced = -inf
        """When another connection was opened last in the place of one that would end."""
        self._waiting: dict[str, _Awaited] = {}
        self._alarm: asyncio.TimerHandle | None = None
        self._rings_at = inf
        self._number = 0
        self._is_closed = False

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send what a request has, and wait for its reply.

        Raises TransportError where nothing was sent, OutcomeUnknown where no reply came, and
        ApiError where the login was refused.
        """
        timeout = self._settings.timeout if request.timeout is None else request.timeout
        deadline = _now() + timeout
        number, sent = "", False
        session = self._session
        try:
            if session is None or session.ended_by.done():
                session = await self._opened(deadline)
            self._number += 1
            number = str(self._number)
            reply: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
            self._waiting[number] = _Awaited(session, reply, _now(), deadline, timeout)
            session.send(message(number, request.method, request.headers, request.body or b"[]"))
            sent = True
            self._set_alarm(deadline)
            return HttpResponse(NO_STATUS, await reply)
        except BaseException as error:
            mark_sent(error, sent)
            raise
        finally:
            self._waiting.pop(number, None)
            self._close_if_left(session)

    def _set_alarm(self, deadline: float) -> None:
        """One alarm serves many replies: it rings, and is set anew, once in a timeout."""
        if deadline >= self._rings_at:
            return
        if self._alarm is not None:
            self._alarm.cancel()
        self._rings_at = deadline
        left = _left(deadline)
        self._alarm = asyncio.get_running_loop().call_later(left, self._ring)

    def _ring(self) -> None:
        self._alarm, self._rings_at = None, inf
        now = _now()
        for awaited in [*self._waiting.values()]:
            if awaited.reply.done():
                continue
            if awaited.deadline <= now:
                self._late(awaited)
            else:
                self._set_alarm(awaited.deadline)

    def _late(self, awaited: _Awaited) -> None:
        """A reply has not come in time; where nothing else came, the connection is left."""
        if awaited.session.last < awaited.began:
            self._retire(awaited.session)
        awaited.reply.set_exception(OutcomeUnknown(f"no reply within {awaited.timeout:g} s"))

    def _ended(self, session: Session, how: str) -> None:
        """A connection has ended: its replies come no more."""
        for awaited in self._waiting.values():
            if awaited.session is session and not awaited.reply.done():
                awaited.reply.set_exception(OutcomeUnknown(f"the connection ended: {how}"))

    async def close(self) -> None:
        """End the connection; what is under way ends with an unknown outcome."""
        self._is_closed = True
        if self._alarm is not None:
            self._alarm.cancel()
        kept, self._kept = self._kept, {}
        replacing = [self._replacing] if self._replacing is not None else []
        for task in (*kept.values(), *replacing):
            task.cancel()
        for session in kept:
            session.close()
        await asyncio.gather(*kept.values(), *replacing, return_exceptions=True)

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
        """A connection that is logged in; asked for once more where the clock was wrong."""
        try:
            return await self._open_once()
        except ApiError as error:
            if not await self._settings.clock.was_set(error):
                raise
        return await self._open_once()

    async def _open_once(self) -> Session:
        settings = self._settings
        session = Session(
            settings.limits, settings.close_codes, settings.timeout, self._deliver, self._notice
        )
        try:
            url = f"{settings.base_url}{self._path}"
            async with settings.budget.turn():
                session.use(await settings.transport.connect(url, lambda: session, Headers()))
            if settings.signer is not None:
                await session.log_in(settings.signer, settings.clock.now())
            if self._is_closed:
                raise TransportError(CLOSED)
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
        pulse = Pulse(session, self._settings.silence)
        try:
            while not session.ended_by.done():
                await asyncio.wait((session.ended_by,), timeout=pulse.left)
                if session.ended_by.done() or pulse.left:
                    continue
                if session is not self._session and session not in self._users():
                    return
                try:
                    pulse.ask()
                except TransportError:
                    session.close(at_once=True)
        finally:  # at the end of the event loop, too
            session.close()

    async def _replace(self, old: Session) -> None:
        """Have another connection in the place of one that will end, not one after the other."""
        failures = 0
        await asyncio.sleep(max(0.0, self._replaced + LONGEST - _now()))
        while self._session is old and not old.ended_by.done():
            self._replaced = _now()
            try:
                async with self._opening:
                    if self._session is old:
                        self._session = await self._open()
            except OkxError as error:
                self._settings.log.warning("streams %s: %s", self._path, error)
                await asyncio.sleep(pause(failures))
                failures += 1
        self._close_if_left(old)

    def _close_if_left(self, session: Session | None) -> None:
        """Close a connection that will end, once another one is used and no reply is awaited."""
        if session is None or not session.will_end or session is self._session:
            return
        if session not in self._users():
            session.close()

    def _users(self) -> set[Session]:
        """The connections over which replies are waited for."""
        return {awaited.session for awaited in self._waiting.values()}

    def _retire(self, session: Session) -> None:
        """Let what is sent next go over another connection."""
        if self._session is session:
            self._session = None

    def _deliver(self, session: Session, raw: bytes, read: Message) -> None:
        """Give a reply to who waits for it; one that comes too late is nobody's."""
        if read.code != SUCCESS and meaning_of(str(read.code)).tells == "logged-out":
            self._retire(session)
        awaited = self._waiting.get(str(read.id))
        if awaited is not None and not awaited.reply.done():
            awaited.reply.set_result(raw)
        else:
            self._settings.log.info("streams %s: a reply that nobody waits for", self._path)

    def _notice(self, session: Session, raw: bytes, read: Message) -> None:
        """An error can be the answer to an operation, too."""
        if read.event == "error" and str(read.id) in self._waiting:
            self._deliver(session, raw, read)
        else:
            self._settings.log.info("streams %s: %s", self._path, in_short(read, raw))
        is_replaced = self._replacing is not None and not self._replacing.done()
        if session.will_end and session is self._session and not is_replaced:
            self._replacing = asyncio.get_running_loop().create_task(self._replace(session))

    def __repr__(self) -> str:
        return f"OrderLine({self._path!r})"


def _now() -> float:
    return time.monotonic()


def _left(deadline: float) -> float:
    return max(0.0, deadline - _now())
