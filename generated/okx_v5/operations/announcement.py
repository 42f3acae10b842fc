"""The operations of announcement, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.announcement import AnnouncementPage


def _models() -> ModuleType:
    from ..models import announcement

    return announcement


GET_ANNOUNCEMENTS: Operation[AnnouncementPage] = Operation(
    method="GET",
    path="/api/v5/support/announcements",
    resource="announcement",
    name="get_announcements",
    summary="Announcements of the exchange, newest first, 20 a page.",
    documentation="https://www.okx.com/docs-v5/en/#announcement-get-announcements",
    permission="read",
    private=False,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(
        RateLimit(5, 2, ("user",), keys=True),
        RateLimit(5, 2, ("ip",), keys=False),
    ),
    models=_models,
    request="GetAnnouncementsRequest",
    item="AnnouncementPage",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
