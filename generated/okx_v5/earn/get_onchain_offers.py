# Made from spec/paths/finance/staking-defi/offers.yaml, not to be edited; make it again with: make generate
"""earn.get_onchain_offers: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireFlag, WireList, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetOnchainOffersRequest(Request):
    """The parameters of earn.get_onchain_offers.

    Args:
        product_id (productId): Only this product.
        protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn; `staking`,
            of older products, is no longer documented.
        ccy: Only this currency of investment, such as `DOT`.

    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
    """

    __slots__ = ()
    _label = "earn.get_onchain_offers"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers"

    @exact_arguments
    def __init__(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi", "staking"]]] = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if product_id is not None:
            wire["productId"] = product_id
        if protocol_type is not None:
            wire["protocolType"] = protocol_type
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        product_id = wire.get("productId", UNSET)
        if product_id is not UNSET:
            if not isinstance(product_id, str):
                raise cls.refusal(at, "productId", "must be a string")
            if len(product_id) < 1:
                raise cls.refusal(at, "productId", "must have at least 1 character")
        protocol_type = wire.get("protocolType", UNSET)
        if protocol_type is not UNSET:
            if not isinstance(protocol_type, str):
                raise cls.refusal(at, "protocolType", "must be a string")
            if protocol_type not in ("defi", "staking") and not is_undescribed(protocol_type):
                raise cls.refusal(at, "protocolType", "must be 'defi' or 'staking'")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")

    product_id = TextField("productId")
    """Only this product."""
    protocol_type = TextField("protocolType")
    """Only this kind of protocol, `defi` on-chain earn; `staking`, of older products, is no longer
    documented.
    """
    ccy = TextField("ccy")
    """Only this currency of investment, such as `DOT`."""


class OnchainOfferInvestment(Item):
    """One item of the answer."""

    _bal: WireText = UNSET
    _ccy: WireText = UNSET
    _maxAmt: WireText = UNSET
    _minAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    bal = DecimalField("bal")
    """What you have to invest."""
    min_amt = DecimalField("minAmt")
    """Smallest amount of a purchase."""
    max_amt = DecimalField("maxAmt")
    """Largest amount that you can invest now; 0 where `bal` is, in the documented example."""


class OnchainOfferEarning(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _earningType: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    earning_type = TextField("earningType")
    """Kind of earning, `0` estimated or `1` paid so far. Known values: 0, 1."""


class OnchainOffer(Item):
    """One item of the answer."""

    _apy: WireText = UNSET
    _ccy: WireText = UNSET
    _earlyRedeem: WireFlag = UNSET
    _earningData: WireList[OnchainOfferEarning] = UNSET
    _fastRedemptionDailyLimit: WireText = UNSET
    _investData: WireList[OnchainOfferInvestment] = UNSET
    _productId: WireText = UNSET
    _protocol: WireText = UNSET
    _protocolType: WireText = UNSET
    _redeemPeriod: WireTexts = UNSET
    _state: WireText = UNSET
    _term: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    product_id = TextField("productId")
    """ID of the product."""
    protocol = TextField("protocol")
    """Name of the protocol."""
    protocol_type = TextField("protocolType")
    """Kind of protocol, `defi` on-chain earn or `staking`, of older products. Known values: defi,
    staking.
    """
    term = DecimalField("term")
    """Days that it is fixed for; 0 for a flexible product."""
    apy = DecimalField("apy")
    """Yield of a year as estimated; 0.07 is 7%."""
    early_redeem = FlagField("earlyRedeem")
    """Whether it can be redeemed before the end of its term."""
    invest_data = ObjectsField("investData", OnchainOfferInvestment)
    """Currencies that you can invest now."""
    earning_data = ObjectsField("earningData", OnchainOfferEarning)
    """What it earns, by currency."""
    state = TextField("state")
    """`purchasable`, `sold_out`, or `stop` (also written `Stop`), when it cannot be bought for now.
    Known values: purchasable, sold_out, stop, Stop.
    """
    redeem_period = TextsField("redeemPeriod")
    """Shortest and longest time that a redemption takes, in hours or days: `1H` to `24H`, or `14D`
    twice where it is always 14 days.
    """
    fast_redemption_daily_limit = DecimalField("fastRedemptionDailyLimit")
    """Most that can be redeemed fast in a day; empty where that is not offered."""


OPERATION: Operation[OnchainOffer] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/offers",
    resource="earn",
    name="get_onchain_offers",
    summary="Get the products of on-chain earn.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetOnchainOffersRequest,
    item=OnchainOffer,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
