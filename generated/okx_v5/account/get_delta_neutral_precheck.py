# Made from spec/paths/account/precheck-set-delta-neutral.yaml, not to be edited; make it again with: make generate
"""account.get_delta_neutral_precheck: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireList, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetDeltaNeutralPrecheckRequest(Request):
    """The parameters of account.get_delta_neutral_precheck.

    Args:
        stgy_type (stgyType): Strategy to change to: `0` general, `1` delta neutral.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
    """

    __slots__ = ()
    _label = "account.get_delta_neutral_precheck"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        stgy_type: OneOf[Literal["0", "1"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "stgyType": stgy_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        stgy_type = wire.get("stgyType", UNSET)
        if stgy_type is UNSET:
            raise cls.refusal(at, "stgyType", "is required")
        if not isinstance(stgy_type, str):
            raise cls.refusal(at, "stgyType", "must be a string")
        if stgy_type not in ("0", "1") and not is_undescribed(stgy_type):
            raise cls.refusal(at, "stgyType", "must be '0' or '1'")

    stgy_type = TextField("stgyType")
    """Strategy to change to: `0` general, `1` delta neutral."""


class DeltaNeutralObstacle(Item):
    """One item of the answer."""

    _deltaLever: WireText = UNSET
    _ordList: WireTexts = UNSET
    _posList: WireTexts = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """What is in the way of the delta neutral strategy: `spot_mode` or `futures_mode`, the account
    mode; `isolated_margin` or `isolated_contract`, isolated positions in MARGIN or contracts;
    `positions_options`, positions in options; `isolated_pending_orders`, open isolated orders;
    `pending_orders_options`, open orders in options; `trading_bot`, bots; `loan`, a flexible
    loan; `collateral_all`, currencies that are no collateral. Of either strategy:
    `repay_borrowings`, debts above what the main account may borrow after the change;
    `delta_risk`, too much delta. Of the general one: `risk_unit_type`, the account is in a delta
    neutral risk unit, which it has to leave first. Known values: spot_mode, futures_mode,
    isolated_margin, isolated_contract, positions_options, isolated_pending_orders,
    pending_orders_options, trading_bot, repay_borrowings, loan, delta_risk, collateral_all,
    risk_unit_type.
    """
    delta_lever = DecimalField("deltaLever")
    """Delta against equity, for the type `delta_risk`."""
    ord_list = TextsField("ordList")
    """IDs of the orders, for the types `isolated_pending_orders` and `pending_orders_options`."""
    pos_list = TextsField("posList")
    """IDs of the positions, for the types `isolated_margin`, `isolated_contract` and
    `positions_options`.
    """


class DeltaNeutralPrecheck(Item):
    """One item of the answer."""

    _unmatchedInfoCheck: WireList[DeltaNeutralObstacle] = UNSET

    unmatched_info_check = ObjectsField("unmatchedInfoCheck", DeltaNeutralObstacle)
    """What does not fit the strategy."""


OPERATION: Operation[DeltaNeutralPrecheck] = Operation(
    method="GET",
    path="/api/v5/account/precheck-set-delta-neutral",
    resource="account",
    name="get_delta_neutral_precheck",
    summary="Get what keeps the account from another strategy, general or delta neutral.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetDeltaNeutralPrecheckRequest,
    item=DeltaNeutralPrecheck,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
