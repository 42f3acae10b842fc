"""Python names from the exchange's names."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from functools import cache

from ...description.resolve import Node
from .package import CHANNEL, STREAM
from .quoting import Code
from .vocabulary import CLASSES, CLIENT, LOCAL, METHOD, MODEL, MODULES

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# One word, which the exchange spells in two ways.
_PROFIT_AND_LOSS = "PnL"
_SNAKE = re.compile(r"[a-z][a-z0-9_]*\Z")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")


@cache
def snake(wire_name: str) -> str:
    """`clOrdId` as `cl_ord_id`; keywords and names a model has for itself get an underscore."""
    name = _WORDS.sub("_", wire_name.replace(_PROFIT_AND_LOSS, "Pnl")).lower()
    return f"{name}_" if keyword.iskeyword(name) or name in MODEL else name


def python_name(node: Node, wire_name: str) -> Code:
    """The Python name of a property; an error where the wire name cannot become one."""
    name = snake(wire_name)
    if not _SNAKE.match(name) or not wire_name.isascii():
        raise node.error(
            f"{wire_name!r} cannot become a Python name",
            "A name begins with a letter and has letters, digits and underscores.",
        )
    return Code(name)


def argument_name(node: Node) -> Code:
    """A Python name that the description gives itself, in x-okx-name."""
    name = node.text()
    if not _SNAKE.match(name) or snake(name) != name:
        raise node.error(f"{name!r} is not a Python name", "Write it as 'orders'.")
    return Code(name)


def resource_name(node: Node) -> Code:
    """The name of a resource from a tag's."""
    name = node.text()
    if not _SNAKE.match(name) or keyword.iskeyword(name):
        raise node.error(f"the tag {name!r} cannot become a Python name", "Write it as 'trade'.")
    if name in CLIENT:
        raise node.error(f"{name!r} cannot be a resource: a client has it for itself")
    if name in MODULES:
        raise node.error(f"{name!r} cannot be a resource: the package has a module {name}")
    return Code(name)


def method_name(node: Node, resource: Code) -> Code:
    """The name of a method from an operationId, which begins with the resource."""
    prefix, _, method = node.text().partition(".")
    if prefix != resource or not _SNAKE.match(method) or keyword.iskeyword(method):
        raise node.error(
            f"the operationId {node.value!r} is not its tag, a dot, and a method in lower case",
            f"Write it as '{resource}.close_position'.",
        )
    if method in METHOD or method.startswith((CHANNEL, STREAM)):
        raise node.error(f"{method!r} cannot be a method: a resource has it for itself")
    return Code(method)


def channel_name(node: Node, resource: Code) -> Code:
    """The name of a channel from its method, which begins with the resource."""
    prefix, _, name = node.text().partition(".")
    if prefix != resource or not _SNAKE.match(name) or keyword.iskeyword(name) or name in METHOD:
        raise node.error(f"{node.value!r} cannot be a method", "Write it as 'market.tickers'.")
    return Code(name)


def region_name(node: Node) -> Code:
    """The name of a region's constant."""
    name = node.text()
    if not _SNAKE.match(name):
        raise node.error(f"the region {name!r} cannot become a Python name", "Write it as 'eea'.")
    return Code(name.upper())


def constant_name(node: Node) -> Code:
    """The name of a table's constant."""
    name = node.text()
    if name in CLASSES:
        raise node.error(f"{name} cannot be a table: the package has it for itself")
    return Code(name)


def local_names(names: Mapping[str, Code]) -> dict[str, Code]:
    """A local variable for each parameter, by wire name."""
    taken = {str(name) for name in names.values()}
    local: dict[str, Code] = {}
    for wire, name in names.items():
        variable = str(name)
        while variable in LOCAL or (variable != name and variable in taken):
            variable += "_"
        taken.add(variable)
        local[wire] = Code(variable)
    return local


def class_name(node: Node) -> Code:
    """A class name from a title."""
    return named_class(node, node.text())


def named_class(node: Node, title: str) -> Code:
    """A class name that the description gives at a place."""
    if not _CLASS.match(title) or keyword.iskeyword(title):
        raise node.error(
            f"the title {title!r} is not a class name", "Write it as 'ClosePositionRequest'."
        )
    if title in CLASSES:
        raise node.error(f"{title} cannot be a title: the package has it for itself")
    return Code(title)
