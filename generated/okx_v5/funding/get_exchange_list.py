# Made from spec/paths/asset/exchange-list.yaml, not to be edited; make it again with: make generate
"""funding.get_exchange_list: the operation and its models."""

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


class GetExchangeListRequest(Request):
    """The parameters of funding.get_exchange_list.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
    """

    __slots__ = ()
    _label = "funding.get_exchange_list"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public"
    )

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


class RecipientExchange(Item):
    """One item of the answer."""

    _exchId: WireText = UNSET
    _exchName: WireText = UNSET

    exch_name = TextField("exchName")
    """Name of the exchange."""
    exch_id = TextField("exchId")
    """ID of the exchange, for `exchId` of a withdrawal."""


OPERATION: Operation[RecipientExchange] = Operation(
    method="GET",
    path="/api/v5/asset/exchange-list",
    resource="funding",
    name="get_exchange_list",
    summary="Get the exchanges that a withdrawal can name as the recipient's.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("ip",)),),
    request=GetExchangeListRequest,
    item=RecipientExchange,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
