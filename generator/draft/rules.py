"""The rules that descriptions of parameters state in words, as keywords of JSON Schema.

Only forms that leave nothing to interpret are recognized; whatever else sounds like a rule is left
to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..docs.parameters import Parameter

Rule = dict[str, Any]

_END = r"(?=\s*(?:[.。;；\n]|\Z|,\s*(?:if|when)\s+both))"
_ONE = r"`?[\w.-]*\w`?"
# Only the first value may stand without backticks: what follows a comma is often a sentence.
_VALUES = rf"(?P<values>{_ONE}(?:(?:\s*[,/]\s*|\s+or\s+)`[\w.-]+`)*)"
_IS = rf"`?(?P<name>\w+)`?\s*(?:\bis|==?|\bequals)\s*{_VALUES}"
_WHEN = re.compile(
    rf"\b(?:if|when|where)\s+{_IS}\s*,?\s+(?:(?:the|this)\s+(?:parameter|field)|`?(?P<self>\w+)`?)"
    rf"\s+is\s+required{_END}",
    re.I,
)
_REQUIRED_WHEN = re.compile(rf"\brequired\s+(?:if|when|where)\s+{_IS}{_END}", re.I)
_NAMES = r"(?P<names>`?\w+`?(?:\s*[,/]\s*`?\w+`?)*,?\s+(?:or|and)\s+`?\w+`?)"
_EITHER = re.compile(
    rf"\b(?:either|one of)\s+{_NAMES}\s+(?:is|are)\s+required{_END}|"
    rf"{_NAMES.replace('names', 'before')},?\s+(?:at least )?one (?:of them )?is required{_END}",
    re.I,
)
_ONLY_ONE = re.compile(
    r"one and only one(?: of)?|only one (?:of them )?(?:can|may|is)[^.\n]*|but not both|"
    r"exactly one(?: of)?",
    re.I,
)
_DENIED = re.compile(
    r"\b(?:not|never|longer|without|neither)\W+(?:be\W+)?\Z|n't\W+(?:be\W+)?\Z", re.I
)
_SOUNDS_LIKE_ONE = re.compile(
    r"required|only applicable|must|cannot|can't|should|either|both|omit|at least|at most|maximum|"
    r"minimum|less than|greater than|between|if you|when |"
    r"必填|必传|必须|仅适用|不能|不可|至少|最多",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a description rules: what is recognized, and whether there is more."""

    rules: tuple[Rule, ...]
    more: bool


def rules_of(parameter: Parameter, beside: Iterable[Parameter]) -> Rules:
    """The rules of a parameter between it and those beside it."""
    names = {each.name: each for each in beside}
    rules: list[Rule] = []
    text = parameter.text
    for form, read in ((_WHEN, _condition), (_REQUIRED_WHEN, _condition), (_EITHER, _choice)):
        found = form.search(text)
        if found is None or _DENIED.search(text[max(0, found.start() - 20) : found.start()]):
            continue
        rule = read(found, parameter, names)
        if rule is not None:
            rules.append(rule)
            text = text[: found.start()] + text[found.end() :]
            if "oneOf" in rule:
                text = _ONLY_ONE.sub("", text)
    waiting = parameter.required == "conditional" and not rules
    return Rules(tuple(rules), waiting or _SOUNDS_LIKE_ONE.search(text) is not None)


def _condition(
    found: re.Match[str], parameter: Parameter, names: dict[str, Parameter]
) -> Rule | None:
    """`parameter` is required where another has one of some values."""
    other = names.get(found["name"])
    named = found.groupdict().get("self") or parameter.name
    if other is None or other is parameter or named != parameter.name:
        return None
    constants = [_constant(value, other) for value in _each(found["values"])]
    if any(each is None for each in constants):
        return None
    only = {"const": constants[0]} if len(constants) == 1 else {"enum": constants}
    condition = {"properties": {other.name: only}, "required": [other.name]}
    return {"if": condition, "then": {"required": [parameter.name]}}


def _constant(word: str, of: Parameter) -> str | bool | None:
    """A value that a parameter can have; None where the word is none for sure."""
    value = word.strip("`")
    if of.type == "boolean":
        return {"true": True, "false": False}.get(value.lower())
    if of.type != "string" or (of.values and value not in of.values):
        return None
    return value if of.values or word.startswith("`") else None


def _choice(found: re.Match[str], parameter: Parameter, names: dict[str, Parameter]) -> Rule | None:
    """One of several parameters is required, or one and only one."""
    chosen = sorted({each.strip("`") for each in _each(found["names"] or found["before"])})
    if len(chosen) < 2 or parameter.name not in chosen or any(each not in names for each in chosen):
        return None
    key = "oneOf" if _ONLY_ONE.search(parameter.text) else "anyOf"
    return {key: [{"required": [name]} for name in chosen]}


def _each(words: str) -> list[str]:
    return [each for each in re.split(r"\s*[,/]\s*|\s+(?:or|and)\s+", words) if each]


def together(rules: Iterable[Rule], marks: Iterable[str]) -> Rule:
    """Rules as keywords of one schema, each once; the marks in its description."""
    told = "\n".join(marks)
    known = _grouped(rules)
    whole: Rule = {"description": told} if told else {}
    if len(known) == 1:
        return whole | known[0]
    return whole | ({"allOf": known} if known else {})


def _grouped(rules: Iterable[Rule]) -> list[Rule]:
    """Rules of one condition as one."""
    grouped: list[Rule] = []
    for rule in rules:
        same = next(
            (each for each in grouped if "if" in rule and each.get("if") == rule["if"]), None
        )
        if same is not None:
            needed = [*same["then"]["required"], *rule["then"]["required"]]
            same["then"] = {"required": list(dict.fromkeys(needed))}
        elif rule not in grouped:
            grouped.append(dict(rule))
    return grouped
