"""Models of public: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireInteger, WireList, WireText, WireTexts
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class GetInstrumentsRequest(Request):
    """The parameters of public.get_instruments.

    Args:
        inst_type (instType): Instrument type; `EVENTS` are event contracts.
        series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`. Required for
            `EVENTS`.
        inst_family (instFamily): Instrument family, such as `BTC-USD`, for `SWAP`, `FUTURES` and
            `OPTION` only. Required for `OPTION`.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
    """

    __slots__ = ()
    _label = "public.get_instruments"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"],
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if series_id is not None:
            wire["seriesId"] = series_id
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        else:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"):
                raise cls.refusal(
                    at,
                    "instType",
                    "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'",
                )
        series_id = wire.get("seriesId", UNSET)
        if series_id is not UNSET:
            if not isinstance(series_id, str):
                raise cls.refusal(at, "seriesId", "must be a string")
            if len(series_id) < 1:
                raise cls.refusal(at, "seriesId", "must have at least 1 character")
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
        if inst_type == "EVENTS" and series_id is UNSET:
            raise cls.refusal(at, "seriesId", "is required when inst_type is 'EVENTS'")
        if inst_type == "OPTION" and inst_family is UNSET:
            raise cls.refusal(at, "instFamily", "is required when inst_type is 'OPTION'")

    inst_type = TextField("instType")
    """Instrument type; `EVENTS` are event contracts."""
    series_id = TextField("seriesId")
    """Series of event contracts, such as `BTC-ABOVE-DAILY`. Required for `EVENTS`."""
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`, for `SWAP`, `FUTURES` and `OPTION` only. Required for
    `OPTION`.
    """
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class GetUnderlyingRequest(Request):
    """The parameters of public.get_underlying.

    Args:
        inst_type (instType): Instrument type.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
    """

    __slots__ = ()
    _label = "public.get_underlying"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION"],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        else:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP", "FUTURES", "OPTION"):
                raise cls.refusal(at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION'")

    inst_type = TextField("instType")
    """Instrument type."""


class GetSystemTimeRequest(Request):
    """The parameters of public.get_system_time.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
    """

    __slots__ = ()
    _label = "public.get_system_time"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class GetEconomicCalendarRequest(Request):
    """The parameters of public.get_economic_calendar.

    Args:
        region: Country, region or organization, in lower case with underscores.
        importance: Importance: `1` low, `2` medium, `3` high.
        before: Only releases with a `date` later than this.
        after: Only releases with a `date` earlier than this. Without it the exchange takes the time
            of the request, so pass a later time to see what is to come.
        limit: Most releases to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
    """

    __slots__ = ()
    _label = "public.get_economic_calendar"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        region: Optional[
            Literal[
                "afghanistan",
                "albania",
                "algeria",
                "andorra",
                "angola",
                "antigua_and_barbuda",
                "argentina",
                "armenia",
                "aruba",
                "australia",
                "austria",
                "azerbaijan",
                "bahamas",
                "bahrain",
                "bangladesh",
                "barbados",
                "belarus",
                "belgium",
                "belize",
                "benin",
                "bermuda",
                "bhutan",
                "bolivia",
                "bosnia_and_herzegovina",
                "botswana",
                "brazil",
                "brunei",
                "bulgaria",
                "burkina_faso",
                "burundi",
                "cambodia",
                "cameroon",
                "canada",
                "cape_verde",
                "cayman_islands",
                "central_african_republic",
                "chad",
                "chile",
                "china",
                "colombia",
                "comoros",
                "congo",
                "costa_rica",
                "croatia",
                "cuba",
                "cyprus",
                "czech_republic",
                "denmark",
                "djibouti",
                "dominica",
                "dominican_republic",
                "east_timor",
                "ecuador",
                "egypt",
                "el_salvador",
                "equatorial_guinea",
                "eritrea",
                "estonia",
                "ethiopia",
                "euro_area",
                "european_union",
                "faroe_islands",
                "fiji",
                "finland",
                "france",
                "g20",
                "g7",
                "gabon",
                "gambia",
                "georgia",
                "germany",
                "ghana",
                "greece",
                "greenland",
                "grenada",
                "guatemala",
                "guinea",
                "guinea_bissau",
                "guyana",
                "hungary",
                "haiti",
                "honduras",
                "hong_kong",
                "imf",
                "indonesia",
                "iceland",
                "india",
                "iran",
                "iraq",
                "ireland",
                "isle_of_man",
                "israel",
                "italy",
                "ivory_coast",
                "jamaica",
                "japan",
                "jordan",
                "kazakhstan",
                "kenya",
                "kiribati",
                "kosovo",
                "kuwait",
                "kyrgyzstan",
                "laos",
                "latvia",
                "lebanon",
                "lesotho",
                "liberia",
                "libya",
                "liechtenstein",
                "lithuania",
                "luxembourg",
                "macau",
                "macedonia",
                "madagascar",
                "malawi",
                "malaysia",
                "maldives",
                "mali",
                "malta",
                "mauritania",
                "mauritius",
                "mexico",
                "micronesia",
                "moldova",
                "monaco",
                "mongolia",
                "montenegro",
                "morocco",
                "mozambique",
                "myanmar",
                "namibia",
                "nepal",
                "netherlands",
                "new_caledonia",
                "new_zealand",
                "nicaragua",
                "niger",
                "nigeria",
                "north_korea",
                "northern_mariana_islands",
                "norway",
                "opec",
                "oman",
                "pakistan",
                "palau",
                "palestine",
                "panama",
                "papua_new_guinea",
                "paraguay",
                "peru",
                "philippines",
                "poland",
                "portugal",
                "puerto_rico",
                "qatar",
                "russia",
                "republic_of_the_congo",
                "romania",
                "rwanda",
                "slovakia",
                "samoa",
                "san_marino",
                "sao_tome_and_principe",
                "saudi_arabia",
                "senegal",
                "serbia",
                "seychelles",
                "sierra_leone",
                "singapore",
                "slovenia",
                "solomon_islands",
                "somalia",
                "south_africa",
                "south_korea",
                "south_sudan",
                "spain",
                "sri_lanka",
                "st_kitts_and_nevis",
                "st_lucia",
                "sudan",
                "suriname",
                "swaziland",
                "sweden",
                "switzerland",
                "syria",
                "taiwan",
                "tajikistan",
                "tanzania",
                "thailand",
                "togo",
                "tonga",
                "trinidad_and_tobago",
                "tunisia",
                "turkey",
                "turkmenistan",
                "uganda",
                "ukraine",
                "united_arab_emirates",
                "united_kingdom",
                "united_states",
                "uruguay",
                "uzbekistan",
                "vanuatu",
                "venezuela",
                "vietnam",
                "world",
                "yemen",
                "zambia",
                "zimbabwe",
            ]
        ] = None,
        importance: Optional[Literal["1", "2", "3"]] = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if region is not None:
            wire["region"] = region
        if importance is not None:
            wire["importance"] = importance
        if before is not None:
            wire["before"] = self._time("before", before)
        if after is not None:
            wire["after"] = self._time("after", after)
        if limit is not None:
            wire["limit"] = limit
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        region = wire.get("region", UNSET)
        if region is not UNSET:
            if not isinstance(region, str):
                raise cls.refusal(at, "region", "must be a string")
            if region not in (
                "afghanistan",
                "albania",
                "algeria",
                "andorra",
                "angola",
                "antigua_and_barbuda",
                "argentina",
                "armenia",
                "aruba",
                "australia",
                "austria",
                "azerbaijan",
                "bahamas",
                "bahrain",
                "bangladesh",
                "barbados",
                "belarus",
                "belgium",
                "belize",
                "benin",
                "bermuda",
                "bhutan",
                "bolivia",
                "bosnia_and_herzegovina",
                "botswana",
                "brazil",
                "brunei",
                "bulgaria",
                "burkina_faso",
                "burundi",
                "cambodia",
                "cameroon",
                "canada",
                "cape_verde",
                "cayman_islands",
                "central_african_republic",
                "chad",
                "chile",
                "china",
                "colombia",
                "comoros",
                "congo",
                "costa_rica",
                "croatia",
                "cuba",
                "cyprus",
                "czech_republic",
                "denmark",
                "djibouti",
                "dominica",
                "dominican_republic",
                "east_timor",
                "ecuador",
                "egypt",
                "el_salvador",
                "equatorial_guinea",
                "eritrea",
                "estonia",
                "ethiopia",
                "euro_area",
                "european_union",
                "faroe_islands",
                "fiji",
                "finland",
                "france",
                "g20",
                "g7",
                "gabon",
                "gambia",
                "georgia",
                "germany",
                "ghana",
                "greece",
                "greenland",
                "grenada",
                "guatemala",
                "guinea",
                "guinea_bissau",
                "guyana",
                "hungary",
                "haiti",
                "honduras",
                "hong_kong",
                "imf",
                "indonesia",
                "iceland",
                "india",
                "iran",
                "iraq",
                "ireland",
                "isle_of_man",
                "israel",
                "italy",
                "ivory_coast",
                "jamaica",
                "japan",
                "jordan",
                "kazakhstan",
                "kenya",
                "kiribati",
                "kosovo",
                "kuwait",
                "kyrgyzstan",
                "laos",
                "latvia",
                "lebanon",
                "lesotho",
                "liberia",
                "libya",
                "liechtenstein",
                "lithuania",
                "luxembourg",
                "macau",
                "macedonia",
                "madagascar",
                "malawi",
                "malaysia",
                "maldives",
                "mali",
                "malta",
                "mauritania",
                "mauritius",
                "mexico",
                "micronesia",
                "moldova",
                "monaco",
                "mongolia",
                "montenegro",
                "morocco",
                "mozambique",
                "myanmar",
                "namibia",
                "nepal",
                "netherlands",
                "new_caledonia",
                "new_zealand",
                "nicaragua",
                "niger",
                "nigeria",
                "north_korea",
                "northern_mariana_islands",
                "norway",
                "opec",
                "oman",
                "pakistan",
                "palau",
                "palestine",
                "panama",
                "papua_new_guinea",
                "paraguay",
                "peru",
                "philippines",
                "poland",
                "portugal",
                "puerto_rico",
                "qatar",
                "russia",
                "republic_of_the_congo",
                "romania",
                "rwanda",
                "slovakia",
                "samoa",
                "san_marino",
                "sao_tome_and_principe",
                "saudi_arabia",
                "senegal",
                "serbia",
                "seychelles",
                "sierra_leone",
                "singapore",
                "slovenia",
                "solomon_islands",
                "somalia",
                "south_africa",
                "south_korea",
                "south_sudan",
                "spain",
                "sri_lanka",
                "st_kitts_and_nevis",
                "st_lucia",
                "sudan",
                "suriname",
                "swaziland",
                "sweden",
                "switzerland",
                "syria",
                "taiwan",
                "tajikistan",
                "tanzania",
                "thailand",
                "togo",
                "tonga",
                "trinidad_and_tobago",
                "tunisia",
                "turkey",
                "turkmenistan",
                "uganda",
                "ukraine",
                "united_arab_emirates",
                "united_kingdom",
                "united_states",
                "uruguay",
                "uzbekistan",
                "vanuatu",
                "venezuela",
                "vietnam",
                "world",
                "yemen",
                "zambia",
                "zimbabwe",
            ):
                raise cls.refusal(
                    at,
                    "region",
                    "must be one of 210 values, such as 'afghanistan', 'albania', 'algeria'",
                )
        importance = wire.get("importance", UNSET)
        if importance is not UNSET:
            if not isinstance(importance, str):
                raise cls.refusal(at, "importance", "must be a string")
            if importance not in ("1", "2", "3"):
                raise cls.refusal(at, "importance", "must be '1', '2' or '3'")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(before) is None:
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(after) is None:
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    region = TextField("region")
    """Country, region or organization, in lower case with underscores."""
    importance = TextField("importance")
    """Importance: `1` low, `2` medium, `3` high."""
    before = TimeField("before")
    """Only releases with a `date` later than this."""
    after = TimeField("after")
    """Only releases with a `date` earlier than this. Without it the exchange takes the time of the
    request, so pass a later time to see what is to come.
    """
    limit = IntegerField("limit")
    """Most releases to return. Without it the exchange takes 100."""


class UpcomingChange(Item):
    """One item of the answer."""

    _effTime: WireText = UNSET
    _newValue: WireText = UNSET
    _param: WireText = UNSET

    param = TextField("param")
    """Field that changes; with `minSz` of `FUTURES` and `SWAP`, `lotSz` does too. Known values:
    tickSz, minSz, maxMktSz.
    """
    new_value = DecimalField("newValue")
    """New value of the field."""
    eff_time = TimeField("effTime")
    """When the new value takes effect."""


class Instrument(Item):
    """One item of the answer."""

    _alias: WireText = UNSET
    _auctionEndTime: WireText = UNSET
    _baseCcy: WireText = UNSET
    _category: WireText = UNSET
    _contTdSwTime: WireText = UNSET
    _ctMult: WireText = UNSET
    _ctType: WireText = UNSET
    _ctVal: WireText = UNSET
    _ctValCcy: WireText = UNSET
    _expTime: WireText = UNSET
    _futureSettlement: WireFlag = UNSET
    _groupId: WireText = UNSET
    _instCategory: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _instIdCode: WireInteger = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _listTime: WireText = UNSET
    _lotSz: WireText = UNSET
    _maxIcebergSz: WireText = UNSET
    _maxLmtAmt: WireText = UNSET
    _maxLmtSz: WireText = UNSET
    _maxMktAmt: WireText = UNSET
    _maxMktSz: WireText = UNSET
    _maxStopSz: WireText = UNSET
    _maxTriggerSz: WireText = UNSET
    _maxTwapSz: WireText = UNSET
    _minSz: WireText = UNSET
    _openType: WireText = UNSET
    _optType: WireText = UNSET
    _preMktSwTime: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _ruleType: WireText = UNSET
    _seriesId: WireText = UNSET
    _settleCcy: WireText = UNSET
    _state: WireText = UNSET
    _stk: WireText = UNSET
    _tickSz: WireText = UNSET
    _tradeQuoteCcyList: WireTexts = UNSET
    _uly: WireText = UNSET
    _upcChg: WireList[UpcomingChange] = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    series_id = TextField("seriesId")
    """Series, for `EVENTS` only."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USD-SWAP`."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`; for margin and derivatives only."""
    group_id = TextField("groupId")
    """Fee group, to be read together with `instType`; the fee rates of your account are listed by
    it. `SPOT`: 1 USDT, 2 USDC and crypto, 3 TRY, 4 EUR, 5 BRL, 7 AED, 8 AUD, 9 USD, 10 SGD, 11
    without fee, 12 to 14 groups one to three, 15 special. `FUTURES`: 1 margined in crypto, 2 in
    USDT, 3 in USDC, 4 premarket, 5 and 6 groups one and two. `SWAP`: 1 margined in crypto, 2 in
    USDT, 3 in USDC, 4 and 5 groups one and two, 6 stocks. `OPTION`: 1 margined in crypto, 2 in
    USDC. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15.
    """
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`; for margin and derivatives only."""
    category = TextField("category")
    """Category of the currency. Deprecated."""
    base_ccy = TextField("baseCcy")
    """Base currency, `BTC` in `BTC-USDT`; for `SPOT` and `MARGIN` only."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, `USDT` in `BTC-USDT`; for `SPOT` and `MARGIN` only."""
    settle_ccy = TextField("settleCcy")
    """Currency of settlement and margin; for `SWAP`, `FUTURES` and `OPTION` only."""
    ct_val = DecimalField("ctVal")
    """Face value of one contract, for `SWAP`, `FUTURES` and `OPTION` only. In base currency for
    linear contracts (worth size x `ctVal` x mark price in quote currency), in USD for inverse
    ones (worth size x `ctVal` in USD).
    """
    ct_mult = DecimalField("ctMult")
    """Multiplier of the contract; for `SWAP`, `FUTURES` and `OPTION` only."""
    ct_val_ccy = TextField("ctValCcy")
    """Currency of `ctVal`; for `SWAP`, `FUTURES` and `OPTION` only."""
    opt_type = TextField("optType")
    """`C` call or `P` put; for `OPTION` only. Known values: C, P."""
    stk = DecimalField("stk")
    """Strike price; for `OPTION` only."""
    list_time = TimeField("listTime")
    """When it was or will be listed; a call auction or pre-open, if any, begins then."""
    auction_end_time = TimeField("auctionEndTime")
    """End of the call auction, for `SPOT` listed that way, otherwise empty. Use `contTdSwTime`.
    Deprecated.
    """
    cont_td_sw_time = TimeField("contTdSwTime")
    """When a call auction or pre-quote ends and continuous trading begins, for `SPOT` and `MARGIN`
    listed that way, otherwise empty.
    """
    pre_mkt_sw_time = TimeField("preMktSwTime")
    """When a premarket `SWAP` became an ordinary one."""
    open_type = TextField("openType")
    """How trading opens: `fix_price` at a fixed price, `pre_quote` with orders placed ahead,
    `call_auction` with an auction. Empty but for `SPOT` and `MARGIN`. Known values: fix_price,
    pre_quote, call_auction.
    """
    exp_time = TimeField("expTime")
    """Delivery of `FUTURES`, exercise of `OPTION`, or when the instrument is taken offline by hand."""
    lever = DecimalField("lever")
    """Highest leverage of the instrument; an account may be allowed less. Not for `SPOT`, `OPTION`."""
    tick_sz = DecimalField("tickSz")
    """Step of the price; for `OPTION` and `EVENTS` the smallest one, as each price range has its
    own (see the tick bands).
    """
    lot_sz = DecimalField("lotSz")
    """Step of the order size, in contracts, for `SPOT` and `MARGIN` in base currency. A size that
    is no multiple of it is refused with 51121.
    """
    min_sz = DecimalField("minSz")
    """Smallest order size, in contracts, for `SPOT` and `MARGIN` in base currency."""
    ct_type = TextField("ctType")
    """`linear` has margin, profit and settlement in quote currency, `inverse` in base currency; for
    `FUTURES` and `SWAP` only. Known values: linear, inverse.
    """
    alias = TextField("alias")
    """Which delivery, for `FUTURES` only. To be removed; use `expTime`. Deprecated. Known values:
    this_week, next_week, this_month, next_month, quarter, next_quarter, third_quarter,
    this_five_years, next_five_years.
    """
    state = TextField("state")
    """`live`, `suspend`, `rebase` (`SWAP`, no trading while it is rebased), `post_only` (`SWAP`,
    only post-only orders are taken, and can be amended and cancelled), `preopen` (before trading
    begins), `test` (cannot be traded) or `settling` (`EVENTS`). An `OPTION` can go live a little
    after `listTime`: look before placing orders. Known values: live, suspend, rebase, post_only,
    preopen, test, settling.
    """
    rule_type = TextField("ruleType")
    """Trading rules: `normal`, `pre_market`, `rebase_contract` (premarket, rebased) or `xperp`
    (`FUTURES` in the style of perpetual ones). Known values: normal, pre_market,
    rebase_contract, xperp.
    """
    max_lmt_sz = DecimalField("maxLmtSz")
    """Largest limit order, in contracts, for `SPOT` and `MARGIN` in base currency."""
    max_mkt_sz = DecimalField("maxMktSz")
    """Largest market order, in contracts, for `SPOT` and `MARGIN` in USDT."""
    max_lmt_amt = DecimalField("maxLmtAmt")
    """Largest value of a limit order in USD."""
    max_mkt_amt = DecimalField("maxMktAmt")
    """Largest value of a market order in USD; for `SPOT` and `MARGIN` only."""
    max_twap_sz = DecimalField("maxTwapSz")
    """Largest TWAP order, in contracts, for `SPOT` and `MARGIN` in base currency. The smallest is
    twice `minSz`.
    """
    max_iceberg_sz = DecimalField("maxIcebergSz")
    """Largest iceberg order, in contracts, for `SPOT` and `MARGIN` in base currency."""
    max_trigger_sz = DecimalField("maxTriggerSz")
    """Largest trigger order, in contracts, for `SPOT` and `MARGIN` in base currency."""
    max_stop_sz = DecimalField("maxStopSz")
    """Largest stop market order, in contracts, for `SPOT` and `MARGIN` in USDT."""
    future_settlement = FlagField("futureSettlement")
    """Whether expiry futures settle daily; for cross margin `FUTURES`."""
    trade_quote_ccy_list = TextsField("tradeQuoteCcyList")
    """Quote currencies that it can be traded in."""
    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument, used in place of `instId` in simple binary encoding. Differs
    between production and demo trading; null while there is none yet.
    """
    inst_category = TextField("instCategory")
    """What the base asset is: `1` crypto, `3` stocks, `4` commodities, `5` forex, `6` bonds; empty
    if not known. Known values: 1, 3, 4, 5, 6.
    """
    upc_chg = ObjectsField("upcChg", UpcomingChange)
    """Changes to come; an empty list if there are none."""


class SystemTime(Item):
    """One item of the answer."""

    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When the exchange answered."""


class EconomicRelease(Item):
    """One item of the answer."""

    _actual: WireText = UNSET
    _calendarId: WireText = UNSET
    _category: WireText = UNSET
    _ccy: WireText = UNSET
    _date: WireText = UNSET
    _dateSpan: WireText = UNSET
    _event: WireText = UNSET
    _forecast: WireText = UNSET
    _importance: WireText = UNSET
    _prevInitial: WireText = UNSET
    _previous: WireText = UNSET
    _refDate: WireText = UNSET
    _region: WireText = UNSET
    _uTime: WireText = UNSET
    _unit: WireText = UNSET

    calendar_id = TextField("calendarId")
    """ID of the release."""
    date = TimeField("date")
    """When the actual value is expected to be released."""
    region = TextField("region")
    """Country, region or organization, by its name."""
    category = TextField("category")
    """Category of the release."""
    event = TextField("event")
    """Name of the release."""
    ref_date = TimeField("refDate")
    """Date that the value is about."""
    actual = TextField("actual")
    """Value released, with its unit."""
    previous = TextField("previous")
    """Value of the period before, as revised if it was revised."""
    forecast = TextField("forecast")
    """Average forecast of economists."""
    date_span = TextField("dateSpan")
    """`0` if the time of the release is known, `1` if only its date is. Known values: 0, 1."""
    importance = TextField("importance")
    """Importance: `1` low, `2` medium, `3` high. Known values: 1, 2, 3."""
    u_time = TimeField("uTime")
    """When this entry was last updated."""
    prev_initial = TextField("prevInitial")
    """Value of the period before as first released; empty unless it was revised."""
    ccy = TextField("ccy")
    """Currency of the value."""
    unit = TextField("unit")
    """Unit of the value."""
