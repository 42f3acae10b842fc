# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_rfqs: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.cursor import Cursor
from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetRfqsRequest(Request):
    """The parameters of thing.get_rfqs.

    Args:
        inst_id (instId): Only this instrument.
        end_id (endId): Older than it.
        begin_id (beginId): Newer than it.
        limit: How many. Without it the exchange takes 2.

    https://tiny.test/docs#rfqs
    """

    __slots__ = ()
    _label = "thing.get_rfqs"
    _documentation = "https://tiny.test/docs#rfqs"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str | None = None,
        end_id: str | None = None,
        begin_id: str | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_id is not None:
            wire["instId"] = inst_id
        if end_id is not None:
            wire["endId"] = end_id
        if begin_id is not None:
            wire["beginId"] = begin_id
        if limit is not None:
            wire["limit"] = limit
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        end_id = wire.get("endId", UNSET)
        if end_id is not UNSET:
            if not isinstance(end_id, str):
                raise cls.refusal(at, "endId", "must be a string")
        begin_id = wire.get("beginId", UNSET)
        if begin_id is not UNSET:
            if not isinstance(begin_id, str):
                raise cls.refusal(at, "beginId", "must be a string")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    inst_id = TextField("instId")
    """Only this instrument."""
    end_id = TextField("endId")
    """Older than it."""
    begin_id = TextField("beginId")
    """Newer than it."""
    limit = IntegerField("limit")
    """How many. Without it the exchange takes 2."""


class Rfq(Item):
    """One item of the answer."""

    _rfqId: WireText = UNSET

    rfq_id = TextField("rfqId")
    """ID of the request."""


OPERATION: Operation[Rfq] = Operation(
    method="GET",
    path="/api/v5/thing/rfqs",
    resource="thing",
    name="get_rfqs",
    summary="Get the requests.",
    documentation="https://tiny.test/docs#rfqs",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetRfqsRequest,
    item=Rfq,
    reply=Reply,
    data="list",
    cursor=Cursor("rfqId", older="endId", newer="beginId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
