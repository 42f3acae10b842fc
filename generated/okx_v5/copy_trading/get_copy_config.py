# Made from spec/paths/copytrading/public-config.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_copy_config: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetCopyConfigRequest(Request):
    """The parameters of copy_trading.get_copy_config.

    Args:
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
    """

    __slots__ = ()
    _label = "copy_trading.get_copy_config"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")

    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class CopyTradingConfig(Item):
    """One item of the answer."""

    _maxCopyAmt: WireText = UNSET
    _maxCopyRatio: WireText = UNSET
    _maxCopyTotalAmt: WireText = UNSET
    _maxSlRatio: WireText = UNSET
    _maxTpRatio: WireText = UNSET
    _minCopyAmt: WireText = UNSET
    _minCopyRatio: WireText = UNSET

    max_copy_amt = DecimalField("maxCopyAmt")
    """Largest amount of each copied order in USDT, for `fixed_amount`."""
    min_copy_amt = DecimalField("minCopyAmt")
    """Smallest amount of each copied order in USDT, for `fixed_amount`."""
    max_copy_total_amt = DecimalField("maxCopyTotalAmt")
    """Most that may be invested in copying one lead trader, in USDT; the least is `minCopyAmt`."""
    min_copy_ratio = DecimalField("minCopyRatio")
    """Smallest multiple of the lead trader's order, for `ratio_copy`."""
    max_copy_ratio = DecimalField("maxCopyRatio")
    """Largest multiple of the lead trader's order, for `ratio_copy`."""
    max_tp_ratio = DecimalField("maxTpRatio")
    """Highest take profit of an order as a ratio; the lowest is 0."""
    max_sl_ratio = DecimalField("maxSlRatio")
    """Highest stop loss of an order as a ratio; the lowest is 0."""


OPERATION: Operation[CopyTradingConfig] = Operation(
    method="GET",
    path="/api/v5/copytrading/public-config",
    resource="copy_trading",
    name="get_copy_config",
    summary="Get the ranges that settings of copy trading must keep to.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetCopyConfigRequest,
    item=CopyTradingConfig,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
