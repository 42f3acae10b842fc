"""What type checkers see of the client: the types of what comes back, and wrong arguments."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import PACKAGE, ROOT

pytestmark = [pytest.mark.slow, pytest.mark.first]

ANSWERS = """
from decimal import Decimal
from datetime import datetime
from typing import assert_type
from okx_v5 import AsyncClient, Client, Reply
from okx_v5.market import SbeOrderBook
from okx_v5.trade import HistoricalFill, PlaceOrderReply, PlaceOrderRequest

client = Client()
order = PlaceOrderRequest(inst_id="A", td_mode="cash", side="buy", ord_type="market", sz=1)
assert_type(client.market.get_candlesticks(inst_id="A")[0].open, Decimal | None)
assert_type(client.market.get_order_book(inst_id="A")[0].asks[0].price, Decimal | None)
book = client.market.get_sbe_order_book(inst_id_code=1, source=0)[0]
assert_type(book, SbeOrderBook)
assert_type(book.asks[0].price, Decimal | None)
assert_type(client.public.get_underlying(inst_type="SWAP")[0], list[str])
placed = client.trade.place_order(
    inst_id="A", td_mode="cash", side="buy", ord_type="limit", sz="1", px=Decimal(2)
)
assert_type(placed, PlaceOrderReply)
assert_type(placed.in_time, datetime | None)
client.trade.place_orders(orders=[order, {"inst_id": "A"}])
for page in client.trade.get_fills_history.pages(inst_type="SPOT", after="1", limit=10):
    assert_type(page, Reply[HistoricalFill])
assert_type(client.trade.get_fills_history(inst_type="SPOT"), Reply[HistoricalFill])


async def awaited(client: AsyncClient) -> None:
    assert_type(await client.trade.get_fills_history(inst_type="SPOT"), Reply[HistoricalFill])
    async for page in client.trade.get_fills_history.pages(inst_type="SPOT"):
        assert_type(page[0].fill_px, Decimal | None)
"""

ARGUMENTS = """
from okx_v5 import AsyncClient, Client

client = Client()
client.trade.get_fills_history(inst_type="OTHER")
client.trade.get_fills_history.pages(inst_typ="SPOT")
client.trade.get_fills_history.pages("SPOT")
client.trade.place_order(inst_id="A", td_mode="cash", side="buy", ord_type="limit", sz=1.5)
client.trade.place_orders(orders="A")
client.account.set_leverage(lever="3")
client.market.get_candlesticks(inst_id="A", after=1.5)


async def awaited(client: AsyncClient) -> None:
    for _ in client.trade.get_fills_history.pages(inst_type="SPOT"):
        pass
"""

TAKEN = """
from decimal import Decimal
from typing import Any
from okx_v5 import Client
from okx_v5.trade import PlaceOrderRequest
from okx_v5.types import AttachedOrderToPlaceDict, OrdType, PlaceOrderDict

kind: OrdType = "market"
attached: AttachedOrderToPlaceDict = {"tp_trigger_px": "1", "tp_ord_px": Decimal(-1)}
order: PlaceOrderDict = {"inst_id": "A", "td_mode": "cash", "side": "buy", "ord_type": kind,
                         "sz": 1, "attach_algo_ords": [attached]}
plain = {"inst_id": "A", "td_mode": "cash", "side": "buy", "ord_type": "market", "sz": "1"}
mixed: dict[str, Any] = {**plain, "reduce_only": False}
orders: list[PlaceOrderDict] = [order]
client = Client()
client.trade.place_orders(orders=orders)
client.trade.place_orders(orders=[plain, mixed, order, PlaceOrderRequest(**order)])
client.trade.place_orders(orders=[{"inst_id": "A", "td_mode": "cash", "side": "buy",
    "ord_type": "market", "sz": 1, "attach_algo_ords": [{"tp_trigger_px": "1"}]}])
"""

REFUSED = """
from okx_v5.types import OrdType, PlaceOrderDict
kind: OrdType = "limited"
a: PlaceOrderDict = {"inst_id": "A", "td_mode": "cash", "side": "buy", "ord_type": "limit"}
b: PlaceOrderDict = {"inst_id": "A", "td_mode": "cash", "side": "up", "ord_type": "limit", "sz": 1}
"""

PUSHED = """
from decimal import Decimal
from typing import assert_type
from okx_v5 import AsyncReplay, AsyncStreams, AsyncSubscription, Interrupted, Push, Streams
from okx_v5.market import Candlestick, OrderBookLevel, PushedTrade


async def strategy(source: AsyncStreams | AsyncReplay) -> None:
    pushes: AsyncSubscription[PushedTrade] = source.market.trades(inst_id=["A", "B"])
    async for push in pushes:
        assert_type(push, Push[PushedTrade] | Interrupted)
        for trade in push.items:
            assert_type(trade.px, Decimal | None)
        if isinstance(push, Interrupted):
            continue
        assert_type(push, Push[PushedTrade])
    async with source.market.order_book(inst_id="A") as book:
        assert_type(book.best_bid, OrderBookLevel | None)


def blocking(streams: Streams) -> None:
    for push in streams.market.candle(bar="1m", inst_id="A"):
        for candle in push.items:
            assert_type(candle, Candlestick)
            assert_type(candle.confirm, bool | None)
"""

MISSPELT = """
from okx_v5 import AsyncStream
from okx_v5.market import Trades
from okx_v5.types import OrderType
import okx_v5
okx_v5.Clinet
"""


def printed(page: str) -> list[str]:
    """The programs that a page of the guide has."""
    return re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)


GUIDED = {
    **{f"guided{number}": each for number, each in enumerate(printed("docs/programs.md"))},
    "migrated": "\n".join(printed("MIGRATING.md")),
}

PROGRAMS = {
    **GUIDED,
    "answers": ANSWERS,
    "arguments": ARGUMENTS,
    "taken": TAKEN,
    "refused": REFUSED,
    "pushed": PUSHED,
    "misspelt": MISSPELT,
}
CHECKERS = {
    "mypy": ["--strict", "--cache-dir", os.devnull],
    "pyright": ["--pythonpath", sys.executable],
}


@pytest.fixture(scope="module", params=CHECKERS)
def errors(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[str]]:
    """What a checker refuses in each program, line by line; the package is vendored beside them."""
    folder = tmp_path_factory.mktemp(request.param)
    shutil.copytree(PACKAGE, folder / "okx_v5")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    # make lint holds the package itself to its types, which takes far longer.
    (folder / "mypy.ini").write_text("[mypy]\n[mypy-okx_v5.*]\nignore_errors = True\n")
    for name, text in PROGRAMS.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    programs = [f"{name}.py" for name in PROGRAMS]
    command = [sys.executable, "-m", request.param, *CHECKERS[request.param], *programs]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = [line for line in done.stdout.splitlines() if " error: " in line]
    return {name: lines(found, name) for name in PROGRAMS}


def lines(found: list[str], name: str) -> list[str]:
    """The lines of a program that errors name, each once."""
    places = [each.strip().split(":") for each in found]
    numbers = {int(place[1]) for place in places if Path(place[0]).name == f"{name}.py"}
    return [PROGRAMS[name].splitlines()[number - 1].strip() for number in sorted(numbers)]


def test_what_comes_back_has_the_types_it_is_said_to_have(errors: dict[str, list[str]]) -> None:
    assert errors["answers"] == []


def test_what_is_pushed_needs_no_casts(errors: dict[str, list[str]]) -> None:
    assert errors["pushed"] == []


def test_the_programs_of_the_guide_need_none_either(errors: dict[str, list[str]]) -> None:
    assert {name: errors[name] for name in GUIDED} == {name: [] for name in GUIDED}
    assert len(GUIDED) == 5


def test_a_name_that_is_not_there_is_found(errors: dict[str, list[str]]) -> None:
    """All of them are loaded when they are asked for, and none is a promise of any other."""
    wrong = [line for line in MISSPELT.strip().splitlines() if line != "import okx_v5"]
    assert errors["misspelt"] == wrong


def test_a_wrong_argument_is_found_before_the_program_runs(errors: dict[str, list[str]]) -> None:
    wrong = [line for line in ARGUMENTS.splitlines() if line.startswith("client.")]
    last = 'for _ in client.trade.get_fills_history.pages(inst_type="SPOT"):'
    assert errors["arguments"] == [*wrong, last]


def test_dicts_of_the_package_s_types_are_taken(errors: dict[str, list[str]]) -> None:
    assert errors["taken"] == []


def test_what_the_package_s_types_do_not_hold_is_refused(errors: dict[str, list[str]]) -> None:
    assert errors["refused"] == [line for line in REFUSED.splitlines() if ": " in line]
