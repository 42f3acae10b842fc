# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.ask_quote: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class AskQuoteRequest(Request):
    """The parameters of thing.ask_quote.

    Args:
        ccy: Currency.

    https://tiny.test/docs#quote
    """

    __slots__ = ()
    _label = "thing.ask_quote"
    _documentation = "https://tiny.test/docs#quote"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        else:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")

    ccy = TextField("ccy")
    """Currency."""


class Quote(Item):
    """One item of the answer."""

    _px: WireText = UNSET

    px = DecimalField("px")
    """The price."""


OPERATION: Operation[Quote] = Operation(
    method="POST",
    path="/api/v5/thing/quote",
    resource="thing",
    name="ask_quote",
    summary="Ask for a quote.",
    documentation="https://tiny.test/docs#quote",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(1, 60, ("ip",)),),
    request=AskQuoteRequest,
    item=Quote,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
