"""Everything a page documents has its place in the package."""

from __future__ import annotations

import inspect
from operator import attrgetter

import pytest
from okx_v5 import OPERATIONS, AsyncClient, Client

from tests.wire.callers import Caller
from tests.wire.exchange import Exchange, reply

from .pages import PAGES, Page

pages = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)


def test_every_operation_has_its_page() -> None:
    assert sorted(OPERATIONS) == sorted(page.operation for page in PAGES.values())


@pages
def test_every_parameter_goes_out(call: Caller, exchange: Exchange, page: Page) -> None:
    call(page.method, **page.every_parameter["arguments"])
    assert exchange.received[0].json == page.every_parameter["body"]


@pages
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_the_method_takes_the_documented_parameters_and_extra(
    client: type[Client] | type[AsyncClient], page: Page
) -> None:
    method = attrgetter(page.method)(client())
    parameters = inspect.signature(method).parameters
    assert set(parameters) == {*page.every_parameter["arguments"], "extra"}


@pages
def test_every_field_is_read(call: Caller, exchange: Exchange, page: Page) -> None:
    exchange.script(reply(page.every_field["sent"]))
    (item,) = call(page.method, **page.every_parameter["arguments"])
    assert {name: getattr(item, name) for name in page.every_field["read"]} == (
        page.every_field["read"]
    )


@pages
def test_the_operation_knows_what_the_page_says(page: Page) -> None:
    operation = OPERATIONS[page.operation]
    assert f"{operation.method} {operation.path}" == page.operation
    assert f"{operation.resource}.{operation.name}" == page.method
    assert operation.documentation == page.documentation
    assert operation.permission == page.permission
    assert [limit._asdict() for limit in operation.rate_limits] == [
        {
            "requests": limit["requests"],
            "seconds": limit["seconds"],
            "per": tuple(limit["per"]),
            "only": tuple(limit.get("only", ())),
            "excluding": tuple(limit.get("excluding", ())),
        }
        for limit in page.rate_limits
    ]


@pages
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_the_docstring_has_the_link_and_the_wire_names(
    client: type[Client] | type[AsyncClient], page: Page
) -> None:
    text = inspect.getdoc(attrgetter(page.method)(client())) or ""
    assert page.documentation in text
    assert page.operation in text
    for wire_name in page.every_parameter["body"]:
        assert wire_name in text
