# Made from spec/paths/fiat/buy-sell/trade.yaml, not to be edited; make it again with: make generate
"""fiat.place_buy_sell_trade: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._fiat import BuySellTrade

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class PlaceFiatBuySellTradeRequest(Request):
    """The parameters of fiat.place_buy_sell_trade.

    Args:
        quote_id (quoteId): ID of the quote, from `fiat.request_buy_sell_quote`.
        side: `buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for other
            crypto or fiat money; as in the request for the quote.
        from_ccy (fromCcy): Currency that you sell, as in the request for the quote.
        to_ccy (toCcy): Currency that you buy, as in the request for the quote.
        rfq_amt (rfqAmt): Amount, in `rfqCcy`, as in the request for the quote.
        rfq_ccy (rfqCcy): Currency of `rfqAmt`, as in the request for the quote.
        payment_method (paymentMethod): How you pay, from the `balance`.
        cl_ord_id (clOrdId): Your own ID of the trade, 1 to 32 letters and digits; upper and lower
            case differ.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
    """

    __slots__ = ()
    _label = "fiat.place_buy_sell_trade"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade"

    @exact_arguments
    def __init__(
        self,
        *,
        quote_id: str,
        side: OneOf[Literal["buy", "sell"]],
        from_ccy: str,
        to_ccy: str,
        rfq_amt: Number,
        rfq_ccy: str,
        payment_method: OneOf[Literal["balance"]],
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "quoteId": quote_id,
            "side": side,
            "fromCcy": from_ccy,
            "toCcy": to_ccy,
            "rfqAmt": self._number("rfqAmt", rfq_amt),
            "rfqCcy": rfq_ccy,
            "paymentMethod": payment_method,
            "clOrdId": cl_ord_id,
        }
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
        payment_method = wire.get("paymentMethod", UNSET)
        if payment_method is UNSET:
            raise cls.refusal(at, "paymentMethod", "is required")
        if not isinstance(payment_method, str):
            raise cls.refusal(at, "paymentMethod", "must be a string")
        if payment_method not in ("balance",) and not is_undescribed(payment_method):
            raise cls.refusal(at, "paymentMethod", "must be 'balance'")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is UNSET:
            raise cls.refusal(at, "clOrdId", "is required")
        if not isinstance(cl_ord_id, str):
            raise cls.refusal(at, "clOrdId", "must be a string")
        if MATCH_6B4283FD(cl_ord_id) is None:
            raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if rfq_ccy != from_ccy and rfq_ccy != to_ccy:
            raise cls.refusal(at, "rfqCcy", "must be that of from_ccy or of to_ccy")
        if from_ccy == to_ccy:
            raise cls.refusal(at, "fromCcy", "must differ from to_ccy")

    quote_id = TextField("quoteId")
    """ID of the quote, from `fiat.request_buy_sell_quote`."""
    side = TextField("side")
    """`buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for other crypto or
    fiat money; as in the request for the quote.
    """
    from_ccy = TextField("fromCcy")
    """Currency that you sell, as in the request for the quote."""
    to_ccy = TextField("toCcy")
    """Currency that you buy, as in the request for the quote."""
    rfq_amt = DecimalField("rfqAmt")
    """Amount, in `rfqCcy`, as in the request for the quote."""
    rfq_ccy = TextField("rfqCcy")
    """Currency of `rfqAmt`, as in the request for the quote."""
    payment_method = TextField("paymentMethod")
    """How you pay, from the `balance`."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the trade, 1 to 32 letters and digits; upper and lower case differ."""


OPERATION: Operation[BuySellTrade] = Operation(
    method="POST",
    path="/api/v5/fiat/buy-sell/trade",
    resource="fiat",
    name="place_buy_sell_trade",
    summary="Buy or sell crypto for fiat money at the price of a quote.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        ask="GET /api/v5/fiat/buy-sell/history",
        asked_by=("clOrdId",),
    ),
    rate_limits=(RateLimit(1, 5, ("user",)),),
    request=PlaceFiatBuySellTradeRequest,
    item=BuySellTrade,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
