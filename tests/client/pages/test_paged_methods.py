"""Methods that have pages: their arguments, their types, and what asynchronous ones do."""

from __future__ import annotations

import asyncio
import itertools
import pickle
from typing import Any

import pytest
from okx_v5 import (
    AsyncClient,
    Client,
    ValidationError,
)

from tests.client.pages.listings import (
    CANDLES,
    FILLS,
    LISTINGS,
    Listing,
    listings,
    numbers,
    pages,
    wire,
)
from tests.support.callers import Caller
from tests.support.exchange import Exchange, reply
from tests.support.fixtures import KEYS


class TestArguments:
    """Held to the description before anything is sent, and before the first page is asked for."""

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            ({}, "inst_type"),
            ({"inst_type": "spot"}, "inst_type"),
            ({"inst_type": "SPOT", "limit": 0}, "limit"),
            ({"inst_type": "SPOT", "limit": 101}, "limit"),
            ({"inst_type": "SPOT", "limit": True}, "limit"),
            ({"inst_type": "SPOT", "limit": "ten"}, "limit"),
            ({"inst_type": "SPOT", "until": "1"}, "until"),
            ({"inst_type": "SPOT", "after": 5}, "after"),
            ({"inst_type": "SPOT", "after": ""}, "after"),
            ({"inst_type": "SPOT", "after": "newest"}, "after"),
            ({"inst_type": "SPOT", "before": "newest"}, "before"),
            ({"inst_type": "SPOT", "extra": {"after": "5"}}, "after"),
            ({"inst_type": "SPOT", "begin": 0.5}, "begin"),
        ],
    )
    def test_that_are_wrong_are_refused(
        self, call: Caller, exchange: Exchange, arguments: dict[str, Any], named: str
    ) -> None:
        with pytest.raises(ValidationError) as caught:
            call.pages("trade.get_fills_history", **arguments)
        assert named in caught.value.parameter
        assert caught.value.operation == "trade.get_fills_history"
        assert caught.value.documentation.startswith("https://www.okx.com/docs-v5/en/#")
        assert exchange.received == []

    def test_that_give_the_cursor_another_meaning_are_refused(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply({"tradeId": "7", "ts": "1597026383085"}), reply())
        arguments = {"inst_id": "BTC-USDT", "type": "2", "after": "1597026383085"}
        with pytest.raises(ValidationError, match="must be '1' where pages are read"):
            call.pages("market.get_trades_history", **arguments)
        assert not exchange.received
        assert len(list(call.pages("market.get_trades_history", inst_id="A-B", type="1"))) == 1

    @listings(LISTINGS)
    def test_that_have_no_name_are_refused(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        for ask in (call, call.pages):
            with pytest.raises(ValidationError, match="by position") as caught:
                ask(listing.method, "BTC-USDT")
            assert caught.value.operation == listing.method
        assert exchange.received == []

    def test_of_private_pages_need_keys(self, kind: type[Caller], exchange: Exchange) -> None:
        with kind(base_url=exchange.url) as call, pytest.raises(ValidationError) as caught:
            next(pages(call, FILLS))
        assert caught.value.parameter == "api_key"
        assert exchange.received == []

    def test_of_public_pages_need_none(self, kind: type[Caller], exchange: Exchange) -> None:
        exchange.answer = CANDLES.ledger(5)
        with kind(base_url=exchange.url) as call:
            assert wire(pages(call, CANDLES)) == [CANDLES.rows(4, 3, 2, 1, 0)]
        assert all(request.keys == [] for request in exchange.received)

    def test_that_change_later_change_nothing(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(5)
        extra = {"newParam": "1"}
        reader = pages(call, FILLS, limit=2, extra=extra)
        next(reader)
        extra["newParam"] = "2"
        list(reader)
        assert {request.query["newParam"] for request in exchange.received} == {"1"}


class TestTheMethodItself:
    """`client.trade.get_fills_history` is called as ever."""

    @listings(LISTINGS)
    def test_makes_one_request(self, call: Caller, exchange: Exchange, listing: Listing) -> None:
        exchange.answer = listing.ledger(25)
        bounds = {listing.after: listing.cursor(20), listing.before: listing.cursor(10)}
        answer = call(listing.method, **listing.arguments, limit=5, **bounds)
        assert len(answer) == 5
        (sent,) = exchange.received
        # As it is given: only the reader of pages keeps a bound to himself.
        assert sent.query[listing.older] == listing.cursor(20)
        assert sent.query[listing.newer] == listing.cursor(10)

    @listings(LISTINGS)
    def test_is_not_pickled_with_its_client(self, call: Caller, listing: Listing) -> None:
        resource, _, name = listing.method.partition(".")
        method = getattr(getattr(call.client, resource), name)
        with pytest.raises(TypeError, match="keys"):
            pickle.dumps(method)


def test_asynchronous_pages_are_iterated(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.answer = FILLS.ledger(25)

    async def read() -> list[list[str]]:
        async with async_client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
            pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=10)
            assert exchange.received == []
            return [[row.bill_id async for row in aiter_of(page)] async for page in pages]

    async def aiter_of(page: Any) -> Any:
        for row in page:
            yield row

    found = asyncio.run(read())
    assert found == [[FILLS.cursor(n) for n in page] for page in numbers(25, 10)]


def test_asynchronous_pages_leave_the_loop_to_others(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.answer = FILLS.ledger(6)

    async def read(client: AsyncClient, size: int) -> list[str]:
        pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=size)
        return [row.bill_id async for page in pages for row in page]

    async def together() -> list[list[str]]:
        async with async_client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
            return list(await asyncio.gather(*(read(client, size) for size in (1, 2, 3, 4))))

    assert asyncio.run(together()) == [[FILLS.cursor(n) for n in (5, 4, 3, 2, 1, 0)]] * 4


def test_a_page_that_is_no_longer_waited_for_is_the_next_one(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.answer = FILLS.ledger(6)

    async def read() -> list[str]:
        async with async_client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
            pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=3)
            found = [row.bill_id for row in await anext(pages)]
            exchange.script(reply(*FILLS.rows(2, 1, 0), delay=30))
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(pages), 0.1)
            return found + [row.bill_id async for page in pages for row in page]

    assert asyncio.run(read()) == [FILLS.cursor(number) for number in range(5, -1, -1)]


def test_pages_are_joined_with_the_standard_library(
    exchange: Exchange, client_class: type[Client]
) -> None:
    exchange.answer = FILLS.ledger(25)
    with client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
        pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=10)
        rows = itertools.chain.from_iterable(pages)
        assert [row.bill_id for row in itertools.islice(rows, 15)] == [
            FILLS.cursor(number) for number in range(24, 9, -1)
        ]
    assert len(exchange.received) == 2


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_what_has_no_cursor_has_no_pages(client: type[Client] | type[AsyncClient]) -> None:
    market = client().market
    with pytest.raises(AttributeError):
        _ = market.get_tickers.pages  # type: ignore[union-attr, attr-defined]
