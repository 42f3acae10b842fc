# Made from spec/paths/finance/staking-defi/purchase.yaml, not to be edited; make it again with: make generate
"""earn.purchase_onchain: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

if TYPE_CHECKING:
    from ..types._earn import PurchaseOnchainInvestmentDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search


class PurchaseOnchainInvestment(Request):
    """The parameters of PurchaseOnchainInvestment.

    Args:
        ccy: Currency, such as `USDT`.
        amt: Amount to invest.

    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
    """

    __slots__ = ()
    _label = "PurchaseOnchainInvestment"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to invest."""


class PurchaseOnchainRequest(Request):
    """The parameters of earn.purchase_onchain.

    Args:
        product_id (productId): Product, as `earn.get_onchain_offers` names it.
        invest_data (investData): What to invest, by currency.
        term: Days that it is fixed for, as the offer says. Required for a product with a fixed
            term.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.

    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
    """

    __slots__ = ()
    _label = "earn.purchase_onchain"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase"

    @exact_arguments
    def __init__(
        self,
        *,
        product_id: str,
        invest_data: Sequence[
            PurchaseOnchainInvestment | PurchaseOnchainInvestmentDict | Mapping[str, Any]
        ],
        term: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "productId": product_id,
            "investData": self._objects("investData", PurchaseOnchainInvestment, invest_data),
        }
        if term is not None:
            wire["term"] = self._number("term", term)
        if tag is not None:
            wire["tag"] = tag
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        product_id = wire.get("productId", UNSET)
        if product_id is UNSET:
            raise cls.refusal(at, "productId", "is required")
        if not isinstance(product_id, str):
            raise cls.refusal(at, "productId", "must be a string")
        if len(product_id) < 1:
            raise cls.refusal(at, "productId", "must have at least 1 character")
        invest_data = wire.get("investData", UNSET)
        if invest_data is UNSET:
            raise cls.refusal(at, "investData", "is required")
        if not is_list(invest_data):
            raise cls.refusal(at, "investData", "must be a list")
        if len(invest_data) < 1:
            raise cls.refusal(at, "investData", "must have at least 1 element")
        for index, each in enumerate(invest_data):
            if not is_dict(each):
                raise cls.refusal(
                    at, "investData", "must be PurchaseOnchainInvestment or a dict", index
                )
        term = wire.get("term", UNSET)
        if term is not UNSET:
            if not isinstance(term, str):
                raise cls.refusal(at, "term", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(term) is None:
                raise cls.refusal(
                    at, "term", "must be a number in plain notation that fits the pattern ^[0-9]+$"
                )
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")

    product_id = TextField("productId")
    """Product, as `earn.get_onchain_offers` names it."""
    invest_data = ObjectsField("investData", PurchaseOnchainInvestment)
    """What to invest, by currency."""
    term = DecimalField("term")
    """Days that it is fixed for, as the offer says. Required for a product with a fixed term."""
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""


class PurchaseOnchainResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _tag: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[PurchaseOnchainResult] = Operation(
    method="POST",
    path="/api/v5/finance/staking-defi/purchase",
    resource="earn",
    name="purchase_onchain",
    summary="Invest in a product of on-chain earn.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ordId",), ask="GET /api/v5/finance/staking-defi/orders-active"),
    rate_limits=(RateLimit(2, 1, ("user",)),),
    request=PurchaseOnchainRequest,
    item=PurchaseOnchainResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
