# Made from spec/paths/public/market-data-history.yaml, not to be edited; make it again with: make generate
"""public.get_market_data_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_within
from .._runtime.models.convert import Extra, Time, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TextsField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetMarketDataHistoryRequest(Request):
    """The parameters of public.get_market_data_history.

    Args:
        module: Kind of data: `1` trades, tick by tick, `2` candlesticks of a minute, `3` funding
            rates, order books of `4` 400, `5` 5,000 (from 1 November 2025 on) or `6` 50 levels
            (will go; use 4 or 5), `11` borrowing rates.
        inst_type (instType): Instrument type.
        date_aggr_type (dateAggrType): Whether a file is of a day (`daily`; not for module 3, unless
            `instFamilyList` is `ANY`) or of a month (`monthly`; not for module 6).
        begin: First day, at most 10 days or 10 months before `end`, as `dateAggrType` is.
        end: Last day; with module 6 and OPTION the only one.
        inst_id_list (instIdList): Instruments, such as `BTC-USDT`, at most 10, or `ANY` for all.
            For SPOT only, and required there. `ANY` goes with `daily` and modules 1, 2, 3 and 11
            only.
        inst_family_list (instFamilyList): Instrument families, such as `BTC-USDT`, at most 10, or
            `ANY` for all; but 1 with module 6 and OPTION. For FUTURES, SWAP and OPTION only, and
            required there. `ANY` goes with `daily` and modules 1, 2, 3 and 11 only.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
    """

    __slots__ = ()
    _label = "public.get_market_data_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        module: OneOf[Literal["1", "2", "3", "4", "5", "6", "11"]],
        inst_type: OneOf[Literal["SPOT", "FUTURES", "SWAP", "OPTION"]],
        date_aggr_type: OneOf[Literal["daily", "monthly"]],
        begin: Time,
        end: Time,
        inst_id_list: Optional[Sequence[str]] = None,
        inst_family_list: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "module": module,
            "instType": inst_type,
            "dateAggrType": date_aggr_type,
            "begin": self._time("begin", begin),
            "end": self._time("end", end),
        }
        if inst_id_list is not None:
            wire["instIdList"] = self._list("instIdList", inst_id_list)
        if inst_family_list is not None:
            wire["instFamilyList"] = self._list("instFamilyList", inst_family_list)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        module = wire.get("module", UNSET)
        if module is UNSET:
            raise cls.refusal(at, "module", "is required")
        if not isinstance(module, str):
            raise cls.refusal(at, "module", "must be a string")
        if module not in ("1", "2", "3", "4", "5", "6", "11") and not is_undescribed(module):
            raise cls.refusal(at, "module", "must be '1', '2', '3', '4', '5', '6' or '11'")
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SPOT", "FUTURES", "SWAP", "OPTION") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SPOT', 'FUTURES', 'SWAP' or 'OPTION'")
        date_aggr_type = wire.get("dateAggrType", UNSET)
        if date_aggr_type is UNSET:
            raise cls.refusal(at, "dateAggrType", "is required")
        if not isinstance(date_aggr_type, str):
            raise cls.refusal(at, "dateAggrType", "must be a string")
        if date_aggr_type not in ("daily", "monthly") and not is_undescribed(date_aggr_type):
            raise cls.refusal(at, "dateAggrType", "must be 'daily' or 'monthly'")
        begin = wire.get("begin", UNSET)
        if begin is UNSET:
            raise cls.refusal(at, "begin", "is required")
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
        if end is UNSET:
            raise cls.refusal(at, "end", "is required")
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
        inst_id_list = wire.get("instIdList", UNSET)
        if inst_id_list is not UNSET:
            if not is_list(inst_id_list):
                raise cls.refusal(at, "instIdList", "must be a list")
            if len(inst_id_list) < 1:
                raise cls.refusal(at, "instIdList", "must have at least 1 element")
            if len(inst_id_list) > 10:
                raise cls.refusal(at, "instIdList", "must have at most 10 elements")
            for index, each in enumerate(inst_id_list):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instIdList", "must be a string and match the pattern ^[^,]+$", index
                    )
        inst_family_list = wire.get("instFamilyList", UNSET)
        if inst_family_list is not UNSET:
            if not is_list(inst_family_list):
                raise cls.refusal(at, "instFamilyList", "must be a list")
            if len(inst_family_list) < 1:
                raise cls.refusal(at, "instFamilyList", "must have at least 1 element")
            if len(inst_family_list) > 10:
                raise cls.refusal(at, "instFamilyList", "must have at most 10 elements")
            for index, each in enumerate(inst_family_list):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at,
                        "instFamilyList",
                        "must be a string and match the pattern ^[^,]+$",
                        index,
                    )
        if (inst_type == "SPOT" and inst_family_list is not UNSET) and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instFamilyList", "must not be given when inst_type is 'SPOT'")
        if (inst_type == "SPOT" and inst_id_list is UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instIdList", "is required when inst_type is 'SPOT'")
        if (inst_type != "SPOT" and inst_id_list is not UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instIdList", "must not be given unless inst_type is 'SPOT'")
        if (inst_type != "SPOT" and inst_family_list is UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instFamilyList", "is required unless inst_type is 'SPOT'")
        if (
            (
                module == "6"
                and inst_type == "OPTION"
                and is_list(inst_family_list)
                and len(inst_family_list) > 1
            )
            and not is_undescribed(inst_type)
            and not is_undescribed(module)
        ):
            raise cls.refusal(
                at,
                "instFamilyList",
                "must have at most 1 element when module is '6' and inst_type is 'OPTION'",
            )
        if (
            (module == "6" and date_aggr_type != "daily")
            and not is_undescribed(date_aggr_type)
            and not is_undescribed(module)
        ):
            raise cls.refusal(at, "dateAggrType", "must be 'daily' when module is '6'")
        if module == "3" and date_aggr_type == "daily" and is_list(inst_family_list):
            for index, each in enumerate(inst_family_list):
                if (
                    each != "ANY"
                    and not is_undescribed(date_aggr_type)
                    and not is_undescribed(module)
                ):
                    raise cls.refusal(
                        at,
                        "instFamilyList",
                        "must be 'ANY' when module is '3' and date_aggr_type is 'daily'",
                        index,
                    )
        if module in ("4", "5", "6") and is_list(inst_id_list):
            for index, each in enumerate(inst_id_list):
                if each == "ANY" and not is_undescribed(module):
                    raise cls.refusal(
                        at, "instIdList", "must not be ANY when module is '4', '5' or '6'", index
                    )
        if module in ("4", "5", "6") and is_list(inst_family_list):
            for index, each in enumerate(inst_family_list):
                if each == "ANY" and not is_undescribed(module):
                    raise cls.refusal(
                        at,
                        "instFamilyList",
                        "must not be ANY when module is '4', '5' or '6'",
                        index,
                    )
        if date_aggr_type == "monthly" and is_list(inst_id_list):
            for index, each in enumerate(inst_id_list):
                if each == "ANY" and not is_undescribed(date_aggr_type):
                    raise cls.refusal(
                        at, "instIdList", "must not be ANY when date_aggr_type is 'monthly'", index
                    )
        if date_aggr_type == "monthly" and is_list(inst_family_list):
            for index, each in enumerate(inst_family_list):
                if each == "ANY" and not is_undescribed(date_aggr_type):
                    raise cls.refusal(
                        at,
                        "instFamilyList",
                        "must not be ANY when date_aggr_type is 'monthly'",
                        index,
                    )
        if (
            date_aggr_type == "monthly" and not is_within(begin, end, 29462399999)
        ) and not is_undescribed(date_aggr_type):
            raise cls.refusal(
                at,
                "begin",
                "must be at most 10 calendar months before end when date_aggr_type is 'monthly'",
            )
        if (
            date_aggr_type == "daily" and not is_within(begin, end, 950399999)
        ) and not is_undescribed(date_aggr_type):
            raise cls.refusal(
                at,
                "begin",
                "must be at most 10 calendar days before end when date_aggr_type is 'daily'",
            )

    module = TextField("module")
    """Kind of data: `1` trades, tick by tick, `2` candlesticks of a minute, `3` funding rates,
    order books of `4` 400, `5` 5,000 (from 1 November 2025 on) or `6` 50 levels (will go; use 4
    or 5), `11` borrowing rates.
    """
    inst_type = TextField("instType")
    """Instrument type."""
    date_aggr_type = TextField("dateAggrType")
    """Whether a file is of a day (`daily`; not for module 3, unless `instFamilyList` is `ANY`) or
    of a month (`monthly`; not for module 6).
    """
    begin = TimeField("begin")
    """First day, at most 10 days or 10 months before `end`, as `dateAggrType` is."""
    end = TimeField("end")
    """Last day; with module 6 and OPTION the only one."""
    inst_id_list = TextsField("instIdList")
    """Instruments, such as `BTC-USDT`, at most 10, or `ANY` for all. For SPOT only, and required
    there. `ANY` goes with `daily` and modules 1, 2, 3 and 11 only.
    """
    inst_family_list = TextsField("instFamilyList")
    """Instrument families, such as `BTC-USDT`, at most 10, or `ANY` for all; but 1 with module 6
    and OPTION. For FUTURES, SWAP and OPTION only, and required there. `ANY` goes with `daily`
    and modules 1, 2, 3 and 11 only.
    """


class MarketDataFile(Item):
    """One item of the answer."""

    _dataTs: WireText = UNSET
    _dateTs: WireText = UNSET
    _filename: WireText = UNSET
    _sizeMB: WireText = UNSET
    _url: WireText = UNSET

    filename = TextField("filename")
    """Name, such as `BTC-USDT-SWAP-trades-2025-05-15.zip`."""
    data_ts = TimeField("dataTs")
    """Day that the data are of; the example calls it `dateTs`."""
    date_ts = TimeField("dateTs")
    """Day that the data are of; the table calls it `dataTs`."""
    size_mb = DecimalField("sizeMB")
    """Size, in MB."""
    url = TextField("url")
    """Link to the file."""


class MarketDataGroup(Item):
    """One item of the answer."""

    _dateRangeEnd: WireText = UNSET
    _dateRangeStart: WireText = UNSET
    _groupDetails: WireList[MarketDataFile] = UNSET
    _groupSizeMB: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument, for SPOT."""
    inst_family = TextField("instFamily")
    """Instrument family, for others than SPOT."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, FUTURES, SWAP, OPTION."""
    date_range_start = TimeField("dateRangeStart")
    """First day of the group."""
    date_range_end = TimeField("dateRangeEnd")
    """Last day of the group."""
    group_size_mb = DecimalField("groupSizeMB")
    """Size of the group, in MB."""
    group_details = ObjectsField("groupDetails", MarketDataFile)
    """The files, the newest first."""


class MarketDataHistory(Item):
    """One item of the answer."""

    _dateAggrType: WireText = UNSET
    _details: WireList[MarketDataGroup] = UNSET
    _totalSizeMB: WireText = UNSET
    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When the exchange answered."""
    total_size_mb = DecimalField("totalSizeMB")
    """Size of all files, in MB."""
    date_aggr_type = TextField("dateAggrType")
    """Whether a file is of a day or of a month. Known values: daily, monthly."""
    details = ObjectsField("details", MarketDataGroup)
    """Groups of files, each of an instrument or family; empty where there are none."""


OPERATION: Operation[MarketDataHistory] = Operation(
    method="GET",
    path="/api/v5/public/market-data-history",
    resource="public",
    name="get_market_data_history",
    summary="Get links to files of past trades, candlesticks, order books, funding and borrowing rates.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(2, 5, ("ip",)),),
    request=GetMarketDataHistoryRequest,
    item=MarketDataHistory,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
