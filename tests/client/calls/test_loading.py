"""Nobody pays for what he does not use: each in a process of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import okx_v5
import pytest

from tests.support.exchange import KEY, PASSPHRASE, SECRET, Exchange

CLIENT = f"client = okx_v5.Client({KEY!r}, {SECRET!r}, {PASSPHRASE!r}, base_url={{url!r}})"
CLOSE = "client.trade.close_position(inst_id='BTC-USDT-SWAP', mgn_mode='cross')"


def loaded_by(*lines: str) -> set[str]:
    """The modules that a new interpreter has after running some lines."""
    program = "\n".join([*lines, "import json, sys", "print(json.dumps(list(sys.modules)))"])
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return set(json.loads(done.stdout.splitlines()[-1]))


RESOURCES = sorted({operation.resource for operation in okx_v5.OPERATIONS.values()})


def of_resources(modules: set[str]) -> set[str]:
    """The modules of resources, inside the package."""
    names = {name.removeprefix("okx_v5.") for name in modules if name.startswith("okx_v5.")}
    return {name for name in names if name.partition(".")[0] in RESOURCES and "." in name}


def test_importing_the_package_loads_no_client_and_no_models() -> None:
    modules = loaded_by("import okx_v5")
    assert not {"okx_v5.client", "okx_v5.async_client", "okx_v5.error_codes"} & modules
    assert of_resources(modules) == set()


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_resource_loads_no_models_before_it_is_called(resource: str) -> None:
    modules = loaded_by("import okx_v5", f"okx_v5.Client().{resource}")
    assert of_resources(modules) == {f"{resource}.api"}


def test_a_client_loads_no_resource_before_it_is_used() -> None:
    modules = loaded_by("import okx_v5", f"okx_v5.Client({KEY!r}, {SECRET!r}, {PASSPHRASE!r})")
    assert of_resources(modules) == set()


@pytest.mark.parametrize(
    ("key", "loads"),
    [
        ("POST /api/v5/trade/order", {"trade.place_order", "trade._orders"}),
        ("GET /api/v5/account/balance", {"account.get_balance", "account._balances"}),
    ],
)
def test_an_operation_without_a_client_loads_its_own_models(key: str, loads: set[str]) -> None:
    decode = f"okx_v5.OPERATIONS[{key!r}].decode(b'{{}}', 200)"
    modules = loaded_by(
        "import okx_v5",
        f"try: {decode}",
        "except okx_v5.BadReply: pass",
        "else: raise SystemExit(1)",
    )
    assert of_resources(modules) == loads
    assert not {"okx_v5.client", "okx_v5.async_client"} & modules


def test_a_client_with_one_resource_takes_few_modules() -> None:
    """Counted, for time depends on the machine; what the transport needs is among them."""
    others = "import msgspec, dataclasses, datetime, decimal"
    library = "import bisect, logging, threading"
    modules = loaded_by("import okx_v5", "okx_v5.Client().trade") - loaded_by(others, library)
    assert {name.split(".")[0] for name in modules} == {"okx_v5"}
    assert len(modules) < 46


NOT_AT_FIRST = {
    *("asyncio", "httpx", "redis", "logging", "random", "hashlib"),
    *("socket", "ssl", "httptools"),
}


def test_importing_the_client_loads_nothing_that_not_every_program_needs() -> None:
    modules = loaded_by("from okx_v5 import Client")
    assert "okx_v5.client" in modules
    assert not NOT_AT_FIRST & modules
    assert not {"okx_v5._runtime.transports.signing", "okx_v5._runtime.limits.windows"} & modules


def test_a_client_that_is_built_has_a_logger_and_its_limits() -> None:
    modules = loaded_by("from okx_v5 import Client", "Client().market")
    assert NOT_AT_FIRST & modules == {"logging"}
    assert "okx_v5._runtime.limits.windows" in modules
    assert "okx_v5._runtime.transports.signing" not in modules


@pytest.mark.parametrize("client", ["Client", "AsyncClient"])
def test_without_limits_their_windows_are_not_loaded(client: str) -> None:
    modules = loaded_by("import okx_v5", f"okx_v5.{client}(rate_limit='off').market")
    assert "okx_v5._runtime.limits.windows" not in modules


@pytest.mark.parametrize("client", ["Client", "AsyncClient"])
def test_the_libraries_of_the_adapters_are_not_loaded(client: str) -> None:
    modules = loaded_by("import okx_v5", f"okx_v5.{client}({KEY!r}, {SECRET!r}, 'p').trade")
    assert not {"httpx", "redis"} & modules
    assert (
        not {"okx_v5._runtime.transports.httpx", "okx_v5._runtime.limits.redis_limiter"} & modules
    )


def test_the_limiter_in_redis_takes_a_client_and_not_its_library() -> None:
    """So that another library that speaks as redis-py does will do."""
    modules = loaded_by("from okx_v5.redis_limiter import RedisRateLimiter")
    assert "okx_v5._runtime.limits.redis_limiter" in modules
    assert not {"redis", "httpx", "okx_v5.client"} & modules


def test_a_blocking_call_needs_no_asyncio(exchange: Exchange) -> None:
    modules = loaded_by("import okx_v5", CLIENT.format(url=exchange.url), CLOSE)
    assert len(exchange.received) == 1
    assert exchange.received[0].refusal() == ""
    assert not {name for name in modules if name.split(".")[0] in ("asyncio", "ssl")}
    assert of_resources(modules) == {"trade.api", "trade.close_position"}
    assert "okx_v5.async_client" not in modules


def test_the_async_client_does_not_load_the_blocking_one() -> None:
    modules = loaded_by("import okx_v5", "okx_v5.AsyncClient().trade")
    assert of_resources(modules) == {"trade.async_api"}
    assert "okx_v5.client" not in modules


def test_operations_are_listed_without_loading_them() -> None:
    modules = loaded_by(
        "import okx_v5", "assert 'GET /api/v5/trade/order' in list(okx_v5.OPERATIONS)"
    )
    assert of_resources(modules) == set()


def test_an_operation_loads_no_others() -> None:
    modules = loaded_by(
        "import okx_v5",
        "operation = okx_v5.OPERATIONS['POST /api/v5/trade/close-position']",
        "operation.rate_limits, operation.documentation, operation.permission",
    )
    assert of_resources(modules) == {"trade.close_position"}


def test_a_model_loads_its_own_module_and_no_operation_beside_it() -> None:
    modules = loaded_by("from okx_v5.trade import Order")
    assert of_resources(modules) == {"trade._orders"}


def test_models_load_no_client() -> None:
    modules = loaded_by(
        "from okx_v5.trade import ClosePositionRequest",
        "ClosePositionRequest(inst_id='BTC-USDT-SWAP', mgn_mode='cross')",
    )
    assert not {"okx_v5.client", "okx_v5.async_client"} & modules


def test_nothing_but_the_declared_packages_is_imported(exchange: Exchange) -> None:
    modules = loaded_by("import okx_v5", CLIENT.format(url=exchange.url), CLOSE)
    before = loaded_by("pass")
    tops = {name.split(".")[0] for name in modules - before}
    # msgspec takes typing_extensions where it is installed, and does without elsewhere; what
    # httptools was compiled by puts two names beside it.
    known = {"okx_v5", "msgspec", "httptools", "typing_extensions", "cython_runtime"}
    others = {name for name in tops - sys.stdlib_module_names if not name.startswith("_cython_")}
    assert others <= known


def test_it_works_inside_another_project(exchange: Exchange, tmp_path: Path) -> None:
    """Under another name, and beside the installed one without either knowing of the other."""
    package = Path(str(okx_v5.__file__)).parent
    shutil.copytree(package, tmp_path / "app" / "_vendor" / "okx")
    modules = loaded_by(
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})",
        "import app._vendor.okx as okx_v5",
        CLIENT.format(url=exchange.url),
        CLOSE,
        "operation = okx_v5.OPERATIONS['POST /api/v5/trade/close-position']",
        """try: operation.decode(b'{"code":"50011"}')""",
        "except okx_v5.RateLimitError: pass",
    )
    assert len(exchange.received) == 1
    assert "app._vendor.okx.client" in modules
    assert not {name for name in modules if name.split(".")[0] == "okx_v5"}


def test_a_channel_loads_no_operation_of_rest_and_rest_no_channel() -> None:
    """What REST is asked for after a gap is loaded with the first gap."""
    modules = loaded_by(
        "import okx_v5", "okx_v5.AsyncStreams()", "okx_v5.CHANNELS['orders'].follow_ups"
    )
    assert of_resources(modules) == {"trade.channel_orders", "trade._orders"}
    assert "okx_v5._runtime.streams.following" not in modules
    modules = loaded_by("import okx_v5", "okx_v5.Client().trade.get_fills")
    assert not {name for name in modules if ".streams" in name}
