"""The headers of a request."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.callers import Blocking, Caller
from tests.support.exchange import KEY, PASSPHRASE, Exchange
from tests.support.fixtures import KEYS

CLOSE = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}

SIGNED = {"ok-access-key", "ok-access-sign", "ok-access-timestamp", "ok-access-passphrase"}
OF_HTTP = {"host", "accept", "accept-encoding", "content-length", "connection", "user-agent"}


def headers_of(call: Caller, exchange: Exchange) -> dict[str, str]:
    call("trade.close_position", **CLOSE)
    return exchange.received[-1].headers


def test_demo_says_so(connect: Callable[..., Caller], exchange: Exchange) -> None:
    assert headers_of(connect(demo=True), exchange)["x-simulated-trading"] == "1"


@pytest.mark.parametrize("settings", [{}, {"demo": False}])
def test_live_does_not_speak_of_demo(
    connect: Callable[..., Caller], exchange: Exchange, settings: dict[str, bool]
) -> None:
    assert "x-simulated-trading" not in headers_of(connect(**settings), exchange)


def test_demo_holds_for_undescribed_calls_too(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    call = connect(demo=True)
    call("request", "GET", "/api/v5/account/balance")
    call("request", "POST", "/api/v5/trade/order", body={"instId": "BTC-USDT"})
    assert [each.headers["x-simulated-trading"] for each in exchange.received] == ["1", "1"]


def test_the_body_is_json_and_says_so(call: Caller, exchange: Exchange) -> None:
    assert headers_of(call, exchange)["content-type"] == "application/json"


def test_nothing_else_goes_out(call: Caller, exchange: Exchange) -> None:
    assert headers_of(call, exchange).keys() <= SIGNED | OF_HTTP | {"content-type"}


def test_keys_go_out_once(call: Caller, exchange: Exchange) -> None:
    headers = headers_of(call, exchange)
    assert headers["ok-access-key"] == KEY
    assert headers["ok-access-passphrase"] == PASSPHRASE


def test_without_keys_nothing_is_signed(kind: type[Caller], exchange: Exchange) -> None:
    with kind(base_url=exchange.url) as call:
        call("request", "GET", "/api/v5/public/time")
    assert not exchange.received[0].headers.keys() & SIGNED


def test_the_timestamp_is_utc_with_milliseconds(call: Caller, exchange: Exchange) -> None:
    timestamp = headers_of(call, exchange)["ok-access-timestamp"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", timestamp)
    assert abs(datetime.now(UTC) - datetime.fromisoformat(timestamp)) < timedelta(seconds=2)


def test_the_local_time_zone_does_not_matter(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eight hours ahead of the exchange, in a process that has never lived elsewhere."""
    monkeypatch.setenv("TZ", "Asia/Hong_Kong")
    monkeypatch.setenv("OKX_BASE_URL", exchange.url)
    for name, value in KEYS.items():
        monkeypatch.setenv(f"OKX_{name.upper()}", value)
    program = f"import okx_v5; okx_v5.Client.from_env().trade.close_position(**{CLOSE})"
    subprocess.run([sys.executable, "-c", program], timeout=120, check=True)
    assert exchange.received[0].refusal() == ""


def test_timestamps_run_with_the_clock(exchange: Exchange) -> None:
    """Over the turn of a second, where a clock that keeps its seconds could be wrong."""
    end = time.monotonic() + 1.05
    with Blocking(**KEYS, base_url=exchange.url) as call:
        while time.monotonic() < end:
            before = datetime.now(UTC)
            stamp = datetime.fromisoformat(headers_of(call, exchange)["ok-access-timestamp"])
            # A stamp is cut to its milliseconds, hence one of them less.
            assert before - timedelta(milliseconds=1) <= stamp <= datetime.now(UTC)
