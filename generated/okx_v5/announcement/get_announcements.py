# Made from spec/paths/support/announcements.yaml, not to be edited; make it again with: make generate
"""announcement.get_announcements: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import NumberedPages, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetAnnouncementsRequest(Request):
    """The parameters of announcement.get_announcements.

    Args:
        ann_type (annType): Only announcements of this type, one of those that the list of
            announcement types gives, such as `announcements-new-listings`.
        page: Number of the page, beginning with 1. Without it the exchange takes 1.

    https://www.okx.com/docs-v5/en/#announcement-get-announcements
    """

    __slots__ = ()
    _label = "announcement.get_announcements"
    _documentation = "https://www.okx.com/docs-v5/en/#announcement-get-announcements"

    @exact_arguments
    def __init__(
        self,
        *,
        ann_type: str | None = None,
        page: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ann_type is not None:
            wire["annType"] = ann_type
        if page is not None:
            wire["page"] = self._integer(page)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ann_type = wire.get("annType", UNSET)
        if ann_type is not UNSET:
            if not isinstance(ann_type, str):
                raise cls.refusal(at, "annType", "must be a string")
            if len(ann_type) < 1:
                raise cls.refusal(at, "annType", "must have at least 1 character")
        page = wire.get("page", UNSET)
        if page is not UNSET:
            if not is_integer(page):
                raise cls.refusal(at, "page", "must be a whole number")
            if page < 1:
                raise cls.refusal(at, "page", "must be at least 1")

    ann_type = TextField("annType")
    """Only announcements of this type, one of those that the list of announcement types gives, such
    as `announcements-new-listings`.
    """
    page = IntegerField("page")
    """Number of the page, beginning with 1. Without it the exchange takes 1."""


class Announcement(Item):
    """One item of the answer."""

    _annType: WireText = UNSET
    _businessPTime: WireText = UNSET
    _pTime: WireText = UNSET
    _title: WireText = UNSET
    _url: WireText = UNSET

    title = TextField("title")
    """Headline."""
    ann_type = TextField("annType")
    """Type of the announcement."""
    business_p_time = TimeField("businessPTime")
    """The time that the page of the announcement shows to its readers."""
    p_time = TimeField("pTime")
    """When it was really published first; it can take about 5 minutes until it appears here."""
    url = TextField("url")
    """Link to the announcement."""


class AnnouncementPage(Item):
    """One item of the answer."""

    _details: WireList[Announcement] = UNSET
    _totalPage: WireText = UNSET

    total_page = DecimalField("totalPage")
    """How many pages there are."""
    details = ObjectsField("details", Announcement)
    """The announcements of this page."""


OPERATION: Operation[AnnouncementPage] = Operation(
    method="GET",
    path="/api/v5/support/announcements",
    resource="announcement",
    name="get_announcements",
    summary="Get announcements of the exchange, newest first, 20 a page.",
    documentation="https://www.okx.com/docs-v5/en/#announcement-get-announcements",
    permission="read",
    private=False,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(
        RateLimit(5, 2, ("user",), keys=True),
        RateLimit(5, 2, ("ip",), keys=False),
    ),
    request=GetAnnouncementsRequest,
    item=AnnouncementPage,
    reply=Reply,
    data="list",
    pages=NumberedPages("page", "totalPage", rows="details"),
    headers=None,
    header_names=(),
    batch_of=None,
)
