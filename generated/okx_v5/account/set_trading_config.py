# Made from spec/paths/account/set-trading-config.yaml, not to be edited; make it again with: make generate
"""account.set_trading_config: the operation and its models."""

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
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class SetTradingConfigRequest(Request):
    """The parameters of account.set_trading_config.

    Args:
        type: What to set: `stgyType`, the strategy.
        stgy_type (stgyType): Strategy of the account, `0` general, `1` delta neutral. It goes with
            the `type` of its name; what happens without it is not documented.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
    """

    __slots__ = ()
    _label = "account.set_trading_config"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config"

    @exact_arguments
    def __init__(
        self,
        *,
        type: OneOf[Literal["stgyType"]],
        stgy_type: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "type": type,
        }
        if stgy_type is not None:
            wire["stgyType"] = stgy_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("stgyType",) and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'stgyType'")
        stgy_type = wire.get("stgyType", UNSET)
        if stgy_type is not UNSET:
            if not isinstance(stgy_type, str):
                raise cls.refusal(at, "stgyType", "must be a string")
            if stgy_type not in ("0", "1") and not is_undescribed(stgy_type):
                raise cls.refusal(at, "stgyType", "must be '0' or '1'")

    type = TextField("type")
    """What to set: `stgyType`, the strategy."""
    stgy_type = TextField("stgyType")
    """Strategy of the account, `0` general, `1` delta neutral. It goes with the `type` of its name;
    what happens without it is not documented.
    """


class SetTradingConfigResult(Item):
    """One item of the answer."""

    _stgyType: WireText = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """What was set, `stgyType` for the strategy. Known values: stgyType."""
    stgy_type = TextField("stgyType")
    """Strategy of the account now: `0` general, `1` delta neutral. Known values: 0, 1."""


OPERATION: Operation[SetTradingConfigResult] = Operation(
    method="POST",
    path="/api/v5/account/set-trading-config",
    resource="account",
    name="set_trading_config",
    summary="Choose the strategy of the account, general or delta neutral.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("type",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=SetTradingConfigRequest,
    item=SetTradingConfigResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
