# Made from spec/channels/public-sbe/books-l2-tbt.yaml, not to be edited; make it again with: make generate
"""market.sbe_books_l2_tbt: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
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


class SubscribeSbeBooksL2TbtRequest(Request):
    """The parameters of market.sbe_books_l2_tbt.

    Args:
        inst_id_code (instIdCode): Number of the instrument, `instIdCode` in the list of
            instruments. It stays when the instrument is renamed and changes when it is listed anew,
            and is another one in demo trading, where published codes are known to be refused with
            51001.

    https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
    """

    __slots__ = ()
    _label = "market.sbe_books_l2_tbt"
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


class SbeOrderBookChange(SbeItem):
    """What changed in the book. A size of 0 takes a level away. Empty sides, with `prevSeqId` equal
    to `seqId`, say after about 60 seconds that nothing changed; where there are no sides at all,
    only exponents changed.
    """

    _asks: WireList[OrderBookLevel] = UNSET
    _bids: WireList[OrderBookLevel] = UNSET
    _instIdCode: WireInteger = UNSET
    _outTime: WireInteger = UNSET
    _prevSeqId: WireInteger = UNSET
    _pxExponent: WireInteger = UNSET
    _seqId: WireInteger = UNSET
    _szExponent: WireInteger = UNSET
    _ts: WireInteger = UNSET

    asks = ObjectsField("asks", OrderBookLevel)
    """Levels of the sell side that changed."""
    bids = ObjectsField("bids", OrderBookLevel)
    """Levels of the buy side that changed."""
    ts = MicrosecondTimeField("ts")
    """When the book was made; sent in microseconds, exact to the millisecond."""
    out_time = MicrosecondTimeField("outTime")
    """When the message was sent."""
    seq_id = IntegerField("seqId")
    """Sequence number of this message. Once after maintenance it may be below `prevSeqId`, which is
    no gap.
    """
    prev_seq_id = IntegerField("prevSeqId")
    """`seqId` of the message before. Another number is a gap, after which only a new snapshot gives
    a right book.
    """
    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument."""
    px_exponent = IntegerField("pxExponent")
    """Power of ten that prices are sent in; levels have it already."""
    sz_exponent = IntegerField("szExponent")
    """Power of ten that sizes are sent in; levels have it already."""


def _sbe() -> tuple[SbeForm[SbeOrderBookChange], ...]:
    from .. import sbe as layouts
    from .._runtime.models import sbe

    return (
        sbe.SbeForm(
            layouts.OKX_SBE_1_0,
            1001,
            SbeOrderBookChange,
            {
                "ts": "tsUs",
                "outTime": "outTime",
                "seqId": "seqId",
                "prevSeqId": "prevSeqId",
                "instIdCode": "instIdCode",
                "pxExponent": "pxExponent",
                "szExponent": "szExponent",
            },
            {
                "asks": sbe.Rows(
                    "asks", OrderBookLevel, ("pxMantissa", "szMantissa", None, "ordCount")
                ),
                "bids": sbe.Rows(
                    "bids", OrderBookLevel, ("pxMantissa", "szMantissa", None, "ordCount")
                ),
            },
        ),
        sbe.SbeForm(
            layouts.OKX_SBE_1_0,
            1002,
            SbeOrderBookChange,
            {
                "ts": "tsUs",
                "outTime": "outTime",
                "seqId": "seqId",
                "prevSeqId": "prevSeqId",
                "instIdCode": "instIdCode",
                "pxExponent": "pxExponent",
                "szExponent": "szExponent",
            },
            {},
        ),
    )


def _told_by() -> Operation[Any]:
    from .get_sbe_order_book import OPERATION

    return OPERATION


CHANNEL: Channel[SbeOrderBookChange] = Channel(
    key="public-sbe/books-l2-tbt",
    names=("books-l2-tbt",),
    path="/ws/v5/public-sbe",
    login=True,
    resource="market",
    name="sbe_books_l2_tbt",
    summary="Changes of an order book of 400 levels a side in binary form (SBE).",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/market/books-sbe",
    connections=None,
    per_connection=29,
    request=SubscribeSbeBooksL2TbtRequest,
    item=SbeOrderBookChange,
    parameter="",
    sbe=_sbe,
    handshake=Handshake(60),
    instead=(("instIdCode", "inst_id", "instId"),),
    told_by=_told_by,
    told_with=(("source", 0),),
)
"""Changes of an order book of 400 levels a side in binary form (SBE).

The messages BooksL2TbtChannelEvent (ID 1001) and BooksL2TbtExponentUpdateEvent (ID 1002) of the XML
schema okx_sbe_1_0.xml, read into what `books_l2_tbt` pushes. The latter has no sides, and a place
in the sequence as all have. A lower fee tier than VIP4 gets error 64003, in demo trading a lower
one than VIP1.

Only for: vip.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/market/books-sbe does.

On /ws/v5/public-sbe, with a login in the headers of the handshake; keep to 29 such subscriptions in
a connection.

https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
"""
