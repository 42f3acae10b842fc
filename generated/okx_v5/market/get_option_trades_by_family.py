# Made from spec/paths/market/option/instrument-family-trades.yaml, not to be edited; make it again with: make generate
"""market.get_option_trades_by_family: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetOptionTradesByFamilyRequest(Request):
    """The parameters of market.get_option_trades_by_family.

    Args:
        inst_family (instFamily): Family of options, such as `BTC-USD`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
    """

    __slots__ = ()
    _label = "market.get_option_trades_by_family"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instFamily": inst_family,
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

    inst_family = TextField("instFamily")
    """Family of options, such as `BTC-USD`."""


class OptionFamilyTrade(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    trade_id = TextField("tradeId")
    """ID of the trade."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade in contracts."""
    side = TextField("side")
    """Side of the trade. Known values: buy, sell."""
    ts = TimeField("ts")
    """When the trade took place."""


class OptionFamilyTrades(Item):
    """One item of the answer."""

    _optType: WireText = UNSET
    _tradeInfo: WireList[OptionFamilyTrade] = UNSET
    _vol24h: WireText = UNSET

    vol24h = DecimalField("vol24h")
    """Volume of these options in the last 24 hours, in contracts."""
    opt_type = TextField("optType")
    """`C` for calls, `P` for puts. Known values: C, P."""
    trade_info = ObjectsField("tradeInfo", OptionFamilyTrade)
    """The trades."""


OPERATION: Operation[OptionFamilyTrades] = Operation(
    method="GET",
    path="/api/v5/market/option/instrument-family-trades",
    resource="market",
    name="get_option_trades_by_family",
    summary="Get the latest trades of all options of a family, up to 100.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetOptionTradesByFamilyRequest,
    item=OptionFamilyTrades,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
