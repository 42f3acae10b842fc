"""Streams that are recorded, over real connections to the practice exchange."""

from __future__ import annotations

import asyncio
import gzip
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from okx_v5 import (
    CHANNELS,
    AsyncStreams,
    Interrupted,
    Push,
    RecordingFailed,
    Streams,
    async_replay,
    replay,
)
from okx_v5._runtime.recordings import writer
from okx_v5._runtime.recordings.recording import Noted
from okx_v5._runtime.streams.awaited import AsyncMailbox
from okx_v5._runtime.streams.delivery import Delivery

from tests.streams.test_receiving import PAIR, awaited, open_subscriptions, until
from tests.support.in_a_loop import PATIENCE
from tests.support.practice import LIVE, Practice
from tests.support.recordings import TRADES, trade

SWAP = "BTC-USDT-SWAP"
ORDERS = CHANNELS["orders"]
RECORDS = f"""
import sys
from okx_v5 import Streams
streams = Streams(base_url=sys.argv[1], **{LIVE})
recording = streams.record(sys.argv[2])
trades = streams.market.trades(inst_id="{PAIR}").open()
print("records", flush=True)
"""

Came = list[Push[Any] | Interrupted]


def wire(messages: Came) -> list[Any]:
    """What came, without what REST was asked after a gap, which is no part of a recording."""
    return [
        replace(each, follow_ups=()) if isinstance(each, Interrupted) else each.raw
        for each in messages
    ]


def happen(practice: Practice) -> None:
    """Trades, changes of a book and orders, among each other."""
    for number in range(5):
        practice.push("trades", {"instId": PAIR}, data=[{"tradeId": str(number)}])
        practice.push("orders", {"instType": "ANY"})
        practice.feed("books", {"instId": SWAP}, count=4)


def cut(practice: Practice) -> None:
    practice.scenario("close", code=4001, path="/ws/v5/private")


async def awaited_day(practice: Practice, path: Path) -> dict[str, Any]:
    """What readers saw while it was recorded, by who they are."""
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        streams.record(path)
        async with (
            streams.market.trades(inst_id=PAIR) as trades,
            streams.trade.orders(inst_type="ANY") as orders,
            streams.market.order_book(inst_id=SWAP) as book,
        ):
            await asyncio.to_thread(happen, practice)
            saw: dict[str, Any] = {"trades": [await anext(trades) for _ in range(5)]}
            saw["orders"] = [await anext(orders) for _ in range(5)]
            cut(practice)
            saw["orders"].append(await anext(orders))
            await asyncio.to_thread(practice.push, "orders", {"instType": "ANY"})
            saw["orders"].append(await anext(orders))
            saw["book"] = book.state()
    return saw


def blocking_day(practice: Practice, path: Path) -> dict[str, Any]:
    """The same, of threads; the recording is closed before the streams."""
    with (
        Streams(base_url=practice.url, **LIVE) as streams,
        streams.record(path) as recording,
        streams.market.trades(inst_id=PAIR) as trades,
        streams.trade.orders(inst_type="ANY") as orders,
        streams.market.order_book(inst_id=SWAP) as book,
    ):
        happen(practice)
        saw: dict[str, Any] = {"trades": [next(trades) for _ in range(5)]}
        saw["orders"] = [next(orders) for _ in range(5)]
        cut(practice)
        saw["orders"].append(next(orders))
        practice.push("orders", {"instType": "ANY"})
        saw["orders"].append(next(orders))
        saw["book"] = book.state()
        assert recording.is_open
    assert not recording.is_open
    return saw


def replayed(path: Path) -> dict[str, Any]:
    with replay(path) as again:
        trades = again.market.trades(inst_id=PAIR).open()
        orders = again.trade.orders(inst_type="ANY").open()
        with again.market.order_book(inst_id=SWAP) as book:
            saw: dict[str, Any] = {"trades": [*trades], "orders": [*orders]}
            saw["book"] = book.state()
        assert again.damage == ""
    return saw


async def replayed_awaited(path: Path) -> dict[str, Any]:
    async def read(subscription: Any) -> Came:
        return [each async for each in subscription]

    async with async_replay(path) as again:
        trades = await again.market.trades(inst_id=PAIR).open()
        orders = await again.trade.orders(inst_type="ANY").open()
        async with again.market.order_book(inst_id=SWAP) as book:
            came = await asyncio.gather(read(trades), read(orders))
            return {"trades": came[0], "orders": came[1], "book": book.state()}


class TestRecorded:
    @pytest.mark.parametrize("is_awaited", [True, False])
    def test_comes_again_as_it_came(
        self, practice: Practice, tmp_path: Path, is_awaited: bool
    ) -> None:
        path = tmp_path / "day.okx.gz"
        saw = (
            asyncio.run(awaited_day(practice, path)) if is_awaited else blocking_day(practice, path)
        )
        assert isinstance(saw["orders"][5], Interrupted)
        for again in (replayed(path), asyncio.run(replayed_awaited(path))):
            assert wire(again["trades"]) == wire(saw["trades"])
            assert wire(again["orders"]) == wire(saw["orders"])
            assert again["orders"][0].items == saw["orders"][0].items
            assert again["book"].seq_id == saw["book"].seq_id
            assert [*again["book"].bids] == [*saw["book"].bids]
            assert [*again["book"].asks] == [*saw["book"].asks]
        [recorded] = replay(path).recorded
        assert recorded.is_whole
        assert [arg["channel"] for arg in recorded.args] == ["trades", "orders", "books"]
        self.assert_no_secrets(path)

    def assert_no_secrets(self, path: Path) -> None:
        shown = path.read_bytes() + gzip.decompress(path.read_bytes())  # gzip's own reader reads it
        for secret in (LIVE["api_key"], LIVE["secret_key"], LIVE["passphrase"]):
            assert secret.encode() not in shown
        assert b"sign" not in shown.lower()
        assert b'"login"' not in shown

    @awaited
    async def test_what_was_subscribed_before(self, practice: Practice, tmp_path: Path) -> None:
        """It is known to be recorded, though nothing comes; between two times is a gap."""
        path = tmp_path / "late.okx.gz"
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.trades(inst_id=PAIR),
            streams.market.trades(inst_id=SWAP),
            streams.record(path),
        ):
            await asyncio.to_thread(practice.push, "trades", {"instId": PAIR})
            for _ in range(2):
                async with streams.market.tickers(inst_id=PAIR) as tickers:
                    await asyncio.to_thread(practice.push, "tickers", {"instId": PAIR})
                    await anext(tickers)
                await until(lambda: len(open_subscriptions(practice)) == 2)
        again = async_replay(path)
        names = [(arg["channel"], arg["instId"]) for arg in again.recorded[0].args]
        assert names == [("trades", PAIR), ("trades", SWAP), ("tickers", PAIR)]
        came = [each async for each in again.market.tickers(inst_id=PAIR)]
        [gap] = [each for each in came if isinstance(each, Interrupted)]
        assert gap.reason == "nobody was subscribed to it"
        assert 0 < came.index(gap) < len(came) - 1

    @pytest.mark.parametrize("is_awaited", [True, False])
    def test_in_another_file_from_now_on(
        self, practice: Practice, tmp_path: Path, is_awaited: bool
    ) -> None:
        """Nothing is lost between them, and the second has a book of its own."""
        first, second = tmp_path / "first.okx.gz", tmp_path / "second.okx.gz"

        async def record() -> Any:
            async with AsyncStreams(base_url=practice.url) as streams:
                before = streams.record(first)
                async with (
                    streams.market.trades(inst_id=PAIR) as trades,
                    streams.market.order_book(inst_id=SWAP) as book,
                ):
                    for number in range(20):
                        await asyncio.to_thread(
                            practice.push, "trades", {"instId": PAIR}, data=[{"n": number}]
                        )
                        if number == 10:
                            after = streams.record(second, renew=True)
                            assert (before.is_open, after.is_open) == (False, True)
                            await book.changed()
                            while not book.is_current:
                                await book.changed()
                    await asyncio.to_thread(practice.feed, "books", {"instId": SWAP}, count=5)
                    for _ in range(20):
                        await anext(trades)
                    seq_id = practice.book(channel="books", instId=SWAP)["seqId"]
                    await until(lambda: book.seq_id == seq_id)
                    await after.close()
                    await before.close()
                    return book.state()

        def record_blocking() -> Any:
            with Streams(base_url=practice.url) as streams:
                streams.record(first)
                with (
                    streams.market.trades(inst_id=PAIR) as trades,
                    streams.market.order_book(inst_id=SWAP) as book,
                ):
                    for number in range(20):
                        practice.push("trades", {"instId": PAIR}, data=[{"n": number}])
                        next(trades)
                        if number == 10:
                            streams.record(second, renew=True)
                            book.changed()
                            while not book.is_current:
                                book.changed()
                    return book.state()

        saw = asyncio.run(record()) if is_awaited else record_blocking()
        with replay(first, second) as again:
            pushes = [each for each in again.market.trades(inst_id=PAIR) if isinstance(each, Push)]
        assert [push.to_wire()["data"][0]["n"] for push in pushes] == [*range(20)]
        with replay(second) as again, again.market.order_book(inst_id=SWAP) as book:
            assert len([*again.market.trades(inst_id=PAIR)]) > 5
            assert (book.seq_id, [*book.bids]) == (saw.seq_id, [*saw.bids])
        for each in (first, second):
            assert replay(each).recorded[0].is_whole

    @awaited
    async def test_each_push_once(self, practice: Practice, tmp_path: Path) -> None:
        """Two readers of changes have a connection each, and the recording one of them."""
        path = tmp_path / "two.okx.gz"
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.record(path),
            streams.market.order_book(inst_id=SWAP) as one,
            streams.market.order_book(inst_id=SWAP) as other,
        ):
            await asyncio.to_thread(practice.feed, "books", {"instId": SWAP}, count=20)
            seq_id = practice.book(channel="books", instId=SWAP)["seqId"]
            await until(lambda: (one.seq_id, other.seq_id) == (seq_id, seq_id))
        pushes = [each async for each in async_replay(path).market.books(inst_id=SWAP)]
        assert [each.action for each in pushes if isinstance(each, Push)][:2] == [
            "snapshot",
            "update",
        ]
        assert len(pushes) == 21

    @awaited
    async def test_binary_channels_by_the_name_of_an_instrument(
        self, practice: Practice, tmp_path: Path
    ) -> None:
        path = tmp_path / "binary.okx.gz"
        async with (
            AsyncStreams(base_url=practice.url, **LIVE) as streams,
            streams.record(path),
            streams.market.sbe_bbo_tbt(inst_id=PAIR) as best,
        ):
            saw = [await anext(best)]
        again = async_replay(path)
        [arg] = again.recorded[0].args
        assert arg["instId"] == PAIR
        came = [each async for each in again.market.sbe_bbo_tbt(inst_id=PAIR)]
        assert wire(came)[:1] == wire(saw)
        assert isinstance(came[0], Push)
        assert isinstance(saw[0], Push)
        assert came[0].arg == saw[0].arg
        assert came[0].items == saw[0].items

    def test_what_comes_late_hides_nothing(self, tmp_path: Path) -> None:
        """A push after the last reader has gone is left out, and not taken for a subscription."""
        made = writer.Writer(tmp_path / "late.okx.gz")
        noted = Noted(made)
        gone, now = (Delivery(CHANNELS["trades"], TRADES) for _ in range(2))
        now.mailboxes.append(AsyncMailbox(10, None, tells_gaps=True))
        noted.message(gone, trade(1))
        noted.resumed(gone, 1.0)
        noted.message(now, trade(2))
        noted.message(gone, trade(3))
        made.close()
        with replay(made.path) as again:
            assert wire([*again.market.trades(inst_id=PAIR)]) == [trade(2)]

    def test_a_binary_channel_beside_its_twin(self, tmp_path: Path) -> None:
        """Both have the same name, and are asked for by the same argument."""
        made = writer.Writer(tmp_path / "both.okx.gz")
        noted = Noted(made)
        coded = {"channel": "trades", "instIdCode": 1}
        for key, arg, raw in (("trades", TRADES, trade(1)), ("public-sbe/trades", coded, b"\0")):
            delivery = Delivery(CHANNELS[key], arg, TRADES)
            delivery.mailboxes.append(AsyncMailbox(10, None, tells_gaps=True))
            noted.message(delivery, raw)
        made.close()
        for name, raw in (("trades", trade(1)), ("sbe_trades", b"\0")):
            with replay(made.path) as again:
                [push] = getattr(again.market, name)(inst_id=PAIR)
                assert push.raw == raw


class TestEnding:
    def test_where_there_is_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "there"
        path.write_text("a day's work")
        streams = Streams()
        with pytest.raises(FileExistsError):
            streams.record(path)
        with pytest.raises(FileNotFoundError):
            streams.record(tmp_path / "nowhere" / "file")
        assert path.read_text() == "a day's work"
        streams.close()

    def test_a_disk_that_cannot_follow(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(writer, "MOST_WAITING", 1000)
        monkeypatch.setattr(writer, "SECONDS", PATIENCE)
        slow = writer.Writer(tmp_path / "slow.okx.gz")
        for number in range(100):
            slow.put((number, 1, trade(number)))
        assert slow.error is not None
        assert "cannot follow" in str(slow.error)
        assert "cannot follow" in caplog.text
        slow.close()
        assert not replay(slow.path).recorded[0].is_whole

    def test_whatever_fails_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        made = writer.Writer(tmp_path / "failed.okx.gz")
        monkeypatch.setattr(writer, "written", lambda records: 1 / 0)
        made.put((1, 1, trade(1)))
        made.close()
        assert "ZeroDivisionError" in str(made.error)
        assert not made.is_open

    @pytest.mark.skipif(sys.platform == "win32", reason="no limits there")
    def test_a_full_disk(self, practice: Practice, tmp_path: Path) -> None:
        """The recording says so and ends with a whole block, and the streams go on."""
        program = f"""
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
{RECORDS}
while recording.error is None: next(trades)
for _ in range(10): next(trades)
print(recording.error)
try: recording.close()
except Exception as error: print(type(error).__name__)
"""
        path = tmp_path / "full.okx.gz"
        running = self.begun(program, practice, path)
        practice.feed("trades", {"instId": PAIR}, per_second=300)
        said, errors = running.communicate(timeout=PATIENCE)
        practice.reset()
        assert said.endswith("File too large; the streams go on\nRecordingFailed\n"), errors
        with replay(path) as again:
            assert len([*again.market.trades(inst_id=PAIR)]) > 0
            assert "it was not closed" in again.damage

    @pytest.mark.parametrize("ending", ["sys.exit()", "os.kill(os.getpid(), signal.SIGKILL)"])
    def test_a_program_that_ends(self, practice: Practice, tmp_path: Path, ending: str) -> None:
        """An exit writes all there is; what is killed has all that was written before."""
        if "KILL" in ending and sys.platform == "win32":
            pytest.skip("no such signal there")
        written = "gzip.decompress(recording.path.read_bytes()).count(b'tradeId')"
        waits = f"while {written} < 3: pass" if "KILL" in ending else ""
        reads = "[next(trades) for _ in range(3)]"
        program = "\n".join(("import gzip, os, signal", RECORDS, reads, waits, ending))
        path = tmp_path / "ended.okx.gz"
        running = self.begun(program, practice, path)
        for _ in range(3):
            practice.push("trades", {"instId": PAIR})
        assert running.wait(PATIENCE) == (-signal.SIGKILL if "KILL" in ending else 0)
        running.communicate()
        with replay(path) as again:
            assert again.recorded[0].is_whole == ("exit" in ending)
            assert len([*again.market.trades(inst_id=PAIR)]) == 3

    def begun(self, program: str, practice: Practice, path: Path) -> subprocess.Popen[str]:
        running = subprocess.Popen(
            [sys.executable, "-c", program, practice.url, str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert running.stdout is not None
        assert running.stdout.readline() == "records\n"
        return running

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork there")
    def test_a_forked_process_writes_nothing(self, tmp_path: Path) -> None:
        made = writer.Writer(tmp_path / "forked.okx.gz")
        made.put((1, 1, trade(1)))
        child = os.fork()
        if not child:
            made.close()
            os._exit(0)
        os.waitpid(child, 0)
        made.close()
        assert gzip.decompress(made.path.read_bytes()).count(b"tradeId") == 1

    def test_an_error_is_raised_by_who_closes(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        streams = Streams()
        recording = streams.record(tmp_path / "full.okx.gz")
        recording._writer._fail("the disk is full")
        with pytest.raises(RecordingFailed, match="the disk is full"):
            recording.close()
        streams.close()
