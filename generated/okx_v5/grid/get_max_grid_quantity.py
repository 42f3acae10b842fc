# Made from spec/paths/tradingBot/grid/grid-quantity.yaml, not to be edited; make it again with: make generate
"""grid.get_max_grid_quantity: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

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
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class GetMaxGridQuantityRequest(Request):
    """The parameters of grid.get_max_grid_quantity.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT`.
        run_type (runType): Spacing of the grids, `1` arithmetic (equal differences) or `2`
            geometric (equal ratios).
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        max_px (maxPx): Upper end of the price range; it must be above `minPx`.
        min_px (minPx): Lower end of the price range.
        lever: Leverage. Required for a contract grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
    """

    __slots__ = ()
    _label = "grid.get_max_grid_quantity"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        run_type: OneOf[Literal["1", "2"]],
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        max_px: Number,
        min_px: Number,
        lever: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "runType": run_type,
            "algoOrdType": algo_ord_type,
            "maxPx": self._number("maxPx", max_px),
            "minPx": self._number("minPx", min_px),
        }
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
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
        run_type = wire.get("runType", UNSET)
        if run_type is UNSET:
            raise cls.refusal(at, "runType", "is required")
        if not isinstance(run_type, str):
            raise cls.refusal(at, "runType", "must be a string")
        if run_type not in ("1", "2") and not is_undescribed(run_type):
            raise cls.refusal(at, "runType", "must be '1' or '2'")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        max_px = wire.get("maxPx", UNSET)
        if max_px is UNSET:
            raise cls.refusal(at, "maxPx", "is required")
        if not isinstance(max_px, str):
            raise cls.refusal(at, "maxPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(max_px) is None:
            raise cls.refusal(at, "maxPx", "must be more than 0, in plain notation")
        min_px = wire.get("minPx", UNSET)
        if min_px is UNSET:
            raise cls.refusal(at, "minPx", "is required")
        if not isinstance(min_px, str):
            raise cls.refusal(at, "minPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(min_px) is None:
            raise cls.refusal(at, "minPx", "must be more than 0, in plain notation")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        if (algo_ord_type == "contract_grid" and lever is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "lever", "is required when algo_ord_type is 'contract_grid'")
        if is_below(max_px, min_px, or_equal=True):
            raise cls.refusal(at, "maxPx", "must be greater than min_px")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`."""
    run_type = TextField("runType")
    """Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios)."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    max_px = DecimalField("maxPx")
    """Upper end of the price range; it must be above `minPx`."""
    min_px = DecimalField("minPx")
    """Lower end of the price range."""
    lever = DecimalField("lever")
    """Leverage. Required for a contract grid."""


class MaxGridQuantity(Item):
    """One item of the answer."""

    _maxGridQty: WireText = UNSET

    max_grid_qty = DecimalField("maxGridQty")
    """Most grids that the range can be divided into."""


OPERATION: Operation[MaxGridQuantity] = Operation(
    method="GET",
    path="/api/v5/tradingBot/grid/grid-quantity",
    resource="grid",
    name="get_max_grid_quantity",
    summary="Get the most grids that a price range can be divided into.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetMaxGridQuantityRequest,
    item=MaxGridQuantity,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
