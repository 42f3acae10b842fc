# Made from spec/paths/public/economic-calendar.yaml, not to be edited; make it again with: make generate
"""public.get_economic_calendar: the operation and its models."""

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
from ._public_data import EconomicRelease

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetEconomicCalendarRequest(Request):
    """The parameters of public.get_economic_calendar.

    Args:
        region: Country, region or organization, in lower case with underscores.
        importance: Importance: `1` low, `2` medium, `3` high.
        before: Only releases with a `date` later than this.
        after: Only releases with a `date` earlier than this. Without it the exchange takes the time
            of the request, so pass a later time to see what is to come.
        limit: Most rows to return. Without it the exchange takes 100.

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
            OneOf[
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
            ]
        ] = None,
        importance: Optional[OneOf[Literal["1", "2", "3"]]] = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | str | None = None,
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
            wire["limit"] = self._integer(limit)
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
            ) and not is_undescribed(region):
                raise cls.refusal(
                    at,
                    "region",
                    "must be one of 210 values, such as 'afghanistan', 'albania', 'algeria'",
                )
        importance = wire.get("importance", UNSET)
        if importance is not UNSET:
            if not isinstance(importance, str):
                raise cls.refusal(at, "importance", "must be a string")
            if importance not in ("1", "2", "3") and not is_undescribed(importance):
                raise cls.refusal(at, "importance", "must be '1', '2' or '3'")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
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
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[EconomicRelease] = Operation(
    method="GET",
    path="/api/v5/public/economic-calendar",
    resource="public",
    name="get_economic_calendar",
    summary="Get releases of macroeconomic data, past and to come.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 5, ("ip",)),),
    request=GetEconomicCalendarRequest,
    item=EconomicRelease,
    reply=Reply,
    data="list",
    pages=Cursor("date", key=("calendarId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
