# Made from spec/paths/finance/flexible-loan/collateral-assets.yaml, not to be edited; make it again with: make generate
"""flexible_loan.get_collateral_assets: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetCollateralAssetsRequest(Request):
    """The parameters of flexible_loan.get_collateral_assets.

    Args:
        ccy: Only collateral in this currency, such as `BTC`.
        ord_id (ordId): ID of the order. Without it, it is the order that began first.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
    """

    __slots__ = ()
    _label = "flexible_loan.get_collateral_assets"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if ord_id is not None:
            wire["ordId"] = ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    ccy = TextField("ccy")
    """Only collateral in this currency, such as `BTC`."""
    ord_id = TextField("ordId")
    """ID of the order. Without it, it is the order that began first."""


class FlexibleLoanCollateralAsset(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _notionalUsd: WireText = UNSET

    ccy = TextField("ccy")
    """Currency of the collateral, such as `BTC`."""
    amt = DecimalField("amt")
    """Amount available, in `ccy`."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD."""


class FlexibleLoanCollateralAssets(Item):
    """One item of the answer."""

    _assets: WireList[FlexibleLoanCollateralAsset] = UNSET

    assets = ObjectsField("assets", FlexibleLoanCollateralAsset)
    """The assets, by currency."""


OPERATION: Operation[FlexibleLoanCollateralAssets] = Operation(
    method="GET",
    path="/api/v5/finance/flexible-loan/collateral-assets",
    resource="flexible_loan",
    name="get_collateral_assets",
    summary="Get the collateral that a loan order holds.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetCollateralAssetsRequest,
    item=FlexibleLoanCollateralAssets,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
