"""A first file for an endpoint: every fact of its page, and a mark wherever a person must write.

Nothing of the page's prose is taken over: it stands as a comment beside the mark, and goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..description.guidance import CLASS, NOT_FOR, derived_class
from ..description.marks import MARK
from ..description.operations import PERMISSIONS
from ..docs.blocks import Language
from ..docs.examples import Example
from ..docs.facts import Facts
from ..docs.limits import RateLimit
from ..house.layout import as_yaml
from ..house.standing import title_of
from .answers import answer, promise
from .comments import with_sentences
from .files import place_in, standing_id, target_of
from .library import Library, section_of, snake
from .page import page
from .requests import query_parts, request_body
from .work import Work, capital, mark


@dataclass(frozen=True, slots=True)
class Drafted:
    """The first text of an endpoint and of its page, and its tag where that is new."""

    operation: str
    target: Path
    text: str
    page: str
    page_name: str
    """Where the page stands among the pages of the tests."""
    tag: dict[str, Any] | None
    """The tag to add; None where there is such a tag."""


def draft(
    languages: Mapping[Language, Facts], facts: Facts, library: Library, force: bool
) -> Drafted:
    """The file of an endpoint with its first text; raises SpecError.

    What stands in the file for another method stays as it is. `facts` are those of all languages,
    which the page for the tests keeps apart.
    """
    spec = library.root
    target = target_of(facts.operation, spec)
    method, _, path = facts.operation.partition(" ")
    method = method.lower()
    put = place_in(target, method, force)
    # Whoever renamed an operation wants that name: only what is new gets one from its page.
    standing = standing_id(target, method)
    work = Work(
        facts=facts,
        target=target,
        above="../" * len(target.relative_to(spec / "paths").parts),
        resource=standing.partition(".")[0] or library.resource(facts),
        library=library,
        taken=library.others(target, method),
    )
    before = set(work.taken)
    if work.resource not in library.sections:
        library.nouns[work.resource] = capital(work.resource)
    _compare_examples(work, languages)
    name = work.claim(standing) if standing else _proposed_id(work, method)
    operation = _operation(work, method, name)
    library.names[target, method] = work.taken - before
    text = with_sentences(as_yaml({method: operation}), sentences(languages, facts))
    library.resources[path] = work.resource
    return Drafted(
        facts.operation,
        target,
        put(text),
        page(operation, facts, languages, work.settled),
        f"{operation['operationId'].replace('.', '/')}.yaml",
        _new_tag(work),
    )


def _new_tag(work: Work) -> dict[str, Any] | None:
    """The resource of an endpoint as a tag, where it is a new one."""
    if work.resource in work.library.sections:
        return None
    section = section_of(work.facts.anchor)
    work.library.sections[work.resource] = section
    return {
        "name": work.resource,
        "x-okx-noun": work.library.nouns[work.resource],
        "description": mark("what is in this resource, and whether this is its name."),
        "externalDocs": {"url": f"https://www.okx.com/docs-v5/en/#{section}"},
    }


def sentences(languages: Mapping[Language, Facts], whole: Facts) -> dict[str, str]:
    """What the documentation says, by page and line."""
    found: dict[str, str] = {}
    for facts in (whole, *languages.values()):
        found.setdefault(f"{facts.page}:{facts.line}", facts.text or facts.title)
        for each in (*facts.request, *facts.answer):
            found.setdefault(f"{each.page}:{each.line}", each.text)
    return found


def _compare_examples(work: Work, languages: Mapping[Language, Facts]) -> None:
    """Note which printed examples are no JSON, and where the languages have other ones."""
    for where in ("request", "response"):
        place = f"example.{where}"
        printed = {name: _examples(each, where) for name, each in languages.items()}
        every = [example for each in printed.values() for example in each]
        faults = dict.fromkeys(fault for each in every for fault in each.faults)
        if faults:
            said = f"It is no JSON: it has {', '.join(faults)}."
            work.differs(place, {"meaning": said}, "It is corrected.", "corrected")
        elif not every and where == "request":
            said = "The page prints none."
            work.differs(place, {"meaning": said}, "One without parameters.", "corrected")
        elif len(printed) > 1 and all(printed.values()):
            english = [each.value for each in printed["en"]]
            if any(each.value not in english for each in printed["zh"]):
                said = "Chinese has another one."
                work.differs(place, {"meaning": said}, "The English example.", "english")


def _examples(facts: Facts, where: str) -> tuple[Example, ...]:
    return facts.requests if where == "request" else facts.answers


def _proposed_id(work: Work, method: str) -> str:
    """What a trader would call it: the title of the page, or the path where another has that."""
    facts = work.facts
    title = re.sub(r"^(?:GET|POST)\s*/\s*|\(.*?\)", "", facts.title, flags=re.I)
    told = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")
    last = snake(facts.operation.rpartition("/")[2])
    if not re.match(r"[a-z]", told):
        told = last
    steps = snake("_".join(facts.operation.split("/")[3:]))
    prefix = f"{work.resource}.{'get_' if method == 'get' else ''}"
    names = [f"{prefix}{each.removeprefix('get_')}" for each in (told, f"{told}_{last}", steps)]
    nouns = work.library.nouns
    free = (each for each in names if f"{title_of(each, nouns)}Reply" not in work.taken)
    return work.claim(*free, names[-1])


def _operation(work: Work, method: str, name: str) -> dict[str, Any]:
    facts = work.facts
    access = _access(work, method)
    document: dict[str, Any] = {
        "operationId": name,
        "tags": [work.resource],
        "summary": mark(f"one sentence, see {facts.page}:{facts.line}."),
        "description": "",
        "externalDocs": {"url": f"https://www.okx.com/docs-v5/en/#{facts.anchor}"},
        NOT_FOR: mark("what others are for, as {trade.get_fills: the latest fills}, or {}"),
        **access,
        CLASS: derived_class(access.get("x-okx-permission"), method == "get")
        or mark("trades, moves-money or changes-settings"),
        "x-okx-rate-limit": [limit_entry(each) for each in facts.limits],
    }
    title = title_of(name, work.library.nouns)
    body = request_body(work, title) if method == "post" else {}
    if body:
        document["requestBody"] = {"required": True, "content": {"application/json": body}}
    else:
        document |= query_parts(work, title)
    content = answer(work, title)
    if body:
        is_batch = body["schema"].get("type") == "array"
        document["x-okx-result"] = promise(work, content["schema"], is_batch)
    document["responses"] = {
        "200": {
            "description": mark("what the answer means"),
            "content": {"application/json": content},
        },
        "4XX": {"$ref": f"{work.above}schemas/responses.yaml#/Refused"},
        "5XX": {"$ref": f"{work.above}schemas/responses.yaml#/Failed"},
    }
    if work.errata:
        document["x-okx-errata"] = work.errata
    document["description"] = "\n".join(work.marks)
    return {key: value for key, value in document.items() if value != ""}


def _access(work: Work, method: str) -> dict[str, Any]:
    """Who may call: what is counted per user is private, though its page may not say how."""
    facts = work.facts
    if facts.permission in PERMISSIONS:
        access: dict[str, Any] = {"x-okx-permission": facts.permission}
        if any(each.keys == "without keys" for each in facts.limits):
            names = ("key", "sign", "timestamp", "passphrase")
            access["security"] = [{}, {name: [] for name in names}]
        return access
    if not facts.permission and any(
        {"user", "master-account"} & {*each.per} for each in facts.limits
    ):
        likely = work.library.permission(work.resource, method)
        others = " or ".join(each for each in PERMISSIONS if each != likely)
        return {"x-okx-permission": mark(f"{likely}, as those beside it, or {others}")}
    return {"security": []}


def limit_entry(limit: RateLimit) -> dict[str, Any]:
    """A documented rate limit as the description has it."""
    entry: dict[str, Any] = {limit.counts: limit.count, "seconds": limit.seconds}
    entry["per"] = list(limit.per) or [mark("counted per what")]
    if limit.kinds:
        word, _, kinds = limit.kinds.partition(" ")
        entry[word] = kinds.split(", ")
    if limit.role:
        entry["role"] = limit.role
    if limit.keys:
        entry["keys"] = limit.keys == "with keys"
    return entry


def marks(text: str) -> Iterator[str]:
    """The lines of a draft that somebody must finish."""
    return (line.strip() for line in text.splitlines() if f"{MARK}: " in line)
