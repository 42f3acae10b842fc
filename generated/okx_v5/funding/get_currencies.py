# Made from spec/paths/asset/currencies.yaml, not to be edited; make it again with: make generate
"""funding.get_currencies: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, TextField, TextsField, TimeField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetCurrenciesRequest(Request):
    """The parameters of funding.get_currencies.

    Args:
        ccy: Only these currencies; all if left out.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
    """

    __slots__ = ()
    _label = "funding.get_currencies"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies"

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
            for index, each in enumerate(ccy):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "ccy", "must be a string and match the pattern ^[^,]+$", index
                    )

    ccy = TextsField("ccy")
    """Only these currencies; all if left out."""


class FundingCurrency(Item):
    """One item of the answer."""

    _burningFeeRate: WireText = UNSET
    _canDep: WireFlag = UNSET
    _canInternal: WireFlag = UNSET
    _canWd: WireFlag = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _ctAddr: WireText = UNSET
    _depEstOpenTime: WireText = UNSET
    _depQuotaFixed: WireText = UNSET
    _depQuoteDailyLayer2: WireText = UNSET
    _fee: WireText = UNSET
    _logoLink: WireText = UNSET
    _mainNet: WireFlag = UNSET
    _maxFee: WireText = UNSET
    _maxFeeForCtAddr: WireText = UNSET
    _maxWd: WireText = UNSET
    _minDep: WireText = UNSET
    _minDepArrivalConfirm: WireText = UNSET
    _minFee: WireText = UNSET
    _minFeeForCtAddr: WireText = UNSET
    _minInternal: WireText = UNSET
    _minWd: WireText = UNSET
    _minWdUnlockConfirm: WireText = UNSET
    _name: WireText = UNSET
    _needTag: WireFlag = UNSET
    _usedDepQuotaFixed: WireText = UNSET
    _usedWdQuota: WireText = UNSET
    _wdEstOpenTime: WireText = UNSET
    _wdQuota: WireText = UNSET
    _wdTickSz: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    name = TextField("name")
    """Name of the currency; empty where it has none."""
    logo_link = TextField("logoLink")
    """Link to the logo of the currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    ct_addr = TextField("ctAddr")
    """Address of the contract."""
    can_dep = FlagField("canDep")
    """Whether it can be deposited on the chain now."""
    can_wd = FlagField("canWd")
    """Whether it can be withdrawn on the chain now."""
    can_internal = FlagField("canInternal")
    """Whether it can be transferred internally now."""
    dep_est_open_time = TimeField("depEstOpenTime")
    """When deposits should open again; empty while they are open."""
    wd_est_open_time = TimeField("wdEstOpenTime")
    """When withdrawals should open again; empty while they are open."""
    min_dep = DecimalField("minDep")
    """Least amount of a deposit."""
    min_wd = DecimalField("minWd")
    """Least amount of a withdrawal on the chain."""
    min_internal = DecimalField("minInternal")
    """Least amount of an internal transfer. It has no greatest one but what `wdQuota` leaves over."""
    max_wd = DecimalField("maxWd")
    """Greatest amount of a withdrawal on the chain."""
    wd_tick_sz = DecimalField("wdTickSz")
    """Digits after the point in amounts and fees of withdrawals on the chain. Internal transfers
    have 8.
    """
    wd_quota = DecimalField("wdQuota")
    """Limit of withdrawals in 24 hours, on the chain and internal ones together, in USD."""
    used_wd_quota = DecimalField("usedWdQuota")
    """Part of `wdQuota` that the last 24 hours have used, in USD."""
    fee = DecimalField("fee")
    """Fixed fee of a withdrawal on the chain, a positive number."""
    min_fee = DecimalField("minFee")
    """Least fee of a withdrawal on the chain to an ordinary address; see `fee`. Deprecated."""
    max_fee = DecimalField("maxFee")
    """Greatest fee of a withdrawal on the chain to an ordinary address; see `fee`. Deprecated."""
    min_fee_for_ct_addr = DecimalField("minFeeForCtAddr")
    """Least fee of a withdrawal on the chain to a contract; see `fee`. Deprecated."""
    max_fee_for_ct_addr = DecimalField("maxFeeForCtAddr")
    """Greatest fee of a withdrawal on the chain to a contract; see `fee`. Deprecated."""
    burning_fee_rate = DecimalField("burningFeeRate")
    """Burning fee of some currencies, a share of the amount withdrawn on the chain without the gas
    fee, taken off that amount; 0.05 is 5%.
    """
    main_net = FlagField("mainNet")
    """Whether the chain is the currency's main one."""
    need_tag = FlagField("needTag")
    """Whether a withdrawal needs a tag or memo, as that of EOS does."""
    min_dep_arrival_confirm = DecimalField("minDepArrivalConfirm")
    """Confirmations of the chain until a deposit is credited, though not free to be withdrawn yet."""
    min_wd_unlock_confirm = DecimalField("minWdUnlockConfirm")
    """Confirmations of the chain until a deposit can be withdrawn."""
    dep_quota_fixed = DecimalField("depQuotaFixed")
    """Fixed limit of deposits, in USD; empty without a limit."""
    used_dep_quota_fixed = DecimalField("usedDepQuotaFixed")
    """Used part of `depQuotaFixed`, in USD; empty without a limit."""
    dep_quote_daily_layer2 = DecimalField("depQuoteDailyLayer2")
    """Limit of a day's deposits over a layer 2 network; the unit is not documented."""


OPERATION: Operation[FundingCurrency] = Operation(
    method="GET",
    path="/api/v5/asset/currencies",
    resource="funding",
    name="get_currencies",
    summary="Get the currencies you can deposit and withdraw, with their chains, limits and fees.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetCurrenciesRequest,
    item=FundingCurrency,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
