# Made from spec/paths/account/account-position-risk.yaml, not to be edited; make it again with: make generate
"""account.get_position_risk: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetPositionRiskRequest(Request):
    """The parameters of account.get_position_risk.

    Args:
        inst_type (instType): Only positions of this instrument type.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
    """

    __slots__ = ()
    _label = "account.get_position_risk"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]]] = None,
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
            if inst_type not in ("MARGIN", "SWAP", "FUTURES", "OPTION") and not is_undescribed(
                inst_type
            ):
                raise cls.refusal(at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES' or 'OPTION'")

    inst_type = TextField("instType")
    """Only positions of this instrument type."""


class CurrencyRisk(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _disEq: WireText = UNSET
    _eq: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    eq = DecimalField("eq")
    """Equity."""
    dis_eq = DecimalField("disEq")
    """Equity after its discount, in USD."""


class PositionRisk(Item):
    """One item of the answer."""

    _baseBal: WireText = UNSET
    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _mgnMode: WireText = UNSET
    _notionalCcy: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _pos: WireText = UNSET
    _posCcy: WireText = UNSET
    _posId: WireText = UNSET
    _posSide: WireText = UNSET
    _quoteBal: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    pos_id = TextField("posId")
    """ID of the position."""
    inst_id = TextField("instId")
    """Instrument."""
    pos = DecimalField("pos")
    """Size in contracts; below 0 for a short position in net mode (not for MARGIN). 0 where margin
    was moved by hand into an isolated position that is not opened yet.
    """
    base_bal = DecimalField("baseBal")
    """Balance of the base currency, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_bal = DecimalField("quoteBal")
    """Balance of the quote currency, for MARGIN in Quick Margin Mode. Deprecated."""
    pos_side = TextField("posSide")
    """Position side. With `net` the sign of `pos` tells long from short; for MARGIN it is `posCcy`,
    the base currency if long, the quote currency if short. Known values: net, long, short.
    """
    pos_ccy = TextField("posCcy")
    """Currency of the position (MARGIN)."""
    ccy = TextField("ccy")
    """Margin currency."""
    notional_ccy = DecimalField("notionalCcy")
    """Value of the position in coins."""
    notional_usd = DecimalField("notionalUsd")
    """Value of the position in USD."""


class AccountRisk(Item):
    """One item of the answer."""

    _adjEq: WireText = UNSET
    _balData: WireList[CurrencyRisk] = UNSET
    _posData: WireList[PositionRisk] = UNSET
    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When the account was looked at."""
    adj_eq = DecimalField("adjEq")
    """Adjusted equity in USD, which backs the cross positions (Multi-currency, Portfolio)."""
    bal_data = ObjectsField("balData", CurrencyRisk)
    """What the account holds in each currency."""
    pos_data = ObjectsField("posData", PositionRisk)
    """The positions."""


OPERATION: Operation[AccountRisk] = Operation(
    method="GET",
    path="/api/v5/account/account-position-risk",
    resource="account",
    name="get_position_risk",
    summary="Get balances and positions as they stood at one and the same moment.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetPositionRiskRequest,
    item=AccountRisk,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
