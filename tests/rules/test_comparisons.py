"""Rules that hold two values against each other, by the client and by the practice exchange."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from okxgen.practice.beyond import Beyond

from tests.support.tiny import (
    Json,
    accepts,
    asking,
    get,
    item,
    line_with,
    package,
    query,
    refusal,
    refused,
    request,
    request_of,
    root,
    schema,
    text,
)

NUMBER = text(format="decimal", pattern=r"^-?[0-9]+(\.[0-9]+)?$")
NUMBERS: Json = {"high": NUMBER, "low": NUMBER, "least": schema("integer"), "most": NUMBER}
RULES = [{"greater": ["high", "low"]}, {"at-least": ["most", "least"]}]
ASKED = request(NUMBERS, **{"x-okx-comparison-rules": RULES})

CASES: list[tuple[Json, str | None]] = [
    ({}, None),
    ({"high": "1"}, None),
    ({"low": "1"}, None),
    ({"high": "2", "low": "1"}, None),
    # As text the first one would come before the second.
    ({"high": "10", "low": "9"}, None),
    ({"high": "-1", "low": "-2"}, None),
    ({"high": "1.0000000000000000000000000001", "low": "1"}, None),
    ({"high": "1", "low": "1"}, "high"),
    ({"high": "1.0", "low": "1"}, "high"),
    ({"high": "9", "low": "10"}, "high"),
    ({"high": "1", "low": "1.0000000000000000000000000001"}, "high"),
    ({"most": "5", "least": 5}, None),
    ({"most": "5.0", "least": 4}, None),
    ({"most": "4.9", "least": 5}, "most"),
]


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package(asking(ASKED), tmp_path_factory.mktemp("compared"))


@pytest.mark.parametrize(("asked", "told"), CASES)
def test_the_first_must_be_above(module: ModuleType, asked: Json, told: str | None) -> None:
    error = refusal(module, request_of(module), asked)
    assert (error.parameter if error else None) == told
    assert list(Beyond(ASKED, {}).breaches(asked)) == ([told] if told else [])


def test_the_error_names_both(module: ModuleType) -> None:
    error: Any = refusal(module, request_of(module), {"high": "1", "low": "2"})
    assert "must be greater than low" in str(error)
    error = refusal(module, request_of(module), {"most": "1", "least": 2})
    assert "must be at least least" in str(error)


@pytest.mark.parametrize("asked", [{"high": "one", "low": "2"}, {"high": "1", "low": "NaN"}])
def test_what_is_no_number_breaks_its_own_rule(module: ModuleType, asked: Json) -> None:
    error = refusal(module, request_of(module), asked)
    assert error is not None
    assert "greater" not in str(error)


def test_parameters_of_a_get_are_compared_too(tmp_path: Path) -> None:
    parameters = [query(name, NUMBER) for name in ("high", "low")]
    rules = {"x-okx-rules": {"x-okx-comparison-rules": RULES[:1]}}
    made = package(
        root({"/api/v5/thing/read": get(parameters, item({"a": text()}), **rules)}), tmp_path
    )
    model = next(iter(made.OPERATIONS.values())).request
    assert refusal(made, model, {"high": "2", "low": "1"}) is None
    assert refusal(made, model, {"high": "1", "low": "1"}).parameter == "high"


PART = {**request({"sz": NUMBER, "px": text()}, description="D."), "title": "Part"}
WHOLE: Json = {
    "ccy": text(),
    "ccys": schema("array", items=text()),
    "parts": schema("array", items=PART),
    "part": {**PART, "title": "OnePart"},
    "sz": NUMBER,
    "mode": text(enum=["fixed", "free"]),
    "high": NUMBER,
    "low": NUMBER,
    **dict.fromkeys(("source", "target", "unit"), text()),
}
OTHERS: list[Json] = [
    {"none-of": ["ccy", "ccys"]},
    {"none-of": ["unit", "parts.px"]},
    {"none-of": ["part.px", "parts.px"]},
    {"adds-up": ["parts.sz", "sz"]},
    {"differ": ["source", "target"]},
    {"one-of": ["unit", "source", "target"]},
]
TO_ONE: Json = {"adds-up": ["parts.sz", "1"]}
CONDITIONAL: Json = {
    "if": {"properties": {"mode": {"const": "fixed"}}},
    "then": {"x-okx-comparison-rules": [{"at-least": ["high", "low"]}]},
}


def parts(*sizes: str) -> Json:
    return {"parts": [{"sz": each} for each in sizes]}


@pytest.mark.parametrize(
    ("rules", "asked", "told"),
    [
        ({}, {"ccy": "A", "ccys": ["B", "AA"]}, None),
        ({}, {"ccy": "A"}, None),
        ({}, {"ccys": ["A"]}, None),
        ({}, {"ccy": "A", "ccys": ["B", "A"]}, "ccy"),
        ({}, {"unit": "A", "parts": [{"px": "B"}, {"sz": "1"}]}, None),
        ({}, {"unit": "A", "parts": []}, None),
        ({}, {"parts": [{"px": "A"}]}, None),
        ({}, {"unit": "A", "parts": [{"px": "B"}, {"px": "A"}]}, "unit"),
        ({}, {"part": {"px": "A"}, "parts": [{"px": "B"}, {"sz": "1"}]}, None),
        # That neither has it makes them no two that are the same.
        ({}, {"part": {"sz": "1"}, "parts": [{"sz": "1"}]}, None),
        ({}, {"part": {"px": "A"}}, None),
        ({}, {"part": {"px": "A"}, "parts": [{"sz": "1"}, {"px": "A"}]}, "part"),
        ({}, {"source": "A", "target": "B"}, None),
        ({}, {"target": "B"}, None),
        ({}, {"source": "A", "target": "A"}, "source"),
        ({}, {"source": "A", "target": "B", "unit": "B"}, None),
        ({}, {"source": "A", "unit": "C"}, None),
        ({}, {"source": "A", "target": "B", "unit": "C"}, "unit"),
        ({}, {"sz": "0.3", **parts("0.1", "0.2")}, None),
        ({}, {"sz": "0.30", **parts("0.1", "0.2")}, None),
        ({}, parts("0.1", "0.3"), None),
        ({}, {"sz": "1", "parts": []}, None),
        ({}, {"sz": "1", "parts": [{"px": "1"}]}, None),
        ({}, {"sz": "1", "parts": [{"px": "1"}, {"sz": "1"}]}, None),
        ({}, {"sz": "1", "parts": [{"px": "1"}, {"sz": "2"}]}, "parts"),
        ({}, {"sz": "0.3", **parts("0.1", "0.2000000000000000000000000000000001")}, "parts"),
        ({}, {"sz": "1" + "0" * 40, **parts("9" * 40, "1")}, None),
        ({}, {"sz": "1" + "0" * 40, **parts("9" * 40, "2")}, "parts"),
        ({}, {"sz": "1" + "0" * 10, **parts(f"0.{'0' * 40}1", "1" + "0" * 10)}, "parts"),
        ({"x-okx-comparison-rules": [TO_ONE]}, parts("0.2", "0.80"), None),
        ({"x-okx-comparison-rules": [TO_ONE]}, parts("0.2", "0.79"), "parts"),
        (CONDITIONAL, {"mode": "fixed", "high": "1", "low": "2"}, "high"),
        (CONDITIONAL, {"high": "1", "low": "2"}, "high"),
        (CONDITIONAL, {"mode": "free", "high": "1", "low": "2"}, None),
        (CONDITIONAL, {"mode": "fixed", "high": "2", "low": "2"}, None),
        ({"allOf": [CONDITIONAL]}, {"high": "1", "low": "2"}, "high"),
        (
            {**CONDITIONAL, "then": {}, "else": CONDITIONAL["then"]},
            {"mode": "free", "high": "1", "low": "2"},
            "high",
        ),
    ],
)
def test_elements_sums_and_conditions(
    tmp_path: Path, rules: Json, asked: Json, told: str | None
) -> None:
    body = request(WHOLE, **({"x-okx-comparison-rules": OTHERS} | rules))
    module = package(asking(body), tmp_path)
    error = refusal(module, request_of(module), asked)
    assert (error.parameter if error else None) == told
    assert list(Beyond(body, {}).breaches(asked)) == ([told] if told else [])


@pytest.mark.parametrize(
    "asked",
    [
        {"unit": "A", "parts": None},
        {"unit": "A", "parts": [None]},
        {"unit": "A", "parts": [{"px": None}]},
        {"unit": None, "parts": [{"px": "A"}]},
        {"part": None, "parts": [{"px": "A"}]},
        {"part": {"px": None}, "parts": [{"px": "A"}]},
    ],
)
def test_null_breaks_its_own_rule(tmp_path: Path, asked: Json) -> None:
    body = request(WHOLE, **{"x-okx-comparison-rules": OTHERS})
    module = package(asking(body), tmp_path)
    error = refusal(module, request_of(module), asked)
    assert error.rule.startswith("must be ")
    assert "none" not in error.rule
    assert list(Beyond(body, {}).breaches(asked)) == []


def test_what_they_are_told_in_words(tmp_path: Path) -> None:
    body = request(WHOLE, **{"x-okx-comparison-rules": OTHERS}, **CONDITIONAL)
    module = package(asking(body), tmp_path)
    for asked, words in (
        ({"ccy": "A", "ccys": ["A"]}, "ccy must be none of ccys"),
        ({"unit": "A", "parts": [{"px": "A"}]}, "unit must be none of the px of parts"),
        (
            {"part": {"px": "A"}, "parts": [{"px": "A"}]},
            "part must have a px that is none of the px of parts",
        ),
        ({"sz": "1", **parts("2")}, "parts must have elements whose sz adds up to sz"),
        (
            {"high": "1", "low": "2"},
            "high must be at least low when mode is 'fixed' or is not given",
        ),
    ):
        assert words in str(refusal(module, request_of(module), asked))


def test_a_rule_holds_for_values_that_are_described_only(tmp_path: Path) -> None:
    module = package(asking(request(WHOLE, **CONDITIONAL)), tmp_path)
    asked = {"mode": module.Undescribed("new"), "high": "1", "low": "2"}
    assert request_of(module)(**asked).to_wire() == asked


def test_a_text_that_is_not_described_may_be_that_of_an_element(tmp_path: Path) -> None:
    body = request(WHOLE, **{"x-okx-comparison-rules": [{"none-of": ["mode", "parts.px"]}]})
    module = package(asking(body), tmp_path)
    asked = {"mode": module.Undescribed("new"), "parts": [{"px": "new"}]}
    assert request_of(module)(**asked).to_wire() == asked
    assert not accepts(module, request_of(module), {"mode": "free", "parts": [{"px": "free"}]})


DAY = 86_400_000
NOW = 1_700_000_000_000
TIME = text(format="unix-ms", pattern="^[0-9]{13}$")
SPANS: Json = {"begin": TIME, "end": TIME, "by": text(enum=["date", "month", "hour"])}


def of_span(span: str, *, under: str = "") -> Json:
    """A request whose rule is about a span, perhaps under a condition alone."""
    rule: Json = {"x-okx-comparison-rules": [{"within": ["begin", "end", span]}]}
    test: Json = {"properties": {"by": {"const": under}}, "required": ["by"]}
    return request(SPANS, **({"if": test, "then": rule} if under else rule))


def span_of(milliseconds: int, **more: str) -> Json:
    return {"begin": str(NOW), "end": str(NOW + milliseconds), **more}


@pytest.mark.parametrize(
    ("span", "limit"),
    [
        ("1 day", DAY),
        ("90 days", 90 * DAY),
        ("1 month", 31 * DAY),
        ("6 months", 186 * DAY),
        # The dates of 1 January at midnight and of 11 January just before midnight: 10 days apart.
        ("10 calendar days", 11 * DAY - 1),
        ("1 calendar month", 62 * DAY - 1),
    ],
)
def test_a_span_may_be_as_long_as_it_says(tmp_path: Path, span: str, limit: int) -> None:
    body = of_span(span)
    module = package(asking(body), tmp_path)
    for asked, told in (
        ({}, None),
        ({"begin": str(NOW)}, None),
        ({"end": str(NOW)}, None),
        (span_of(-limit - 1), None),
        (span_of(0), None),
        (span_of(limit), None),
        (span_of(limit + 1), "begin"),
        (span_of(10 * limit), "begin"),
    ):
        error = refusal(module, request_of(module), asked)
        assert (error.parameter if error else None) == told
        assert list(Beyond(body, {}).breaches(asked)) == ([told] if told else [])
    error = refusal(module, request_of(module), span_of(limit + 1))
    assert f"begin must be at most {span} before end" in str(error)


def test_a_span_is_taken_as_times_or_as_numbers(tmp_path: Path) -> None:
    module = package(asking(of_span("90 days")), tmp_path)
    model = request_of(module)
    begin = datetime(2024, 1, 1, tzinfo=UTC)
    east = timezone(timedelta(hours=8))
    fits = model(begin=begin, end=(begin + timedelta(days=90)).astimezone(east))
    assert fits.end - fits.begin == timedelta(days=90)
    assert model(begin=NOW, end=NOW + 90 * DAY).to_wire() == span_of(90 * DAY)
    for begun, ended in (
        (begin, begin + timedelta(days=90, milliseconds=1)),
        (NOW, NOW + 90 * DAY + 1),
    ):
        with pytest.raises(module.ValidationError, match="at most 90 days before end"):
            model(begin=begun, end=ended)


def test_a_span_under_a_condition(tmp_path: Path) -> None:
    body = of_span("1 day", under="date")
    module = package(asking(body), tmp_path)
    for by, told in (("date", "begin"), ("hour", None)):
        asked = span_of(2 * DAY, by=by)
        error = refusal(module, request_of(module), asked)
        assert (error.parameter if error else None) == told
        assert list(Beyond(body, {}).breaches(asked)) == ([told] if told else [])


@pytest.mark.parametrize("end", ["", "now", "9" * 5_000, "1e400", "NaN", "170000000000000000"])
def test_what_is_no_time_breaks_its_own_rule(tmp_path: Path, end: str) -> None:
    module = package(asking(of_span("1 day")), tmp_path)
    error = refusal(module, request_of(module), {"begin": str(NOW), "end": end})
    assert error.parameter == "end"


@pytest.mark.parametrize("sizes", [("1e999999999", "1"), ("NaN", "1"), ("-Infinity", "Infinity")])
def test_a_number_that_is_none_costs_no_time(tmp_path: Path, sizes: tuple[str, ...]) -> None:
    body = request(WHOLE, **{"x-okx-comparison-rules": [TO_ONE]})
    module = package(asking(body), tmp_path)
    error = refusal(module, request_of(module), parts(*sizes))
    assert error.parameter == "parts[0].sz"
    assert list(Beyond(body, {}).breaches(parts(*sizes))) == []


@pytest.mark.parametrize(
    "rule",
    [
        {"differ": ["ccy", "ccy"]},
        {"differ": ["ccy", "sz", "high"]},
        {"differ": ["ccy", "other"]},
        {"one-of": ["ccy", "sz"]},
        {"one-of": ["ccy", "sz", "sz"]},
        {"one-of": ["ccy", "sz", "other"]},
        {"none-of": ["ccy", "sz"]},
        {"none-of": ["ccy", "parts"]},
        {"none-of": ["ccy", "ccy"]},
        {"none-of": ["ccy"]},
        {"none-of": ["other", "ccys"]},
        {"none-of": ["ccy", "parts.other"]},
        {"none-of": ["ccy", "ccys.px"]},
        {"none-of": ["ccy", "part.px"]},
        {"none-of": ["ccy", "other.px"]},
        {"none-of": ["part.other", "parts.px"]},
        {"none-of": ["parts.px", "ccys"]},
        {"none-of": ["sz.px", "ccys"]},
        {"none-of": ["other.px", "ccys"]},
        {"adds-up": ["parts.sx", "1"]},
        {"adds-up": ["parts", "1"]},
        {"adds-up": ["ccys.sz", "1"]},
        {"adds-up": ["sz.sz", "1"]},
        {"adds-up": ["part.sz", "1"]},
        {"adds-up": ["parts.sz", "whole"]},
        {"adds-up": ["parts.sz", 1]},
        {"adds-up": {"parts.sz": "1"}},
        {"within": ["begin", "end"]},
        {"within": ["begin", "begin", "1 day"]},
        {"within": ["begin", "other", "1 day"]},
        {"within": ["begin", "high", "1 day"]},
        {"within": ["ccys", "end", "1 day"]},
        {"within": ["begin", "end", "0 days"]},
        {"within": ["begin", "end", "1 week"]},
        {"within": ["begin", "end", "1.5 days"]},
        {"within": ["begin", "end", "90"]},
        {"within": ["begin", "end", 90]},
        {"less": ["high", "low"]},
        {"greater": ["high", "low"], "at-least": ["high", "low"]},
    ],
    ids=str,
)
def test_a_rule_that_says_nothing(tmp_path: Path, rule: Json) -> None:
    known = {**WHOLE, **SPANS}
    error = refused(tmp_path, asking(request(known, **{"x-okx-comparison-rules": [rule]})))
    assert error.line > line_with(error.file, "x-okx-comparison-rules")


RULE: Json = {"x-okx-comparison-rules": [{"greater": ["high", "low"]}]}
TOLD = {"description": "D."}


@pytest.mark.parametrize(
    "body",
    [
        request({**WHOLE, "high": {**NUMBER, **RULE}}),
        request({**WHOLE, "ccys": schema("array", items=text(), **RULE)}),
        request({**WHOLE, "parts": schema("array", items=PART, **RULE)}),
        request(WHOLE, **{"if": {**TOLD, **RULE}, "then": {"required": ["ccy"]}}),
        request(WHOLE, **TOLD, anyOf=[RULE, {"required": ["ccy"]}]),
        request(WHOLE, **TOLD, **{"not": RULE}),
        request(WHOLE, **{"if": {"required": ["ccy"]}, "then": {"properties": {"sz": RULE}}}),
        request(WHOLE, **{"x-okx-batch-rules": [{"unique": "sz"}]}),
        request(
            WHOLE,
            **{
                "if": {"required": ["ccy"]},
                "then": {"properties": {"parts": {"x-okx-batch-rules": [{"unique": "sz"}]}}},
            },
        ),
    ],
)
def test_a_place_where_nothing_reads_a_rule(tmp_path: Path, body: Json) -> None:
    error = refused(tmp_path, asking(body))
    assert "has no effect" in error.what
    assert error.line >= min(
        line_with(error.file, key)
        for key in ("x-okx-comparison-rules", "x-okx-batch-rules")
        if key in error.file.read_text()
    )
