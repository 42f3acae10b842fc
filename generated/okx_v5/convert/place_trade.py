# Made from spec/paths/asset/convert/trade.yaml, not to be edited; make it again with: make generate
"""convert.place_trade: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._convert import ConvertTrade

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class PlaceConvertTradeRequest(Request):
    """The parameters of convert.place_trade.

    Args:
        quote_id (quoteId): ID of the quote.
        base_ccy (baseCcy): Base currency, as in the quote.
        quote_ccy (quoteCcy): Quote currency, as in the quote.
        side: Whether you `buy` the base currency with the quote currency, or `sell` it for that; as
            in the quote.
        sz: Amount to convert, in `szCcy`; at most the `rfqSz` of the quote.
        sz_ccy (szCcy): Currency of `sz`, the `rfqSzCcy` of the quote.
        cl_t_req_id (clTReqId): Your own ID of the conversion, 1 to 32 letters and digits; upper and
            lower case differ. One that was used before is refused (52925).
        tag: Order tag, for brokers. Whoever looks the conversion up later must give it again.
        convert_mode (convertMode): Kind of conversion, `0` standard or `1` large orders of VIP
            users. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
    """

    __slots__ = ()
    _label = "convert.place_trade"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade"

    @exact_arguments
    def __init__(
        self,
        *,
        quote_id: str,
        base_ccy: str,
        quote_ccy: str,
        side: OneOf[Literal["buy", "sell"]],
        sz: Number,
        sz_ccy: str,
        cl_t_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "quoteId": quote_id,
            "baseCcy": base_ccy,
            "quoteCcy": quote_ccy,
            "side": side,
            "sz": self._number("sz", sz),
            "szCcy": sz_ccy,
        }
        if cl_t_req_id is not None:
            wire["clTReqId"] = cl_t_req_id
        if tag is not None:
            wire["tag"] = tag
        if convert_mode is not None:
            wire["convertMode"] = convert_mode
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        quote_id = wire.get("quoteId", UNSET)
        if quote_id is UNSET:
            raise cls.refusal(at, "quoteId", "is required")
        if not isinstance(quote_id, str):
            raise cls.refusal(at, "quoteId", "must be a string")
        if len(quote_id) < 1:
            raise cls.refusal(at, "quoteId", "must have at least 1 character")
        base_ccy = wire.get("baseCcy", UNSET)
        if base_ccy is UNSET:
            raise cls.refusal(at, "baseCcy", "is required")
        if not isinstance(base_ccy, str):
            raise cls.refusal(at, "baseCcy", "must be a string")
        if len(base_ccy) < 1:
            raise cls.refusal(at, "baseCcy", "must have at least 1 character")
        quote_ccy = wire.get("quoteCcy", UNSET)
        if quote_ccy is UNSET:
            raise cls.refusal(at, "quoteCcy", "is required")
        if not isinstance(quote_ccy, str):
            raise cls.refusal(at, "quoteCcy", "must be a string")
        if len(quote_ccy) < 1:
            raise cls.refusal(at, "quoteCcy", "must have at least 1 character")
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        sz_ccy = wire.get("szCcy", UNSET)
        if sz_ccy is UNSET:
            raise cls.refusal(at, "szCcy", "is required")
        if not isinstance(sz_ccy, str):
            raise cls.refusal(at, "szCcy", "must be a string")
        if len(sz_ccy) < 1:
            raise cls.refusal(at, "szCcy", "must have at least 1 character")
        cl_t_req_id = wire.get("clTReqId", UNSET)
        if cl_t_req_id is not UNSET:
            if not isinstance(cl_t_req_id, str):
                raise cls.refusal(at, "clTReqId", "must be a string")
            if MATCH_6B4283FD(cl_t_req_id) is None:
                raise cls.refusal(at, "clTReqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if len(tag) < 1:
                raise cls.refusal(at, "tag", "must have at least 1 character")
        convert_mode = wire.get("convertMode", UNSET)
        if convert_mode is not UNSET:
            if not isinstance(convert_mode, str):
                raise cls.refusal(at, "convertMode", "must be a string")
            if convert_mode not in ("0", "1") and not is_undescribed(convert_mode):
                raise cls.refusal(at, "convertMode", "must be '0' or '1'")
        if sz_ccy != base_ccy and sz_ccy != quote_ccy:
            raise cls.refusal(at, "szCcy", "must be that of base_ccy or of quote_ccy")
        if base_ccy == quote_ccy:
            raise cls.refusal(at, "baseCcy", "must differ from quote_ccy")

    quote_id = TextField("quoteId")
    """ID of the quote."""
    base_ccy = TextField("baseCcy")
    """Base currency, as in the quote."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, as in the quote."""
    side = TextField("side")
    """Whether you `buy` the base currency with the quote currency, or `sell` it for that; as in the
    quote.
    """
    sz = DecimalField("sz")
    """Amount to convert, in `szCcy`; at most the `rfqSz` of the quote."""
    sz_ccy = TextField("szCcy")
    """Currency of `sz`, the `rfqSzCcy` of the quote."""
    cl_t_req_id = TextField("clTReqId")
    """Your own ID of the conversion, 1 to 32 letters and digits; upper and lower case differ. One
    that was used before is refused (52925).
    """
    tag = TextField("tag")
    """Order tag, for brokers. Whoever looks the conversion up later must give it again."""
    convert_mode = TextField("convertMode")
    """Kind of conversion, `0` standard or `1` large orders of VIP users. Without it the exchange
    takes 0.
    """


OPERATION: Operation[ConvertTrade] = Operation(
    method="POST",
    path="/api/v5/asset/convert/trade",
    resource="convert",
    name="place_trade",
    summary="Convert one currency into another at the price of a quote.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("tradeId", "clTReqId", "quoteId"),
        failure=(Failure(("state",), "rejected"),),
        ask="GET /api/v5/asset/convert/history",
        asked_by=("clTReqId", "quoteId"),
        asked_with=("tag",),
    ),
    rate_limits=(
        RateLimit(10, 1, ("user",)),
        RateLimit(1, 5, ("user",), when=(("side", "buy"),)),
        RateLimit(1, 5, ("user",), when=(("side", "sell"),)),
    ),
    request=PlaceConvertTradeRequest,
    item=ConvertTrade,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
