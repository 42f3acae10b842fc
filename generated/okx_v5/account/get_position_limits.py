# Made from spec/paths/account/position-tiers.yaml, not to be edited; make it again with: make generate
"""account.get_position_limits: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetPositionLimitsRequest(Request):
    """The parameters of account.get_position_limits.

    Args:
        inst_type (instType): Instrument type.
        inst_family (instFamily): Instrument families, such as `BTC-USDT`, at most 5. Either it or
            `uly` is required.
        uly: Underlying, such as `BTC-USDT`. It is in the documented example only; prefer
            `instFamily`, which is in the table. Either it or `instFamily` is required.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
    """

    __slots__ = ()
    _label = "account.get_position_limits"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION"]],
        inst_family: Optional[Sequence[str]] = None,
        uly: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = self._list("instFamily", inst_family)
        if uly is not None:
            wire["uly"] = uly
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SWAP", "FUTURES", "OPTION") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION'")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not is_list(inst_family):
                raise cls.refusal(at, "instFamily", "must be a list")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 element")
            if len(inst_family) > 5:
                raise cls.refusal(at, "instFamily", "must have at most 5 elements")
            for index, each in enumerate(inst_family):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instFamily", "must be a string and match the pattern ^[^,]+$", index
                    )
        uly = wire.get("uly", UNSET)
        if uly is not UNSET:
            if not isinstance(uly, str):
                raise cls.refusal(at, "uly", "must be a string")
            if len(uly) < 1:
                raise cls.refusal(at, "uly", "must have at least 1 character")
        if inst_family is UNSET and uly is UNSET:
            raise cls.refusal(
                at,
                "instFamily, uly",
                "are alternatives: at least one of inst_family or uly is required",
            )

    inst_type = TextField("instType")
    """Instrument type."""
    inst_family = TextsField("instFamily")
    """Instrument families, such as `BTC-USDT`, at most 5. Either it or `uly` is required."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USDT`. It is in the documented example only; prefer `instFamily`,
    which is in the table. Either it or `instFamily` is required.
    """


class PositionLimit(Item):
    """One item of the answer."""

    _instFamily: WireText = UNSET
    _maxSz: WireText = UNSET
    _posType: WireText = UNSET
    _uly: WireText = UNSET

    uly = TextField("uly")
    """Underlying."""
    inst_family = TextField("instFamily")
    """Instrument family."""
    max_sz = DecimalField("maxSz")
    """The limit, of what `posType` says; where that is empty, of the position."""
    pos_type = TextField("posType")
    """What is limited, for OPTION only. Of all contracts of the family together: `1` contracts held
    and in pending orders, `2` contracts in pending orders, `3` number of pending orders, `4`
    contracts held and in pending orders on one side. Of one contract: `5` number of pending
    orders, `6` contracts held and in pending orders. `7` is contracts in a single order. Known
    values: 1, 2, 3, 4, 5, 6, 7.
    """


OPERATION: Operation[PositionLimit] = Operation(
    method="GET",
    path="/api/v5/account/position-tiers",
    resource="account",
    name="get_position_limits",
    summary="Get how much of a family may be held in cross margin in portfolio margin mode.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetPositionLimitsRequest,
    item=PositionLimit,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
