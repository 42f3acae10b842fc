# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_news: the operation and its models."""

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
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetNewsRequest(Request):
    """The parameters of thing.get_news.

    https://tiny.test/docs#news
    """

    __slots__ = ()
    _label = "thing.get_news"
    _documentation = "https://tiny.test/docs#news"

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


class News(Item):
    """One item of the answer."""

    _text: WireText = UNSET

    text = TextField("text")
    """What it says."""


OPERATION: Operation[News] = Operation(
    method="GET",
    path="/api/v5/thing/news",
    resource="thing",
    name="get_news",
    summary="Get the news.",
    documentation="https://tiny.test/docs#news",
    permission="read",
    private=False,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(
        RateLimit(5, 2, ("user",), keys=True),
        RateLimit(3, 2, ("ip",), keys=False),
    ),
    request=GetNewsRequest,
    item=News,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
