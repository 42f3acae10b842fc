"""Keys beside `data`: the reply has them as attributes, whatever it holds."""

import importlib
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

KEY = "POST /api/v5/thing/place-order"
BODY = b"""{"code":"0","msg":"","data":[{"ordId":"1","sCode":"0","sMsg":""}],
    "inTime":"1700000000123456","size":"2","gateway":{"name":"g","newer":1},
    "hops":[["1700000000123","x","newer"],["1700000000124","y"]],"newest":{"a":[1.10]}}"""


def reply(package: ModuleType, body: bytes = BODY) -> Any:
    return package.OPERATIONS[KEY].decode(body)


def check_it_has_a_class_of_its_own(package: ModuleType) -> None:
    models = importlib.import_module(f"{package.__name__}.thing")
    read = reply(package)
    assert type(read) is models.PlaceOrderReply
    assert isinstance(read, package.Reply)
    assert package.OPERATIONS[KEY].reply is models.PlaceOrderReply
    assert models.PlaceOrderReply.__doc__ == "The order, and how long it took."


def check_what_stands_beside_the_items(package: ModuleType) -> None:
    read = reply(package)
    assert read.in_time == datetime(2023, 11, 14, 22, 13, 20, 123456, tzinfo=UTC)
    assert (read.size, read.gateway.name, read.gateway["newer"]) == (Decimal(2), "g", 1)
    assert [(each.at, each["ts"], len(each)) for each in read.hops] == [
        ("x", "1700000000123", 3),
        ("y", "1700000000124", 2),
    ]
    assert read.hops[0][2] == "newer"
    assert (read[0].ord_id, len(read), read.code, read.msg) == ("1", 1, "0", "")
    assert read.to_wire()["newest"] == {"a": [Decimal("1.10")]}


def check_nothing_where_there_is_nothing(package: ModuleType) -> None:
    for more in (
        "",
        ',"inTime":"","size":"","gateway":null,"hops":null',
        ',"hops":"","gateway":""',
    ):
        read = reply(package, f'{{"code":"0","msg":"","data":[{{"ordId":"1"}}]{more}}}'.encode())
        assert (read.in_time, read.size, read.gateway, read.hops) == (None, None, None, [])


def check_what_is_not_as_described_is_no_obstacle(package: ModuleType) -> None:
    body = b'{"code":0,"data":[{"ordId":1}],"inTime":1700000000123456,"size":true,"hops":["a"]}'
    read = reply(package, body)
    assert (read[0].ord_id, read[0]["ordId"]) == ("1", 1)
    assert read.in_time == datetime(2023, 11, 14, 22, 13, 20, 123456, tzinfo=UTC)
    with pytest.raises(ValueError, match="'a' was sent in place of the object"):
        assert read.hops[0].at
    with pytest.raises(ValueError, match=r"PlaceOrderReply\.size is not a number: True"):
        assert read.size
    damaged = reply(package, b'{"code":"0","data":[{"ordId":"1"}],"gateway":[],"hops":{}}')
    with pytest.raises(ValueError, match=r"PlaceOrderReply\.gateway is not an object: \[\]"):
        assert damaged.gateway
    with pytest.raises(ValueError, match=r"PlaceOrderReply\.hops is not a list: \{\}"):
        assert damaged.hops


def check_it_is_read_only(package: ModuleType) -> None:
    read = reply(package)
    for name in ("in_time", "gateway"):
        with pytest.raises(AttributeError):
            setattr(read, name, None)


def check_it_is_kept_by_what_makes_replies_of_replies(package: ModuleType) -> None:
    read = reply(package)
    for other in (read.only([]), read.check(), pickle.loads(pickle.dumps(read))):
        assert type(other) is type(read)
        assert (other.in_time, other.gateway.name) == (read.in_time, "g")


def check_a_failed_item_has_it_in_its_error(package: ModuleType) -> None:
    body = BODY.replace(b'"sCode":"0"', b'"sCode":"51000"')
    with pytest.raises(package.ApiError) as caught:
        reply(package, body)
    assert (caught.value.code, caught.value.data.size) == ("51000", Decimal(2))


def check_replies_of_text(package: ModuleType) -> None:
    names = package.OPERATIONS["GET /api/v5/thing/names"]
    read = names.decode(b'{"code":"0","msg":"","data":["a","b"],"total":7}')
    assert ([*read], read.total, read.token) == (["a", "b"], 7, "")


def check_a_secret_beside_the_items(package: ModuleType) -> None:
    names = package.OPERATIONS["GET /api/v5/thing/names"]
    read = names.decode(b'{"code":"0","msg":"","data":["a"],"token":"Correct-Horse-9"}')
    assert read.token == "Correct-Horse-9"
    assert "Correct" not in f"{read!r} {read}"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(read)
