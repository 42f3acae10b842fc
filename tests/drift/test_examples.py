"""Of an example that changed, what differs is told, with its place, and of much only the first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.cli import main
from okxgen.docs.examples import Example
from okxgen.drift.examples import nearest, told
from okxgen.drift.settled import Digest, digest

from tests.drift.drifting import ANSWER, BODY, PAGE, changed, described_as

OLD: Any = {"code": "0", "data": [{"ordId": "1", "fills": [{"qty": "2"}], "by": {"a": 1}}]}


def new(**fields: Any) -> Any:
    return {"code": "0", "data": [{**OLD["data"][0], **fields}]}


CASES: dict[str, tuple[Any, Any, str]] = {
    "a value": (new(ordId="7"), OLD, "data[0].ordId is '7', was '1'"),
    "a text and a number": (new(ordId=1), OLD, "data[0].ordId is 1, was '1'"),
    "true and a number": (new(by={"a": True}), OLD, "data[0].by.a is True, was 1"),
    "a whole number and none": (new(by={"a": 1.0}), OLD, "data[0].by.a is 1.0, was 1"),
    "null": (new(by=None), OLD, "data[0].by is None, was {'a': 1}"),
    "a key that came": (new(px="5"), OLD, "data[0].px '5' is new"),
    "a key that went": (OLD, new(px="5"), "data[0].px '5' is gone"),
    "a key renamed": (
        {"a": {"c": 1}},
        {"a": {"b": 1}},
        "a.c 1 is new; a.b 1 is gone",
    ),
    "a row more": ([["1"], ["2"]], [["1"]], "[1] ['2'] is new"),
    "a row less": ([["1"]], [["1"], ["2"]], "[1] ['2'] is gone"),
    "inside rows": ([["1", "2"]], [["1", "3"]], "[0][1] is '2', was '3'"),
    "an object and a list": ({"a": {}}, {"a": []}, "a is {}, was []"),
    "another whole": ([], {}, "the whole is [], was {}"),
    "a name that is none": ({"\x1b[31m": 1}, {}, "\\x1b[31m 1 is new"),
    "a text that is none": ({"a": "\u202e"}, {"a": ""}, "a is '\\u202e', was ''"),
    "a long value": ({"a": "x" * 99}, {}, f"a 'x{'x' * 58}… is new"),
    "five": (
        dict.fromkeys("abcde", 1),
        {},
        "a 1 is new; b 1 is new; c 1 is new; d 1 is new; e 1 is new",
    ),
    "seven": (
        dict.fromkeys("abcdefg", 1),
        {},
        "a 1 is new; b 1 is new; c 1 is new; d 1 is new; e 1 is new; and 2 more",
    ),
    "nothing before": ({"a": 1}, None, "{'a': 1} is new"),
}  # fmt: skip


@pytest.mark.parametrize(("now", "before", "words"), CASES.values(), ids=CASES)
def test_only_what_differs_is_told(now: Any, before: Any, words: str) -> None:
    assert told(now, before) == f": {words}"


def test_of_a_digest_nothing_is_told() -> None:
    assert told(Digest("abc"), OLD) == ""
    assert told(OLD, Digest("abc")) == ""


def shown(*values: Any) -> list[Example]:
    return [Example("", each, (), 1) for each in values]


def test_an_example_is_held_against_the_one_it_is_nearest_to() -> None:
    far = {"code": "1", "data": [], "msg": "no"}
    assert nearest(new(ordId="7"), shown(far, OLD), shown(new(ordId="7"))) == OLD
    # The one that is still there is not what another was before.
    now = shown(new(ordId="7"), OLD)
    assert nearest(now[0].value, shown(far, OLD), now) == far
    assert nearest(now[0].value, shown(OLD), now) == OLD
    assert nearest(OLD, [], now) is None
    assert nearest(Digest("abc"), shown(far, OLD), shown(Digest(digest(far)))) == OLD


@pytest.mark.parametrize("kind", ["description", "copies"])
def test_the_command_prints_what_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    text = changed(ANSWER, ANSWER.replace('"qty": "2"', '"qty": "3"'))
    text = changed(BODY, BODY.replace('"side": "buy", ', ""), text)
    for name, page in (("old", PAGE), ("new", text)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "place.md").write_text(page, encoding="utf-8")
    described_as(tmp_path / "spec")
    old = [str(tmp_path / "old")] if kind == "copies" else []
    spec = ["--spec", str(tmp_path / "spec")]
    assert main([*spec, "drift", *old, str(tmp_path / "new")]) == 1
    printed = capsys.readouterr().out
    assert ": side 'buy' is gone  (place.md:" in printed
    assert ": data[0].fills[0].qty is '3', was '2'  (place.md:" in printed
    assert "ordId" not in printed
