"""Who can use an operation is told; what is deprecated says so, once, to the caller."""

import asyncio
import inspect
import json
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

OLD, FIRST = "GET /api/v5/thing/offers", "GET /api/v5/thing/first-offers"


class Wire:
    """A transport that answers each request with rows of its times."""

    def __init__(self, package: ModuleType, *pages: list[int], **beside: Any) -> None:
        self.sent: list[str] = []
        answers = (
            {"code": "0", "msg": "", "data": [{"ts": str(ts)} for ts in page], **beside}
            for page in pages
        )
        self.answers = [package.HttpResponse(200, json.dumps(each).encode()) for each in answers]

    def send(self, request: Any) -> Any:
        self.sent.append(request.path)
        return self.answers.pop(0)


class AwaitedWire(Wire):
    async def send(self, request: Any) -> Any:
        return super().send(request)


def warned(call: Callable[[], Any]) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        call()
    return found


def check_it_warns_once_and_points_at_the_caller(package: ModuleType) -> None:
    package.OPERATIONS[OLD]._has_warned = False
    with package.Client(transport=Wire(package, [1], [1])) as client:
        (found,) = warned(lambda: client.thing.get_offers(begin="1"))
        assert warned(client.thing.get_offers) == []
    assert found.category is DeprecationWarning
    assert str(found.message) == (
        "thing.get_offers is deprecated; thing.get_new_offers takes its place from 2026-10-31. "
        "See https://tiny.test/docs#offers"
    )
    assert found.filename == inspect.getfile(check_it_warns_once_and_points_at_the_caller)


def check_it_warns_where_pages_are_read_or_the_call_is_awaited(package: ModuleType) -> None:
    async def call() -> None:
        async with package.AsyncClient(transport=AwaitedWire(package, [1])) as client:
            await client.thing.get_offers()

    here = inspect.getfile(call)
    package.OPERATIONS[OLD]._has_warned = False
    with package.Client(transport=Wire(package, [1])) as client:
        assert [each.filename for each in warned(client.thing.get_offers.pages)] == [here]
    package.OPERATIONS[OLD]._has_warned = False
    assert [each.filename for each in warned(lambda: asyncio.run(call()))] == [here]


def check_a_warning_that_is_an_error_sends_nothing(package: ModuleType) -> None:
    package.OPERATIONS[OLD]._has_warned = False
    wire = Wire(package, [1])
    with package.Client(transport=wire) as client, warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            client.thing.get_offers()
    assert wire.sent == []


def check_without_a_successor_it_says_what_became_of_it(package: ModuleType) -> None:
    package.OPERATIONS[FIRST]._has_warned = False
    with package.Client(transport=Wire(package, [1], [1])) as client:
        (found,) = warned(client.thing.get_first_offers)
        assert warned(client.thing.get_first_offers) == []
    assert found.category is DeprecationWarning
    assert str(found.message) == (
        "thing.get_first_offers is deprecated. Gone since May, as `thing.get_offers` tells. "
        "See https://tiny.test/docs#first-offers"
    )
    assert found.filename == inspect.getfile(check_it_warns_once_and_points_at_the_caller)
    assert package.OPERATIONS[FIRST].successor is None


def check_an_operation_that_is_not_deprecated_is_silent(package: ModuleType) -> None:
    with package.Client(transport=Wire(package, [], pages="0")) as client:
        assert warned(client.thing.get_new_offers) == []


def check_the_docstrings_tell_who_can_use_it(package: ModuleType) -> None:
    with package.Client() as client:
        old = " ".join(client.thing.get_offers.__doc__.split())
        assert "Deprecated: `thing.get_new_offers` takes its place from 2026-10-31." in old
        assert "Only in regions: global. Only for: vip, lead trader. Not in demo trading." in old
        assert "Only in demo trading." in client.thing.get_new_offers.__doc__


def check_bounds_that_are_included(package: ModuleType) -> None:
    wire = Wire(package, [9, 8], [7, 6, 4], [])
    with package.Client(transport=wire) as client:
        pages = [[row["ts"] for row in page] for page in client.thing.get_offers.pages(end="9")]
        assert pages == [["9", "8"], ["7", "6", "4"]]
    assert wire.sent == [f"/api/v5/thing/offers?end={end}" for end in (9, 7, 3)]
    wire = Wire(package, [9, 8], [7, 6])
    with package.Client(transport=wire) as client:
        pages = [[row["ts"] for row in page] for page in client.thing.get_offers.pages(begin="7")]
        assert pages == [["9", "8"], ["7"]]
    assert wire.sent == ["/api/v5/thing/offers", "/api/v5/thing/offers?end=7"]


def check_numbered_pages_whose_total_stands_beside_the_rows(package: ModuleType) -> None:
    wire = Wire(package, [9, 8], [7], pages="2")
    with package.Client(transport=wire) as client:
        pages = [[row["ts"] for row in page] for page in client.thing.get_new_offers.pages()]
        assert pages == [["9", "8"], ["7"]]
    assert wire.sent == ["/api/v5/thing/new-offers", "/api/v5/thing/new-offers?page=2"]
    with package.Client(transport=Wire(package, [], pages="0")) as client:
        assert list(client.thing.get_new_offers.pages()) == []
    told = pytest.raises(package.BadReply, match="pages")
    with package.Client(transport=Wire(package, [9])) as client, told:
        list(client.thing.get_new_offers.pages())
