# Made from spec/schemas/maintenance.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText


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
