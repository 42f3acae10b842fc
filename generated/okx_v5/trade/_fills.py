# Made from spec/schemas/fills.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class HistoricalFill(Item):
    """A fill of an order, as it stands in the bills."""

    _billId: WireText = UNSET
    _clOrdId: WireText = UNSET
    _execType: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _feeRate: WireText = UNSET
    _fillFwdPx: WireText = UNSET
    _fillIdxPx: WireText = UNSET
    _fillMarkPx: WireText = UNSET
    _fillMarkVol: WireText = UNSET
    _fillPnl: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillPxUsd: WireText = UNSET
    _fillPxVol: WireText = UNSET
    _fillSz: WireText = UNSET
    _fillTime: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _ordId: WireText = UNSET
    _posSide: WireText = UNSET
    _side: WireText = UNSET
    _subType: WireText = UNSET
    _tag: WireText = UNSET
    _tradeId: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    trade_id = TextField("tradeId")
    """ID of the trade; negative for (partial) liquidation and ADL, where an order has 0."""
    ord_id = TextField("ordId")
    """ID of the order; empty for block trades."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID; empty for block trades."""
    bill_id = TextField("billId")
    """ID of the bill; the cursor for further pages."""
    sub_type = TextField("subType")
    """Type of transaction, by the codes of the parameter of this name. Known values: 1, 2, 3, 4, 5,
    6, 100, 101, 102, 103, 104, 105, 106, 107, 110, 111, 112, 113, 118, 119, 125, 126, 127, 128,
    204, 205, 206, 207, 208, 209, 212, 213, 236, 237, 270, 271, 272, 273, 274, 275, 324, 325,
    326, 327, 328, 329, 376, 377, 410, 411, 412, 413, 414, 415.
    """
    tag = TextField("tag")
    """Your own order tag."""
    fill_px = DecimalField("fillPx")
    """Price of the fill."""
    fill_sz = DecimalField("fillSz")
    """Quantity of the fill."""
    fill_idx_px = DecimalField("fillIdxPx")
    """Index price at the moment of the trade; for a spot pair of two coins, that of the base
    currency in USDT.
    """
    fill_pnl = DecimalField("fillPnl")
    """Profit or, if negative, loss of a fill that closes a position, in the settlement currency;
    otherwise 0.
    """
    fill_px_vol = DecimalField("fillPxVol")
    """Implied volatility; options only."""
    fill_px_usd = DecimalField("fillPxUsd")
    """Price in USD; options only."""
    fill_mark_vol = DecimalField("fillMarkVol")
    """Mark volatility; options only."""
    fill_fwd_px = DecimalField("fillFwdPx")
    """Forward price; options only."""
    fill_mark_px = DecimalField("fillMarkPx")
    """Mark price at the moment of the trade; FUTURES, SWAP and OPTION only."""
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side; `net` in net mode. Known values: net, long, short."""
    exec_type = TextField("execType")
    """`T` if you took liquidity, `M` if you made it; not for orders of the system, such as
    liquidation and ADL. Known values: T, M.
    """
    fee_ccy = TextField("feeCcy")
    """Currency of the fee or rebate."""
    fee = DecimalField("fee")
    """Fee, if negative, or rebate."""
    ts = TimeField("ts")
    """When the record was made; to put fills in their order, take `fillTime`."""
    fill_time = TimeField("fillTime")
    """When the trade took place."""
    fee_rate = DecimalField("feeRate")
    """Fee rate; SPOT and MARGIN only."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
