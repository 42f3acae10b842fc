# Made from spec/paths/copytrading/set-instruments.yaml, not to be edited; make it again with: make generate
"""copy_trading.set_leading_instruments: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import CommaField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_379A93EE = re.compile("^[^,]+(,[^,]+)*\\Z").search


class SetLeadingInstrumentsRequest(Request):
    """The parameters of copy_trading.set_leading_instruments.

    Args:
        inst_id (instId): All instruments to lead in from now on, such as `BTC-USDT-SWAP`.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
    """

    __slots__ = ()
    _label = "copy_trading.set_leading_instruments"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: Sequence[str],
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": self._commas("instId", inst_id),
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a list of strings")
        if MATCH_379A93EE(inst_id) is None:
            raise cls.refusal(at, "instId", "must match the pattern ^[^,]+(,[^,]+)*$")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP") and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")

    inst_id = CommaField("instId")
    """All instruments to lead in from now on, such as `BTC-USDT-SWAP`."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class SetLeadingInstrumentsResult(Item):
    """One item of the answer."""

    _enabled: WireFlag = UNSET
    _instId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    enabled = FlagField("enabled")
    """True when the instrument was set."""


OPERATION: Operation[SetLeadingInstrumentsResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/set-instruments",
    resource="copy_trading",
    name="set_leading_instruments",
    summary="Set the instruments that you lead in, in place of all that are set.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("instId",),
        success=(Success(("enabled",), "true"),),
        ask="GET /api/v5/copytrading/instruments",
        of=(("instId", "instId"),),
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetLeadingInstrumentsRequest,
    item=SetLeadingInstrumentsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
