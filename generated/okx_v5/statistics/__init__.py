# Made from spec/, not to be edited; make it again with: make generate
"""Statistics of the whole market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_taker_volume import GetTakerVolumeRequest as GetTakerVolumeRequest
    from .get_taker_volume import TakerVolume as TakerVolume
    from .get_taker_flow import GetTakerFlowRequest as GetTakerFlowRequest
    from .get_taker_flow import TakerFlow as TakerFlow

_PLACES = {
    "GetTakerVolumeRequest": "get_taker_volume",
    "TakerVolume": "get_taker_volume",
    "GetTakerFlowRequest": "get_taker_flow",
    "TakerFlow": "get_taker_flow",
}

__all__ = [
    "GetTakerVolumeRequest",
    "TakerVolume",
    "GetTakerFlowRequest",
    "TakerFlow",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
