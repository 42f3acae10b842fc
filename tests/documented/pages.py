"""The documentation's pages as the YAML files of this folder keep them."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Page:
    """What a page says about an endpoint in both languages."""

    name: str
    operation: str
    method: str
    documentation: str
    permission: str
    rate_limits: list[dict[str, Any]]
    every_parameter: dict[str, dict[str, Any]]
    every_field: dict[str, dict[str, Any]]
    english: dict[str, Any]
    chinese: dict[str, Any]


@dataclass(frozen=True)
class Example:
    """The examples of a page in one language, and what they are in Python."""

    page: Page
    request: str
    arguments: dict[str, Any]
    response: str
    items: list[dict[str, Any]]
    corrected_body: str = ""
    official_sdk: str = ""

    @property
    def request_line(self) -> str:
        return self.request.split("\nbody\n")[0]

    @property
    def printed_body(self) -> str:
        return self.request.split("\nbody\n")[1]

    @property
    def body(self) -> Any:
        return json.loads(self.corrected_body or self.printed_body)

    @property
    def sdk_arguments(self) -> dict[str, Any]:
        """What the example passes to the official SDK, whose names are those of the wire."""
        (assignment,) = ast.parse(self.official_sdk).body
        assert isinstance(assignment, ast.Assign)
        assert isinstance(assignment.value, ast.Call)
        keywords = assignment.value.keywords
        return {str(each.arg): ast.literal_eval(each.value) for each in keywords}


def read_page(path: Path) -> Page:
    return Page(path.stem, **yaml.safe_load(path.read_text(encoding="utf-8")))


PAGES = {path.stem: read_page(path) for path in sorted(Path(__file__).parent.glob("*.yaml"))}

EXAMPLES = {
    f"{page.name}-{language}": Example(page, **getattr(page, language))
    for page in PAGES.values()
    for language in ("english", "chinese")
}
