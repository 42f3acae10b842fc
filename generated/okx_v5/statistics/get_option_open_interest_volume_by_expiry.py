# Made from spec/paths/rubik/stat/option/open-interest-volume-expiry.yaml, not to be edited; make it again with: make generate
"""statistics.get_option_open_interest_volume_by_expiry: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Row, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetOptionOpenInterestVolumeByExpiryRequest(Request):
    """The parameters of statistics.get_option_open_interest_volume_by_expiry.

    Args:
        ccy: Currency, such as `USDT`.
        period: Length of the period, 8 hours or a day; only the latest one of each length can be
            had. Without it the exchange takes 8H.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
    """

    __slots__ = ()
    _label = "statistics.get_option_open_interest_volume_by_expiry"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
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
        period = wire.get("period", UNSET)
        if period is not UNSET:
            if not isinstance(period, str):
                raise cls.refusal(at, "period", "must be a string")
            if period not in ("8H", "1D") and not is_undescribed(period):
                raise cls.refusal(at, "period", "must be '8H' or '1D'")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    period = TextField("period")
    """Length of the period, 8 hours or a day; only the latest one of each length can be had.
    Without it the exchange takes 8H.
    """


class OptionExpiryOpenInterest(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _expTime: WireText = UNSET
    _callOI: WireText = UNSET
    _putOI: WireText = UNSET
    _callVol: WireText = UNSET
    _putVol: WireText = UNSET

    ts = TimeField("ts")
    """Time of the row."""
    exp_time = TextField("expTime")
    """Day of expiry as year, month and day, such as `20210623`."""
    call_oi = DecimalField("callOI")
    """Open interest of calls, in the coin."""
    put_oi = DecimalField("putOI")
    """Open interest of puts, in the coin."""
    call_vol = DecimalField("callVol")
    """Volume of calls, in the coin."""
    put_vol = DecimalField("putVol")
    """Volume of puts, in the coin."""


OPERATION: Operation[OptionExpiryOpenInterest] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume-expiry",
    resource="statistics",
    name="get_option_open_interest_volume_by_expiry",
    summary="Get the open interest and the volume of calls and puts, expiry by expiry.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetOptionOpenInterestVolumeByExpiryRequest,
    item=OptionExpiryOpenInterest,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
