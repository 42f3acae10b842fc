# Made from spec/paths/account/mmp-reset.yaml, not to be edited; make it again with: make generate
"""account.reset_mmp: the operation and its models."""

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
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class ResetMmpRequest(Request):
    """The parameters of account.reset_mmp.

    Args:
        inst_family (instFamily): Family of options whose protection is reset, such as `BTC-USD`.
        inst_type (instType): Instrument type; options only. Without it the exchange takes OPTION.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
    """

    __slots__ = ()
    _label = "account.reset_mmp"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str,
        inst_type: Optional[OneOf[Literal["OPTION"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instFamily": inst_family,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
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
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("OPTION",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'OPTION'")

    inst_family = TextField("instFamily")
    """Family of options whose protection is reset, such as `BTC-USD`."""
    inst_type = TextField("instType")
    """Instrument type; options only. Without it the exchange takes OPTION."""


class ResetMmpResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when the protection stands ready again, false when the reset failed."""


OPERATION: Operation[ResetMmpResult] = Operation(
    method="POST",
    path="/api/v5/account/mmp-reset",
    resource="account",
    name="reset_mmp",
    summary="Reset market maker protection that has tripped, so that quotes are accepted again.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/account/mmp-config",
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=ResetMmpRequest,
    item=ResetMmpResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
