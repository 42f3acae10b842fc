# Made from spec/paths/account/set-leverage.yaml, not to be edited; make it again with: make generate
"""account.set_leverage: the operation and its models."""

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

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search


class SetLeverageRequest(Request):
    """The parameters of account.set_leverage.

    Args:
        lever: Leverage, such as 5.
        mgn_mode (mgnMode): Margin mode that the leverage is for; `cross` with `ccy`.
        inst_id (instId): Pair or contract to set the leverage for. It goes with isolated margin,
            with cross FUTURES and SWAP, and with cross MARGIN in Futures mode.
        ccy: Currency to set the leverage for where it is borrowed automatically. Only for cross
            MARGIN in Spot, Multi-currency and Portfolio margin mode.
        pos_side (posSide): Side that the leverage is for. Only for isolated FUTURES and SWAP, and
            required for them in long/short mode.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
    """

    __slots__ = ()
    _label = "account.set_leverage"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage"

    @exact_arguments
    def __init__(
        self,
        *,
        lever: Number,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["long", "short"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "lever": self._number("lever", lever),
            "mgnMode": mgn_mode,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if ccy is not None:
            wire["ccy"] = ccy
        if pos_side is not None:
            wire["posSide"] = pos_side
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        lever = wire.get("lever", UNSET)
        if lever is UNSET:
            raise cls.refusal(at, "lever", "is required")
        if not isinstance(lever, str):
            raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
        if MATCH_710B1E21(lever) is None:
            raise cls.refusal(
                at,
                "lever",
                "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
            )
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is UNSET:
            raise cls.refusal(at, "mgnMode", "is required")
        if not isinstance(mgn_mode, str):
            raise cls.refusal(at, "mgnMode", "must be a string")
        if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("long", "short") and not is_undescribed(pos_side):
                raise cls.refusal(at, "posSide", "must be 'long' or 'short'")
        if (inst_id is not UNSET) == (ccy is not UNSET):
            raise cls.refusal(
                at, "instId, ccy", "are alternatives: exactly one of inst_id or ccy is required"
            )
        if (ccy is not UNSET and mgn_mode != "cross") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' when ccy is given")
        if (pos_side is not UNSET and mgn_mode != "isolated") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'isolated' when pos_side is given")
        if pos_side is not UNSET and inst_id is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "posSide", "is for FUTURES and SWAP only, which inst_id is not")

    lever = DecimalField("lever")
    """Leverage, such as 5."""
    mgn_mode = TextField("mgnMode")
    """Margin mode that the leverage is for; `cross` with `ccy`."""
    inst_id = TextField("instId")
    """Pair or contract to set the leverage for. It goes with isolated margin, with cross FUTURES
    and SWAP, and with cross MARGIN in Futures mode.
    """
    ccy = TextField("ccy")
    """Currency to set the leverage for where it is borrowed automatically. Only for cross MARGIN in
    Spot, Multi-currency and Portfolio margin mode.
    """
    pos_side = TextField("posSide")
    """Side that the leverage is for. Only for isolated FUTURES and SWAP, and required for them in
    long/short mode.
    """


class SetLeverageResult(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _lever: WireText = UNSET
    _mgnMode: WireText = UNSET
    _posSide: WireText = UNSET

    lever = DecimalField("lever")
    """Leverage now set."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    inst_id = TextField("instId")
    """Pair or contract."""
    pos_side = TextField("posSide")
    """Position side. Known values: long, short."""


OPERATION: Operation[SetLeverageResult] = Operation(
    method="POST",
    path="/api/v5/account/set-leverage",
    resource="account",
    name="set_leverage",
    summary="Set the leverage of an instrument, a pair, an underlying or a currency.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("mgnMode",), ask="GET /api/v5/account/leverage-info"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=SetLeverageRequest,
    item=SetLeverageResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
