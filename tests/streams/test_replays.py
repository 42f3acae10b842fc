"""Recordings that are played again: in order, by the clock, and up to where they are cut."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
from contextlib import suppress
from functools import cache
from io import BytesIO
from itertools import accumulate, groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from okx_v5 import (
    CHANNELS,
    BadRecording,
    FellBehind,
    Interrupted,
    Push,
    TransportError,
    ValidationError,
    async_replay,
    replay,
)
from okx_v5._runtime.recordings import blocking as blocking_module
from okx_v5._runtime.recordings import player as player_module
from okx_v5._runtime.recordings import readers, writer
from okx_v5._runtime.recordings import tape as tape_module
from okx_v5._runtime.recordings.blocks import head_at
from okx_v5._runtime.recordings.player import Player
from okx_v5._runtime.recordings.records import Note, Record, read, written
from okx_v5._runtime.recordings.tape import FileEnd, Tape
from okx_v5._runtime.streams import delivery as delivery_module

from tests.streams.test_receiving import PAIR, awaited
from tests.support.in_a_loop import PATIENCE
from tests.support.recordings import BOOK, TRADES, make, pairs, trade


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("days") / "day.okx.gz", pairs(300))


def number_of(push: Any) -> int:
    return int(push.items[0]["tradeId"])


def all_of(again: Any) -> list[Any]:
    """All trades of a replay, of either form."""

    async def read() -> list[Any]:
        async with again:
            return [push async for push in again.market.trades(inst_id=PAIR)]

    if hasattr(again, "__aenter__"):
        return asyncio.run(asyncio.wait_for(read(), PATIENCE))
    with again:
        return [*again.market.trades(inst_id=PAIR)]


class TestOrder:
    """Best prices have the number of the trade that came after them."""

    def test_who_reads_a_trade_sees_the_book_of_then(self, day: Path) -> None:
        with replay(day) as again, again.order_book(CHANNELS["bbo-tbt"], inst_id=PAIR) as book:
            seen = 0
            for push in again.market.trades(inst_id=PAIR):
                seen += 1
                assert number_of(push) == book.best_ask.price == seen
            assert (seen, again.now) == (300, again.recorded[0].ended)

    @awaited
    async def test_tasks_wait_for_each_other(self, day: Path) -> None:
        """Each takes its time, and the book is that of the push that it has."""
        seen: list[tuple[str, int]] = []

        async def read_trades(book: Any) -> None:
            async for push in again.market.trades(inst_id=PAIR):
                for _ in range(number_of(push) % 4):
                    await asyncio.sleep(0)
                assert book.best_ask.price == number_of(push)
                seen.append(("trade", number_of(push)))

        async def read_book() -> None:
            async for push in again.market.bbo_tbt(inst_id=PAIR):
                await asyncio.sleep(0)
                seen.append(("book", int(push.items[0].asks[0].price)))

        again = async_replay(day)
        book = again.order_book(CHANNELS["bbo-tbt"], inst_id=PAIR)
        trades = asyncio.create_task(read_trades(book))
        others = asyncio.create_task(read_book())
        async with book:
            await asyncio.gather(trades, others)
        assert len(seen) == 600
        assert seen == [(what, n) for n in range(1, 301) for what in ("book", "trade")]

    def test_threads_wait_for_each_other(self, day: Path) -> None:
        seen: list[tuple[str, int]] = []
        with replay(day) as again:
            trades, books = (
                subscription.open()
                for subscription in (
                    again.market.trades(inst_id=PAIR),
                    again.market.bbo_tbt(inst_id=PAIR),
                )
            )

            def read_trades() -> None:
                for push in trades:
                    time.sleep(0.0001)
                    seen.append(("trade", number_of(push)))

            def read_books() -> None:
                seen.extend(("book", int(push.items[0].asks[0].price)) for push in books)

            threads = [threading.Thread(target=each) for each in (read_trades, read_books)]
            threads[0].start()
            time.sleep(0.05)  # the other one is waited for
            threads[1].start()
            for thread in threads:
                thread.join(PATIENCE)
        assert seen == [(what, n) for n in range(1, 301) for what in ("book", "trade")]

    @awaited
    async def test_one_task_that_reads_in_turns(self, day: Path) -> None:
        """Who waits for a book does not read trades, and they wait for it."""
        async with async_replay(day) as again:
            trades = await again.market.trades(inst_id=PAIR).open()
            async with again.order_book(CHANNELS["bbo-tbt"], inst_id=PAIR) as book:
                while book.best_ask.price < 10:
                    await book.changed()
                assert [number_of(await anext(trades)) for _ in range(9)] == [*range(1, 10)]
                assert book.best_ask.price == 10
                with pytest.raises(TransportError, match="the recording has ended"):
                    while True:
                        await book.changed()
                assert book.best_ask.price == 300

    @awaited
    async def test_a_task_for_each_step(self, day: Path) -> None:
        """Who awaits the tasks that read has seen to a trade before the next one is played."""
        async with async_replay(day) as again:
            trades = again.market.trades(inst_id=PAIR)
            others = again.market.bbo_tbt(inst_id=PAIR)
            waiting = {asyncio.create_task(anext(each)): each for each in (trades, others)}
            async with again.order_book(CHANNELS["bbo-tbt"], inst_id=PAIR) as book:
                for _ in range(100):
                    done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                    [task] = done
                    read = waiting.pop(task)
                    if read is trades:
                        assert number_of(task.result()) == book.best_ask.price
                    waiting[asyncio.create_task(anext(read))] = read
                for task in waiting:
                    task.cancel()

    @awaited
    async def test_leaving_and_failing_readers_hold_nobody_up(self, day: Path) -> None:
        async with async_replay(day) as again:

            async def leaves(how: str) -> None:
                async for _ in again.market.trades(inst_id=PAIR):
                    if how == "fails":
                        raise RuntimeError
                    if how == "cancelled":
                        asyncio.current_task().cancel()  # type: ignore[union-attr]
                    break

            async def reads() -> int:
                return len([push async for push in again.market.bbo_tbt(inst_id=PAIR)])

            tasks = [asyncio.create_task(leaves(how)) for how in ("fails", "cancelled", "breaks")]
            assert await reads() == 300
            await asyncio.gather(*tasks, return_exceptions=True)

    @pytest.mark.parametrize("is_awaited", [True, False])
    def test_who_never_reads_is_given_up(
        self,
        day: Path,
        is_awaited: bool,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        monkeypatch.setattr(readers, "PATIENCE", 0.2)
        monkeypatch.setattr("okx_v5._runtime.recordings.awaited.PATIENCE", 0.1)

        async def read() -> int:
            async with async_replay(day, max_waiting=1000) as again:
                await asyncio.create_task(again.market.trades(inst_id=PAIR).open())
                kept = await again.market.trades(inst_id=PAIR).open()
                count = asyncio.create_task(self.count(again))
                assert await count == 300
                return len(kept._mailbox.waiting)

        if is_awaited:
            assert asyncio.run(read()) == 300
        else:
            with replay(day) as again:
                kept = again.market.trades(inst_id=PAIR).open()
                books = again.market.bbo_tbt(inst_id=PAIR)
                thread = threading.Thread(target=lambda: [*books])
                thread.start()
                thread.join(PATIENCE)
                assert len(kept._mailbox.waiting) == 300
        assert "nobody reads market.trades" in caplog.text

    def test_more_than_may_wait_of_what_nobody_reads(self, day: Path) -> None:
        with replay(day, max_waiting=100) as again:
            kept = again.market.trades(inst_id=PAIR).open()
            assert len([*again.market.bbo_tbt(inst_id=PAIR)]) == 300
            had = []
            with pytest.raises(FellBehind, match="trades: 100 messages waited"):
                had += kept
            assert [number_of(push) for push in had] == [*range(1, 101)]

    async def count(self, again: Any) -> int:
        return len([push async for push in again.market.bbo_tbt(inst_id=PAIR)])

    @awaited
    async def test_a_standstill_is_told(
        self, day: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(readers, "PATIENCE", 0.05)
        monkeypatch.setattr("okx_v5._runtime.recordings.awaited.PATIENCE", 0.05)
        async with async_replay(day) as again:
            async for _ in again.market.trades(inst_id=PAIR):
                while "stands still until 1 readers" not in caplog.text:
                    await asyncio.sleep(0.01)
                break


class TestInterrupt:
    """Ctrl-C at any line of what reads the file: who goes on reading misses nothing."""

    @pytest.mark.parametrize("line", range(1, 60))
    def test_nothing_is_missed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: int
    ) -> None:
        monkeypatch.setattr(writer, "_BLOCK", 500)
        first = make(tmp_path / "first", pairs(6))
        second = make(tmp_path / "second", [(ms + 20, arg, raw) for ms, arg, raw in pairs(6)])
        tape = Tape([first, second])
        left = line

        def interrupt(frame: FrameType, event: str, arg: Any) -> Any:
            nonlocal left
            if frame.f_code.co_filename != tape_module.__file__:
                return None
            left -= event == "line"
            if not left:
                left = -1
                raise KeyboardInterrupt
            return interrupt

        came: list[Any] = []
        before = sys.gettrace()
        sys.settrace(interrupt)
        try:
            while True:
                with suppress(KeyboardInterrupt):
                    if (record := tape.peek()) is None:
                        break
                    came.append(record)
                    tape.advance()
        finally:
            sys.settrace(before)
        tape.close()
        once = [each for each, _ in groupby(came)]
        assert once == [*records_of(first), *records_of(second)]

    @pytest.mark.slow
    def test_what_is_played_comes_once(self, tmp_path: Path) -> None:
        """At each line from the tape to the mailbox: a push, and the gap between two files."""
        first = make(tmp_path / "first", pairs(2))
        second = make(tmp_path / "second", [(ms + 20, arg, raw) for ms, arg, raw in pairs(2)])
        expected = came_with([first, second], 0)
        assert expected == [1, 2, "gap", 1, 2]
        for line in range(1, PLAYED_IN_LINES):
            came = came_with([first, second], line)
            assert came == expected, f"line {line}"


PLAYED_IN_LINES = 400
PLAYING = {
    module.__file__
    for module in (tape_module, player_module, readers, blocking_module, delivery_module)
}


def came_with(files: list[Path], line: int) -> list[Any]:
    """What a loop reads that is interrupted as so many lines have run, and goes on."""
    left = line

    def interrupt(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal left
        if frame.f_code.co_filename not in PLAYING:
            return None
        left -= event == "line"
        if not left:
            raise KeyboardInterrupt
        return interrupt

    came: list[Any] = []
    with replay(*files) as again:
        trades = again.market.trades(inst_id=PAIR).open()
        before = sys.gettrace()
        sys.settrace(interrupt)
        try:
            while not came or came[-1] is not None:
                with suppress(KeyboardInterrupt):
                    came.append(next(trades, None))
        finally:
            sys.settrace(before)
    return ["gap" if isinstance(each, Interrupted) else number_of(each) for each in came[:-1]]


class TestClock:
    @awaited
    async def test_as_it_came(self, day: Path) -> None:
        """600 ms in a third of it; who sleeps meanwhile has a book that goes on."""
        began = time.monotonic()
        async with async_replay(day, speed=3) as again:
            book = again.order_book(CHANNELS["bbo-tbt"], inst_id=PAIR)
            async with book:
                trades = again.market.trades(inst_id=PAIR)
                assert number_of(await anext(trades)) <= 300
                while book.best_ask.price < 300:
                    await asyncio.sleep(0.01)
        assert time.monotonic() - began > 0.15

    def test_threads(self, day: Path) -> None:
        with replay(day, speed=100) as again:
            assert [number_of(push) for push in again.market.trades(inst_id=PAIR)] == [
                *range(1, 301)
            ]

    @pytest.mark.parametrize("form", [replay, async_replay])
    def test_a_clock_that_was_set_back(self, tmp_path: Path, form: Any) -> None:
        """What came after that comes in its time too, and not all at once."""
        times = (3_600_000, 0, 100)
        path = make(tmp_path / "back", [(ms, TRADES, trade(n)) for n, ms in enumerate(times)])
        began = time.monotonic()
        assert [number_of(push) for push in all_of(form(path, speed=1))] == [0, 1, 2]
        assert 0.09 < time.monotonic() - began < PATIENCE

    @pytest.mark.parametrize("form", [replay, async_replay])
    def test_a_fault_ends_what_is_read(
        self, day: Path, form: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody waits for what never comes, and who closes is told."""
        monkeypatch.setattr(Player, "step", lambda player: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            all_of(form(day, speed=1))

    @pytest.mark.parametrize("speed", [0, -1, True, float("inf"), float("nan")])
    def test_no_speed(self, day: Path, speed: Any) -> None:
        with pytest.raises(ValidationError, match="speed must be a number above 0"):
            replay(day, speed=speed)


class TestRefused:
    def test_what_was_not_recorded(self, day: Path) -> None:
        with replay(day) as again:
            with pytest.raises(
                ValidationError, match=r"ETH-USDT was not recorded; the recording has trades BTC"
            ):
                again.market.trades(inst_id="ETH-USDT")
            with pytest.raises(ValidationError, match="books BTC-USDT"):
                again.market.order_book(inst_id=PAIR)

    @awaited
    async def test_orders_and_recordings(self, day: Path, tmp_path: Path) -> None:
        order: Any = {"inst_id": PAIR, "td_mode": "cash", "side": "buy", "ord_type": "market"}
        with pytest.raises(ValidationError, match="this is a replay"):
            await async_replay(day).trade.place_order(**order, sz="1")
        with replay(day) as again:
            with pytest.raises(ValidationError, match="this is a replay"):
                again.trade.place_order(**order, sz="1")
            with pytest.raises(ValidationError, match="copy the files"):
                again.record(tmp_path / "again")

    def test_what_is_no_recording(self, day: Path, tmp_path: Path) -> None:
        other = tmp_path / "other"
        with pytest.raises(FileNotFoundError):
            replay(other)
        for text in (b"", b"{}" * 100, day.read_bytes()[:20]):
            other.write_bytes(text)
            with pytest.raises(BadRecording, match="it is no recording"):
                replay(other)
        newer = bytearray(day.read_bytes())
        newer[16] = 2
        other.write_bytes(newer)
        with pytest.raises(BadRecording, match="version 2, and this package reads 1"):
            replay(other)

    def test_nothing_stays_open(self, day: Path, tmp_path: Path) -> None:
        other = tmp_path / "other"
        other.write_bytes(b"nothing")
        opened: list[Any] = []
        true = Path.open

        def noted(path: Path, mode: str) -> Any:
            opened.append(true(path, mode))
            return opened[-1]

        with patch.object(Path, "open", noted), pytest.raises(BadRecording) as caught:
            replay(day, other)
        assert "no recording" in str(caught.value)
        assert [file.closed for file in opened] == [True, True]

    @awaited
    async def test_another_loop(self, day: Path) -> None:
        again = async_replay(day)
        await again.market.trades(inst_id=PAIR).open()

        async def elsewhere() -> None:
            await again.market.trades(inst_id=PAIR).open()

        with pytest.raises(TransportError, match="another event loop"):
            await asyncio.to_thread(asyncio.run, elsewhere())


class TestSeveral:
    def test_one_after_another_with_a_gap(self, tmp_path: Path) -> None:
        """From the oldest on, in whatever order they are named."""
        first = make(tmp_path / "b", [(1, TRADES, trade(1)), (2, TRADES, trade(2))])
        second = make(tmp_path / "a", [(9, BOOK, trade(0)), (10, TRADES, trade(3))])
        with replay(second, first) as again:
            came = [*again.market.trades(inst_id=PAIR)]
        assert [type(each) for each in came] == [Push, Push, Interrupted, Push]
        gap = came[2]
        assert isinstance(gap, Interrupted)
        assert (gap.reason, gap.arg) == ("the recording ended", TRADES)
        with replay(second, first, gaps="hide") as again:
            assert [number_of(push) for push in again.market.trades(inst_id=PAIR)] == [1, 2, 3]


@cache
def small() -> tuple[bytes, list[Record]]:
    """A file of a few blocks, and what is in it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small"
        make(path, pairs(8))
        whole = path.read_bytes()
        return whole, records_of(path)


def records_of(path: Path) -> list[Any]:
    tape = Tape([path])
    found: list[Any] = []
    while (record := tape.peek()) is not None:
        found.append(record)
        tape.advance()
    return found


class TestDamaged:
    def test_a_cut_at_every_byte(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.WARNING)
        blocks = blocks_of(tmp_path)
        whole = b"".join(blocks)
        path = tmp_path / "cut"
        path.write_bytes(whole)
        true = records_of(path)[:-1]
        ends = [*accumulate(map(len, blocks))]
        for size in range(len(whole) - 400, len(whole)):
            path.write_bytes(whole[:size])
            *came, end = records_of(path)
            assert came == true[: len(came)]
            assert isinstance(end, FileEnd)
            assert f"byte {max(each for each in ends if each <= size)}" in end.damage
        with replay(path) as again:
            assert not again.recorded[0].is_whole
            assert len([*again.market.trades(inst_id=PAIR)]) == 30
            assert "a block is cut" in again.damage
            assert "a recording is cut" in caplog.text

    @given(st.data())
    def test_whatever_is_garbled_what_comes_is_true(self, data: st.DataObject) -> None:
        whole, true = small()
        spoilt = bytearray(whole)
        place = data.draw(st.integers(0, len(whole) - 1))
        spoilt[place] ^= data.draw(st.integers(1, 255))
        with TemporaryDirectory() as folder:
            path = Path(folder) / "spoilt"
            path.write_bytes(spoilt)
            try:
                *came, end = records_of(path)
            except BadRecording:
                return
            assert came == true[: len(came)]
            assert end.damage or [*came, end] == true

    @settings(max_examples=50)
    @given(
        st.lists(
            st.one_of(
                st.tuples(st.integers(0, 2**62), st.integers(0, 10**6), st.binary()),
                st.builds(
                    Note,
                    ns=st.integers(0, 2**62),
                    number=st.integers(1),
                    arg=st.none() | st.dictionaries(st.text(), st.text()),
                    since=st.none() | st.floats(0, 2**33),
                    reason=st.text(),
                    until=st.none() | st.floats(0, 2**33),
                ),
            ),
            max_size=5,
        )
    )
    def test_records_are_read_as_they_were_written(self, records: list[Record]) -> None:
        assert [*read(written(records))] == records


def blocks_of(folder: Path) -> list[bytes]:
    """The blocks of a file of several, whose length is that of a few hundred bytes each."""
    blocks: list[bytes] = []
    for number in range(3):
        made = make(folder / f"part{number}", pairs(10)).read_bytes()
        part: list[bytes] = []
        while head := head_at(BytesIO(made), at := sum(map(len, part)), len(made)):
            part.append(made[at : at + head.size])
        blocks += part if number == 2 else part[:-1]
    return blocks
