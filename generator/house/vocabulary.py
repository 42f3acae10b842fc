"""Fields that repeat an entry of a vocabulary, which they could refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..description.channels import channel_nodes, operation_nodes
from ..description.load import is_mapping
from ..description.resolve import BESIDE_REF, Node
from ..errors import SpecError
from .subject import Subject

REQUESTS = "fields/requests.yaml"
ANSWERS = "fields/answers.yaml"

Entries = dict[str, dict[str, Any]]


def no_copied_field(subject: Subject) -> Iterator[SpecError]:
    """What an entry of a vocabulary says is said there alone."""
    yield from repeats(subject.root)


def repeats(root: Node) -> Iterator[SpecError]:
    """Every field, parameter and rule that says again what an entry says, wording aside."""
    requests, answers = _entries(root, REQUESTS), _entries(root, ANSWERS)
    seen: set[tuple[Any, ...]] = set()
    operations = (each for _, item in root["paths"].items() for each in item.resolved().children())
    for operation in operations:
        for element in operation["parameters"].elements() if "parameters" in operation else ():
            parameter = element.resolved()
            yield from _repeat(parameter["name"].text(), parameter["schema"], REQUESTS, requests)
        if (body := operation.get("requestBody")) is not None:
            yield from _within(body["content"], REQUESTS, requests, seen)
        yield from _within(operation["responses"]["200"]["content"], ANSWERS, answers, seen)
    for _, channel in channel_nodes(root.library):
        messages = channel["messages"]
        yield from _within(messages["subscribe"]["payload"], REQUESTS, requests, seen)
        yield from _within(messages["push"]["payload"], ANSWERS, answers, seen)
    for _, operation in operation_nodes(root.library):
        if (payload := operation["messages"]["request"].get("payload")) is not None:
            yield from _within(payload, REQUESTS, requests, seen)


def _entries(root: Node, file: str) -> Entries:
    path = root.library.root / file
    if not path.is_file():
        return {}
    return {name: _rules(each) for name, each in root.library.document(path).items()}


def _rules(schema: Node) -> dict[str, Any]:
    """What a schema says but for its wording, which may stand beside a reference."""
    return {key: value for key, value in schema.mapping().items() if key not in BESIDE_REF}


def _within(
    node: Node, file: str, entries: Entries, seen: set[tuple[Any, ...]]
) -> Iterator[SpecError]:
    """The fields of all objects in a schema; what several operations share is looked at once."""
    place = (node.file, node.pointer)
    if place in seen or node.file == node.library.root / file:
        return
    seen.add(place)
    if (target := node.target()) is not None:
        yield from _within(target, file, entries, seen)
        return
    for key, child in node.items() if is_mapping(node.value) else ():
        if key == "properties":
            for name, each in child.items():
                yield from _repeat(name, each, file, entries)
        if key != "examples":
            yield from _within(child, file, entries, seen)
    for element in node.elements() if isinstance(node.value, list) else ():
        yield from _within(element, file, entries, seen)


def _repeat(name: str, schema: Node, file: str, entries: Entries) -> Iterator[SpecError]:
    if not is_mapping(schema.value) or "$ref" in schema:
        return
    rules = _rules(schema)
    own = name[:1].upper() + name[1:]
    # A form of text, such as a number, is one whatever the field is called.
    is_form = file == REQUESTS and ("format" in rules or "type" not in rules)
    for entry, known in entries.items():
        if rules == known and (entry == own or is_form):
            yield schema.error(
                f"{name!r} repeats {entry} of {file}",
                f"Write $ref: {entry} in place of it, and run: make format",
            )
            return
