"""Everything an answer can hold, read as what it is."""

from datetime import UTC, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

BODY = b"""{"code":"0","msg":"","data":[{
    "uid":"7", "level":"3", "totalEq":"1234.50", "uTime":"1700000000123", "cTime":1600000000000,
    "enabled":true, "count":3, "roles":["a","b"],
    "owner":{"name":"N","since":"1500000000000","new":"1"},
    "details":[{"ccy":"USD","eq":"0.1"},{"ccy":"EUR","eq":""}],
    "newer":{"x":1}
}]}"""


def account(package: ModuleType, body: bytes = BODY) -> Any:
    return package.OPERATIONS["GET /api/v5/thing/account"].decode(body)[0]


def check_each_kind(package: ModuleType) -> None:
    read = account(package)
    assert (read.uid, read.level, read.count, read.enabled) == ("7", "3", 3, True)
    assert read.total_eq == Decimal("1234.50")
    assert read.u_time == datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)
    assert read.c_time == datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)
    assert read.roles == ["a", "b"]


def check_objects(package: ModuleType) -> None:
    read = account(package)
    assert read.owner.name == "N"
    assert read.owner.since == datetime(2017, 7, 14, 2, 40, tzinfo=UTC)
    assert [(each.ccy, each.eq) for each in read.details] == [
        ("USD", Decimal("0.1")),
        ("EUR", None),
    ]


def check_what_was_sent(package: ModuleType) -> None:
    read = account(package)
    assert read["totalEq"] == "1234.50"
    assert read["cTime"] == 1600000000000
    assert read["newer"] == {"x": 1}
    assert read.owner["new"] == "1"
    assert read.details[1]["eq"] == ""


def check_nothing_where_there_is_nothing(package: ModuleType) -> None:
    for body in (
        b'{"code":"0","msg":"","data":[{},{"uid":"7"}]}',
        b'{"code":"0","msg":"","data":[{"uid":null,"totalEq":null,"uTime":null,"cTime":null,'
        b'"enabled":null,"count":null,"roles":null,"owner":null,"details":null}]}',
        b'{"code":"0","msg":"","data":[{"uid":"","totalEq":"","uTime":"","cTime":"","enabled":"",'
        b'"count":"","roles":"","owner":"","details":""}]}',
    ):
        read = account(package, body)
        assert (read.uid, read.total_eq, read.u_time, read.c_time) == ("", None, None, None)
        assert (read.enabled, read.count, read.owner) == (None, None, None)
        assert (read.roles, read.details) == ([], [])


def check_what_is_not_as_described_is_no_obstacle(package: ModuleType) -> None:
    body = b'{"code":"0","msg":"","data":[{"uid":7,"cTime":"1600000000000","count":"3"}]}'
    read = account(package, body)
    assert (read.uid, read["uid"], read.count) == ("7", 7, 3)
    assert read.c_time == datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)
