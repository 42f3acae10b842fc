"""Text that Python has a type for: times, True and False, lists between commas, and secrets."""

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from tests.outputs.python.golden.using import refused, request

SECRET = "Correct-Horse-9"
BEGIN = datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)
GIVEN = {"since": 1700000000123, "passphrase": SECRET}


def share(package: ModuleType) -> Any:
    return request(package, "share")


def sent(package: ModuleType, **arguments: Any) -> Any:
    return share(package)(**{**GIVEN, **arguments}).to_wire()


def check_times(package: ModuleType) -> None:
    berlin = BEGIN.astimezone(timezone(timedelta(hours=1)))
    later = BEGIN + timedelta(microseconds=999)
    for value in (BEGIN, berlin, later, 1700000000123, "1700000000123"):
        assert sent(package, since=value)["since"] == "1700000000123"
    assert share(package)(**GIVEN).since == BEGIN


def check_what_is_no_time(package: ModuleType) -> None:
    build = share(package)
    for value in (BEGIN.replace(tzinfo=None), 1.7e12, True, [1700000000123], b"1", "now", ""):
        parameter, rule = refused(package, build, **{**GIVEN, "since": value})
        assert parameter == "since"
        assert "aware datetime" in rule
    assert refused(package, build, **{**GIVEN, "since": 1})[0] == "since"


def check_flags(package: ModuleType) -> None:
    assert sent(package, hidden=False)["hidden"] == "false"
    assert sent(package, hidden=True, until=BEGIN)["hidden"] == "true"
    assert sent(package, hidden="false")["hidden"] == "false"
    assert share(package)(**GIVEN, hidden=False).hidden is False
    assert share(package)(**GIVEN).hidden is None
    told = ("hidden", "must be True or False")
    for value in (0, 1, "no", "True", "", [True]):
        assert refused(package, share(package), **GIVEN, hidden=value) == told


def check_a_rule_on_a_flag(package: ModuleType) -> None:
    parameter, rule = refused(package, share(package), **GIVEN, hidden=True)
    assert (parameter, rule.startswith("is required when hidden is ")) == ("until", True)


def check_lists_between_commas(package: ModuleType) -> None:
    for value in (["read", "trade"], ("read", "trade")):
        assert sent(package, perms=value)["perms"] == "read,trade"
    assert sent(package, perms=["read"])["perms"] == "read"
    assert share(package)(**GIVEN, perms=["read", "trade"]).perms == ["read", "trade"]
    told = refused(package, share(package), **GIVEN, perms="read,trade")
    assert told == ("perms", "must be a list; pass perms=['read', 'trade']")
    for value in (["a"] * 4, [], [""], ["A"], ["read,trade"], ["read", 1], {"read"}, 1, b"read"):
        assert refused(package, share(package), **GIVEN, perms=value)[0] == "perms"


def check_secrets_are_read_and_sent(package: ModuleType) -> None:
    made = share(package)(**GIVEN, owner={"name": "N", "pin": "1234"})
    assert (made.passphrase, made.owner.pin) == (SECRET, "1234")
    assert made.to_wire()["passphrase"] == SECRET
    assert SECRET.encode() in made.body()


def check_secrets_are_not_shown(package: ModuleType) -> None:
    made = share(package)(**GIVEN, owner={"name": "N", "pin": "1234"})
    shown = f"{made!r} {made} {made.owner!r} {[made]}"
    assert SECRET not in shown
    assert "1234" not in shown
    assert "passphrase=<hidden>" in shown
    assert "name='N'" in shown
    for value in ("Shorty", 12345678, [SECRET]):
        with pytest.raises(package.ValidationError) as caught:
            share(package)(since=1700000000123, passphrase=value)
        assert str(value) not in str(caught.value)
        assert caught.value.parameter == "passphrase"


def check_secrets_are_not_pickled(package: ModuleType) -> None:
    made = share(package)(**GIVEN)
    owned = share(package)(**GIVEN, owner={"name": "N"}).owner
    for each in (made, owned):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(each)


def check_secrets_deep_inside(package: ModuleType) -> None:
    hand_over = package.OPERATIONS["POST /api/v5/thing/hand-over"]
    made = hand_over.request(keeper={"name": "N", "vault": {"code": "4711"}})
    body = b'{"code":"0","msg":"","data":[{"keeper":{"vaults":{"a":{"code":"4711"}}}}]}'
    (read,) = hand_over.decode(body)
    for each in (made, read, type(read).from_wire(read.to_wire())):
        assert "4711" not in repr(each)
        assert "<hidden>" in repr(each)
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(each)
    assert (made.keeper.vault.code, read.keeper.vaults["a"].code) == ("4711", "4711")


ANSWER = b"""{"code":"0","msg":"","data":[{
    "cTime":"1700000000123", "inTime":"1700000000123456", "hidden":"true", "perms":"read,trade",
    "secretKey":"Correct-Horse-9", "share":0.10, "boxes":[{"code":"4711","shelf":"s"}]
}]}"""


def answer(package: ModuleType, body: bytes = ANSWER) -> Any:
    return package.OPERATIONS["POST /api/v5/thing/share"].decode(body)


def check_an_answer(package: ModuleType) -> None:
    read = answer(package)[0]
    assert read.c_time == BEGIN
    assert read.in_time == BEGIN + timedelta(microseconds=456)
    assert (read.hidden, read.perms) == (True, ["read", "trade"])
    assert (read.share, str(read.share)) == (Decimal("0.10"), "0.10")
    assert (read.secret_key, read.boxes[0].code) == (SECRET, "4711")
    assert read["secretKey"] == SECRET


def check_an_answer_with_nothing_in_it(package: ModuleType) -> None:
    names = ("cTime", "inTime", "hidden", "perms", "secretKey", "share", "boxes")
    for value in ("null", '""'):
        fields = ",".join(f'"{name}":{value}' for name in names)
        read = answer(package, f'{{"code":"0","msg":"","data":[{{{fields}}}]}}'.encode())[0]
        assert (read.c_time, read.in_time, read.hidden, read.perms) == (None, None, None, [])
        assert (read.secret_key, read.share, read.boxes) == ("", None, [])


def check_an_answer_that_is_not_as_described(package: ModuleType) -> None:
    body = b'{"code":"0","msg":"","data":[{"cTime":"soon","hidden":true,"perms":["a"],"share":1}]}'
    read = answer(package, body)[0]
    assert (read.hidden, read.share, read["perms"]) == (True, Decimal(1), ["a"])
    with pytest.raises(ValueError, match=r"SharedKey\.c_time is not a time in millisecond"):
        assert read.c_time
    body = b'{"code":"0","msg":"","data":[{"inTime":"soon","hidden":"yes"}]}'
    read = answer(package, body)[0]
    with pytest.raises(ValueError, match="in_time is not a time in microseconds: 'soon'"):
        assert read.in_time
    with pytest.raises(ValueError, match="hidden is neither true nor false: 'yes'"):
        assert read.hidden


def check_secrets_of_an_answer_are_not_shown(package: ModuleType) -> None:
    reply = answer(package)
    plain = type(reply[0]).from_wire(reply[0].to_wire())
    for shown in (f"{[*reply]} {reply[0].boxes}", repr(copy.copy(reply[0])), repr(plain)):
        assert SECRET not in shown
        assert "4711" not in shown
        assert "secret_key=<hidden>" in shown
        assert "shelf='s'" in shown


def check_secrets_of_an_answer_are_not_pickled(package: ModuleType) -> None:
    reply = answer(package)
    for each in (reply, reply[0], reply[0].boxes[0]):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(each)
    assert copy.copy(reply[0]).secret_key == SECRET


def check_a_query(package: ModuleType) -> None:
    operation = package.OPERATIONS["GET /api/v5/thing/shares"]
    path = operation.encode(begin=BEGIN, hidden=True, perms=["read", "trade"]).path
    assert path in (
        "/api/v5/thing/shares?begin=1700000000123&hidden=true&perms=read,trade",
        "/api/v5/thing/shares?begin=1700000000123&hidden=true&perms=read%2Ctrade",
    )
