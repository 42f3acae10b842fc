# Made from spec/channels/public/status.yaml, not to be edited; make it again with: make generate
"""status.status: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel


class SubscribeStatusRequest(Request):
    """The parameters of status.status.

    https://www.okx.com/docs-v5/en/#status-ws-status-channel
    """

    __slots__ = ()
    _label = "status.status"
    _documentation = "https://www.okx.com/docs-v5/en/#status-ws-status-channel"

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


class PushedMaintenance(Item):
    """A maintenance after a change."""

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
    _ts: WireText = UNSET

    title = TextField("title")
    """Headline of the maintenance."""
    state = TextField("state")
    """State of the maintenance: `scheduled`, `ongoing`, `pre_open` for about ten minutes at the end
    of a long one, `completed` or `canceled`. Known values: scheduled, ongoing, pre_open,
    completed, canceled.
    """
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
    ts = TimeField("ts")
    """When it was pushed."""


CHANNEL: Channel[PushedMaintenance] = Channel(
    key="public/status",
    names=("status",),
    path="/ws/v5/public",
    login=False,
    resource="status",
    name="status",
    summary="Maintenance and disruptions of the exchange, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#status-ws-status-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeStatusRequest,
    item=PushedMaintenance,
    parameter="",
)
"""Maintenance and disruptions of the exchange, as they change.

Pushed when the state, the time or the end of one changes; the first push has the latest change. All
that is planned and under way is what `get_status` has. Maintenance that interrupts for less than 5
seconds or drops connections once is not announced.

Each push tells what happened.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#status-ws-status-channel
"""
