# Made from spec/schemas/funding.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectField,
    SecretField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireObject, WireText


class FundingBill(Item):
    """One item of the answer."""

    _bal: WireText = UNSET
    _balChg: WireText = UNSET
    _billId: WireText = UNSET
    _ccy: WireText = UNSET
    _clientId: WireText = UNSET
    _notes: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    bill_id = TextField("billId")
    """ID of the bill."""
    ccy = TextField("ccy")
    """Currency."""
    client_id = TextField("clientId")
    """Your own ID of the transfer or withdrawal."""
    bal_chg = DecimalField("balChg")
    """Change of the balance."""
    bal = DecimalField("bal")
    """Balance after the change."""
    type = TextField("type")
    """Type of the bill, by its number. `types.FUNDING_BILL_TYPES` says what each value means."""
    notes = TextField("notes")
    """Notes on the bill."""
    ts = TimeField("ts")
    """When the bill was made."""


class AddressExtra(Item):
    """What else the address needs, by name, such as a `comment` for TONCOIN; absent where the
    currency needs nothing. Names that are not described here are read like those of a dict.
    """

    _comment: WireText = UNSET

    comment = SecretField("comment")
    """Comment that goes with the address."""


class Deposit(Item):
    """One item of the answer."""

    _actualDepBlkConfirm: WireText = UNSET
    _amt: WireText = UNSET
    _areaCodeFrom: WireText = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _depId: WireText = UNSET
    _from: WireText = UNSET
    _fromWdId: WireText = UNSET
    _state: WireText = UNSET
    _to: WireText = UNSET
    _ts: WireText = UNSET
    _txId: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    amt = DecimalField("amt")
    """Amount deposited."""
    from_ = SecretField("from")
    """Who sent an internal transfer, a phone number or an email address in part; empty for deposits
    on the chain.
    """
    area_code_from = TextField("areaCodeFrom")
    """Area code where `from` is a phone number."""
    to = SecretField("to")
    """Address of a deposit on the chain; empty for internal transfers."""
    tx_id = TextField("txId")
    """Hash of the deposit on the chain."""
    ts = TimeField("ts")
    """When the deposit was recorded."""
    state = TextField("state")
    """State of the deposit: `0` not yet confirmed on the chain, `1` credited but not to be
    withdrawn yet, `2` successful, `8` waiting because deposits of the currency are suspended,
    `11` blacklisted address, `12` account or deposit frozen, `13` intercepted at a sub-account,
    `14` above the limit of the identity verification, `17` waiting for the travel rule provider.
    Known values: 0, 1, 2, 8, 11, 12, 13, 14, 17.
    """
    dep_id = TextField("depId")
    """ID of the deposit."""
    from_wd_id = TextField("fromWdId")
    """Withdrawal ID that its sender has for an internal transfer; otherwise empty."""
    actual_dep_blk_confirm = DecimalField("actualDepBlkConfirm")
    """Confirmations that the chain has given so far."""


class Withdrawal(Item):
    """One item of the answer."""

    _addrEx: WireObject[AddressExtra] = UNSET
    _amt: WireText = UNSET
    _areaCodeFrom: WireText = UNSET
    _areaCodeTo: WireText = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _clientId: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _from: WireText = UNSET
    _memo: WireText = UNSET
    _nonTradableAsset: WireFlag = UNSET
    _note: WireText = UNSET
    _pmtId: WireText = UNSET
    _state: WireText = UNSET
    _tag: WireText = UNSET
    _to: WireText = UNSET
    _toAddrType: WireText = UNSET
    _ts: WireText = UNSET
    _txId: WireText = UNSET
    _wdId: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    non_tradable_asset = FlagField("nonTradableAsset")
    """Whether the currency is one that cannot be traded."""
    amt = DecimalField("amt")
    """Amount withdrawn."""
    ts = TimeField("ts")
    """When the withdrawal was asked for."""
    from_ = SecretField("from")
    """Account that was withdrawn from, as an email address, a phone number or the name of a
    sub-account.
    """
    area_code_from = TextField("areaCodeFrom")
    """Area code where `from` is a phone number."""
    to = SecretField("to")
    """Address or account that receives it."""
    area_code_to = TextField("areaCodeTo")
    """Area code where `to` is a phone number."""
    to_addr_type = TextField("toAddrType")
    """What `to` is, `1` an address, email address, phone number or login name, `2` a UID. Known
    values: 1, 2.
    """
    tag = SecretField("tag")
    """Tag of the address; absent where the currency needs none."""
    pmt_id = SecretField("pmtId")
    """Payment ID of the withdrawal; absent where the currency needs none."""
    memo = SecretField("memo")
    """Memo of the withdrawal; absent where the currency needs none."""
    addr_ex = ObjectField("addrEx", AddressExtra)
    """What else the address needs, by name, such as a `comment` for TONCOIN; absent where the
    currency needs nothing. Names that are not described here are read like those of a dict.
    """
    tx_id = TextField("txId")
    """Hash of the withdrawal on the chain; empty for internal transfers."""
    fee = DecimalField("fee")
    """Fee of the withdrawal, a positive number, in `feeCcy`."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee."""
    state = TextField("state")
    """State of the withdrawal. Pending: `19` too little in the hot wallet, `17` waiting for the
    travel rule provider, `10` waiting for the transfer, `0` waiting to be withdrawn, `4`, `5`,
    `6`, `8`, `9` and `12` manual review, `7` approved. In progress, on the chain only: `1` being
    broadcast, `15` being validated, `16` delayed by up to 24 hours for legal reasons, `-3` being
    cancelled. Final: `-2` cancelled, `-1` failed, `2` successful. In `0`, `17` and `19` it can
    still be cancelled. Known values: 19, 17, 10, 0, 4, 5, 6, 8, 9, 12, 7, 1, 15, 16, -3, -2, -1,
    2.
    """
    wd_id = TextField("wdId")
    """ID of the withdrawal."""
    client_id = TextField("clientId")
    """Your own ID of the withdrawal."""
    note = TextField("note")
    """Note on the withdrawal."""
