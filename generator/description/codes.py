"""The error classes and codes of errors.yaml, as a part of stage 3."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, cast

from msgspec import Struct

from .error_facts import CloseCode, ErrorClass, ErrorCode, ErrorPart
from .resolve import Library, Node

FILE = "errors.yaml"
GENERAL = "ApiError"
"""The class of codes that have none of their own."""

_RESEND = ("yes", "no", "unknown")
CLOSED = "close "
"""What stands before the code of a closed connection where it stands beside those of messages."""

_CLOSES, _PARTS = "closes", "parts"
_WITH = ("keys", "streams")
_ERRATA = "x-okx-errata"
_CLOSE_CODE = re.compile("[1-4][0-9]{3}", re.ASCII)


class CodeErratum(Struct, frozen=True, eq=False):
    """A code that is settled: `about` is "added" where only the documentation has it.

    "removed" is one that only the description has.
    """

    node: Node
    code: str
    about: str


def error_table(library: Library) -> tuple[tuple[ErrorClass, ...], tuple[ErrorCode, ...]]:
    """Classes and codes; none where the description has no such file."""
    if not (library.root / FILE).is_file():
        return (), ()
    root = library.document(library.root / FILE)
    root.only({"classes", "codes", _PARTS, _CLOSES, _ERRATA}, FILE)
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


def part_table(
    library: Library, codes: Sequence[ErrorCode], resources: Collection[str]
) -> tuple[ErrorPart, ...]:
    """The parts of the list of codes; none where it is not divided."""
    if not codes or _PARTS not in (root := library.document(library.root / FILE)):
        return ()
    places = {each.code: place for place, each in enumerate(codes)}
    nodes = [*root[_PARTS].elements()]
    starts = [_start(each["first"], places) for each in nodes]
    for node, place, before in zip(nodes, starts, [-1, *starts], strict=False):
        if place <= before or (before < 0 < place):
            raise node["first"].error(
                "the parts do not divide the list of codes",
                "They stand in its order, from its top.",
            )
    return tuple(
        _part(node, codes[start:end], resources)
        for node, start, end in zip(nodes, starts, [*starts[1:], len(codes)], strict=True)
    )


def _start(first: Node, places: dict[str, int]) -> int:
    if first.text() not in places:
        raise first.error(f"{first.value!r} is not described")
    return places[first.text()]


def _part(node: Node, codes: Sequence[ErrorCode], known: Collection[str]) -> ErrorPart:
    node.only({"name", "first", "resources", "with"}, "a part of the codes")
    what: Literal["", "all", "keys", "streams"] = "all"
    resources = node["resources"].elements() if "resources" in node else ()
    for each in resources:
        if each.text() not in known:
            raise each.error(f"{each.value!r} is no tag of openapi.yaml")
        what = ""
    if "with" in node:
        if not what:
            raise node["with"].error("a part is of resources or of others", "Leave one out.")
        what = "keys" if node["with"].one_of(_WITH) == "keys" else "streams"
    names = tuple(each.text() for each in resources)
    return ErrorPart(node, node["name"].prose(), what, names, tuple(codes))


def close_table(library: Library) -> tuple[CloseCode, ...]:
    """The codes with which connections are closed; none where the description has none."""
    if not (library.root / FILE).is_file():
        return ()
    root = library.document(library.root / FILE)
    return tuple(_close(node) for _, node in root[_CLOSES].items()) if _CLOSES in root else ()


def code_errata(library: Library) -> Iterator[CodeErratum]:
    """The codes that documentation and description rightly do not share."""
    if not (library.root / FILE).is_file():
        return
    root = library.document(library.root / FILE)
    closes = root[_CLOSES].items() if _CLOSES in root else ()
    described = {
        *(name for name, _ in root["codes"].items()),
        *(CLOSED + name for name, _ in closes),
    }
    for entry in root[_ERRATA].elements() if _ERRATA in root else ():
        entry.only({"at", "about", "settled", "why"}, "an erratum of codes")
        for key in ("settled", "why"):
            entry[key].prose()
        for about in entry["about"].elements():
            kind = about.one_of(("added", "removed"))
            for code in entry["at"].elements():
                yield _erratum(code, kind, code.text() in described)


def _erratum(code: Node, about: str, is_described: bool) -> CodeErratum:
    if is_described and about == "added":
        raise code.error(f"{code.value!r} is described, and not added", "Leave it out.")
    if not is_described and about == "removed":
        raise code.error(f"{code.value!r} is not described", "Leave it out, or write added.")
    return CodeErratum(code, code.text(), about)


def _class(node: Node, unknown: set[str]) -> ErrorClass:
    node.only({"meaning", "hint"}, "an error class")
    return ErrorClass(
        node=node,
        name=node.name,
        meaning=node["meaning"].prose(),
        hint=node["hint"].prose(),
        unknown=node.name in unknown,
    )


def _close(node: Node) -> CloseCode:
    node.only({"meaning"}, "a code of closing")
    if not _CLOSE_CODE.fullmatch(node.name):
        raise node.error(f"{node.name!r} is no code of a close frame", "Write four digits.")
    return CloseCode(node=node, code=int(node.name), meaning=node["meaning"].prose())


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
