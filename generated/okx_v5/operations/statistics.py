"""The operations of statistics, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.statistics import TakerFlow, TakerVolume


def _models() -> ModuleType:
    from ..models import statistics

    return statistics


GET_TAKER_VOLUME: Operation[TakerVolume] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/taker-volume",
    resource="statistics",
    name="get_taker_volume",
    summary="Get what takers sold and bought of a currency, period by period.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    models=_models,
    request="GetTakerVolumeRequest",
    item="TakerVolume",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_TAKER_FLOW: Operation[TakerFlow] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/option/taker-block-volume",
    resource="statistics",
    name="get_taker_flow",
    summary="Get what takers bought and sold of calls and puts in the latest period.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    models=_models,
    request="GetTakerFlowRequest",
    item="TakerFlow",
    reply="",
    data="one",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
