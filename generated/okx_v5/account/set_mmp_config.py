# Made from spec/paths/account/mmp-config.yaml, not to be edited; make it again with: make generate
"""account.set_mmp_config: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class SetMmpConfigRequest(Request):
    """The parameters of account.set_mmp_config.

    Args:
        inst_family (instFamily): Family of options to set it for, such as `BTC-USD`.
        time_interval (timeInterval): Length of the window in which fills are counted, in whole
            milliseconds; 0 switches MMP off.
        frozen_interval (frozenInterval): How long orders are refused once it has tripped, in whole
            milliseconds; 0 is until `reset_mmp` is called.
        qty_limit (qtyLimit): Contracts that may be filled within the window, above 0.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
    """

    __slots__ = ()
    _label = "account.set_mmp_config"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str,
        time_interval: Number,
        frozen_interval: Number,
        qty_limit: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instFamily": inst_family,
            "timeInterval": self._number("timeInterval", time_interval),
            "frozenInterval": self._number("frozenInterval", frozen_interval),
            "qtyLimit": self._number("qtyLimit", qty_limit),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is UNSET:
            raise cls.refusal(at, "instFamily", "is required")
        if not isinstance(inst_family, str):
            raise cls.refusal(at, "instFamily", "must be a string")
        if len(inst_family) < 1:
            raise cls.refusal(at, "instFamily", "must have at least 1 character")
        time_interval = wire.get("timeInterval", UNSET)
        if time_interval is UNSET:
            raise cls.refusal(at, "timeInterval", "is required")
        if not isinstance(time_interval, str):
            raise cls.refusal(at, "timeInterval", "must be a number: a Decimal, a str or an int")
        if MATCH_952E5B62(time_interval) is None:
            raise cls.refusal(
                at,
                "timeInterval",
                "must be a number in plain notation that fits the pattern ^[0-9]+$",
            )
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
        qty_limit = wire.get("qtyLimit", UNSET)
        if qty_limit is UNSET:
            raise cls.refusal(at, "qtyLimit", "is required")
        if not isinstance(qty_limit, str):
            raise cls.refusal(at, "qtyLimit", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(qty_limit) is None:
            raise cls.refusal(at, "qtyLimit", "must be more than 0, in plain notation")

    inst_family = TextField("instFamily")
    """Family of options to set it for, such as `BTC-USD`."""
    time_interval = DecimalField("timeInterval")
    """Length of the window in which fills are counted, in whole milliseconds; 0 switches MMP off."""
    frozen_interval = DecimalField("frozenInterval")
    """How long orders are refused once it has tripped, in whole milliseconds; 0 is until
    `reset_mmp` is called.
    """
    qty_limit = DecimalField("qtyLimit")
    """Contracts that may be filled within the window, above 0."""


class SetMmpConfigResult(Item):
    """One item of the answer."""

    _frozenInterval: WireText = UNSET
    _instFamily: WireText = UNSET
    _qtyLimit: WireText = UNSET
    _timeInterval: WireText = UNSET

    inst_family = TextField("instFamily")
    """Family of options that the protection is now set for."""
    time_interval = DecimalField("timeInterval")
    """Length of the window now set, in milliseconds."""
    frozen_interval = DecimalField("frozenInterval")
    """Time now set for which orders are refused, in milliseconds."""
    qty_limit = DecimalField("qtyLimit")
    """Contracts that may now be filled within the window."""


OPERATION: Operation[SetMmpConfigResult] = Operation(
    method="POST",
    path="/api/v5/account/mmp-config",
    resource="account",
    name="set_mmp_config",
    summary="Set market maker protection for a family of options, or switch it off.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("instFamily",), ask="GET /api/v5/account/mmp-config"),
    rate_limits=(RateLimit(2, 10, ("user",)),),
    request=SetMmpConfigRequest,
    item=SetMmpConfigResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
