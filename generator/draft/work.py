"""What the draft of a request and that of an answer have in common."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..description.load import is_sequence
from ..description.marks import MARK
from ..docs.examples import Example
from ..docs.facts import Facts
from ..docs.parameters import Parameter
from ..drift.settled import digest
from ..outputs.python.names import snake
from . import samples
from .library import Library

_WIRE = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


@dataclass
class Work:
    """What a draft is made with."""

    facts: Facts
    target: Path
    above: str
    resource: str
    library: Library
    taken: set[str]
    """Titles and operation IDs that others have."""
    marks: list[str] = field(default_factory=list[str])
    """What is left to do about the operation as a whole."""
    errata: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    settled: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    """How each erratum about an example is settled, for the page of the tests."""

    def claim(self, *names: str) -> str:
        """The first of some names that nothing else has; the last counted on where all are."""
        counted = (f"{names[-1]}{number}" for number in itertools.count(2))
        found = next(name for name in itertools.chain(names, counted) if name not in self.taken)
        self.taken.add(found)
        return found

    def kind(self, where: str, parameter: Parameter, kind: str) -> str:
        """The type of a parameter: that of its example, and a note where the table has another."""
        documented = parameter.type
        if documented and not _is_kind(kind, documented):
            place = f"{where}.{self.whole_name(where, parameter)}"
            self.differs(place, {"type": documented}, f"{kind}, as in the example.")
        return kind or documented

    def whole_name(self, where: str, parameter: Parameter) -> str:
        """The name of a parameter with those it stands under."""
        known = self.facts.request if where == "request" else self.facts.answer
        place = (parameter.page, parameter.line)
        names = (each.name for each in known if (each.page, each.line) == place)
        return next(names, parameter.name)

    def differs(
        self, place: str, said: dict[str, Any], settled: str, how: str = "as printed"
    ) -> None:
        """Note that a page contradicts itself: what it says, by what that is about.

        `how` is the word for it on the page of the tests, where it is an example that is settled.
        """
        if place.startswith("example."):
            self.settled.append({"at": place, "settled": how})
        why = mark(f"why, see {self.facts.page}:{self.facts.line}")
        about = list(said)
        told = {kind: value for kind, value in said.items() if value is not None}
        entry = {"at": [place], "about": about, "said": told, "settled": settled, "why": why}
        self.errata.append({key: value for key, value in entry.items() if value != {}})


def mark(what: str) -> str:
    """A mark that somebody has to write something."""
    return f"{MARK}: {what}"


def words(work: Work, parameter: Parameter) -> str:
    """What is said of such a field already, or the mark in place of a description."""
    said = work.library.description(parameter, work.resource)
    return said or mark(f"describe it, see {parameter.page}:{parameter.line}")


def reference(
    work: Work, vocabulary: str, parameter: Parameter, schema: dict[str, Any]
) -> dict[str, Any] | None:
    """A field of a vocabulary in place of a schema that says no more than it."""
    name = capital(parameter.name)
    known = work.library.vocabularies[vocabulary].get(name)
    if known is None or any(known.get(key) != schema.get(key) for key in ("type", "format")):
        return None
    if not set(schema) <= {"type", "format", "x-extensible-enum", "description", "deprecated"}:
        return None
    if not set(schema.get("x-extensible-enum", ())) <= set(known.get("x-extensible-enum", ())):
        return None
    about: dict[str, Any] = {"deprecated": True} if parameter.deprecated else {}
    about["description"] = words(work, parameter)
    about = without_repetition(work, vocabulary, parameter, about)
    return {"$ref": f"{work.above}{vocabulary}#/{name}", **about}


def without_repetition(
    work: Work, vocabulary: str, parameter: Parameter, about: dict[str, Any]
) -> dict[str, Any]:
    """What is to be said beside a reference to the field of its name: what the field does not."""
    shared = work.library.vocabularies[vocabulary][capital(parameter.name)].get("description")
    said = work.library.description(parameter, work.resource)
    if shared and (not said or said == shared):
        return {key: value for key, value in about.items() if key != "description"}
    return about


def outermost(parameters: Iterable[Parameter]) -> tuple[Parameter, ...]:
    """The parameters that stand in no other."""
    return tuple(each for each in parameters if "." not in each.name)


def inner_of(parameters: Iterable[Parameter], name: str) -> tuple[Parameter, ...]:
    """The parameters inside one, with the names they have there."""
    return tuple(
        replace(each, name=each.name[len(name) + 1 :])
        for each in parameters
        if each.name.startswith(f"{name}.")
    )


def capital(name: str) -> str:
    """A wire name as a part of a title."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]", name))


def untold(
    work: Work, where: str, told: Iterable[Parameter], values: Iterable[Any]
) -> Iterator[Parameter]:
    """What examples have and the table has not."""
    told = tuple(told)
    known = {snake(each.name.partition(".")[0]) for each in told}
    above = next((work.whole_name(where, each).removesuffix(each.name) for each in told), "")
    for name in dict.fromkeys(name for each in values for name in samples.names(each)):
        if _WIRE.match(name) and snake(name) not in known:
            known.add(snake(name))
            place = f"{where}.{above}{name}"
            work.differs(place, {"removed": None}, "It is described, for an example has it.")
            yield Parameter(name, "", page=work.facts.page, line=work.facts.line)


def _is_kind(shown_kind: str, documented: str) -> bool:
    """Whether a type is the documented one, as loosely as that is said."""
    if not documented or shown_kind == documented or shown_kind.startswith(documented):
        return True
    return {shown_kind, documented} <= {"integer", "number"}


def with_inner(parameter: Parameter, values: list[Any]) -> str:
    """The type of what has others inside: an object, or a list of them."""
    if values:
        is_list = any(is_sequence(each) for each in values)
    else:
        is_list = parameter.type.startswith("array")
    return "array of objects" if is_list else "object"


def examples_in(
    work: Work, where: str, schema: dict[str, Any], printed: Iterable[Example]
) -> dict[str, Any]:
    """The documented examples that the table allows; the first is `documented`."""
    examples: dict[str, Any] = {}
    for each in printed:
        if each.value is None:
            continue
        if samples.allows(schema, each.value, work.target, work.library.files):
            name = "documented" if not examples else f"example_{len(examples) + 1}"
            examples[name] = {"value": each.value}
        else:
            work.differs(f"example.{where}", {"example": digest(each.value)}, "It is left out.")
    missing = mark(f"an example, see {work.facts.page}:{work.facts.line}")
    return examples or {"documented": {"value": missing}}
