"""What drafts take from the description that is there: names, resources, vocabulary, words."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..description.left_out import left_out
from ..description.load import is_mapping, is_sequence
from ..description.operations import PERMISSIONS
from ..description.resolve import open_description
from ..docs.facts import Documentation, Facts
from ..docs.parameters import Parameter
from ..drift.described import Described, with_unfinished
from ..house.vocabulary import ANSWERS, REQUESTS
from ..outputs.python.vocabulary import CLASSES

_LINK = "https://www.okx.com/docs-v5/en/#"
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Where the name of an endpoint begins in the anchor of its page, behind that of its section.
_END_OF_SECTION = re.compile(r"-(?:rest-api|get|post)(?:-|\Z)")


@dataclass(frozen=True, slots=True)
class Words:
    """A description of a field, and the resources that have it."""

    text: str
    resources: frozenset[str]


@dataclass
class Library:
    """A description that drafts are made for; what is drafted counts as described at once."""

    root: Path
    resources: dict[str, str]
    """The resource of each described path."""
    sections: dict[str, str]
    """The anchor of the documentation's section that each resource is."""
    nouns: dict[str, str]
    """What the titles of each resource add."""
    permissions: dict[str, list[tuple[str, str]]] = field(
        default_factory=dict[str, list[tuple[str, str]]]
    )
    """Method and permission of the operations of each resource."""
    vocabularies: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """The entries of each file of the vocabulary."""
    names: dict[tuple[Path, str], set[str]] = field(
        default_factory=dict[tuple[Path, str], set[str]]
    )
    """Titles and operation IDs, by file and method."""
    words: dict[tuple[str, str], Words] = field(default_factory=dict[tuple[str, str], "Words"])
    """Our description of a field, by its name and what the documentation says of it."""
    files: dict[Path, Any] = field(default_factory=dict[Path, Any])
    """What each file held before anything was drafted."""
    unfinished: frozenset[str] = frozenset()
    """The operations that earlier drafts have left marks in, by method and path."""
    left_out: frozenset[str] = frozenset()
    """What the documentation has and is not to be described."""

    def others(self, target: Path, method: str) -> set[str]:
        """The names that a method of a file must not have."""
        own = (target, method)
        return set(CLASSES).union(*(names for key, names in self.names.items() if key != own))

    def description(self, parameter: Parameter, resource: str) -> str:
        """What we say of a field elsewhere, where the documentation says the same there.

        What one other resource alone says may speak of its product, and fits nowhere else.
        """
        words = self.words.get(_key(parameter))
        if words is None or (resource not in words.resources and len(words.resources) < 2):
            return ""
        return words.text

    def resource(self, facts: Facts) -> str:
        """The resource whose section of the documentation has the page, or has its neighbours."""
        if found := self._of_section(facts.anchor):
            return found
        path = facts.operation.partition(" ")[2]
        return _proposed(facts.anchor, self.sections) or self._of_neighbour(path)

    def _of_section(self, anchor: str) -> str:
        inside = (
            (len(section), resource)
            for resource, section in self.sections.items()
            if f"{anchor}-".startswith(f"{section}-")
        )
        return max(inside, default=(0, ""))[1]

    def _of_neighbour(self, path: str) -> str:
        """The resource of the described endpoint whose path is most like this one."""
        steps = path.split("/")
        best, most = snake(steps[3]), 3
        for other, resource in self.resources.items():
            same = _alike(steps, other.split("/"))
            if same > most:
                best, most = resource, same
        return best

    def permission(self, resource: str, method: str) -> str:
        """What an operation may need, as those beside it do."""
        if method == "get":
            return "read"
        beside = Counter(each for of, each in self.permissions.get(resource, ()) if of == method)
        return beside.most_common(1)[0][0] if beside else "trade"


def open_library(spec: Path, docs: Documentation | None = None) -> Library:
    """The description in a folder; the documentation says which of its words fit elsewhere."""
    top = open_description(spec).top()
    found = Library(
        root=spec,
        resources={},
        sections={
            tag["name"].text(): tag["externalDocs"]["url"].text().removeprefix(_LINK)
            for tag in top["tags"].elements()
            if "externalDocs" in tag
        },
        nouns={
            tag["name"].text(): tag["x-okx-noun"].text()
            for tag in top["tags"].elements()
            if "x-okx-noun" in tag
        },
        left_out=frozenset(each.key for each in left_out(top.library)),
    )
    for path, item in top["paths"].items():
        for method, operation in item.resolved().items():
            resource = operation["tags"].texts()[0]
            found.resources[path] = resource
            permission = operation.mapping().get("x-okx-permission")
            if permission in PERMISSIONS:
                found.permissions.setdefault(resource, []).append((method, permission))
    for file in sorted(spec.rglob("*.yaml")):
        whole = found.files[file.resolve()] = top.library.document(file.resolve()).value
        _add_names(found, file, whole)
    for name in (REQUESTS, ANSWERS):
        found.vocabularies[name] = found.files.get((spec / name).resolve(), {})
    if docs is not None:
        known, unfinished = with_unfinished(top.library)
        found.words.update(_words(known, found.resources, docs))
        found.unfinished = frozenset(unfinished)
    return found


def _add_names(library: Library, file: Path, whole: Any) -> None:
    if not is_mapping(whole):
        return
    for key, value in whole.items():
        names = library.names.setdefault((file, key), set())
        names.update(_names(value))
        if not file.is_relative_to(library.root / "paths"):
            names.add(key)


def _names(value: Any) -> Iterator[str]:
    """The titles and the operation ID in an operation."""
    if is_mapping(value):
        for key, each in value.items():
            if key in ("title", "operationId") and isinstance(each, str):
                yield each
            else:
                yield from _names(each)
    elif is_sequence(value):
        for each in value:
            yield from _names(each)


def _words(
    known: Mapping[str, Described], resources: Mapping[str, str], docs: Documentation
) -> dict[tuple[str, str], Words]:
    """Our words for each field that is described, where most of them are the same."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for operation, ours in known.items():
        resource = resources.get(operation.partition(" ")[2])
        if operation not in docs.operations or resource is None:
            continue
        facts = docs.one(operation)
        for here, there in ((ours.facts.request, facts.request), (ours.facts.answer, facts.answer)):
            texts = {each.name: each.text for each in here}
            for each in there:
                if texts.get(each.name):
                    found.setdefault(_key(each), []).append((texts[each.name], resource))
    return {
        key: Words(text, frozenset(of for said, of in uses if said == text))
        for key, uses in found.items()
        for text, count in Counter(said for said, _ in uses).most_common(1)
        if key[1] and 2 * count > len(uses)
    }


def _key(parameter: Parameter) -> tuple[str, str]:
    """The wire name of a field, and what the documentation says of it in any layout."""
    name = parameter.name.rpartition(".")[2]
    return name, re.sub(r"[\W_]+", " ", parameter.text.lower()).strip()


def _proposed(anchor: str, sections: dict[str, str]) -> str:
    """A name for the section of a page, without the chapter that other resources share."""
    found = _END_OF_SECTION.search(anchor)
    if found is None:
        return ""
    words = anchor[: found.start()].split("-")
    chapter = max((_alike(words, each.split("-")) for each in sections.values()), default=0)
    name = "_".join(words[chapter:] or words).removesuffix("_trading")
    return name if re.fullmatch(r"[a-z][a-z0-9_]*", name) else ""


def section_of(anchor: str) -> str:
    """The anchor of the section that a page stands in."""
    return _END_OF_SECTION.split(anchor, maxsplit=1)[0]


def _alike(ours: list[str], others: list[str]) -> int:
    """How many steps two paths have in common."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(ours, others, strict=False))
    return sum(1 for _ in pairs)


def snake(text: str) -> str:
    """The words of a path as the words of a Python name."""
    return _WORDS.sub("_", text).replace("-", "_").lower()
