"""What is kept of a day of the streams, and judged."""

from __future__ import annotations

import time
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from okx_v5 import Interrupted
from okx_v5._runtime.streams.picows_transport import PicowsTransport
from okx_v5._runtime.streams.socket import Ended, Receiver, Socket

BELL = 10**15
"""From here on the number of a trade stands for the end of a part: all before it has come."""
_ONE_IN = 20
"""Of so many messages the time of one is taken."""


class Clock:
    """A transport that notes when messages come out of the socket, and how late a reader is."""

    def __init__(self, timeout: float) -> None:
        self.late = array("d")
        """Seconds from the socket to the reader."""
        self._came: dict[bytes, float] = {}
        self._turns = count()
        self._transport = PicowsTransport(
            timeout, "okx-openapi", ssl_context=None, proxy=None, compression=False
        )

    async def connect(
        self, url: str, receiver: Callable[[], Receiver], headers: Mapping[str, str]
    ) -> Socket:
        return await self._transport.connect(url, lambda: _Noting(receiver(), self), headers)

    def came(self, message: bytes) -> None:
        if next(self._turns) % _ONE_IN == 0:
            self._came[message] = time.perf_counter()

    def read(self, message: bytes) -> None:
        came = self._came.pop(message, None)
        if came is not None:
            self.late.append(time.perf_counter() - came)

    def clear(self) -> None:
        """Forget what nobody is going to read."""
        self._came.clear()


class _Noting:
    """Hands on what is received."""

    def __init__(self, receiver: Receiver, clock: Clock) -> None:
        self._receiver = receiver
        self._clock = clock

    def received(self, message: bytes) -> None:
        self._clock.came(message)
        self._receiver.received(message)

    def pinged(self) -> None:
        self._receiver.pinged()

    def ended(self, how: Ended) -> None:
        self._receiver.ended(how)


class Trades:
    """One instrument's trades, which the exchange counts."""

    def __init__(self) -> None:
        self.first: int | None = None
        """The first one, where no gap was told before it."""
        self.last: int | None = None
        self.is_told = False
        """Whether a gap was told since the last one."""

    def takes(self, number: int) -> bool:
        """Whether a trade may be the next one."""
        last, is_told = self.last, self.is_told
        self.last, self.is_told = number, False
        if last is None:
            self.first = None if is_told else number
            return True
        return number > last if is_told else number == last + 1


class Day:
    """What has come, and what of it is wrong."""

    def __init__(self) -> None:
        self.clock = Clock(10)
        self.came = Counter[str]()
        """Messages of each channel."""
        self.gaps = 0
        self.wrong: list[tuple[Any, ...]] = []
        """What is missing though no gap was told, twice, or out of order."""
        self.behind = array("d")
        """Seconds from a push of the exchange's to its reader, by the clock of the machine."""
        self.bell = BELL
        self._heard: dict[tuple[str, str], int] = {}
        """The last bell that was heard of each instrument's trades."""
        self._trades: defaultdict[tuple[str, str], Trades] = defaultdict(Trades)
        self._begins: dict[str, int] = {}
        """The number of the first trade of each part."""
        self._ids: dict[tuple[str, str], int] = {}

    @property
    def messages(self) -> int:
        return self.came.total()

    def forget_times(self) -> None:
        """What came while everything was being subscribed to had to wait for its reader."""
        self.clock.late = array("d")
        self.behind = array("d")

    async def trades(self, subscription: Any) -> None:
        """Read trades, which are counted one by one."""
        async for push in subscription:
            channel, name = push.arg["channel"], push.arg["instId"]
            trades = self._trades[channel, name]
            if isinstance(push, Interrupted):
                self.gaps += 1
                trades.is_told = True
                continue
            self.came[channel] += 1
            self.clock.read(push.raw)
            for row in push.items:
                number = int(row.trade_id)
                if number >= BELL:
                    self._heard[channel, name] = number
                elif not trades.takes(number):
                    self.wrong.append((channel, name, trades.last, number))
                elif number % _ONE_IN == 0:
                    self.behind.append(time.time() - row.ts.timestamp())

    async def states(self, subscription: Any) -> None:
        """Read what is told as a whole each time; of books with a number that only rises."""
        async for push in subscription:
            channel = push.arg["channel"]
            if isinstance(push, Interrupted):
                self.gaps += 1
                continue
            self.came[channel] += 1
            self.clock.read(push.raw)
            [row] = push.items
            if channel in ("books5", "bbo-tbt"):
                place = channel, push.arg["instId"]
                if row.seq_id < self._ids.get(place, 0):
                    self.wrong.append((*place, self._ids[place], row.seq_id))
                self._ids[place] = row.seq_id

    def heard(self) -> int:
        """How many have heard the bell of this part."""
        return sum(number == self.bell for number in self._heard.values())

    def judge_part(self, made: Mapping[str, int]) -> None:
        """All trades began and ended where they must, but for gaps that were told.

        So many were `made` of each instrument of a channel; the next part counts anew.
        """
        for (channel, name), trades in self._trades.items():
            begin = self._begins.setdefault(channel, trades.first or 0)
            if trades.first not in (None, begin):
                self.wrong.append((channel, name, "first", trades.first))
            end = begin + made[channel] - 1
            if trades.last != end and not trades.is_told:
                self.wrong.append((channel, name, "last", trades.last, end))
        self._trades.clear()
        self.bell += 1
        self.clock.clear()
