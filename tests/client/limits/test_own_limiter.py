"""A limiter of the user's own: when it is asked, what it is told, and what its failures hide."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from okx_v5 import ApiError, OutcomeUnknown, RateLimiter, TransportError

from tests.support.callers import Caller
from tests.support.exchange import Exchange, Fault, reply


class Kept:
    """Lets everything pass, and keeps what it was told."""

    account = "main"

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.told: list[tuple[bool, bool]] = []

    def acquire(self, charges: Any, longest: float) -> Any:
        self.asked.append(charges)
        return charges

    async def acquire_async(self, charges: Any, longest: float) -> Any:
        return self.acquire(charges, longest)

    def settle(self, permit: Any, *, sent: bool, answered: bool = True) -> None:
        assert permit is self.asked[-1]
        self.told.append((sent, answered))

    async def settle_async(self, permit: Any, *, sent: bool, answered: bool = True) -> None:
        self.settle(permit, sent=sent, answered=answered)


class Broken(Kept):
    """Fails when it is told that a request is over."""

    def settle(self, permit: Any, *, sent: bool, answered: bool = True) -> None:
        super().settle(permit, sent=sent, answered=answered)
        raise RuntimeError("password=hunter2")


def place(call: Caller) -> Any:
    return call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross", cl_ord_id="b15")


def test_is_one() -> None:
    assert isinstance(Kept(), RateLimiter)


def test_is_told_what_became_of_a_request(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    limiter = Kept()
    call = connect(rate_limit=limiter)
    place(call)
    exchange.script(reply(code="51000", msg="no", status=400), Fault.SWALLOW)
    with pytest.raises(ApiError):
        place(call)
    with pytest.raises(OutcomeUnknown):
        place(call)
    assert limiter.told == [(True, True), (True, True), (True, False)]
    (charge,) = limiter.asked[0]
    assert (charge.cost, charge.limit, charge.seconds) == (1, 20, 2)
    assert "main" in charge.window


def test_is_asked_for_each_attempt(connect: Callable[..., Caller], exchange: Exchange) -> None:
    limiter = Kept()
    exchange.script(reply(code="50011", msg="slower", status=429))
    place(connect(rate_limit=limiter))
    assert len(limiter.asked) == len(limiter.told) == 2


def test_is_told_that_nothing_was_sent(kind: type[Caller]) -> None:
    limiter, nobody = Kept(), Exchange(listening=False)
    call = kind(base_url=nobody.url, timeout=0.2, rate_limit=limiter)
    with call, pytest.raises(TransportError):
        call("public.get_system_time")
    nobody.close()
    assert set(limiter.told) == {(False, False)}


def test_that_fails_afterwards_hides_no_success(
    connect: Callable[..., Caller], exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    assert place(connect(rate_limit=Broken()))[0].cl_ord_id == "b15"
    (record,) = (each for each in caplog.records if each.name == "okx_v5")
    assert record.levelno == logging.WARNING
    assert "RuntimeError" in record.getMessage()
    assert "hunter2" not in caplog.text


def test_that_fails_afterwards_hides_no_unknown_outcome(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    exchange.script(Fault.SWALLOW)
    with pytest.raises(OutcomeUnknown) as caught:
        place(connect(rate_limit=Broken()))
    assert caught.value.cl_ord_id == "b15"
    assert len(exchange.received) == 1
