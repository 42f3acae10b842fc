"""Every operation of the description, by method and path; read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .._runtime.operation import Operation

_PLACES = {
    "POST /api/v5/trade/close-position": ("trade", "CLOSE_POSITION"),
    "POST /api/v5/tradingBot/grid/close-position": ("grid", "CLOSE_POSITION"),
    "POST /api/v5/copytrading/close-subposition": ("copy_trading", "CLOSE_LEAD_POSITION"),
    "POST /api/v5/copytrading/stop-copy-trading": ("copy_trading", "STOP_COPY_TRADING"),
}


class _Operations(Mapping[str, Operation[Any]]):
    """A mapping that loads the operations of a resource with the first one asked for."""

    def __getitem__(self, key: str) -> Operation[Any]:
        resource, constant = _PLACES[key]
        operation: Operation[Any] = getattr(import_module(f".{resource}", __name__), constant)
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(_PLACES)

    def __len__(self) -> int:
        return len(_PLACES)

    def __repr__(self) -> str:
        return f"OPERATIONS({len(self)} operations)"


OPERATIONS: Mapping[str, Operation[Any]] = _Operations()
