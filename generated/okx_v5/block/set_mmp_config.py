# Made from spec/paths/rfq/mmp-config.yaml, not to be edited; make it again with: make generate
"""block.set_mmp_config: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_8F24BC02 = re.compile("^(0|[1-9][0-9]{0,4}|[1-5][0-9]{5}|600000)\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class SetBlockMmpConfigRequest(Request):
    """The parameters of block.set_mmp_config.

    Args:
        time_interval (timeInterval): Length of the window in which executions are counted, in whole
            milliseconds, at most 600000; 0 switches MMP off.
        frozen_interval (frozenInterval): How long you are frozen once it has tripped, in whole
            milliseconds; 0 is until `reset_mmp` is called.
        count_limit (countLimit): Attempts to execute your quotes that trip the protection within
            the window.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
    """

    __slots__ = ()
    _label = "block.set_mmp_config"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp"

    @exact_arguments
    def __init__(
        self,
        *,
        time_interval: Number,
        frozen_interval: Number,
        count_limit: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "timeInterval": self._number("timeInterval", time_interval),
            "frozenInterval": self._number("frozenInterval", frozen_interval),
            "countLimit": self._number("countLimit", count_limit),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        time_interval = wire.get("timeInterval", UNSET)
        if time_interval is UNSET:
            raise cls.refusal(at, "timeInterval", "is required")
        if not isinstance(time_interval, str):
            raise cls.refusal(at, "timeInterval", "must be a number: a Decimal, a str or an int")
        if MATCH_8F24BC02(time_interval) is None:
            raise cls.refusal(at, "timeInterval", "must be whole milliseconds from 0 to 600000")
        frozen_interval = wire.get("frozenInterval", UNSET)
        if frozen_interval is UNSET:
            raise cls.refusal(at, "frozenInterval", "is required")
        if not isinstance(frozen_interval, str):
            raise cls.refusal(at, "frozenInterval", "must be a number: a Decimal, a str or an int")
        if MATCH_952E5B62(frozen_interval) is None:
            raise cls.refusal(
                at,
                "frozenInterval",
                "must be a number in plain notation that fits the pattern ^[0-9]+$",
            )
        count_limit = wire.get("countLimit", UNSET)
        if count_limit is UNSET:
            raise cls.refusal(at, "countLimit", "is required")
        if not isinstance(count_limit, str):
            raise cls.refusal(at, "countLimit", "must be a number: a Decimal, a str or an int")
        if MATCH_952E5B62(count_limit) is None:
            raise cls.refusal(
                at,
                "countLimit",
                "must be a number in plain notation that fits the pattern ^[0-9]+$",
            )

    time_interval = DecimalField("timeInterval")
    """Length of the window in which executions are counted, in whole milliseconds, at most 600000;
    0 switches MMP off.
    """
    frozen_interval = DecimalField("frozenInterval")
    """How long you are frozen once it has tripped, in whole milliseconds; 0 is until `reset_mmp` is
    called.
    """
    count_limit = DecimalField("countLimit")
    """Attempts to execute your quotes that trip the protection within the window."""


class SetBlockMmpConfigResult(Item):
    """One item of the answer."""

    _countLimit: WireText = UNSET
    _frozenInterval: WireText = UNSET
    _timeInterval: WireText = UNSET

    time_interval = DecimalField("timeInterval")
    """Length of the window now set, in milliseconds."""
    frozen_interval = DecimalField("frozenInterval")
    """Length of a freeze now set, in milliseconds."""
    count_limit = DecimalField("countLimit")
    """Attempts that now trip the protection."""


OPERATION: Operation[SetBlockMmpConfigResult] = Operation(
    method="POST",
    path="/api/v5/rfq/mmp-config",
    resource="block",
    name="set_mmp_config",
    summary="Set market maker protection of your quotes, or switch it off.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("timeInterval",), ask="GET /api/v5/rfq/mmp-config"),
    rate_limits=(RateLimit(1, 10, ("user",)),),
    request=SetBlockMmpConfigRequest,
    item=SetBlockMmpConfigResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
