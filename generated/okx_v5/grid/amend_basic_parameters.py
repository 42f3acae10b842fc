# Made from spec/paths/tradingBot/grid/amend-algo-basic-param.yaml, not to be edited; make it again with: make generate
"""grid.amend_basic_parameters: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_below
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_01B5E4C7 = re.compile("^0*([2-9]|[1-9][0-9]+)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search


class AmendGridBasicParametersRequest(Request):
    """The parameters of grid.amend_basic_parameters.

    Args:
        algo_id (algoId): ID of the grid.
        min_px (minPx): New lower end of the price range.
        max_px (maxPx): New upper end of the price range; it must be above `minPx`.
        grid_num (gridNum): New number of grids in the range, a whole number from 2 to what
            `get_max_grid_quantity` says.
        topup_amount (topupAmount): Amount to add to the investment; 0 adds as much as the new range
            needs. Contract grid only. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
    """

    __slots__ = ()
    _label = "grid.amend_basic_parameters"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        min_px: Number,
        max_px: Number,
        grid_num: Number,
        topup_amount: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "minPx": self._number("minPx", min_px),
            "maxPx": self._number("maxPx", max_px),
            "gridNum": self._number("gridNum", grid_num),
        }
        if topup_amount is not None:
            wire["topupAmount"] = self._number("topupAmount", topup_amount)
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
        min_px = wire.get("minPx", UNSET)
        if min_px is UNSET:
            raise cls.refusal(at, "minPx", "is required")
        if not isinstance(min_px, str):
            raise cls.refusal(at, "minPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(min_px) is None:
            raise cls.refusal(at, "minPx", "must be more than 0, in plain notation")
        max_px = wire.get("maxPx", UNSET)
        if max_px is UNSET:
            raise cls.refusal(at, "maxPx", "is required")
        if not isinstance(max_px, str):
            raise cls.refusal(at, "maxPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(max_px) is None:
            raise cls.refusal(at, "maxPx", "must be more than 0, in plain notation")
        grid_num = wire.get("gridNum", UNSET)
        if grid_num is UNSET:
            raise cls.refusal(at, "gridNum", "is required")
        if not isinstance(grid_num, str):
            raise cls.refusal(at, "gridNum", "must be a number: a Decimal, a str or an int")
        if MATCH_01B5E4C7(grid_num) is None:
            raise cls.refusal(at, "gridNum", "must be a whole number of at least 2")
        topup_amount = wire.get("topupAmount", UNSET)
        if topup_amount is not UNSET:
            if not isinstance(topup_amount, str):
                raise cls.refusal(at, "topupAmount", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(topup_amount) is None:
                raise cls.refusal(
                    at, "topupAmount", "must be a number of at least 0 in plain notation"
                )
        if is_below(max_px, min_px, or_equal=True):
            raise cls.refusal(at, "maxPx", "must be greater than min_px")

    algo_id = TextField("algoId")
    """ID of the grid."""
    min_px = DecimalField("minPx")
    """New lower end of the price range."""
    max_px = DecimalField("maxPx")
    """New upper end of the price range; it must be above `minPx`."""
    grid_num = DecimalField("gridNum")
    """New number of grids in the range, a whole number from 2 to what `get_max_grid_quantity` says."""
    topup_amount = DecimalField("topupAmount")
    """Amount to add to the investment; 0 adds as much as the new range needs. Contract grid only.
    Without it the exchange takes 0.
    """


class AmendGridBasicParametersResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET
    _maxTopupAmount: WireText = UNSET
    _requiredTopupAmount: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    required_topup_amount = DecimalField("requiredTopupAmount")
    """Amount that the investment must grow by for the new range."""
    max_topup_amount = DecimalField("maxTopupAmount")
    """Most that can be added for the new range. Contract grid only."""


OPERATION: Operation[AmendGridBasicParametersResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/amend-algo-basic-param",
    resource="grid",
    name="amend_basic_parameters",
    summary="Change the price range and the number of grids.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendGridBasicParametersRequest,
    item=AmendGridBasicParametersResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
