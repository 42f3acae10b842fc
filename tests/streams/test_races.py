"""What comes in an order that nobody hopes for: a scripted exchange decides what comes when."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from okx_v5 import (
    ApiError,
    AsyncStreams,
    BadMessage,
    Interrupted,
    Push,
    TooManyConnections,
    TransportError,
)
from okx_v5._runtime.streams import line as line_module
from okx_v5._runtime.streams.topic import Topic
from picows import WSMsgType

from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE
from tests.support.scripted_exchange import Connection, scripted_exchange

PAIR = "BTC-USDT"


def pushed(message: Push[Any] | Interrupted) -> Push[Any]:
    assert isinstance(message, Push), message
    return message


def nothing(connection: Connection, request: dict[str, Any]) -> None:
    """No answer."""


class TestLeavingAndComingBack:
    @awaited
    async def test_while_the_request_is_not_answered(self) -> None:
        """The answer is to who has left; who has come back is asked for anew."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            exchange.answer = nothing
            first = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            connection = await exchange.connection(0, asked=1)
            first.cancel()
            await asyncio.gather(first, return_exceptions=True)
            again = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            await asyncio.sleep(0)
            exchange.answer = Connection.acknowledge
            connection.acknowledge(connection.asked[0])
            trades = await again
            connection.push("trades", PAIR)
            assert pushed(await anext(trades)).items[0]["instId"] == PAIR
            assert [each["op"] for each in connection.asked] == [
                *("subscribe", "unsubscribe", "subscribe")
            ]

    @awaited
    async def test_and_the_request_of_who_left_is_refused(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            exchange.answer = nothing
            first = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            connection = await exchange.connection(0, asked=1)
            first.cancel()
            await asyncio.gather(first, return_exceptions=True)
            again = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            await asyncio.sleep(0)
            exchange.answer = Connection.acknowledge
            connection.refuse(connection.asked[0])
            await again
            assert len(connection.of("subscribe")) == 2

    @awaited
    async def test_while_unsubscribing_is_not_answered(self) -> None:
        """`open` returns when the exchange has agreed, and not before."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            first = await streams.market.trades(inst_id=PAIR).open()
            connection = exchange.connections[0]
            exchange.answer = nothing
            await first.close()
            await exchange.connection(0, asked=2)
            again = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            await asyncio.sleep(0)
            connection.acknowledge(connection.asked[1])
            await exchange.connection(0, asked=3)
            assert not again.done()
            connection.acknowledge(connection.asked[2])
            await again

    @awaited
    async def test_a_late_push_is_no_subscription(self) -> None:
        """It comes with the answer to unsubscribing, and somebody wants the channel again."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            first = await streams.market.trades(inst_id=PAIR).open()
            connection = exchange.connections[0]
            exchange.answer = nothing
            await first.close()
            await exchange.connection(0, asked=2)
            again = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            await asyncio.sleep(0)
            exchange.answer = Connection.acknowledge
            connection.acknowledge(connection.asked[1])
            connection.push("trades", PAIR)
            await again
            assert len(connection.of("subscribe")) == 2

    @awaited
    async def test_after_one_connection_too_many(self) -> None:
        """Who has not read the error yet does not take the channel from who came later."""
        async with (
            scripted_exchange() as exchange,
            AsyncStreams(base_url=exchange.url, **LIVE) as streams,
        ):
            first = await streams.trade.orders(inst_type="ANY").open()
            connection = exchange.connections[0]
            connection.say(event="channel-conn-count-error", channel="orders", connCount="30")
            connection.send("pong")
            with pytest.raises(TooManyConnections):
                await anext(first)
            again = await streams.trade.orders(inst_type="ANY").open()
            assert len(connection.of("subscribe")) == 2
            with pytest.raises(TooManyConnections):
                await anext(first)
            arg = {"channel": "orders", "instType": "ANY", "uid": "1"}
            connection.say(arg=arg, data=[{"instId": PAIR}])
            assert pushed(await anext(again)).items[0]["instId"] == PAIR

    @awaited
    async def test_the_error_is_read_after_somebody_else_came(self) -> None:
        async with (
            scripted_exchange() as exchange,
            AsyncStreams(base_url=exchange.url, **LIVE) as streams,
        ):
            first = await streams.trade.orders(inst_type="ANY").open()
            connection = exchange.connections[0]
            reading = asyncio.create_task(anext(first))
            connection.say(event="channel-conn-count-error", channel="orders", connCount="30")
            await asyncio.wait((reading,))
            again = streams.trade.orders(inst_type="ANY")
            await again.open()
            with pytest.raises(TooManyConnections):
                await reading
            arg = {"channel": "orders", "instType": "ANY", "uid": "1"}
            for number in range(3):
                connection.say(arg=arg, data=[{"instId": str(number)}])
                assert pushed(await anext(again)).items[0]["instId"] == str(number)
            assert connection.of("unsubscribe") == []

    @awaited
    async def test_the_same_subscription_after_it_was_refused(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            exchange.answer = lambda connection, request: connection.refuse(request)
            trades = streams.market.trades(inst_id=PAIR)
            with pytest.raises(ApiError):
                await trades.open()
            exchange.answer = Connection.acknowledge
            await trades.open()
            exchange.connections[0].push("trades", PAIR)
            assert pushed(await anext(trades)).items[0]["instId"] == PAIR

    @awaited
    async def test_again_and_again_while_pushes_come(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            stays = await streams.market.trades(inst_id=PAIR).open()
            connection = exchange.connections[0]
            for number in range(200):
                async with streams.market.trades(inst_id=[PAIR, "ETH-USDT"]) as both:
                    connection.push("trades", PAIR, number)
                    connection.push("trades", "ETH-USDT", number)
                    got = [pushed(await anext(both)).items[0]["tradeId"] for _ in range(2)]
                assert got == [str(number)] * 2
                assert pushed(await anext(stays)).items[0]["tradeId"] == str(number)


class TestReopening:
    @awaited
    async def test_nobody_wants_it_any_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whoever failed to connect, and went, leaves nothing that goes on trying."""
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with AsyncStreams(base_url="http://127.0.0.1:9", timeout=0.1) as streams:
            with pytest.raises(TransportError):
                await streams.market.trades(inst_id=PAIR).open()
            [task] = asyncio.all_tasks() - {asyncio.current_task()}
            await asyncio.wait((task,))

    @awaited
    async def test_a_transport_that_fails_in_a_way_of_its_own(self) -> None:
        """Whoever waits for it is told, and nothing of what it said."""

        class Failing:
            async def connect(self, url: str, receiver: Any, headers: Any) -> Any:
                raise TypeError("the password is hidden1")

        async with AsyncStreams(transport=Failing(), timeout=0.1) as streams:
            streams._limits = streams._limits._replace(connections_per_second=1000)
            with pytest.raises(TransportError, match="TypeError") as failed:
                await streams.market.trades(inst_id=PAIR).open()
        assert "hidden1" not in str(failed.value)

    @awaited
    async def test_what_ends_at_once_is_opened_less_and_less_often(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.1)
        opened: list[float] = []

        def close(connection: Connection) -> None:
            opened.append(asyncio.get_running_loop().time())
            connection.close(4001)

        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            exchange.connected = close
            opening = asyncio.create_task(streams.market.trades(inst_id=PAIR).open())
            await exchange.connection(5)
            opening.cancel()
        assert opened[5] - opened[4] >= 0.8  # half of 0.1 * 2**4

    @awaited
    async def test_leaving_meanwhile(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            stays = await streams.market.trades(inst_id=PAIR).open()
            goes = await streams.market.trades(inst_id="ETH-USDT").open()
            exchange.connections[0].close(4004)
            await exchange.until(lambda: exchange.connections[0].is_gone)
            await goes.close()
            assert isinstance(await anext(stays), Interrupted)
            [request] = exchange.connections[1].asked
            assert [arg["instId"] for arg in request["args"]] == [PAIR]

    @awaited
    async def test_the_connection_ends_with_a_request_unanswered(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            first = await streams.market.trades(inst_id=PAIR).open()
            exchange.answer = nothing
            opening = asyncio.create_task(streams.market.trades(inst_id="ETH-USDT").open())
            await exchange.connection(0, asked=2)
            exchange.answer = Connection.acknowledge
            exchange.connections[0].close(4004)
            second = await opening
            assert isinstance(await anext(first), Interrupted)
            exchange.connections[1].push("trades", "ETH-USDT", 7)
            assert (
                pushed(await anext(second)).items[0]["tradeId"] == "7"
            )  # no gap: it began after it


class TestRefusedAmongMany:
    @awaited
    async def test_a_request_is_refused_as_a_whole(self) -> None:
        """The exchange says no more than that something is wrong: few requests find out what."""
        names = [f"COIN{number}-USDT" for number in range(64)]

        def answer(connection: Connection, request: dict[str, Any]) -> None:
            if any(arg["instId"] == names[40] for arg in request["args"]):
                connection.refuse(request)
            else:
                connection.acknowledge(request)

        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            exchange.answer = answer
            await streams.market.trades(inst_id=PAIR).open()
            with pytest.raises(ApiError):
                await streams.market.tickers(inst_id=names).open()
            assert len(exchange.connections[0].of("subscribe")) <= 15

    @awaited
    async def test_answers_that_come_slowly_are_waited_for(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        names = [f"COIN{number}-USDT" for number in range(6)]
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            exchange.answer = nothing
            opening = asyncio.create_task(streams.market.tickers(inst_id=names).open())
            connection = await exchange.connection(0, asked=1)
            [request] = connection.asked
            connection.refuse(request)
            for arg in request["args"][1:]:
                await asyncio.sleep(0.2)  # less than is waited, and more than it in all
                connection.acknowledge({**request, "args": [arg]})
            with pytest.raises(ApiError):
                await opening
            assert len(connection.of("subscribe")) == 1


class TestRequestsUsedUp:
    @awaited
    async def test_what_nobody_wants_and_cannot_be_unsubscribed(self) -> None:
        """Nobody reads the connection any more, and it may ask for nothing: it is closed."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            streams._limits = streams._limits._replace(requests_per_hour=3)
            first = await streams.market.trades(inst_id=PAIR).open()
            second = await streams.market.trades(inst_id="ETH-USDT").open()
            await first.close()
            await second.close()
            await exchange.until(lambda: exchange.connections[0].is_gone)

    @awaited
    async def test_many_at_once_want_the_last_ones(self) -> None:
        """None is lost, and nobody who reads already is interrupted."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            streams._limits = streams._limits._replace(requests_per_hour=3)
            first = await streams.market.trades(inst_id=PAIR).open()

            async def late(number: int) -> Any:
                for _ in range(number):
                    await asyncio.sleep(0)
                return await streams.market.trades(inst_id=f"COIN{number}-USDT").open()

            opened = await asyncio.gather(*(late(number) for number in range(8)))
            for connection in exchange.connections:
                for number in range(8):
                    connection.push("trades", f"COIN{number}-USDT")
                connection.push("trades", PAIR)
            for each in [first, *opened]:
                assert not isinstance(await anext(each), Interrupted)

    @awaited
    async def test_the_last_one_is_for_what_was_left(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            streams._limits = streams._limits._replace(requests_per_hour=3)
            reader = await streams.market.trades(inst_id=PAIR).open()
            left = await streams.market.trades(inst_id="ETH-USDT").open()
            await left.close()
            await streams.market.trades(inst_id="SOL-USDT").open()
            for connection in exchange.connections:
                connection.push("trades", PAIR)
            assert not isinstance(await anext(reader), Interrupted)

    @awaited
    async def test_a_book_that_has_to_begin_anew(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It cannot be unsubscribed: another connection tells its state."""
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            streams._limits = streams._limits._replace(requests_per_hour=1)
            books = await streams.market.books(inst_id=PAIR).open()
            books._mailbox.renew()
            connection = await exchange.connection(1, asked=1)
            assert connection.of("subscribe")
            assert isinstance(await anext(books), Interrupted)


class TestOddMessages:
    @pytest.mark.parametrize(
        "arg",
        [
            '{"instId":"A}B","channel":"trades"}',
            '{"channel":"trades","instId":"A}B","uid":"1"}',
            r'{"channel":"trades","instId":"\u0041}B"}',
            '{ "channel" : "trades" , "instId" : "A}B" }',
        ],
    )
    @awaited
    async def test_whose_push_it_is(self, arg: str) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            mine = await streams.market.trades(inst_id="A}B").open()
            other = await streams.market.trades(inst_id="A").open()
            for _ in range(3):
                exchange.connections[0].send(f'{{"arg":{arg},"data":[{{"tradeId":"1"}}]}}')
                assert pushed(await anext(mine)).items[0]["tradeId"] == "1"
            assert not other._mailbox.waiting

    @awaited
    async def test_an_event_that_begins_as_a_push(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            connection = exchange.connections[0]
            connection.push("trades", PAIR)
            assert pushed(await anext(trades)).items[0]["tradeId"] == "0"
            begin = '{"arg":{"channel":"trades","instId":"BTC-USDT"}'
            connection.send(f'{begin},"event":"subscribe","connId":"a"}}')
            connection.send(f'{begin},"connId":"a","event":"error","code":"1","msg":"no"}}')
            connection.send(f'{begin},"data":[],"event":"notice","code":"1"}}')
            connection.push("trades", PAIR, 1)
            assert pushed(await anext(trades)).items[0]["tradeId"] == "1"

    @awaited
    async def test_damaged_characters(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            connection = exchange.connections[0]
            for _ in range(2):
                connection.send(
                    b'{"arg":{"channel":"trades","instId":"BTC-USDT","n":"\xff"},"data":[{"px":"\xff"}]}',
                )
                assert len(pushed(await anext(trades)).items) == 1

    @pytest.mark.parametrize("message", ["[]", "1", "", "null", '"a"', "{", "pong!", "\x00"])
    @awaited
    async def test_what_is_none_of_okx_ends_the_connection(
        self, message: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            exchange.connections[0].send(message)
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert "no message of OKX" in gap.reason

    @awaited
    async def test_a_subscription_that_the_exchange_ends_is_a_gap(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No page says that it does; nothing else would tell that no more comes."""
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            arg = {"channel": "trades", "instId": PAIR}
            exchange.connections[0].say(event="unsubscribe", arg=arg, connId="a")
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert "ended a subscription by itself" in gap.reason
            exchange.connections[1].push("trades", PAIR, 7)
            assert pushed(await anext(trades)).items[0]["tradeId"] == "7"

    @pytest.mark.parametrize(
        "message",
        [
            "pong",
            "{}",
            '{"event":null,"arg":null,"data":null}',
            '{"event":["a"],"code":{}}',
            '{"event":"error","code":1,"msg":null,"id":[]}',
            '{"event":"error"}',
            '{"event":"subscribe","arg":"trades"}',
            '{"event":"subscribe","arg":{"channel":"trades","instId":"other"}}',
            '{"event":"channel-conn-count-error"}',
            '{"event":"channel-conn-count-error","channel":["orders"]}',
            '{"arg":{"channel":["trades"],"instId":{}},"data":[]}',
            '{"arg":{"channel":"tickers","instId":"BTC-USDT"},"data":[]}',
            '{"arg":[],"data":[]}',
            '{"op":"order","id":"1","data":[]}',
        ],
    )
    @awaited
    async def test_what_says_nothing_to_a_reader(self, message: str) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            exchange.connections[0].send(message)
            exchange.connections[0].push("trades", PAIR)
            assert not isinstance(await anext(trades), Interrupted)
            assert not trades._mailbox.waiting

    @awaited
    async def test_half_a_push_among_states_that_wait(self) -> None:
        """What cannot be read is the reader's to find out, and takes nothing along."""
        async with (
            scripted_exchange() as exchange,
            AsyncStreams(base_url=exchange.url, max_waiting=4) as streams,
        ):
            names = ["A", "B", "C"]
            tickers = await streams.market.tickers(inst_id=names).open()
            connection = exchange.connections[0]
            for name in names:
                connection.push("tickers", name)
                await anext(tickers)
            for name in names[:2]:
                connection.push("tickers", name)
            connection.send('{"arg":{"channel":"tickers","instId":"C"},"data":[{')
            connection.push("tickers", "A", 2)
            connection.push("tickers", "B", 2)
            await streams.market.trades(inst_id=PAIR).open()  # by then all has come
            with pytest.raises(BadMessage):
                _ = pushed(await anext(tickers)).items
            for name in ("A", "B"):
                assert pushed(await anext(tickers)).items[0]["tradeId"] == "2", name
            assert tickers.dropped == 2
            assert len(exchange.connections) == 1

    @pytest.mark.parametrize("code", [1000, 1001, 4001, 4009, 4999])
    @awaited
    async def test_any_close_code(self, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            exchange.connections[0].close(code)
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert str(code) in gap.reason

    @awaited
    async def test_a_close_without_a_code(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            exchange.connections[0].send(b"", WSMsgType.CLOSE)
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert "1005" in gap.reason


class TestFrames:
    @awaited
    async def test_a_message_in_parts_with_a_ping_between(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            connection = exchange.connections[0]
            whole = b'{"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[{"tradeId":"1"}]}'
            connection.part(whole[:10], WSMsgType.TEXT, last=False, packed=False)
            connection.send(b"there?", WSMsgType.PING)
            connection.part(whole[10:30], WSMsgType.CONTINUATION, last=False, packed=False)
            connection.part(whole[30:], WSMsgType.CONTINUATION, last=True, packed=False)
            assert pushed(await anext(trades)).raw == whole

    @awaited
    async def test_what_is_compressed_without_being_asked(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(line_module, "SHORTEST", 0.01)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            exchange.connections[0].part(b"\xaa\x00", WSMsgType.TEXT, last=True, packed=True)
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert "compression was not agreed on" in gap.reason


class TestManyArguments:
    @awaited
    async def test_finding_one_of_thousands_looks_at_few(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        names = [f"COIN{number}-USDT" for number in range(1000)]
        looked = 0
        may_be_of = Topic.may_be_of

        def counted(topic: Topic, arg: Any) -> bool:
            nonlocal looked
            looked += 1
            return may_be_of(topic, arg)

        monkeypatch.setattr(Topic, "may_be_of", counted)
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=names).open()
            for name in names:
                exchange.connections[0].push("trades", name)
                assert pushed(await anext(trades)).items[0]["instId"] == name
            await trades.close()
            await exchange.until(lambda: exchange.connections[0].of("unsubscribe"))
        assert looked < 10 * len(names)


class TestLoops:
    def test_one_subscription_in_two_loops(self) -> None:
        """It would wait for ever: nothing comes of a loop that is over."""

        async def first(streams: AsyncStreams) -> Any:
            async with scripted_exchange() as exchange:
                streams._url = exchange.url.replace("http", "ws")
                return await streams.market.trades(inst_id=PAIR).open()

        streams = AsyncStreams(base_url="http://127.0.0.1:9")
        trades = asyncio.run(first(streams))

        async def second() -> None:
            async with asyncio.timeout(5):
                await anext(trades)

        with pytest.raises(TransportError, match="another event loop"):
            asyncio.run(second())


def test_no_task_is_left() -> None:
    async def run() -> set[Any]:
        async with scripted_exchange() as exchange:
            async with AsyncStreams(base_url=exchange.url) as streams:
                await streams.market.trades(inst_id=PAIR).open()
            return asyncio.all_tasks() - {asyncio.current_task()}

    assert asyncio.run(run()) == set()
