"""Subscriptions over real connections to the practice exchange, awaited and blocking."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from okx_v5 import (
    CHANNELS,
    ApiError,
    AsyncStreams,
    AuthenticationError,
    FellBehind,
    Interrupted,
    Push,
    Streams,
    TooManyConnections,
    TransportError,
    ValidationError,
)
from okx_v5._runtime.streams.awaited import AsyncSubscription

from tests.streams.pages import PAGES
from tests.support.in_a_loop import PATIENCE, awaited
from tests.support.practice import LIVE, Practice

PAIR = "BTC-USDT"


@pytest.fixture(autouse=True)
def alone_on_the_exchange(practice: Practice) -> Iterator[None]:
    """What a test leaves open would be pushed to."""
    yield
    assert open_subscriptions(practice, patient=True) == []


def open_subscriptions(practice: Practice, *, patient: bool = False) -> list[dict[str, str]]:
    """What is subscribed to at this moment; where `patient`, once nothing is, or in vain."""
    for _ in range(200 if patient else 1):
        found = [
            arg
            for connection in practice.connections()["open"]
            for arg in connection["subscriptions"]
        ]
        if not found:
            break
        threading.Event().wait(0.02)
    return found


async def until(holds: Callable[[], bool]) -> None:
    """Wait for what another process is about to do."""
    while not await asyncio.to_thread(holds):
        await asyncio.sleep(0.01)


@asynccontextmanager
async def opened(practice: Practice, **settings: Any) -> AsyncIterator[AsyncStreams]:
    async with AsyncStreams(base_url=practice.url, **settings) as streams:
        yield streams


def pushed(message: Push[Any] | Interrupted) -> Push[Any]:
    assert isinstance(message, Push), message
    return message


class TestDocumented:
    @awaited
    async def test_every_example_goes_both_ways(self, practice: Practice) -> None:
        """In both languages; what is subscribed to is what is printed, and so is what comes."""
        seen = 0
        async with opened(practice, **LIVE) as streams:
            for page in PAGES.values():
                for printed in page.printed("subscriptions").values():
                    for arg in json.loads(printed.text)["args"]:
                        channel = CHANNELS[arg["channel"]]
                        subscription = AsyncSubscription(streams, channel, [arg])
                        async with subscription:
                            seen += await self._all_come(practice, page, arg, subscription)
        assert seen > len(PAGES)

    async def _all_come(
        self, practice: Practice, page: Any, arg: dict[str, str], subscription: Any
    ) -> int:
        for name, printed in page.printed("pushes").items():
            message = json.loads(printed.text)
            message.pop("arg")
            data = message.pop("data")
            wanted = {key: value for key, value in arg.items() if key != "channel"}
            sent = await asyncio.to_thread(
                practice.push, arg["channel"], wanted, data=data, **message
            )
            assert sent == 1, name
            async for push in subscription:
                wire = pushed(push).to_wire()
                if json.dumps(wire["data"]) == json.dumps(data):
                    assert wire.items() >= message.items(), name
                    assert push.arg.items() >= arg.items(), name
                    rows = [item.to_wire() for item in push.items]
                    assert rows == data, name
                    break
        return len(page.printed("pushes"))


class TestSubscribing:
    @awaited
    async def test_one_request_for_many(self, practice: Practice) -> None:
        names = [f"COIN{number}-USDT" for number in range(500)]
        twice = [*names, names[0]]
        async with opened(practice) as streams, streams.market.tickers(inst_id=twice) as tickers:
            [connection] = practice.connections()["open"]
            assert connection["requests"] == {"subscribe": 1}
            assert [arg["instId"] for arg in connection["subscriptions"]] == names
            came = {pushed(await anext(tickers)).arg["instId"] for _ in names}
            assert came == set(names)

    @awaited
    async def test_a_request_is_no_longer_than_the_exchange_takes(self, practice: Practice) -> None:
        names = [f"{'LONG' * 30}{number}-USDT" for number in range(1000)]
        async with opened(practice) as streams, streams.market.trades(inst_id=names):
            [connection] = practice.connections()["open"]
            assert len(connection["subscriptions"]) == 1000
            assert 3 <= connection["requests"]["subscribe"] <= 4  # 190,000 bytes, 65,536 each

    @awaited
    async def test_each_of_several_arguments(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            candles = streams.market.candle(bar=["1m", "1H"], inst_id=["A-B", "C-D"])
            assert [arg["channel"] for arg in candles.args] == ["candle1m"] * 2 + ["candle1H"] * 2
            async with candles:
                assert len(open_subscriptions(practice)) == 4

    def test_arguments_are_checked_before_anything_is_opened(self, practice: Practice) -> None:
        streams = AsyncStreams(base_url=practice.url)
        with pytest.raises(ValidationError, match="inst_id"):
            streams.market.tickers(inst_id=["A", ""])
        with pytest.raises(ValidationError, match="at least one value"):
            streams.market.tickers(inst_id=[])
        with pytest.raises(ValidationError, match="is required"):
            streams.market.tickers()  # type: ignore[call-arg]
        with pytest.raises(ValidationError, match="by name"):
            streams.market.tickers("A")  # type: ignore[misc]
        assert practice.connections()["open"] == []

    @awaited
    async def test_a_second_reader_shares_the_subscription(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            first = await streams.market.trades(inst_id=PAIR).open()
            second = await streams.market.trades(inst_id=[PAIR, "ETH-USDT"]).open()
            [connection] = practice.connections()["open"]
            assert len(connection["subscriptions"]) == 2
            await asyncio.to_thread(practice.push, "trades", {"instId": PAIR})
            assert pushed(await anext(first)).raw == pushed(await anext(second)).raw
            await second.close()
            await until(lambda: len(open_subscriptions(practice)) == 1)
            await asyncio.to_thread(practice.push, "trades", {"instId": PAIR})
            assert pushed(await anext(first)).arg["instId"] == PAIR

    @awaited
    async def test_a_second_reader_of_a_book_gets_a_snapshot_too(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            for _ in range(2):
                books = streams.market.books(inst_id=PAIR)
                assert pushed(await anext(books)).action == "snapshot"
                streams.__dict__.setdefault("kept", []).append(books)
            assert len(practice.connections()["open"]) == 2

    @awaited
    async def test_a_connection_has_no_more_books_than_it_should(self, practice: Practice) -> None:
        names = [f"COIN{number}-USDT" for number in range(40)]
        async with opened(practice) as streams, streams.market.books(inst_id=names):
            counts = [len(each["subscriptions"]) for each in practice.connections()["open"]]
            assert sorted(counts) == [11, 29]


class TestLeaving:
    @awaited
    async def test_leaving_the_loop_unsubscribes(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            async for _ in streams.market.tickers(inst_id=PAIR):
                break
            await until(lambda: open_subscriptions(practice) == [])
            assert len(practice.connections()["open"]) == 1  # for what is asked next

    @awaited
    async def test_cancelling_unsubscribes(self, practice: Practice) -> None:
        async with opened(practice) as streams:

            async def read() -> None:
                async for _ in streams.market.trades(inst_id=PAIR):
                    pass

            task = asyncio.create_task(read())
            await until(lambda: open_subscriptions(practice) != [])
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            del task
            await until(lambda: open_subscriptions(practice) == [])

    @awaited
    async def test_closing_ends_the_loop(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            asyncio.get_running_loop().call_later(0.05, lambda: asyncio.create_task(trades.close()))
            assert [push async for push in trades] == []
            assert [push async for push in trades] == []

    @awaited
    async def test_what_is_closed_does_not_begin_again(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            trades = streams.market.trades(inst_id=PAIR)
            async with trades:
                pass
            with pytest.raises(TransportError, match="subscribe anew"):
                async with trades:
                    pass

    @awaited
    async def test_closing_all_ends_every_loop(self, practice: Practice) -> None:
        streams = AsyncStreams(base_url=practice.url)
        trades = await streams.market.trades(inst_id=PAIR).open()
        reading = asyncio.create_task(anext(trades, None))
        await streams.close()
        assert await reading is None
        await until(lambda: practice.connections()["open"] == [])

    @awaited
    async def test_what_is_closed_stays_closed(self, practice: Practice, tmp_path: Path) -> None:
        """A thread or task that is late sends no order, and leaves no connection behind."""
        async with opened(practice, **LIVE) as awaited:
            await awaited.market.trades(inst_id=PAIR).open()
        with Streams(base_url=practice.url, **LIVE) as blocking:
            await asyncio.to_thread(blocking.market.trades(inst_id=PAIR).open)
        before = practice.connections()["opened"]
        with pytest.raises(TransportError, match="streams are closed"):
            await awaited.trade.cancel_order(inst_id=PAIR, ord_id="1")
        with pytest.raises(TransportError, match="streams are closed"):
            await anext(awaited.market.trades(inst_id=PAIR))
        with pytest.raises(TransportError, match="streams are closed"):
            blocking.trade.cancel_order(inst_id=PAIR, ord_id="1")
        with pytest.raises(TransportError, match="streams are closed"):
            blocking.market.order_book(inst_id=PAIR).open()
        for streams in (awaited, blocking):
            with pytest.raises(TransportError, match="streams are closed"):
                streams.record(tmp_path / "day.okx.gz")
        await awaited.close()
        blocking.close()
        assert practice.connections()["opened"] == before
        assert not [*tmp_path.iterdir()]
        assert not [each for each in threading.enumerate() if "okx" in each.name]

    @awaited
    async def test_what_is_asked_for_again_comes_again(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            for _ in range(5):
                async for push in streams.market.books(inst_id=PAIR):
                    assert pushed(push).action == "snapshot"
                    break


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"api_key": "k"}, "Streams: secret_key, passphrase is required"),
        (
            {"proxy": "socks5://proxy.example"},
            "Streams: proxy must be .* to streams one of your own,",
        ),
        ({"transport": httpx.Client()}, "Streams: transport must have connect"),
        ({"compression": "yes"}, "Streams: compression must be True or False"),
        ({"silence": 0}, "Streams: silence must be seconds"),
        ({"max_waiting": 0}, "Streams: max_waiting must be a whole number"),
    ],
)
def test_settings_that_cannot_be_are_refused_at_once(settings: Any, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        AsyncStreams(**settings)


class TestRefused:
    @awaited
    async def test_an_argument(self, practice: Practice) -> None:
        """The exchange says no more than that one of several is wrong."""
        async with opened(practice) as streams:
            other = await streams.market.trades(inst_id="XRP-USDT").open()
            practice.scenario("subscription-refused", code="60018", args=[1])
            with pytest.raises(ApiError) as refused:
                await anext(streams.market.tickers(inst_id=["ETH-USDT", PAIR, "SOL-USDT"]))
            assert (refused.value.code, refused.value.operation) == ("60018", "subscribe")
            assert str({"channel": "tickers", "instId": PAIR}) in refused.value.__notes__[0]
            await until(lambda: len(open_subscriptions(practice)) == 1)
            await asyncio.to_thread(practice.push, "trades", {"instId": "XRP-USDT"})
            assert pushed(await anext(other)).arg["instId"] == "XRP-USDT"

    @awaited
    async def test_private_channels_without_keys(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            with pytest.raises(ValidationError, match="api_key is required"):
                await anext(streams.trade.orders(inst_type="ANY"))
        assert practice.connections()["open"] == []

    @awaited
    async def test_wrong_keys(self, practice: Practice) -> None:
        wrong = {**LIVE, "passphrase": "Nobodys-1"}
        async with opened(practice, **wrong) as streams:
            with pytest.raises(AuthenticationError) as refused:
                await anext(streams.trade.orders(inst_type="ANY"))
        assert refused.value.operation == "login"
        assert "Nobodys" not in f"{refused.value!r}{streams!r}"

    @awaited
    async def test_nobody_there(self) -> None:
        async with AsyncStreams(base_url="http://127.0.0.1:9", timeout=3) as streams:
            with pytest.raises(TransportError, match=r"not subscribed within 3 s: cannot"):
                await anext(streams.market.trades(inst_id=PAIR))


class TestInterrupted:
    @awaited
    async def test_a_cut_is_told_where_it_is(self, practice: Practice) -> None:
        async with opened(practice) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            await asyncio.to_thread(practice.push, "trades", {"instId": PAIR})
            first = pushed(await anext(trades))
            await asyncio.sleep(0.3)
            cut = datetime.now(UTC)
            practice.scenario("close", code=4004, path="/ws/v5/public")
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert gap.began < cut < gap.ended  # it began when the last message had come
            assert gap.arg == {"channel": "trades", "instId": PAIR}
            assert "4004" in gap.reason
            assert gap.missing == "events between"
            assert [*gap.items] == []
            await asyncio.to_thread(practice.push, "trades", {"instId": PAIR})
            assert pushed(await anext(trades)).arg == first.arg

    @awaited
    async def test_gaps_can_be_hidden(self, practice: Practice) -> None:
        async with opened(practice, gaps="hide") as streams:
            books = streams.market.books(inst_id=PAIR)
            assert pushed(await anext(books)).action == "snapshot"
            practice.scenario("close", code=4004, path="/ws/v5/public")
            assert pushed(await anext(books)).action == "snapshot"

    @awaited
    async def test_private_channels_log_in_again(self, practice: Practice) -> None:
        async with opened(practice, **LIVE) as streams:
            orders = await streams.trade.orders(inst_type="ANY").open()
            practice.scenario("close", code=4001, path="/ws/v5/private")
            gap = await anext(orders)
            assert isinstance(gap, Interrupted)
            assert gap.missing == "changes between; follow_ups tell them"
            await asyncio.to_thread(practice.push, "orders", {"instType": "ANY"})
            assert pushed(await anext(orders)).items[0]["instId"]

    @awaited
    async def test_silence_is_found_out(self, practice: Practice) -> None:
        """Nothing comes, not even the answer to a ping, and the connection stays open."""
        async with opened(practice, silence=0.6) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            practice.scenario("silence", path="/ws/v5/public")
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert "no answer to a ping" in gap.reason

    @awaited
    async def test_a_quiet_connection_is_kept(self, practice: Practice) -> None:
        async with opened(practice, silence=0.4) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            await asyncio.sleep(1.5)
            await asyncio.to_thread(practice.push, "trades", {"instId": PAIR})
            assert pushed(await anext(trades)).arg["instId"] == PAIR
            assert len(practice.connections()["open"]) == 1


class TestSlowReaders:
    @awaited
    async def test_of_states_the_newest_stay(
        self, practice: Practice, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with opened(practice, max_waiting=10) as streams:
            names = ["A-USDT", "B-USDT"]
            tickers = await streams.market.tickers(inst_id=names).open()
            for number in range(60):
                for name in names:
                    row = {"instId": name, "last": str(number)}
                    await asyncio.to_thread(practice.push, "tickers", {"instId": name}, data=[row])
            last: dict[str, str] = {}
            while last != {"A-USDT": "59", "B-USDT": "59"}:
                for item in (await anext(tickers)).items:
                    last[item["instId"]] = item["last"]
            assert tickers.dropped > 100
        assert caplog.text.count("tickers: a slow reader gets only the newest") == 1

    @awaited
    async def test_events_are_never_left_out(
        self, practice: Practice, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with opened(practice, max_waiting=10) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            for number in range(12):
                row = {"instId": PAIR, "tradeId": str(number)}
                await asyncio.to_thread(practice.push, "trades", {"instId": PAIR}, data=[row])
            came: list[str] = []
            await until(lambda: "trades: 10 messages waited" in caplog.text)  # before it is read
            with pytest.raises(FellBehind, match="trades: 10 messages") as behind:
                async for push in trades:
                    came += [row["tradeId"] for row in push.items]
            assert came == [str(number) for number in range(10)]
            assert (behind.value.waiting, trades.dropped) == (10, 0)


class TestLimits:
    @awaited
    async def test_one_connection_too_many(self, practice: Practice) -> None:
        practice.limits(connectionsPerChannel=1)
        async with opened(practice, **LIVE) as streams, opened(practice, **LIVE) as others:
            first = await streams.trade.orders(inst_type="ANY").open()
            with pytest.raises(TooManyConnections, match="have the channel orders"):
                async for _ in others.trade.orders(inst_type="ANY"):
                    pass
            await asyncio.to_thread(practice.push, "orders", {"instType": "ANY"})
            assert pushed(await anext(first)).channel == "orders"


def test_the_address_of_a_websocket_is_refused() -> None:
    with pytest.raises(ValidationError, match="that of REST, which the streams find their own by"):
        Streams(base_url="wss://ws.okx.com/ws/v5/public")


class TestManyLoops:
    def test_a_loop_that_has_ended_leaves_no_socket(self, practice: Practice) -> None:
        """Nor that of REST, which was asked for the number of the instrument."""
        streams = AsyncStreams(base_url=practice.url, **LIVE)
        gc.collect()
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            for _ in range(2):
                asyncio.run(streams.trade.cancel_order(inst_id="BTC-USDT-SWAP", ord_id="1"))
            gc.collect()
            assert [str(each.message) for each in told if each.category is ResourceWarning] == []
        asyncio.run(streams.close())

    def test_each_has_connections_of_its_own(self, practice: Practice) -> None:
        streams = AsyncStreams(base_url=practice.url)
        came: list[str] = []
        here = threading.Barrier(3)

        async def read() -> None:
            async with asyncio.timeout(PATIENCE):
                async for push in streams.market.tickers(inst_id=PAIR):
                    came.append(push.items[0]["instId"])
                    break
                here.wait(PATIENCE)

        threads = [threading.Thread(target=asyncio.run, args=(read(),)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert came == [PAIR] * 3
        assert practice.connections()["open"] == []


class TestBlocking:
    def test_a_loop(self, practice: Practice) -> None:
        with Streams(base_url=practice.url) as streams:
            for push in streams.market.tickers(inst_id=PAIR):
                assert pushed(push).items[0].inst_id == PAIR
                break

    def test_threads_share_the_streams(self, practice: Practice) -> None:
        came: dict[str, str] = {}
        with Streams(base_url=practice.url) as streams:

            def read(name: str) -> None:
                with streams.market.books5(inst_id=name) as books:
                    came[name] = pushed(next(books)).arg["instId"]

            names = [f"COIN{number}-USDT" for number in range(8)]
            threads = [threading.Thread(target=read, args=(name,)) for name in names]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(PATIENCE)
        assert came == {name: name for name in names}

    def test_closing_ends_a_reader(self, practice: Practice) -> None:
        streams = Streams(base_url=practice.url)
        trades = streams.market.trades(inst_id=PAIR).open()
        closing = threading.Timer(0.05, streams.close)
        closing.start()
        assert [*trades] == []
        closing.join()

    def test_leaving_the_loop_unsubscribes(self, practice: Practice) -> None:
        with Streams(base_url=practice.url) as streams:
            for _ in streams.market.tickers(inst_id=PAIR):
                break
            assert open_subscriptions(practice, patient=True) == []

    def test_a_gap(self, practice: Practice, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "okx_v5")
        with Streams(base_url=practice.url) as streams:
            trades = streams.market.trades(inst_id=PAIR).open()
            assert "connected" not in caplog.text
            practice.scenario("close", code=4004, path="/ws/v5/public")
            gap = next(trades)
            assert isinstance(gap, Interrupted)
        assert "streams /ws/v5/public: connected" in caplog.text  # after a loss that was told, too

    def test_errors_come_to_the_caller(self) -> None:
        with (
            Streams(base_url="http://127.0.0.1:9", timeout=2) as streams,
            pytest.raises(TransportError, match="not subscribed"),
        ):
            next(streams.market.trades(inst_id=PAIR))


class TestSecrets:
    @awaited
    async def test_no_log_and_no_repr_has_keys(
        self, practice: Practice, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(1)
        logging.getLogger("picows").setLevel(1)
        async with opened(practice, **LIVE) as streams:
            orders = await streams.trade.orders(inst_type="ANY").open()
            await streams.market.sbe_trades(inst_id="BTC-USDT-SWAP").open()  # keys in its handshake
            shown = f"{streams!r} {orders!r} {streams.trade!r} {vars(orders)!r} {caplog.text}"
        for secret in (LIVE["api_key"], LIVE["secret_key"], LIVE["passphrase"], "OK-ACCESS"):
            assert secret not in shown
        assert "connected" in caplog.text
        assert "channel-conn-count orders 1" in caplog.text
