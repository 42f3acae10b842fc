"""Answers as dicts, data frames and tables: what users do with rows once they have them."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, Reply
from okx_v5.market import Candlestick, OrderBook
from okx_v5.trade import HistoricalFill, Order

FILLS = "GET /api/v5/trade/fills-history"
ORDER = "GET /api/v5/trade/order"
CANDLES = "GET /api/v5/market/candles"
BOOKS = "GET /api/v5/market/books"
CONFIG = "GET /api/v5/account/config"
API_KEY = "POST /api/v5/users/subaccount/apikey"

AT = datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=UTC)
FILL = {"instId": "BTC-USDT", "fillPx": "1.50", "ts": "1597026383085", "newField": {"a": [1]}}
CANDLE = ["1597026383085", "3.721", "3.743", "3.677", "3.708", "84", "22", "12", "0", "newest"]


def answer(key: str, *data: object) -> Reply[Any]:
    return OPERATIONS[key].answer(list(data))


class TestToDict:
    def test_has_python_names_and_converted_values(self) -> None:
        found = answer(FILLS, FILL)[0].to_dict()
        assert found["inst_id"] == "BTC-USDT"
        assert found["fill_px"] == Decimal("1.50")
        assert found["ts"] == AT
        assert "newField" not in found

    def test_has_every_described_field_as_the_attribute_has_it(self) -> None:
        item = answer(FILLS, FILL)[0]
        found = item.to_dict()
        assert found == {name: getattr(item, name) for name in found}
        assert found["fill_pnl"] is None
        assert found["side"] == ""

    def test_has_wire_names_and_texts_on_request(self) -> None:
        found = answer(FILLS, FILL)[0].to_dict(wire=True)
        assert found == FILL
        found["newField"]["a"].append(2)
        assert FILL["newField"] == {"a": [1]}

    @pytest.mark.parametrize("wire", [False, True])
    def test_is_plain_all_the_way_down(self, wire: bool) -> None:
        level = ["41006.8", "0.6", "0", "1"]
        (found,) = answer(BOOKS, {"asks": [level], "bids": [], "ts": "1"}).to_dicts(wire=wire)
        if wire:
            assert found["asks"] == [level]
        else:
            assert found["asks"][0]["price"] == Decimal("41006.8")
            assert found["bids"] == []

    def test_a_nested_object_is_a_dict_and_none_where_there_is_none(self) -> None:
        there, absent = answer(ORDER, {"linkedAlgoOrd": {"algoId": "7"}}, {}).to_dicts()
        assert there["linked_algo_ord"] == {"algo_id": "7"}
        assert absent["linked_algo_ord"] is None
        assert absent["attach_algo_ords"] == []

    @pytest.mark.parametrize(
        ("wire_name", "name", "sent"),
        [
            ("px", "px", "no number"),
            ("cTime", "c_time", "yesterday"),
            ("reduceOnly", "reduce_only", "perhaps"),
            ("linkedAlgoOrd", "linked_algo_ord", "text"),
            ("linkedAlgoOrd", "linked_algo_ord", [{"algoId": "7"}]),
            ("attachAlgoOrds", "attach_algo_ords", {"attachAlgoId": "7"}),
            ("attachAlgoOrds", "attach_algo_ords", ["text"]),
        ],
    )
    def test_what_is_not_as_described_stands_as_it_was_sent(
        self, wire_name: str, name: str, sent: object
    ) -> None:
        (found,) = answer(ORDER, {"ordId": "1", "sz": "2", wire_name: sent}).to_dicts()
        assert found[name] == sent
        assert (found["ord_id"], found["sz"]) == ("1", Decimal(2))

    def test_a_list_that_is_none_stands_as_it_was_sent(self) -> None:
        odd, none = answer(CONFIG, {"traderInsts": "BTC-USDT"}, {"traderInsts": ""}).to_dicts()
        assert odd["trader_insts"] == "BTC-USDT"
        assert none["trader_insts"] == []

    def test_of_a_row_has_the_names_of_its_places(self) -> None:
        row = answer(CANDLES, CANDLE)[0]
        assert row.to_dict()["open"] == Decimal("3.721")
        assert row.to_dict()["ts"] == AT
        assert row.to_dict(wire=True)["o"] == "3.721"
        assert row.to_dict(wire=True)["9"] == "newest"

    def test_copies_what_is_plain_already(self) -> None:
        reply = answer(FILLS, FILL)
        items: list[Any] = [{"a": [1]}]
        plain = reply.only(items)
        plain.to_dicts()[0]["a"].append(2)
        assert plain.to_dicts() == [{"a": [1]}]

    def test_refuses_what_is_no_object(self) -> None:
        reply = OPERATIONS["GET /api/v5/public/underlying"].answer([["BTC-USD"]])
        with pytest.raises(TypeError, match=r"item 0 is no object but a list; read reply\[0\]"):
            reply.to_dicts()


SECOND = {"instId": "ETH-USDT", "fillPx": "0.123456789012345678", "ts": ""}


class TestDataFrames:
    """The libraries take as long to import as all tests of a module: each test does that itself."""

    def test_pandas_has_columns_of_the_right_type(self) -> None:
        import pandas

        frame: Any = pandas.DataFrame(answer(FILLS, FILL, SECOND).to_dicts())
        assert frame.fill_px.tolist() == [Decimal("1.50"), Decimal("0.123456789012345678")]
        assert str(frame.dtypes["ts"]).startswith("datetime64")
        assert str(frame.dtypes["ts"]).endswith("UTC]")
        assert frame.ts[0] == AT
        assert pandas.isna(frame.ts[1])

    def test_polars_has_columns_of_the_right_type(self) -> None:
        import polars

        frame = polars.DataFrame(answer(FILLS, FILL, SECOND).to_dicts())
        assert frame.schema["fill_px"] == polars.Decimal(38, 18)
        assert frame["fill_px"].to_list() == [Decimal("1.5"), Decimal("0.123456789012345678")]
        assert frame.schema["ts"] == polars.Datetime("us", "UTC")
        assert frame["ts"].to_list() == [AT, None]

    def test_flags_are_bools(self) -> None:
        import pandas
        import polars

        rows = answer(CONFIG, {"autoLoan": False}, {"autoLoan": True}).to_dicts()
        assert str(pandas.DataFrame(rows).dtypes["auto_loan"]) == "bool"
        assert polars.DataFrame(rows).schema["auto_loan"] == polars.Boolean

    @pytest.mark.parametrize("library", ["pandas", "polars"])
    def test_of_a_reply_itself_has_wire_names_and_texts(self, library: str) -> None:
        frame = importlib.import_module(library).DataFrame(
            answer(FILLS, FILL, {**FILL, "fillPx": "2"})
        )
        assert list(frame.columns) == list(FILL)
        assert list(frame["fillPx"]) == ["1.50", "2"]

    @pytest.mark.parametrize("library", ["pandas", "polars"])
    def test_of_rows_has_the_names_of_their_places(self, library: str) -> None:
        frame = importlib.import_module(library).DataFrame(
            answer(CANDLES, CANDLE, CANDLE).to_dicts()
        )
        assert list(frame["open"]) == [Decimal("3.721")] * 2

    def test_pandas_numbers_the_columns_of_rows_that_are_arrays(self) -> None:
        import pandas

        frame: Any = pandas.DataFrame(answer(CANDLES, CANDLE, CANDLE))
        assert frame.shape == (2, 10)
        assert list(frame[1]) == ["3.721"] * 2


class TestMappings:
    def test_an_item_is_a_mapping_of_what_was_sent(self) -> None:
        item = answer(FILLS, FILL)[0]
        assert isinstance(item, Mapping)
        assert dict(item) == {**item} == dict(item.items()) == FILL
        assert list(item.keys()) == list(item) == list(FILL)
        assert list(item.values()) == list(FILL.values())
        assert len(item) == 4
        assert item.get("instId") == "BTC-USDT"
        assert item.get("absent") is None
        assert item.get("absent", "0") == "0"

    def test_what_is_taken_out_is_a_copy(self) -> None:
        item = answer(FILLS, FILL)[0]
        for taken in (item.to_wire(), dict(item), {**item}, dict(item.items())):
            taken["newField"]["a"].append(9)
        item["newField"]["a"].append(9)
        item.get("newField")["a"].append(9)
        assert item["newField"] == item.to_wire()["newField"] == {"a": [1]}

    def test_what_a_row_gives_is_a_copy(self) -> None:
        row = Candlestick.from_wire(["1", ["a"]])
        row.to_wire()[1].append("b")
        row[1].append("b")
        row["o"].append("b")
        assert row.to_wire() == ["1", ["a"]]

    def test_a_recorded_payload_may_change_afterwards(self) -> None:
        wire: Any = {"ordId": "1", "new": {"a": [1]}}
        item = Order.from_wire(wire)
        wire["new"]["a"].append(2)
        assert item["new"] == {"a": [1]}

    def test_items_of_equal_content_and_type_are_equal(self) -> None:
        one, same = answer(FILLS, FILL)[0], answer(FILLS, {}, FILL)[1]
        assert one == same
        assert one == HistoricalFill.from_wire(FILL)
        assert one != answer(FILLS, {**FILL, "newField": {"a": [2]}})[0]
        assert one != answer(FILLS, {**FILL, "fillPx": "1.5"})[0]
        assert one != Order.from_wire(FILL)
        assert one != FILL

    def test_nested_parts_are_equal_by_content(self) -> None:
        book = {"asks": [["1", "2", "0", "3"]], "bids": [["1", "2", "0", "3"]]}
        found: OrderBook = answer(BOOKS, book)[0]
        assert found.asks[0] == found.bids[0]
        assert found == answer(BOOKS, book)[0]

    def test_nothing_has_a_hash(self) -> None:
        for part in (answer(FILLS, FILL)[0], answer(CANDLES, CANDLE)[0]):
            with pytest.raises(TypeError, match="unhashable"):
                hash(part)


class TestWhatIsShown:
    def test_long_lists_are_cut_short(self) -> None:
        levels = [[str(number), "1", "0", "1"] for number in range(400)]
        reply = answer(BOOKS, {"asks": levels, "bids": levels[:2], "ts": "1"})
        assert len(repr(reply)) < 60
        assert len(repr(reply[0])) < 700
        assert "397 more]" in repr(reply[0])

    HOSTILE = "<script>alert('x')</script>\"&"

    @pytest.mark.parametrize("field", ["instId", "fillPx", "ts"])
    def test_a_table_escapes_everything(self, field: str) -> None:
        reply = OPERATIONS[FILLS].answer([{field: self.HOSTILE}], msg=self.HOSTILE)
        for html in (reply._repr_html_(), reply[0]._repr_html_()):
            assert "<script" not in html
            assert "&lt;script&gt;alert(&#x27;x&#x27;)" in html
            assert html.count("<td>") == html.count("</td>")

    def test_a_table_has_names_and_converted_values(self) -> None:
        html = answer(FILLS, FILL)._repr_html_()
        assert "<th>fill_px</th>" in html
        assert "<td>1.50</td>" in html
        assert "<td>2020-08-10 02:26:23.085000+00:00</td>" in html

    def test_a_table_of_many_rows_says_how_many_more(self) -> None:
        html = answer(FILLS, *[FILL] * 100)._repr_html_()
        assert html.count("<tr>") == 61
        assert "40 more" in html

    def test_a_table_hides_secrets(self) -> None:
        reply = answer(API_KEY, {"apiKey": "key-1", "secretKey": "hush-1", "passphrase": "hush-2"})
        for html in (reply._repr_html_(), reply[0]._repr_html_()):
            assert "&lt;hidden&gt;" in html
            assert "hush" not in html

    def test_a_table_of_plain_items(self) -> None:
        html = OPERATIONS["GET /api/v5/public/underlying"].answer([["<b>"]])._repr_html_()
        assert "&lt;b&gt;" in html


BODY = '{"code":"0","data":[{"ordId":"1","sCode":"0","tag":"\u00e9"}],"msg":""}'


@pytest.mark.parametrize("key", [ORDER, "POST /api/v5/trade/order"])
@pytest.mark.parametrize("kind", [str, bytes, bytearray, memoryview])
def test_an_answer_is_decoded_from_text_and_from_bytes_of_any_kind(key: str, kind: Any) -> None:
    body = BODY if kind is str else kind(BODY.encode())
    reply = OPERATIONS[key].decode(body)
    assert reply[0]["tag"] == "\u00e9"
    assert reply.raw == BODY.encode()
    assert json.loads(reply.raw) == reply.to_wire()


def test_an_answer_of_another_type_is_refused() -> None:
    wrong: Any = {"code": "0"}
    with pytest.raises(TypeError, match="an answer is bytes or text, not dict"):
        OPERATIONS[ORDER].decode(wrong)
