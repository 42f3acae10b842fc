"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import Bill, Event, Rfq


def _models() -> ModuleType:
    from ..models import thing

    return thing


GET_BILLS: Operation[Bill] = Operation(
    method="GET",
    path="/api/v5/thing/bills",
    resource="thing",
    name="get_bills",
    summary="Get the bills.",
    documentation="https://tiny.test/docs#bills",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetBillsRequest",
    item="Bill",
    reply="BillsReply",
    data="list",
    cursor=Cursor("billId"),
    headers="",
    header_names=(),
    batch_of=None,
)
GET_RFQS: Operation[Rfq] = Operation(
    method="GET",
    path="/api/v5/thing/rfqs",
    resource="thing",
    name="get_rfqs",
    summary="Get the requests.",
    documentation="https://tiny.test/docs#rfqs",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetRfqsRequest",
    item="Rfq",
    reply="",
    data="list",
    cursor=Cursor("rfqId", older="endId", newer="beginId"),
    headers="",
    header_names=(),
    batch_of=None,
)
GET_EVENTS: Operation[Event] = Operation(
    method="GET",
    path="/api/v5/thing/events",
    resource="thing",
    name="get_events",
    summary="Get the events.",
    documentation="https://tiny.test/docs#events",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetEventsRequest",
    item="Event",
    reply="",
    data="list",
    cursor=Cursor("ts", key=("id", "kind"), size=3),
    headers="",
    header_names=(),
    batch_of=None,
)
