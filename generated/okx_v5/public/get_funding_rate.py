# Made from spec/paths/public/funding-rate.yaml, not to be edited; make it again with: make generate
"""public.get_funding_rate: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_BD77FB97 = re.compile("^(ANY|[^-]+-[^-]+(-[^-]+)*-([^-]{2,}|[^-CP]))\\Z").search


class GetFundingRateRequest(Request):
    """The parameters of public.get_funding_rate.

    Args:
        inst_id (instId): Instrument, such as `BTC-USD-SWAP`, or `ANY` for all that have a funding
            rate.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
    """

    __slots__ = ()
    _label = "public.get_funding_rate"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if MATCH_BD77FB97(inst_id) is None:
            raise cls.refusal(at, "instId", "must be an instrument of type SWAP or FUTURES, or ANY")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USD-SWAP`, or `ANY` for all that have a funding rate."""


class FundingRate(Item):
    """One item of the answer."""

    _formulaType: WireText = UNSET
    _fundingRate: WireText = UNSET
    _fundingTime: WireText = UNSET
    _impactValue: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _interestRate: WireText = UNSET
    _maxFundingRate: WireText = UNSET
    _method: WireText = UNSET
    _minFundingRate: WireText = UNSET
    _nextFundingRate: WireText = UNSET
    _nextFundingTime: WireText = UNSET
    _premium: WireText = UNSET
    _settFundingRate: WireText = UNSET
    _settState: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type; `FUTURES` are perpetual-style ones. Known values: SWAP, FUTURES."""
    inst_id = TextField("instId")
    """Instrument."""
    method = TextField("method")
    """Which period the rate is charged for, `current_period`; `next_period` is not in use any more.
    Known values: current_period, next_period.
    """
    formula_type = TextField("formulaType")
    """Formula of the rate: `noRate` the old one, `withRate` the new one. Known values: noRate,
    withRate.
    """
    funding_rate = DecimalField("fundingRate")
    """Forecast of the rate that is charged at `fundingTime`, as a ratio. Above 0 longs pay shorts,
    below 0 shorts pay longs. It can change until then.
    """
    next_funding_rate = DecimalField("nextFundingRate")
    """Forecast for the period after that; empty, since no contract has one any more. Deprecated."""
    funding_time = TimeField("fundingTime")
    """When funding is settled next."""
    next_funding_time = TimeField("nextFundingTime")
    """When it is settled after that, as forecast."""
    min_funding_rate = DecimalField("minFundingRate")
    """Lowest rate that is possible."""
    max_funding_rate = DecimalField("maxFundingRate")
    """Highest rate that is possible."""
    interest_rate = DecimalField("interestRate")
    """Interest that goes into the rate; may be empty."""
    impact_value = DecimalField("impactValue")
    """Amount in quote currency by whose depth in the book the impact prices are found; may be
    empty.
    """
    sett_state = TextField("settState")
    """State of the settlement: `processing` it goes on, `settled` it is over. Known values:
    processing, settled.
    """
    sett_funding_rate = DecimalField("settFundingRate")
    """Rate of a settlement, while `settState` is `processing` of the one that goes on, once
    `settled` of the last one.
    """
    premium = DecimalField("premium")
    """Premium over the index, (max(0, impact bid - index) - max(0, index - impact ask)) / index."""
    ts = TimeField("ts")
    """When it was so, by the exchange."""


OPERATION: Operation[FundingRate] = Operation(
    method="GET",
    path="/api/v5/public/funding-rate",
    resource="public",
    name="get_funding_rate",
    summary="Get the funding rate of a perpetual contract, or of all of them.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetFundingRateRequest,
    item=FundingRate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
