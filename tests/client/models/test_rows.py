"""Rows: arrays whose places have names, alone, inside objects, flat, and lists in lists."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, BadReply, Reply
from okx_v5.market import Candlestick, OrderBook, OrderBookLevel
from okx_v5.statistics import TakerFlow, TakerVolume

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply

CANDLE = ["1597026383085", "3.721", "3.743", "3.677", "3.708", "8422410", "22698348.04828491"]
CANDLE += ["12698348.04828491", "0"]
AT = datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=UTC)

LEVEL = ["41006.8", "0.60038921", "0", "1"]

CANDLES = "GET /api/v5/market/candles"
BOOKS = "GET /api/v5/market/books"
FLOW = "GET /api/v5/rubik/stat/option/taker-block-volume"


def candles(call: Caller) -> Any:
    return call("market.get_candlesticks", inst_id="BTC-USDT")


def book(call: Caller) -> Any:
    return call("market.get_order_book", inst_id="BTC-USDT", sz=2)


def decoded(key: str, data: object) -> Reply[Any]:
    return OPERATIONS[key].decode(json.dumps({"code": "0", "data": data, "msg": ""}).encode())


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


class TestACandlestick:
    """A list of rows."""

    def test_has_names_and_types(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(CANDLE, [*CANDLE[:-1], "1"]))
        first, second = candles(call)
        assert type(first) is Candlestick
        assert first.ts == AT
        assert (first.open, first.high, first.low, first.close) == (
            Decimal("3.721"),
            Decimal("3.743"),
            Decimal("3.677"),
            Decimal("3.708"),
        )
        assert (first.volume, first.volume_ccy, first.volume_quote) == (
            Decimal("8422410"),
            Decimal("22698348.04828491"),
            Decimal("12698348.04828491"),
        )
        assert (first.confirm, second.confirm) == (False, True)

    def test_is_read_by_column_and_by_place(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(CANDLE))
        (row,) = candles(call)
        columns = ["ts", "o", "h", "l", "c", "vol", "volCcy", "volCcyQuote", "confirm"]
        assert [row[name] for name in columns] == CANDLE
        assert [row[place] for place in range(9)] == CANDLE
        assert row[-1] == "0"
        assert list(row) == row.to_wire() == CANDLE
        assert len(row) == 9
        for missing in ("open", "new", ""):
            with pytest.raises(KeyError):
                row[missing]
        with pytest.raises(IndexError):
            row[9]

    def test_that_is_longer_keeps_the_new_columns(self, call: Caller, exchange: Exchange) -> None:
        longer = [*CANDLE, "new", {"a": [1]}, None]
        exchange.script(reply(longer, CANDLE))
        first, second = candles(call)
        assert first.to_wire() == longer
        assert (first[9], first[10], first[-1]) == ("new", {"a": [1]}, None)
        assert len(first) == 12
        assert second.to_wire() == CANDLE
        assert first.close == Decimal("3.708")

    @pytest.mark.parametrize("length", [0, 1, 5, 8])
    def test_that_is_shorter_has_nothing_in_the_rest(
        self, call: Caller, exchange: Exchange, length: int
    ) -> None:
        exchange.script(reply(CANDLE[:length], CANDLE))
        short, whole = candles(call)
        assert short.to_wire() == CANDLE[:length]
        assert len(short) == length
        assert short.ts == (AT if length else None)
        assert short.low == (Decimal("3.677") if length > 3 else None)
        assert short.confirm is None
        with pytest.raises(KeyError):
            short["confirm"]
        with pytest.raises(IndexError):
            short[length]
        assert whole.confirm is False

    def test_may_have_nulls_and_empty_texts(self, call: Caller, exchange: Exchange) -> None:
        holes = ["1597026383085", None, "", "3.677", None, None, "", "", None]
        exchange.script(reply(holes))
        (row,) = candles(call)
        assert (row.open, row.high, row.low, row.volume) == (None, None, Decimal("3.677"), None)
        assert row.confirm is None
        assert (row["o"], row["h"], row[8]) == (None, "", None)
        assert row.to_wire() == holes

    def test_may_have_numbers_in_place_of_text(self, call: Caller, exchange: Exchange) -> None:
        body = b'{"code":"0","data":[[1597026383085,3.7210,"3.743",3,3.70800000000000000001]]}'
        exchange.script(Answer(body))
        (row,) = candles(call)
        assert row.ts == AT
        # Exactly as written: a float would have lost the last digits.
        assert (str(row.open), str(row.close)) == ("3.7210", "3.70800000000000000001")
        assert row.low == Decimal(3)
        assert row["ts"] == 1597026383085
        assert type(row["o"]) is Decimal

    @pytest.mark.parametrize("odd", ["soon", True, [], {}, "9" * 30])
    def test_with_an_odd_value_fails_only_where_it_is_read(
        self, call: Caller, exchange: Exchange, odd: object
    ) -> None:
        exchange.script(reply([odd, *CANDLE[1:]]))
        (row,) = candles(call)
        assert row.open == Decimal("3.721")
        assert row["ts"] == row[0] == odd
        with pytest.raises(ValueError, match=r"Candlestick\.ts .*item\['ts'\]"):
            _ = row.ts

    def test_that_is_no_row_stays_as_it_was_sent(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(CANDLE, {"ts": "1", "o": "2"}, None, "text", 5))
        answer = candles(call)
        assert answer[0].open == Decimal("3.721")
        for row in answer[1:]:
            for name in ("ts", "open", "confirm"):
                with pytest.raises(ValueError, match="was sent in place of the object"):
                    getattr(row, name)
        assert answer.failed == []
        assert answer.check() is answer

    def test_may_be_missing(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply())
        assert list(candles(call)) == []

    def test_outlives_its_reply(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply([*CANDLE, "first"]), reply([*CANDLE, "second"]))
        row = candles(call)[0]
        candles(call)
        assert row[9] == "first"

    def test_is_read_only(self) -> None:
        row = Candlestick.from_wire(CANDLE)
        with pytest.raises(AttributeError, match="read-only"):
            row.open = Decimal(1)  # type: ignore[misc]
        row.to_wire()[1] = "changed"
        assert row[1] == "3.721"
        with pytest.raises(TypeError):
            row[1] = "changed"  # type: ignore[index]

    def test_may_be_many(self, call: Caller, exchange: Exchange) -> None:
        many = [[str(number), *CANDLE[1:], f"new{number}"] for number in range(300)]
        exchange.script(reply(*many))
        answer = candles(call)
        assert [row.to_wire() for row in answer] == many
        assert [row[9] for row in answer[::-1]] == [f"new{number}" for number in range(299, -1, -1)]


ROWS: dict[str, Callable[[list[Any]], Candlestick]] = {
    "of an answer": lambda wire: decoded(CANDLES, [CANDLE[:2], wire])[1],
    "of an odd answer": lambda wire: decoded(CANDLES, [[5], wire])[1],
    "of a recorded payload": Candlestick.from_wire,
}
built = pytest.mark.parametrize("build", ROWS.values(), ids=ROWS)


class TestARowAsAValue:
    """Shown, compared, copied, pickled, whatever it came from."""

    @built
    @pytest.mark.parametrize("wire", [CANDLE, [*CANDLE, "new"], CANDLE[:3], [], [None, 5, {}]])
    @pytest.mark.parametrize("duplicate", [pickled, copy.copy, copy.deepcopy])
    def test_a_duplicate_is_the_same_row(
        self,
        build: Callable[[list[Any]], Candlestick],
        wire: list[Any],
        duplicate: Callable[[Any], Any],
    ) -> None:
        row = build(wire)
        again = duplicate(row)
        assert type(again) is Candlestick
        assert again.to_wire() == row.to_wire() == wire
        assert list(again) == wire
        assert again == row
        assert again.confirm == row.confirm

    @built
    def test_repr_shows_what_was_sent_by_python_name(
        self, build: Callable[[list[Any]], Candlestick]
    ) -> None:
        text = repr(build(CANDLE[:3]))
        assert text == "Candlestick(ts='1597026383085', open='3.721', high='3.743')"

    @built
    def test_equal_rows_are_equal(self, build: Callable[[list[Any]], Candlestick]) -> None:
        assert build(CANDLE) == Candlestick.from_wire(CANDLE)
        assert build(CANDLE) != Candlestick.from_wire(CANDLE[:8])
        volume: object = TakerVolume.from_wire(["1"])
        assert build(["1"]) != volume

    def test_a_pickled_reply_keeps_everything(self) -> None:
        answer = decoded(CANDLES, [CANDLE, [*CANDLE, "new"]])
        again = pickled(answer)
        assert [row.to_wire() for row in again] == [CANDLE, [*CANDLE, "new"]]
        assert again.raw == answer.raw
        assert again[0].open == Decimal("3.721")

    @pytest.mark.parametrize("wire", [tuple(CANDLE), CANDLE])
    def test_a_payload_may_be_any_sequence(self, wire: Any) -> None:
        assert Candlestick.from_wire(wire).to_wire() == CANDLE


BOOK: dict[str, Any] = {
    "asks": [LEVEL, ["41007", "1", "0", "2", "new"]],
    "bids": [["41006.3", "0.30178218", "0", "2"]],
    "ts": "1629966436396",
    "seqId": 3235851742,
    "newField": [["a"]],
}


class TestAnOrderBook:
    """Rows inside an object."""

    def test_has_levels(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(BOOK))
        (item,) = book(call)
        assert type(item) is OrderBook
        assert [type(level) for level in item.asks] == [OrderBookLevel] * 2
        assert (item.asks[0].price, item.asks[0].size, item.asks[0].orders) == (
            Decimal("41006.8"),
            Decimal("0.60038921"),
            Decimal(1),
        )
        assert item.bids[0].price == Decimal("41006.3")
        assert item.asks[1][4] == "new"
        assert item.asks[1].to_wire() == BOOK["asks"][1]
        assert item.asks[0]["size"] == "0.60038921"
        assert item["asks"] == BOOK["asks"]
        assert item.seq_id == 3235851742
        assert item.to_wire() == BOOK
        assert item["newField"] == [["a"]]
        assert exchange.received[0].query == {"instId": "BTC-USDT", "sz": "2"}

    def test_has_levels_of_other_forms(self, call: Caller, exchange: Exchange) -> None:
        sent: dict[str, Any] = {
            "asks": [[41006.5, None], [], None, {"price": "1"}, "2", LEVEL],
            "bids": None,
            "ts": 1629966436396,
            "seqId": "7",
        }
        exchange.script(reply(sent))
        (item,) = book(call)
        # What is no row keeps its place, where nothing can be read.
        assert len(item.asks) == len(sent["asks"])
        rows = [item.asks[0], item.asks[1], item.asks[5]]
        assert [level.to_wire() for level in rows] == [[Decimal("41006.5"), None], [], LEVEL]
        assert [level.price for level in rows] == [Decimal("41006.5"), None, Decimal("41006.8")]
        for level in item.asks[2:5]:
            with pytest.raises(ValueError, match="was sent in place of the object"):
                _ = level.price
        assert item.asks[0].size is None
        assert item.bids == []
        assert (item["asks"][3], item["asks"][4]) == ({"price": "1"}, "2")
        assert item.seq_id == 7
        assert item.ts == datetime(2021, 8, 26, 8, 27, 16, 396000, tzinfo=UTC)

    @pytest.mark.parametrize("asks", [{}, 5, "x"])
    def test_of_another_type_fails_where_it_is_read(
        self, call: Caller, exchange: Exchange, asks: object
    ) -> None:
        exchange.script(reply({"asks": asks, "bids": [LEVEL]}))
        (item,) = book(call)
        with pytest.raises(ValueError, match=r"OrderBook\.asks is not a list"):
            _ = item.asks
        assert item.bids[0].orders == Decimal(1)
        assert item["asks"] == asks

    @pytest.mark.parametrize("asks", [[], None, ""])
    def test_may_be_empty(self, call: Caller, exchange: Exchange, asks: object) -> None:
        exchange.script(reply({"asks": asks, "bids": [LEVEL]}))
        (item,) = book(call)
        assert item.asks == []
        assert item.bids[0].orders == Decimal(1)
        assert item["asks"] == asks

    @pytest.mark.parametrize("duplicate", [pickled, copy.copy, copy.deepcopy])
    def test_is_a_value_with_its_levels(self, duplicate: Callable[[Any], Any]) -> None:
        item = decoded(BOOKS, [BOOK])[0]
        again = duplicate(item)
        assert again.to_wire() == BOOK
        assert again.asks == item.asks
        assert again.asks[1][4] == "new"
        level = duplicate(item.asks[1])
        assert (level.to_wire(), level.price) == (BOOK["asks"][1], Decimal(41007))
        assert "OrderBookLevel(price='41006.8'" in repr(item)


def test_taker_volume_is_rows(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply(["1630425600000", "7596.2651", "7149.4855"], ["1630512000000", "1"]))
    first, second = call("statistics.get_taker_volume", ccy="BTC", inst_type="SPOT")
    assert type(first) is TakerVolume
    assert first.ts == datetime(2021, 8, 31, 16, tzinfo=UTC)
    assert (first.sell_vol, first.buy_vol) == (Decimal("7596.2651"), Decimal("7149.4855"))
    assert (first["sellVol"], first[2]) == ("7596.2651", "7149.4855")
    assert (second.sell_vol, second.buy_vol) == (Decimal(1), None)


class TestTakerFlow:
    """One flat array is all there is."""

    WIRE = ("1630512000000", "8.55", "67.3", "16.05", "16.3", "126.4", "40.7")

    def flow(self, call: Caller, exchange: Exchange, data: object) -> Any:
        exchange.script(Answer(json.dumps({"code": "0", "data": data, "msg": ""}).encode()))
        return call("statistics.get_taker_flow", ccy="BTC", period="8H")

    @pytest.mark.parametrize("more", [[], ["new"], ["new", None]])
    def test_is_one_row(self, call: Caller, exchange: Exchange, more: list[Any]) -> None:
        answer = self.flow(call, exchange, [*self.WIRE, *more])
        (row,) = answer
        assert type(row) is TakerFlow
        assert row.ts == datetime(2021, 9, 1, 16, tzinfo=UTC)
        assert (row.call_buy_vol, row.call_sell_vol) == (Decimal("8.55"), Decimal("67.3"))
        assert (row.put_buy_vol, row.put_sell_vol) == (Decimal("16.05"), Decimal("16.3"))
        assert (row.call_block_vol, row.put_block_vol) == (Decimal("126.4"), Decimal("40.7"))
        assert (row["putBlockVol"], row[6]) == ("40.7", "40.7")
        assert row.to_wire() == list(row) == [*self.WIRE, *more]
        assert pickled(answer)[0].to_wire() == row.to_wire()

    def test_may_be_short_or_have_other_types(self, call: Caller, exchange: Exchange) -> None:
        (row,) = self.flow(call, exchange, list(self.WIRE[:3]))
        assert (row.call_sell_vol, row.put_buy_vol) == (Decimal("67.3"), None)
        (row,) = self.flow(call, exchange, [1630512000000, 8.5, None])
        assert (row.call_buy_vol, row.call_sell_vol) == (Decimal("8.5"), None)
        assert row.to_wire() == [1630512000000, Decimal("8.5"), None]

    def test_may_be_nothing(self, call: Caller, exchange: Exchange) -> None:
        assert list(self.flow(call, exchange, [])) == []

    def test_may_come_as_rows_like_other_statistics(self, call: Caller, exchange: Exchange) -> None:
        first, second = list(self.WIRE), ["1630540800000", "1"]
        answer = self.flow(call, exchange, [first, second])
        assert [row.to_wire() for row in answer] == [first, second]
        assert [row.call_buy_vol for row in answer] == [Decimal("8.55"), Decimal(1)]

    @pytest.mark.parametrize("data", [{"ts": "1630512000000"}, {}, None, "", "text", 5, False])
    def test_that_is_no_array_is_no_answer(self, data: object) -> None:
        with pytest.raises(BadReply, match=r"HTTP 200, and data is "):
            decoded(FLOW, data)


class TestUnderlyings:
    """Lists of text in a list."""

    def ask(self, call: Caller) -> Any:
        return call("public.get_underlying", inst_type="SWAP")

    def test_are_plain_lists(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(["LTC-USDT", "BTC-USDT"], [], ["ETC-USDT"]))
        answer = self.ask(call)
        assert list(answer) == [["LTC-USDT", "BTC-USDT"], [], ["ETC-USDT"]]
        assert pickled(answer)[0] == ["LTC-USDT", "BTC-USDT"]
        assert answer.failed == []

    def test_of_other_types_stay_as_they_were_sent(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(["LTC-USDT", 5, None], "BTC-USDT", None))
        assert list(self.ask(call)) == [["LTC-USDT", 5, None], "BTC-USDT", None]

    def test_may_be_none(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply())
        assert list(self.ask(call)) == []
