# Made from spec/paths/fiat/buy-sell/quote.yaml, not to be edited; make it again with: make generate
"""fiat.request_buy_sell_quote: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

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


class RequestFiatBuySellQuoteRequest(Request):
    """The parameters of fiat.request_buy_sell_quote.

    Args:
        side: `buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for other
            crypto or fiat money.
        from_ccy (fromCcy): Currency that you sell.
        to_ccy (toCcy): Currency that you buy.
        rfq_amt (rfqAmt): Amount to quote, in `rfqCcy`.
        rfq_ccy (rfqCcy): Currency of `rfqAmt`, either the one sold or the one bought.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
    """

    __slots__ = ()
    _label = "fiat.request_buy_sell_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        side: OneOf[Literal["buy", "sell"]],
        from_ccy: str,
        to_ccy: str,
        rfq_amt: Number,
        rfq_ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "side": side,
            "fromCcy": from_ccy,
            "toCcy": to_ccy,
            "rfqAmt": self._number("rfqAmt", rfq_amt),
            "rfqCcy": rfq_ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        from_ccy = wire.get("fromCcy", UNSET)
        if from_ccy is UNSET:
            raise cls.refusal(at, "fromCcy", "is required")
        if not isinstance(from_ccy, str):
            raise cls.refusal(at, "fromCcy", "must be a string")
        if len(from_ccy) < 1:
            raise cls.refusal(at, "fromCcy", "must have at least 1 character")
        to_ccy = wire.get("toCcy", UNSET)
        if to_ccy is UNSET:
            raise cls.refusal(at, "toCcy", "is required")
        if not isinstance(to_ccy, str):
            raise cls.refusal(at, "toCcy", "must be a string")
        if len(to_ccy) < 1:
            raise cls.refusal(at, "toCcy", "must have at least 1 character")
        rfq_amt = wire.get("rfqAmt", UNSET)
        if rfq_amt is UNSET:
            raise cls.refusal(at, "rfqAmt", "is required")
        if not isinstance(rfq_amt, str):
            raise cls.refusal(at, "rfqAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(rfq_amt) is None:
            raise cls.refusal(at, "rfqAmt", "must be more than 0, in plain notation")
        rfq_ccy = wire.get("rfqCcy", UNSET)
        if rfq_ccy is UNSET:
            raise cls.refusal(at, "rfqCcy", "is required")
        if not isinstance(rfq_ccy, str):
            raise cls.refusal(at, "rfqCcy", "must be a string")
        if len(rfq_ccy) < 1:
            raise cls.refusal(at, "rfqCcy", "must have at least 1 character")
        if rfq_ccy != from_ccy and rfq_ccy != to_ccy:
            raise cls.refusal(at, "rfqCcy", "must be that of from_ccy or of to_ccy")
        if from_ccy == to_ccy:
            raise cls.refusal(at, "fromCcy", "must differ from to_ccy")

    side = TextField("side")
    """`buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for other crypto or
    fiat money.
    """
    from_ccy = TextField("fromCcy")
    """Currency that you sell."""
    to_ccy = TextField("toCcy")
    """Currency that you buy."""
    rfq_amt = DecimalField("rfqAmt")
    """Amount to quote, in `rfqCcy`."""
    rfq_ccy = TextField("rfqCcy")
    """Currency of `rfqAmt`, either the one sold or the one bought."""


class BuySellQuote(Item):
    """One item of the answer."""

    _fromCcy: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteFromAmt: WireText = UNSET
    _quoteId: WireText = UNSET
    _quotePx: WireText = UNSET
    _quoteTime: WireText = UNSET
    _quoteToAmt: WireText = UNSET
    _rfqAmt: WireText = UNSET
    _rfqCcy: WireText = UNSET
    _side: WireText = UNSET
    _toCcy: WireText = UNSET
    _ttlMs: WireText = UNSET

    quote_id = TextField("quoteId")
    """ID of the quote."""
    side = TextField("side")
    """`buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for other crypto or
    fiat money. Known values: buy, sell.
    """
    from_ccy = TextField("fromCcy")
    """Currency that you sell."""
    to_ccy = TextField("toCcy")
    """Currency that you buy."""
    rfq_amt = DecimalField("rfqAmt")
    """Amount that was asked for, in `rfqCcy`."""
    rfq_ccy = TextField("rfqCcy")
    """Currency of `rfqAmt`."""
    quote_px = DecimalField("quotePx")
    """Price of the quote, in `quoteCcy`."""
    quote_ccy = TextField("quoteCcy")
    """Currency of the price, such as `USD`."""
    quote_from_amt = DecimalField("quoteFromAmt")
    """Amount that you sell, in `fromCcy`."""
    quote_to_amt = DecimalField("quoteToAmt")
    """Amount that you buy, in `toCcy`."""
    quote_time = TimeField("quoteTime")
    """Time of the quote."""
    ttl_ms = DecimalField("ttlMs")
    """Milliseconds that the quote holds."""


OPERATION: Operation[BuySellQuote] = Operation(
    method="POST",
    path="/api/v5/fiat/buy-sell/quote",
    resource="fiat",
    name="request_buy_sell_quote",
    summary="Ask for a price to buy or sell crypto for fiat money.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote",
    permission="read",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("quoteId",)),
    rate_limits=(
        RateLimit(10, 1, ("user",)),
        RateLimit(1, 5, ("user", "currency-pair")),
    ),
    request=RequestFiatBuySellQuoteRequest,
    item=BuySellQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
