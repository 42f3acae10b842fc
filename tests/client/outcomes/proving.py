"""Orders to place one by one and together, and answers to them."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5 import BadReply

from tests.support.callers import Caller
from tests.support.description import taken

ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "market",
    "sz": 1,
}

PLACE, BATCH = "POST /api/v5/trade/order", "POST /api/v5/trade/batch-orders"


def row(name: str, **more: Any) -> dict[str, Any]:
    """A row of the batch that takes the order of this name."""
    return taken(BATCH, ordId=f"3{name}", clOrdId=name, sMsg="", **more)


def unknown(call: Caller, method: str, **arguments: Any) -> BadReply:
    with pytest.raises(BadReply) as caught:
        call(method, **arguments)
    return caught.value


def batch(call: Caller, *names: str | None) -> Any:
    """Place orders of these names; None is an order without one."""
    named = [{**ORDER, **({"cl_ord_id": name} if name else {})} for name in names]
    return call("trade.place_orders", orders=named)
