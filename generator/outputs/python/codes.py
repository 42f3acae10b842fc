"""The error classes and codes of errors.yaml, as a part of stage 3."""

from __future__ import annotations

from ...description.resolve import Library, Node
from .docstrings import sentence
from .model import ErrorClass, ErrorCode
from .names import class_name
from .quoting import Code, literal

FILE = "errors.yaml"
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
        outcomes.setdefault(each.class_name, set()).add(each.resend == literal("unknown"))
    for name, kinds in outcomes.items():
        if len(kinds) > 1 or (name == "ApiError" and kinds == {True}):
            classes = root["classes"]
            raise (classes[name] if name in classes else root["codes"]).error(
                f"{name} has codes with a known and codes with an unknown outcome",
                "Give the codes that may have been executed a class of their own.",
            )
    unknown = {name for name, kinds in outcomes.items() if kinds == {True}}
    return tuple(_class(node, unknown) for _, node in root["classes"].items()), codes


def _class(node: Node, unknown: set[str]) -> ErrorClass:
    node.only({"meaning", "hint"}, "an error class")
    name = class_name(Node(node.name, node.file, node.pointer, node.library))
    hint = node["hint"].prose()
    return ErrorClass(
        name=name,
        bases=Code("ApiError, OutcomeUnknown" if name in unknown else "ApiError"),
        docstring=sentence(f"{node['meaning'].prose()}\n\n{hint}", 4),
        hint=literal(hint),
    )


def _code(node: Node, classes: Node) -> ErrorCode:
    node.only({"class", "resend", "meaning", "hint"}, "an error code")
    name = node["class"].text()
    if name != "ApiError" and name not in classes:
        raise node["class"].error(f"there is no error class {name!r}")
    return ErrorCode(
        code=literal(node.name),
        class_name=Code(name),
        resend=literal(node["resend"].one_of(_RESEND)),
        meaning=literal(node["meaning"].prose()),
        hint=literal(node["hint"].prose() if "hint" in node else ""),
    )
