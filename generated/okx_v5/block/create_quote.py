# Made from spec/paths/rfq/create-quote.yaml, not to be edited; make it again with: make generate
"""block.create_quote: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._block_trades import BlockQuote

if TYPE_CHECKING:
    from ..types._block import CreateQuoteLegDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search

MATCH_CD82C6DD = re.compile("^([1-9][0-9]|1[01][0-9]|120)\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class CreateQuoteLeg(Request):
    """One leg of a quote.

    Args:
        inst_id (instId): Instrument of the leg.
        sz: Size of the leg, in contracts or in spot.
        px: Price of the leg.
        side: Direction of the leg.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without. If left
            out, it is `cash` for spot in Futures mode, `isolated` for buying options in Futures and
            Multi-currency margin mode, and `cross` otherwise.
        ccy: Margin currency, for cross margin legs of type MARGIN in Futures mode; ignored
            elsewhere.
        pos_side (posSide): Position side, for FUTURES and SWAP. In net mode it is `net`, also if
            left out; in long/short mode it is `long` or `short`, and leaving it out opens a new
            position. Without it the exchange takes net.
        tgt_ccy (tgtCcy): Currency that `sz` of a spot leg is counted in. Without it the exchange
            takes base_ccy.
        trade_quote_ccy (tradeQuoteCcy): Quote currency a spot leg is traded in. If left out, it is
            the quote currency of the instrument.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
    """

    __slots__ = ()
    _label = "CreateQuoteLeg"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        sz: Number,
        px: Number,
        side: OneOf[Literal["buy", "sell"]],
        td_mode: Optional[OneOf[Literal["cross", "isolated", "cash"]]] = None,
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "sz": self._number("sz", sz),
            "px": self._number("px", px),
            "side": side,
        }
        if td_mode is not None:
            wire["tdMode"] = td_mode
        if ccy is not None:
            wire["ccy"] = ccy
        if pos_side is not None:
            wire["posSide"] = pos_side
        if tgt_ccy is not None:
            wire["tgtCcy"] = tgt_ccy
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
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
        px = wire.get("px", UNSET)
        if px is UNSET:
            raise cls.refusal(at, "px", "is required")
        if not isinstance(px, str):
            raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
        if MATCH_710B1E21(px) is None:
            raise cls.refusal(
                at,
                "px",
                "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
            )
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        td_mode = wire.get("tdMode", UNSET)
        if td_mode is not UNSET:
            if not isinstance(td_mode, str):
                raise cls.refusal(at, "tdMode", "must be a string")
            if td_mode not in ("cross", "isolated", "cash") and not is_undescribed(td_mode):
                raise cls.refusal(at, "tdMode", "must be 'cross', 'isolated' or 'cash'")
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
        tgt_ccy = wire.get("tgtCcy", UNSET)
        if tgt_ccy is not UNSET:
            if not isinstance(tgt_ccy, str):
                raise cls.refusal(at, "tgtCcy", "must be a string")
            if tgt_ccy not in ("base_ccy", "quote_ccy") and not is_undescribed(tgt_ccy):
                raise cls.refusal(at, "tgtCcy", "must be 'base_ccy' or 'quote_ccy'")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        if tgt_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tgtCcy", "is for SPOT only, which inst_id is not")
        if trade_quote_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tradeQuoteCcy", "is for SPOT only, which inst_id is not")

    inst_id = TextField("instId")
    """Instrument of the leg."""
    sz = DecimalField("sz")
    """Size of the leg, in contracts or in spot."""
    px = DecimalField("px")
    """Price of the leg."""
    side = TextField("side")
    """Direction of the leg."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without. If left out, it is `cash` for
    spot in Futures mode, `isolated` for buying options in Futures and Multi-currency margin
    mode, and `cross` otherwise.
    """
    ccy = TextField("ccy")
    """Margin currency, for cross margin legs of type MARGIN in Futures mode; ignored elsewhere."""
    pos_side = TextField("posSide")
    """Position side, for FUTURES and SWAP. In net mode it is `net`, also if left out; in long/short
    mode it is `long` or `short`, and leaving it out opens a new position. Without it the
    exchange takes net.
    """
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` of a spot leg is counted in. Without it the exchange takes base_ccy."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency a spot leg is traded in. If left out, it is the quote currency of the
    instrument.
    """


class CreateBlockQuoteRequest(Request):
    """The parameters of block.create_quote.

    Args:
        rfq_id (rfqId): ID of the RFQ to quote.
        quote_side (quoteSide): Direction of the quote. With `buy` you, the maker, trade every leg
            on the side the leg says, with `sell` on the opposite side.
        legs: Legs of the quote, all those of the RFQ.
        cl_quote_id (clQuoteId): Your own ID of the quote, 1 to 32 letters and digits; upper and
            lower case differ.
        tag: Your own tag of the quote, 1 to 16 letters and digits; upper and lower case differ. The
            block trade that comes of the quote carries it too.
        anonymous: True hides your identity from the taker, also after the trade. Without it the
            exchange takes false.
        expires_in (expiresIn): Seconds until the quote expires, a whole number from 10 to 120.
            Without it the exchange takes 60.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
    """

    __slots__ = ()
    _label = "block.create_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        rfq_id: str,
        quote_side: OneOf[Literal["buy", "sell"]],
        legs: Sequence[CreateQuoteLeg | CreateQuoteLegDict | Mapping[str, Any]],
        cl_quote_id: str | None = None,
        tag: str | None = None,
        anonymous: bool | None = None,
        expires_in: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "rfqId": rfq_id,
            "quoteSide": quote_side,
            "legs": self._objects("legs", CreateQuoteLeg, legs),
        }
        if cl_quote_id is not None:
            wire["clQuoteId"] = cl_quote_id
        if tag is not None:
            wire["tag"] = tag
        if anonymous is not None:
            wire["anonymous"] = anonymous
        if expires_in is not None:
            wire["expiresIn"] = self._number("expiresIn", expires_in)
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
        quote_side = wire.get("quoteSide", UNSET)
        if quote_side is UNSET:
            raise cls.refusal(at, "quoteSide", "is required")
        if not isinstance(quote_side, str):
            raise cls.refusal(at, "quoteSide", "must be a string")
        if quote_side not in ("buy", "sell") and not is_undescribed(quote_side):
            raise cls.refusal(at, "quoteSide", "must be 'buy' or 'sell'")
        legs = wire.get("legs", UNSET)
        if legs is UNSET:
            raise cls.refusal(at, "legs", "is required")
        if not is_list(legs):
            raise cls.refusal(at, "legs", "must be a list")
        if len(legs) < 1:
            raise cls.refusal(at, "legs", "must have at least 1 element")
        for index, each in enumerate(legs):
            if not is_dict(each):
                raise cls.refusal(at, "legs", "must be CreateQuoteLeg or a dict", index)
        cl_quote_id = wire.get("clQuoteId", UNSET)
        if cl_quote_id is not UNSET:
            if not isinstance(cl_quote_id, str):
                raise cls.refusal(at, "clQuoteId", "must be a string")
            if MATCH_6B4283FD(cl_quote_id) is None:
                raise cls.refusal(at, "clQuoteId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        anonymous = wire.get("anonymous", UNSET)
        if anonymous is not UNSET:
            if not isinstance(anonymous, bool):
                raise cls.refusal(at, "anonymous", "must be True or False")
        expires_in = wire.get("expiresIn", UNSET)
        if expires_in is not UNSET:
            if not isinstance(expires_in, str):
                raise cls.refusal(at, "expiresIn", "must be a number: a Decimal, a str or an int")
            if MATCH_CD82C6DD(expires_in) is None:
                raise cls.refusal(at, "expiresIn", "must be whole seconds from 10 to 120")

    rfq_id = TextField("rfqId")
    """ID of the RFQ to quote."""
    quote_side = TextField("quoteSide")
    """Direction of the quote. With `buy` you, the maker, trade every leg on the side the leg says,
    with `sell` on the opposite side.
    """
    legs = ObjectsField("legs", CreateQuoteLeg)
    """Legs of the quote, all those of the RFQ."""
    cl_quote_id = TextField("clQuoteId")
    """Your own ID of the quote, 1 to 32 letters and digits; upper and lower case differ."""
    tag = TextField("tag")
    """Your own tag of the quote, 1 to 16 letters and digits; upper and lower case differ. The block
    trade that comes of the quote carries it too.
    """
    anonymous = FlagField("anonymous")
    """True hides your identity from the taker, also after the trade. Without it the exchange takes
    false.
    """
    expires_in = DecimalField("expiresIn")
    """Seconds until the quote expires, a whole number from 10 to 120. Without it the exchange takes
    60.
    """


OPERATION: Operation[BlockQuote] = Operation(
    method="POST",
    path="/api/v5/rfq/create-quote",
    resource="block",
    name="create_quote",
    summary="Quote a request for quote that was sent to you.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("quoteId", "clQuoteId"),
        ask="GET /api/v5/rfq/quotes",
        asked_by=("clQuoteId",),
        asked_with=("rfqId",),
    ),
    rate_limits=(RateLimit(50, 2, ("user",)),),
    request=CreateBlockQuoteRequest,
    item=BlockQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
