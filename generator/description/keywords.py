"""The keywords of JSON Schema that the description may use, each once.

A keyword that has no row is an error where it stands. To support one, write its row; a rule needs
a meaning in `rules/meanings.py`, and words in `rules/words.py` or a description beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from .rules import meanings, words
from .rules.beyond import BATCH, COMPARISON, INSTRUMENT
from .rules.meanings import Meaning
from .rules.tree import AllOf, AnyOf, OneOf
from .rules.words import Speech
from .tables import KNOWN, MEANINGS


class Keyword(Struct, frozen=True):
    """One keyword: where it may stand, what it means, and how an error says it."""

    name: str
    type: str = ""
    """The type that it speaks of; ignored for values of other types. Empty: of every type."""
    request: bool = True
    answer: bool = False
    between: bool = False
    """Whether it may stand between the parameters of a query, and says nothing about one."""
    holds: Literal["", "schema", "schemas", "named"] = ""
    """Whether its value is a schema, a list of schemas, or schemas by name."""
    part_of: str = ""
    """The keyword that it is a part of, and has no effect without."""
    conditional: bool = False
    """Whether what it requires follows from something else in the request."""
    meaning: Meaning | None = None
    """Makes its condition; annotations have none."""
    words: Speech | None = None
    """Of a single value. Without: the description beside it."""
    tested: Speech | None = None
    """Of a value that a condition asks about. Without: the description beside it."""
    words_between: Speech | None = None
    """Of a request as a whole. Without: the description beside it."""


def _annotations(*names: str) -> Iterable[Keyword]:
    return (Keyword(name, answer=True) for name in names)


_ROWS = (
    # Change no verdict. `format` says how values are written and read, `x-okx-default` what the
    # exchange takes without the value; `$comment` is for the maintainer.
    *_annotations("title", "x-okx-default", "examples", "deprecated", "format", "$comment"),
    Keyword("description", answer=True, between=True),
    # What members of an enum are called in languages whose names do not differ by case alone.
    Keyword("x-enum-varnames", "string", part_of="enum"),
    Keyword(KNOWN, request=False, answer=True),
    # The same with what each value means; a request that refers to it takes others too.
    Keyword(MEANINGS, "string", answer=True),
    # What a flag is written with, where it is not true and false; the first one means true.
    Keyword("x-okx-flag", "string", request=False, answer=True),
    # Why two values that look like those of a flag are none.
    Keyword("x-okx-no-flag", "string", request=False, answer=True),
    # The value of a result that means success; every other one is a refusal.
    Keyword("x-okx-succeeds", request=False, answer=True),
    Keyword("x-okx-fails", request=False, answer=True),
    Keyword("type", answer=True, meaning=meanings.type_, words=words.type_),
    Keyword("const", meaning=meanings.const, words=words.const, tested=words.const_tested),
    Keyword("enum", meaning=meanings.enum, words=words.enum, tested=words.enum_tested),
    Keyword("pattern", "string", meaning=meanings.pattern, words=words.pattern),
    # What an error says of the pattern beside it, in place of the pattern.
    Keyword("x-okx-says", "string", part_of="pattern"),
    Keyword(
        "minLength", "string", meaning=meanings.size(">="), words=words.size("least", "character")
    ),
    Keyword(
        "maxLength", "string", meaning=meanings.size("<="), words=words.size("most", "character")
    ),
    Keyword("minimum", "integer", meaning=meanings.bound(">="), words=words.bound("at least")),
    Keyword("maximum", "integer", meaning=meanings.bound("<="), words=words.bound("at most")),
    Keyword(
        "exclusiveMinimum", "integer", meaning=meanings.bound(">"), words=words.bound("more than")
    ),
    Keyword(
        "exclusiveMaximum", "integer", meaning=meanings.bound("<"), words=words.bound("less than")
    ),
    Keyword("prefixItems", "array", request=False, answer=True, holds="schemas"),
    Keyword(
        "items", "array", answer=True, holds="schema", meaning=meanings.items, words=words.items
    ),
    Keyword("minItems", "array", meaning=meanings.size(">="), words=words.size("least", "element")),
    Keyword("maxItems", "array", meaning=meanings.size("<="), words=words.size("most", "element")),
    # Compiled in `rules/beyond.py`: JSON Schema cannot say them.
    Keyword(BATCH, "array"),
    Keyword(INSTRUMENT, "object"),
    Keyword(COMPARISON, "object"),
    Keyword("uniqueItems", "array", meaning=meanings.unique, words=words.unique),
    Keyword("properties", "object", answer=True, holds="named", meaning=meanings.properties),
    Keyword("required", "object", meaning=meanings.required),
    Keyword(
        "additionalProperties", "object", answer=True, holds="schema", meaning=meanings.additional
    ),
    Keyword(
        "dependentRequired", "object", between=True, conditional=True, meaning=meanings.dependent
    ),
    Keyword(
        "minProperties",
        "object",
        between=True,
        meaning=meanings.size(">="),
        words_between=words.few,
    ),
    Keyword(
        "maxProperties",
        "object",
        between=True,
        meaning=meanings.size("<="),
        words_between=words.lots,
    ),
    Keyword("if", between=True, holds="schema", meaning=meanings.if_),
    Keyword("then", between=True, holds="schema", part_of="if", conditional=True),
    Keyword("else", between=True, holds="schema", part_of="if", conditional=True),
    Keyword("not", between=True, holds="schema", meaning=meanings.not_, words_between=words.not_),
    Keyword("allOf", between=True, holds="schemas", meaning=meanings.combined(AllOf.of)),
    Keyword(
        "anyOf",
        between=True,
        holds="schemas",
        meaning=meanings.combined(AnyOf.of),
        words_between=words.alternatives("at least"),
    ),
    Keyword(
        "oneOf",
        between=True,
        holds="schemas",
        meaning=meanings.combined(OneOf.of),
        words_between=words.alternatives("exactly"),
    ),
)

KEYWORDS = {row.name: row for row in _ROWS}

IN_REQUESTS = tuple(sorted(row.name for row in _ROWS if row.request))
BETWEEN = {row.name for row in _ROWS if row.between}
IN_ANSWERS = frozenset(row.name for row in _ROWS if row.answer and not row.holds)
"""What a schema of an answer may say beside its parts: everything else would close it."""
CONDITIONAL = frozenset(row.name for row in _ROWS if row.conditional)


PARTS_OF_ANSWERS = {
    kind: tuple(row.name for row in _ROWS if row.answer and row.holds and row.type == kind)
    for kind in ("array", "object")
}
"""The keywords that say the parts of an answer's value, by its type; the first one is read."""
