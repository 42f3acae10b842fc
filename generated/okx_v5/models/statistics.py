"""Models of statistics: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Row, WireText
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class GetTakerVolumeRequest(Request):
    """The parameters of statistics.get_taker_volume.

    Args:
        ccy: Currency, such as `USDT`.
        inst_type (instType): Spot, or derivatives (`CONTRACTS`).
        begin: Start of the time asked for.
        end: End of the time asked for.
        period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D` 180
            days. Without it the exchange takes 5m.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
    """

    __slots__ = ()
    _label = "statistics.get_taker_volume"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        inst_type: Literal["SPOT", "CONTRACTS"],
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[Literal["5m", "1H", "1D"]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "instType": inst_type,
        }
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if period is not None:
            wire["period"] = period
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        else:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        else:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "CONTRACTS"):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'CONTRACTS'")
        begin = wire.get("begin", UNSET)
        if begin is not UNSET:
            if not isinstance(begin, str):
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(begin) is None:
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        end = wire.get("end", UNSET)
        if end is not UNSET:
            if not isinstance(end, str):
                raise cls.refusal(
                    at, "end", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(end) is None:
                raise cls.refusal(
                    at, "end", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        period = wire.get("period", UNSET)
        if period is not UNSET:
            if not isinstance(period, str):
                raise cls.refusal(at, "period", "must be a string")
            if period not in ("5m", "1H", "1D"):
                raise cls.refusal(at, "period", "must be '5m', '1H' or '1D'")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    inst_type = TextField("instType")
    """Spot, or derivatives (`CONTRACTS`)."""
    begin = TimeField("begin")
    """Start of the time asked for."""
    end = TimeField("end")
    """End of the time asked for."""
    period = TextField("period")
    """Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D` 180 days.
    Without it the exchange takes 5m.
    """


class GetTakerFlowRequest(Request):
    """The parameters of statistics.get_taker_flow.

    Args:
        ccy: Currency, such as `USDT`.
        period: Length of the period; only the latest one of each length can be had. Without it the
            exchange takes 8H.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
    """

    __slots__ = ()
    _label = "statistics.get_taker_flow"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        period: Optional[Literal["8H", "1D"]] = None,
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
        else:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        period = wire.get("period", UNSET)
        if period is not UNSET:
            if not isinstance(period, str):
                raise cls.refusal(at, "period", "must be a string")
            if period not in ("8H", "1D"):
                raise cls.refusal(at, "period", "must be '8H' or '1D'")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    period = TextField("period")
    """Length of the period; only the latest one of each length can be had. Without it the exchange
    takes 8H.
    """


class TakerVolume(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _sellVol: WireText = UNSET
    _buyVol: WireText = UNSET

    ts = TimeField("ts")
    """Time of the row."""
    sell_vol = DecimalField("sellVol")
    """Volume sold by takers."""
    buy_vol = DecimalField("buyVol")
    """Volume bought by takers."""


class TakerFlow(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _callBuyVol: WireText = UNSET
    _callSellVol: WireText = UNSET
    _putBuyVol: WireText = UNSET
    _putSellVol: WireText = UNSET
    _callBlockVol: WireText = UNSET
    _putBlockVol: WireText = UNSET

    ts = TimeField("ts")
    """Time of the figures."""
    call_buy_vol = DecimalField("callBuyVol")
    """Calls bought, in settlement currency."""
    call_sell_vol = DecimalField("callSellVol")
    """Calls sold, in settlement currency."""
    put_buy_vol = DecimalField("putBuyVol")
    """Puts bought, in settlement currency."""
    put_sell_vol = DecimalField("putSellVol")
    """Puts sold, in settlement currency."""
    call_block_vol = DecimalField("callBlockVol")
    """Block volume of calls."""
    put_block_vol = DecimalField("putBlockVol")
    """Block volume of puts."""
