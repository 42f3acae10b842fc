# Made from spec/paths/account/set-collateral-assets.yaml, not to be edited; make it again with: make generate
"""account.set_collateral_assets: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import FlagField, TextField, TextsField
from .._runtime.models.item import Item, WireFlag, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class SetCollateralAssetsRequest(Request):
    """The parameters of account.set_collateral_assets.

    Args:
        type: Which currencies to set, `all` or those in `ccyList` (`custom`).
        collateral_enabled (collateralEnabled): Use the currencies as collateral, or no longer.
        ccy_list (ccyList): Currencies to set, such as `BTC`. Required with `custom`; with `all`,
            all currencies are set, whatever it has.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
    """

    __slots__ = ()
    _label = "account.set_collateral_assets"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        type: OneOf[Literal["all", "custom"]],
        collateral_enabled: bool,
        ccy_list: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "type": type,
            "collateralEnabled": collateral_enabled,
        }
        if ccy_list is not None:
            wire["ccyList"] = self._list("ccyList", ccy_list)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("all", "custom") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'all' or 'custom'")
        collateral_enabled = wire.get("collateralEnabled", UNSET)
        if collateral_enabled is UNSET:
            raise cls.refusal(at, "collateralEnabled", "is required")
        if not isinstance(collateral_enabled, bool):
            raise cls.refusal(at, "collateralEnabled", "must be True or False")
        ccy_list = wire.get("ccyList", UNSET)
        if ccy_list is not UNSET:
            if not is_list(ccy_list):
                raise cls.refusal(at, "ccyList", "must be a list")
            if len(ccy_list) < 1:
                raise cls.refusal(at, "ccyList", "must have at least 1 element")
            for index, each in enumerate(ccy_list):
                if not isinstance(each, str) or len(each) < 1:
                    raise cls.refusal(
                        at, "ccyList", "must be a string and have at least 1 character", index
                    )
        if (type == "custom" and ccy_list is UNSET) and not is_undescribed(type):
            raise cls.refusal(at, "ccyList", "is required when type is 'custom'")

    type = TextField("type")
    """Which currencies to set, `all` or those in `ccyList` (`custom`)."""
    collateral_enabled = FlagField("collateralEnabled")
    """Use the currencies as collateral, or no longer."""
    ccy_list = TextsField("ccyList")
    """Currencies to set, such as `BTC`. Required with `custom`; with `all`, all currencies are set,
    whatever it has.
    """


class SetCollateralAssetsResult(Item):
    """One item of the answer."""

    _ccyList: WireTexts = UNSET
    _collateralEnabled: WireFlag = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """Which currencies were set, `all` or those in `ccyList` (`custom`). Known values: all, custom."""
    collateral_enabled = FlagField("collateralEnabled")
    """Whether they serve as collateral now."""
    ccy_list = TextsField("ccyList")
    """Currencies that were set."""


OPERATION: Operation[SetCollateralAssetsResult] = Operation(
    method="POST",
    path="/api/v5/account/set-collateral-assets",
    resource="account",
    name="set_collateral_assets",
    summary="Choose which currencies serve as collateral.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("type",), ask="GET /api/v5/account/collateral-assets"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetCollateralAssetsRequest,
    item=SetCollateralAssetsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
