# Made from spec/paths/account/set-account-switch-precheck.yaml, not to be edited; make it again with: make generate
"""account.get_level_switch_precheck: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectField, ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireList, WireObject, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._account_levels import AccountLevelMargin


class GetLevelSwitchPrecheckRequest(Request):
    """The parameters of account.get_level_switch_precheck.

    Args:
        acct_lv (acctLv): Account mode to switch to: `1` Spot, `2` Futures, `3` Multi-currency
            margin, `4` Portfolio margin.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
    """

    __slots__ = ()
    _label = "account.get_level_switch_precheck"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        acct_lv: OneOf[Literal["1", "2", "3", "4"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "acctLv": acct_lv,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        acct_lv = wire.get("acctLv", UNSET)
        if acct_lv is UNSET:
            raise cls.refusal(at, "acctLv", "is required")
        if not isinstance(acct_lv, str):
            raise cls.refusal(at, "acctLv", "must be a string")
        if acct_lv not in ("1", "2", "3", "4") and not is_undescribed(acct_lv):
            raise cls.refusal(at, "acctLv", "must be '1', '2', '3' or '4'")

    acct_lv = TextField("acctLv")
    """Account mode to switch to: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio
    margin.
    """


class AccountLevelObstacle(Item):
    """One item of the answer."""

    _posList: WireTexts = UNSET
    _totalAsset: WireText = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """What is in the way. Assets: `asset_validation` too few of them, `repay_borrowings`
    borrowings, `vip_fixed_loan` a VIP loan. Orders: `pending_orders` on the order book,
    `pending_algos` algo orders and bots. Positions: `isolated_margin` isolated MARGIN with quick
    margin or margin moved by hand, `isolated_contract` isolated contracts with margin moved by
    hand, `contract_long_short` contracts in long/short mode, `cross_margin` cross MARGIN,
    `cross_option_buyer` bought options in cross margin, `isolated_option` isolated options (Spot
    mode only), `growth_fund` positions with trial funds, `all_positions` any position. Copy
    trading: `spot_lead_copy_only_simple_single` copy traders and lead traders with custom
    copying have Spot and Futures mode only, `stop_spot_custom` and `stop_futures_custom` custom
    copying of spot or contracts has to stop, `lead_portfolio` lead traders have no Portfolio
    margin mode, `futures_smart_sync` smart copying of contracts excludes Spot mode. Region:
    `compliance_restriction` no margin trading there, `compliance_kyc2` the same unless KYC2
    proves that you live elsewhere. Known values: asset_validation, pending_orders,
    pending_algos, isolated_margin, isolated_contract, contract_long_short, cross_margin,
    cross_option_buyer, isolated_option, growth_fund, all_positions,
    spot_lead_copy_only_simple_single, stop_spot_custom, stop_futures_custom, lead_portfolio,
    futures_smart_sync, vip_fixed_loan, repay_borrowings, compliance_restriction,
    compliance_kyc2.
    """
    total_asset = DecimalField("totalAsset")
    """Total assets, for the type `asset_validation`; the page names no currency."""
    pos_list = TextsField("posList")
    """IDs of the positions, for types that are about positions."""


class AccountLevelPosition(Item):
    """One item of the answer."""

    _lever: WireText = UNSET
    _posId: WireText = UNSET

    pos_id = TextField("posId")
    """ID of the position."""
    lever = DecimalField("lever")
    """Leverage after the switch."""


class AccountLevelTierCheck(Item):
    """One item of the answer."""

    _instFamily: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _maxSz: WireText = UNSET
    _pos: WireText = UNSET

    inst_family = TextField("instFamily")
    """Instrument family."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SWAP, FUTURES, OPTION."""
    pos = DecimalField("pos")
    """Size of the position."""
    lever = DecimalField("lever")
    """Leverage."""
    max_sz = DecimalField("maxSz")
    """Largest size in the mode: at the present leverage where `acctLv` is 2 or 3; of all cross
    positions in Portfolio margin mode where it is 4.
    """


class AccountLevelSwitchPrecheck(Item):
    """One item of the answer."""

    _acctLv: WireText = UNSET
    _curAcctLv: WireText = UNSET
    _mgnAft: WireObject[AccountLevelMargin] = UNSET
    _mgnBf: WireObject[AccountLevelMargin] = UNSET
    _posList: WireList[AccountLevelPosition] = UNSET
    _posTierCheck: WireList[AccountLevelTierCheck] = UNSET
    _riskOffsetType: WireText = UNSET
    _sCode: WireText = UNSET
    _unmatchedInfoCheck: WireList[AccountLevelObstacle] = UNSET

    s_code = TextField("sCode")
    """Verdict: `0` the account can be switched; `1` something does not fit, see
    `unmatchedInfoCheck`; `3` the leverage after the switch has yet to be set by
    `account.preset_level_switch`; `4` size or margin of positions does not pass, see
    `posTierCheck` and `mgnAft`. Known values: 0, 1, 3, 4.
    """
    cur_acct_lv = TextField("curAcctLv")
    """Account mode now: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin.
    Known values: 1, 2, 3, 4.
    """
    acct_lv = TextField("acctLv")
    """Account mode after the switch: `1` Spot, `2` Futures, `3` Multi-currency margin, `4`
    Portfolio margin. Known values: 1, 2, 3, 4.
    """
    risk_offset_type = TextField("riskOffsetType")
    """Which risks would offset each other, where `acctLv` is 4: `1` spot and USDT derivatives, `2`
    spot and coin derivatives, `3` derivatives only, which holds unless it was set, `4` spot and
    USDC derivatives. Deprecated. Known values: 1, 2, 3, 4.
    """
    unmatched_info_check = ObjectsField("unmatchedInfoCheck", AccountLevelObstacle)
    """What does not fit the mode, where `sCode` is 1."""
    pos_list = ObjectsField("posList", AccountLevelPosition)
    """Positions in cross-margin contracts on the way from Portfolio margin mode to `acctLv` 2 or 3,
    where `sCode` is 0, 3 or 4.
    """
    pos_tier_check = ObjectsField("posTierCheck", AccountLevelTierCheck)
    """Cross-margin contracts that are too large for the mode, where `sCode` is 4."""
    mgn_bf = ObjectField("mgnBf", AccountLevelMargin)
    """Margin before the switch, where `sCode` is 0 or 4; null otherwise."""
    mgn_aft = ObjectField("mgnAft", AccountLevelMargin)
    """Margin after the switch, where `sCode` is 0 or 4; null otherwise."""


OPERATION: Operation[AccountLevelSwitchPrecheck] = Operation(
    method="GET",
    path="/api/v5/account/set-account-switch-precheck",
    resource="account",
    name="get_level_switch_precheck",
    summary="Get what keeps the account from another account mode, and what its margin would be there.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetLevelSwitchPrecheckRequest,
    item=AccountLevelSwitchPrecheck,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
