"""A documented request as it goes over the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct

from ....description.api import ItemModel, Operation, Type
from ....description.load import is_sequence


class WireRequest(Struct, frozen=True):
    """Method, path with its query, and body; a GET has none."""

    method: str
    target: str
    body: Any
    signed: bool
    demo: bool
    """Whether it is sent to demo trading: examples never trade live where they need not."""
    success: tuple[tuple[tuple[str, ...], str], ...]
    """The fields of each row that tell its result, and as JSON the values for success."""
    binary: bool
    """Whether the answer is no JSON."""

    @property
    def text(self) -> str:
        """The body as it is sent."""
        return "" if self.body is None else json.dumps(self.body, separators=(",", ":"))


def documented(operation: Operation) -> Any:
    """The documented request; an empty one where there is none."""
    if operation.examples:
        return operation.examples[0].value
    return {}


def wire_request(operation: Operation) -> WireRequest:
    """The documented request of an operation."""
    signed = operation.access != "without keys"
    told = operation.availability
    given = documented(operation)
    get = operation.method == "GET"
    query = urlencode({name: _text(value) for name, value in given.items()}) if get else ""
    return WireRequest(
        method=operation.method,
        target=f"{operation.path}?{query}" if query else operation.path,
        body=None if get else given,
        signed=signed,
        demo=signed and not (told is not None and told.demo == "never"),
        success=tuple(_success(operation)),
        binary=operation.answer.reply is None,
    )


def _success(operation: Operation) -> Iterator[tuple[tuple[str, ...], str]]:
    for told in operation.promise.success:
        found = Type("object", model=operation.answer.item.model)
        for name in told.path:
            found = _field(found, name)
        yield told.path, json.dumps(told.value) if found.name == "string" else told.value


def _field(outer: Type[ItemModel], name: str) -> Type[ItemModel]:
    """The type of a field of an object, or of the elements of a list."""
    model = (outer.element or outer).model
    assert model is not None
    return next(each.type for each in model.fields if each.name == name)


def _text(value: Any) -> str:
    if is_sequence(value):
        return ",".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
