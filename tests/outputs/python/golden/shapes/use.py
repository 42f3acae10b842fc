"""Answers of other shapes: one object, lists in lists, free keys, lists of numbers, no JSON."""

import pickle
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

SBE = "application/sbe"


def answer(package: ModuleType, path: str, data: str) -> Any:
    body = f'{{"code":"0","msg":"","data":{data}}}'.encode()
    return package.OPERATIONS[f"GET /api/v5/thing/{path}"].decode(body)


def check_data_that_is_one_object(package: ModuleType) -> None:
    reply = answer(package, "config", '{"uid":"7","level":"2","newer":{"x":1}}')
    assert len(reply) == 1
    assert (reply[0].uid, reply[0].level, reply[0]["newer"]) == ("7", "2", {"x": 1})
    assert reply[0].to_wire() == {"uid": "7", "level": "2", "newer": {"x": 1}}
    assert reply.to_wire()["data"]["uid"] == "7"
    assert pickle.loads(pickle.dumps(reply))[0].to_wire() == reply[0].to_wire()


def check_data_that_is_one_object_and_empty(package: ModuleType) -> None:
    assert [*answer(package, "config", "[]")] == []
    for data in ("{}", "null", '""'):
        with pytest.raises(package.BadReply):
            answer(package, "config", data)


def check_data_that_is_one_object_and_not_as_described(package: ModuleType) -> None:
    (only,) = answer(package, "config", '{"uid":7,"level":null}')
    assert (only.uid, only.level, only["uid"]) == ("7", "", 7)
    (newer,) = answer(package, "config", '{"newer":1}')
    assert (newer["newer"], newer.uid) == (1, "")
    (listed,) = answer(package, "config", '[{"uid":"7"}]')
    assert (listed.uid, listed.to_wire()) == ("7", {"uid": "7"})
    with pytest.raises(package.BadReply, match="data is a text"):
        answer(package, "config", '"text"')


def check_lists_in_a_list(package: ModuleType) -> None:
    reply = answer(package, "groups", '[["a","b"],[],["c"]]')
    assert [*reply] == [["a", "b"], [], ["c"]]
    assert [*answer(package, "groups", '[["a",1],"b"]')] == [["a", 1], "b"]
    assert [*answer(package, "groups", "[]")] == []


def check_text_in_a_list(package: ModuleType) -> None:
    assert [*answer(package, "names", '["a","b"]')] == ["a", "b"]
    assert [*answer(package, "names", '["a",1,null]')] == ["a", 1, None]


STOCK = """[{
    "amounts": {"BTC":"0.10","USD":"","x y":"3"}, "notes": {"BTC":"mine","":"yours"},
    "places": {"BTC":{"name":"here","space":"9","newer":1},"USD":{}},
    "prices": ["1.50","","2"], "pairs": [["a","b"],[]]
}]"""


def check_free_keys(package: ModuleType) -> None:
    (stock,) = answer(package, "stock", STOCK)
    assert stock.amounts == {"BTC": Decimal("0.10"), "USD": None, "x y": Decimal(3)}
    assert stock.notes == {"BTC": "mine", "": "yours"}
    assert stock["amounts"] == {"BTC": "0.10", "USD": "", "x y": "3"}


def check_objects_under_free_keys(package: ModuleType) -> None:
    (stock,) = answer(package, "stock", STOCK)
    assert {name: each.name for name, each in stock.places.items()} == {"BTC": "here", "USD": ""}
    assert (stock.places["BTC"].space, stock.places["BTC"]["newer"]) == (Decimal(9), 1)
    assert stock.places["USD"].to_wire() == {}
    assert stock["places"]["BTC"] == {"name": "here", "space": "9", "newer": 1}


def check_lists_of_numbers_and_of_lists(package: ModuleType) -> None:
    (stock,) = answer(package, "stock", STOCK)
    assert stock.prices == [Decimal("1.50"), None, Decimal(2)]
    assert stock["prices"] == ["1.50", "", "2"]
    assert stock.pairs == [["a", "b"], []]


def check_nothing_where_there_is_nothing(package: ModuleType) -> None:
    names = ("amounts", "notes", "places", "prices", "pairs")
    for value in ("null", '""'):
        fields = ",".join(f'"{name}":{value}' for name in names)
        (stock,) = answer(package, "stock", f"[{{{fields}}}]")
        read = (stock.amounts, stock.notes, stock.places, stock.prices, stock.pairs)
        assert read == ({}, {}, {}, [], [])
    (stock,) = answer(package, "stock", '[{"newer":1}]')
    assert (stock.amounts, stock.places, stock.prices) == ({}, {}, [])


def check_another_shape_is_not_nothing(package: ModuleType) -> None:
    data = '[{"amounts":[],"notes":5,"places":"x","prices":{},"pairs":true}]'
    (stock,) = answer(package, "stock", data)
    for name, sent in (
        ("amounts", []),
        ("notes", 5),
        ("places", "x"),
        ("prices", {}),
        ("pairs", True),
    ):
        with pytest.raises(ValueError, match=rf"Stock\.{name} is not an? (list|object)"):
            getattr(stock, name)
        assert stock[name] == sent


def check_what_is_not_as_described_stays_readable(package: ModuleType) -> None:
    data = '[{"amounts":{"A":1.5,"B":"x"},"notes":{"A":1},"places":{"A":"x","B":{"space":2}},'
    (stock,) = answer(package, "stock", data + '"prices":[1.50,"2"],"pairs":["a",["b",1]]}]')
    assert (stock.notes, stock.prices) == ({"A": "1"}, [Decimal("1.50"), Decimal(2)])
    assert stock.places["B"].space == Decimal(2)
    with pytest.raises(ValueError, match="'x' was sent in place of the object"):
        assert stock.places["A"].space
    with pytest.raises(ValueError, match=r"Stock\.pairs is not a list: 'a'"):
        assert stock.pairs
    assert stock["pairs"] == ["a", ["b", 1]]
    with pytest.raises(ValueError, match=r"Stock\.amounts is not a number: 'x'"):
        assert stock.amounts
    assert stock["amounts"] == {"A": Decimal("1.5"), "B": "x"}


def check_what_is_read_cannot_change_the_answer(package: ModuleType) -> None:
    (stock,) = answer(package, "stock", STOCK)
    stock.amounts.clear()
    stock.notes.clear()
    stock.places.clear()
    stock.prices.clear()
    stock.pairs[0].clear()
    assert stock.amounts["BTC"] == Decimal("0.10")
    assert (len(stock.notes), len(stock.places), len(stock.prices)) == (2, 2, 3)
    assert stock.pairs[0] == ["a", "b"]


def snapshot(package: ModuleType, raw: bytes, status: int = 200, kind: str = SBE) -> Any:
    operation = package.OPERATIONS["GET /api/v5/thing/snapshot"]
    return operation.read(raw, status, kind, dict)


def check_an_answer_that_is_no_json(package: ModuleType) -> None:
    for raw in (b"\x00\x01\xff", b"[1]", b'{"a":1}'):
        (only,) = reply = snapshot(package, raw)
        assert (only, reply.raw, reply.code, reply.http_status) == (raw, raw, "0", 200)
    assert [*package.OPERATIONS["GET /api/v5/thing/snapshot"].decode(b"\x00")] == [b"\x00"]


def check_a_refusal_in_its_place(package: ModuleType) -> None:
    refusal = b'{"code":"50011","msg":"Too Many Requests"}'
    for status, kind in ((200, SBE), (200, "application/json"), (429, SBE), (429, "text/plain")):
        with pytest.raises(package.ApiError) as caught:
            snapshot(package, refusal, status, kind)
        assert (caught.value.code, caught.value.msg) == ("50011", "Too Many Requests")


def check_a_page_of_a_proxy_in_its_place(package: ModuleType) -> None:
    for status, kind in ((200, "text/html"), (502, SBE), (502, "text/html"), (302, "")):
        with pytest.raises(package.BadReply) as caught:
            snapshot(package, b"<html>", status, kind)
        assert caught.value.raw == b"<html>"
    with pytest.raises(package.BadReply):
        snapshot(package, b"")
