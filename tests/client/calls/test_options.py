"""Settings of a client, and other ones for some calls: `client.with_options(...)`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from okx_v5 import OkxError, OutcomeUnknown, ValidationError

from tests.support.callers import Caller
from tests.support.exchange import Exchange, reply
from tests.support.standstill import within

POSITION = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}


def test_a_timeout_of_its_own(connect: Callable[..., Caller], exchange: Exchange) -> None:
    call = connect(timeout=5)
    call("public.get_system_time")
    exchange.answer = lambda request: reply({"instId": "BTC-USDT-SWAP"}, delay=0.6)
    with within(0.5), pytest.raises(OutcomeUnknown):
        call.with_options(timeout=0.2)("trade.close_position", **POSITION)
    assert call("trade.close_position", **POSITION)[0].inst_id == "BTC-USDT-SWAP"


def test_a_longer_timeout_than_that_of_the_client(
    connect: Callable[..., Caller], exchange: Exchange, transport: str
) -> None:
    """A transport of the user's keeps a timeout of its own: there the shorter one holds."""
    exchange.answer = lambda request: reply({"instId": "BTC-USDT-SWAP"}, delay=0.6)
    patient = connect(timeout=0.3).with_options(timeout=5)
    if transport == "httpx":
        with pytest.raises(OutcomeUnknown):
            patient("trade.close_position", **POSITION)
    else:
        assert patient("trade.close_position", **POSITION)[0].inst_id == "BTC-USDT-SWAP"


@pytest.mark.parametrize("retries", [0, 1, 3])
@pytest.mark.parametrize("own", [0, 5, None])
def test_repeats_of_its_own(
    connect: Callable[..., Caller], exchange: Exchange, retries: int, own: int | None
) -> None:
    exchange.answer = lambda request: reply(code="50001", msg="busy", status=503)
    call = connect(timeout=60, **({} if own is None else {"retries": own}))
    with pytest.raises(OkxError):
        call.with_options(retries=retries)("public.get_system_time")
    assert len(exchange.received) == 1 + retries


@pytest.mark.parametrize("retries", [0, 1, None])
def test_repeats_of_all_calls(
    connect: Callable[..., Caller], exchange: Exchange, retries: int | None
) -> None:
    exchange.answer = lambda request: reply(code="50001", msg="busy", status=503)
    call = connect(timeout=60, **({} if retries is None else {"retries": retries}))
    for caller in (call, call.with_options(timeout=50)):
        exchange.received.clear()
        with pytest.raises(OkxError):
            caller("public.get_system_time")
        assert len(exchange.received) == 1 + (2 if retries is None else retries)


def test_headers_of_all_calls(connect: Callable[..., Caller], exchange: Exchange) -> None:
    call = connect(headers={"X-Trace": "a1", "X-Other": "a"})
    call("trade.close_position", **POSITION)
    call.with_options(headers={"x-other": "b"})("trade.close_position", **POSITION)
    told = [(each.headers["x-trace"], each.headers["x-other"]) for each in exchange.received]
    assert told == [("a1", "a"), ("a1", "b")]


def test_headers_go_out_beside_the_usual_ones(call: Caller, exchange: Exchange) -> None:
    traced = call.with_options(headers={"X-Trace": "a1"})
    traced.with_options(headers={"X-Other": "b"})("trade.close_position", **POSITION)
    call("trade.close_position", **POSITION)
    first, second = exchange.received
    assert (first.headers["x-trace"], first.headers["x-other"]) == ("a1", "b")
    assert "ok-access-sign" in first.headers
    assert "x-trace" not in second.headers


@pytest.mark.parametrize(
    "name", ["OK-ACCESS-KEY", "ok-access-sign", "Content-Type", "host", "expTime", "a b", "", "a:"]
)
def test_headers_of_the_client_are_its_own(call: Caller, name: str) -> None:
    with pytest.raises(ValidationError):
        call.client.with_options(headers={name: "x"})


@pytest.mark.parametrize("value", ["a\r\nOK-ACCESS-KEY: b", "\0", "\u00e9", 1, None])
def test_a_header_cannot_bring_another(call: Caller, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        call.client.with_options(headers={"X-Trace": value})
    assert "OK-ACCESS" not in str(caught.value)


@pytest.mark.parametrize("retries", [-1, 11, True, 1.5, "1"])
def test_repeats_are_a_small_number(call: Caller, retries: object) -> None:
    with pytest.raises(ValidationError, match="retries must be a whole number from 0 to 10"):
        call.client.with_options(retries=retries)


def test_resources_belong_to_the_client_they_were_taken_from(call: Caller) -> None:
    client = call.client
    trade = client.trade
    other = client.with_options(timeout=1)
    assert other.trade is not trade
    assert client.trade is trade
    assert (client.timeout, other.timeout) != (1.0, client.timeout)
