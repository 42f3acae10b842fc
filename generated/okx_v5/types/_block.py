# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf

BlockGetBlockTickersInstType = Literal["SPOT", "SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

BlockCreateQuoteLegTdMode = Literal["cross", "isolated", "cash"]
"""Trade mode: `cross` or `isolated` with margin, `cash` without. If left out, it is `cash` for spot
in Futures mode, `isolated` for buying options in Futures and Multi-currency margin mode, and
`cross` otherwise.
"""

BlockGetRfqsState = Literal[
    "active", "canceled", "pending_fill", "filled", "expired", "failed", "traded_away"
]
"""State of the RFQ. `filled` was executed against the maker's own quote; a maker sees `traded_away`
where the taker executed the quote of another maker.
"""


class CreateQuoteLegDict(TypedDict):
    """`CreateQuoteLeg` as a dict."""

    inst_id: str
    sz: Number
    px: Number
    side: OneOf[Literal["buy", "sell"]]
    td_mode: NotRequired[Optional[OneOf[Literal["cross", "isolated", "cash"]]]]
    ccy: NotRequired[str | None]
    pos_side: NotRequired[Optional[OneOf[Literal["net", "long", "short"]]]]
    tgt_ccy: NotRequired[Optional[OneOf[Literal["base_ccy", "quote_ccy"]]]]
    trade_quote_ccy: NotRequired[str | None]
    extra: NotRequired[Extra | None]
