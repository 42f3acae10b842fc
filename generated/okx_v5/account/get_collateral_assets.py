# Made from spec/paths/account/collateral-assets.yaml, not to be edited; make it again with: make generate
"""account.get_collateral_assets: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import FlagField, TextField, TextsField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetCollateralAssetsRequest(Request):
    """The parameters of account.get_collateral_assets.

    Args:
        ccy: Only these currencies, at most 20, such as `BTC`.
        collateral_enabled (collateralEnabled): Only currencies that serve as collateral, or only
            those that do not.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
    """

    __slots__ = ()
    _label = "account.get_collateral_assets"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        collateral_enabled: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = self._list("ccy", ccy)
        if collateral_enabled is not None:
            wire["collateralEnabled"] = collateral_enabled
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not is_list(ccy):
                raise cls.refusal(at, "ccy", "must be a list")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 element")
            if len(ccy) > 20:
                raise cls.refusal(at, "ccy", "must have at most 20 elements")
            for index, each in enumerate(ccy):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "ccy", "must be a string and match the pattern ^[^,]+$", index
                    )
        collateral_enabled = wire.get("collateralEnabled", UNSET)
        if collateral_enabled is not UNSET:
            if not isinstance(collateral_enabled, bool):
                raise cls.refusal(at, "collateralEnabled", "must be True or False")

    ccy = TextsField("ccy")
    """Only these currencies, at most 20, such as `BTC`."""
    collateral_enabled = FlagField("collateralEnabled")
    """Only currencies that serve as collateral, or only those that do not."""


class CollateralAsset(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _collateralEnabled: WireFlag = UNSET

    ccy = TextField("ccy")
    """Currency."""
    collateral_enabled = FlagField("collateralEnabled")
    """Whether it serves as collateral."""


OPERATION: Operation[CollateralAsset] = Operation(
    method="GET",
    path="/api/v5/account/collateral-assets",
    resource="account",
    name="get_collateral_assets",
    summary="Get which currencies serve as collateral.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetCollateralAssetsRequest,
    item=CollateralAsset,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
