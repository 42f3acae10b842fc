"""The error classes and codes of errors.yaml, as a part of stage 3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, cast, get_args

from msgspec import Struct

from .error_facts import CloseCode, ErrorClass, ErrorCode, Tells
from .resolve import Library, Node

FILE = "errors.yaml"
GENERAL = "ApiError"
"""The class of codes that have none of their own."""

_RESEND = ("yes", "no", "unknown")
_TELLS: tuple[Tells, ...] = tuple(each for each in get_args(Tells) if each)
CLOSED = "close "
"""What stands before the code of a closed connection where it stands beside those of messages."""

_CLOSES = "closes"
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
    root.only({"classes", "codes", "groups", "parts", _CLOSES, _ERRATA}, FILE)
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
    node.only({"class", "resend", "meaning", "hint", "tells"}, "an error code")
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
        tells=cast(Tells, node["tells"].one_of(_TELLS)) if "tells" in node else "",
    )
