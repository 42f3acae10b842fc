# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of announcement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .get_announcement_types import AnnouncementType
    from .get_announcements import AnnouncementPage


class AnnouncementApi(Resource):
    """Announcements of the exchange.

    https://www.okx.com/docs-v5/en/#announcement
    """

    @endpoint
    def get_announcement_types(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[AnnouncementType]:
        """Get the types of announcements that `get_announcements` can be asked for.

        Which they are depends on the IP address of the request.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/support/announcement-types, without a key; at most 1 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_announcements(
        self,
        *,
        ann_type: str | None = None,
        page: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AnnouncementPage]:
        """Get announcements of the exchange, newest first, 20 a page.

        Sorted by `pTime` and `businessPTime`; an update of an announcement does not move it. Works
        with and without a key: with one, the country of residence decides which announcements are
        shown, without one the IP address. The language follows the header Accept-Language, en-US or
        zh-CN.

        Args:
            ann_type (annType): Only announcements of this type, one of those that the list of
                announcement types gives, such as `announcements-new-listings`.
            page: Number of the page, beginning with 1. Without it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads page by page.

        Sends GET /api/v5/support/announcements, with a key of permission read, or without a key; at
        most 5 requests in 2 s for each user (with keys); 5 requests in 2 s for each ip (without
        keys).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#announcement-get-announcements
        """
        raise NotImplementedError  # never runs: the decorator calls
