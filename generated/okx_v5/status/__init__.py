# Made from spec/, not to be edited; make it again with: make generate
"""Maintenance of the exchange, planned and under way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_status import GetStatusRequest as GetStatusRequest
    from .get_status import Maintenance as Maintenance

_PLACES = {
    "GetStatusRequest": "get_status",
    "Maintenance": "get_status",
}

__all__ = [
    "GetStatusRequest",
    "Maintenance",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
