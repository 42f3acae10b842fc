# Made from spec/paths/support/announcement-types.yaml, not to be edited; make it again with: make generate
"""announcement.get_announcement_types: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetAnnouncementTypesRequest(Request):
    """The parameters of announcement.get_announcement_types.

    https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
    """

    __slots__ = ()
    _label = "announcement.get_announcement_types"
    _documentation = "https://www.okx.com/docs-v5/en/#announcement-get-announcement-types"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class AnnouncementType(Item):
    """One item of the answer."""

    _annType: WireText = UNSET
    _annTypeDesc: WireText = UNSET

    ann_type = TextField("annType")
    """Type, such as `announcements-new-listings`."""
    ann_type_desc = TextField("annTypeDesc")
    """Type in words, such as `New listings`."""


OPERATION: Operation[AnnouncementType] = Operation(
    method="GET",
    path="/api/v5/support/announcement-types",
    resource="announcement",
    name="get_announcement_types",
    summary="Get the types of announcements that `get_announcements` can be asked for.",
    documentation="https://www.okx.com/docs-v5/en/#announcement-get-announcement-types",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 2, ("ip",)),),
    request=GetAnnouncementTypesRequest,
    item=AnnouncementType,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
