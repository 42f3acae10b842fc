"""MIGRATING.md says what the other client has, and leaves no endpoint out."""

from __future__ import annotations

import re
from operator import attrgetter

import pytest
from okx_v5 import CHANNELS, AsyncStreams

from tests.migrating.table import PAGE, python_okx, renewed, rows
from tests.support.description import operations

pytestmark = pytest.mark.slow


def test_the_table_is_true() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == renewed(text), "write it with: python -m tests.migrating"


def test_every_endpoint_is_in_it() -> None:
    found = rows(PAGE.read_text(encoding="utf-8"))
    assert {key: row[0] for key, row in found.items()} == {
        key: operation["operationId"] for key, operation in operations().items()
    }


def test_streams_have_what_takes_the_place_of_ccxt_pro() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("| ccxt.pro |")[2].partition("\n\n")[0]
    streams = AsyncStreams()
    for row in table.splitlines()[2:]:
        _, _, channel, here, _ = (cell.strip() for cell in row.split("|"))
        methods = re.findall(r"`streams\.([\w.]+)`", here)
        assert methods and all(callable(attrgetter(name)(streams)) for name in methods), row
        if channel:
            assert CHANNELS[channel.strip("`").replace("…", "1m")].label in methods, row


def test_methods_are_read_off_the_installed_package() -> None:
    found = python_okx()
    assert found["POST /api/v5/trade/order"] == ["Trade.TradeAPI.place_order"]
    assert found["GET /api/v5/trade/order"] == ["Trade.TradeAPI.get_order"]
    assert len(found) > 200
