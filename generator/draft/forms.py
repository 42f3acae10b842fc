"""What a text of the exchange stands for: a number, a time, a flag; by its words and samples."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..docs.parameters import Parameter

_TIME = re.compile(r"unix timestamp|millisecond|时间戳|毫秒", re.I)
_MICROSECONDS = re.compile(r"microsecond|微秒", re.I)
_NUMBER_BY_NAME = re.compile(
    r"(?:px|sz|amt|price|amount|size|quantity|qty|vol|volume|rate|ratio|fee|bal|balance|eq|equity|pnl|upl|"
    r"lever|leverage|imr|mmr|margin|interest|pos|delta|gamma|theta|vega|usd)\Z",
    re.I,
)
# What is written in digits and is nothing to calculate with.
_LABEL = re.compile(
    r"(?:ids?|uid|no|code|type|lv|level|status|state|version|seq|txn|hash|tag|label|name|mode|phone|addr"
    r"|digits|pwd|key|sign|nonce)\Z",
    re.I,
)
_IS_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?\Z")
_IS_MOMENT = re.compile(r"1\d{12}\Z")
_MOMENT_BY_NAME = re.compile(r"(?:ts|time|date)\Z", re.I)
_MOST_DIGITS = 15
"""So many digits without a point are no amount; IDs have more."""


def is_time(parameter: Parameter) -> bool:
    """Whether a parameter is told to be a time."""
    return _TIME.search(parameter.text) is not None


def form(parameter: Parameter, samples: Iterable[Any]) -> str:
    """The format of a text, as the description names it; empty where it is just text."""
    told = [each for each in samples if isinstance(each, str) and each]
    if set(parameter.values) == {"true", "false"}:
        return "flag"
    if parameter.values:
        return ""
    if told and set(told) <= {"true", "false"}:
        return "flag"
    is_number = all(_IS_NUMBER.match(each) for each in told)
    if _MICROSECONDS.search(parameter.text) and is_number:
        return "unix-us"
    if _is_moment(parameter, told):
        return "unix-ms"
    if is_number and (_NUMBER_BY_NAME.search(parameter.name) or _is_amount(parameter, told)):
        return "decimal"
    return ""


def _is_moment(parameter: Parameter, told: list[str]) -> bool:
    if is_time(parameter):
        return all(each.isdecimal() for each in told)
    by_name = _MOMENT_BY_NAME.search(parameter.name) is not None
    return by_name and bool(told) and all(_IS_MOMENT.match(each) for each in told)


def _is_amount(parameter: Parameter, told: list[str]) -> bool:
    """Whether samples are numbers that one calculates with."""
    if not told or _LABEL.search(parameter.name):
        return False
    return any("." in each for each in told) or all(len(each) <= _MOST_DIGITS for each in told)
