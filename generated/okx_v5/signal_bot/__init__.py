# Made from spec/, not to be edited; make it again with: make generate
"""Bots that trade on signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .create_bot import CreateSignalBotEntrySetting as CreateSignalBotEntrySetting
    from .create_bot import CreateSignalBotExitSetting as CreateSignalBotExitSetting
    from .create_bot import CreateSignalBotRequest as CreateSignalBotRequest
    from .create_bot import CreatedSignalBot as CreatedSignalBot
    from .place_sub_order import PlaceSignalSubOrderRequest as PlaceSignalSubOrderRequest
    from .place_sub_order import PlaceSubOrderHeaders as PlaceSubOrderHeaders
    from .place_sub_order import PlacedSignalSubOrder as PlacedSignalSubOrder

_PLACES = {
    "CreateSignalBotEntrySetting": "create_bot",
    "CreateSignalBotExitSetting": "create_bot",
    "CreateSignalBotRequest": "create_bot",
    "CreatedSignalBot": "create_bot",
    "PlaceSignalSubOrderRequest": "place_sub_order",
    "PlaceSubOrderHeaders": "place_sub_order",
    "PlacedSignalSubOrder": "place_sub_order",
}

__all__ = [
    "CreateSignalBotEntrySetting",
    "CreateSignalBotExitSetting",
    "CreateSignalBotRequest",
    "CreatedSignalBot",
    "PlaceSignalSubOrderRequest",
    "PlaceSubOrderHeaders",
    "PlacedSignalSubOrder",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
