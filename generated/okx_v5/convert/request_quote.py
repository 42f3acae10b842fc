# Made from spec/paths/asset/convert/estimate-quote.yaml, not to be edited; make it again with: make generate
"""convert.request_quote: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class RequestConvertQuoteRequest(Request):
    """The parameters of convert.request_quote.

    Args:
        base_ccy (baseCcy): Base currency, `BTC` of `BTC-USDT`.
        quote_ccy (quoteCcy): Quote currency, `USDT` of `BTC-USDT`.
        side: Whether you `buy` the base currency with the quote currency, or `sell` it for that.
        rfq_sz (rfqSz): Amount to convert, in `rfqSzCcy`.
        rfq_sz_ccy (rfqSzCcy): Currency of `rfqSz`, either the base or the quote currency.
        cl_q_req_id (clQReqId): Your own ID of the quote, 1 to 32 letters and digits; upper and
            lower case differ. One that was used before is refused (52925).
        tag: Order tag, for brokers.
        convert_mode (convertMode): Kind of conversion, `0` standard or `1` large orders of VIP
            users. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
    """

    __slots__ = ()
    _label = "convert.request_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        side: OneOf[Literal["buy", "sell"]],
        rfq_sz: Number,
        rfq_sz_ccy: str,
        cl_q_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "baseCcy": base_ccy,
            "quoteCcy": quote_ccy,
            "side": side,
            "rfqSz": self._number("rfqSz", rfq_sz),
            "rfqSzCcy": rfq_sz_ccy,
        }
        if cl_q_req_id is not None:
            wire["clQReqId"] = cl_q_req_id
        if tag is not None:
            wire["tag"] = tag
        if convert_mode is not None:
            wire["convertMode"] = convert_mode
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
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
        rfq_sz = wire.get("rfqSz", UNSET)
        if rfq_sz is UNSET:
            raise cls.refusal(at, "rfqSz", "is required")
        if not isinstance(rfq_sz, str):
            raise cls.refusal(at, "rfqSz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(rfq_sz) is None:
            raise cls.refusal(at, "rfqSz", "must be more than 0, in plain notation")
        rfq_sz_ccy = wire.get("rfqSzCcy", UNSET)
        if rfq_sz_ccy is UNSET:
            raise cls.refusal(at, "rfqSzCcy", "is required")
        if not isinstance(rfq_sz_ccy, str):
            raise cls.refusal(at, "rfqSzCcy", "must be a string")
        if len(rfq_sz_ccy) < 1:
            raise cls.refusal(at, "rfqSzCcy", "must have at least 1 character")
        cl_q_req_id = wire.get("clQReqId", UNSET)
        if cl_q_req_id is not UNSET:
            if not isinstance(cl_q_req_id, str):
                raise cls.refusal(at, "clQReqId", "must be a string")
            if MATCH_6B4283FD(cl_q_req_id) is None:
                raise cls.refusal(at, "clQReqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
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
        if rfq_sz_ccy != base_ccy and rfq_sz_ccy != quote_ccy:
            raise cls.refusal(at, "rfqSzCcy", "must be that of base_ccy or of quote_ccy")
        if base_ccy == quote_ccy:
            raise cls.refusal(at, "baseCcy", "must differ from quote_ccy")

    base_ccy = TextField("baseCcy")
    """Base currency, `BTC` of `BTC-USDT`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, `USDT` of `BTC-USDT`."""
    side = TextField("side")
    """Whether you `buy` the base currency with the quote currency, or `sell` it for that."""
    rfq_sz = DecimalField("rfqSz")
    """Amount to convert, in `rfqSzCcy`."""
    rfq_sz_ccy = TextField("rfqSzCcy")
    """Currency of `rfqSz`, either the base or the quote currency."""
    cl_q_req_id = TextField("clQReqId")
    """Your own ID of the quote, 1 to 32 letters and digits; upper and lower case differ. One that
    was used before is refused (52925).
    """
    tag = TextField("tag")
    """Order tag, for brokers."""
    convert_mode = TextField("convertMode")
    """Kind of conversion, `0` standard or `1` large orders of VIP users. Without it the exchange
    takes 0.
    """


class ConvertQuote(Item):
    """One item of the answer."""

    _baseCcy: WireText = UNSET
    _baseSz: WireText = UNSET
    _clQReqId: WireText = UNSET
    _cnvtPx: WireText = UNSET
    _origRfqSz: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteId: WireText = UNSET
    _quoteSz: WireText = UNSET
    _quoteTime: WireText = UNSET
    _rfqSz: WireText = UNSET
    _rfqSzCcy: WireText = UNSET
    _side: WireText = UNSET
    _ttlMs: WireText = UNSET

    quote_time = TimeField("quoteTime")
    """Time of the quote."""
    ttl_ms = DecimalField("ttlMs")
    """Milliseconds that the quote holds."""
    cl_q_req_id = TextField("clQReqId")
    """Your own ID of the quote; empty where you gave none."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    base_ccy = TextField("baseCcy")
    """Base currency, `BTC` of `BTC-USDT`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, `USDT` of `BTC-USDT`."""
    side = TextField("side")
    """Whether you `buy` or `sell` the base currency. Known values: buy, sell."""
    orig_rfq_sz = DecimalField("origRfqSz")
    """Amount that you asked for, in `rfqSzCcy`."""
    rfq_sz = DecimalField("rfqSz")
    """Amount that is quoted, in `rfqSzCcy`."""
    rfq_sz_ccy = TextField("rfqSzCcy")
    """Currency of `rfqSz` and `origRfqSz`."""
    cnvt_px = DecimalField("cnvtPx")
    """Price of the quote, in `quoteCcy`."""
    base_sz = DecimalField("baseSz")
    """Amount converted, in `baseCcy`."""
    quote_sz = DecimalField("quoteSz")
    """Amount converted, in `quoteCcy`."""


OPERATION: Operation[ConvertQuote] = Operation(
    method="POST",
    path="/api/v5/asset/convert/estimate-quote",
    resource="convert",
    name="request_quote",
    summary="Ask for a price to convert one currency into another.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("quoteId",)),
    rate_limits=(
        RateLimit(10, 1, ("user",)),
        RateLimit(1, 5, ("user", "currency-pair")),
    ),
    request=RequestConvertQuoteRequest,
    item=ConvertQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
