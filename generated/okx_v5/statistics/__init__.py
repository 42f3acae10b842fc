# Made from spec/, not to be edited; make it again with: make generate
"""Statistics of the whole market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_taker_flow import GetTakerFlowRequest as GetTakerFlowRequest
    from .get_taker_flow import TakerFlow as TakerFlow
    from .get_taker_volume import GetTakerVolumeRequest as GetTakerVolumeRequest
    from .get_taker_volume import TakerVolume as TakerVolume

_PLACES = {
    "GetTakerFlowRequest": "get_taker_flow",
    "TakerFlow": "get_taker_flow",
    "GetTakerVolumeRequest": "get_taker_volume",
    "TakerVolume": "get_taker_volume",
}

__all__ = [
    "GetTakerFlowRequest",
    "TakerFlow",
    "GetTakerVolumeRequest",
    "TakerVolume",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
