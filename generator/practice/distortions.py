"""Answers that say something else than they should: failures of some orders, unheard-of values."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from ..description.load import Json, is_mapping, is_sequence
from ..outputs.openapi.references import followed
from .answers import Answer
from .description import Description, Operation
from .rows import UNPROVEN, unproven
from .scenarios import Scenario

_UNKNOWN, _UNKNOWN_NUMBER = "value-of-tomorrow", "987654"
_NEW_FIELD = {"nested": [{"value": _UNKNOWN, "list": [None, "", 1]}]}
_RESULTS = ("code", "sCode")


def distorted(
    description: Description, operation: Operation, answer: Answer, scenario: Scenario
) -> Answer:
    """The answer to a request that was accepted, as a scenario wants it."""
    settings = scenario.settings
    match scenario.does:
        case "code":
            payload = {"code": settings["code"], "msg": settings["msg"]}
            if settings["data"] != "absent":
                is_example = settings["data"] == "example" and is_mapping(answer.payload)
                payload["data"] = answer.payload["data"] if is_example else []
            return Answer(payload, settings["status"])
        case "partial-failure" if is_mapping(answer.payload):
            _fail(answer.payload, settings)
        case "unknown-values" if is_mapping(answer.payload):
            spoil(description.schemas, operation.answer, answer.payload, settings["values"])
        case _ if scenario.does in UNPROVEN and is_mapping(answer.payload):
            unproven(operation, answer.payload, scenario)
        case _:
            pass
    return answer


def failed_orders(scenario: Scenario | None, orders: int) -> set[int]:
    """Which orders of a request are not carried out."""
    if scenario is None or scenario.does != "partial-failure":
        return set()
    return {at for at in range(orders) if at in scenario.settings["failed"]}


def _fail(payload: Json, settings: Json) -> None:
    items = [item for item in payload["data"] if is_mapping(item)]
    failed = [item for at, item in enumerate(items) if at in settings["failed"]]
    for item in failed:
        item.update({"sCode": settings["sCode"], "sMsg": settings["sMsg"]})
        item.update({name: "" for name in ("ordId", "algoId") if name in item})
    if failed:
        every = len(failed) == len(items)
        payload["code"] = "1" if every else "2"
        payload["msg"] = "No order was accepted" if every else "Some orders were not accepted"


def spoil(schemas: Json, schema: Json, payload: Json, values: str) -> None:
    """Let an answer, or a push, have values and fields that nobody knows, or nothing in them."""
    if values == "hollow":
        _hollow_out(payload["data"])
    else:
        _spoil(schemas, schema, payload, _REPLACEMENTS[values])


def _hollow_out(data: Any) -> None:
    """Leave out every list and every object within an item."""
    for item in data if is_sequence(data) else [data]:
        for name, value in item.items() if is_mapping(item) else ():
            item[name] = None if is_sequence(value) or is_mapping(value) else value


Replacement = Callable[[Json, Any], Any]


def _unheard_of(schema: Json, value: Any) -> Any:
    """A value outside of those that are known, where there are such."""
    if "x-extensible-enum" not in schema:
        return value
    return _UNKNOWN_NUMBER if schema.get("format") == "decimal" else _UNKNOWN


def _nothing(schema: Json, value: Any) -> Any:
    return None


def _no_text(schema: Json, value: Any) -> Any:
    return ""


_REPLACEMENTS: dict[str, Replacement] = {
    "unknown": _unheard_of,
    "null": _nothing,
    "empty": _no_text,
}


def _spoil(schemas: Json, schema: Json, value: Any, replace: Replacement) -> Any:
    """Replace every field, and add fields and columns that nobody knows, at every level."""
    schema = followed(schema, schemas)
    if is_mapping(value):
        known: Json = schema.get("properties", {})
        for name, each in value.items():
            if name not in _RESULTS:
                inner: Json = known.get(name) or schema.get("additionalProperties") or {}
                value[name] = _spoil(schemas, inner, each, replace)
        if "additionalProperties" not in schema:  # the names in a map are no fields
            # A copy, for what is remembered of an answer may be spoilt once more.
            value["fieldOfTomorrow"] = deepcopy(_NEW_FIELD)
        return value
    if is_sequence(value):
        columns = schema.get("prefixItems")
        if columns:
            spoilt = [_spoil(schemas, *pair, replace) for pair in zip(columns, value, strict=False)]
            return [*spoilt, _UNKNOWN]
        return [_spoil(schemas, schema.get("items", {}), each, replace) for each in value]
    return replace(schema, value)
