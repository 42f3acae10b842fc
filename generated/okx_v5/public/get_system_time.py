# Made from spec/paths/public/time.yaml, not to be edited; make it again with: make generate
"""public.get_system_time: the operation and its models."""

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
from .._runtime.models.fields import TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetSystemTimeRequest(Request):
    """The parameters of public.get_system_time.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
    """

    __slots__ = ()
    _label = "public.get_system_time"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time"

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


class SystemTime(Item):
    """One item of the answer."""

    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When the exchange answered."""


OPERATION: Operation[SystemTime] = Operation(
    method="GET",
    path="/api/v5/public/time",
    resource="public",
    name="get_system_time",
    summary="Get the time of the exchange's clock.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetSystemTimeRequest,
    item=SystemTime,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
