"""The classes of one resource, collected while its operations are built."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...description.resolve import Node
from ...description.values import place_of
from .expressions import Patterns
from .names import class_name, python_name
from .package import ItemClass, ReplyClass
from .quoting import Code
from .request_classes import RequestClass


@dataclass
class Classes:
    """The classes of one resource, by name."""

    requests: dict[str, RequestClass] = field(default_factory=dict[str, RequestClass])
    items: dict[str, ItemClass] = field(default_factory=dict[str, ItemClass])
    replies: dict[str, ReplyClass] = field(default_factory=dict[str, ReplyClass])
    places: dict[str, Node] = field(default_factory=dict[str, Node])
    patterns: Patterns = field(default_factory=Patterns)

    def claim(self, node: Node) -> Code:
        """The class name of a titled schema; an error where another schema has it."""
        name = class_name(node["title"])
        other = self.places.setdefault(str(name), node)
        if place_of(other) != place_of(node):
            raise node["title"].error(f"{name} is already the title of {other.file}:{other.name}")
        return name


def unique_names(nodes: dict[str, Node]) -> dict[str, Code]:
    """The Python name of each property; an error where two would have the same."""
    names: dict[str, Code] = {}
    wires: dict[Code, str] = {}
    for wire, node in nodes.items():
        name = python_name(node, wire)
        if name in wires:
            raise node.error(f"{wire!r} and {wires[name]!r} would both be called {name}")
        names[wire], wires[name] = name, wire
    return names
