# Made from spec/, not to be edited; make it again with: make generate
"""Announcements of the exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_announcement_types import GetAnnouncementTypesRequest as GetAnnouncementTypesRequest
    from .get_announcement_types import AnnouncementType as AnnouncementType
    from .get_announcements import GetAnnouncementsRequest as GetAnnouncementsRequest
    from .get_announcements import Announcement as Announcement
    from .get_announcements import AnnouncementPage as AnnouncementPage

_PLACES = {
    "GetAnnouncementTypesRequest": "get_announcement_types",
    "AnnouncementType": "get_announcement_types",
    "GetAnnouncementsRequest": "get_announcements",
    "Announcement": "get_announcements",
    "AnnouncementPage": "get_announcements",
}

__all__ = [
    "GetAnnouncementTypesRequest",
    "AnnouncementType",
    "GetAnnouncementsRequest",
    "Announcement",
    "AnnouncementPage",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
