# Made from spec/paths/market/index-components.yaml, not to be edited; make it again with: make generate
"""public.get_index_components: the operation and its models."""

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


class GetIndexComponentsRequest(Request):
    """The parameters of public.get_index_components.

    Args:
        index: Index, such as `BTC-USDT`; it is named as the underlying.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
    """

    __slots__ = ()
    _label = "public.get_index_components"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components"

    @exact_arguments
    def __init__(
        self,
        *,
        index: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "index": index,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        index_ = wire.get("index", UNSET)
        if index_ is UNSET:
            raise cls.refusal(at, "index", "is required")
        if not isinstance(index_, str):
            raise cls.refusal(at, "index", "must be a string")
        if len(index_) < 1:
            raise cls.refusal(at, "index", "must have at least 1 character")

    index = TextField("index")
    """Index, such as `BTC-USDT`; it is named as the underlying."""


class IndexComponent(Item):
    """One item of the answer."""

    _cnvPx: WireText = UNSET
    _exch: WireText = UNSET
    _symPx: WireText = UNSET
    _symbol: WireText = UNSET
    _wgt: WireText = UNSET

    exch = TextField("exch")
    """Name of the exchange."""
    symbol = TextField("symbol")
    """Pair on that exchange, such as `BTC/USDT`."""
    sym_px = DecimalField("symPx")
    """Price of the pair there."""
    wgt = DecimalField("wgt")
    """Weight in the index; 0.25 is a quarter."""
    cnv_px = DecimalField("cnvPx")
    """Price that goes into the index: `symPx`, where needed converted into the quote currency,
    multiplied by a power of ten or smoothed (EMA).
    """


class IndexComponents(Item):
    """One item of the answer."""

    _components: WireList[IndexComponent] = UNSET
    _index: WireText = UNSET
    _last: WireText = UNSET
    _ts: WireText = UNSET

    index = TextField("index")
    """Index, such as `BTC-USDT`."""
    last = DecimalField("last")
    """Latest value of the index."""
    ts = TimeField("ts")
    """When the index was computed."""
    components = ObjectsField("components", IndexComponent)
    """What the index is made of, an element for each exchange and pair."""


OPERATION: Operation[IndexComponents] = Operation(
    method="GET",
    path="/api/v5/market/index-components",
    resource="public",
    name="get_index_components",
    summary="Get what an index is made of, with prices and weights.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetIndexComponentsRequest,
    item=IndexComponents,
    reply=Reply,
    data="one",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
