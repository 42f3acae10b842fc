"""Asks REST what happened in a gap, in the background; loaded with the first gap that needs it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from msgspec.structs import replace

from ..calls.async_client import AsyncClientCore
from ..calls.async_pages import AsyncPages
from ..calls.operation import Operation
from ..errors import OkxError, OutcomeUnknown, ValidationError
from ..models.reply import Reply
from .follow_up import ANY, FollowUp, FollowUpQuery
from .interrupted import Interrupted
from .login_clock import LoginClock

Operations = Mapping[str, Operation[Any]]

AT_ONCE = 4
"""How many questions are asked at a time, so that few connections are opened for them."""
MARGIN = timedelta(seconds=30)
"""How far the clocks of this machine and the exchange may differ: signatures allow no more."""


class Question:
    """One operation with its arguments, and what has come of it."""

    def __init__(
        self, operation: Operation[Any], arguments: dict[str, Any], query: FollowUpQuery
    ) -> None:
        self.operation = operation
        self.arguments = arguments
        self.items: list[Any] = []
        self.error: OkxError | None = None
        self.is_answered = False
        self._query = query

    async def ask(self, client: AsyncClientCore, since: datetime) -> None:
        """Read as many pages as there are, or as the gap needs. Never raises but when cancelled."""
        try:
            await self._read(client, since)
        except OkxError as error:
            self.error = error.with_traceback(None)
        except Exception as error:  # of a transport or a limiter that is not ours
            self.error = OutcomeUnknown(type(error).__name__, self.operation.key)
        self.is_answered = True

    async def _read(self, client: AsyncClientCore, since: datetime) -> None:
        arguments = _by_python_name(self.operation, self.arguments)
        if self.operation.pages is None:
            self._take(await client.send(self.operation, *self.operation.given(arguments)), since)
            return
        pages: AsyncPages[Reply[Any]] = AsyncPages(client, self.operation, arguments)
        async for page in pages:
            if not self._take(page, since):
                return

    def _take(self, page: Reply[Any], since: datetime) -> bool:
        """Keep what is wanted of a page; whether rows of the next one can be, too."""
        kept = [row for row in page if not self._is_old(row, since)]
        self.items += (row for row in kept if not self._is_unchanged(row, since))
        return len(kept) == len(page)

    def _is_old(self, row: Any, since: datetime) -> bool:
        """Whether a row began so long before the gap that no further ones are wanted."""
        if self._query.back is None:
            return False
        field, seconds = self._query.back
        return _is_before(row, field, since - timedelta(seconds=seconds))

    def _is_unchanged(self, row: Any, since: datetime) -> bool:
        return bool(self._query.changed) and _is_before(row, self._query.changed, since)

    def fail(self, reason: str) -> None:
        """Nothing more comes of it, unless it is answered."""
        if not self.is_answered:
            self.error = OutcomeUnknown(reason, self.operation.key)
            self.is_answered = True

    def told(self) -> FollowUp:
        """What has come of it by now."""
        error = self.error
        if not self.is_answered:
            error = OutcomeUnknown("not answered when it had to be told", self.operation.key)
        return FollowUp(self.operation.key, self.arguments, tuple(self.items), error)


class Following:
    """A gap about which REST is being asked; `done` is called when it has been, or cannot be."""

    def __init__(self, gap: Interrupted, questions: list[Question]) -> None:
        self.questions = questions
        self.is_done = False
        self._gap = gap
        self._waiting: list[Callable[[], None]] = []

    def then(self, done: Callable[[], None]) -> None:
        """Call this at the end."""
        self._waiting.append(done)

    def end(self, reason: str) -> None:
        """What is not answered by now is not waited for."""
        if self.is_done:
            return
        for question in self.questions:
            question.fail(reason)
        self.is_done = True
        for done in self._waiting:
            done()

    def told(self) -> Interrupted:
        """The gap, with what has come by now."""
        return replace(self._gap, follow_ups=tuple(each.told() for each in self.questions))


class Follower:
    """Asks about the gaps of an event loop's connections, with a client of its own.

    `client` builds that when it is needed first; a gap is asked about for `timeout` seconds, and
    by the exchange's time, as far as `clock` knows it.
    """

    def __init__(
        self,
        client: Callable[[], AsyncClientCore],
        operations: Operations,
        timeout: float,
        clock: LoginClock,
    ) -> None:
        self._build = client
        self._client: AsyncClientCore | None = None
        self._operations = operations
        self._timeout = timeout
        self._clock = clock
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._tasks: dict[asyncio.Task[None], Following] = {}

    def follow(self, gap: Interrupted) -> Following:
        """Begin to ask about a gap."""
        since = gap.began + self._clock.ahead - MARGIN
        following = Following(gap, [*questions(gap, since, self._operations)])
        task = asyncio.get_running_loop().create_task(self._follow(following, since))
        self._tasks[task] = following
        task.add_done_callback(self._tasks.pop)
        return following

    async def _follow(self, following: Following, since: datetime) -> None:
        reason = f"not answered within {self._timeout:g} s"
        try:
            async with asyncio.timeout(self._timeout):
                await asyncio.gather(*(self._ask(each, since) for each in following.questions))
        except TimeoutError:
            pass
        except OkxError as error:
            reason = str(error)
        finally:
            following.end(reason)

    async def _ask(self, question: Question, since: datetime) -> None:
        async with self._at_once:
            if self._client is None:
                self._client = self._build()
            if not question.is_answered:
                await question.ask(self._client, since)

    def stop(self) -> None:
        """Ask no more, and let those go on who wait for an answer."""
        for task, following in [*self._tasks.items()]:
            following.end("the streams were closed")
            task.cancel()

    async def close(self) -> None:
        """End what is under way, and the connections."""
        tasks = [*self._tasks]
        self.stop()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._client is not None:
            await self._client.close()


def questions(gap: Interrupted, since: datetime, operations: Operations) -> Iterator[Question]:
    """What to ask about a gap, from the description of its channel."""
    for query in gap.channel.follow_ups:
        operation = operations[query.ask]
        asked = [Question(operation, wire, query) for wire in _arguments(query, gap.arg, since)]
        refused: list[Question] = []
        for each in asked:
            try:
                operation.given(_by_python_name(operation, each.arguments))
            except ValidationError as error:
                each.error, each.is_answered = error.with_traceback(None), True
                refused.append(each)
        # Of several values, those that the operation does not take with the others find nothing.
        yield from asked if len(refused) == len(asked) else (q for q in asked if q not in refused)


def _arguments(
    query: FollowUpQuery, arg: Mapping[str, Any], since: datetime
) -> Iterator[dict[str, Any]]:
    """The arguments of each question, by wire name."""
    own = {name: arg[name] for name in query.of if arg.get(name, ANY) != ANY}
    if query.since:
        own[query.since] = str(int(since.timestamp() * 1000))
    values = {name: several for name, several in query.values if name not in own}
    for chosen in product(*values.values()):
        yield own | dict(zip(values, chosen, strict=True))


def _by_python_name(operation: Operation[Any], wire: Mapping[str, Any]) -> dict[str, Any]:
    request: Any = operation.request
    return {request._names[name]: value for name, value in wire.items()}


def _is_before(row: Any, field: str, when: datetime) -> bool:
    """Whether a time of a row is before another one; not where it cannot be read."""
    try:
        return int(row[field]) < when.timestamp() * 1000
    except (KeyError, TypeError, ValueError):
        return False
