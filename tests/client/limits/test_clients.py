"""The limits as clients keep them, over real HTTP."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import pytest
import redis
import redis.asyncio
from okx_v5 import (
    AsyncClient,
    AuthenticationError,
    Client,
    OutcomeUnknown,
    RateLimitReached,
    TransportError,
)
from okx_v5._runtime.limits.process_limiter import process_limiter
from okx_v5.redis_limiter import RedisRateLimiter

from tests.support.exchange import KEY, PASSPHRASE, SECRET, Exchange, Fault, reply
from tests.support.redis_server import RedisServer

pytestmark = pytest.mark.alone

ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT-SWAP",
    "td_mode": "cross",
    "side": "buy",
    "ord_type": "market",
    "sz": "1",
}


@pytest.fixture
def settings(exchange: Exchange) -> dict[str, Any]:
    return {
        "api_key": KEY,
        "secret_key": SECRET,
        "passphrase": PASSPHRASE,
        "base_url": exchange.url,
        "timeout": 5,
    }


def reset_countdown(client: Client, **parameters: Any) -> None:
    """An operation that is limited to one call in a second, for each tag."""
    client.trade.cancel_all_after(time_out="60", **parameters)


async def reset_countdown_async(client: AsyncClient) -> None:
    await client.trade.cancel_all_after(time_out="60")


def seconds(call: Callable[[], Any]) -> float:
    began = time.monotonic()
    call()
    return time.monotonic() - began


def test_a_second_call_waits_for_its_turn(settings: dict[str, Any]) -> None:
    with Client(**settings) as client:
        assert seconds(lambda: reset_countdown(client)) < 0.5
        assert 0.9 < seconds(lambda: reset_countdown(client)) < 2
        assert seconds(lambda: reset_countdown(client, tag="other")) < 0.5


def test_clients_of_one_key_share_their_limits(settings: dict[str, Any]) -> None:
    with Client(**settings) as one, Client(**settings, rate_limit="raise") as another:
        reset_countdown(one)
        with pytest.raises(RateLimitReached) as caught:
            reset_countdown(another)
    assert 0 < caught.value.retry_after <= 1.001
    assert "cancel-all-after" in caught.value.limit

    async def awaited() -> None:
        async with AsyncClient(**settings, rate_limit="raise") as client:
            with pytest.raises(RateLimitReached):
                await reset_countdown_async(client)

    asyncio.run(awaited())


def test_accounts_have_limits_of_their_own(settings: dict[str, Any]) -> None:
    with Client(**settings, rate_limit="raise") as one:
        reset_countdown(one)
    with (
        Client(**{**settings, "api_key": "another"}, rate_limit="raise") as another,
        pytest.raises(AuthenticationError),  # by the exchange, which does not know the key
    ):
        reset_countdown(another)


def test_without_limits_everything_is_sent(settings: dict[str, Any], exchange: Exchange) -> None:
    with Client(**settings, rate_limit="off") as client:
        assert seconds(lambda: [reset_countdown(client) for _ in range(20)]) < 0.9
    assert len(exchange.received) == 20


def test_a_batch_of_one_and_a_single_order_share_a_window(settings: dict[str, Any]) -> None:
    with Client(**settings, rate_limit="raise") as client:
        for _ in range(30):
            client.trade.place_order(**ORDER)
            client.trade.place_orders(orders=[ORDER])
        for call in (
            lambda: client.trade.place_order(**ORDER),
            lambda: client.trade.place_orders(orders=[ORDER]),
        ):
            with pytest.raises(RateLimitReached) as caught:
                call()
            assert caught.value.limit.startswith("60 requests of POST /api/v5/trade/order ")
        client.trade.place_orders(orders=[ORDER, ORDER])


def test_what_never_left_is_not_counted(settings: dict[str, Any]) -> None:
    nobody = Exchange(listening=False)
    settings |= {"base_url": nobody.url, "timeout": 0.1}
    with closing(nobody), Client(**settings, rate_limit="raise") as client:
        for _ in range(3):
            with pytest.raises(TransportError):
                reset_countdown(client)


def test_what_may_have_arrived_is_counted(settings: dict[str, Any], exchange: Exchange) -> None:
    exchange.script(Fault.RESET)
    with Client(**settings, rate_limit="raise") as client:
        with pytest.raises(OutcomeUnknown):
            reset_countdown(client)
        with pytest.raises(RateLimitReached):
            reset_countdown(client)


def test_each_attempt_is_counted(settings: dict[str, Any], exchange: Exchange) -> None:
    exchange.script(reply(code="50011", status=429), reply({"triggerTime": "0"}))
    with Client(**settings) as client:
        took = seconds(lambda: reset_countdown(client))
    assert len(exchange.received) == 2
    assert 1 < took < 4


def test_a_call_that_waits_does_not_spend_its_timeout(settings: dict[str, Any]) -> None:
    with Client(**{**settings, "timeout": 0.5}) as client, ThreadPoolExecutor(3) as pool:
        for future in [pool.submit(reset_countdown, client) for _ in range(3)]:
            future.result()


def test_a_cancelled_call_leaves_the_line(settings: dict[str, Any]) -> None:
    async def calls() -> None:
        async with AsyncClient(**settings) as client:
            await reset_countdown_async(client)
            impatient = [asyncio.create_task(reset_countdown_async(client)) for _ in range(20)]
            await asyncio.sleep(0.1)
            for task in impatient:
                task.cancel()
            began = time.monotonic()
            await reset_countdown_async(client)
            assert time.monotonic() - began < 2

    asyncio.run(calls())


def test_no_window_holds_an_api_key(settings: dict[str, Any], client: redis.Redis) -> None:
    with Client(**settings, rate_limit=RedisRateLimiter(client)) as bot:
        reset_countdown(bot)
    with Client(**settings) as bot:
        reset_countdown(bot)
    (key,) = client.keys()
    names = key.decode() + str(list(process_limiter("wait")._windows._windows))
    assert settings["base_url"] in names
    assert not any(secret in names for secret in (KEY, SECRET, PASSPHRASE))


@pytest.mark.parametrize("account", [None, "ours"])
def test_keys_of_one_account_share_its_limits_where_the_limiter_names_it(
    settings: dict[str, Any], client: redis.Redis, account: str | None
) -> None:
    limiters = [RedisRateLimiter(client, mode="raise", account=account) for _ in range(2)]
    with Client(**settings, rate_limit=limiters[0]) as one:
        reset_countdown(one)
    # Without a common name it goes out, to an exchange that does not know the other key.
    expected = AuthenticationError if account is None else RateLimitReached
    with (
        Client(**{**settings, "api_key": "another"}, rate_limit=limiters[1]) as another,
        pytest.raises(expected),
    ):
        reset_countdown(another)


def test_blocking_and_asynchronous_bots_share_a_redis(
    settings: dict[str, Any], client: redis.Redis, redis_server: RedisServer
) -> None:
    with Client(**settings, rate_limit=RedisRateLimiter(client)) as bot:
        reset_countdown(bot)

    async def awaited() -> None:
        async with (
            redis.asyncio.Redis(unix_socket_path=redis_server.socket) as shared,
            AsyncClient(**settings, rate_limit=RedisRateLimiter(shared)) as bot,
        ):
            began = time.monotonic()
            await reset_countdown_async(bot)
            assert 0.7 < time.monotonic() - began < 2

    asyncio.run(awaited())


def test_no_order_goes_out_while_redis_is_gone(
    settings: dict[str, Any], exchange: Exchange, tmp_path: Any
) -> None:
    nobody = redis.Redis(unix_socket_path=str(tmp_path / "nobody"), retry=None)
    with (
        Client(**settings, rate_limit=RedisRateLimiter(nobody)) as bot,
        pytest.raises(TransportError, match="nothing was sent"),
    ):
        reset_countdown(bot)
    assert exchange.received == []


def test_an_answer_is_not_lost_with_redis(
    settings: dict[str, Any], exchange: Exchange, tmp_path: Any
) -> None:
    server = RedisServer(tmp_path)
    client = redis.Redis(unix_socket_path=server.socket, retry=None)
    exchange.script(reply({"triggerTime": "1", "ts": "2"}, delay=0.3))
    with Client(**settings, rate_limit=RedisRateLimiter(client)) as bot:
        threading.Timer(0.15, server.stop).start()
        answer = bot.trade.cancel_all_after(time_out="60")
    assert answer[0]["ts"] == "2"
