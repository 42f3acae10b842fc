# Made from spec/paths/tradingBot/dca/orders/manual-buy.yaml, not to be edited; make it again with: make generate
"""dca.add_investment: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class AddDcaInvestmentRequest(Request):
    """The parameters of dca.add_investment.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on spot.
        price: Limit price of the order.
        amt: Amount to invest.
        ord_type (ordType): Order type, `limit` or `market`. Spot bots only.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in. Spot bots only.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
    """

    __slots__ = ()
    _label = "dca.add_investment"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        price: Number,
        amt: Number,
        ord_type: Optional[OneOf[Literal["limit", "market"]]] = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
            "price": self._number("price", price),
            "amt": self._number("amt", amt),
        }
        if ord_type is not None:
            wire["ordType"] = ord_type
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract_dca", "spot_dca") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_dca' or 'spot_dca'")
        price = wire.get("price", UNSET)
        if price is UNSET:
            raise cls.refusal(at, "price", "is required")
        if not isinstance(price, str):
            raise cls.refusal(at, "price", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(price) is None:
            raise cls.refusal(at, "price", "must be more than 0, in plain notation")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is not UNSET:
            if not isinstance(ord_type, str):
                raise cls.refusal(at, "ordType", "must be a string")
            if ord_type not in ("limit", "market") and not is_undescribed(ord_type):
                raise cls.refusal(at, "ordType", "must be 'limit' or 'market'")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        if (algo_ord_type == "contract_dca" and ord_type is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "ordType", "must not be given when algo_ord_type is 'contract_dca'"
            )
        if (
            algo_ord_type == "contract_dca" and trade_quote_ccy is not UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at, "tradeQuoteCcy", "must not be given when algo_ord_type is 'contract_dca'"
            )

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""
    price = DecimalField("price")
    """Limit price of the order."""
    amt = DecimalField("amt")
    """Amount to invest."""
    ord_type = TextField("ordType")
    """Order type, `limit` or `market`. Spot bots only."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade in. Spot bots only."""


class AddDcaInvestmentResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _diffAmount: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot. Known values: contract_dca,
    spot_dca.
    """
    tag = TextField("tag")
    """Your own order tag."""
    diff_amount = DecimalField("diffAmount")
    """Amount moved from the trading account to the bot for it; contract bots only."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AddDcaInvestmentResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/orders/manual-buy",
    resource="dca",
    name="add_investment",
    summary="Add to the position of a DCA bot by an order of your own.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/dca/orders",
        asked_by=("algoId",),
        asked_with=("algoOrdType",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AddDcaInvestmentRequest,
    item=AddDcaInvestmentResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
