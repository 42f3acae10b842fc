"""Every operation has its page, and knows what the page says of it."""

from __future__ import annotations

import inspect
from operator import attrgetter
from typing import Any

import pytest
from okx_v5 import OPERATIONS, AsyncClient, Client

from tests.endpoints.page import Page
from tests.endpoints.pages import PAGES
from tests.support.description import request_schema, resolved
from tests.support.every import every

pages = every("page", PAGES)


def test_every_operation_has_its_page() -> None:
    assert sorted(OPERATIONS) == sorted(page.operation for page in PAGES.values())


def test_pages_are_filed_under_their_methods() -> None:
    assert {name: page.method for name, page in PAGES.items() if page.method != name} == {}


@pages
def test_every_page_has_examples_in_both_languages(page: Page) -> None:
    for language in (page.english, page.chinese):
        assert language["requests"]
        assert language["responses"]
    assert len(page.english["requests"]) == len(page.chinese["requests"])


def limit(told: dict[str, Any]) -> dict[str, Any]:
    """A rate limit of a page as an operation has it."""
    counts = "orders" if "orders" in told else "requests"
    conditions = {name: tuple(told.get(name, ())) for name in ("only", "excluding")}
    return {
        "limit": told[counts],
        "seconds": told["seconds"],
        "per": tuple(told["per"]),
        "counts": counts,
        **conditions,
        "when": tuple(told.get("when", {}).items()),
        "keys": told.get("keys"),
        "role": told.get("role", ""),
        "group": told.get("group", ""),
    }


@pages
def test_the_operation_knows_what_the_page_says(page: Page) -> None:
    operation = OPERATIONS[page.operation]
    assert f"{operation.method} {operation.path}" == page.operation
    assert f"{operation.resource}.{operation.name}" == page.method
    assert operation.documentation == page.documentation
    assert operation.permission == page.permission
    assert (operation.single and operation.single.label) == page.batch_of
    assert list(operation.header_names) == page.headers
    assert [each._asdict() for each in operation.rate_limits] == [
        limit(each) for each in page.rate_limits
    ]


def documented_names(schema: Any) -> list[str]:
    schema = resolved(schema)
    if schema["type"] == "array":
        return documented_names(schema["items"])
    return list(schema["properties"])


@pages
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_the_docstring_has_the_link_the_limits_and_the_wire_names(
    client: type[Client] | type[AsyncClient], page: Page
) -> None:
    told = inspect.getdoc(attrgetter(page.method)(client())) or ""
    words = " ".join(told.split())
    assert page.documentation in told
    assert page.operation in words
    if page.permission:
        assert f"permission {page.permission}" in words
    else:
        assert "without a key" in words
    for each in page.rate_limits:
        counts = "orders" if "orders" in each else "requests"
        assert f"{each[counts]} {counts} in {each['seconds']} s for each" in words
    for header in page.headers:
        assert f"{header} (" in words
    schema = resolved(request_schema(page.operation))
    if schema["type"] == "object":
        for wire_name in documented_names(schema):
            assert wire_name in words
