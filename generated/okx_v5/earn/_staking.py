# Made from spec/schemas/staking.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText


class StakingApy(Item):
    """The yield of staking on one day."""

    _rate: WireText = UNSET
    _ts: WireText = UNSET

    rate = DecimalField("rate")
    """Yield of a year; 0.01 is 1%."""
    ts = TimeField("ts")
    """Time of the figure."""


class StakingBalance(Item):
    """What you hold of the token that stands for what is staked."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _latestInterestAccrual: WireText = UNSET
    _totalInterestAccrual: WireText = UNSET
    _ts: WireText = UNSET

    ccy = TextField("ccy")
    """Currency, `BETH` for ETH or `OKSOL` for SOL."""
    amt = DecimalField("amt")
    """Amount held in all accounts and being redeemed."""
    latest_interest_accrual = DecimalField("latestInterestAccrual")
    """Latest reward."""
    total_interest_accrual = DecimalField("totalInterestAccrual")
    """All rewards so far."""
    ts = TimeField("ts")
    """When it was so; of ETH only."""


class StakingRecord(Item):
    """A purchase or a redemption of staking."""

    _amt: WireText = UNSET
    _completedTime: WireText = UNSET
    _estCompletedTime: WireText = UNSET
    _ordId: WireText = UNSET
    _redeemingAmt: WireText = UNSET
    _requestTime: WireText = UNSET
    _status: WireText = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """`purchase` staked, `redeem` took back. Known values: purchase, redeem."""
    amt = DecimalField("amt")
    """Amount staked or redeemed."""
    redeeming_amt = DecimalField("redeemingAmt")
    """Amount that is still being redeemed."""
    status = TextField("status")
    """`pending` under way, `success` done, `failed`, or `cancelled`, which SOL does not have. Known
    values: pending, success, failed, cancelled.
    """
    ord_id = TextField("ordId")
    """ID of the order; of ETH only."""
    request_time = TimeField("requestTime")
    """When it was asked for."""
    completed_time = TimeField("completedTime")
    """When it was completed."""
    est_completed_time = TimeField("estCompletedTime")
    """When the redemption is expected to be completed."""


class OnchainInvestment(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount invested."""


class OnchainEarning(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _earningType: WireText = UNSET
    _earnings: WireText = UNSET
    _realizedEarnings: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    earning_type = TextField("earningType")
    """Kind of earning, `0` estimated or `1` paid so far. Known values: 0, 1."""
    earnings = DecimalField("earnings")
    """Amount earned. Of active orders only."""
    realized_earnings = DecimalField("realizedEarnings")
    """Amount earned in all by an order that was redeemed. Of past orders only; it counts only where
    the order was redeemed.
    """


class OnchainFastRedemption(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _redeemingAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    redeeming_amt = DecimalField("redeemingAmt")
    """Amount being redeemed."""


class OnchainOrder(Item):
    """An order of on-chain earn."""

    _apy: WireText = UNSET
    _cancelRedemptionDeadline: WireText = UNSET
    _ccy: WireText = UNSET
    _earningData: WireList[OnchainEarning] = UNSET
    _estSettlementTime: WireText = UNSET
    _fastRedemptionData: WireList[OnchainFastRedemption] = UNSET
    _investData: WireList[OnchainInvestment] = UNSET
    _ordId: WireText = UNSET
    _productId: WireText = UNSET
    _protocol: WireText = UNSET
    _protocolType: WireText = UNSET
    _purchasedTime: WireText = UNSET
    _redeemedTime: WireText = UNSET
    _state: WireText = UNSET
    _tag: WireText = UNSET
    _term: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    ccy = TextField("ccy")
    """Currency."""
    product_id = TextField("productId")
    """ID of the product."""
    state = TextField("state")
    """State of the order: `8` waiting to start, `13` being cancelled, `9` going on the chain, `1`
    earning, `2` being redeemed, `3` over, which is cancelled or redeemed. Known values: 8, 13,
    9, 1, 2, 3.
    """
    protocol = TextField("protocol")
    """Name of the protocol."""
    protocol_type = TextField("protocolType")
    """Kind of protocol, `defi` on-chain earn or `staking`, of older products. Known values: defi,
    staking.
    """
    term = DecimalField("term")
    """Days that it is fixed for; 0 for a flexible product."""
    apy = DecimalField("apy")
    """Yield of a year as estimated, cut to 4 digits after the point; 0.07 is 7%."""
    invest_data = ObjectsField("investData", OnchainInvestment)
    """What was invested, by currency."""
    earning_data = ObjectsField("earningData", OnchainEarning)
    """What it earns, by currency."""
    fast_redemption_data = ObjectsField("fastRedemptionData", OnchainFastRedemption)
    """What is being redeemed fast, by currency. Of active orders only."""
    purchased_time = TimeField("purchasedTime")
    """When the order was placed."""
    redeemed_time = TimeField("redeemedTime")
    """When the order was redeemed. Of past orders only."""
    est_settlement_time = TimeField("estSettlementTime")
    """When the redemption is expected to be paid. Of active orders only."""
    cancel_redemption_deadline = TimeField("cancelRedemptionDeadline")
    """Until when the redemption can be cancelled. Of active orders only."""
    tag = TextField("tag")
    """Your own order tag."""
