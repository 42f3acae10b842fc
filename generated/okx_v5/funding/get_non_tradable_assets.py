# Made from spec/paths/asset/non-tradable-assets.yaml, not to be edited; make it again with: make generate
"""funding.get_non_tradable_assets: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, TextField, TextsField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetNonTradableAssetsRequest(Request):
    """The parameters of funding.get_non_tradable_assets.

    Args:
        ccy: Currencies, at most 20; all if left out.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
    """

    __slots__ = ()
    _label = "funding.get_non_tradable_assets"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = self._list("ccy", ccy)
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

    ccy = TextsField("ccy")
    """Currencies, at most 20; all if left out."""


class NonTradableAsset(Item):
    """One item of the answer."""

    _bal: WireText = UNSET
    _burningFeeRate: WireText = UNSET
    _canWd: WireFlag = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _ctAddr: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _logoLink: WireText = UNSET
    _minWd: WireText = UNSET
    _name: WireText = UNSET
    _needTag: WireFlag = UNSET
    _wdAll: WireFlag = UNSET
    _wdTickSz: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    name = TextField("name")
    """Name of the currency, possibly in Chinese; empty where it has none."""
    logo_link = TextField("logoLink")
    """Link to the logo of the currency."""
    bal = DecimalField("bal")
    """Balance that can be withdrawn."""
    can_wd = FlagField("canWd")
    """Whether it can be withdrawn now."""
    chain = TextField("chain")
    """Chain to withdraw it on, such as `CELT-OKTC`."""
    min_wd = DecimalField("minWd")
    """Least amount of a withdrawal."""
    wd_all = FlagField("wdAll")
    """Whether the whole balance must be withdrawn at once."""
    fee = DecimalField("fee")
    """Fixed fee of a withdrawal in `feeCcy`, a positive number with up to 8 decimals."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee, such as `USDT`."""
    burning_fee_rate = DecimalField("burningFeeRate")
    """Burning fee of some currencies, a share of the amount withdrawn without the gas fee, taken
    off that amount; 0.05 is 5%.
    """
    ct_addr = TextField("ctAddr")
    """The last 6 characters of the contract's address."""
    wd_tick_sz = DecimalField("wdTickSz")
    """Digits after the point in the amount of a withdrawal."""
    need_tag = FlagField("needTag")
    """Whether a withdrawal needs a tag or memo."""


OPERATION: Operation[NonTradableAsset] = Operation(
    method="GET",
    path="/api/v5/asset/non-tradable-assets",
    resource="funding",
    name="get_non_tradable_assets",
    summary="Get the assets of the funding account that can be withdrawn but not traded.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetNonTradableAssetsRequest,
    item=NonTradableAsset,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
