# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_names: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, SecretField
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetNamesRequest(Request):
    """The parameters of thing.get_names.

    https://tiny.test/docs#names
    """

    __slots__ = ()
    _label = "thing.get_names"
    _documentation = "https://tiny.test/docs#names"

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


class NamesReply(Reply[str]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    total = IntegerField("total")
    """How many there are."""
    token = SecretField("token")
    """Shows that you asked."""


OPERATION: Operation[str] = Operation(
    method="GET",
    path="/api/v5/thing/names",
    resource="thing",
    name="get_names",
    summary="Get the names.",
    documentation="https://tiny.test/docs#names",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetNamesRequest,
    item=str,
    reply=NamesReply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
