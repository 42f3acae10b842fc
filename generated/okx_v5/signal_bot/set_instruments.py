# Made from spec/paths/tradingBot/signal/set-instruments.yaml, not to be edited; make it again with: make generate
"""signal_bot.set_instruments: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import FlagField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class SetSignalInstrumentsRequest(Request):
    """The parameters of signal_bot.set_instruments.

    Args:
        algo_id (algoId): ID of the bot.
        inst_ids (instIds): Instruments to trade. Ignored when `includeAll` is true, and yet
            required.
        include_all (includeAll): True trades all USDT-margined perpetual contracts, whatever
            `instIds` says. Without it the exchange takes false.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
    """

    __slots__ = ()
    _label = "signal_bot.set_instruments"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        inst_ids: Sequence[str],
        include_all: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "instIds": self._list("instIds", inst_ids),
        }
        if include_all is not None:
            wire["includeAll"] = include_all
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
        inst_ids = wire.get("instIds", UNSET)
        if inst_ids is UNSET:
            raise cls.refusal(at, "instIds", "is required")
        if not is_list(inst_ids):
            raise cls.refusal(at, "instIds", "must be a list")
        if len(inst_ids) < 1:
            raise cls.refusal(at, "instIds", "must have at least 1 element")
        for index, each in enumerate(inst_ids):
            if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                raise cls.refusal(
                    at, "instIds", "must be a string and match the pattern ^[^,]+$", index
                )
        include_all = wire.get("includeAll", UNSET)
        if include_all is not UNSET:
            if not isinstance(include_all, bool):
                raise cls.refusal(at, "includeAll", "must be True or False")

    algo_id = TextField("algoId")
    """ID of the bot."""
    inst_ids = TextsField("instIds")
    """Instruments to trade. Ignored when `includeAll` is true, and yet required."""
    include_all = FlagField("includeAll")
    """True trades all USDT-margined perpetual contracts, whatever `instIds` says. Without it the
    exchange takes false.
    """


class SetSignalInstrumentsResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""


OPERATION: Operation[SetSignalInstrumentsResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/set-instruments",
    resource="signal_bot",
    name="set_instruments",
    summary="Set the instruments that a signal bot trades.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments",
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
    request=SetSignalInstrumentsRequest,
    item=SetSignalInstrumentsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
