"""A page of the documentation as a YAML file in `pages` keeps it, one for each operation.

In both languages it has the examples as printed; one that is no JSON, or that the description
corrects, has the corrected text and the reason beside it. Some say in full what the examples
are in Python.
"""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

LANGUAGES = ("english", "chinese")


@dataclass(frozen=True)
class Printed:
    """A text of the documentation, and what it should have been."""

    printed: str
    corrected: str = ""
    why: str = ""

    @property
    def text(self) -> str:
        return self.corrected or self.printed

    @property
    def json(self) -> Any:
        return json.loads(self.text)


@dataclass(frozen=True)
class Request(Printed):
    """An example of a request: words about it, method and path, and a body."""

    operation: str = field(kw_only=True)

    @property
    def line(self) -> str:
        return self._parts()[0]

    @property
    def body(self) -> str:
        return self._parts()[1]

    @property
    def query(self) -> dict[str, str]:
        pairs = parse_qsl(self.line.partition("?")[2], strict_parsing="?" in self.line)
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    def _parts(self) -> tuple[str, str]:
        lines = self.text.splitlines()
        place = next(n for n, line in enumerate(lines) if line.strip().startswith(self.operation))
        rest = "\n".join(lines[place + 1 :]).strip()
        return lines[place].strip(), rest.removeprefix("body").strip()


@dataclass(frozen=True)
class Example:
    """The examples of a page in one language, and what they are in Python."""

    page: Page
    requests: list[Request]
    responses: list[Printed]
    arguments: dict[str, Any] = field(default_factory=dict)
    items: list[dict[str, Any]] = field(default_factory=list)
    official_sdk: str = ""

    @property
    def request(self) -> Request:
        (request,) = self.requests
        return request

    @property
    def response(self) -> Printed:
        (response,) = self.responses
        return response

    @property
    def sdk_arguments(self) -> dict[str, Any]:
        """What the example passes to the official SDK, whose names are those of the wire."""
        (assignment,) = ast.parse(self.official_sdk).body
        assert isinstance(assignment, ast.Assign)
        assert isinstance(assignment.value, ast.Call)
        keywords = assignment.value.keywords
        return {str(each.arg): ast.literal_eval(each.value) for each in keywords}


@dataclass(frozen=True)
class Page:
    """What a page says about an endpoint in both languages."""

    operation: str
    method: str
    documentation: str
    permission: str | None
    rate_limits: list[dict[str, Any]]
    english: dict[str, Any]
    chinese: dict[str, Any]
    batch_of: str | None = None
    """The method that a request with a single order counts as."""
    headers: list[str] = field(default_factory=list)
    """The headers that a call may have of its own, by Python name."""
    errata: list[dict[str, str]] = field(default_factory=list)
    """What the description says of the examples, and how that was settled."""
    every_parameter: dict[str, dict[str, Any]] = field(default_factory=dict)
    every_field: dict[str, dict[str, Any]] = field(default_factory=dict)

    def example(self, language: str) -> Example:
        told = dict(getattr(self, language))
        requests = [
            Request(**_printed(each), operation=self.operation) for each in told.pop("requests")
        ]
        responses = [Printed(**_printed(each)) for each in told.pop("responses")]
        return Example(self, requests, responses, **told)

    def printed(self) -> list[Printed]:
        """Every example, in both languages."""
        examples = [self.example(language) for language in LANGUAGES]
        return [text for each in examples for text in (*each.requests, *each.responses)]


def _printed(text: str | dict[str, str]) -> dict[str, str]:
    return {"printed": text} if isinstance(text, str) else text
