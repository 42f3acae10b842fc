"""Requests as they are laid out: arguments, their types and rules."""

from __future__ import annotations

import re

from msgspec import Struct

from ...description import api
from .docstrings import sentence
from .quoting import Code

Names = frozenset[str]
"""Names that must be imported, or are classes of the same resource."""


class Refusal(Struct, frozen=True):
    """A rule as code: the condition under which a request is refused, and what the error says."""

    when: Code
    parameter: Code
    rule: Code
    uses: Names
    """What must be imported for the conditions."""
    elements: Code | None = None
    """The list of whose elements the condition speaks, one by one; the error names the first."""
    under: Code | None = None
    """What must be so before the elements are asked about."""

    @property
    def lines(self) -> tuple[Code, ...]:
        """Its statement, line by line."""
        asked = [f"if {self.under}:"] if self.under else []
        asked += [f"for index, each in enumerate({self.elements}):"] if self.elements else []
        asked.append(f"if {self.when}:")
        place = ", index" if self.elements else ""
        asked.append(f"raise cls.refusal(at, {self.parameter}, {self.rule}{place})")
        return tuple(Code("    " * depth + line) for depth, line in enumerate(asked))


_LINE = 100 - 8 - len(",")
"""What a line of a method has room for."""
_SUBSCRIPT = re.compile(r"\[.*\]")


def _declared(name: str, hint: str, required: bool) -> Code:
    """An argument of a method, as black lays it out."""
    default = "" if required else " = None"
    declared = f"{name}: {hint}{default}"
    # Black wants them around a choice of types that is too long for a line, ruff makes none.
    if len(declared) > _LINE and "|" in _SUBSCRIPT.sub("", hint):
        declared = f"{name}: ({hint}){default}"
    return Code(declared)


class Argument(Struct, frozen=True):
    """One parameter of a request, as an argument of its class and its method."""

    name: Code
    wire_name: Code
    label: str
    local: Code
    field: Code
    field_uses: Names
    one: Code
    """The type of a value that is given."""
    hint: Code
    hint_uses: Names
    encode: Code
    required: bool
    refusals: tuple[Refusal, ...]
    about: str

    @property
    def signature(self) -> Code:
        """The argument where it is declared."""
        return _declared(self.name, self.hint, self.required)

    @property
    def each_signature(self) -> Code:
        """The same where several values may be given, each of which is asked for."""
        hint = f"Each[{self.one}]" if self.required else f"Each[{self.one}] | None"
        return _declared(self.name, hint, self.required)

    @property
    def docstring(self) -> Code:
        """The description under the attribute of the class."""
        return sentence(self.about, 4)


EXTRA = (Code("extra: Extra | None = None"),)


class RequestClass(Struct, frozen=True):
    """The class of a request: its arguments, and the rules between them."""

    fact: api.RequestModel
    name: Code
    base: Code
    label: Code
    documentation: Code
    docstring: Code
    parameters: tuple[Argument, ...]
    refusals: tuple[Refusal, ...]

    @property
    def required(self) -> tuple[Argument, ...]:
        """The arguments that every request has."""
        return tuple(each for each in self.parameters if each.required)

    @property
    def optional(self) -> tuple[Argument, ...]:
        """The arguments that a request may leave out."""
        return tuple(each for each in self.parameters if not each.required)

    @property
    def every_refusal(self) -> tuple[Refusal, ...]:
        """The rules of single parameters, and those between them."""
        of_one = (each for parameter in self.parameters for each in parameter.refusals)
        return (*of_one, *self.refusals)

    @property
    def takes_extra(self) -> bool:
        """Whether there is a place for more parameters beside the described ones."""
        return self.base == "Request"

    @property
    def signature(self) -> tuple[Code, ...]:
        """The arguments that the request is built from, and that its method takes."""
        extra = EXTRA if self.takes_extra else ()
        return (*(each.signature for each in self.parameters), *extra)

    @property
    def hint_uses(self) -> Names:
        """What the types of those arguments use."""
        extra = Names(("Extra",) if self.takes_extra else ())
        return extra.union(*(each.hint_uses for each in self.parameters))

    @property
    def given(self) -> Code:
        """What is kept of the arguments."""
        return Code("wire, extra" if self.takes_extra else "wire")
