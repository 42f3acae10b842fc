"""The calls that are put under fire: each kind of order, and a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any

from tests.support.callers import Caller

_numbers = count(1)

INSTRUMENT = "BTC-USDT"
ORDER = {"td_mode": "cash", "side": "buy", "ord_type": "limit", "sz": "1", "px": "30000.1"}


def new_names(many: int) -> tuple[str, ...]:
    """Names for orders, all of the same length."""
    return tuple(f"fire{next(_numbers):08}" for _ in range(many))


@dataclass(frozen=True)
class Asking:
    """A call by the names of its orders; `orders` is how many it has."""

    key: str
    ask: Callable[..., Any]
    orders: int

    @property
    def method(self) -> str:
        return self.key.partition(" ")[0]

    @property
    def path(self) -> str:
        return self.key.partition(" ")[2]


def place(call: Caller, name: str, instrument: str = INSTRUMENT) -> Any:
    return call("trade.place_order", inst_id=instrument, cl_ord_id=name, **ORDER)


def place_several(call: Caller, *names: str, instrument: str = INSTRUMENT) -> Any:
    orders = [{"inst_id": instrument, "cl_ord_id": name, **ORDER} for name in names]
    return call("trade.place_orders", orders=orders)


def amend_several(call: Caller, *names: str) -> Any:
    orders = [{"inst_id": INSTRUMENT, "cl_ord_id": name, "new_sz": "2"} for name in names]
    return call("trade.amend_orders", orders=orders)


def cancel_several(call: Caller, *names: str) -> Any:
    orders = [{"inst_id": INSTRUMENT, "cl_ord_id": name} for name in names]
    return call("trade.cancel_orders", orders=orders)


def question(call: Caller) -> Any:
    return call("trade.get_order", inst_id=INSTRUMENT, cl_ord_id="b15")


QUESTION = Asking("GET /api/v5/trade/order", question, 0)
ONE = Asking("POST /api/v5/trade/order", place, 1)
SEVERAL = Asking("POST /api/v5/trade/batch-orders", place_several, 3)
ORDERS = {
    "order": ONE,
    "batch": SEVERAL,
    "amendments": Asking("POST /api/v5/trade/amend-batch-orders", amend_several, 3),
    "cancellations": Asking("POST /api/v5/trade/cancel-batch-orders", cancel_several, 3),
}
