# Made from spec/channels/public-sbe/bbo-tbt.yaml, not to be edited; make it again with: make generate
"""market.sbe_bbo_tbt: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, MicrosecondTimeField, ObjectsField
from .._runtime.models.item import SbeItem, WireInteger, WireList
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel, Handshake
from ._market import OrderBookLevel

if TYPE_CHECKING:
    from .._runtime.models.sbe import SbeForm


class SubscribeSbeBboTbtRequest(Request):
    """The parameters of market.sbe_bbo_tbt.

    Args:
        inst_id_code (instIdCode): Number of the instrument, `instIdCode` in the list of
            instruments. It stays when the instrument is renamed and changes when it is listed anew,
            and is another one in demo trading, where published codes are known to be refused with
            51001.

    https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
    """

    __slots__ = ()
    _label = "market.sbe_bbo_tbt"
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


class SbeBestPrices(SbeItem):
    """One item of the answer."""

    _asks: WireList[OrderBookLevel] = UNSET
    _bids: WireList[OrderBookLevel] = UNSET
    _instIdCode: WireInteger = UNSET
    _outTime: WireInteger = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireInteger = UNSET

    asks = ObjectsField("asks", OrderBookLevel)
    """The best level of the sell side."""
    bids = ObjectsField("bids", OrderBookLevel)
    """The best level of the buy side."""
    ts = MicrosecondTimeField("ts")
    """When the book was made; sent in microseconds, exact to the millisecond."""
    out_time = MicrosecondTimeField("outTime")
    """When the message was sent."""
    seq_id = IntegerField("seqId")
    """Sequence number of this state of the book."""
    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument."""


def _sbe() -> tuple[SbeForm[SbeBestPrices], ...]:
    from .. import sbe as layouts
    from .._runtime.models import sbe

    return (
        sbe.SbeForm(
            layouts.OKX_SBE_1_0,
            1000,
            SbeBestPrices,
            {
                "ts": "tsUs",
                "outTime": "outTime",
                "seqId": "seqId",
                "instIdCode": "instIdCode",
            },
            {
                "asks": sbe.Rows(
                    "", OrderBookLevel, ("askPxMantissa", "askSzMantissa", None, "askOrdCount")
                ),
                "bids": sbe.Rows(
                    "", OrderBookLevel, ("bidPxMantissa", "bidSzMantissa", None, "bidOrdCount")
                ),
            },
        ),
    )


CHANNEL: Channel[SbeBestPrices] = Channel(
    key="public-sbe/bbo-tbt",
    names=("bbo-tbt",),
    path="/ws/v5/public-sbe",
    login=True,
    resource="market",
    name="sbe_bbo_tbt",
    summary="Best bid and ask of an instrument in binary form (SBE).",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeSbeBboTbtRequest,
    item=SbeBestPrices,
    parameter="",
    sbe=_sbe,
    handshake=Handshake(60),
    instead=(("instIdCode", "inst_id", "instId"),),
)
"""Best bid and ask of an instrument in binary form (SBE).

The message BboTbtChannelEvent (ID 1000) of the XML schema okx_sbe_1_0.xml, read into what `bbo_tbt`
pushes: a level of each side. For every fee tier. An overloaded system leaves states out, and other
ones on each connection.

Each push has the newest state: those before it may be left out.

On /ws/v5/public-sbe, with a login in the headers of the handshake.

https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
"""
