"""Reading page by page: the cursor is a field of the rows, and the rest is the method's own."""

import asyncio
import json
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import pytest

# Rows of every kind, from new to old; a place is a cursor, and some events share theirs.
PLACES = [9, 8, 7, 5, 4, 2, 1]
BILLS = [{"billId": str(place), "sz": "1"} for place in PLACES]
RFQS = [{"rfqId": str(place)} for place in PLACES]
EVENTS = [["9", "a", "x"], ["8", "b", "x"], ["8", "b", "y"], ["8", "c", "x"], ["7", "d", "x"]]
NAMES = {"endId": "after", "beginId": "before"}


class Shelf:
    """A transport to an exchange that has such rows and does as the documentation says."""

    def __init__(self, package: ModuleType, rows: list[Any], size: int) -> None:
        self.package = package
        self.rows = list(rows)
        self.size = size
        self.asked: list[dict[str, str]] = []

    def answer(self, request: Any) -> Any:
        self.asked.append(asked := dict(parse_qsl(request.path.partition("?")[2])))
        named = {NAMES.get(name, name): value for name, value in asked.items()}
        after, before = (int(named.get(name, end)) for name, end in (("after", 99), ("before", 0)))
        page = [row for row in self.rows if before < self.place(row) < after]
        page = page[: int(named.get("limit", self.size))]
        body = {"code": "0", "msg": "", "data": page, "total": str(len(self.rows))}
        return self.package.HttpResponse(200, json.dumps(body).encode())

    @staticmethod
    def place(row: Any) -> int:
        return int(row[0] if isinstance(row, list) else next(iter(row.values())))

    def send(self, request: Any) -> Any:
        return self.answer(request)


class AwaitedShelf(Shelf):
    async def send(self, request: Any) -> Any:
        return self.answer(request)


def read(package: ModuleType, shelf: Shelf, method: str, **arguments: Any) -> list[list[Any]]:
    """The pages of a method as they were sent, in both kinds of client."""
    with package.Client(transport=shelf) as client:
        pages = list(getattr(client.thing, method).pages(**arguments))
    awaited = AwaitedShelf(package, shelf.rows, shelf.size)

    async def asynchronously() -> list[Any]:
        async with package.AsyncClient(transport=awaited) as client:
            return [page async for page in getattr(client.thing, method).pages(**arguments)]

    wire = [[row.to_wire() for row in page] for page in pages]
    assert [[row.to_wire() for row in page] for page in asyncio.run(asynchronously())] == wire
    assert awaited.asked == shelf.asked
    return wire


def check_every_row_once_from_new_to_old(package: ModuleType) -> None:
    shelf = Shelf(package, BILLS, 3)
    assert read(package, shelf, "get_bills") == [BILLS[:3], BILLS[3:6], BILLS[6:]]
    assert shelf.asked == [{}, {"after": "7"}, {"after": "2"}, {"after": "1"}]


def check_the_method_itself_asks_once(package: ModuleType) -> None:
    shelf = Shelf(package, BILLS, 3)
    with package.Client(transport=shelf) as client:
        reply = client.thing.get_bills(inst_id="A", after="7")
    assert ([row.bill_id for row in reply], reply.total) == (["5", "4", "2"], "7")
    assert shelf.asked == [{"instId": "A", "after": "7"}]


def check_arguments_go_with_every_page(package: ModuleType) -> None:
    shelf = Shelf(package, BILLS, 3)
    pages = read(package, shelf, "get_bills", inst_id="A", limit=4, extra={"new": "x"})
    assert [len(page) for page in pages] == [4, 3]
    given = {"instId": "A", "limit": "4", "new": "x"}
    assert shelf.asked == [given, {**given, "after": "5"}, {**given, "after": "1"}]


def check_from_and_to_a_place(package: ModuleType) -> None:
    shelf = Shelf(package, BILLS, 2)
    assert read(package, shelf, "get_bills", after="8") == [BILLS[2:4], BILLS[4:6], BILLS[6:]]
    shelf = Shelf(package, BILLS, 2)
    pages = read(package, shelf, "get_bills", before="4")
    assert [row for page in pages for row in page] == BILLS[:4]
    assert all("before" not in asked for asked in shelf.asked)


def check_other_names_of_the_cursor(package: ModuleType) -> None:
    cursor = package.OPERATIONS["GET /api/v5/thing/rfqs"].pages
    assert cursor == ("rfqId", "endId", "beginId", (), 0, (), False, "", (), False)
    shelf = Shelf(package, RFQS, 4)
    pages = read(package, shelf, "get_rfqs", begin_id="1", limit=4)
    assert [row for page in pages for row in page] == RFQS[:6]
    assert shelf.asked[1] == {"limit": "4", "endId": "5"}


def check_rows_that_share_a_cursor(package: ModuleType) -> None:
    """The last page's end is asked for again, and what was seen is left out."""
    cursor = package.OPERATIONS["GET /api/v5/thing/events"].pages
    assert cursor == ("ts", "after", "before", ("id", "kind"), 3, (), False, "", (), False)
    shelf = Shelf(package, EVENTS, 4)
    pages = read(package, shelf, "get_events", limit=4)
    assert [row for page in pages for row in page] == EVENTS
    assert shelf.asked[1]["after"] == "9"


def check_more_rows_of_one_cursor_than_a_page_holds(package: ModuleType) -> None:
    """There is no way to ask for the rest: better an error than a gap."""
    rows = [["8", str(number), "x"] for number in range(5)]
    for arguments in ({}, {"limit": 3}):
        with package.Client(transport=Shelf(package, rows, 3)) as client:
            pages = client.thing.get_events.pages(**arguments)
            assert len(next(pages)) == 3
            with pytest.raises(package.OkxError, match="larger limit"):
                next(pages)


def check_new_rows_that_arrive_meanwhile_move_nothing(package: ModuleType) -> None:
    shelf = Shelf(package, BILLS, 3)
    with package.Client(transport=shelf) as client:
        pages = client.thing.get_bills.pages()
        first = next(pages)
        shelf.rows.insert(0, {"billId": "10", "sz": "1"})
        rest = [row.bill_id for page in pages for row in page]
    assert [row.bill_id for row in first] + rest == [str(place) for place in PLACES]


def check_what_is_wrong_is_refused_before_the_first_page(package: ModuleType) -> None:
    shelf = Shelf(package, BILLS, 3)
    with package.Client(transport=shelf) as client:
        for arguments in ({"inst_id": ""}, {"limit": 0}, {"typo": 1}, {"after": "x"}):
            with pytest.raises(package.ValidationError):
                client.thing.get_bills.pages(**arguments)
        with pytest.raises(package.ValidationError, match="by position"):
            client.thing.get_bills.pages("A")
    assert shelf.asked == []


def check_pages_are_replies(package: ModuleType) -> None:
    with package.Client(transport=Shelf(package, BILLS, 3)) as client:
        page = next(client.thing.get_bills.pages())
        assert (type(page).__name__, page.total, page[0].sz) == ("BillsReply", "7", 1)


def check_the_methods_say_what_they_are(package: ModuleType) -> None:
    with package.Client() as client:
        assert "Get the bills." in client.thing.get_bills.__doc__
        assert "thing.get_bills" in repr(client.thing.get_bills)
        assert client.thing.get_bills.__name__ == "get_bills"
