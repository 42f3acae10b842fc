# Made from generator/outputs/python/runtime/streams/awaited.py, not to be edited; make it again with: make generate
"""The streams for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from ..errors import TransportError
from .book_mailbox import BookMailbox
from .channel import Channel
from .hub import Hub
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
    from ..recordings.recording import AsyncRecording
    from .operation import StreamOperation

# What generated modules import.
__all__ = [
    "AsyncKeptBook",
    "AsyncSubscription",
]

T = TypeVar("T")


class AsyncSource(Protocol):
    """What brings pushes into mailboxes."""

    async def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: AsyncMailbox
    ) -> None:
        """Let a mailbox have the pushes of these arguments."""
        ...

    def release(self, mailbox: AsyncMailbox) -> None:
        """A mailbox wants nothing any more."""
        ...


class AsyncStreamsCore(StreamsBase):
    """Streams without resources. Tasks may share them; each event loop has its own connections."""

    _hubs: dict[asyncio.AbstractEventLoop, Hub] | None = None

    def subscribe(self, channel: Channel[T], **arguments: Any) -> AsyncSubscription[T]:
        """Subscribe to a channel of `CHANNELS`; what every method of the resources does.

        A list for an argument asks for each of its values. Raises ValidationError.
        """
        return AsyncSubscription(self, channel, wanted_args(channel, arguments))

    def order_book(self, channel: Channel[Any], **arguments: Any) -> AsyncKeptBook[Any]:
        """Keep an order book from a channel that pushes one. Raises ValidationError."""
        arg = one_arg(channel, arguments)
        if channel.told_by is None:
            return AsyncKeptBook(self, channel, arg)
        from .told_book import told  # here, for most books are told by their pushes

        return told(AsyncKeptBook)(self, channel, arg)

    async def send(
        self,
        operation: StreamOperation[T],
        request: AnyRequest,
        headers: HeaderRequest | None = None,
    ) -> Reply[T]:
        """Send a request model over the streams; what every method of the resources does.

        Raises the same errors as a client does over REST.
        """
        self.check_keys(operation)
        return await self.trading(self.hub()).trade(operation, request, headers)

    def record(self, path: str | PathLike[str], *, renew: bool = False) -> AsyncRecording:
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
        from ..recordings.recording import AsyncRecording  # here, for most programs record nothing

        with self._lock:
            self.check_open()
            recording = AsyncRecording(Path(path), self._recorder)
            self.takes_place(recording)
            hubs = {**(self._hubs or {})}
        for loop, hub in hubs.items():
            if not loop.is_closed():
                loop.call_soon_threadsafe(partial(hub.record, recording.notes, renew=renew))
        return recording

    def source(self) -> AsyncSource:
        """What brings pushes in the running loop."""
        return self.hub()

    def mailbox(self, channel: Channel[Any]) -> AsyncMailbox:
        """What pushes of a channel wait in to be read."""
        key = channel.bounded_by
        return AsyncMailbox(self.max_waiting, key, tells_gaps=self.tells_gaps)

    def book_mailbox(self) -> AsyncBookMailbox:
        """What brings pushes to an order book."""
        return AsyncBookMailbox(1, None, tells_gaps=False)

    def hub(self) -> Hub:
        """The connections of the running loop."""
        loop = asyncio.get_running_loop()
        found = self._hubs.get(loop) if self._hubs is not None else None
        if found is not None:
            return found
        with self._lock:
            hubs = {each: hub for each, hub in (self._hubs or {}).items() if not each.is_closed()}
            if loop not in hubs:
                hubs[loop] = self.new_hub()
            self._hubs = hubs
            return hubs[loop]

    async def close(self) -> None:
        """End every connection, for good; readers go on when they have read what waits.

        What is asked for or sent later raises TransportError, and was not sent.
        """
        if self._recording is not None:
            await asyncio.to_thread(self._recording.finish)
        with self._lock:
            self._is_closed = True
            hubs, self._hubs = self._hubs or {}, None
        own = hubs.pop(asyncio.get_running_loop(), None)
        for loop, hub in hubs.items():
            if not loop.is_closed():
                asyncio.run_coroutine_threadsafe(hub.close(), loop)
        if own is not None:
            await own.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()


class AsyncMailbox(Mailbox):
    """One whose readers are tasks of the loop that receives."""

    def __init__(self, bound: int, item_key: tuple[str, ...] | None, *, tells_gaps: bool) -> None:
        super().__init__(bound, item_key, tells_gaps=tells_gaps)
        self._came = asyncio.Event()
        self._has_come = False
        """Whether the event is set, for pushes that come while nobody waits."""

    def wake(self) -> None:
        """Let the tasks that wait look again."""
        if not self._has_come:
            self._has_come = True
            self._came.set()

    async def more(self) -> None:
        """Wait for something new, when nothing is there."""
        self.seen()
        await self._wait()

    def seen(self) -> None:
        """What came until now is known."""
        self._has_come = False
        self._came.clear()

    async def next(self) -> None:
        """Wait for something new since the last time, as long as something can come."""
        if not self.is_over:
            await self._wait()
        self.seen()

    async def _wait(self) -> None:
        await self._came.wait()


class AsyncSubscription(AsyncIterator["Push[T] | Interrupted"], Generic[T]):
    """What a channel pushes, from the first `async for`, or `async with`, on.

    It ends, for good, when it is closed, when its `async with` ends, and when nobody refers to it
    any more, such as after a loop was left. `dropped` counts the states that newer ones have
    replaced before they were read.
    """

    _loop: asyncio.AbstractEventLoop | None = None
    _source: AsyncSource | None = None

    def __init__(
        self,
        streams: AsyncStreamsCore,
        channel: Channel[T],
        args: list[dict[str, Any]],
        mailbox: AsyncMailbox | None = None,
    ) -> None:
        self.channel = channel
        self.args: tuple[Mapping[str, Any], ...] = tuple(args)
        self._streams = streams
        self._opening = asyncio.Lock()
        self._mailbox = mailbox or streams.mailbox(channel)

    @property
    def dropped(self) -> int:
        """How many states were left out, for newer ones had come before they were read."""
        return self._mailbox.dropped

    async def open(self) -> Self:
        """Subscribe, unless that is done; the first step of a loop does it otherwise.

        Raises:
            ApiError: The exchange refused the login or an argument.
            TooManyConnections: No more connections of the account may have the channel.
            TransportError: It could not be asked in time, or this was closed: subscribe anew.
        """
        if self._mailbox.is_ended:
            raise TransportError("this subscription was closed: subscribe anew")
        async with self._opening:
            if self._source is None:
                source = self._streams.source()
                await source.open(self.channel, map(dict, self.args), self._mailbox)
                self._source, self._loop = source, asyncio.get_running_loop()
        return self

    async def close(self) -> None:
        """Unsubscribe, and throw away what waits to be read."""
        self._mailbox.end()
        self._mailbox.waiting.clear()
        if self._source is not None:
            self._source.release(self._mailbox)

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Push[T] | Interrupted:
        """The next push, or a gap.

        Raises ApiError, TransportError, FellBehind or TooManyConnections where none can come.
        """
        mailbox = self._mailbox
        if self._source is None and not mailbox.is_ended:
            await self.open()
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
                raise StopAsyncIteration
            if self._loop is not asyncio.get_running_loop():
                raise TransportError("this was subscribed in another event loop: subscribe anew")
            await mailbox.more()

    def _drop(self) -> None:
        if self._source is not None:
            self._source.release(self._mailbox)

    def __del__(self) -> None:
        loop, source = self._loop, self._source
        if loop and source and not loop.is_closed() and not self._mailbox.is_ended:
            with suppress(RuntimeError):  # closed at this moment
                loop.call_soon_threadsafe(source.release, self._mailbox)

    def __repr__(self) -> str:
        return f"AsyncSubscription({self.channel.label}, {len(self.args)} arguments)"


class AsyncBookMailbox(BookMailbox, AsyncMailbox):
    """One whose book is waited for by tasks of the loop that receives."""


class AsyncKeptBook(OrderBook[L]):
    """An order book that is kept current from `async with`, or `open`, on.

    It is read at any time, and changes between two awaits. Where pushes are lost it is subscribed
    to anew, and is not current until then. It ends as a subscription does.
    """

    def __init__(
        self, streams: AsyncStreamsCore, channel: Channel[Any], arg: dict[str, Any]
    ) -> None:
        super().__init__(channel, arg)
        self._timeout = streams.timeout
        self._mailbox = streams.book_mailbox()
        self._mailbox.keep(self)
        self._subscription = AsyncSubscription(streams, channel, [arg], self._mailbox)

    async def open(self) -> Self:
        """Subscribe, unless that is done, and wait for the book.

        Raises:
            ApiError: The exchange refused the argument, or the login where one is needed.
            TransportError: It could not be asked in time, or the book did not come.
        """
        await self._subscription.open()
        try:
            async with asyncio.timeout(self._timeout):
                while not self.is_current:
                    await self._next()
        except TimeoutError:
            pass
        else:
            self._mailbox.seen()
            return self
        raise TransportError(f"no order book of {self.arg!r} within {self._timeout:g} s")

    async def changed(self) -> Self:
        """Wait until the book has changed since the last time, or is no longer current.

        Raises ApiError, TransportError or TooManyConnections where it cannot be had any more.
        """
        await self._subscription.open()
        await self._next()
        return self

    async def _next(self) -> None:
        await self._mailbox.next()
        if self._mailbox.error is not None:
            raise self._mailbox.error
        if self._mailbox.is_ended:
            raise TransportError("the order book was closed")

    async def close(self) -> None:
        """Unsubscribe; the book is not current any more."""
        await self._subscription.close()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(self, *error: object) -> None:
        await self.close()
