# Made from spec/paths/account/max-avail-size.yaml, not to be edited; make it again with: make generate
"""account.get_max_available_balance: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_list
from .._runtime.models.fields import DecimalField, FlagField, TextField, TextsField
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


class GetMaxAvailableBalanceRequest(Request):
    """The parameters of account.get_max_available_balance.

    Args:
        inst_id (instId): Instruments, at most 5.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
            `spot_isolated` for spot lead trading (Futures mode only).
        ccy: Margin currency, for `isolated` MARGIN, and for `cross` MARGIN in Futures mode.
        reduce_only (reduceOnly): Whether the order would only reduce a position; MARGIN only.
        px: Price at which a MARGIN position would be closed. Without it the exchange takes the
            market price.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only, one of the
            instrument's `tradeQuoteCcyList`. Without it the exchange takes the one in `instId`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
    """

    __slots__ = ()
    _label = "account.get_max_available_balance"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: Sequence[str],
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        ccy: str | None = None,
        reduce_only: bool | None = None,
        px: Number | None = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": self._list("instId", inst_id),
            "tdMode": td_mode,
        }
        if ccy is not None:
            wire["ccy"] = ccy
        if reduce_only is not None:
            wire["reduceOnly"] = self._flag(reduce_only)
        if px is not None:
            wire["px"] = self._number("px", px)
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
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
        reduce_only = wire.get("reduceOnly", UNSET)
        if reduce_only is not UNSET:
            if not isinstance(reduce_only, str):
                raise cls.refusal(at, "reduceOnly", "must be True or False")
            if reduce_only not in ("true", "false"):
                raise cls.refusal(at, "reduceOnly", "must be True or False")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px) is None:
                raise cls.refusal(at, "px", "must be more than 0, in plain notation")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
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
        if (reduce_only == "true" and td_mode not in ("cross", "isolated")) and not is_undescribed(
            td_mode
        ):
            raise cls.refusal(
                at, "tdMode", "must be 'cross' or 'isolated' when reduce_only is True"
            )
        if reduce_only == "true" and is_list(inst_id):
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_8DDBDE01(each) is not None:
                    raise cls.refusal(
                        at,
                        "instId",
                        "must be as described (an instrument of type SPOT or MARGIN) when reduce_only is True",
                        index,
                    )
        if px is not UNSET and reduce_only is not UNSET and reduce_only != "true":
            raise cls.refusal(at, "reduceOnly", "must be True when px is given")
        if px is not UNSET and reduce_only is UNSET:
            raise cls.refusal(at, "reduceOnly", "is required when px is given")
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

    inst_id = TextsField("instId")
    """Instruments, at most 5."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without, `spot_isolated` for spot lead
    trading (Futures mode only).
    """
    ccy = TextField("ccy")
    """Margin currency, for `isolated` MARGIN, and for `cross` MARGIN in Futures mode."""
    reduce_only = FlagField("reduceOnly")
    """Whether the order would only reduce a position; MARGIN only."""
    px = DecimalField("px")
    """Price at which a MARGIN position would be closed. Without it the exchange takes the market
    price.
    """
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade with, for SPOT only, one of the instrument's `tradeQuoteCcyList`.
    Without it the exchange takes the one in `instId`.
    """


class MaxAvailableBalance(Item):
    """One item of the answer."""

    _availBuy: WireText = UNSET
    _availSell: WireText = UNSET
    _instId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    avail_buy = DecimalField("availBuy")
    """Most that is available for buying, in quote currency for SPOT and MARGIN, but in `ccy` for
    cross MARGIN.
    """
    avail_sell = DecimalField("availSell")
    """Most that is available for selling, in base currency for SPOT and MARGIN, but in `ccy` for
    cross MARGIN.
    """


OPERATION: Operation[MaxAvailableBalance] = Operation(
    method="GET",
    path="/api/v5/account/max-avail-size",
    resource="account",
    name="get_max_available_balance",
    summary="Get the balance or equity that is available for orders in some instruments.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetMaxAvailableBalanceRequest,
    item=MaxAvailableBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
