# Made from spec/paths/system/status.yaml, not to be edited; make it again with: make generate
"""status.get_status: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetStatusRequest(Request):
    """The parameters of status.get_status.

    Args:
        state: Only maintenance in this state. Without it the answer has what is `scheduled`,
            `ongoing` or `pre_open`, the stage of about 10 minutes that ends a long maintenance.

    https://www.okx.com/docs-v5/en/#status-get-status
    """

    __slots__ = ()
    _label = "status.get_status"
    _documentation = "https://www.okx.com/docs-v5/en/#status-get-status"

    @exact_arguments
    def __init__(
        self,
        *,
        state: Optional[
            OneOf[Literal["scheduled", "ongoing", "pre_open", "completed", "canceled"]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if state is not None:
            wire["state"] = state
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "scheduled",
                "ongoing",
                "pre_open",
                "completed",
                "canceled",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be 'scheduled', 'ongoing', 'pre_open', 'completed' or 'canceled'",
                )

    state = TextField("state")
    """Only maintenance in this state. Without it the answer has what is `scheduled`, `ongoing` or
    `pre_open`, the stage of about 10 minutes that ends a long maintenance.
    """


class Maintenance(Item):
    """One item of the answer."""

    _begin: WireText = UNSET
    _end: WireText = UNSET
    _env: WireText = UNSET
    _href: WireText = UNSET
    _maintType: WireText = UNSET
    _preOpenBegin: WireText = UNSET
    _scheDesc: WireText = UNSET
    _serviceType: WireText = UNSET
    _state: WireText = UNSET
    _system: WireText = UNSET
    _title: WireText = UNSET

    title = TextField("title")
    """Headline of the maintenance."""
    state = TextField("state")
    """State of the maintenance. Known values: scheduled, ongoing, pre_open, completed, canceled."""
    begin = TimeField("begin")
    """When it begins."""
    end = TimeField("end")
    """When trading is fully back: as expected, and once `state` is `completed` as it was."""
    pre_open_begin = TimeField("preOpenBegin")
    """When cancelling orders, post-only orders and transfers into the trading account work again,
    before all else does.
    """
    href = TextField("href")
    """Link to the details; empty when there is none."""
    service_type = TextField("serviceType")
    """Service concerned: `0` WebSocket, `5` trading, `6` block trading, `7` trading bots, `8`
    trading by batches of accounts, `9` trading by batches of products, `10` spread trading, `11`
    copy trading, `99` others, such as single instruments that are suspended. Known values: 0, 5,
    6, 7, 8, 9, 10, 11, 99.
    """
    system = TextField("system")
    """System concerned: `unified` is the trading account. Known values: unified."""
    sche_desc = TextField("scheDesc")
    """Old and new time, in words, when it was rescheduled."""
    maint_type = TextField("maintType")
    """`1` scheduled maintenance, `2` unscheduled maintenance, `3` system disruption. Known values:
    1, 2, 3.
    """
    env = TextField("env")
    """`1` production trading, `2` demo trading. Known values: 1, 2."""


OPERATION: Operation[Maintenance] = Operation(
    method="GET",
    path="/api/v5/system/status",
    resource="status",
    name="get_status",
    summary="Get maintenance and disruptions of the exchange, planned and under way.",
    documentation="https://www.okx.com/docs-v5/en/#status-get-status",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 5, ("ip",)),),
    request=GetStatusRequest,
    item=Maintenance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
