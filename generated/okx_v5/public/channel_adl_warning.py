# Made from spec/channels/public/adl-warning.yaml, not to be edited; make it again with: make generate
"""public.adl_warning: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel


class SubscribeAdlWarningRequest(Request):
    """The parameters of public.adl_warning.

    Args:
        inst_type (instType): Instrument type.
        inst_family (instFamily): Only this instrument family, such as `BTC-USD`.

    https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel
    """

    __slots__ = ()
    _label = "public.adl_warning"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
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
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type."""
    inst_family = TextField("instFamily")
    """Only this instrument family, such as `BTC-USD`."""


class PushedAdlWarning(Item):
    """The security fund of an instrument family."""

    _adlBal: WireText = UNSET
    _adlRate: WireText = UNSET
    _adlRecBal: WireText = UNSET
    _adlRecRate: WireText = UNSET
    _adlType: WireText = UNSET
    _bal: WireText = UNSET
    _ccy: WireText = UNSET
    _decRate: WireText = UNSET
    _instFamily: WireText = UNSET
    _instType: WireText = UNSET
    _maxBal: WireText = UNSET
    _maxBalTs: WireText = UNSET
    _state: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_family = TextField("instFamily")
    """Instrument family."""
    state = TextField("state")
    """`warning`, or `adl` once positions are reduced. Known values: warning, adl."""
    bal = DecimalField("bal")
    """Balance of the security fund."""
    ccy = TextField("ccy")
    """Currency of the balance; empty by now. Deprecated."""
    max_bal = DecimalField("maxBal")
    """Highest balance of the last eight hours; empty by now. Deprecated."""
    max_bal_ts = TimeField("maxBalTs")
    """When the balance was at its highest; empty by now. Deprecated."""
    adl_type = TextField("adlType")
    """Why ADL began, since the balance fell fast (`rate_adl_start`) or low (`bal_adl_start`), since
    liquidations piled up before the market opened (`pos_adl_start`), or that it ended
    (`adl_end`); empty by now. Deprecated. Known values: rate_adl_start, bal_adl_start,
    pos_adl_start, adl_end.
    """
    adl_bal = DecimalField("adlBal")
    """Balance at which ADL begins; empty by now. Deprecated."""
    adl_rec_bal = DecimalField("adlRecBal")
    """Balance at which ADL ends; empty by now. Deprecated."""
    ts = TimeField("ts")
    """When it was pushed."""
    dec_rate = DecimalField("decRate")
    """By how much `bal` was below `maxBal`, as a ratio; empty by now. Deprecated."""
    adl_rate = DecimalField("adlRate")
    """Rate of decline at which ADL begins; empty by now. Deprecated."""
    adl_rec_rate = DecimalField("adlRecRate")
    """Rate of decline at which ADL ends; empty by now. Deprecated."""


CHANNEL: Channel[PushedAdlWarning] = Channel(
    key="public/adl-warning",
    names=("adl-warning",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="adl_warning",
    summary="Security fund of instrument families that are close to or in auto-deleveraging.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel",
    kind="state",
    item_key=("instFamily",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeAdlWarningRequest,
    item=PushedAdlWarning,
    parameter="",
)
"""Security fund of instrument families that are close to or in auto-deleveraging.

Pushed once a second while `state` is `warning` or `adl`. While all is normal nothing is pushed, and
that it is so again is not told.

Each row has the newest state of its `instFamily`: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel
"""
