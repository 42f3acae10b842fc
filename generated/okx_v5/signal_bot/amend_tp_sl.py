# Made from spec/paths/tradingBot/signal/amendTPSL.yaml, not to be edited; make it again with: make generate
"""signal_bot.amend_tp_sl: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict
from .._runtime.models.fields import DecimalField, ObjectField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._signal_bot import SignalBotExitSettingToSetDict

MATCH_7C98C4EA = re.compile("^(-?[0-9]+(\\.[0-9]+)?)?\\Z").search


class SignalBotExitSettingToSet(Request):
    """Where the bot takes profit and stops loss from now on.

    Args:
        tp_sl_type (tpSlType): What the two percentages are of: `pnl` the estimated profit or loss
            of the position, `price` the price of entry.
        tp_pct (tpPct): Take profit as a percentage. The documented example has 0.01, without
            telling whether that is 1% or 0.01%.
        sl_pct (slPct): Stop loss as a percentage, in the unit of `tpPct`.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
    """

    __slots__ = ()
    _label = "SignalBotExitSettingToSet"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        tp_sl_type: OneOf[Literal["pnl", "price"]],
        tp_pct: Number | None = None,
        sl_pct: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "tpSlType": tp_sl_type,
        }
        if tp_pct is not None:
            wire["tpPct"] = self._number("tpPct", tp_pct)
        if sl_pct is not None:
            wire["slPct"] = self._number("slPct", sl_pct)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        tp_sl_type = wire.get("tpSlType", UNSET)
        if tp_sl_type is UNSET:
            raise cls.refusal(at, "tpSlType", "is required")
        if not isinstance(tp_sl_type, str):
            raise cls.refusal(at, "tpSlType", "must be a string")
        if tp_sl_type not in ("pnl", "price") and not is_undescribed(tp_sl_type):
            raise cls.refusal(at, "tpSlType", "must be 'pnl' or 'price'")
        tp_pct = wire.get("tpPct", UNSET)
        if tp_pct is not UNSET:
            if not isinstance(tp_pct, str):
                raise cls.refusal(at, "tpPct", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(tp_pct) is None:
                raise cls.refusal(
                    at,
                    "tpPct",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        sl_pct = wire.get("slPct", UNSET)
        if sl_pct is not UNSET:
            if not isinstance(sl_pct, str):
                raise cls.refusal(at, "slPct", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(sl_pct) is None:
                raise cls.refusal(
                    at,
                    "slPct",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )

    tp_sl_type = TextField("tpSlType")
    """What the two percentages are of: `pnl` the estimated profit or loss of the position, `price`
    the price of entry.
    """
    tp_pct = DecimalField("tpPct")
    """Take profit as a percentage. The documented example has 0.01, without telling whether that is
    1% or 0.01%.
    """
    sl_pct = DecimalField("slPct")
    """Stop loss as a percentage, in the unit of `tpPct`."""


class AmendSignalTpSlRequest(Request):
    """The parameters of signal_bot.amend_tp_sl.

    Args:
        algo_id (algoId): ID of the bot.
        exit_setting_param (exitSettingParam): Where the bot takes profit and stops loss from now
            on.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
    """

    __slots__ = ()
    _label = "signal_bot.amend_tp_sl"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        exit_setting_param: (
            SignalBotExitSettingToSet | SignalBotExitSettingToSetDict | Mapping[str, Any]
        ),
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "exitSettingParam": self._object(
                "exitSettingParam", SignalBotExitSettingToSet, exit_setting_param
            ),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        exit_setting_param = wire.get("exitSettingParam", UNSET)
        if exit_setting_param is UNSET:
            raise cls.refusal(at, "exitSettingParam", "is required")
        if not is_dict(exit_setting_param):
            raise cls.refusal(at, "exitSettingParam", "must be a model or a dict")

    algo_id = TextField("algoId")
    """ID of the bot."""
    exit_setting_param = ObjectField("exitSettingParam", SignalBotExitSettingToSet)
    """Where the bot takes profit and stops loss from now on."""


class AmendSignalTpSlResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""


OPERATION: Operation[AmendSignalTpSlResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/amendTPSL",
    resource="signal_bot",
    name="amend_tp_sl",
    summary="Change where a signal bot takes profit and stops loss.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        ask="GET /api/v5/tradingBot/signal/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendSignalTpSlRequest,
    item=AmendSignalTpSlResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
