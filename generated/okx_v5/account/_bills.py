# Made from spec/schemas/bills.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class Bill(Item):
    """A change of the balance."""

    _bal: WireText = UNSET
    _balChg: WireText = UNSET
    _billId: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _earnAmt: WireText = UNSET
    _earnApr: WireText = UNSET
    _execType: WireText = UNSET
    _fee: WireText = UNSET
    _fillFwdPx: WireText = UNSET
    _fillIdxPx: WireText = UNSET
    _fillMarkPx: WireText = UNSET
    _fillMarkVol: WireText = UNSET
    _fillPxUsd: WireText = UNSET
    _fillPxVol: WireText = UNSET
    _fillTime: WireText = UNSET
    _from: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _interest: WireText = UNSET
    _mgnMode: WireText = UNSET
    _notes: WireText = UNSET
    _ordId: WireText = UNSET
    _pnl: WireText = UNSET
    _posBal: WireText = UNSET
    _posBalChg: WireText = UNSET
    _px: WireText = UNSET
    _subType: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _to: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    bill_id = TextField("billId")
    """ID of the bill; the cursor for further pages."""
    type = TextField("type")
    """What the bill is for. `types.BILL_TYPES` says what each value means."""
    sub_type = TextField("subType")
    """What the bill is for in detail. `types.BILL_SUBTYPES` says what each value means."""
    ts = TimeField("ts")
    """When the balance had changed."""
    bal_chg = DecimalField("balChg")
    """Change of the account's balance, in `ccy`; below 0 where it became less."""
    pos_bal_chg = DecimalField("posBalChg")
    """Change of the position's balance, in `ccy`."""
    bal = DecimalField("bal")
    """Balance of the account after it, in `ccy`."""
    pos_bal = DecimalField("posBal")
    """Balance of the position after it, in `ccy`."""
    sz = DecimalField("sz")
    """Quantity filled, or size of the position, in contracts and never negative for FUTURES, SWAP
    and OPTION; in `ccy` otherwise.
    """
    px = DecimalField("px")
    """Price, which one `subType` decides: that of the trade (`1` to `6`, `114`, `115`, `204` to
    `209`), of the liquidation (`16`, `17`, `100` to `107`, `110`, `111`), of the delivery
    (`112`, `113`), of the exercise (`170` to `172`), or the mark price of a funding fee (`173`,
    `174`).
    """
    ccy = TextField("ccy")
    """Currency of the balance that changed."""
    pnl = DecimalField("pnl")
    """Profit or loss; for a funding fee paid (`subType` `173`), what was paid."""
    fee = DecimalField("fee")
    """Fee, if negative, or rebate, if positive."""
    earn_amt = DecimalField("earnAmt")
    """Amount of auto earn; only with `subType` `381`."""
    earn_apr = DecimalField("earnApr")
    """Yearly rate of auto earn; only with `subType` `381`."""
    mgn_mode = TextField("mgnMode")
    """Margin mode, `cash` without margin; empty where it was no trade. Known values: isolated,
    cross, cash.
    """
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`."""
    ord_id = TextField("ordId")
    """ID of the order, with a `type` of `2`, `5` or `9`; empty where there is none."""
    exec_type = TextField("execType")
    """`T` if you took liquidity, `M` if you made it. Known values: T, M."""
    from_ = TextField("from")
    """Account that a transfer came from, `6` funding account, `18` trading account; empty for other
    bills. Known values: 6, 18.
    """
    to = TextField("to")
    """Account that a transfer went to, `6` funding account, `18` trading account; empty for other
    bills. Known values: 6, 18.
    """
    notes = TextField("notes")
    """Notes."""
    interest = DecimalField("interest")
    """Interest."""
    tag = TextField("tag")
    """Your own order tag."""
    fill_time = TimeField("fillTime")
    """When the trade took place."""
    trade_id = TextField("tradeId")
    """ID of the last trade."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    fill_idx_px = DecimalField("fillIdxPx")
    """Index price at the moment of the trade; for a spot pair of two coins, that of the base
    currency in USDT.
    """
    fill_mark_px = DecimalField("fillMarkPx")
    """Mark price at the moment of the trade; FUTURES, SWAP and OPTION only."""
    fill_px_vol = DecimalField("fillPxVol")
    """Implied volatility; options only."""
    fill_px_usd = DecimalField("fillPxUsd")
    """Price in USD; options only."""
    fill_mark_vol = DecimalField("fillMarkVol")
    """Mark volatility; options only."""
    fill_fwd_px = DecimalField("fillFwdPx")
    """Forward price; options only."""
