"""The error classes and codes of errors.yaml, as a part of stage 3."""

from __future__ import annotations

from typing import Literal, cast

from .api import ErrorClass, ErrorCode
from .resolve import Library, Node

FILE = "errors.yaml"
GENERAL = "ApiError"
"""The class of codes that have none of their own."""

_RESEND = ("yes", "no", "unknown")


def error_table(library: Library) -> tuple[tuple[ErrorClass, ...], tuple[ErrorCode, ...]]:
    """Classes and codes; none where the description has no such file."""
    if not (library.root / FILE).is_file():
        return (), ()
    root = library.document(library.root / FILE)
    root.only({"classes", "codes"}, FILE)
    codes = tuple(_code(node, root["classes"]) for _, node in root["codes"].items())
    outcomes: dict[str, set[bool]] = {}
    for each in codes:
        outcomes.setdefault(each.class_name, set()).add(each.resend == "unknown")
    for name, kinds in outcomes.items():
        if len(kinds) > 1 or (name == GENERAL and kinds == {True}):
            classes = root["classes"]
            raise (classes[name] if name in classes else root["codes"]).error(
                f"{name} has codes with a known and codes with an unknown outcome",
                "Give the codes that may have been executed a class of their own.",
            )
    unknown = {name for name, kinds in outcomes.items() if kinds == {True}}
    return tuple(_class(node, unknown) for _, node in root["classes"].items()), codes


def _class(node: Node, unknown: set[str]) -> ErrorClass:
    node.only({"meaning", "hint"}, "an error class")
    return ErrorClass(
        node=node,
        name=node.name,
        meaning=node["meaning"].prose(),
        hint=node["hint"].prose(),
        unknown=node.name in unknown,
    )


def _code(node: Node, classes: Node) -> ErrorCode:
    node.only({"class", "resend", "meaning", "hint"}, "an error code")
    name = node["class"].text()
    if name != GENERAL and name not in classes:
        raise node["class"].error(f"there is no error class {name!r}")
    return ErrorCode(
        node=node,
        code=node.name,
        class_name=name,
        resend=cast(Literal["yes", "no", "unknown"], node["resend"].one_of(_RESEND)),
        meaning=node["meaning"].prose(),
        hint=node["hint"].prose() if "hint" in node else "",
    )
