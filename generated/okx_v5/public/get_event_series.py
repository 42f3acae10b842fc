# Made from spec/paths/public/event-contract/series.yaml, not to be edited; make it again with: make generate
"""public.get_event_series: the operation and its models."""

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
from .._runtime.models.fields import FlagField, ObjectField, TextField
from .._runtime.models.item import Item, WireFlag, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetEventSeriesRequest(Request):
    """The parameters of public.get_event_series.

    Args:
        series_id (seriesId): Only this series, such as `BTC-ABOVE-DAILY`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
    """

    __slots__ = ()
    _label = "public.get_event_series"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series"

    @exact_arguments
    def __init__(
        self,
        *,
        series_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if series_id is not None:
            wire["seriesId"] = series_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        series_id = wire.get("seriesId", UNSET)
        if series_id is not UNSET:
            if not isinstance(series_id, str):
                raise cls.refusal(at, "seriesId", "must be a string")
            if len(series_id) < 1:
                raise cls.refusal(at, "seriesId", "must have at least 1 character")

    series_id = TextField("seriesId")
    """Only this series, such as `BTC-ABOVE-DAILY`."""


class EventSeriesSettlement(Item):
    """How markets of the series are settled."""

    _closeEarly: WireFlag = UNSET
    _method: WireText = UNSET
    _srcName: WireText = UNSET
    _underlying: WireText = UNSET

    method = TextField("method")
    """What makes YES: the price goes up (`price_up_down`), is above a price (`price_above`),
    touches one, which settles at once (`hit`), or is from `floorStrike` to below `capStrike`
    (`between`). Known values: price_up_down, price_above, hit, between.
    """
    close_early = FlagField("closeEarly")
    """Whether a market may be settled before it expires."""
    src_name = TextField("srcName")
    """Source of the price, such as `okx_index` or `cf_benchmark_index`."""
    underlying = TextField("underlying")
    """What the price is of, such as `BTC-USDT`; only where prices decide."""


class EventSeries(Item):
    """One item of the answer."""

    _category: WireText = UNSET
    _freq: WireText = UNSET
    _seriesId: WireText = UNSET
    _settlement: WireObject[EventSeriesSettlement] = UNSET
    _title: WireText = UNSET

    series_id = TextField("seriesId")
    """ID of the series."""
    freq = TextField("freq")
    """How often there is an event, every 5 (`five_min`) or 15 minutes (`fifteen_min`), each hour,
    day or month. Known values: five_min, fifteen_min, hourly, daily, monthly.
    """
    title = TextField("title")
    """Title of the series."""
    category = TextField("category")
    """Category, such as `Crypto`."""
    settlement = ObjectField("settlement", EventSeriesSettlement)
    """How markets of the series are settled."""


OPERATION: Operation[EventSeries] = Operation(
    method="GET",
    path="/api/v5/public/event-contract/series",
    resource="public",
    name="get_event_series",
    summary="Get the series of event contracts, and how they are settled.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetEventSeriesRequest,
    item=EventSeries,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
