# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_groups: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetGroupsRequest(Request):
    """The parameters of thing.get_groups.

    https://tiny.test/docs#groups
    """

    __slots__ = ()
    _label = "thing.get_groups"
    _documentation = "https://tiny.test/docs#groups"

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


OPERATION: Operation[list[str]] = Operation(
    method="GET",
    path="/api/v5/thing/groups",
    resource="thing",
    name="get_groups",
    summary="Get the groups of names.",
    documentation="https://tiny.test/docs#groups",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetGroupsRequest,
    item=list[str],
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
