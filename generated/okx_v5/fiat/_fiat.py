# Made from spec/schemas/fiat.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class BuySellCurrency(Item):
    """A currency that is bought or sold."""

    _ccy: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""


class BuySellTrade(Item):
    """A trade of crypto for fiat money, or of one fiat currency for another."""

    _cTime: WireText = UNSET
    _clOrdId: WireText = UNSET
    _fillFromAmt: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillQuoteCcy: WireText = UNSET
    _fillToAmt: WireText = UNSET
    _fromCcy: WireText = UNSET
    _ordId: WireText = UNSET
    _quoteId: WireText = UNSET
    _rfqAmt: WireText = UNSET
    _rfqCcy: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _toCcy: WireText = UNSET
    _uTime: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the trade."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the trade."""
    quote_id = TextField("quoteId")
    """ID of the quote that it was traded at."""
    state = TextField("state")
    """How far it is: `processing`, `completed` when it is done, or `failed`. Known values:
    processing, completed, failed.
    """
    side = TextField("side")
    """`buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for other crypto or
    fiat money. Known values: buy, sell.
    """
    from_ccy = TextField("fromCcy")
    """Currency that you sell, such as `USD`."""
    to_ccy = TextField("toCcy")
    """Currency that you buy, such as `BTC`."""
    rfq_amt = DecimalField("rfqAmt")
    """Amount that was quoted, in `rfqCcy`."""
    rfq_ccy = TextField("rfqCcy")
    """Currency of `rfqAmt`."""
    fill_px = DecimalField("fillPx")
    """Price that was traded at, in `fillQuoteCcy`."""
    fill_quote_ccy = TextField("fillQuoteCcy")
    """Currency of the price, such as `USD`."""
    fill_from_amt = DecimalField("fillFromAmt")
    """Amount that you sold, in `fromCcy`."""
    fill_to_amt = DecimalField("fillToAmt")
    """Amount that you bought, in `toCcy`."""
    c_time = TimeField("cTime")
    """When it was asked for."""
    u_time = TimeField("uTime")
    """When it last changed; `get_buy_sell_history` alone returns it."""


class FiatWithdrawal(Item):
    """A withdrawal of fiat money."""

    _amt: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _clientId: WireText = UNSET
    _fee: WireText = UNSET
    _ordId: WireText = UNSET
    _paymentAcctId: WireText = UNSET
    _paymentMethod: WireText = UNSET
    _state: WireText = UNSET
    _uTime: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the withdrawal."""
    client_id = TextField("clientId")
    """Your own ID of the withdrawal."""
    amt = DecimalField("amt")
    """Amount, in `ccy`. `create_withdrawal` answers with the amount asked for,
    `get_withdrawal_orders` has the final one.
    """
    ccy = TextField("ccy")
    """Fiat currency, such as `TRY`."""
    fee = DecimalField("fee")
    """Fee, in `ccy`."""
    payment_acct_id = TextField("paymentAcctId")
    """ID of the payment account, as in `fiat.get_withdrawal_payment_methods`."""
    payment_method = TextField("paymentMethod")
    """Payment method. Known values: TR_BANKS, PIX, SEPA, XPULSE, NPP, US_WIRE, SG_FAST."""
    state = TextField("state")
    """How far it is: `pending`, `inqueue` or `processing`; `completed`, `failed` or `canceled` at
    its end. Known values: completed, failed, pending, canceled, inqueue, processing.
    """
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""


class FiatDeposit(Item):
    """A deposit of fiat money."""

    _amt: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _clientId: WireText = UNSET
    _fee: WireText = UNSET
    _ordId: WireText = UNSET
    _paymentAcctId: WireText = UNSET
    _paymentMethod: WireText = UNSET
    _state: WireText = UNSET
    _uTime: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the deposit."""
    client_id = TextField("clientId")
    """Your own ID; empty for most deposits."""
    ccy = TextField("ccy")
    """Fiat currency, such as `TRY`."""
    amt = DecimalField("amt")
    """Amount, in `ccy`."""
    fee = DecimalField("fee")
    """Fee, in `ccy`."""
    payment_acct_id = TextField("paymentAcctId")
    """ID of the payment account, as in `fiat.get_deposit_payment_methods`."""
    payment_method = TextField("paymentMethod")
    """Payment method. Known values: TR_BANKS, PIX, SEPA, XPULSE, NPP, US_WIRE."""
    state = TextField("state")
    """How far it is: `pending`, `inqueue` or `processing`; `completed`, `failed` or `canceled` at
    its end. Known values: completed, failed, pending, canceled, inqueue, processing.
    """
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""


class FiatLimits(Item):
    """How much a payment method moves, in `ccy`; what is not limited is empty."""

    _dailyLimit: WireText = UNSET
    _dailyLimitRemaining: WireText = UNSET
    _lifetimeLimit: WireText = UNSET
    _maxAmt: WireText = UNSET
    _minAmt: WireText = UNSET
    _monthlyLimit: WireText = UNSET
    _monthlyLimitRemaining: WireText = UNSET
    _weeklyLimit: WireText = UNSET
    _weeklyLimitRemaining: WireText = UNSET

    daily_limit = DecimalField("dailyLimit")
    """Limit of a day."""
    daily_limit_remaining = DecimalField("dailyLimitRemaining")
    """What is left of it."""
    weekly_limit = DecimalField("weeklyLimit")
    """Limit of a week."""
    weekly_limit_remaining = DecimalField("weeklyLimitRemaining")
    """What is left of it."""
    monthly_limit = DecimalField("monthlyLimit")
    """Limit of a month."""
    monthly_limit_remaining = DecimalField("monthlyLimitRemaining")
    """What is left of it."""
    max_amt = DecimalField("maxAmt")
    """Most that one transaction moves."""
    min_amt = DecimalField("minAmt")
    """Least that one transaction moves."""
    lifetime_limit = DecimalField("lifetimeLimit")
    """Limit of all time."""


class FiatAccount(Item):
    """A bank account that a payment method is used with."""

    _acctNum: WireText = UNSET
    _bankCode: WireText = UNSET
    _bankName: WireText = UNSET
    _paymentAcctId: WireText = UNSET
    _recipientName: WireText = UNSET
    _state: WireText = UNSET

    payment_acct_id = TextField("paymentAcctId")
    """ID of the payment account."""
    acct_num = SecretField("acctNum")
    """Number of the bank account, an IBAN for example."""
    recipient_name = SecretField("recipientName")
    """Name of who receives the money."""
    bank_name = TextField("bankName")
    """Name of the bank."""
    bank_code = TextField("bankCode")
    """Code of the bank, such as SWIFT or BIC; may be empty."""
    state = TextField("state")
    """State of the account, `active`. Known values: active."""
