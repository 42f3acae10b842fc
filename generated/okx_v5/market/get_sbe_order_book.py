# Made from spec/paths/market/books-sbe.yaml, not to be edited; make it again with: make generate
"""market.get_sbe_order_book: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, MicrosecondTimeField, ObjectsField
from .._runtime.models.item import SbeItem, WireInteger, WireList
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._market import OrderBookLevel

if TYPE_CHECKING:
    from .._runtime.models.sbe import SbeForm


class GetSbeOrderBookRequest(Request):
    """The parameters of market.get_sbe_order_book.

    Args:
        inst_id_code (instIdCode): Number of the instrument, `instIdCode` in the list of
            instruments. It stays when the instrument is renamed and changes when it is listed anew.
        source: Which order book; 0 is the normal one.

    https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
    """

    __slots__ = ()
    _label = "market.get_sbe_order_book"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id_code: int | str,
        source: int | str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instIdCode": self._integer(inst_id_code),
            "source": self._integer(source),
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
        source = wire.get("source", UNSET)
        if source is UNSET:
            raise cls.refusal(at, "source", "is required")
        if not is_integer(source):
            raise cls.refusal(at, "source", "must be a whole number")
        if not is_integer(source) or source != 0:
            raise cls.refusal(at, "source", "must be 0")

    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument, `instIdCode` in the list of instruments. It stays when the
    instrument is renamed and changes when it is listed anew.
    """
    source = IntegerField("source")
    """Which order book; 0 is the normal one."""


class SbeOrderBook(SbeItem):
    """One item of the answer."""

    _asks: WireList[OrderBookLevel] = UNSET
    _bids: WireList[OrderBookLevel] = UNSET
    _instIdCode: WireInteger = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireInteger = UNSET

    asks = ObjectsField("asks", OrderBookLevel)
    """Levels of the sell side."""
    bids = ObjectsField("bids", OrderBookLevel)
    """Levels of the buy side."""
    ts = MicrosecondTimeField("ts")
    """When the book was made; sent in microseconds, exact to the millisecond."""
    seq_id = IntegerField("seqId")
    """Sequence number of this state of the book."""
    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument."""


def _sbe() -> SbeForm[SbeOrderBook]:
    from .. import sbe as layouts
    from .._runtime.models import sbe

    return sbe.SbeForm(
        layouts.OKX_SBE_1_0,
        1006,
        SbeOrderBook,
        {
            "ts": "tsUs",
            "seqId": "seqId",
            "instIdCode": "instIdCode",
        },
        {
            "asks": sbe.Rows(
                "asks", OrderBookLevel, ("pxMantissa", "szMantissa", None, "ordCount")
            ),
            "bids": sbe.Rows(
                "bids", OrderBookLevel, ("pxMantissa", "szMantissa", None, "ordCount")
            ),
        },
    )


OPERATION: Operation[SbeOrderBook] = Operation(
    method="GET",
    path="/api/v5/market/books-sbe",
    resource="market",
    name="get_sbe_order_book",
    summary="Get the first 400 levels of an order book in binary form (SBE).",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(10, 10, ("ip", "instrument")),),
    request=GetSbeOrderBookRequest,
    item=SbeOrderBook,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
    sbe=_sbe,
)
