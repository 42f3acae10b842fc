"""The streams for threads: a loop of their own receives, in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from ..errors import OkxError, TransportError
from .bell import Bell
from .book_mailbox import BookMailbox
from .channel import Channel
from .interrupted import Interrupted
from .levels import L
from .mailbox import Mailbox
from .order_book import OrderBook
from .push import Push
from .streams_base import StreamsBase, one_arg, wanted_args

if TYPE_CHECKING:
    from os import PathLike

    from ..models.reply import Reply
    from ..models.request import AnyRequest, HeaderRequest
    from ..recordings.recording import Recording
    from .hub import Hub
    from .operation import StreamOperation

# What generated modules import.
__all__ = [
    "KeptBook",
    "Subscription",
]

T = TypeVar("T")
R = TypeVar("R")

Work = Callable[[], Coroutine[Any, Any, R]]
"""Work that begins where it is called."""

_A_MOMENT = 1.0
"""Seconds that work has at most to say what became of it, once its caller waits no more."""


class Job(Generic[R]):
    """Work that an event loop does for another thread, which waits for it."""

    def __init__(self, work: Work[R]) -> None:
        self._work = work
        self._bell = Bell()
        self._task: asyncio.Task[R] | None = None

    def begin(self) -> None:
        """Begin it, in the loop."""
        self._task = asyncio.get_running_loop().create_task(self._work())
        self._task.add_done_callback(lambda _: self._bell.ring())

    def cancel(self) -> None:
        """End it, in the loop."""
        if self._task is not None:
            self._task.cancel()

    def _is_done(self) -> bool:
        return self._task is not None and self._task.done()

    def result(self) -> R:
        """Wait for its end, and for what came of it; raises what it raised."""
        self._bell.wait(self._is_done)
        assert self._task is not None
        return self._task.result()

    def notes(self, seconds: float) -> list[str]:
        """What it says as it is cancelled, if it ends within so many seconds."""
        if not self._bell.wait(self._is_done, seconds):
            return []
        try:
            self.result()
        except BaseException as error:
            return [*getattr(error, "__notes__", ())]
        return []


class LoopSource(Protocol):
    """What brings pushes into mailboxes, in an event loop."""

    async def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: Mailbox
    ) -> None:
        """Let a mailbox have the pushes of these arguments."""
        ...

    def release(self, mailbox: Mailbox) -> None:
        """A mailbox wants nothing any more."""
        ...

    async def close(self) -> None:
        """End all of it."""
        ...


H = TypeVar("H", bound=LoopSource)


class Receiving(Generic[H]):
    """A thread with an event loop, and the connections in it."""

    def __init__(self, hub: H) -> None:
        self.loop = asyncio.new_event_loop()
        self.hub = hub
        self._lock = threading.Lock()
        self._is_closed = False
        self._thread = threading.Thread(
            target=self.loop.run_forever, name="okx_v5 streams", daemon=True
        )
        self._thread.start()

    def run(self, work: Work[R]) -> R:
        """Let the loop do some work, and wait for its end.

        Raises TransportError where the streams have been closed.
        """
        job = Job(work)
        with self._lock:
            if self._is_closed:
                raise TransportError("the streams are closed")
            self.loop.call_soon_threadsafe(job.begin)
        try:
            return job.result()
        except OkxError:
            raise
        except BaseException as error:  # Ctrl-C: what the loop says of the work is told with it
            self.loop.call_soon_threadsafe(job.cancel)
            for note in job.notes(_A_MOMENT):
                error.add_note(note)
            raise

    def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: BlockingMailbox
    ) -> None:
        """Let a mailbox have the pushes of these arguments."""
        self.run(partial(self.hub.open, channel, args, mailbox))

    def release(self, mailbox: BlockingMailbox) -> None:
        """A mailbox wants nothing any more; said from any thread, and at any time."""
        if not self.loop.is_closed():
            with suppress(RuntimeError):  # closed at this moment
                self.loop.call_soon_threadsafe(self.hub.release, mailbox)

    def close(self) -> None:
        """End the connections, the loop and the thread."""
        with self._lock:
            self._is_closed = True
        end = Job(self._end)
        self.loop.call_soon_threadsafe(end.begin)
        end.result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()

    async def _end(self) -> None:
        """End the connections, and let who waits for something have an answer."""
        await self.hub.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)


class BlockingSource(Protocol):
    """What brings pushes into mailboxes."""

    def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: BlockingMailbox
    ) -> None:
        """Let a mailbox have the pushes of these arguments."""
        ...

    def release(self, mailbox: BlockingMailbox) -> None:
        """A mailbox wants nothing any more."""
        ...


class StreamsCore(StreamsBase):
    """Streams without resources. Threads may share them."""

    _receiving: Receiving[Hub] | None = None

    def subscribe(self, channel: Channel[T], **arguments: Any) -> Subscription[T]:
        """Subscribe to a channel of `CHANNELS`; what every method of the resources does.

        A list for an argument asks for each of its values. Raises ValidationError.
        """
        return Subscription(self, channel, wanted_args(channel, arguments))

    def order_book(self, channel: Channel[Any], **arguments: Any) -> KeptBook[Any]:
        """Keep an order book from a channel that pushes one. Raises ValidationError."""
        arg = one_arg(channel, arguments)
        if channel.told_by is None:
            return KeptBook(self, channel, arg)
        from .told_book import told  # here, for most books are told by their pushes

        return told(KeptBook)(self, channel, arg)

    def send(
        self,
        operation: StreamOperation[T],
        request: AnyRequest,
        headers: HeaderRequest | None = None,
    ) -> Reply[T]:
        """Send a request model over the streams; what every method of the resources does.

        Raises the same errors as a client does over REST.
        """
        self.check_keys(operation)
        receiving = self.receiving()
        trade = self.trading(receiving.hub).trade
        return receiving.run(partial(trade, operation, request, headers))

    def record(self, path: str | PathLike[str], *, renew: bool = False) -> Recording:
        """Write all that comes into a new file, until the recording or these streams are closed.

        A recording that is open already ends, and this one goes on without a gap.

        Args:
            path: The file.
            renew: Subscribe anew to what tells its state first, such as order books, so that the
                file has that, too, of what is subscribed to already. Its readers get it again, and
                kept books are not current until then.

        Raises OSError where the file cannot be made, FileExistsError where there is one, and
        TransportError where these streams are closed.
        """
        from ..recordings.recording import Recording  # here, for most programs record nothing

        with self._lock:
            self.check_open()
            recording = Recording(Path(path), self._recorder)
            self.takes_place(recording)
            receiving = self._receiving
        if receiving is not None:
            tell = partial(receiving.hub.record, recording.notes, renew=renew)
            receiving.loop.call_soon_threadsafe(tell)
        return recording

    def source(self) -> BlockingSource:
        """What brings pushes."""
        return self.receiving()

    def mailbox(self, channel: Channel[Any]) -> BlockingMailbox:
        """What pushes of a channel wait in to be read."""
        key = channel.bounded_by
        return BlockingMailbox(self.max_waiting, key, tells_gaps=self.tells_gaps)

    def book_mailbox(self) -> BlockingBookMailbox:
        """What brings pushes to an order book."""
        return BlockingBookMailbox(1, None, tells_gaps=False)

    def receiving(self) -> Receiving[Hub]:
        """The thread that receives, from the first need on."""
        self.check_process()
        with self._lock:
            if self._receiving is None:
                self._receiving = Receiving(self.new_hub())
            return self._receiving

    def close(self) -> None:
        """End every connection, for good; readers go on when they have read what waits.

        What is asked for or sent later raises TransportError, and was not sent.
        """
        if self._recording is not None:
            self._recording.finish()
        with self._lock:
            self._is_closed = True
            receiving, self._receiving = self._receiving, None
        if receiving is not None and os.getpid() == self._process:
            receiving.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class BlockingMailbox(Mailbox):
    """One whose readers are other threads than the one that receives."""

    def __init__(self, bound: int, item_key: tuple[str, ...] | None, *, tells_gaps: bool) -> None:
        super().__init__(bound, item_key, tells_gaps=tells_gaps)
        self._bell = Bell()
        self._woken = 0
        self._seen = 0

    def wake(self) -> None:
        """Let the threads that wait look again."""
        self._woken += 1
        self._bell.ring()

    def more(self) -> None:
        """Wait until something is there."""
        self._wait(lambda: bool(self.waiting) or self.is_over, None)

    def seen(self) -> None:
        """What came until now is known."""
        self._seen = self._woken

    def next(self, seconds: float | None = None) -> bool:
        """Wait for something new since the last time; whether it came within so many seconds."""
        before = self._seen
        came = self._wait(lambda: self._woken != before or self.is_over, seconds)
        self._seen = self._woken
        return came

    def _wait(self, holds: Callable[[], bool], seconds: float | None) -> bool:
        return self._bell.wait(holds, seconds)


class Subscription(Iterator["Push[T] | Interrupted"], Generic[T]):
    """What a channel pushes, from the first step of a loop, or `with`, on.

    It ends, for good, when it is closed, when its `with` ends, and when nobody refers to it any
    more, such as after a loop was left.
    """

    _source: BlockingSource | None = None

    def __init__(
        self,
        streams: StreamsCore,
        channel: Channel[T],
        args: list[dict[str, Any]],
        mailbox: BlockingMailbox | None = None,
    ) -> None:
        self.channel = channel
        self.args: tuple[Mapping[str, Any], ...] = tuple(args)
        self._streams = streams
        self._opening = threading.Lock()
        self._mailbox = mailbox or streams.mailbox(channel)

    @property
    def dropped(self) -> int:
        """How many states were left out, for newer ones had come before they were read."""
        return self._mailbox.dropped

    def open(self) -> Self:
        """Subscribe, unless that is done; the first step of a loop does it otherwise.

        Raises:
            ApiError: The exchange refused the login or an argument.
            TooManyConnections: No more connections of the account may have the channel.
            TransportError: It could not be asked in time, or this was closed: subscribe anew.
        """
        if self._mailbox.is_ended:
            raise TransportError("this subscription was closed: subscribe anew")
        with self._opening:
            if self._source is None:
                source = self._streams.source()
                source.open(self.channel, map(dict, self.args), self._mailbox)
                self._source = source
        return self

    def close(self) -> None:
        """Unsubscribe, and throw away what waits to be read."""
        self._mailbox.end()
        self._mailbox.waiting.clear()
        self._drop()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(self, *error: object) -> None:
        self.close()

    def __next__(self) -> Push[T] | Interrupted:
        """The next push, or a gap.

        Raises ApiError, TransportError, FellBehind or TooManyConnections where none can come.
        """
        mailbox = self._mailbox
        if self._source is None and not mailbox.is_ended:
            self.open()
        while True:
            try:
                message: Push[T] | Interrupted = mailbox.waiting.popleft()
            except IndexError:
                pass
            else:
                return message
            if mailbox.error is not None:
                self._drop()
                raise mailbox.error
            if mailbox.is_ended:
                raise StopIteration
            self._streams.check_process()
            mailbox.more()

    def _drop(self) -> None:
        if self._source is not None:
            self._source.release(self._mailbox)

    def __del__(self) -> None:
        if self._source is not None and not self._mailbox.is_ended:
            self._drop()

    def __repr__(self) -> str:
        return f"Subscription({self.channel.label}, {len(self.args)} arguments)"


class BlockingBookMailbox(BookMailbox, BlockingMailbox):
    """One whose book is waited for by other threads than the one that receives."""


class KeptBook(OrderBook[L]):
    """An order book that is kept current from `with`, or `open`, on, by the thread that receives.

    It is read at any time, and `state()` gives all of it at one moment. Where pushes are lost it is
    subscribed to anew, and is not current until then. It ends as a subscription does.
    """

    def __init__(self, streams: StreamsCore, channel: Channel[Any], arg: dict[str, Any]) -> None:
        super().__init__(channel, arg)
        self._timeout = streams.timeout
        self._mailbox = streams.book_mailbox()
        self._mailbox.keep(self)
        self._subscription = Subscription(streams, channel, [arg], self._mailbox)

    def open(self) -> Self:
        """Subscribe, unless that is done, and wait for the book.

        Raises:
            ApiError: The exchange refused the argument, or the login where one is needed.
            TransportError: It could not be asked in time, or the book did not come.
        """
        self._subscription.open()
        deadline = monotonic() + self._timeout
        while not self.is_current:
            if not self._next(max(0.0, deadline - monotonic())):
                raise TransportError(f"no order book of {self.arg!r} within {self._timeout:g} s")
        self._mailbox.seen()
        return self

    def changed(self) -> Self:
        """Wait until the book has changed since the last time, or is no longer current.

        Raises ApiError, TransportError or TooManyConnections where it cannot be had any more.
        """
        self._subscription.open()
        self._next(None)
        return self

    def _next(self, seconds: float | None) -> bool:
        came = self._mailbox.next(seconds)
        if self._mailbox.error is not None:
            raise self._mailbox.error
        if self._mailbox.is_ended:
            raise TransportError("the order book was closed")
        return came

    def close(self) -> None:
        """Unsubscribe; the book is not current any more."""
        self._subscription.close()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(self, *error: object) -> None:
        self.close()
