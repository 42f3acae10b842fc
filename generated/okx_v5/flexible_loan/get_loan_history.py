# Made from spec/paths/finance/flexible-loan/loan-history.yaml, not to be edited; make it again with: make generate
"""flexible_loan.get_loan_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetLoanHistoryRequest(Request):
    """The parameters of flexible_loan.get_loan_history.

    Args:
        type: Only what happened so.
        after: Only rows older than the one with this `refId`.
        before: Only rows newer than the one with this `refId`.
        limit: Most rows to return. Without it the exchange takes 100.
        ord_id (ordId): Only this order.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
    """

    __slots__ = ()
    _label = "flexible_loan.get_loan_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        type: Optional[
            OneOf[
                Literal[
                    "borrowed",
                    "repaid",
                    "collateral_locked",
                    "collateral_released",
                    "forced_repayment_buy",
                    "forced_repayment_sell",
                    "forced_liquidation",
                    "partial_liquidation",
                    "sell_collateral",
                    "buy_transition_coin",
                    "sell_transition_coin",
                    "buy_borrowed_coin",
                ]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if type is not None:
            wire["type"] = type
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if ord_id is not None:
            wire["ordId"] = ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in (
                "borrowed",
                "repaid",
                "collateral_locked",
                "collateral_released",
                "forced_repayment_buy",
                "forced_repayment_sell",
                "forced_liquidation",
                "partial_liquidation",
                "sell_collateral",
                "buy_transition_coin",
                "sell_transition_coin",
                "buy_borrowed_coin",
            ) and not is_undescribed(type):
                raise cls.refusal(
                    at,
                    "type",
                    "must be 'borrowed', 'repaid', 'collateral_locked', 'collateral_released', 'forced_repayment_buy', 'forced_repayment_sell', 'forced_liquidation', 'partial_liquidation', 'sell_collateral', 'buy_transition_coin', 'sell_transition_coin' or 'buy_borrowed_coin'",
                )
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    type = TextField("type")
    """Only what happened so."""
    after = TextField("after")
    """Only rows older than the one with this `refId`."""
    before = TextField("before")
    """Only rows newer than the one with this `refId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    ord_id = TextField("ordId")
    """Only this order."""


class FlexibleLoanEvent(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _refId: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    ref_id = TextField("refId")
    """ID of the row."""
    type = TextField("type")
    """What happened: `borrowed`, `repaid`; `collateral_locked`, `collateral_released`;
    `forced_repayment_buy` and `forced_repayment_sell`, bought and sold in an automatic
    conversion; `forced_liquidation`, of the whole, or `partial_liquidation`, of a part;
    `sell_collateral`, collateral sold; `buy_transition_coin` and `sell_transition_coin`, the
    currency in between bought and sold; `buy_borrowed_coin`, the borrowed currency bought. Known
    values: borrowed, repaid, collateral_locked, collateral_released, forced_repayment_buy,
    forced_repayment_sell, forced_liquidation, partial_liquidation, sell_collateral,
    buy_transition_coin, sell_transition_coin, buy_borrowed_coin.
    """
    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount, in `ccy`; below 0 for collateral that was locked."""
    ts = TimeField("ts")
    """When it happened."""


OPERATION: Operation[FlexibleLoanEvent] = Operation(
    method="GET",
    path="/api/v5/finance/flexible-loan/loan-history",
    resource="flexible_loan",
    name="get_loan_history",
    summary="Get what was borrowed, repaid, locked, released and liquidated.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetLoanHistoryRequest,
    item=FlexibleLoanEvent,
    reply=Reply,
    data="list",
    pages=Cursor("refId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
