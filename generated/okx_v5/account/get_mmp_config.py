# Made from spec/paths/account/mmp-config.yaml, not to be edited; make it again with: make generate
"""account.get_mmp_config: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetMmpConfigRequest(Request):
    """The parameters of account.get_mmp_config.

    Args:
        inst_family (instFamily): Only this family of options, such as `BTC-USD`; all if left out.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
    """

    __slots__ = ()
    _label = "account.get_mmp_config"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_family is not None:
            wire["instFamily"] = inst_family
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")

    inst_family = TextField("instFamily")
    """Only this family of options, such as `BTC-USD`; all if left out."""


class MmpConfig(Item):
    """One item of the answer."""

    _frozenInterval: WireText = UNSET
    _instFamily: WireText = UNSET
    _mmpFrozen: WireFlag = UNSET
    _mmpFrozenUntil: WireText = UNSET
    _qtyLimit: WireText = UNSET
    _timeInterval: WireText = UNSET

    inst_family = TextField("instFamily")
    """Family of options that the protection is set for."""
    mmp_frozen = FlagField("mmpFrozen")
    """True while the protection has tripped and MMP orders of the family are refused."""
    mmp_frozen_until = DecimalField("mmpFrozenUntil")
    """Milliseconds in which the freeze ends, a span and no point in time by the documented example;
    empty unless `mmpFrozen` is true and `frozenInterval` above 0.
    """
    time_interval = DecimalField("timeInterval")
    """Length of the window in which fills are counted, in milliseconds."""
    frozen_interval = DecimalField("frozenInterval")
    """How long orders are refused once the protection has tripped, in milliseconds; 0 is until
    `reset_mmp` is called.
    """
    qty_limit = DecimalField("qtyLimit")
    """Contracts that may be filled within the window; beyond it the protection trips."""


OPERATION: Operation[MmpConfig] = Operation(
    method="GET",
    path="/api/v5/account/mmp-config",
    resource="account",
    name="get_mmp_config",
    summary="Get how market maker protection is set, and whether it has tripped.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetMmpConfigRequest,
    item=MmpConfig,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
