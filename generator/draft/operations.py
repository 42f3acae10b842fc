"""The first file of an operation of the streams, and its page for the tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..description.channels import INSTEAD
from ..description.channels import OPERATION as METHOD
from ..description.stream_operations import LIMITS, WITHOUT
from ..docs.blocks import Language
from ..docs.channels import OPERATION
from ..docs.facts import Facts
from ..drift.described import Described, described
from ..errors import SpecError
from ..house.layout import as_yaml
from ..house.vocabulary import REQUESTS
from .channels import numbered, printed_page
from .comments import with_sentences
from .draft import Drafted, limit_entry, sentences
from .files import standing_id, target_of
from .library import Library
from .work import Work, capital, mark


def operation_target(operation: str, spec: Path) -> Path:
    """The file of an operation of the streams."""
    url, _, op = operation.removeprefix(OPERATION).partition("/")
    return spec / "channels" / url / f"{op}.yaml"


def draft_operation(
    languages: Mapping[Language, Facts], facts: Facts, library: Library, force: bool
) -> Drafted:
    """The file of an operation with its first text, and the page of it; raises SpecError."""
    target = operation_target(facts.operation, library.root)
    if target.exists() and not force:
        raise SpecError(target, 1, "this operation stands there", "Say --force to write over it.")
    work = Work(facts, target, "../../", "", library, set())
    text = with_sentences(as_yaml(_operation(work, facts)), sentences(languages, facts))
    name = f"{target.parent.name}/{target.stem}.yaml"
    kinds = {"requests": "requests", "replies": "answers"}
    page = printed_page("operation", facts.operation.removeprefix(OPERATION), kinds, languages)
    return Drafted(facts.operation, target, text, page, name, None)


def _operation(work: Work, facts: Facts) -> dict[str, Any]:
    twin = _twin(facts, work.library)
    rest = described(work.library.root).get(f"POST {twin}")
    payload = _differences(work, facts, rest) if rest is not None else {}
    shown: dict[str, Any] = {"examples": [*numbered(facts.requests)]}
    limits = rest is not None and {each for each in rest.facts.limits if each.role != "prose"}
    is_shared = limits == {*facts.limits}
    see = f"see {facts.page}:{facts.line}"
    name = standing_id(target_of(f"POST {twin}", work.library.root), "post") if twin else ""
    return {
        "address": facts.operation.partition("/")[2],
        METHOD: name or mark(f"the operation of REST that does the same, {see}"),
        "description": mark(f"what is otherwise than over REST, or nothing, {see}"),
        "externalDocs": {"url": f"https://www.okx.com/docs-v5/en/#{facts.anchor}"},
        **({} if is_shared else {LIMITS: [limit_entry(each) for each in facts.limits]}),
        "messages": {
            "request": {"payload": payload, **shown} if payload else shown,
            "reply": {"examples": [*numbered(facts.answers)]},
        },
        **({"x-okx-errata": work.errata} if work.errata else {}),
    }


def _twin(facts: Facts, library: Library) -> str:
    """The path of REST that has the words of an operation's name; empty where none has."""
    words = {*facts.operation.partition("/")[2].split("-")}
    found = [
        path
        for path in library.resources
        if {*path.split("/")[-1].split("-")} <= words <= {*path.replace("/", "-").split("-")}
    ]
    posts = [each for each in found if standing_id(target_of(f"POST {each}", library.root), "post")]
    beside = [each for each in posts if not words.isdisjoint(each.split("/"))]
    return max(beside or posts, key=len, default="")


def _differences(work: Work, facts: Facts, rest: Described) -> dict[str, Any]:
    """What the arguments have otherwise than the request of REST."""
    headers = {*rest.headers}
    here = {each.name: each for each in facts.request if each.name != "id"}
    there = {each.name.partition(".")[0] for each in rest.facts.request}
    codes = {f"{name}Code": name for name in there if f"{name}Code" in here and name not in here}
    missing = [*(there - {*here} - {*codes.values()}), *(headers - {*here})]
    for name, each in here.items():
        if name not in there | headers and name not in codes:
            work.differs(f"request.{name}", {"added": each.type}, "It is not described.")
    payload: dict[str, Any] = {}
    if codes:
        payload["properties"] = {
            name: {"$ref": f"{work.above}{REQUESTS}#/{capital(name)}"} for name in codes
        }
    if missing:
        payload[WITHOUT] = sorted(missing)
    return {**payload, INSTEAD: codes} if codes else payload
