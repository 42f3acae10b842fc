# Made from spec/paths/account/max-loan.yaml, not to be edited; make it again with: make generate
"""account.get_max_loan: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search

MATCH_8DDBDE01 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+-(SWAP|[0-9]{6}|[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class GetMaxLoanRequest(Request):
    """The parameters of account.get_max_loan.

    Args:
        mgn_mode (mgnMode): Margin mode.
        inst_id (instId): Instruments, at most 5. Required without `ccy`.
        ccy: Currency to borrow by hand, in Spot mode with borrowing enabled.
        mgn_ccy (mgnCcy): Margin currency, such as `BTC`, for `isolated` MARGIN, and for `cross`
            MARGIN in Futures mode. Goes with `instId`.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only. Without it the
            exchange takes the one in `instId`, which it goes with.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
    """

    __slots__ = ()
    _label = "account.get_max_loan"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument"

    @exact_arguments
    def __init__(
        self,
        *,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        inst_id: Optional[Sequence[str]] = None,
        ccy: str | None = None,
        mgn_ccy: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "mgnMode": mgn_mode,
        }
        if inst_id is not None:
            wire["instId"] = self._list("instId", inst_id)
        if ccy is not None:
            wire["ccy"] = ccy
        if mgn_ccy is not None:
            wire["mgnCcy"] = mgn_ccy
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is UNSET:
            raise cls.refusal(at, "mgnMode", "is required")
        if not isinstance(mgn_mode, str):
            raise cls.refusal(at, "mgnMode", "must be a string")
        if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not is_list(inst_id):
                raise cls.refusal(at, "instId", "must be a list")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 element")
            if len(inst_id) > 5:
                raise cls.refusal(at, "instId", "must have at most 5 elements")
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instId", "must be a string and match the pattern ^[^,]+$", index
                    )
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        mgn_ccy = wire.get("mgnCcy", UNSET)
        if mgn_ccy is not UNSET:
            if not isinstance(mgn_ccy, str):
                raise cls.refusal(at, "mgnCcy", "must be a string")
            if len(mgn_ccy) < 1:
                raise cls.refusal(at, "mgnCcy", "must have at least 1 character")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        if mgn_ccy is not UNSET and inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required when mgn_ccy is given")
        if trade_quote_ccy is not UNSET and inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required when trade_quote_ccy is given")
        if inst_id is UNSET and ccy is UNSET:
            raise cls.refusal(
                at, "instId, ccy", "are alternatives: at least one of inst_id or ccy is required"
            )
        if mgn_ccy is not UNSET and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_8DDBDE01(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an instrument of type SPOT or MARGIN) when mgn_ccy is given",
                        index,
                    )
        if (trade_quote_ccy is not UNSET and mgn_mode != "cross") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' when trade_quote_ccy is given")
        if trade_quote_ccy is not UNSET and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_8DDBDE01(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an instrument of type SPOT or MARGIN) when trade_quote_ccy is given",
                        index,
                    )

    mgn_mode = TextField("mgnMode")
    """Margin mode."""
    inst_id = TextsField("instId")
    """Instruments, at most 5. Required without `ccy`."""
    ccy = TextField("ccy")
    """Currency to borrow by hand, in Spot mode with borrowing enabled."""
    mgn_ccy = TextField("mgnCcy")
    """Margin currency, such as `BTC`, for `isolated` MARGIN, and for `cross` MARGIN in Futures
    mode. Goes with `instId`.
    """
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade with, for SPOT only. Without it the exchange takes the one in
    `instId`, which it goes with.
    """


class MaxLoan(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _maxLoan: WireText = UNSET
    _mgnCcy: WireText = UNSET
    _mgnMode: WireText = UNSET
    _side: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    mgn_ccy = TextField("mgnCcy")
    """Margin currency."""
    max_loan = DecimalField("maxLoan")
    """Most that you can borrow, in `ccy`."""
    ccy = TextField("ccy")
    """Currency that is borrowed."""
    side = TextField("side")
    """Side of the orders that it is borrowed for. Known values: buy, sell."""


OPERATION: Operation[MaxLoan] = Operation(
    method="GET",
    path="/api/v5/account/max-loan",
    resource="account",
    name="get_max_loan",
    summary="Get the most that you can borrow, for some instruments or for a currency.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetMaxLoanRequest,
    item=MaxLoan,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
