# Made from spec/paths/tradingBot/grid/copy-order-algo.yaml, not to be edited; make it again with: make generate
"""grid.copy_order: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._grid_orders import PlacedGridOrder

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class CopyGridOrderRequest(Request):
    """The parameters of grid.copy_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        source_algo_id (sourceAlgoId): ID of the lead trader's grid that is copied.
        quote_sz (quoteSz): Amount of quote currency to invest. Spot grid only, and required there.
        lever: Leverage. Contract grid only.
        auto_reserve (autoReserve): True divides `sz` into margin and reserve by itself, false takes
            `actualMarginSz` and `extraMarginSz`. Contract grid only.
        sz: Amount to invest in all, in USDT. Contract grid only; required when `autoReserve` is
            true, and without `actualMarginSz`.
        actual_margin_sz (actualMarginSz): Margin to trade with. Contract grid only; required when
            `autoReserve` is false, not when it is true.
        extra_margin_sz (extraMarginSz): Margin to keep in reserve. Contract grid only, and not when
            `autoReserve` is true. Without it the exchange takes 0.
        algo_cl_ord_id (algoClOrdId): Your own ID of the grid, 1 to 32 letters and digits; upper and
            lower case differ.
        tag: Your own order tag.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
    """

    __slots__ = ()
    _label = "grid.copy_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        source_algo_id: str,
        quote_sz: Number | None = None,
        lever: Number | None = None,
        auto_reserve: bool | None = None,
        sz: Number | None = None,
        actual_margin_sz: Number | None = None,
        extra_margin_sz: Number | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "algoOrdType": algo_ord_type,
            "sourceAlgoId": source_algo_id,
        }
        if quote_sz is not None:
            wire["quoteSz"] = self._number("quoteSz", quote_sz)
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        if auto_reserve is not None:
            wire["autoReserve"] = auto_reserve
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if actual_margin_sz is not None:
            wire["actualMarginSz"] = self._number("actualMarginSz", actual_margin_sz)
        if extra_margin_sz is not None:
            wire["extraMarginSz"] = self._number("extraMarginSz", extra_margin_sz)
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        if tag is not None:
            wire["tag"] = tag
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
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        source_algo_id = wire.get("sourceAlgoId", UNSET)
        if source_algo_id is UNSET:
            raise cls.refusal(at, "sourceAlgoId", "is required")
        if not isinstance(source_algo_id, str):
            raise cls.refusal(at, "sourceAlgoId", "must be a string")
        if len(source_algo_id) < 1:
            raise cls.refusal(at, "sourceAlgoId", "must have at least 1 character")
        quote_sz = wire.get("quoteSz", UNSET)
        if quote_sz is not UNSET:
            if not isinstance(quote_sz, str):
                raise cls.refusal(at, "quoteSz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(quote_sz) is None:
                raise cls.refusal(at, "quoteSz", "must be more than 0, in plain notation")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        auto_reserve = wire.get("autoReserve", UNSET)
        if auto_reserve is not UNSET:
            if not isinstance(auto_reserve, bool):
                raise cls.refusal(at, "autoReserve", "must be True or False")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(sz) is None:
                raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        actual_margin_sz = wire.get("actualMarginSz", UNSET)
        if actual_margin_sz is not UNSET:
            if not isinstance(actual_margin_sz, str):
                raise cls.refusal(
                    at, "actualMarginSz", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_032A5B91(actual_margin_sz) is None:
                raise cls.refusal(at, "actualMarginSz", "must be more than 0, in plain notation")
        extra_margin_sz = wire.get("extraMarginSz", UNSET)
        if extra_margin_sz is not UNSET:
            if not isinstance(extra_margin_sz, str):
                raise cls.refusal(
                    at, "extraMarginSz", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_D28C4362(extra_margin_sz) is None:
                raise cls.refusal(
                    at, "extraMarginSz", "must be a number of at least 0 in plain notation"
                )
        algo_cl_ord_id = wire.get("algoClOrdId", UNSET)
        if algo_cl_ord_id is not UNSET:
            if not isinstance(algo_cl_ord_id, str):
                raise cls.refusal(at, "algoClOrdId", "must be a string")
            if MATCH_6B4283FD(algo_cl_ord_id) is None:
                raise cls.refusal(at, "algoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
        if (algo_ord_type == "grid" and lever is not UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "lever", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and auto_reserve is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "autoReserve", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and sz is not UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "sz", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and actual_margin_sz is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "actualMarginSz", "must not be given when algo_ord_type is 'grid'"
            )
        if (algo_ord_type == "grid" and extra_margin_sz is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "extraMarginSz", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and quote_sz is UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "quoteSz", "is required when algo_ord_type is 'grid'")
        if (algo_ord_type == "contract_grid" and quote_sz is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "quoteSz", "must not be given when algo_ord_type is 'contract_grid'"
            )
        if (
            algo_ord_type == "contract_grid"
            and auto_reserve is UNSET
            and sz is UNSET
            and actual_margin_sz is UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at,
                "autoReserve, sz, actualMarginSz",
                "are alternatives: at least one of auto_reserve, sz or actual_margin_sz is required when algo_ord_type is 'contract_grid'",
            )
        if auto_reserve is True and actual_margin_sz is not UNSET:
            raise cls.refusal(at, "actualMarginSz", "must not be given when auto_reserve is True")
        if auto_reserve is True and extra_margin_sz is not UNSET:
            raise cls.refusal(at, "extraMarginSz", "must not be given when auto_reserve is True")
        if auto_reserve is True and sz is UNSET:
            raise cls.refusal(at, "sz", "is required when auto_reserve is True")
        if auto_reserve is False and actual_margin_sz is UNSET:
            raise cls.refusal(at, "actualMarginSz", "is required when auto_reserve is False")
        if (algo_ord_type == "grid" and MATCH_498D7B52(inst_id) is not None) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "algoOrdType", "of 'grid' is for SPOT only, which inst_id is not")
        if (
            algo_ord_type == "contract_grid" and MATCH_90D1675E(inst_id) is not None
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at,
                "algoOrdType",
                "of 'contract_grid' is for FUTURES and SWAP only, which inst_id is not",
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    source_algo_id = TextField("sourceAlgoId")
    """ID of the lead trader's grid that is copied."""
    quote_sz = DecimalField("quoteSz")
    """Amount of quote currency to invest. Spot grid only, and required there."""
    lever = DecimalField("lever")
    """Leverage. Contract grid only."""
    auto_reserve = FlagField("autoReserve")
    """True divides `sz` into margin and reserve by itself, false takes `actualMarginSz` and
    `extraMarginSz`. Contract grid only.
    """
    sz = DecimalField("sz")
    """Amount to invest in all, in USDT. Contract grid only; required when `autoReserve` is true,
    and without `actualMarginSz`.
    """
    actual_margin_sz = DecimalField("actualMarginSz")
    """Margin to trade with. Contract grid only; required when `autoReserve` is false, not when it
    is true.
    """
    extra_margin_sz = DecimalField("extraMarginSz")
    """Margin to keep in reserve. Contract grid only, and not when `autoReserve` is true. Without it
    the exchange takes 0.
    """
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid, 1 to 32 letters and digits; upper and lower case differ."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[PlacedGridOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/copy-order-algo",
    resource="grid",
    name="copy_order",
    summary="Start a copy of a lead trader's grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/grid/orders-algo-pending",
        asked_by=("algoClOrdId",),
        asked_with=("algoOrdType", "instId"),
    ),
    rate_limits=(RateLimit(20, 2, ("user", "instrument")),),
    request=CopyGridOrderRequest,
    item=PlacedGridOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
