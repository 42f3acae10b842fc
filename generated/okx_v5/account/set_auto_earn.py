# Made from spec/paths/account/set-auto-earn.yaml, not to be edited; make it again with: make generate
"""account.set_auto_earn: the operation and its models."""

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

MATCH_3D0EB05B = re.compile(
    "^0*(0\\.(0[1-9]|[1-9][0-9]?)0*|[12](\\.[0-9]{1,2}0*)?|3(\\.([0-5][0-9]?|6[0-5]?)0*)?)\\Z"
).search


class SetAutoEarnRequest(Request):
    """The parameters of account.set_auto_earn.

    Args:
        ccy: Currency to earn with, such as `BTC`.
        action: What to do: `turn_on`, `turn_off`, or `amend` the lowest rate to lend at. `amend` is
            deprecated, goes with `earnType` 0 only and needs `apr`.
        earn_type (earnType): Kind of auto-earn: `0` automatic lending and staking, `1` USDG.
            Without it the exchange takes 0.
        apr: Lowest rate a year to lend at, 0.01 to 3.65 in steps of 0.01; 0.01 is 1%. Deprecated.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
    """

    __slots__ = ()
    _label = "account.set_auto_earn"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        action: OneOf[Literal["turn_on", "turn_off", "amend"]],
        earn_type: Optional[OneOf[Literal["0", "1"]]] = None,
        apr: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "action": action,
        }
        if earn_type is not None:
            wire["earnType"] = earn_type
        if apr is not None:
            wire["apr"] = self._number("apr", apr)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        action = wire.get("action", UNSET)
        if action is UNSET:
            raise cls.refusal(at, "action", "is required")
        if not isinstance(action, str):
            raise cls.refusal(at, "action", "must be a string")
        if action not in ("turn_on", "turn_off", "amend") and not is_undescribed(action):
            raise cls.refusal(at, "action", "must be 'turn_on', 'turn_off' or 'amend'")
        earn_type = wire.get("earnType", UNSET)
        if earn_type is not UNSET:
            if not isinstance(earn_type, str):
                raise cls.refusal(at, "earnType", "must be a string")
            if earn_type not in ("0", "1") and not is_undescribed(earn_type):
                raise cls.refusal(at, "earnType", "must be '0' or '1'")
        apr = wire.get("apr", UNSET)
        if apr is not UNSET:
            if not isinstance(apr, str):
                raise cls.refusal(at, "apr", "must be a number: a Decimal, a str or an int")
            if MATCH_3D0EB05B(apr) is None:
                raise cls.refusal(at, "apr", "must be from 0.01 to 3.65, in steps of 0.01")
        if (
            (action == "amend" and earn_type is not UNSET and earn_type != "0")
            and not is_undescribed(action)
            and not is_undescribed(earn_type)
        ):
            raise cls.refusal(at, "earnType", "must be '0' when action is 'amend'")
        if (action == "amend" and apr is UNSET) and not is_undescribed(action):
            raise cls.refusal(at, "apr", "is required when action is 'amend'")

    ccy = TextField("ccy")
    """Currency to earn with, such as `BTC`."""
    action = TextField("action")
    """What to do: `turn_on`, `turn_off`, or `amend` the lowest rate to lend at. `amend` is
    deprecated, goes with `earnType` 0 only and needs `apr`.
    """
    earn_type = TextField("earnType")
    """Kind of auto-earn: `0` automatic lending and staking, `1` USDG. Without it the exchange takes
    0.
    """
    apr = DecimalField("apr")
    """Lowest rate a year to lend at, 0.01 to 3.65 in steps of 0.01; 0.01 is 1%. Deprecated."""


class SetAutoEarnResult(Item):
    """One item of the answer."""

    _action: WireText = UNSET
    _apr: WireText = UNSET
    _ccy: WireText = UNSET
    _earnType: WireText = UNSET

    earn_type = TextField("earnType")
    """Kind of auto-earn: `0` automatic lending and staking, `1` USDG. Known values: 0, 1."""
    ccy = TextField("ccy")
    """Currency."""
    action = TextField("action")
    """What was done, `turn_on`, `turn_off` or, deprecated, `amend`. Known values: turn_on,
    turn_off, amend.
    """
    apr = DecimalField("apr")
    """Lowest rate a year to lend at; 0.01 is 1%. Deprecated."""


OPERATION: Operation[SetAutoEarnResult] = Operation(
    method="POST",
    path="/api/v5/account/set-auto-earn",
    resource="account",
    name="set_auto_earn",
    summary="Turn auto-earn on or off for a currency.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ccy",), ask="GET /api/v5/account/balance"),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=SetAutoEarnRequest,
    item=SetAutoEarnResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
