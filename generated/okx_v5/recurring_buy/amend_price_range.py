# Made from spec/paths/tradingBot/recurring/amend-price-range.yaml, not to be edited; make it again with: make generate
"""recurring_buy.amend_price_range: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_below, is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

if TYPE_CHECKING:
    from ..types._recurring_buy import RecurringBuyPriceRangeDict

MATCH_D196B13C = re.compile("^([0-9]+(\\.[0-9]+)?)?\\Z").search


class RecurringBuyPriceRange(Request):
    """The price range of a currency.

    Args:
        ccy: Currency, one that the recurring buy buys.
        min_px (minPx): Price below which it is not bought; empty for no limit.
        max_px (maxPx): Price above which it is not bought; empty for no limit.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    """

    __slots__ = ()
    _label = "RecurringBuyPriceRange"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        min_px: Number,
        max_px: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "minPx": self._number("minPx", min_px),
            "maxPx": self._number("maxPx", max_px),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        min_px = wire.get("minPx", UNSET)
        if min_px is UNSET:
            raise cls.refusal(at, "minPx", "is required")
        if not isinstance(min_px, str):
            raise cls.refusal(at, "minPx", "must be a number: a Decimal, a str or an int")
        if MATCH_D196B13C(min_px) is None:
            raise cls.refusal(
                at, "minPx", "must be a number of at least 0 in plain notation, or empty"
            )
        max_px = wire.get("maxPx", UNSET)
        if max_px is UNSET:
            raise cls.refusal(at, "maxPx", "is required")
        if not isinstance(max_px, str):
            raise cls.refusal(at, "maxPx", "must be a number: a Decimal, a str or an int")
        if MATCH_D196B13C(max_px) is None:
            raise cls.refusal(
                at, "maxPx", "must be a number of at least 0 in plain notation, or empty"
            )
        if is_below(max_px, min_px):
            raise cls.refusal(at, "maxPx", "must be at least min_px")

    ccy = TextField("ccy")
    """Currency, one that the recurring buy buys."""
    min_px = DecimalField("minPx")
    """Price below which it is not bought; empty for no limit."""
    max_px = DecimalField("maxPx")
    """Price above which it is not bought; empty for no limit."""


class AmendRecurringBuyPriceRangeRequest(Request):
    """The parameters of recurring_buy.amend_price_range.

    Args:
        algo_id (algoId): ID of the recurring buy.
        recurring_list (recurringList): The new price ranges, each currency once.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    """

    __slots__ = ()
    _label = "recurring_buy.amend_price_range"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        recurring_list: Sequence[
            RecurringBuyPriceRange | RecurringBuyPriceRangeDict | Mapping[str, Any]
        ],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "recurringList": self._objects("recurringList", RecurringBuyPriceRange, recurring_list),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        recurring_list = wire.get("recurringList", UNSET)
        if recurring_list is UNSET:
            raise cls.refusal(at, "recurringList", "is required")
        if not is_list(recurring_list):
            raise cls.refusal(at, "recurringList", "must be a list")
        if len(recurring_list) < 1:
            raise cls.refusal(at, "recurringList", "must have at least 1 element")
        for index, each in enumerate(recurring_list):
            if not is_dict(each):
                raise cls.refusal(
                    at, "recurringList", "must be RecurringBuyPriceRange or a dict", index
                )
        if not is_distinct(recurring_list, "ccy"):
            raise cls.refusal(at, "recurringList", "must not have two elements with the same ccy")

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    recurring_list = ObjectsField("recurringList", RecurringBuyPriceRange)
    """The new price ranges, each currency once."""


class AmendRecurringBuyPriceRangeResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AmendRecurringBuyPriceRangeResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-price-range",
    resource="recurring_buy",
    name="amend_price_range",
    summary="Change the prices at which the currencies of a recurring buy are bought.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/recurring/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendRecurringBuyPriceRangeRequest,
    item=AmendRecurringBuyPriceRangeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
