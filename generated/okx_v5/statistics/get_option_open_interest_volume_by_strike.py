# Made from spec/paths/rubik/stat/option/open-interest-volume-strike.yaml, not to be edited; make it again with: make generate
"""statistics.get_option_open_interest_volume_by_strike: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Row, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_C10DAE05 = re.compile("^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])\\Z").search


class GetOptionOpenInterestVolumeByStrikeRequest(Request):
    """The parameters of statistics.get_option_open_interest_volume_by_strike.

    Args:
        ccy: Currency, such as `USDT`.
        exp_time (expTime): Day of expiry as year, month and day, such as `20210623`.
        period: Length of the period, 8 hours or a day; only the latest one of each length can be
            had. Without it the exchange takes 8H.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
    """

    __slots__ = ()
    _label = "statistics.get_option_open_interest_volume_by_strike"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        exp_time: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "expTime": exp_time,
        }
        if period is not None:
            wire["period"] = period
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        exp_time = wire.get("expTime", UNSET)
        if exp_time is UNSET:
            raise cls.refusal(at, "expTime", "is required")
        if not isinstance(exp_time, str):
            raise cls.refusal(at, "expTime", "must be a string")
        if MATCH_C10DAE05(exp_time) is None:
            raise cls.refusal(
                at, "expTime", "must be a day as year, month and day, such as 20210623"
            )
        period = wire.get("period", UNSET)
        if period is not UNSET:
            if not isinstance(period, str):
                raise cls.refusal(at, "period", "must be a string")
            if period not in ("8H", "1D") and not is_undescribed(period):
                raise cls.refusal(at, "period", "must be '8H' or '1D'")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    exp_time = TextField("expTime")
    """Day of expiry as year, month and day, such as `20210623`."""
    period = TextField("period")
    """Length of the period, 8 hours or a day; only the latest one of each length can be had.
    Without it the exchange takes 8H.
    """


class OptionStrikeOpenInterest(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _strike: WireText = UNSET
    _callOI: WireText = UNSET
    _putOI: WireText = UNSET
    _callVol: WireText = UNSET
    _putVol: WireText = UNSET

    ts = TimeField("ts")
    """Time of the row."""
    strike = DecimalField("strike")
    """Strike price."""
    call_oi = DecimalField("callOI")
    """Open interest of calls, in the coin."""
    put_oi = DecimalField("putOI")
    """Open interest of puts, in the coin."""
    call_vol = DecimalField("callVol")
    """Volume of calls, in the coin."""
    put_vol = DecimalField("putVol")
    """Volume of puts, in the coin."""


OPERATION: Operation[OptionStrikeOpenInterest] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume-strike",
    resource="statistics",
    name="get_option_open_interest_volume_by_strike",
    summary="Get the open interest and the volume of calls and puts of one expiry, strike by strike.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetOptionOpenInterestVolumeByStrikeRequest,
    item=OptionStrikeOpenInterest,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
