# Made from spec/paths/trade/fills.yaml, not to be edited; make it again with: make generate
"""trade.get_fills: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._fills import HistoricalFill

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetFillsRequest(Request):
    """The parameters of trade.get_fills.

    Args:
        inst_type (instType): Only this instrument type.
        inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES, SWAP
            and OPTION.
        inst_id (instId): Only this instrument, such as `BTC-USDT`.
        ord_id (ordId): Only fills of this order.
        sub_type (subType): Only this type of transaction. Trades: `1` buy, `2` sell, `3` open long,
            `4` open short, `5` close long, `6` close short. Partial liquidation: `100` close long,
            `101` close short, `102` buy, `103` sell. Liquidation: `104` long, `105` short, `106`
            buy, `107` sell, `110` transfer in, `111` transfer out. Delivery: `112` long, `113`
            short. Conversion of tokens by the system: `118` in, `119` out. ADL: `125` close long,
            `126` close short, `127` buy, `128` sell. Block trades: `204` buy, `205` sell, `206`
            open long, `207` open short, `208` close long, `209` close short. Quick margin: `212`
            borrowed, `213` repaid automatically. Easy convert: `236` in, `237` out. Spread trading:
            `270` buy, `271` sell, `272` open long, `273` open short, `274` close long, `275` close
            short. Moved positions: `324` buy, `325` sell, `326` open long, `327` open short, `328`
            close long, `329` close short. Automatic conversion of collateralised borrowing: `376`
            buy, `377` sell. Event contracts: `410` buy yes, `411` buy no, `412` sell yes, `413`
            sell no, `414` yes expired, `415` no expired.
        after: Only fills older than the one with this `billId`.
        before: Only fills newer than the one with this `billId`.
        begin: Only fills with a `ts` from this time on.
        end: Only fills with a `ts` up to this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
    """

    __slots__ = ()
    _label = "trade.get_fills"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: Optional[
            OneOf[
                Literal[
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "100",
                    "101",
                    "102",
                    "103",
                    "104",
                    "105",
                    "106",
                    "107",
                    "110",
                    "111",
                    "112",
                    "113",
                    "118",
                    "119",
                    "125",
                    "126",
                    "127",
                    "128",
                    "204",
                    "205",
                    "206",
                    "207",
                    "208",
                    "209",
                    "212",
                    "213",
                    "236",
                    "237",
                    "270",
                    "271",
                    "272",
                    "273",
                    "274",
                    "275",
                    "324",
                    "325",
                    "326",
                    "327",
                    "328",
                    "329",
                    "376",
                    "377",
                    "410",
                    "411",
                    "412",
                    "413",
                    "414",
                    "415",
                ]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        if ord_id is not None:
            wire["ordId"] = ord_id
        if sub_type is not None:
            wire["subType"] = sub_type
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in (
                "SPOT",
                "MARGIN",
                "SWAP",
                "FUTURES",
                "OPTION",
                "EVENTS",
            ) and not is_undescribed(inst_type):
                raise cls.refusal(
                    at,
                    "instType",
                    "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'",
                )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        sub_type = wire.get("subType", UNSET)
        if sub_type is not UNSET:
            if not isinstance(sub_type, str):
                raise cls.refusal(at, "subType", "must be a string")
            if sub_type not in (
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "100",
                "101",
                "102",
                "103",
                "104",
                "105",
                "106",
                "107",
                "110",
                "111",
                "112",
                "113",
                "118",
                "119",
                "125",
                "126",
                "127",
                "128",
                "204",
                "205",
                "206",
                "207",
                "208",
                "209",
                "212",
                "213",
                "236",
                "237",
                "270",
                "271",
                "272",
                "273",
                "274",
                "275",
                "324",
                "325",
                "326",
                "327",
                "328",
                "329",
                "376",
                "377",
                "410",
                "411",
                "412",
                "413",
                "414",
                "415",
            ) and not is_undescribed(sub_type):
                raise cls.refusal(at, "subType", "must be one of 54 values, such as '1', '2', '3'")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        begin = wire.get("begin", UNSET)
        if begin is not UNSET:
            if not isinstance(begin, str):
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(begin) is None:
                raise cls.refusal(
                    at,
                    "begin",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        end = wire.get("end", UNSET)
        if end is not UNSET:
            if not isinstance(end, str):
                raise cls.refusal(
                    at, "end", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(end) is None:
                raise cls.refusal(
                    at,
                    "end",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if (
            inst_family is not UNSET
            and inst_type is not UNSET
            and inst_type not in ("SWAP", "FUTURES", "OPTION")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION' when inst_family is given"
            )

    inst_type = TextField("instType")
    """Only this instrument type."""
    inst_family = TextField("instFamily")
    """Only this instrument family, such as `BTC-USD`. For FUTURES, SWAP and OPTION."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT`."""
    ord_id = TextField("ordId")
    """Only fills of this order."""
    sub_type = TextField("subType")
    """Only this type of transaction. Trades: `1` buy, `2` sell, `3` open long, `4` open short, `5`
    close long, `6` close short. Partial liquidation: `100` close long, `101` close short, `102`
    buy, `103` sell. Liquidation: `104` long, `105` short, `106` buy, `107` sell, `110` transfer
    in, `111` transfer out. Delivery: `112` long, `113` short. Conversion of tokens by the
    system: `118` in, `119` out. ADL: `125` close long, `126` close short, `127` buy, `128` sell.
    Block trades: `204` buy, `205` sell, `206` open long, `207` open short, `208` close long,
    `209` close short. Quick margin: `212` borrowed, `213` repaid automatically. Easy convert:
    `236` in, `237` out. Spread trading: `270` buy, `271` sell, `272` open long, `273` open
    short, `274` close long, `275` close short. Moved positions: `324` buy, `325` sell, `326`
    open long, `327` open short, `328` close long, `329` close short. Automatic conversion of
    collateralised borrowing: `376` buy, `377` sell. Event contracts: `410` buy yes, `411` buy
    no, `412` sell yes, `413` sell no, `414` yes expired, `415` no expired.
    """
    after = TextField("after")
    """Only fills older than the one with this `billId`."""
    before = TextField("before")
    """Only fills newer than the one with this `billId`."""
    begin = TimeField("begin")
    """Only fills with a `ts` from this time on."""
    end = TimeField("end")
    """Only fills with a `ts` up to this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[HistoricalFill] = Operation(
    method="GET",
    path="/api/v5/trade/fills",
    resource="trade",
    name="get_fills",
    summary="Get the fills of your orders in the last 3 days.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(60, 2, ("user",)),),
    request=GetFillsRequest,
    item=HistoricalFill,
    reply=Reply,
    data="list",
    pages=Cursor("billId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
