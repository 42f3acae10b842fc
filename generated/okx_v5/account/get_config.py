# Made from spec/paths/account/config.yaml, not to be edited; make it again with: make generate
"""account.get_config: the operation and its models."""

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
from .._runtime.models.fields import CommaField, FlagField, TextField, TextsField
from .._runtime.models.item import Item, WireFlag, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetConfigRequest(Request):
    """The parameters of account.get_config.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
    """

    __slots__ = ()
    _label = "account.get_config"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class AccountConfig(Item):
    """One item of the answer."""

    _acctLv: WireText = UNSET
    _acctStpMode: WireText = UNSET
    _autoLoan: WireFlag = UNSET
    _ctIsoMode: WireText = UNSET
    _enableSpotBorrow: WireFlag = UNSET
    _feeType: WireText = UNSET
    _greeksType: WireText = UNSET
    _ip: WireText = UNSET
    _kycLv: WireText = UNSET
    _label: WireText = UNSET
    _level: WireText = UNSET
    _levelTmp: WireText = UNSET
    _liquidationGear: WireText = UNSET
    _mainUid: WireText = UNSET
    _mgnIsoMode: WireText = UNSET
    _opAuth: WireText = UNSET
    _perm: WireText = UNSET
    _posMode: WireText = UNSET
    _roleType: WireText = UNSET
    _settleCcy: WireText = UNSET
    _settleCcyList: WireTexts = UNSET
    _spotBorrowAutoRepay: WireFlag = UNSET
    _spotOffsetType: WireText = UNSET
    _spotRoleType: WireText = UNSET
    _spotTraderInsts: WireTexts = UNSET
    _stgyType: WireText = UNSET
    _traderInsts: WireTexts = UNSET
    _type: WireText = UNSET
    _uid: WireText = UNSET

    uid = TextField("uid")
    """ID of the account that the key belongs to."""
    main_uid = TextField("mainUid")
    """ID of its main account; the account is a sub-account when `uid` differs."""
    acct_lv = TextField("acctLv")
    """Account mode: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin. Known
    values: 1, 2, 3, 4.
    """
    acct_stp_mode = TextField("acctStpMode")
    """What is cancelled where two orders of yours would trade with each other; `cancel_maker`
    unless the main account changed it on the website. Known values: cancel_maker, cancel_taker,
    cancel_both.
    """
    pos_mode = TextField("posMode")
    """Position mode: separate long and short positions in FUTURES and SWAP, or net ones. Known
    values: long_short_mode, net_mode.
    """
    auto_loan = FlagField("autoLoan")
    """Whether coins are borrowed automatically."""
    greeks_type = TextField("greeksType")
    """How Greeks are shown: `PA` in coins, `BS` in dollars by Black-Scholes. Known values: PA, BS."""
    fee_type = TextField("feeType")
    """Currency of the fee: `0` the one received in the trade, `1` always the quote currency. Known
    values: 0, 1.
    """
    level = TextField("level")
    """User level by real trading volume; `Lv1` is a regular user."""
    level_tmp = TextField("levelTmp")
    """User level granted for a time, such as `Lv1`."""
    ct_iso_mode = TextField("ctIsoMode")
    """How isolated margin of contracts is moved: `automatic` when a position is opened, `autonomy`
    by hand. Known values: automatic, autonomy.
    """
    mgn_iso_mode = TextField("mgnIsoMode")
    """How isolated margin of MARGIN positions is moved: `automatic` when a position is opened;
    `auto_transfers_ccy` the same with base and quote currency as margin; `quick_margin` Quick
    Margin Mode; `autonomy` by hand. Known values: auto_transfers_ccy, automatic, quick_margin,
    autonomy.
    """
    spot_offset_type = TextField("spotOffsetType")
    """Which risks offset each other in Portfolio margin mode: `1` spot and USDT derivatives, `2`
    spot and coin derivatives, `3` derivatives only. Deprecated. Known values: 1, 2, 3.
    """
    stgy_type = TextField("stgyType")
    """Strategy of the account: `0` general, `1` delta neutral. Known values: 0, 1."""
    role_type = TextField("roleType")
    """Role in copy trading of contracts: `0` none, `1` lead trader, `2` copy trader. Known values:
    0, 1, 2.
    """
    trader_insts = TextsField("traderInsts")
    """Contracts that a lead trader leads with."""
    spot_role_type = TextField("spotRoleType")
    """Role in spot copy trading: `0` none, `1` lead trader, `2` copy trader. Known values: 0, 1, 2."""
    spot_trader_insts = TextsField("spotTraderInsts")
    """Spot pairs that a lead trader leads with."""
    op_auth = FlagField("opAuth", "1", "0")
    """Whether options trading is activated. Sent as '1' or '0'."""
    kyc_lv = TextField("kycLv")
    """Level of identity verification that the main account has completed; `0` is none. Known
    values: 0, 1, 2, 3.
    """
    label = TextField("label")
    """Note of the API key, at most 50 letters and digits."""
    ip = CommaField("ip")
    """IP addresses that the API key is bound to."""
    perm = CommaField("perm")
    """Permissions of the API key or access token. Known values: read_only, trade, withdraw."""
    liquidation_gear = TextField("liquidationGear")
    """When liquidation alerts come: `3`, and `-1`, the initial value, every hour while the margin
    ratio is at or below 300%; `0` never. Known values: 3, -1, 0.
    """
    enable_spot_borrow = FlagField("enableSpotBorrow")
    """Whether Spot mode may borrow."""
    spot_borrow_auto_repay = FlagField("spotBorrowAutoRepay")
    """Whether Spot mode repays automatically."""
    type = TextField("type")
    """Account type: `0` main account, `1` standard sub-account, `2` managed trading sub-account,
    `5` custody trading sub-account at Copper, `9` managed trading sub-account at Copper, `12`
    custody trading sub-account at Komainu. Known values: 0, 1, 2, 5, 9, 12.
    """
    settle_ccy = TextField("settleCcy")
    """Currency that USD-margined contracts are settled in."""
    settle_ccy_list = TextsField("settleCcyList")
    """Currencies that `settleCcy` can be set to."""


OPERATION: Operation[AccountConfig] = Operation(
    method="GET",
    path="/api/v5/account/config",
    resource="account",
    name="get_config",
    summary="Get the modes and settings of the account, and what the API key may do.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetConfigRequest,
    item=AccountConfig,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
