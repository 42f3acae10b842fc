"""The codes of instruments are looked up once, kept, and looked up again when they are wrong."""

from __future__ import annotations

import asyncio
from typing import Any

import okx_v5
import pytest
from okx_v5 import AsyncStreams
from okx_v5._runtime.streams.instrument_codes import InstrumentCodes

from tests.streams.trading.test_sending import ORDER, run, streams
from tests.support.practice import LIVE, Practice

LIST = "GET /api/v5/public/instruments"


def orders(practice: Practice, *placed: dict[str, Any], codes: Any = ()) -> dict[str, int]:
    """Place orders one after the other; the codes that are known then."""

    async def work() -> dict[str, int]:
        async with streams(practice) as sent:
            sent.inst_id_codes.update(codes)
            for order in placed:
                await sent.trade.place_order(**{**ORDER, **order})
            return {**sent.inst_id_codes}

    found: dict[str, int] = run(work())
    return found


def test_codes_of_a_kind_are_looked_up_with_one_question(practice: Practice) -> None:
    known = orders(practice, {}, {"inst_id": "ETH-USDT"}, {})
    assert {"BTC-USDT", "ETH-USDT"} <= known.keys()
    assert practice.counts(LIST)["received"] == 1


def test_what_the_caller_knows_is_not_asked_for(practice: Practice) -> None:
    known = orders(practice, {})
    practice.reset()
    orders(practice, {}, codes=known)
    assert practice.counts(LIST)["received"] == 0


def test_orders_that_need_a_code_at_once_ask_once(practice: Practice) -> None:
    async def work() -> None:
        async with streams(practice) as sent:
            await asyncio.gather(*(sent.trade.place_order(**ORDER) for _ in range(5)))

    run(work())
    assert practice.counts(LIST)["received"] == 1


def test_a_code_that_is_unknown_to_the_exchange_is_looked_up_again(practice: Practice) -> None:
    practice.scenario("partial-failure", sCode="51001", op="order")

    async def work() -> okx_v5.ApiError:
        async with streams(practice) as sent:
            with pytest.raises(okx_v5.ApiError) as caught:
                await sent.trade.place_order(**ORDER)
            assert "BTC-USDT" not in sent.inst_id_codes
            await sent.trade.place_order(**ORDER)
            return caught.value

    error = run(work())
    assert error.code == "51001"
    assert any("client.trade.place_order" in note for note in error.__notes__)
    assert practice.counts(LIST)["received"] == 2
    assert practice.counts("WS /ws/v5/private order")["received"] == 2  # none was sent again


def test_of_a_batch_only_what_was_refused_is_looked_up_again(practice: Practice) -> None:
    practice.scenario("partial-failure", failed=[1], sCode="51001", op="batch-orders")

    async def work() -> dict[str, int]:
        async with streams(practice) as sent:
            await sent.trade.place_orders(orders=[ORDER, {**ORDER, "inst_id": "ETH-USDT"}])
            return {**sent.inst_id_codes}

    known = run(work())
    assert "BTC-USDT" in known
    assert "ETH-USDT" not in known


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("NONE-USDT", "the exchange lists no code for 'NONE-USDT'"),
        ("BTC-ABOVE-DAILY-1-2-3", "does not show what kind of instrument it is"),
    ],
)
def test_an_instrument_without_a_code_is_told(practice: Practice, name: str, why: str) -> None:
    with pytest.raises(okx_v5.ValidationError, match=why) as caught:
        orders(practice, {"inst_id": name})
    assert caught.value.parameter == "inst_id"
    assert "client.trade.place_order sends the same over REST" in caught.value.rule
    assert "inst_id_codes" in caught.value.rule
    assert practice.counts("WS /ws/v5/private order")["received"] == 0


def test_codes_that_cannot_be_looked_up_leave_the_order_unsent() -> None:
    async def work() -> None:
        async with AsyncStreams(**LIVE, base_url="http://127.0.0.1:9", rate_limit="off") as sent:
            await sent.trade.place_order(**ORDER)

    with pytest.raises(okx_v5.TransportError, match=r"nothing was sent, and client\.trade"):
        run(work())


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("BTC-USDT", {"instType": "SPOT"}),
        ("BTC-USDT-SWAP", {"instType": "SWAP"}),
        ("BTC-USD-261225", {"instType": "FUTURES"}),
        ("BTC-USD-261225-50000-C", {"instType": "OPTION", "instFamily": "BTC-USD"}),
    ],
)
def test_the_name_tells_what_to_ask_for(name: str, asked: dict[str, str]) -> None:
    questions: list[dict[str, str]] = []

    async def ask(query: dict[str, str]) -> list[Any]:
        questions.append(query)
        return [{"instId": name, "instIdCode": 7}, {"instId": "X"}, "?", {"instIdCode": True}]

    codes = InstrumentCodes({})
    assert run(codes.learn([name, name], ask)) == ""
    assert questions == [asked]
    assert codes.known == {name: 7}
