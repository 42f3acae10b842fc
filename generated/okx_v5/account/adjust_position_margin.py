# Made from spec/paths/account/position/margin-balance.yaml, not to be edited; make it again with: make generate
"""account.adjust_position_margin: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

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

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class AdjustPositionMarginRequest(Request):
    """The parameters of account.adjust_position_margin.

    Args:
        inst_id (instId): Instrument of the position, such as `BTC-USDT-SWAP`.
        pos_side (posSide): Side of the position, `net` in net mode and `long` or `short` in
            long/short mode.
        type: What to do with the margin, add to it or take some out.
        amt: Amount to add or take out, above 0, in the currency of the margin.
        ccy: Currency of the margin that is moved. Only for isolated MARGIN positions.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
    """

    __slots__ = ()
    _label = "account.adjust_position_margin"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        pos_side: OneOf[Literal["net", "long", "short"]],
        type: OneOf[Literal["add", "reduce"]],
        amt: Number,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "posSide": pos_side,
            "type": type,
            "amt": self._number("amt", amt),
        }
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is UNSET:
            raise cls.refusal(at, "posSide", "is required")
        if not isinstance(pos_side, str):
            raise cls.refusal(at, "posSide", "must be a string")
        if pos_side not in ("net", "long", "short") and not is_undescribed(pos_side):
            raise cls.refusal(at, "posSide", "must be 'net', 'long' or 'short'")
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("add", "reduce") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'add' or 'reduce'")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        if ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "ccy", "is for MARGIN only, which inst_id is not")

    inst_id = TextField("instId")
    """Instrument of the position, such as `BTC-USDT-SWAP`."""
    pos_side = TextField("posSide")
    """Side of the position, `net` in net mode and `long` or `short` in long/short mode."""
    type = TextField("type")
    """What to do with the margin, add to it or take some out."""
    amt = DecimalField("amt")
    """Amount to add or take out, above 0, in the currency of the margin."""
    ccy = TextField("ccy")
    """Currency of the margin that is moved. Only for isolated MARGIN positions."""


class AdjustPositionMarginResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _leverage: WireText = UNSET
    _posSide: WireText = UNSET
    _type: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    amt = DecimalField("amt")
    """Amount that was added or taken out, in `ccy`."""
    type = TextField("type")
    """What was done with the margin, `add` or `reduce`. Known values: add, reduce."""
    leverage = DecimalField("leverage")
    """Leverage that the position really has afterwards."""
    ccy = TextField("ccy")
    """Currency of the margin."""


OPERATION: Operation[AdjustPositionMarginResult] = Operation(
    method="POST",
    path="/api/v5/account/position/margin-balance",
    resource="account",
    name="adjust_position_margin",
    summary="Add margin to an isolated position, or take some out.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("instId",), ask="GET /api/v5/account/positions"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AdjustPositionMarginRequest,
    item=AdjustPositionMarginResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
