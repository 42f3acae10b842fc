"""What a type checker sees of the client: the types of what comes back, and wrong arguments."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import PACKAGE

pytestmark = pytest.mark.slow

RIGHT = """
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

WRONG = """
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
    for page in client.trade.get_fills_history.pages(inst_type="SPOT"):
        print(page)
"""


def lines_refused(folder: Path, text: str) -> list[str]:
    """The lines in which mypy finds an error, in a program that has vendored the package."""
    shutil.copytree(PACKAGE, folder / "okx_v5")
    (folder / "program.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "program.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    numbers = sorted({int(line.split(":")[1]) for line in errors})
    return [text.splitlines()[number - 1].strip() for number in numbers]


def test_what_comes_back_has_the_types_it_is_said_to_have(tmp_path: Path) -> None:
    assert lines_refused(tmp_path, RIGHT) == []


def test_a_wrong_argument_is_found_before_the_program_runs(tmp_path: Path) -> None:
    wrong = [line for line in WRONG.splitlines() if line.startswith("client.")]
    last = 'for page in client.trade.get_fills_history.pages(inst_type="SPOT"):'
    assert lines_refused(tmp_path, WRONG) == [*wrong, last]
