"""Rules of requests in words: those that stand beside them, or else what they say."""

from __future__ import annotations

import json
from typing import Any

from ..description.load import Json, is_mapping, is_sequence

_TOLD = frozenset(("description", "unevaluatedProperties", "type"))


def spoken(at: str, rule: Json) -> str:
    """A rule in words; one that is built otherwise than most as it is written."""
    said = _said(rule)
    return f"in `{at}`: {said}" if at else said


def _said(rule: Json) -> str:
    if "description" in rule:
        return " ".join(str(rule["description"]).split()).removesuffix(".")
    keys = {key for key in rule if key not in _TOLD}
    if "if" in keys and keys <= {"if", "then", "else"}:
        return _conditional(rule)
    if keys == {"not"} and {*rule["not"]} - _TOLD <= {"required", "properties"}:
        names = rule["not"].get("required", ())
        if len(names) > 1:
            return f"{_list(names, 'and')} do not go together"
    if keys in ({"anyOf"}, {"oneOf"}):
        (word,) = keys
        branches = [each.get("required", ()) for each in rule[word]]
        if all(branches):
            count = "at least one of" if word == "anyOf" else "exactly one of"
            return f"{count} {', '.join(_list(each, 'with') for each in branches)} is needed"
    if keys == {"dependentRequired"}:
        ((name, others),) = rule["dependentRequired"].items()
        return f"`{name}` needs {_list(others, 'and')}"
    return _needed(rule) if keys <= {"required", "properties"} else _as_written(rule)


def _conditional(rule: Json) -> str:
    where = _held(rule["if"], "is given")
    told = [f"where {where}, {_said(rule['then'])}"] if "then" in rule else []
    if "else" in rule:
        opening = "otherwise" if told else f"unless {where}"
        told.append(f"{opening} {_said(rule['else'])}")
    return "; ".join(told)


def _needed(part: Json) -> str:
    return _held(part, "is needed")


def _held(part: Json, given: str) -> str:
    """What an object is like: the values of its properties, and which of them are there."""
    if not {*part} - _TOLD <= {"required", "properties"}:
        return _as_written(part)
    properties: Json = part.get("properties", {})
    told = [f"`{name}` {_value(each)}" for name, each in properties.items() if each != {}]
    bare = [name for name in part.get("required", ()) if properties.get(name, {}) == {}]
    return " and ".join([*(f"`{name}` {given}" for name in bare), *told])


def _value(schema: Json) -> str:
    keys = {*schema} - _TOLD
    if "description" in schema:
        return f"is such: {schema['description']}"
    if keys == {"const"}:
        return f"is {_text(schema['const'])}"
    if keys == {"enum"}:
        return f"is {' or '.join(map(_text, schema['enum']))}"
    if schema == {"not": {}}:
        return "is not taken"
    return f"is as in {_as_written(schema)}"


def _list(names: Any, word: str) -> str:
    return f" {word} ".join(f"`{name}`" for name in names)


def _text(value: Any) -> str:
    return value if isinstance(value, str) and value else json.dumps(value)


def _as_written(value: Any) -> str:
    return f"`{json.dumps(_bare(value), ensure_ascii=False)}`"


def _bare(value: Any) -> Any:
    if is_sequence(value):
        return [_bare(each) for each in value]
    if not is_mapping(value):
        return value
    return {key: _bare(each) for key, each in value.items() if key not in _TOLD}
