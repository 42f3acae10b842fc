# Made from spec/paths/copytrading/public-lead-traders.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_lead_trader_ranks: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import NumberedPages, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_CF24A1FE = re.compile("^[0-9]{14}\\Z").search


class GetLeadTraderRanksRequest(Request):
    """The parameters of copy_trading.get_lead_trader_ranks.

    Args:
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.
        sort_type (sortType): What ranks a trader: `overview` everything together, `pnl` profit or
            loss, `aum` assets under management, `win_ratio` how often he wins, `pnl_ratio` profit
            or loss as a ratio, `current_copy_trader_pnl` profit or loss of those who copy him now.
            Without it the exchange takes overview.
        state: `0` all lead traders, `1` only those who have room for another copier. Without it the
            exchange takes 0.
        min_lead_days (minLeadDays): Only traders who have led for this long: `1` is 7, `2` is 30,
            `3` is 90, `4` is 180 days.
        min_assets (minAssets): Only traders who have assets of at least this, in USDT.
        max_assets (maxAssets): Only traders who have assets of at most this, in USDT.
        min_aum (minAum): Only traders who manage at least this, in USDT.
        max_aum (maxAum): Only traders who manage at most this, in USDT.
        data_ver (dataVer): Version of the ranking, 14 digits such as `20231010182400`; the latest
            if left out.
        page: Number of the page, beginning with 1.
        limit: Lead traders per page. Without it the exchange takes 10.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
    """

    __slots__ = ()
    _label = "copy_trading.get_lead_trader_ranks"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        sort_type: Optional[
            OneOf[
                Literal[
                    "overview", "pnl", "aum", "win_ratio", "pnl_ratio", "current_copy_trader_pnl"
                ]
            ]
        ] = None,
        state: Optional[OneOf[Literal["0", "1"]]] = None,
        min_lead_days: Optional[OneOf[Literal["1", "2", "3", "4"]]] = None,
        min_assets: Number | None = None,
        max_assets: Number | None = None,
        min_aum: Number | None = None,
        max_aum: Number | None = None,
        data_ver: str | None = None,
        page: int | str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if sort_type is not None:
            wire["sortType"] = sort_type
        if state is not None:
            wire["state"] = state
        if min_lead_days is not None:
            wire["minLeadDays"] = min_lead_days
        if min_assets is not None:
            wire["minAssets"] = self._number("minAssets", min_assets)
        if max_assets is not None:
            wire["maxAssets"] = self._number("maxAssets", max_assets)
        if min_aum is not None:
            wire["minAum"] = self._number("minAum", min_aum)
        if max_aum is not None:
            wire["maxAum"] = self._number("maxAum", max_aum)
        if data_ver is not None:
            wire["dataVer"] = data_ver
        if page is not None:
            wire["page"] = self._integer(page)
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
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")
        sort_type = wire.get("sortType", UNSET)
        if sort_type is not UNSET:
            if not isinstance(sort_type, str):
                raise cls.refusal(at, "sortType", "must be a string")
            if sort_type not in (
                "overview",
                "pnl",
                "aum",
                "win_ratio",
                "pnl_ratio",
                "current_copy_trader_pnl",
            ) and not is_undescribed(sort_type):
                raise cls.refusal(
                    at,
                    "sortType",
                    "must be 'overview', 'pnl', 'aum', 'win_ratio', 'pnl_ratio' or 'current_copy_trader_pnl'",
                )
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("0", "1") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be '0' or '1'")
        min_lead_days = wire.get("minLeadDays", UNSET)
        if min_lead_days is not UNSET:
            if not isinstance(min_lead_days, str):
                raise cls.refusal(at, "minLeadDays", "must be a string")
            if min_lead_days not in ("1", "2", "3", "4") and not is_undescribed(min_lead_days):
                raise cls.refusal(at, "minLeadDays", "must be '1', '2', '3' or '4'")
        min_assets = wire.get("minAssets", UNSET)
        if min_assets is not UNSET:
            if not isinstance(min_assets, str):
                raise cls.refusal(at, "minAssets", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(min_assets) is None:
                raise cls.refusal(
                    at, "minAssets", "must be a number of at least 0 in plain notation"
                )
        max_assets = wire.get("maxAssets", UNSET)
        if max_assets is not UNSET:
            if not isinstance(max_assets, str):
                raise cls.refusal(at, "maxAssets", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(max_assets) is None:
                raise cls.refusal(
                    at, "maxAssets", "must be a number of at least 0 in plain notation"
                )
        min_aum = wire.get("minAum", UNSET)
        if min_aum is not UNSET:
            if not isinstance(min_aum, str):
                raise cls.refusal(at, "minAum", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(min_aum) is None:
                raise cls.refusal(at, "minAum", "must be a number of at least 0 in plain notation")
        max_aum = wire.get("maxAum", UNSET)
        if max_aum is not UNSET:
            if not isinstance(max_aum, str):
                raise cls.refusal(at, "maxAum", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(max_aum) is None:
                raise cls.refusal(at, "maxAum", "must be a number of at least 0 in plain notation")
        data_ver = wire.get("dataVer", UNSET)
        if data_ver is not UNSET:
            if not isinstance(data_ver, str):
                raise cls.refusal(at, "dataVer", "must be a string")
            if MATCH_CF24A1FE(data_ver) is None:
                raise cls.refusal(at, "dataVer", "must be 14 digits, such as 20231010182400")
        page = wire.get("page", UNSET)
        if page is not UNSET:
            if not is_integer(page):
                raise cls.refusal(at, "page", "must be a whole number")
            if page < 1:
                raise cls.refusal(at, "page", "must be at least 1")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 20:
                raise cls.refusal(at, "limit", "must be at most 20")

    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""
    sort_type = TextField("sortType")
    """What ranks a trader: `overview` everything together, `pnl` profit or loss, `aum` assets under
    management, `win_ratio` how often he wins, `pnl_ratio` profit or loss as a ratio,
    `current_copy_trader_pnl` profit or loss of those who copy him now. Without it the exchange
    takes overview.
    """
    state = TextField("state")
    """`0` all lead traders, `1` only those who have room for another copier. Without it the
    exchange takes 0.
    """
    min_lead_days = TextField("minLeadDays")
    """Only traders who have led for this long: `1` is 7, `2` is 30, `3` is 90, `4` is 180 days."""
    min_assets = DecimalField("minAssets")
    """Only traders who have assets of at least this, in USDT."""
    max_assets = DecimalField("maxAssets")
    """Only traders who have assets of at most this, in USDT."""
    min_aum = DecimalField("minAum")
    """Only traders who manage at least this, in USDT."""
    max_aum = DecimalField("maxAum")
    """Only traders who manage at most this, in USDT."""
    data_ver = TextField("dataVer")
    """Version of the ranking, 14 digits such as `20231010182400`; the latest if left out."""
    page = IntegerField("page")
    """Number of the page, beginning with 1."""
    limit = IntegerField("limit")
    """Lead traders per page. Without it the exchange takes 10."""


class LeadTraderDailyRatio(Item):
    """One item of the answer."""

    _beginTs: WireText = UNSET
    _pnlRatio: WireText = UNSET

    begin_ts = TimeField("beginTs")
    """When the day began, by UTC+8."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss as a ratio, by the example as it had added up until that day."""


class LeadTraderRank(Item):
    """One item of the answer."""

    _accCopyTraderNum: WireText = UNSET
    _aum: WireText = UNSET
    _ccy: WireText = UNSET
    _copyState: WireText = UNSET
    _copyTraderNum: WireText = UNSET
    _leadDays: WireText = UNSET
    _maxCopyTraderNum: WireText = UNSET
    _nickName: WireText = UNSET
    _pnl: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _pnlRatios: WireList[LeadTraderDailyRatio] = UNSET
    _portLink: WireText = UNSET
    _traderInsts: WireTexts = UNSET
    _uniqueCode: WireText = UNSET
    _winRatio: WireText = UNSET

    aum = DecimalField("aum")
    """Assets under management, in USDT."""
    copy_state = FlagField("copyState", "1", "0")
    """Whether he is copied, by the account that asks as far as it is known. Sent as '1' or '0'."""
    max_copy_trader_num = DecimalField("maxCopyTraderNum")
    """Most copiers that he can have."""
    copy_trader_num = DecimalField("copyTraderNum")
    """Copiers that he has now."""
    acc_copy_trader_num = DecimalField("accCopyTraderNum")
    """Copiers that he has ever had."""
    port_link = TextField("portLink")
    """Address of his portrait; may be empty."""
    nick_name = TextField("nickName")
    """Nickname of the lead trader."""
    ccy = TextField("ccy")
    """Margin currency."""
    unique_code = TextField("uniqueCode")
    """Code of the lead trader."""
    win_ratio = DecimalField("winRatio")
    """Win ratio; 0.1 is 10%."""
    lead_days = DecimalField("leadDays")
    """Days for which he has led."""
    trader_insts = TextsField("traderInsts")
    """Contracts that he leads in."""
    pnl = DecimalField("pnl")
    """Profit or loss of the last 90 days, in USDT."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss of the last 90 days as a ratio; 0.1 is 10%."""
    pnl_ratios = ObjectsField("pnlRatios", LeadTraderDailyRatio)
    """The ratio on some days, the latest first."""


class LeadTraderRanking(Item):
    """One item of the answer."""

    _dataVer: WireText = UNSET
    _ranks: WireList[LeadTraderRank] = UNSET
    _totalPage: WireText = UNSET

    data_ver = TextField("dataVer")
    """Version of the ranking."""
    total_page = DecimalField("totalPage")
    """Number of pages."""
    ranks = ObjectsField("ranks", LeadTraderRank)
    """The lead traders, the first in rank first."""


OPERATION: Operation[LeadTraderRanking] = Operation(
    method="GET",
    path="/api/v5/copytrading/public-lead-traders",
    resource="copy_trading",
    name="get_lead_trader_ranks",
    summary="Get the ranking of lead traders, one page at a time.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetLeadTraderRanksRequest,
    item=LeadTraderRanking,
    reply=Reply,
    data="list",
    pages=NumberedPages("page", "totalPage", rows="ranks", same="dataVer"),
    headers=None,
    header_names=(),
    batch_of=None,
)
