"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import Quote, ServerTime


def _models() -> ModuleType:
    from ..models import thing

    return thing


GET_TIME: Operation[ServerTime] = Operation(
    method="GET",
    path="/api/v5/thing/time",
    resource="thing",
    name="get_time",
    summary="Get the time of the exchange.",
    documentation="https://tiny.test/docs#time",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    models=_models,
    request="GetTimeRequest",
    item="ServerTime",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
ASK_QUOTE: Operation[Quote] = Operation(
    method="POST",
    path="/api/v5/thing/quote",
    resource="thing",
    name="ask_quote",
    summary="Ask for a quote.",
    documentation="https://tiny.test/docs#quote",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(1, 60, ("ip",)),),
    models=_models,
    request="AskQuoteRequest",
    item="Quote",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
