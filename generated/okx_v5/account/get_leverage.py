# Made from spec/paths/account/leverage-info.yaml, not to be edited; make it again with: make generate
"""account.get_leverage: the operation and its models."""

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


class GetLeverageRequest(Request):
    """The parameters of account.get_leverage.

    Args:
        mgn_mode (mgnMode): Margin mode; `cross` with `ccy`.
        inst_id (instId): Instruments, at most 20. Required without `ccy`.
        ccy: Currencies, at most 20, for the leverage of a currency. Only for `cross` MARGIN in
            Spot, Multi-currency and Portfolio margin mode.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
    """

    __slots__ = ()
    _label = "account.get_leverage"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage"

    @exact_arguments
    def __init__(
        self,
        *,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        inst_id: Optional[Sequence[str]] = None,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "mgnMode": mgn_mode,
        }
        if inst_id is not None:
            wire["instId"] = self._list("instId", inst_id)
        if ccy is not None:
            wire["ccy"] = self._list("ccy", ccy)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is UNSET:
            raise cls.refusal(at, "mgnMode", "is required")
        if not isinstance(mgn_mode, str):
            raise cls.refusal(at, "mgnMode", "must be a string")
        if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not is_list(inst_id):
                raise cls.refusal(at, "instId", "must be a list")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 element")
            if len(inst_id) > 20:
                raise cls.refusal(at, "instId", "must have at most 20 elements")
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instId", "must be a string and match the pattern ^[^,]+$", index
                    )
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not is_list(ccy):
                raise cls.refusal(at, "ccy", "must be a list")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 element")
            if len(ccy) > 20:
                raise cls.refusal(at, "ccy", "must have at most 20 elements")
            for index, each in enumerate(ccy):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "ccy", "must be a string and match the pattern ^[^,]+$", index
                    )
        if (ccy is not UNSET and mgn_mode != "cross") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' when ccy is given")
        if inst_id is UNSET and ccy is UNSET:
            raise cls.refusal(
                at, "instId, ccy", "are alternatives: at least one of inst_id or ccy is required"
            )

    mgn_mode = TextField("mgnMode")
    """Margin mode; `cross` with `ccy`."""
    inst_id = TextsField("instId")
    """Instruments, at most 20. Required without `ccy`."""
    ccy = TextsField("ccy")
    """Currencies, at most 20, for the leverage of a currency. Only for `cross` MARGIN in Spot,
    Multi-currency and Portfolio margin mode.
    """


class Leverage(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _lever: WireText = UNSET
    _mgnMode: WireText = UNSET
    _posSide: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    ccy = TextField("ccy")
    """Currency that the leverage is set for. Only for cross MARGIN in Spot, Multi-currency and
    Portfolio margin mode.
    """
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    pos_side = TextField("posSide")
    """Position side: `net` in net mode; in long/short mode there is a row for `long` and one for
    `short`. Known values: net, long, short.
    """
    lever = DecimalField("lever")
    """Leverage."""


OPERATION: Operation[Leverage] = Operation(
    method="GET",
    path="/api/v5/account/leverage-info",
    resource="account",
    name="get_leverage",
    summary="Get the leverage now set for instruments or currencies.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetLeverageRequest,
    item=Leverage,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
