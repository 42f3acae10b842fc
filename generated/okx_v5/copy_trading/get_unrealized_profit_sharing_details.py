# Made from spec/paths/copytrading/unrealized-profit-sharing-details.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_unrealized_profit_sharing_details: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetUnrealizedProfitSharingDetailsRequest(Request):
    """The parameters of copy_trading.get_unrealized_profit_sharing_details.

    Args:
        inst_type (instType): Instrument type; all types if left out.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
    """

    __slots__ = ()
    _label = "copy_trading.get_unrealized_profit_sharing_details"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
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
            if inst_type not in ("SPOT", "SWAP") and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")

    inst_type = TextField("instType")
    """Instrument type; all types if left out."""


class UnrealizedProfitShare(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _instType: WireText = UNSET
    _nickName: WireText = UNSET
    _portLink: WireText = UNSET
    _ts: WireText = UNSET
    _unrealizedProfitSharingAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency of the share."""
    unrealized_profit_sharing_amt = DecimalField("unrealizedProfitSharingAmt")
    """Amount of the share, not yet paid."""
    nick_name = TextField("nickName")
    """Nickname of the copier."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    port_link = TextField("portLink")
    """Address of the copier's portrait; may be empty."""
    ts = TimeField("ts")
    """When the amount last changed."""


OPERATION: Operation[UnrealizedProfitShare] = Operation(
    method="GET",
    path="/api/v5/copytrading/unrealized-profit-sharing-details",
    resource="copy_trading",
    name="get_unrealized_profit_sharing_details",
    summary="List the shares of profit that copiers are expected to pay you at the next settlement.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetUnrealizedProfitSharingDetailsRequest,
    item=UnrealizedProfitShare,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
