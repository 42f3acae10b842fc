# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf
from ..block import MakerInstrumentToSet, RfqLegToAllocate

BlockGetBlockTickersInstType = Literal["SPOT", "SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

BlockCreateQuoteLegTdMode = Literal["cross", "isolated", "cash"]
"""Trade mode: `cross` or `isolated` with margin, `cash` without. If left out, it is `cash` for spot
in Futures mode, `isolated` for buying options in Futures and Multi-currency margin mode, and
`cross` otherwise.
"""

BlockCreateRfqLegTdMode = Literal["cross", "isolated", "cash"]
"""Trade mode: `cross` or `isolated` with margin, `cash` without. If left out, it is `cash` for spot
in Futures mode, `isolated` for buying options in Futures and Multi-currency margin mode, and
`cross` otherwise.
"""

BlockRfqLegToAllocateTdMode = Literal["cross", "isolated", "cash"]
"""Trade mode in this account; if left out, as for a leg."""

BlockMakerInstrumentSettingsToSetInstType = Literal["FUTURES", "OPTION", "SWAP", "SPOT"]
"""Instrument type."""

BlockGetQuotesState = Literal["active", "canceled", "pending_fill", "filled", "expired", "failed"]
"""Only quotes in this state."""

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


class CreateRfqLegDict(TypedDict):
    """`CreateRfqLeg` as a dict."""

    inst_id: str
    sz: Number
    side: OneOf[Literal["buy", "sell"]]
    td_mode: NotRequired[Optional[OneOf[Literal["cross", "isolated", "cash"]]]]
    ccy: NotRequired[str | None]
    lmt_px: NotRequired[Number | None]
    pos_side: NotRequired[Optional[OneOf[Literal["net", "long", "short"]]]]
    tgt_ccy: NotRequired[Optional[OneOf[Literal["base_ccy", "quote_ccy"]]]]
    trade_quote_ccy: NotRequired[str | None]
    extra: NotRequired[Extra | None]


class RfqLegToAllocateDict(TypedDict):
    """`RfqLegToAllocate` as a dict."""

    sz: Number
    inst_id: str
    td_mode: NotRequired[Optional[OneOf[Literal["cross", "isolated", "cash"]]]]
    ccy: NotRequired[str | None]
    pos_side: NotRequired[Optional[OneOf[Literal["net", "long", "short"]]]]
    extra: NotRequired[Extra | None]


class RfqAccountToAllocateDict(TypedDict):
    """`RfqAccountToAllocate` as a dict."""

    acct: str
    legs: Sequence[RfqLegToAllocate | RfqLegToAllocateDict | Mapping[str, Any]]
    extra: NotRequired[Extra | None]


class ExecuteQuoteLegDict(TypedDict):
    """`ExecuteQuoteLeg` as a dict."""

    inst_id: str
    sz: Number
    extra: NotRequired[Extra | None]


class MakerInstrumentToSetDict(TypedDict):
    """`MakerInstrumentToSet` as a dict."""

    inst_family: NotRequired[str | None]
    inst_id: NotRequired[str | None]
    max_block_sz: NotRequired[Number | None]
    maker_px_band: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class MakerInstrumentSettingsToSetDict(TypedDict):
    """`MakerInstrumentSettingsToSet` as a dict."""

    inst_type: OneOf[Literal["FUTURES", "OPTION", "SWAP", "SPOT"]]
    data: Sequence[MakerInstrumentToSet | MakerInstrumentToSetDict | Mapping[str, Any]]
    include_all: NotRequired[bool | None]
    extra: NotRequired[Extra | None]
