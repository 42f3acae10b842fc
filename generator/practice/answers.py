"""Answers of the practice exchange: the documented example, filled from the request."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count, cycle
from typing import Any

from ..description.load import Json, is_mapping, is_sequence
from ..description.promises import OWN_IDS
from .description import Description, Operation
from .refusals import Refusal
from .sbe import message

_LABELS = (*OWN_IDS, "tag", "reqId")
_BINARY = bytes(range(64))
"""What comes where no layout tells more of a binary answer."""

_new_ids = count(3_000_000_000_000_000_001)


@dataclass
class Answer:
    """What goes back: JSON, or bytes that are none."""

    payload: Any
    status: int = 200
    content_type: str = "application/json"

    def body(self) -> bytes:
        """The bytes of it."""
        if isinstance(self.payload, bytes):
            return self.payload
        return json.dumps(self.payload, separators=(",", ":")).encode()


def refused(description: Description, refusal: Refusal) -> Answer:
    """The answer to a request that is not carried out."""
    msg = refusal.told(description.meanings)
    return Answer({"code": refusal.code, "data": [], "msg": msg}, refusal.status)


def accepted(operation: Operation, asked: Json | list[Json], now: float) -> Answer:
    """The answer to a request that was carried out at a time of the exchange's clock."""
    if operation.sbe is not None:
        shown_item = {**operation.sbe_item, **(asked if is_mapping(asked) else {})}
        return Answer(message(operation.sbe, shown_item, now), content_type=operation.content_type)
    if not operation.example:
        return Answer(_BINARY, content_type=operation.content_type)
    payload: Json = json.loads(operation.example)
    stamp = {"inTime": f"{now * 1e6:.0f}", "outTime": f"{now * 1e6 + 200:.0f}"}
    payload.update({name: time for name, time in stamp.items() if name in payload})
    one = {} if isinstance(asked, list) else asked
    several = _several(operation, asked)
    if several:
        shown: Iterable[Json] = cycle(payload["data"])
        payload["data"] = [{**each} for each, _ in zip(shown, several, strict=False)]
    elif str(one.get(operation.further, "1")) != "1":
        payload["data"] = _no_more(operation, payload["data"])
    items = payload["data"] if is_sequence(payload["data"]) else [payload["data"]]
    orders = several or [one] * len(items)
    for item, order in zip(items, orders, strict=False):
        if is_mapping(item):
            _fill(item, operation, order, now)
    return Answer(payload)


def _no_more(operation: Operation, data: list[Json]) -> list[Json]:
    """What comes after the example, which is the only page there is."""
    rows = operation.rows_in
    return [{**each, rows: []} for each in data] if rows else []


def _several(operation: Operation, asked: Json | list[Json]) -> list[Json]:
    """The elements of a batch, or the request once for each element of a list, with a row each."""
    if isinstance(asked, list):
        return asked if operation.row_for_each else []
    for name, field in operation.listed:
        if name in asked:
            listed = asked[name].split(",") if isinstance(asked[name], str) else asked[name]
            return [{**asked, field: each} for each in listed]
    return []


def _fill(item: Json, operation: Operation, asked: Json, now: float) -> None:
    """Repeat what was asked, make IDs and times new."""
    for name, value in item.items():
        given = asked.get(name)
        if given is not None and type(given) is type(value) and not is_sequence(given):
            item[name] = given
        elif name == "ts":
            item[name] = int(now * 1000) if isinstance(value, int) else f"{now * 1000:.0f}"
        elif not operation.has_body:
            continue
        elif name in _LABELS and name in operation.asked:
            item[name] = ""
        elif name.endswith("Id") and str(value).isdigit():
            item[name] = type(value)(next(_new_ids))
