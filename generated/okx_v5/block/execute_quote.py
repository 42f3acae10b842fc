# Made from spec/paths/rfq/execute-quote.yaml, not to be edited; make it again with: make generate
"""block.execute_quote: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._block_trades import BlockTradeAllocatedLeg, BlockTradeLeg

if TYPE_CHECKING:
    from ..types._block import ExecuteQuoteLegDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class ExecuteQuoteLeg(Request):
    """What is executed of one leg.

    Args:
        inst_id (instId): Instrument of the leg.
        sz: Size to execute, counted as in the RFQ.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
    """

    __slots__ = ()
    _label = "ExecuteQuoteLeg"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        sz: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "sz": self._number("sz", sz),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")

    inst_id = TextField("instId")
    """Instrument of the leg."""
    sz = DecimalField("sz")
    """Size to execute, counted as in the RFQ."""


class ExecuteBlockQuoteRequest(Request):
    """The parameters of block.execute_quote.

    Args:
        rfq_id (rfqId): ID of your RFQ.
        quote_id (quoteId): ID of the quote to it.
        legs: How much of each leg is executed, all legs in the same proportion to the RFQ; all of
            it if left out. For a group RFQ it is the full size.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
    """

    __slots__ = ()
    _label = "block.execute_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        legs: Optional[Sequence[ExecuteQuoteLeg | ExecuteQuoteLegDict | Mapping[str, Any]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "rfqId": rfq_id,
            "quoteId": quote_id,
        }
        if legs is not None:
            wire["legs"] = self._objects("legs", ExecuteQuoteLeg, legs)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        rfq_id = wire.get("rfqId", UNSET)
        if rfq_id is UNSET:
            raise cls.refusal(at, "rfqId", "is required")
        if not isinstance(rfq_id, str):
            raise cls.refusal(at, "rfqId", "must be a string")
        if len(rfq_id) < 1:
            raise cls.refusal(at, "rfqId", "must have at least 1 character")
        quote_id = wire.get("quoteId", UNSET)
        if quote_id is UNSET:
            raise cls.refusal(at, "quoteId", "is required")
        if not isinstance(quote_id, str):
            raise cls.refusal(at, "quoteId", "must be a string")
        if len(quote_id) < 1:
            raise cls.refusal(at, "quoteId", "must have at least 1 character")
        legs = wire.get("legs", UNSET)
        if legs is not UNSET:
            if not is_list(legs):
                raise cls.refusal(at, "legs", "must be a list")
            if len(legs) < 1:
                raise cls.refusal(at, "legs", "must have at least 1 element")
            if len(legs) > 15:
                raise cls.refusal(at, "legs", "must have at most 15 elements")
            for index, each in enumerate(legs):
                if not is_dict(each):
                    raise cls.refusal(at, "legs", "must be ExecuteQuoteLeg or a dict", index)
            if not is_distinct(legs, "instId"):
                raise cls.refusal(at, "legs", "must not have two elements with the same inst_id")

    rfq_id = TextField("rfqId")
    """ID of your RFQ."""
    quote_id = TextField("quoteId")
    """ID of the quote to it."""
    legs = ObjectsField("legs", ExecuteQuoteLeg)
    """How much of each leg is executed, all legs in the same proportion to the RFQ; all of it if
    left out. For a group RFQ it is the full size.
    """


class ExecutedQuoteAccount(Item):
    """What became of one account of a group RFQ."""

    _acct: WireText = UNSET
    _blockTdId: WireText = UNSET
    _legs: WireList[BlockTradeAllocatedLeg] = UNSET
    _sMsg: WireText = UNSET

    acct = TextField("acct")
    """Name of the account, `0` for the master account."""
    block_td_id = TextField("blockTdId")
    """ID of the block trade of this account."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    legs = ObjectsField("legs", BlockTradeAllocatedLeg)
    """Legs of this account."""


class ExecutedQuote(Item):
    """The block trade that came of a quote."""

    _acctAlloc: WireList[ExecutedQuoteAccount] = UNSET
    _blockTdId: WireText = UNSET
    _cTime: WireText = UNSET
    _clQuoteId: WireText = UNSET
    _clRfqId: WireText = UNSET
    _legs: WireList[BlockTradeLeg] = UNSET
    _mTraderCode: WireText = UNSET
    _quoteId: WireText = UNSET
    _rfqId: WireText = UNSET
    _tTraderCode: WireText = UNSET
    _tag: WireText = UNSET

    c_time = TimeField("cTime")
    """When it was executed."""
    rfq_id = TextField("rfqId")
    """ID of the RFQ."""
    cl_rfq_id = TextField("clRfqId")
    """Your own ID of the RFQ."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    cl_quote_id = TextField("clQuoteId")
    """The maker's own ID of the quote; always empty for the taker."""
    block_td_id = TextField("blockTdId")
    """ID of the block trade; empty for a group RFQ."""
    tag = TextField("tag")
    """Tag of the RFQ."""
    t_trader_code = TextField("tTraderCode")
    """Code of the taker; empty where the RFQ is anonymous."""
    m_trader_code = TextField("mTraderCode")
    """Code of the maker; empty where the quote is anonymous."""
    legs = ObjectsField("legs", BlockTradeLeg)
    """Legs of the trade, for a group RFQ with what all accounts got together."""
    acct_alloc = ObjectsField("acctAlloc", ExecutedQuoteAccount)
    """What became of each account of a group RFQ."""


OPERATION: Operation[ExecutedQuote] = Operation(
    method="POST",
    path="/api/v5/rfq/execute-quote",
    resource="block",
    name="execute_quote",
    summary="Trade against a quote to your RFQ, as the taker.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one", by=("rfqId", "quoteId"), ask="GET /api/v5/rfq/trades", asked_by=("rfqId", "quoteId")
    ),
    rate_limits=(RateLimit(2, 3, ("user",)),),
    request=ExecuteBlockQuoteRequest,
    item=ExecutedQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
