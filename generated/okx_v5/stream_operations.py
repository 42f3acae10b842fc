# Made from spec/, not to be edited; make it again with: make generate
"""Every operation that is sent over the streams, by what messages call it; read when asked for.

from okx_v5 import STREAM_OPERATIONS

STREAM_OPERATIONS["cancel-order"].encode(
    id="1", inst_id_codes={"BTC-USDT": 10459}, inst_id="BTC-USDT", ord_id="590908157585625111"
)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from ._runtime.streams.operation import StreamOperation

__all__ = [
    "STREAM_OPERATIONS",
]

_PLACES: dict[str, str] = {
    "amend-order": "trade.stream_amend_order",
    "batch-amend-orders": "trade.stream_amend_orders",
    "batch-cancel-orders": "trade.stream_cancel_orders",
    "batch-orders": "trade.stream_place_orders",
    "cancel-order": "trade.stream_cancel_order",
    "mass-cancel": "trade.stream_mass_cancel",
    "order": "trade.stream_place_order",
    "sprd-amend-order": "spread.stream_amend_order",
    "sprd-cancel-order": "spread.stream_cancel_order",
    "sprd-mass-cancel": "spread.stream_mass_cancel",
    "sprd-order": "spread.stream_place_order",
}


class _StreamOperations(Mapping[str, StreamOperation[Any]]):
    """A mapping that imports an operation, and that of REST, when it is asked for."""

    def __getitem__(self, op: str) -> StreamOperation[Any]:
        found: StreamOperation[Any] = import_module(f".{_PLACES[op]}", __package__).OPERATION
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_PLACES)

    def __len__(self) -> int:
        return len(_PLACES)

    def __repr__(self) -> str:
        return f"STREAM_OPERATIONS({len(self)} operations)"


STREAM_OPERATIONS: Mapping[str, StreamOperation[Any]] = _StreamOperations()
