"""The settings of a client: what they do, and which ones are refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from inspect import signature
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client, Region, ValidationError
from okx_v5.redis_limiter import RedisRateLimiter

from tests.support.callers import Caller
from tests.support.exchange import KEY, PASSPHRASE, SECRET, Exchange
from tests.support.fixtures import KEYS

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}

AnyClient = type[Client] | type[AsyncClient]
clients = pytest.mark.parametrize("client", [Client, AsyncClient])


@pytest.fixture
def environment(exchange: Exchange) -> Iterator[pytest.MonkeyPatch]:
    """The variables that from_env reads, complete."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("OKX_API_KEY", KEY)
        environment.setenv("OKX_SECRET_KEY", SECRET)
        environment.setenv("OKX_PASSPHRASE", PASSPHRASE)
        environment.setenv("OKX_BASE_URL", exchange.url)
        environment.delenv("OKX_DEMO", raising=False)
        yield environment


def refused(client: AnyClient, **settings: Any) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        client(**settings)
    return caught.value


class FromEnv(Caller):
    """A caller around a client that the environment has set up."""

    def __init__(self, kind: type[Caller], **settings: Any) -> None:
        self._caller = kind()
        self._caller.client = type(self._caller.client).from_env(**settings)

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        return self._caller(method, *args, **kwargs)

    def close(self) -> None:
        self._caller.close()


class TestFromEnv:
    """Keys and settings from the environment."""

    def test_has_keys_and_address(
        self, kind: type[Caller], exchange: Exchange, environment: pytest.MonkeyPatch
    ) -> None:
        with FromEnv(kind) as call:
            call("trade.close_position", **ORDER)
        assert exchange.received[0].refusal() == ""
        assert "x-simulated-trading" not in exchange.received[0].headers

    @pytest.mark.parametrize("demo", ["1", "true", "True", "yes"])
    def test_is_demo_where_it_says_so(
        self, kind: type[Caller], exchange: Exchange, environment: pytest.MonkeyPatch, demo: str
    ) -> None:
        environment.setenv("OKX_DEMO", demo)
        with FromEnv(kind) as call:
            call("trade.close_position", **ORDER)
        assert exchange.received[0].headers["x-simulated-trading"] == "1"

    @pytest.mark.parametrize("demo", ["0", "false", "no", ""])
    def test_is_live_where_it_says_so(
        self, kind: type[Caller], exchange: Exchange, environment: pytest.MonkeyPatch, demo: str
    ) -> None:
        environment.setenv("OKX_DEMO", demo)
        with FromEnv(kind) as call:
            call("trade.close_position", **ORDER)
        assert "x-simulated-trading" not in exchange.received[0].headers

    @clients
    @pytest.mark.parametrize("demo", ["maybe", "2", "on demo"])
    def test_does_not_guess_at_demo(
        self, client: AnyClient, environment: pytest.MonkeyPatch, demo: str
    ) -> None:
        environment.setenv("OKX_DEMO", demo)
        with pytest.raises(ValidationError, match="OKX_DEMO"):
            client.from_env()

    def test_is_overruled_by_name(
        self, kind: type[Caller], exchange: Exchange, environment: pytest.MonkeyPatch
    ) -> None:
        environment.setenv("OKX_DEMO", "0")
        environment.setenv("OKX_API_KEY", "of another account")
        with FromEnv(kind, demo=True, api_key=KEY) as call:
            call("trade.close_position", **ORDER)
        assert exchange.received[0].refusal() == ""
        assert exchange.received[0].headers["x-simulated-trading"] == "1"

    @clients
    @pytest.mark.parametrize("missing", ["OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE"])
    @pytest.mark.parametrize("empty", [True, False], ids=["empty", "unset"])
    def test_needs_all_keys_or_none(
        self,
        client: AnyClient,
        environment: pytest.MonkeyPatch,
        missing: str,
        empty: bool,
    ) -> None:
        if empty:
            environment.setenv(missing, "")
        else:
            environment.delenv(missing)
        with pytest.raises(ValidationError, match=missing.removeprefix("OKX_").lower()):
            client.from_env()

    @clients
    def test_without_anything_is_a_public_client_of_the_exchange(
        self, client: AnyClient, environment: pytest.MonkeyPatch
    ) -> None:
        names = ("OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE", "OKX_BASE_URL")
        for name in names:
            environment.delenv(name)
        public = client.from_env()
        assert public.base_url == Region.GLOBAL
        assert public.demo is False
        assert "without keys" in repr(public)


@clients
@pytest.mark.parametrize("missing", ["api_key", "secret_key", "passphrase"])
@pytest.mark.parametrize("empty", [None, ""])
def test_keys_are_three_or_none(client: AnyClient, missing: str, empty: str | None) -> None:
    keys = {"api_key": "k", "secret_key": "s", "passphrase": "p", missing: empty}
    assert missing in refused(client, **keys).parameter


@clients
@pytest.mark.parametrize("key", [b"key", 5, ["key"]])
def test_keys_are_text(client: AnyClient, key: object) -> None:
    assert refused(client, api_key=key, secret_key="s", passphrase="p").parameter == "api_key"


@clients
@pytest.mark.parametrize(
    "base_url",
    [
        "https://openapi.okx.com/api/v5",
        "https://openapi.okx.com?x=1",
        "https://openapi.okx.com#x",
        "https://user:secret@openapi.okx.com",
        "openapi.okx.com",
        "ftp://openapi.okx.com",
        "https://",
        "https://openapi.okx.com\n",
        "https://openapi.okx.com\\@elsewhere.example",
        "https://openapi okx.com",
        "https://openapi.okx.com:99999",
        "https://openapi.okx.com:https",
        "https://:443",
        "https://[::1",
        "",
        None,
    ],
)
def test_a_base_url_is_a_scheme_and_a_host(client: AnyClient, base_url: str) -> None:
    assert refused(client, base_url=base_url).parameter == "base_url"


LOOPBACK = [
    "http://127.0.0.1:8080",
    "http://127.1.2.3",
    "http://localhost",
    "http://LOCALHOST:80",
    "http://okx.localhost:8080",
    "http://[::1]:8080",
]
ELSEWHERE = [
    "http://openapi.okx.com",
    "HTTP://openapi.okx.com",
    "http://www.okx.com:443",
    "http://127.0.0.1.elsewhere.example",
    "http://localhost.elsewhere.example",
    "http://notlocalhost",
    "http://128.0.0.1",
    "http://10.0.0.1",
    "http://[::2]",
]


@clients
@pytest.mark.parametrize("base_url", ELSEWHERE)
def test_keys_do_not_go_out_in_clear(client: AnyClient, base_url: str) -> None:
    assert "https where the client has keys" in refused(client, **KEYS, base_url=base_url).rule
    assert client(base_url=base_url).base_url == base_url


@clients
@pytest.mark.parametrize("base_url", LOOPBACK)
def test_keys_may_stay_on_this_machine(client: AnyClient, base_url: str) -> None:
    assert client(**KEYS, base_url=base_url).base_url == base_url


@clients
@pytest.mark.parametrize("base_url", ["http://okx_mock:8080", "https://my_proxy.internal"])
def test_a_host_may_have_an_underscore(client: AnyClient, base_url: str) -> None:
    assert client(base_url=base_url).base_url == base_url


@clients
def test_a_trailing_slash_of_the_base_url_does_not_matter(client: AnyClient) -> None:
    assert client(base_url="https://openapi.okx.com/").base_url == "https://openapi.okx.com"


@clients
@pytest.mark.parametrize("region", list(Region))
def test_regions_are_base_urls(client: AnyClient, region: Region) -> None:
    assert client(base_url=region).base_url == region.value


def test_the_regions() -> None:
    assert {region.name: region.value for region in Region} == {
        "GLOBAL": "https://openapi.okx.com",
        "US": "https://us.okx.com",
        "EEA": "https://eea.okx.com",
    }


@clients
@pytest.mark.parametrize(
    "timeout", [0, -1, float("nan"), float("inf"), "10", None, True, Decimal(10), 10**9]
)
def test_a_timeout_is_a_number_of_seconds(client: AnyClient, timeout: object) -> None:
    assert refused(client, timeout=timeout).parameter == "timeout"


@clients
@pytest.mark.parametrize(
    "exp_time",
    [
        *(5, 5.0, "5", True, b"5", datetime(2020, 8, 10, tzinfo=UTC), time(0, 0, 5)),
        *(timedelta(0), timedelta(seconds=-1), timedelta(microseconds=999)),
    ],
)
def test_exp_time_is_a_timedelta(client: AnyClient, exp_time: object) -> None:
    error = refused(client, exp_time=exp_time)
    assert (error.parameter, error.wire_name) == ("exp_time", "expTime")
    assert "timedelta" in error.rule


@clients
@pytest.mark.parametrize(
    "exp_time", [timedelta(milliseconds=1), timedelta(seconds=5), timedelta(days=1), None]
)
def test_exp_time_is_kept(client: AnyClient, exp_time: timedelta | None) -> None:
    assert client(exp_time=exp_time).exp_time == exp_time


@clients
@pytest.mark.parametrize("rate_limit", ["wait", "raise", "off"])
def test_rate_limits_are_waited_for_refused_or_ignored(client: AnyClient, rate_limit: Any) -> None:
    assert client(rate_limit=rate_limit)


class Limiter:
    """All that a limiter has."""

    account: str | None = None

    def acquire(self, charges: object, longest: float) -> object:
        return charges

    async def acquire_async(self, charges: object, longest: float) -> object:
        return charges

    def settle(self, permit: object, *, sent: bool, answered: bool = True) -> None:
        pass

    async def settle_async(self, permit: object, *, sent: bool, answered: bool = True) -> None:
        pass


def limiter_without(member: str) -> object:
    """A limiter that lacks something."""
    members = {name: value for name, value in vars(Limiter).items() if name[0] != "_"}
    del members[member]
    return type("Half", (), members)()


@clients
@pytest.mark.parametrize(
    "rate_limit",
    [
        *("", "WAIT", "no", "wait ", b"wait", None, True, False, 0, 5, 2.5, ["wait"], {"wait"}),
        *(object(), Limiter, RedisRateLimiter, timedelta(seconds=1)),
        *map(limiter_without, ("account", "acquire", "acquire_async", "settle", "settle_async")),
    ],
)
def test_a_rate_limit_that_is_none(client: AnyClient, rate_limit: object) -> None:
    error = refused(client, rate_limit=rate_limit)
    assert error.parameter == "rate_limit"
    for word in ("'wait'", "'raise'", "'off'", "RateLimiter"):
        assert word in error.rule


@clients
def test_a_limiter_of_the_user(client: AnyClient) -> None:
    assert client(rate_limit=Limiter())


SET_FOR_SOME_CALLS = {
    "timeout": 0,
    "retries": 11,
    "headers": {"Host": "x"},
    "exp_time": 5,
    "limit_wait": 0,
}


@clients
def test_a_client_takes_what_some_calls_may_have(client: AnyClient) -> None:
    options = {*signature(client.with_options).parameters} - {"self"}
    assert options == {*SET_FOR_SOME_CALLS} <= {*signature(client).parameters}


@clients
@pytest.mark.parametrize("name", SET_FOR_SOME_CALLS)
def test_what_some_calls_may_have_is_refused_alike(client: AnyClient, name: str) -> None:
    setting: dict[str, Any] = {name: SET_FOR_SOME_CALLS[name]}
    with pytest.raises(ValidationError) as caught:
        client().with_options(**setting)
    assert (caught.value.parameter, str(caught.value)) == (name, str(refused(client, **setting)))


@clients
@pytest.mark.parametrize("headers", [5, "X-Trace: a", [("X-Trace", "a")]])
def test_headers_are_a_dict(client: AnyClient, headers: object) -> None:
    assert refused(client, headers=headers).parameter == "headers"


@clients
@pytest.mark.parametrize("setting", ["exp_tme", "limiter", "retry", "log"])
def test_a_setting_that_there_is_not(client: AnyClient, setting: str) -> None:
    with pytest.raises(TypeError, match=setting):
        client(**{setting: 1})


@clients
@pytest.mark.parametrize(
    "settings",
    [{"exp_time": 5}, {"rate_limit": None}, {"demo": 1}, {"timeout": 0}, {"base_url": ""}],
    ids=lambda settings: next(iter(settings)),
)
def test_settings_are_refused_alike_from_the_environment(
    client: AnyClient, environment: pytest.MonkeyPatch, settings: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError) as caught:
        client.from_env(**settings)
    assert caught.value.parameter == next(iter(settings))
    assert str(caught.value) == str(refused(client, **settings))


@clients
@pytest.mark.parametrize("demo", ["yes", "1", "", 1, 0, None])
def test_demo_is_true_or_false(client: AnyClient, demo: object) -> None:
    assert refused(client, demo=demo).parameter == "demo"


@clients
def test_a_client_is_live_and_global_unless_told_otherwise(client: AnyClient) -> None:
    assert client().demo is False
    assert client().base_url == "https://openapi.okx.com"
