"""A connection that is kept: opened, logged in, subscribed, and opened again when it ends."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any

from msgspec import DecodeError, Struct, json

from ..errors import (
    ApiError,
    BadMessage,
    OkxError,
    TooManyConnections,
    TransportError,
    api_error,
)
from ..hidden import HiddenFromReprs
from ..models.convert import is_dict
from ..models.item import decode_plain
from ..transports.base import Headers
from .budget import Budget
from .channel import Handshake, Limits
from .delivery import Notes, Recorder
from .handover import Handover
from .login_clock import LoginClock
from .places import Places
from .pulse import Pulse
from .push import Message, is_binary
from .renewals import Renewals
from .session import BinarySession, Session, found, in_short
from .socket import HandshakeRefused, StreamTransport
from .still_counted import StillCounted
from .topic import Topic

if TYPE_CHECKING:
    from logging import Logger

    from ..transports.signing import Signer

SHORTEST, LONGEST = 0.5, 30.0
"""Seconds before a connection is opened again: at first, and at most; each time twice as long."""

_ENOUGH = 30
_TOO_MANY = "channel-conn-count-error"
_COUNTED_STILL = "too many connections have the channel, the one that broke off perhaps among them"


def pause(failures: int) -> float:
    """Seconds before the next attempt; others who were cut off at once wait for another while."""
    longest = min(LONGEST, SHORTEST * 2 ** min(failures, _ENOUGH))
    return random.uniform(longest / 2, longest)


class LineSettings(HiddenFromReprs, Struct, frozen=True):
    """What all connections of a client have in common."""

    base_url: str
    transport: StreamTransport
    limits: Limits
    close_codes: Mapping[int, str]
    signer: Signer | None
    timeout: float
    silence: float
    log: Logger
    recorder: Recorder
    budget: Budget
    clock: LoginClock

    def __repr__(self) -> str:
        return "LineSettings(...)"


class Line:
    """One connection to one URL, and the topics that are wanted over it."""

    def __init__(
        self,
        settings: LineSettings,
        path: str,
        *,
        login: bool,
        handshake: Handshake | None = None,
    ) -> None:
        self.path = path
        self._handshake = handshake
        self.login = login
        self.wanted: dict[bytes, Topic] = {}
        self.trouble = "the connection is not open yet"
        """Why there is no connection, as far as that is known."""
        self._renewals = Renewals(pause, LONGEST)
        self._settings = settings
        self._session: Session | None = None
        self._places = Places(settings.budget)
        self._still_counted = StillCounted(pause)
        self._is_closed = False
        self._handover: Handover | None = None
        """What is left with a connection before, which the exchange said it would end."""
        self._leaving: asyncio.Task[str] | None = None
        self._wake: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is in use, with a connection or on the way to one."""
        return self._task is not None and not self._task.done()

    @property
    def requests_left(self) -> int:
        """How many requests its connection may still make."""
        if self._session is None:
            return self._settings.limits.requests_per_hour
        return self._session.requests_left

    def topic(self, wire: bytes) -> Topic | None:
        """The topic of an argument that is wanted, or not unsubscribed yet."""
        had = self._session.topics.get(wire) if self._session is not None else None
        return self.wanted.get(wire) or had

    def add(self, topic: Topic) -> None:
        """Want one more topic."""
        self.wanted[topic.wire] = topic
        if self.is_open:
            self._changed()
        else:
            self._task = asyncio.get_running_loop().create_task(self._run())

    def remove(self, topic: Topic) -> None:
        """Want it no more."""
        if self._drop(topic):
            topic.left()
            self._changed()

    def renew(self, topic: Topic) -> None:
        """Have its state told again: it is unsubscribed, and subscribed to anew.

        Where that did not help for long, it is done after a pause.
        """
        if topic.wire in self.wanted:
            self._renewals.ask(topic.wire)
            self._changed()

    def record(self, notes: Notes, *, renew: bool) -> None:
        """Let a recording know what is received already; `renew` has the state of it told again."""
        before = self._handover.old if self._handover is not None else None
        for session in (before, self._session):
            for topic in [*session.topics.values()] if session is not None else ():
                self._record(topic, notes, renew=renew)

    def _record(self, topic: Topic, notes: Notes, *, renew: bool) -> None:
        notes.resumed(topic, time.time())
        if renew and topic.needs_a_first_push:
            for mailbox in topic.mailboxes:
                mailbox.lost()
            self.renew(topic)

    async def close(self) -> None:
        """End the connection."""
        self._is_closed = True
        for topic in self.wanted.values():
            topic.settle()
        self.wanted.clear()
        for task in (self._task, self._leaving):
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    def _drop(self, topic: Topic) -> bool:
        """Want it no more, unless another one wants the same argument by now."""
        if self.wanted.get(topic.wire) is not topic:
            return False
        del self.wanted[topic.wire]
        if self._handover is not None:
            self._handover.drop(topic)
        return True

    def _changed(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)

    async def _run(self) -> None:
        try:
            await self._connected()
        except asyncio.CancelledError:
            self._places.give_back()
            if not self._is_closed:  # but at the end of the event loop
                await self._settings.budget.settled()
            raise
        finally:
            if self._leaving is not None:
                self._leaving.cancel()
            self._places.give_back()

    async def _connected(self) -> None:
        """Have a connection for as long as something is wanted."""
        failures = 0
        while self.wanted:
            opened = inf
            try:
                await self._with_places([*self.wanted.values()])
                if not self.wanted:
                    return
                await self._open()
                opened = time.monotonic()
                log = self._settings.log.info if failures else self._settings.log.debug
                log("streams %s: connected", self.path)
                await self._serve()
                if self._session is not None:
                    return
                continue  # it has been left to a handover
            except TransportError as error:
                self.trouble = str(error)
            except ApiError as error:
                self.trouble = str(error)
                await self._settings.clock.was_set(error)
                if error.resend == "no":
                    self._give_up(error)
                    return
            finally:
                self._end()
            self._settings.log.warning("streams %s: %s", self.path, self.trouble)
            if time.monotonic() - opened > LONGEST:
                failures = 0
            await asyncio.sleep(pause(failures))
            failures += 1

    async def _open(self) -> None:
        settings = self._settings
        self.trouble = "it is not its turn to connect yet"
        kind = Session if self._handshake is None else BinarySession
        session = self._session = kind(
            settings.limits, settings.close_codes, settings.timeout, self._deliver, self._notice
        )
        url = f"{settings.base_url}{self.path}"
        headers = Headers()
        if self._handshake is not None and settings.signer is not None:
            headers = settings.signer.handshake(settings.clock.now())
        try:
            async with settings.budget.turn():
                self.trouble = "the connection is not open yet"
                session.use(await settings.transport.connect(url, lambda: session, headers))
        except HandshakeRefused as error:
            raise _refusal(error) from None
        except OkxError:
            raise
        except Exception as error:
            # A transport that is not ours may raise what it likes; its words may have secrets.
            failure = type(error).__name__
        else:
            failure = ""
        if failure:
            raise TransportError(f"cannot connect to {url}: {failure}")
        if self.login and settings.signer is not None and self._handshake is None:
            self.trouble = "the login is not answered yet"
            await session.log_in(settings.signer, settings.clock.now())
        self.trouble = "the connection is open, and the request is not answered yet"

    async def _serve(self) -> None:
        """Keep what is subscribed as it is wanted, and the connection alive.

        Returns when nobody wants anything any more, or another connection is needed; raises
        TransportError when the connection ends.
        """
        session = self._session
        assert session is not None
        pulse = Pulse(session, self._silence, asks=self._handshake is None)
        while not session.ended_by.done():
            self._wake = asyncio.get_running_loop().create_future()
            await self._subscribe(session)
            if self._handover is not None:
                self._handover.taken()
            if session.will_end and self.wanted and self._may_hand_over():
                self._hand_over(session)
                return
            if not self.wanted and session.requests_left < 1:
                return
            await asyncio.wait(
                (self._wake, session.ended_by),
                timeout=min(pulse.left, self._still_counted.left, self._renewals.left),
                return_when=asyncio.FIRST_COMPLETED,
            )
            if pulse.left:
                continue
            if not self.wanted:
                return
            pulse.ask()
        raise TransportError(f"the connection ended: {session.ended_by.result()}")

    @property
    def _silence(self) -> float:
        """Seconds of silence after which the connection is given up."""
        usual = self._settings.silence
        if self._handshake is None:
            return usual
        share = usual / self._settings.limits.seconds_of_silence
        return share * self._handshake.seconds_of_silence

    async def _subscribe(self, session: Session) -> None:
        """Ask for what is wanted and not had, and for what is had and not wanted."""
        handover = self._handover
        stale = self._renewals.due()
        if handover is not None:
            for wire in stale & self.wanted.keys():
                handover.drop(self.wanted[wire])
        gone = [
            topic
            for wire, topic in session.topics.items()
            if self.wanted.get(wire) is not topic or wire in stale
        ]
        if gone and (stale or session.requests_left > 0):
            # Who wants one of them from now on is a new topic, which is asked for afterwards.
            session.forget(topic for topic in gone if self.wanted.get(topic.wire) is not topic)
            await session.ask("unsubscribe", gone)
            session.forget(gone)
        had = session.topics.get
        new = [
            topic
            for wire, topic in self.wanted.items()
            if had(wire) is not topic
            and not (handover is not None and handover.waits(topic))
            and not self._still_counted.waits(topic)
        ]
        new = await self._with_places(new)
        if new:
            if handover is not None:
                handover.begin(new)
            await session.ask("subscribe", new)
        for topic in new:
            if topic.refused is not None:
                self._drop(topic)
                topic.failed(topic.refused)
        self._places.keep((*self.wanted.values(), *session.topics.values()))

    async def _with_places(self, topics: list[Topic]) -> list[Topic]:
        """Those of the topics that may be asked for, as one more connection that has them."""
        handover = self._handover
        if handover is None or handover.is_over:
            self._places.come_back()
        known = self.trouble
        self.trouble = "the rate limiter has not said yet whether it may have the channel"
        refused = await self._places.take(topics)
        self.trouble = known
        for topic in topics:
            error = refused.get(topic.arg["channel"])
            if error is None or (handover is not None and handover.denied(self._session, topic)):
                continue
            topic.refused = error
            self._drop(topic)
            topic.failed(error)
        return [
            topic
            for topic in topics
            if topic.arg["channel"] not in refused and self.wanted.get(topic.wire) is topic
        ]

    def _may_hand_over(self) -> bool:
        """Whether it is time for another connection: not for one after the other at once.

        Binary pushes are other ones on each connection, for they say when they were sent.
        """
        if self._handshake is not None:
            return False
        before = self._handover
        return before is None or (before.is_over and time.monotonic() - before.began > LONGEST)

    def _hand_over(self, session: Session) -> None:
        """Leave a connection that will end to what brings its topics to another one."""
        settings = self._settings
        self._session = None
        self._places.leave()
        handover = self._handover = Handover(
            session, settings.silence, settings.timeout, self._has_taken
        )
        self._leaving = asyncio.get_running_loop().create_task(handover.run())
        self._leaving.add_done_callback(self._left)

    def _left(self, leaving: asyncio.Task[str]) -> None:
        """A connection that was to end has ended; what it had until then is asked for now."""
        if not leaving.cancelled() and leaving.result():
            self._settings.log.warning("streams %s: %s", self.path, leaving.result())
        self._changed()

    def _has_taken(self, topic: Topic) -> bool:
        return self._session is not None and self._session.topics.get(topic.wire) is topic

    def _end(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        session.close()
        self._renewals.forget()
        self._still_counted.broke(session.topics.values(), self.wanted.values())
        handover = self._handover
        for topic in session.topics.values():
            if handover is None or not handover.holds(topic):
                topic.lost(session.last_at, self.trouble)
        if handover is not None:
            handover.broken()

    def _give_up(self, error: OkxError) -> None:
        for topic in [*self.wanted.values()]:
            topic.refused = error
            topic.failed(error)
        self.wanted.clear()

    def _deliver(self, session: Session, raw: bytes, read: Message) -> None:
        """Find out whose push it is; the next ones that begin alike find their way by that."""
        arg = self._told_in(session, raw) if is_binary(raw) else read.arg
        if not is_dict(arg):
            return
        topic = found(self.wanted, arg)
        if topic is None:
            if found(session.topics, arg) is None:
                self._settings.log.info("streams %s: a push that nobody asked for", self.path)
            return
        if session.topics.get(topic.wire) is not topic:
            if not session.is_asked_for(topic):
                return  # of a subscription of before, which is at its end
            session.topics[topic.wire] = topic
            topic.taken()
        if self._handover is None or not self._handover.came(session, topic, raw, read):
            session.note(raw, arg, topic)
            topic.deliver(raw)

    def _told_in(self, session: Session, raw: bytes) -> dict[str, Any] | None:
        """The argument that a binary push belongs to; None where nobody asked for it."""
        from ..models.sbe import SbeError  # here, for most streams are JSON

        topics = (*self.wanted.values(), *session.topics.values())
        channels = [*dict.fromkeys(each.channel for each in topics if each.channel.is_binary)]
        try:
            channel = next((each for each in channels if each.takes(raw)), None)
        except SbeError as error:  # no other message will be of a schema that is known
            self._give_up(BadMessage(str(error), raw))
            self._changed()
            return None
        if channel is None:
            self._settings.log.info("streams %s: a push that nobody asked for", self.path)
            return None
        try:
            return channel.arg_in(raw)
        except SbeError as error:  # it may be anybody's
            session.end(str(error))
            session.close(at_once=True)
            return None

    def _notice(self, session: Session, raw: bytes, read: Message) -> None:
        """Act on what the exchange says of itself."""
        if read.event == _TOO_MANY:
            self._one_too_many(session, raw)
        else:
            self._settings.log.info("streams %s: %s", self.path, in_short(read, raw))
        if session.will_end:
            self._changed()

    def _one_too_many(self, session: Session, raw: bytes) -> None:
        """A subscription that was taken has ended, for too many connections have the channel."""
        name = decode_plain(raw).get("channel")
        error = TooManyConnections(str(name))
        ended = [topic for topic in self.wanted.values() if topic.arg["channel"] == name]
        for topic in ended:
            if self._handover is not None and self._handover.denied(session, topic):
                continue
            if self._still_counted.denied(topic):
                topic.lost(session.last_at, _COUNTED_STILL)
                continue
            self._drop(topic)
            topic.failed(error)
        session.forget(ended)
        self._changed()


def _refusal(error: HandshakeRefused) -> OkxError:
    """What a server means that has refused a connection."""
    try:
        told = json.decode(error.body)
    except (DecodeError, UnicodeDecodeError):
        return error
    if not is_dict(told) or not isinstance(told.get("code"), str):
        return error
    return api_error(told["code"], str(told.get("msg")), error.status, "login")
