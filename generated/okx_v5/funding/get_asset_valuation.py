# Made from spec/paths/asset/asset-valuation.yaml, not to be edited; make it again with: make generate
"""funding.get_asset_valuation: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectField, TextField, TimeField
from .._runtime.models.item import Item, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetAssetValuationRequest(Request):
    """The parameters of funding.get_asset_valuation.

    Args:
        ccy: Currency to value them in. Without it the exchange takes BTC.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
    """

    __slots__ = ()
    _label = "funding.get_asset_valuation"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: Optional[
            OneOf[
                Literal[
                    "BTC",
                    "USDT",
                    "USD",
                    "CNY",
                    "JPY",
                    "JP",
                    "KRW",
                    "RUB",
                    "EUR",
                    "VND",
                    "IDR",
                    "INR",
                    "PHP",
                    "THB",
                    "TRY",
                    "AUD",
                    "SGD",
                    "ARS",
                    "SAR",
                    "AED",
                    "IQD",
                ]
            ]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if ccy not in (
                "BTC",
                "USDT",
                "USD",
                "CNY",
                "JPY",
                "JP",
                "KRW",
                "RUB",
                "EUR",
                "VND",
                "IDR",
                "INR",
                "PHP",
                "THB",
                "TRY",
                "AUD",
                "SGD",
                "ARS",
                "SAR",
                "AED",
                "IQD",
            ) and not is_undescribed(ccy):
                raise cls.refusal(
                    at,
                    "ccy",
                    "must be 'BTC', 'USDT', 'USD', 'CNY', 'JPY', 'JP', 'KRW', 'RUB', 'EUR', 'VND', 'IDR', 'INR', 'PHP', 'THB', 'TRY', 'AUD', 'SGD', 'ARS', 'SAR', 'AED' or 'IQD'",
                )

    ccy = TextField("ccy")
    """Currency to value them in. Without it the exchange takes BTC."""


class AssetValuationDetails(Item):
    """Value of each account, in the same currency."""

    _classic: WireText = UNSET
    _earn: WireText = UNSET
    _funding: WireText = UNSET
    _trading: WireText = UNSET

    funding = DecimalField("funding")
    """Value of the funding account."""
    trading = DecimalField("trading")
    """Value of the trading account."""
    classic = DecimalField("classic")
    """Value of the classic account. Deprecated."""
    earn = DecimalField("earn")
    """Value of the products that earn."""


class AssetValuation(Item):
    """One item of the answer."""

    _details: WireObject[AssetValuationDetails] = UNSET
    _totalBal: WireText = UNSET
    _ts: WireText = UNSET

    total_bal = DecimalField("totalBal")
    """Value of all accounts in the currency asked for."""
    ts = TimeField("ts")
    """When the values were taken."""
    details = ObjectField("details", AssetValuationDetails)
    """Value of each account, in the same currency."""


OPERATION: Operation[AssetValuation] = Operation(
    method="GET",
    path="/api/v5/asset/asset-valuation",
    resource="funding",
    name="get_asset_valuation",
    summary="Get what all your accounts are worth together, and each of them.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetAssetValuationRequest,
    item=AssetValuation,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
