# Made from spec/paths/rfq/counterparties.yaml, not to be edited; make it again with: make generate
"""block.get_counterparties: the operation and its models."""

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
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetCounterpartiesRequest(Request):
    """The parameters of block.get_counterparties.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
    """

    __slots__ = ()
    _label = "block.get_counterparties"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class Counterparty(Item):
    """A trader who quotes RFQs."""

    _traderCode: WireText = UNSET
    _traderName: WireText = UNSET
    _type: WireText = UNSET

    trader_name = TextField("traderName")
    """Full name of the trader or the firm."""
    trader_code = TextField("traderCode")
    """Code of the trader, public; RFQs and quotes name the trader by it."""
    type = TextField("type")
    """Kind of trader; `LP` is an automatic market maker that is connected by the API. May be empty.
    Known values: LP.
    """


OPERATION: Operation[Counterparty] = Operation(
    method="GET",
    path="/api/v5/rfq/counterparties",
    resource="block",
    name="get_counterparties",
    summary="Get the traders to whom you may send RFQs.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetCounterpartiesRequest,
    item=Counterparty,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
