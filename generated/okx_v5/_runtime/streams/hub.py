# Made from generator/outputs/python/runtime/streams/hub.py, not to be edited; make it again with: make generate
"""Which connection has what, in one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, OkxError, TransportError, ValidationError
from .channel import Channel
from .delivery import Notes
from .line import Line, LineSettings, pause
from .mailbox import Mailbox
from .topic import Topic

if TYPE_CHECKING:
    from .following import Follower, Following
    from .interrupted import Interrupted
    from .trading import Trading


_FOR_ONE = 2
"""Requests that a topic may take of a connection: what somebody has left is unsubscribed first."""
_CLOSED = "the streams were closed before they were subscribed"


class Hub:
    """The connections of a client in one event loop.

    `rest` gives what asks REST for the numbers of instruments, and `follower` what asks it after a
    gap, when there is a first one; it is None where nothing is asked.
    """

    def __init__(
        self,
        settings: LineSettings,
        rest: Callable[[Hub], Trading],
        follower: Callable[[], Follower] | None = None,
    ) -> None:
        self.trading: Trading | None = None
        """What sends operations, from the first one on."""
        self._rest = rest
        self._settings = settings
        self._new_follower = follower
        self._follower: Follower | None = None
        self._asking: dict[Mailbox, asyncio.Task[None]] = {}
        self._lines: list[Line] = []
        self._held: dict[Mailbox, list[tuple[Line, Topic]]] = {}

    async def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: Mailbox
    ) -> None:
        """Let a mailbox have the pushes of these arguments; done when the exchange has agreed.

        Raises ApiError for an argument that the exchange refuses, TooManyConnections where no more
        of the account may have the channel, ValidationError for an instrument without a number
        where one is sent, and TransportError where it cannot be asked in time; the mailbox then has
        nothing.
        """
        if channel.login and self._settings.signer is None:
            rule = "is required: this channel is private, pass api_key, secret_key and passphrase"
            raise ValidationError(channel.label, "api_key", "", rule, channel.documentation)
        mailbox.begin()
        mailbox.renew = partial(self.renew, mailbox)
        held = self._held[mailbox] = []
        try:
            asked = sent = [*args]
            if channel.instead:
                sent = await self._rest(self).coded(channel, asked)
                if mailbox.is_ended:
                    raise TransportError(_CLOSED)
            self._lines = [line for line in self._lines if line.is_open]
            pairs = zip(sent, asked, strict=True)
            held += [self._place(channel, arg, each, mailbox) for arg, each in pairs]
            await self._agreed(held, mailbox)
        except BaseException:
            self.release(mailbox)
            raise

    async def _agreed(self, held: list[tuple[Line, Topic]], mailbox: Mailbox) -> None:
        timeout = self._settings.timeout
        waiting = [topic.answered for _, topic in held]
        if waiting:
            await asyncio.wait(waiting, timeout=timeout)
        if mailbox.is_ended:
            raise TransportError(_CLOSED)
        for line, topic in held:
            if topic.refused is not None:
                raise topic.refused
            if not topic.answered.done():
                raise TransportError(f"not subscribed within {timeout:g} s: {line.trouble}")

    def _place(
        self, channel: Channel[Any], arg: dict[str, Any], asked: dict[str, Any], mailbox: Mailbox
    ) -> tuple[Line, Topic]:
        """The topic of an argument, over a connection that has it or has room for it."""
        follow = self._follow if self._new_follower is not None else None
        topic = Topic(channel, arg, asked, self._settings.recorder, follow)
        line = next((each for each in self._lines if _has_room(each, topic)), None)
        if line is None:
            line = Line(
                self._settings, channel.path, login=channel.login, handshake=channel.handshake
            )
            self._lines.append(line)
        topic = line.topic(topic.wire) or topic
        topic.mailboxes.append(mailbox)
        line.add(topic)
        return line, topic

    def renew(self, mailbox: Mailbox) -> None:
        """Subscribe anew to what a mailbox has, so that its state is told again."""
        for line, topic in self._held.get(mailbox, ()):
            if topic.channel.told_by is None:
                line.renew(topic)
            elif mailbox not in self._asking:
                task = asyncio.get_running_loop().create_task(self._start(mailbox, topic))
                self._asking[mailbox] = task
                task.add_done_callback(lambda _: self._asking.pop(mailbox, None))

    async def _start(self, mailbox: Mailbox, topic: Topic) -> None:
        """Ask REST for the state that no push tells, until it fits what has been pushed."""
        failures = 0
        while mailbox in self._held:
            try:
                state = await self._rest(self).state_of(topic.channel, topic.arg)
                if mailbox.start(state):
                    return
            except OkxError as error:
                if isinstance(error, ApiError) and error.resend == "no":
                    mailbox.fail(error)
                    return
                self._settings.log.warning("streams %s: no state yet: %s", topic.channel.key, error)
                failures += 1
            await asyncio.sleep(pause(failures))

    def release(self, mailbox: Mailbox) -> None:
        """A mailbox wants nothing any more; what no other wants is unsubscribed."""
        asking = self._asking.pop(mailbox, None)
        if asking is not None:
            asking.cancel()
        for line, topic in self._held.pop(mailbox, ()):
            if mailbox in topic.mailboxes:
                topic.mailboxes.remove(mailbox)
            if not topic.mailboxes:
                line.remove(topic)

    def record(self, notes: Notes, *, renew: bool) -> None:
        """Let a recording know what is received already; `renew` has the state of it told again."""
        for line in self._lines:
            line.record(notes, renew=renew)

    def _follow(self, gap: Interrupted) -> Following:
        """Begin to ask REST about a gap."""
        if self._follower is None:
            assert self._new_follower is not None
            self._follower = self._new_follower()
        return self._follower.follow(gap)

    async def close(self) -> None:
        """End all connections."""
        follower, self._follower = self._follower, None
        if follower is not None:
            follower.stop()  # before the mailboxes end, which gives readers what stands behind
        lines, self._lines = self._lines, []
        held, self._held = self._held, {}
        for mailbox in held:
            mailbox.end()
        for task in [*self._asking.values()]:
            task.cancel()
        trading, self.trading = self.trading, None
        closing = [each.close() for each in (*lines, trading, follower) if each is not None]
        await asyncio.gather(*closing)
        await self._settings.budget.settled()


def _has_room(line: Line, topic: Topic) -> bool:
    """Whether a connection can have one more topic."""
    channel = topic.channel
    if (line.path, line.login) != (channel.path, channel.login) or line.requests_left < _FOR_ONE:
        return False
    if line.topic(topic.wire) is not None:
        return not topic.needs_a_first_push
    if channel.per_connection is None:
        return True
    alike = [each for each in line.wanted.values() if each.channel.per_connection is not None]
    return len(alike) < channel.per_connection
