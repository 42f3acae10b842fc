# Made from spec/paths/account/max-size.yaml, not to be edited; make it again with: make generate
"""account.get_max_order_size: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number, is_list
from .._runtime.models.fields import DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search

MATCH_8DDBDE01 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+-(SWAP|[0-9]{6}|[0-9]{6}-[0-9.]+-[CP])\\Z"
).search

MATCH_124EF205 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+-SWAP\\Z").search

MATCH_DCA3E27B = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+-[0-9]{6}\\Z").search

MATCH_F329B5B9 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+-[0-9]{6}-[0-9.]+-[CP]\\Z").search

MATCH_E4FFDB45 = re.compile("-[0-9]{6}-[0-9.]+-[CP]\\Z").search

MATCH_C20F9DAA = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])?\\Z"
).search


class GetMaxOrderSizeRequest(Request):
    """The parameters of account.get_max_order_size.

    Args:
        inst_id (instId): Instruments, at most 5, all of one instrument type.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
            `spot_isolated` for spot lead trading (Futures mode only).
        ccy: Margin currency, for `isolated` MARGIN, and for `cross` MARGIN in Futures mode.
        px: Price to compute with, for one instrument only. Without it the exchange takes the
            present price limit of FUTURES and SWAP, and the last price of other instruments.
        leverage: Leverage to compute with, for MARGIN, FUTURES and SWAP. Without it the exchange
            takes the one now set.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only, one of the
            instrument's `tradeQuoteCcyList`. Without it the exchange takes the one in `instId`.
        outcome: The outcome to trade, for event contracts only. Without it the exchange takes yes.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
    """

    __slots__ = ()
    _label = "account.get_max_order_size"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: Sequence[str],
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        ccy: str | None = None,
        px: Number | None = None,
        leverage: Number | None = None,
        trade_quote_ccy: str | None = None,
        outcome: Optional[OneOf[Literal["yes", "no"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": self._list("instId", inst_id),
            "tdMode": td_mode,
        }
        if ccy is not None:
            wire["ccy"] = ccy
        if px is not None:
            wire["px"] = self._number("px", px)
        if leverage is not None:
            wire["leverage"] = self._number("leverage", leverage)
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        if outcome is not None:
            wire["outcome"] = outcome
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
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
        td_mode = wire.get("tdMode", UNSET)
        if td_mode is UNSET:
            raise cls.refusal(at, "tdMode", "is required")
        if not isinstance(td_mode, str):
            raise cls.refusal(at, "tdMode", "must be a string")
        if td_mode not in ("cross", "isolated", "cash", "spot_isolated") and not is_undescribed(
            td_mode
        ):
            raise cls.refusal(
                at, "tdMode", "must be 'cross', 'isolated', 'cash' or 'spot_isolated'"
            )
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px) is None:
                raise cls.refusal(at, "px", "must be more than 0, in plain notation")
        leverage = wire.get("leverage", UNSET)
        if leverage is not UNSET:
            if not isinstance(leverage, str):
                raise cls.refusal(at, "leverage", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(leverage) is None:
                raise cls.refusal(at, "leverage", "must be more than 0, in plain notation")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        outcome = wire.get("outcome", UNSET)
        if outcome is not UNSET:
            if not isinstance(outcome, str):
                raise cls.refusal(at, "outcome", "must be a string")
            if outcome not in ("yes", "no") and not is_undescribed(outcome):
                raise cls.refusal(at, "outcome", "must be 'yes' or 'no'")
        if (
            is_list(inst_id)
            and not all(
                not isinstance(each, str) or MATCH_124EF205(each) is not None for each in inst_id
            )
            and not all(
                not isinstance(each, str) or MATCH_DCA3E27B(each) is not None for each in inst_id
            )
            and not all(
                not isinstance(each, str) or MATCH_F329B5B9(each) is not None for each in inst_id
            )
            and not all(isinstance(each, str) and MATCH_8DDBDE01(each) is None for each in inst_id)
        ):
            raise cls.refusal(at, "instId", "must be instruments of one type")
        if px is not UNSET and is_list(inst_id) and len(inst_id) > 1:
            raise cls.refusal(at, "instId", "must have at most 1 element when px is given")
        if (ccy is not UNSET and td_mode not in ("cross", "isolated")) and not is_undescribed(
            td_mode
        ):
            raise cls.refusal(at, "tdMode", "must be 'cross' or 'isolated' when ccy is given")
        if ccy is not UNSET and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_8DDBDE01(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an instrument of type SPOT or MARGIN) when ccy is given",
                        index,
                    )
        if (leverage is not UNSET and td_mode not in ("cross", "isolated")) and not is_undescribed(
            td_mode
        ):
            raise cls.refusal(at, "tdMode", "must be 'cross' or 'isolated' when leverage is given")
        if leverage is not UNSET and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_E4FFDB45(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an instrument that is no option) when leverage is given",
                        index,
                    )
        if (
            trade_quote_ccy is not UNSET and td_mode not in ("cross", "cash", "spot_isolated")
        ) and not is_undescribed(td_mode):
            raise cls.refusal(
                at,
                "tdMode",
                "must be 'cross', 'cash' or 'spot_isolated' when trade_quote_ccy is given",
            )
        if trade_quote_ccy is not UNSET and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_8DDBDE01(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an instrument of type SPOT or MARGIN) when trade_quote_ccy is given",
                        index,
                    )
        if (outcome is not UNSET and td_mode != "isolated") and not is_undescribed(td_mode):
            raise cls.refusal(at, "tdMode", "must be 'isolated' when outcome is given")
        if outcome is not UNSET and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_C20F9DAA(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an event contract) when outcome is given",
                        index,
                    )

    inst_id = TextsField("instId")
    """Instruments, at most 5, all of one instrument type."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without, `spot_isolated` for spot lead
    trading (Futures mode only).
    """
    ccy = TextField("ccy")
    """Margin currency, for `isolated` MARGIN, and for `cross` MARGIN in Futures mode."""
    px = DecimalField("px")
    """Price to compute with, for one instrument only. Without it the exchange takes the present
    price limit of FUTURES and SWAP, and the last price of other instruments.
    """
    leverage = DecimalField("leverage")
    """Leverage to compute with, for MARGIN, FUTURES and SWAP. Without it the exchange takes the one
    now set.
    """
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade with, for SPOT only, one of the instrument's `tradeQuoteCcyList`.
    Without it the exchange takes the one in `instId`.
    """
    outcome = TextField("outcome")
    """The outcome to trade, for event contracts only. Without it the exchange takes yes."""


class MaxOrderSize(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _maxBuy: WireText = UNSET
    _maxSell: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    ccy = TextField("ccy")
    """Margin currency."""
    max_buy = DecimalField("maxBuy")
    """Most that you can buy: base currency for SPOT and MARGIN, contracts for FUTURES, SWAP and
    OPTION.
    """
    max_sell = DecimalField("maxSell")
    """Most that you can sell: quote currency for SPOT and MARGIN, but base currency for cross
    MARGIN in Futures mode; contracts for FUTURES, SWAP and OPTION.
    """


OPERATION: Operation[MaxOrderSize] = Operation(
    method="GET",
    path="/api/v5/account/max-size",
    resource="account",
    name="get_max_order_size",
    summary="Get the largest orders that you could place in some instruments now.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetMaxOrderSizeRequest,
    item=MaxOrderSize,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
