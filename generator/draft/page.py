"""The page of an endpoint for the tests: its facts, and its examples as they are printed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..docs.blocks import Language
from ..docs.examples import Example
from ..docs.facts import Facts
from ..house.layout import as_yaml
from .work import mark

HEAD = "# The examples stand as the documentation prints them.\n"
LANGUAGES: tuple[tuple[str, Language], ...] = (("english", "en"), ("chinese", "zh"))


def page(
    operation: dict[str, Any],
    facts: Facts,
    languages: Mapping[Language, Facts],
    settled: list[dict[str, str]],
) -> str:
    """The text of a page; `settled` says how each erratum about an example was settled."""
    about: dict[str, Any] = {
        "operation": facts.operation,
        "method": operation["operationId"],
        "documentation": operation["externalDocs"]["url"],
        "permission": operation.get("x-okx-permission"),
        "rate_limits": [_limit(each) for each in operation["x-okx-rate-limit"]],
    }
    if settled:
        about["errata"] = settled
    parts = [HEAD, as_yaml(about)]
    for name, language in LANGUAGES:
        told = languages.get(language, facts)
        parts.append(f"\n{name}:\n  requests:\n")
        parts.extend(_requests(facts, told.requests or facts.requests))
        parts.append("  responses:\n")
        parts.extend(_answers(facts, told.answers or facts.answers))
    return "".join(parts)


def _limit(entry: dict[str, Any]) -> dict[str, Any]:
    return {"excluding" if key == "except" else key: value for key, value in entry.items()}


def _requests(facts: Facts, printed: tuple[Example, ...]) -> list[str]:
    if not printed:
        return [_corrected("", _bare(facts), "The page prints no request.")]
    return [printed_example(each, facts.operation) for each in printed]


def _bare(facts: Facts) -> str:
    """The request without parameters, where it may have none."""
    if facts.operation.startswith("GET ") and all(each.required != "yes" for each in facts.request):
        return facts.operation
    if not facts.request:
        return f"{facts.operation}\nbody\n{{}}"
    return mark(f"an example, see {facts.page}:{facts.line}")


def _answers(facts: Facts, printed: tuple[Example, ...]) -> list[str]:
    if not printed:
        text = mark(f"an example, see {facts.page}:{facts.line}")
        return [_corrected("", text, "The page prints no answer.")]
    return [printed_example(each, "") for each in printed]


def printed_example(example: Example, operation: str) -> str:
    """An example as it is printed, with what it should have been where it is no JSON."""
    if not example.faults:
        return f"    - {block(example.text, 6)}"
    if example.value is None:
        text = mark(f"what it should be, at line {example.line}")
    else:
        text = json.dumps(example.value, indent=4, ensure_ascii=False)
    if operation:
        text = f"{example.text.splitlines()[0].strip()}\nbody\n{text}"
    return _corrected(example.text, text, f"The page has {', '.join(example.faults)}.")


def _corrected(printed: str, corrected: str, why: str) -> str:
    written = block(printed, 8) if printed else "''\n"
    return (
        f"    - printed: {written}      corrected: {block(corrected, 8)}"
        f"      why: {json.dumps(why, ensure_ascii=False)}\n"
    )


def block(text: str, indent: int) -> str:
    """Text of several lines as a block of YAML, whatever stands at the ends of its lines."""
    lines = f"{text}\n".split("\n")[:-1]
    if not all(character.isprintable() or character in "\t\n" for character in text):
        return f"{json.dumps(text + chr(10))}\n"
    first = next((line for line in lines if line.strip()), "")
    sign = "2" if first[:1] in (" ", "\t") or not lines[0].strip() else ""
    end = "+" if not lines[-1].strip() else ""
    pad = " " * indent
    return f"|{sign}{end}\n" + "".join(f"{pad}{line}\n" if line else "\n" for line in lines)
