# Made from spec/paths/rubik/stat/option/open-interest-volume.yaml, not to be edited; make it again with: make generate
"""statistics.get_option_open_interest_volume: the operation and its models."""

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


class GetOptionOpenInterestVolumeRequest(Request):
    """The parameters of statistics.get_option_open_interest_volume.

    Args:
        ccy: Currency, such as `USDT`.
        period: Length of one period, 8 hours or a day; the latest 72 of each length can be had.
            Without it the exchange takes 8H.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
    """

    __slots__ = ()
    _label = "statistics.get_option_open_interest_volume"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume"

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
    """Length of one period, 8 hours or a day; the latest 72 of each length can be had. Without it
    the exchange takes 8H.
    """


class OptionOpenInterestVolume(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _oi: WireText = UNSET
    _vol: WireText = UNSET

    ts = TimeField("ts")
    """Time of the row."""
    oi = DecimalField("oi")
    """Open interest, in the currency asked for."""
    vol = DecimalField("vol")
    """Volume traded, in the currency asked for."""


OPERATION: Operation[OptionOpenInterestVolume] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume",
    resource="statistics",
    name="get_option_open_interest_volume",
    summary="Get the open interest and the volume of the options of a currency, period by period.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetOptionOpenInterestVolumeRequest,
    item=OptionOpenInterestVolume,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
