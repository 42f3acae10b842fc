# Made from spec/, not to be edited; make it again with: make generate
"""Maintenance of the exchange, planned and under way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._maintenance import Maintenance as Maintenance
    from .get_status import GetStatusRequest as GetStatusRequest
    from .channel_status import SubscribeStatusRequest as SubscribeStatusRequest
    from .channel_status import PushedMaintenance as PushedMaintenance

_PLACES = {
    "Maintenance": "_maintenance",
    "GetStatusRequest": "get_status",
    "SubscribeStatusRequest": "channel_status",
    "PushedMaintenance": "channel_status",
}

__all__ = [
    "Maintenance",
    "GetStatusRequest",
    "SubscribeStatusRequest",
    "PushedMaintenance",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
