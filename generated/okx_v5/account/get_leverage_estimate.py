# Made from spec/paths/account/adjust-leverage-info.yaml, not to be edited; make it again with: make generate
"""account.get_leverage_estimate: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class GetLeverageEstimateRequest(Request):
    """The parameters of account.get_leverage_estimate.

    Args:
        inst_type (instType): Instrument type.
        mgn_mode (mgnMode): Margin mode.
        lever: Leverage to estimate with.
        inst_id (instId): Instrument, such as `BTC-USDT`. Required for SWAP and FUTURES, for
            isolated MARGIN, and for cross MARGIN in Futures mode.
        ccy: Margin currency, such as `BTC`. Required for cross MARGIN in Futures, Multi-currency
            and Portfolio margin mode. The page says so of isolated MARGIN too, but leaves it out in
            its own example of that.
        pos_side (posSide): Position side, for FUTURES and SWAP; `long` or `short` in long/short
            mode. Without it the exchange takes net.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
    """

    __slots__ = ()
    _label = "account.get_leverage_estimate"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES"]],
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        lever: Number,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
            "mgnMode": mgn_mode,
            "lever": self._number("lever", lever),
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if ccy is not None:
            wire["ccy"] = ccy
        if pos_side is not None:
            wire["posSide"] = pos_side
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("MARGIN", "SWAP", "FUTURES") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'MARGIN', 'SWAP' or 'FUTURES'")
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is UNSET:
            raise cls.refusal(at, "mgnMode", "is required")
        if not isinstance(mgn_mode, str):
            raise cls.refusal(at, "mgnMode", "must be a string")
        if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        lever = wire.get("lever", UNSET)
        if lever is UNSET:
            raise cls.refusal(at, "lever", "is required")
        if not isinstance(lever, str):
            raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(lever) is None:
            raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("net", "long", "short") and not is_undescribed(pos_side):
                raise cls.refusal(at, "posSide", "must be 'net', 'long' or 'short'")
        if (inst_type in ("SWAP", "FUTURES") and inst_id is UNSET) and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instId", "is required when inst_type is 'SWAP' or 'FUTURES'")
        if (mgn_mode == "isolated" and inst_id is UNSET) and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "instId", "is required when mgn_mode is 'isolated'")
        if (
            (inst_type == "MARGIN" and pos_side is not UNSET and pos_side != "net")
            and not is_undescribed(inst_type)
            and not is_undescribed(pos_side)
        ):
            raise cls.refusal(at, "posSide", "must be 'net' when inst_type is 'MARGIN'")

    inst_type = TextField("instType")
    """Instrument type."""
    mgn_mode = TextField("mgnMode")
    """Margin mode."""
    lever = DecimalField("lever")
    """Leverage to estimate with."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`. Required for SWAP and FUTURES, for isolated MARGIN, and for
    cross MARGIN in Futures mode.
    """
    ccy = TextField("ccy")
    """Margin currency, such as `BTC`. Required for cross MARGIN in Futures, Multi-currency and
    Portfolio margin mode. The page says so of isolated MARGIN too, but leaves it out in its own
    example of that.
    """
    pos_side = TextField("posSide")
    """Position side, for FUTURES and SWAP; `long` or `short` in long/short mode. Without it the
    exchange takes net.
    """


class LeverageEstimate(Item):
    """One item of the answer."""

    _estAvailQuoteTrans: WireText = UNSET
    _estAvailTrans: WireText = UNSET
    _estLiqPx: WireText = UNSET
    _estMaxAmt: WireText = UNSET
    _estMgn: WireText = UNSET
    _estQuoteMaxAmt: WireText = UNSET
    _estQuoteMgn: WireText = UNSET
    _existOrd: WireFlag = UNSET
    _maxLever: WireText = UNSET
    _minLever: WireText = UNSET

    est_avail_quote_trans = DecimalField("estAvailQuoteTrans")
    """Margin in quote currency that could be transferred out: of the trading account for cross, of
    the position for isolated margin. MARGIN only.
    """
    est_avail_trans = DecimalField("estAvailTrans")
    """Margin that could be transferred out, in base currency for MARGIN: of the trading account for
    cross, of the position for isolated margin. Not where a higher leverage is asked for in
    isolated FUTURES and SWAP.
    """
    est_liq_px = DecimalField("estLiqPx")
    """Liquidation price; only where there is a position."""
    est_mgn = DecimalField("estMgn")
    """Margin that the position needs; in base currency for MARGIN."""
    est_quote_mgn = DecimalField("estQuoteMgn")
    """Margin that the position needs, in quote currency."""
    est_max_amt = DecimalField("estMaxAmt")
    """Most that could be borrowed of the base currency for MARGIN, most contracts that could be
    opened for SWAP and FUTURES.
    """
    est_quote_max_amt = DecimalField("estQuoteMaxAmt")
    """Most that could be borrowed of the quote currency, for MARGIN."""
    exist_ord = FlagField("existOrd")
    """Whether there are pending orders."""
    max_lever = DecimalField("maxLever")
    """Highest leverage."""
    min_lever = DecimalField("minLever")
    """Lowest leverage."""


OPERATION: Operation[LeverageEstimate] = Operation(
    method="GET",
    path="/api/v5/account/adjust-leverage-info",
    resource="account",
    name="get_leverage_estimate",
    summary="Estimate what another leverage would do to margin, liquidation price and size.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetLeverageEstimateRequest,
    item=LeverageEstimate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
