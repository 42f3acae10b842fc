# Made from spec/channels/public-sbe/trades.yaml, not to be edited; make it again with: make generate
"""market.sbe_trades: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, MicrosecondTimeField, TextField
from .._runtime.models.item import SbeItem, WireInteger, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel, Handshake

if TYPE_CHECKING:
    from .._runtime.models.sbe import SbeForm


class SubscribeSbeTradesRequest(Request):
    """The parameters of market.sbe_trades.

    Args:
        inst_id_code (instIdCode): Number of the instrument, `instIdCode` in the list of
            instruments. It stays when the instrument is renamed and changes when it is listed anew,
            and is another one in demo trading, where published codes are known to be refused with
            51001.

    https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
    """

    __slots__ = ()
    _label = "market.sbe_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id_code: int | str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instIdCode": self._integer(inst_id_code),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id_code = wire.get("instIdCode", UNSET)
        if inst_id_code is UNSET:
            raise cls.refusal(at, "instIdCode", "is required")
        if not is_integer(inst_id_code):
            raise cls.refusal(at, "instIdCode", "must be a whole number")
        if inst_id_code < 0:
            raise cls.refusal(at, "instIdCode", "must be at least 0")

    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument, `instIdCode` in the list of instruments. It stays when the
    instrument is renamed and changes when it is listed anew, and is another one in demo trading,
    where published codes are known to be refused with 51001.
    """


class SbeTrade(SbeItem):
    """Trades of one taker order at one price."""

    _count: WireInteger = UNSET
    _instIdCode: WireInteger = UNSET
    _outTime: WireInteger = UNSET
    _px: WireText = UNSET
    _seqId: WireInteger = UNSET
    _side: WireText = UNSET
    _source: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireInteger = UNSET
    _ts: WireInteger = UNSET

    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument."""
    trade_id = IntegerField("tradeId")
    """ID of the last of the trades; the others have the IDs before it."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade, in base currency for spot, in contracts for FUTURES, SWAP and OPTION."""
    side = TextField("side")
    """Side of the taker. Known values: buy, sell."""
    source = TextField("source")
    """Kind of order, `0` a normal one, `1` an RPI order, which the layout calls ELP. Known values:
    0, 1.
    """
    count = IntegerField("count")
    """Number of trades that are put together."""
    ts = MicrosecondTimeField("ts")
    """When the trade took place; sent in microseconds, exact to the millisecond."""
    out_time = MicrosecondTimeField("outTime")
    """When the message was sent."""
    seq_id = IntegerField("seqId")
    """Sequence number; trades of one time can have the same."""


def _sbe() -> tuple[SbeForm[SbeTrade], ...]:
    from .. import sbe as layouts
    from .._runtime.models import sbe

    return (
        sbe.SbeForm(
            layouts.OKX_SBE_1_0,
            1005,
            SbeTrade,
            {
                "instIdCode": "instIdCode",
                "tradeId": "tradeId",
                "px": "pxMantissa",
                "sz": "szMantissa",
                "side": "side",
                "source": "source",
                "count": "count",
                "ts": "tsUs",
                "outTime": "outTime",
                "seqId": "seqId",
            },
            {},
            {
                "side": {
                    "BUY": "buy",
                    "SELL": "sell",
                },
                "source": {
                    "NORMAL": "0",
                    "ELP": "1",
                },
            },
        ),
    )


CHANNEL: Channel[SbeTrade] = Channel(
    key="public-sbe/trades",
    names=("trades",),
    path="/ws/v5/public-sbe",
    login=True,
    resource="market",
    name="sbe_trades",
    summary="Trades of an instrument in binary form (SBE), those of one taker order put together.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeSbeTradesRequest,
    item=SbeTrade,
    parameter="",
    sbe=_sbe,
    handshake=Handshake(60),
    instead=(("instIdCode", "inst_id", "instId"),),
)
"""Trades of an instrument in binary form (SBE), those of one taker order put together.

The message TradesChannelEvent (ID 1005) of the XML schema okx_sbe_1_0.xml, read into what `trades`
pushes; in place of the instrument's name it has its number. A lower fee tier than VIP4 gets error
64003, in demo trading a lower one than VIP1.

Only for: vip.

Each push tells what happened.

On /ws/v5/public-sbe, with a login in the headers of the handshake.

https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
"""
