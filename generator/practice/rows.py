"""Answers whose rows do not tell what they should: missing ones, foreign ones, hollow ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..description.load import Json, is_mapping, is_sequence
from .description import Operation
from .scenarios import Scenario

_HOLLOW: dict[str, Any] = {"object": {}, "null": None, "text": "taken"}
_ODD: dict[str, Any] = {"null": None, "empty": [], "object": {}, "text": "taken"}


UNPROVEN = ("missing-rows", "foreign-rows", "hollow-rows", "odd-data", "no-success")
"""The scenarios that this module plays."""


def unproven(operation: Operation, payload: Json, scenario: Scenario) -> None:
    """Make an answer to a request that was carried out tell less than it should, or otherwise."""
    if scenario.does == "odd-data":
        _give_odd_data(payload, scenario.settings["value"])
        return
    chosen = scenario.settings["rows"]
    data = payload["data"]
    rows: list[Any] = data if is_sequence(data) else [data]
    change = _CHANGES[scenario.does]
    told = [
        each
        for at, row in enumerate(rows)
        for each in (change(operation, row, scenario) if at in chosen else [row])
    ]
    payload["data"] = told if is_sequence(data) else (told or [None])[0]


def _leave_out(operation: Operation, row: Any, scenario: Scenario) -> list[Any]:
    return []


def _hollow_out(operation: Operation, row: Any, scenario: Scenario) -> list[Any]:
    return [_HOLLOW[scenario.settings["value"]]]


def _make_foreign(operation: Operation, row: Any, scenario: Scenario) -> list[Any]:
    """A row about something that somebody else has asked for."""
    names = operation.told_by if is_mapping(row) else ()
    return [{**row, **{name: "foreign" for name in names if name in row}} if names else row]


def _deny(operation: Operation, row: Any, scenario: Scenario) -> list[Any]:
    """A row whose result is another one than success."""
    if not is_mapping(row):
        return [row]
    no: dict[str, Any] = {
        name: False if row.get(name) is True else "false" if yes == "true" else "51000"
        for (name, *deeper), yes in operation.results
        if not deeper
    }
    no |= {name: value for (name, *deeper), value in operation.failures if not deeper}
    return [{**row, **no}]


_CHANGES: dict[str, Callable[[Operation, Any, Scenario], list[Any]]] = {
    "missing-rows": _leave_out,
    "foreign-rows": _make_foreign,
    "hollow-rows": _hollow_out,
    "no-success": _deny,
}


def _give_odd_data(payload: Json, value: str) -> None:
    data = payload.pop("data")
    if value == "row":
        payload["data"] = data[0] if is_sequence(data) and data else data
    elif value != "absent":
        payload["data"] = _ODD[value]
