"""Rules in words, by the names that the exchange has for parameters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...description.rules.tree import Constant, Kind, Name, Rule, Words

_KINDS = {
    "string": "text",
    "boolean": "true or false",
    "flag": "true or false",
    "integer": "a whole number",
    "object": "an object",
    "element": "an object",
    "array": "a list",
    "decimal": "a number as text",
    "unix-ms": "milliseconds since 1970",
    "comma-separated": "texts with commas between them",
}


def sentences(rules: Iterable[Rule]) -> Iterator[str]:
    """Each rule as a sentence; what says the same of several parameters is said once."""
    names: dict[str, list[str]] = {}
    for rule in rules:
        words = in_words(rule.words)
        subjects = names.setdefault(words, [])
        subjects += [each for each in rule.names if each not in subjects]
    for words, subjects in names.items():
        # Those that name their parameters themselves need no subject.
        is_whole = words.startswith(("cannot be given together: ", "are alternatives: "))
        subject = "" if is_whole else ", ".join(subjects) + " "
        yield subject + words.removeprefix("are alternatives: ")


def sentence(words: str) -> str:
    """Words as a sentence; the name of a parameter keeps its first letter."""
    text = " ".join(words.split())
    return f"{text.removesuffix('.')}."


def in_words(words: Words) -> str:
    """The words of a rule."""
    return "".join(map(_piece, words))


def _piece(piece: str | Name | Constant | Kind) -> str:
    match piece:
        case str():
            return piece
        case Name(wire):
            return wire
        case Constant(value, _):
            return str(value).lower() if isinstance(value, bool) else str(value)
        case Kind(name, _):
            return _KINDS[name]
