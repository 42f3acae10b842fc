"""MIGRATING.md says what the other client has, and leaves no endpoint out."""

from __future__ import annotations

import pytest

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


def test_methods_are_read_off_the_installed_package() -> None:
    found = python_okx()
    assert found["POST /api/v5/trade/order"] == ["Trade.TradeAPI.place_order"]
    assert found["GET /api/v5/trade/order"] == ["Trade.TradeAPI.get_order"]
    assert len(found) > 200
