"""Rows: arrays whose places have names, read by name, by the documented column, and by number."""

import copy
import importlib
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest


def answer(package: ModuleType, path: str, data: str) -> Any:
    body = f'{{"code":"0","msg":"","data":{data}}}'.encode()
    return package.OPERATIONS[f"GET /api/v5/thing/{path}"].decode(body)


def candle(package: ModuleType, row: str) -> Any:
    (read,) = answer(package, "candles", f"[{row}]")
    return read


def check_names_and_types(package: ModuleType) -> None:
    read = candle(package, '["1700000000123","1.50","3","1"]')
    assert read.ts == datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)
    assert (read.open, read.vol_ccy, read.confirm) == (Decimal("1.50"), Decimal(3), "1")


def check_what_was_sent(package: ModuleType) -> None:
    read = candle(package, '["1700000000123","1.50","3","1","newer",{"x":[1.10]}]')
    assert (read["ts"], read["o"], read["volCcy"]) == ("1700000000123", "1.50", "3")
    assert (read[0], read[1], read[4], read[-1]) == (
        *("1700000000123", "1.50", "newer"),
        {"x": [Decimal("1.10")]},
    )
    assert read.to_wire() == [*read] == ["1700000000123", "1.50", "3", "1", "newer", read[5]]
    assert len(read) == 6
    for name in ("open", "vol_ccy", "4", "x"):
        with pytest.raises(KeyError):
            read[name]
    with pytest.raises(IndexError):
        read[6]


def check_a_row_that_is_shorter(package: ModuleType) -> None:
    read = candle(package, '["1700000000123","1"]')
    assert (read.open, read.vol_ccy, read.confirm) == (Decimal(1), None, "")
    assert (len(read), read.to_wire()) == (2, ["1700000000123", "1"])
    with pytest.raises(KeyError):
        read["volCcy"]
    assert answer(package, "candles", '[[],["1700000000123"]]')[0].ts is None
    with pytest.raises(package.BadReply, match="nothing in its rows"):
        answer(package, "candles", "[[]]")


def check_nothing_where_there_is_nothing(package: ModuleType) -> None:
    read = candle(package, '[null,"",null,null]')
    assert (read.ts, read.open, read.vol_ccy, read.confirm) == (None, None, None, "")
    assert read.to_wire() == [None, "", None, None]


def check_rows_that_are_not_as_described(package: ModuleType) -> None:
    """Other types are read where that can be, and stand there in any case."""
    rows = answer(package, "candles", '[[1700000000123,1.50,{"a":1},7],["2","2","2","2"]]')
    assert (rows[0].ts, rows[0].open, rows[0].confirm) == (
        datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC),
        Decimal("1.50"),
        "7",
    )
    with pytest.raises(ValueError, match=r"Candlestick\.vol_ccy is not a number"):
        assert rows[0].vol_ccy
    assert rows[0]["volCcy"] == {"a": 1}
    assert rows[1].open == Decimal(2)
    mixed = answer(package, "candles", '[["1","2","3","0"],{"ts":"1"},"a",null]')
    assert (mixed[0].open, [each.sent() for each in mixed[1:]]) == (
        Decimal(2),
        [{"ts": "1"}, "a", None],
    )
    for each in mixed[1:]:
        with pytest.raises(ValueError, match="was sent in place of the object"):
            assert each.open


def check_rows_in_an_object(package: ModuleType) -> None:
    data = '[{"asks":[["8","1",2],["9","3",4,"newer"]],"last":["7","5"],"ts":"0"}]'
    (book,) = answer(package, "books", data)
    assert [(each.price, each.size, each.orders) for each in book.asks] == [
        (Decimal(8), Decimal(1), 2),
        (Decimal(9), Decimal(3), 4),
    ]
    assert (book.asks[1][3], book.asks[1]["px"]) == ("newer", "9")
    assert (book.last.price, book.last.orders, book.last.to_wire()) == (
        Decimal(7),
        None,
        ["7", "5"],
    )
    assert book["asks"] == [["8", "1", 2], ["9", "3", 4, "newer"]]
    assert book["last"] == ["7", "5"]


def check_an_object_without_its_rows(package: ModuleType) -> None:
    for data in ('{"ts":"0"}', '{"asks":[],"last":null}', '{"asks":"","last":""}'):
        (book,) = answer(package, "books", f"[{data}]")
        assert (book.asks, book.last) == ([], None)


def check_rows_in_an_object_that_are_not_as_described(package: ModuleType) -> None:
    (book,) = answer(package, "books", '[{"asks":[[8,1],"a",null,["9","2"]],"ts":"0"}]')
    first, *lost, last = book.asks
    assert (first.price, last.price, len(lost)) == (Decimal(8), Decimal(9), 2)
    assert [first.to_wire(), last.to_wire()] == [[8, 1], ["9", "2"]]
    for each in lost:
        with pytest.raises(ValueError, match="was sent in place of the object"):
            assert each.price
    (odd,) = answer(package, "books", '[{"asks":{},"last":{}}]')
    for name in ("asks", "last"):
        with pytest.raises(ValueError, match=f"read item\\['{name}'\\]"):
            getattr(odd, name)
    assert book["asks"] == [[8, 1], "a", None, ["9", "2"]]


def check_data_that_is_one_row(package: ModuleType) -> None:
    reply = answer(package, "flow", '["1700000000123","2",["a"],"newer"]')
    assert len(reply) == 1
    assert (reply[0].call_buy_vol, reply[0].tags, reply[0][3]) == (Decimal(2), ["a"], "newer")
    assert reply[0].to_wire() == ["1700000000123", "2", ["a"], "newer"]
    assert reply.to_wire()["data"] == ["1700000000123", "2", ["a"], "newer"]


def check_data_that_is_one_row_and_empty(package: ModuleType) -> None:
    assert len(answer(package, "flow", "[]")) == 0
    assert len(answer(package, "candles", "[]")) == 0


def check_data_that_is_one_row_and_not_as_described(package: ModuleType) -> None:
    (read,) = answer(package, "flow", '[1700000000123,2,"a"]')
    assert (read.call_buy_vol, read["tags"]) == (Decimal(2), "a")
    with pytest.raises(ValueError, match="is not a list: 'a'"):
        assert read.tags
    with pytest.raises(package.BadReply, match="data is an object"):
        answer(package, "flow", '{"ts":"1"}')


def check_a_row_is_read_only_and_shown(package: ModuleType) -> None:
    read = candle(package, '["0","1.50"]')
    assert repr(read) == "Candlestick(ts='0', open='1.50')"
    with pytest.raises(AttributeError, match="read-only"):
        read.open = Decimal(1)


def check_a_row_is_copied_and_pickled_whole(package: ModuleType) -> None:
    read = candle(package, '["0","1.50","2","1","newer"]')
    for other in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert other.to_wire() == read.to_wire() == ["0", "1.50", "2", "1", "newer"]
        assert (other.open, other[4]) == (Decimal("1.50"), "newer")


def check_a_recorded_row(package: ModuleType) -> None:
    models = importlib.import_module(f"{package.__name__}.thing")
    read = models.Candlestick.from_wire(("0", 1.5, None))
    assert (read.open, read.vol_ccy, read.to_wire()) == (Decimal("1.5"), None, ["0", 1.5, None])
    assert models.BookLevel.from_wire([]).price is None
