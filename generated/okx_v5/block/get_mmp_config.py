# Made from spec/paths/rfq/mmp-config.yaml, not to be edited; make it again with: make generate
"""block.get_mmp_config: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetMmpConfigRequest(Request):
    """The parameters of block.get_mmp_config.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
    """

    __slots__ = ()
    _label = "block.get_mmp_config"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config"

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


class BlockMmpConfig(Item):
    """Settings and state of the market maker protection of quotes."""

    _countLimit: WireText = UNSET
    _frozenInterval: WireText = UNSET
    _mmpFrozen: WireFlag = UNSET
    _mmpFrozenUntil: WireText = UNSET
    _timeInterval: WireText = UNSET

    time_interval = DecimalField("timeInterval")
    """Length of the window in which executions are counted, in milliseconds; 0 is off."""
    frozen_interval = DecimalField("frozenInterval")
    """How long trading is frozen once the protection has tripped, in milliseconds; 0 is until
    `reset_mmp` is called.
    """
    count_limit = DecimalField("countLimit")
    """Attempts to execute your quotes that trip the protection within the window."""
    mmp_frozen = FlagField("mmpFrozen")
    """True while the protection has tripped."""
    mmp_frozen_until = DecimalField("mmpFrozenUntil")
    """Milliseconds in which the freeze ends, a span and no point in time by the documented example;
    empty unless `mmpFrozen` is true and `frozenInterval` above 0.
    """


OPERATION: Operation[BlockMmpConfig] = Operation(
    method="GET",
    path="/api/v5/rfq/mmp-config",
    resource="block",
    name="get_mmp_config",
    summary="Get how market maker protection of your quotes is set, and whether it has tripped.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetMmpConfigRequest,
    item=BlockMmpConfig,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
