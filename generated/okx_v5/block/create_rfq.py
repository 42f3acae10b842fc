# Made from spec/paths/rfq/create-rfq.yaml, not to be edited; make it again with: make generate
"""block.create_rfq: the operation and its models."""

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
from .._runtime.models.checks import is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TextsField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._block_trades import Rfq

if TYPE_CHECKING:
    from ..types._block import CreateRfqLegDict, RfqAccountToAllocateDict, RfqLegToAllocateDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class CreateRfqLeg(Request):
    """One leg of an RFQ.

    Args:
        inst_id (instId): Instrument of the leg.
        sz: Size of the leg, in contracts or in spot.
        side: Direction of the leg.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without. If left
            out, it is `cash` for spot in Futures mode, `isolated` for buying options in Futures and
            Multi-currency margin mode, and `cross` otherwise.
        ccy: Margin currency, for cross margin legs of type MARGIN in Futures mode; ignored
            elsewhere.
        lmt_px (lmtPx): Price at which you trade without looking again: while the RFQ is active, a
            quote that is as good or better in every leg is executed by the exchange. Given for all
            legs or for none. In the quote currency, for OPTION in the settlement currency.
            Counterparties do not see it.
        pos_side (posSide): Position side, for FUTURES and SWAP. In net mode it is `net`, also if
            left out; in long/short mode it is `long` or `short`, and leaving it out opens a new
            position. Without it the exchange takes net.
        tgt_ccy (tgtCcy): Currency that `sz` of a spot leg is counted in. Without it the exchange
            takes base_ccy.
        trade_quote_ccy (tradeQuoteCcy): Quote currency a spot leg is traded in. If left out, it is
            the quote currency of the instrument.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    """

    __slots__ = ()
    _label = "CreateRfqLeg"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        sz: Number,
        side: OneOf[Literal["buy", "sell"]],
        td_mode: Optional[OneOf[Literal["cross", "isolated", "cash"]]] = None,
        ccy: str | None = None,
        lmt_px: Number | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "sz": self._number("sz", sz),
            "side": side,
        }
        if td_mode is not None:
            wire["tdMode"] = td_mode
        if ccy is not None:
            wire["ccy"] = ccy
        if lmt_px is not None:
            wire["lmtPx"] = self._number("lmtPx", lmt_px)
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
        lmt_px = wire.get("lmtPx", UNSET)
        if lmt_px is not UNSET:
            if not isinstance(lmt_px, str):
                raise cls.refusal(at, "lmtPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(lmt_px) is None:
                raise cls.refusal(
                    at,
                    "lmtPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
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
    side = TextField("side")
    """Direction of the leg."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without. If left out, it is `cash` for
    spot in Futures mode, `isolated` for buying options in Futures and Multi-currency margin
    mode, and `cross` otherwise.
    """
    ccy = TextField("ccy")
    """Margin currency, for cross margin legs of type MARGIN in Futures mode; ignored elsewhere."""
    lmt_px = DecimalField("lmtPx")
    """Price at which you trade without looking again: while the RFQ is active, a quote that is as
    good or better in every leg is executed by the exchange. Given for all legs or for none. In
    the quote currency, for OPTION in the settlement currency. Counterparties do not see it.
    """
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


class RfqLegToAllocate(Request):
    """What one account takes of one leg.

    Args:
        sz: Size the account takes of the leg.
        inst_id (instId): Instrument of the leg.
        td_mode (tdMode): Trade mode in this account; if left out, as for a leg.
        ccy: Margin currency in this account.
        pos_side (posSide): Position side in this account; if left out, as for a leg.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    """

    __slots__ = ()
    _label = "RfqLegToAllocate"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq"

    @exact_arguments
    def __init__(
        self,
        *,
        sz: Number,
        inst_id: str,
        td_mode: Optional[OneOf[Literal["cross", "isolated", "cash"]]] = None,
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "sz": self._number("sz", sz),
            "instId": inst_id,
        }
        if td_mode is not None:
            wire["tdMode"] = td_mode
        if ccy is not None:
            wire["ccy"] = ccy
        if pos_side is not None:
            wire["posSide"] = pos_side
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
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

    sz = DecimalField("sz")
    """Size the account takes of the leg."""
    inst_id = TextField("instId")
    """Instrument of the leg."""
    td_mode = TextField("tdMode")
    """Trade mode in this account; if left out, as for a leg."""
    ccy = TextField("ccy")
    """Margin currency in this account."""
    pos_side = TextField("posSide")
    """Position side in this account; if left out, as for a leg."""


class RfqAccountToAllocate(Request):
    """What one account takes of a group RFQ.

    Args:
        acct: Name of the sub-account, `0` for the master account.
        legs: Share of the account in every leg, each instrument once.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    """

    __slots__ = ()
    _label = "RfqAccountToAllocate"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq"

    @exact_arguments
    def __init__(
        self,
        *,
        acct: str,
        legs: Sequence[RfqLegToAllocate | RfqLegToAllocateDict | Mapping[str, Any]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "acct": acct,
            "legs": self._objects("legs", RfqLegToAllocate, legs),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        acct = wire.get("acct", UNSET)
        if acct is UNSET:
            raise cls.refusal(at, "acct", "is required")
        if not isinstance(acct, str):
            raise cls.refusal(at, "acct", "must be a string")
        if len(acct) < 1:
            raise cls.refusal(at, "acct", "must have at least 1 character")
        legs = wire.get("legs", UNSET)
        if legs is UNSET:
            raise cls.refusal(at, "legs", "is required")
        if not is_list(legs):
            raise cls.refusal(at, "legs", "must be a list")
        if len(legs) < 1:
            raise cls.refusal(at, "legs", "must have at least 1 element")
        if len(legs) > 15:
            raise cls.refusal(at, "legs", "must have at most 15 elements")
        for index, each in enumerate(legs):
            if not is_dict(each):
                raise cls.refusal(at, "legs", "must be RfqLegToAllocate or a dict", index)
        if not is_distinct(legs, "instId"):
            raise cls.refusal(at, "legs", "must not have two elements with the same inst_id")

    acct = TextField("acct")
    """Name of the sub-account, `0` for the master account."""
    legs = ObjectsField("legs", RfqLegToAllocate)
    """Share of the account in every leg, each instrument once."""


class CreateBlockRfqRequest(Request):
    """The parameters of block.create_rfq.

    Args:
        counterparties: Codes of the traders who get the RFQ, the `traderCode` of
            `get_counterparties`.
        legs: Legs of the RFQ, 1 to 15, each instrument once.
        anonymous: True hides your identity from the makers, also after the trade. Without it the
            exchange takes false.
        cl_rfq_id (clRfqId): Your own ID of the RFQ, 1 to 32 letters and digits; upper and lower
            case differ.
        tag: Your own tag of the RFQ, 1 to 16 letters and digits; upper and lower case differ. The
            block trade that comes of the RFQ carries it too.
        allow_partial_execution (allowPartialExecution): True allows you to execute a part of the
            RFQ, all legs in the same proportion. A group RFQ is always treated as true. Without it
            the exchange takes false.
        acct_alloc (acctAlloc): How the RFQ is split over accounts, which makes it a group RFQ: at
            most 10 sub-accounts, normal or managed ones, and the master account, each once.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    """

    __slots__ = ()
    _label = "block.create_rfq"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq"

    @exact_arguments
    def __init__(
        self,
        *,
        counterparties: Sequence[str],
        legs: Sequence[CreateRfqLeg | CreateRfqLegDict | Mapping[str, Any]],
        anonymous: bool | None = None,
        cl_rfq_id: str | None = None,
        tag: str | None = None,
        allow_partial_execution: bool | None = None,
        acct_alloc: Optional[
            Sequence[RfqAccountToAllocate | RfqAccountToAllocateDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "counterparties": self._list("counterparties", counterparties),
            "legs": self._objects("legs", CreateRfqLeg, legs),
        }
        if anonymous is not None:
            wire["anonymous"] = anonymous
        if cl_rfq_id is not None:
            wire["clRfqId"] = cl_rfq_id
        if tag is not None:
            wire["tag"] = tag
        if allow_partial_execution is not None:
            wire["allowPartialExecution"] = allow_partial_execution
        if acct_alloc is not None:
            wire["acctAlloc"] = self._objects("acctAlloc", RfqAccountToAllocate, acct_alloc)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        counterparties = wire.get("counterparties", UNSET)
        if counterparties is UNSET:
            raise cls.refusal(at, "counterparties", "is required")
        if not is_list(counterparties):
            raise cls.refusal(at, "counterparties", "must be a list")
        if len(counterparties) < 1:
            raise cls.refusal(at, "counterparties", "must have at least 1 element")
        for index, each in enumerate(counterparties):
            if not isinstance(each, str) or len(each) < 1:
                raise cls.refusal(
                    at, "counterparties", "must be a string and have at least 1 character", index
                )
        legs = wire.get("legs", UNSET)
        if legs is UNSET:
            raise cls.refusal(at, "legs", "is required")
        if not is_list(legs):
            raise cls.refusal(at, "legs", "must be a list")
        if len(legs) < 1:
            raise cls.refusal(at, "legs", "must have at least 1 element")
        if len(legs) > 15:
            raise cls.refusal(at, "legs", "must have at most 15 elements")
        for index, each in enumerate(legs):
            if not is_dict(each):
                raise cls.refusal(at, "legs", "must be CreateRfqLeg or a dict", index)
        if not is_distinct(legs, "instId"):
            raise cls.refusal(at, "legs", "must not have two elements with the same inst_id")
        anonymous = wire.get("anonymous", UNSET)
        if anonymous is not UNSET:
            if not isinstance(anonymous, bool):
                raise cls.refusal(at, "anonymous", "must be True or False")
        cl_rfq_id = wire.get("clRfqId", UNSET)
        if cl_rfq_id is not UNSET:
            if not isinstance(cl_rfq_id, str):
                raise cls.refusal(at, "clRfqId", "must be a string")
            if MATCH_6B4283FD(cl_rfq_id) is None:
                raise cls.refusal(at, "clRfqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        allow_partial_execution = wire.get("allowPartialExecution", UNSET)
        if allow_partial_execution is not UNSET:
            if not isinstance(allow_partial_execution, bool):
                raise cls.refusal(at, "allowPartialExecution", "must be True or False")
        acct_alloc = wire.get("acctAlloc", UNSET)
        if acct_alloc is not UNSET:
            if not is_list(acct_alloc):
                raise cls.refusal(at, "acctAlloc", "must be a list")
            if len(acct_alloc) < 1:
                raise cls.refusal(at, "acctAlloc", "must have at least 1 element")
            if len(acct_alloc) > 11:
                raise cls.refusal(at, "acctAlloc", "must have at most 11 elements")
            for index, each in enumerate(acct_alloc):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "acctAlloc", "must be RfqAccountToAllocate or a dict", index
                    )
            if not is_distinct(acct_alloc, "acct"):
                raise cls.refusal(at, "acctAlloc", "must not have two elements with the same acct")
        if (
            is_list(legs)
            and not all(not is_dict(each) or each.get("lmtPx", UNSET) is not UNSET for each in legs)
            and not all(not is_dict(each) or each.get("lmtPx", UNSET) is UNSET for each in legs)
        ):
            raise cls.refusal(
                at, "legs", "must have lmtPx in all of them or in none when legs is given"
            )
        if (
            is_list(acct_alloc)
            and len(acct_alloc) > 10
            and (
                not is_list(acct_alloc)
                or all(not is_dict(each) or each.get("acct", UNSET) != "0" for each in acct_alloc)
            )
        ):
            raise cls.refusal(
                at,
                "acctAlloc",
                "must name no more than 10 sub-accounts, 0 being none when acct_alloc is given",
            )

    counterparties = TextsField("counterparties")
    """Codes of the traders who get the RFQ, the `traderCode` of `get_counterparties`."""
    legs = ObjectsField("legs", CreateRfqLeg)
    """Legs of the RFQ, 1 to 15, each instrument once."""
    anonymous = FlagField("anonymous")
    """True hides your identity from the makers, also after the trade. Without it the exchange takes
    false.
    """
    cl_rfq_id = TextField("clRfqId")
    """Your own ID of the RFQ, 1 to 32 letters and digits; upper and lower case differ."""
    tag = TextField("tag")
    """Your own tag of the RFQ, 1 to 16 letters and digits; upper and lower case differ. The block
    trade that comes of the RFQ carries it too.
    """
    allow_partial_execution = FlagField("allowPartialExecution")
    """True allows you to execute a part of the RFQ, all legs in the same proportion. A group RFQ is
    always treated as true. Without it the exchange takes false.
    """
    acct_alloc = ObjectsField("acctAlloc", RfqAccountToAllocate)
    """How the RFQ is split over accounts, which makes it a group RFQ: at most 10 sub-accounts,
    normal or managed ones, and the master account, each once.
    """


OPERATION: Operation[Rfq] = Operation(
    method="POST",
    path="/api/v5/rfq/create-rfq",
    resource="block",
    name="create_rfq",
    summary="Ask counterparties to quote a price for one or several legs, as the taker.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one", by=("rfqId", "clRfqId"), ask="GET /api/v5/rfq/rfqs", asked_by=("clRfqId",)
    ),
    rate_limits=(
        RateLimit(5, 2, ("user",)),
        RateLimit(80, 43200, ("user",)),
    ),
    request=CreateBlockRfqRequest,
    item=Rfq,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
