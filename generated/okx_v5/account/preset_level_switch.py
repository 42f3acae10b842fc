# Made from spec/paths/account/account-level-switch-preset.yaml, not to be edited; make it again with: make generate
"""account.preset_level_switch: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class PresetLevelSwitchRequest(Request):
    """The parameters of account.preset_level_switch.

    Args:
        acct_lv (acctLv): Account mode to switch to: `2` Futures, `3` Multi-currency margin, `4`
            Portfolio margin.
        lever: Leverage that all cross-margin contracts get. Required on the way from Portfolio
            margin mode to `acctLv` 2 or 3 while there are such positions. It cannot be more than
            the lowest of what the sizes of these positions allow in the new mode (59137 tells how
            much).
        risk_offset_type (riskOffsetType): Which risks offset each other in Portfolio margin mode:
            `1` spot and USDT derivatives, `2` spot and coin derivatives, `3` derivatives only, `4`
            spot and USDC derivatives. Only with `acctLv` 4. Deprecated.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
    """

    __slots__ = ()
    _label = "account.preset_level_switch"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        acct_lv: OneOf[Literal["2", "3", "4"]],
        lever: Number | None = None,
        risk_offset_type: Optional[OneOf[Literal["1", "2", "3", "4"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "acctLv": acct_lv,
        }
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        if risk_offset_type is not None:
            wire["riskOffsetType"] = risk_offset_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        acct_lv = wire.get("acctLv", UNSET)
        if acct_lv is UNSET:
            raise cls.refusal(at, "acctLv", "is required")
        if not isinstance(acct_lv, str):
            raise cls.refusal(at, "acctLv", "must be a string")
        if acct_lv not in ("2", "3", "4") and not is_undescribed(acct_lv):
            raise cls.refusal(at, "acctLv", "must be '2', '3' or '4'")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        risk_offset_type = wire.get("riskOffsetType", UNSET)
        if risk_offset_type is not UNSET:
            if not isinstance(risk_offset_type, str):
                raise cls.refusal(at, "riskOffsetType", "must be a string")
            if risk_offset_type not in ("1", "2", "3", "4") and not is_undescribed(
                risk_offset_type
            ):
                raise cls.refusal(at, "riskOffsetType", "must be '1', '2', '3' or '4'")
        if (risk_offset_type is not UNSET and acct_lv != "4") and not is_undescribed(acct_lv):
            raise cls.refusal(at, "acctLv", "must be '4' when risk_offset_type is given")

    acct_lv = TextField("acctLv")
    """Account mode to switch to: `2` Futures, `3` Multi-currency margin, `4` Portfolio margin."""
    lever = DecimalField("lever")
    """Leverage that all cross-margin contracts get. Required on the way from Portfolio margin mode
    to `acctLv` 2 or 3 while there are such positions. It cannot be more than the lowest of what
    the sizes of these positions allow in the new mode (59137 tells how much).
    """
    risk_offset_type = TextField("riskOffsetType")
    """Which risks offset each other in Portfolio margin mode: `1` spot and USDT derivatives, `2`
    spot and coin derivatives, `3` derivatives only, `4` spot and USDC derivatives. Only with
    `acctLv` 4. Deprecated.
    """


class AccountLevelPreset(Item):
    """One item of the answer."""

    _acctLv: WireText = UNSET
    _curAcctLv: WireText = UNSET
    _lever: WireText = UNSET
    _riskOffsetType: WireText = UNSET

    cur_acct_lv = TextField("curAcctLv")
    """Account mode now: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin.
    Known values: 1, 2, 3, 4.
    """
    acct_lv = TextField("acctLv")
    """Account mode after the switch: `2` Futures, `3` Multi-currency margin, `4` Portfolio margin.
    Known values: 2, 3, 4.
    """
    lever = DecimalField("lever")
    """Leverage set for cross-margin contracts; empty if none."""
    risk_offset_type = TextField("riskOffsetType")
    """Kind of risk offset that was set; empty if none. Deprecated. Known values: 1, 2, 3, 4."""


OPERATION: Operation[AccountLevelPreset] = Operation(
    method="POST",
    path="/api/v5/account/account-level-switch-preset",
    resource="account",
    name="preset_level_switch",
    summary="Set the leverage that cross-margin contracts are to have after a switch of the account mode.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("acctLv",), ask="GET /api/v5/account/set-account-switch-precheck"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=PresetLevelSwitchRequest,
    item=AccountLevelPreset,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
