"""A first file for a channel of the streams, and its page for the tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..description.channels import BESIDE, METHOD
from ..description.load import is_mapping, is_sequence
from ..docs.blocks import Language
from ..docs.channels import CHANNEL, LENGTH
from ..docs.examples import Example
from ..docs.facts import Facts
from ..errors import SpecError
from ..house.layout import as_yaml
from ..house.standing import channel_title
from .answers import beside_data, elements
from .comments import with_sentences
from .draft import Drafted, sentences
from .library import Library
from .page import HEAD, LANGUAGES, printed_example
from .requests import exact
from .work import Work, mark


def channel_target(operation: str, spec: Path) -> Path:
    """The file of a channel."""
    url, _, address = operation.removeprefix(CHANNEL).partition("/")
    name = address.partition("{")[0].replace("_", "-")
    return spec / "channels" / url / f"{name}.yaml"


def draft_channel(
    languages: Mapping[Language, Facts], facts: Facts, library: Library, force: bool
) -> Drafted:
    """The file of a channel with its first text, and the page of it; raises SpecError."""
    target = channel_target(facts.operation, library.root)
    if target.exists() and not force:
        raise SpecError(target, 1, "this channel stands there", "Say --force to write over it.")
    work = Work(
        facts=replace(facts, request=tuple(each for each in facts.request if each.name != LENGTH)),
        target=target,
        above="../../",
        resource=_resource(facts.anchor, library),
        library=library,
        taken=library.others(target, "messages"),
    )
    document = _channel(work, facts)
    text = with_sentences(as_yaml(document), sentences(languages, facts))
    name = f"{target.parent.name}/{target.stem}.yaml"
    kinds = {"subscriptions": "requests", "pushes": "answers"}
    page = printed_page("channel", facts.operation.removeprefix(CHANNEL), kinds, languages)
    return Drafted(facts.operation, target, text, page, name, None)


def _resource(anchor: str, library: Library) -> str:
    """The resource whose REST section stands beside the section of a channel."""
    beside = (
        (len(section), resource)
        for resource, section in library.sections.items()
        if f"{anchor}-".startswith(f"{section.removesuffix('-rest-api')}-")
    )
    return max(beside, default=(0, next(iter(library.sections))))[1]


def _channel(work: Work, facts: Facts) -> dict[str, Any]:
    address = facts.operation.partition("/")[2]
    name = address.partition("{")[0].replace("-", "_").strip("_")
    title = channel_title(f"{work.resource}.{name}", work.library.nouns)
    see = f"see {facts.page}:{facts.line}"
    lengths = next((each.values for each in facts.request if each.name == LENGTH), ())
    subscribe, push = _messages(work, title)
    return {
        "address": address,
        METHOD: f"{work.resource}.{name}",
        "summary": mark(f"one sentence, {see}."),
        "description": mark(f"when it pushes; x-okx-kind, x-okx-key, x-okx-snapshot, {see}"),
        "externalDocs": {"url": f"https://www.okx.com/docs-v5/en/#{facts.anchor}"},
        **({"x-okx-login": True} if facts.permission == "login" else {}),
        "x-okx-kind": "event",
        **({"parameters": {LENGTH: _lengths(lengths)}} if lengths else {}),
        "messages": {"subscribe": subscribe, "push": push},
        **({"x-okx-errata": work.errata} if work.errata else {}),
    }


def _lengths(lengths: tuple[str, ...]) -> dict[str, Any]:
    return {"description": "Length of the candlesticks.", "enum": list(lengths)}


def _messages(work: Work, title: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is asked for and what is pushed, as far as table and examples tell."""
    facts = work.facts
    asked = [each for example in facts.requests for each in example.value.get("args", ())]
    given = [
        {key: value for key, value in each.items() if key not in ("channel", LENGTH)}
        for each in asked
        if is_mapping(each)
    ]
    subscribe = {
        "payload": exact(work, facts.request, (f"Subscribe{title}Request",), given),
        "examples": [*numbered(facts.requests)],
    }
    rows = [row for each in facts.answers for row in _rows(each.value)]
    beside = tuple(each for each in facts.answer if each.name in BESIDE)
    fields = tuple(each for each in facts.answer if each not in beside)
    pushes = [each.value for each in facts.answers]
    properties = {
        **beside_data(work, beside, title, pushes),
        "data": {"type": "array", "items": elements(work, fields, title, rows)},
    }
    push = {
        "payload": {"title": f"{title}Push", "type": "object", "properties": properties},
        "examples": [*numbered(facts.answers)],
    }
    return subscribe, push


def _rows(push: Any) -> list[Any]:
    data = push.get("data") if is_mapping(push) else None
    return data if is_sequence(data) else []


def numbered(printed: tuple[Example, ...]) -> Iterator[dict[str, Any]]:
    """Documented messages under names of their own."""
    for number, each in enumerate(printed, 1):
        name = "documented" if number == 1 else f"documented-{number}"
        yield {"name": name, "payload": each.value}


def printed_page(
    what: str, key: str, kinds: Mapping[str, str], languages: Mapping[Language, Facts]
) -> str:
    """The text of a page: its examples, as they are printed in both languages.

    `kinds` are what the page calls messages, and the facts that they are among.
    """
    facts = languages.get("en") or languages["zh"]
    parts = [HEAD, as_yaml({what: key})]
    for name, language in LANGUAGES:
        told = languages.get(language, facts)
        parts.append(f"\n{name}:\n")
        for kind, among in kinds.items():
            printed: tuple[Example, ...] = getattr(told, among)
            parts.append(f"  {kind}:\n" if printed else f"  {kind}: []\n")
            parts.extend(printed_example(each, "") for each in printed)
    return "".join(parts)
