"""The lock file: what the pages say of each described operation, kept without their words.

With it drift is judged where the pages are not, and a diff of it shows what changed on them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any

from ..docs.blocks import Language
from ..docs.examples import Example
from ..docs.facts import Documentation, Facts
from ..docs.limits import RateLimit
from ..docs.parameters import Parameter
from ..errors import SpecError
from ..outputs.files import write
from .settled import Digest, digest

NAME = "documentation.lock.json"
_CODES = "error codes"
_METHOD = re.compile(r"(?:(?:GET|POST|WS) / )?")
_FACTS = ("type", "required", "default", "values", "lengths", "deprecated")


def has_lock(spec: Path) -> bool:
    """Whether a description has a lock file."""
    return (spec / NAME).is_file()


def locked(spec: Path) -> Documentation:
    """The documentation as the lock file of a description has it."""
    file = spec / NAME
    try:
        entries: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        codes: list[str] = entries.pop(_CODES, [])
        operations: dict[str, dict[Language, Facts]] = {
            key: {"en": _facts(key, entry)} for key, entry in entries.items()
        }
    except FileNotFoundError:
        instead = "Write it from the pages: make lock DOCS=docs/pages."
        raise SpecError(file, 1, "there is no such file", instead) from None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SpecError(file, 1, f"not a lock file: {error!r}", "Write it anew.") from None
    places: dict[str, tuple[str, int]] = dict.fromkeys(codes, (NAME, 1))
    return Documentation(operations=operations, codes=places, lists_codes=bool(codes))


def dates(spec: Path) -> dict[str, str]:
    """The days of the pages of what is described, by its key; none without a lock file."""
    if not has_lock(spec):
        return {}
    return {
        key: each["en"].date for key, each in locked(spec).operations.items() if each["en"].date
    }


def lock_text(documentation: Documentation, described: Iterable[str], before: str) -> str:
    """The lock file of what is described: of what stands on no page, what it had `before`."""
    kept: dict[str, Any] = json.loads(before) if before else {}
    entries: dict[str, Any] = {}
    for key in sorted(described):
        if key in documentation.operations:
            entries[key] = _entry(documentation.one(key), documentation.operations[key])
        elif key in kept:
            entries[key] = kept[key]
    codes = sorted(documentation.codes) if documentation.lists_codes else kept.get(_CODES, [])
    return "\n".join(_lines(entries, codes)) + "\n"


def renew(spec: Path, documentation: Documentation, operations: Collection[str]) -> None:
    """Write down what the pages say of some operations; the others keep what the file has."""
    if not has_lock(spec):
        return
    known = {*locked(spec).operations, *operations}
    told = Documentation({key: documentation.operations[key] for key in operations})
    before = (spec / NAME).read_text(encoding="utf-8")
    write({NAME: lock_text(told, known, before)}, spec)


def _lines(entries: Mapping[str, Any], codes: Sequence[str]) -> Iterator[str]:
    """One line a hundred error codes, one an operation, and one a parameter or field."""
    yield "{"
    if codes:
        hundreds = [_line([*each])[1:-1] for _, each in groupby(codes, lambda code: code[:-2])]
        yield f" {json.dumps(_CODES)}: ["
        yield ",\n".join(f"  {each}" for each in hundreds)
        yield " ]," if entries else " ]"
    for key in entries:
        *others, last = entries[key].items()
        yield f" {json.dumps(key)}: {{"
        for name, value in others:
            yield f"  {json.dumps(name)}: {_line(value)},"
        yield f"  {json.dumps(last[0])}: {{"
        yield from _fields(last[1])
        yield "  }"
        yield " }" if key == [*entries][-1] else " },"
    yield "}"


def _fields(fields: Mapping[str, Any]) -> Iterator[str]:
    last = [*fields][-1:]
    for name, facts in fields.items():
        yield f"   {json.dumps(name)}: {_line(facts)}{'' if [name] == last else ','}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _entry(facts: Facts, languages: Mapping[Language, Facts]) -> dict[str, Any]:
    return {
        "page": facts.page,
        "titles": {name: _title(languages[name]) for name in sorted(languages)},
        "anchor": facts.anchor,
        "date": facts.date,
        "permission": facts.permission,
        "limits": [_only_told(asdict(limit)) for limit in facts.limits],
        "examples": {
            "request": [digest(each.value) for each in facts.requests if each.value],
            "response": [digest(each.value) for each in facts.answers if each.value],
        },
        "fields": dict(sorted(_told(facts))),
    }


def _title(facts: Facts) -> str:
    """The title of a section, without the method that stands before it."""
    return _METHOD.sub("", " ".join(facts.title.split()))


def titles(spec: Path) -> dict[str, dict[str, str]]:
    """What the pages call each operation and channel, by language; nothing without a lock file."""
    if not has_lock(spec):
        return {}
    entries = json.loads((spec / NAME).read_text(encoding="utf-8"))
    return {key: entry.get("titles", {}) for key, entry in entries.items() if key != _CODES}


def _told(facts: Facts) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is said of each parameter and field."""
    for side, parameters in (("request", facts.request), ("response", facts.answer)):
        for each in parameters:
            yield f"{side}.{each.name}", _only_told({key: getattr(each, key) for key in _FACTS})


def _only_told(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in facts.items() if value not in (None, "", (), False)}


def _facts(key: str, entry: Mapping[str, Any]) -> Facts:
    page = entry["page"]
    return Facts(
        operation=key,
        title=key,
        anchor=entry["anchor"],
        limits=tuple(_limit(each) for each in entry["limits"]),
        permission=entry["permission"],
        request=tuple(_parameters("request", entry["fields"], page)),
        answer=tuple(_parameters("response", entry["fields"], page)),
        requests=tuple(_example(each) for each in entry["examples"]["request"]),
        answers=tuple(_example(each) for each in entry["examples"]["response"]),
        page=page,
        line=1,
        date=entry.get("date", ""),
    )


def _limit(entry: Mapping[str, Any]) -> RateLimit:
    arguments: dict[str, Any] = {**entry, "per": tuple(entry.get("per", ()))}
    return RateLimit(**arguments)


def _parameters(side: str, fields: Mapping[str, Any], page: str) -> Iterator[Parameter]:
    for path, facts in fields.items():
        where, _, name = path.partition(".")
        if where == side:
            arguments: dict[str, Any] = {"type": "", "name": name, "page": page, "line": 1, **facts}
            for each in ("values", "lengths"):
                arguments[each] = tuple(facts.get(each, ()))
            yield Parameter(**arguments)


def _example(text: str) -> Example:
    return Example("", Digest(text), (), 1)
