# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.close_position: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_661A90DD = re.compile("^[A-Z]+\\Z").search


class ClosePositionRequest(Request):
    """The parameters of thing.close_position.

    Args:
        inst_id (instId): Instrument.

    https://tiny.test/docs#close-position
    """

    __slots__ = ()
    _label = "thing.close_position"
    _documentation = "https://tiny.test/docs#close-position"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if MATCH_661A90DD(inst_id) is None:
                raise cls.refusal(at, "instId", "must match the pattern ^[A-Z]+$")

    inst_id = TextField("instId")
    """Instrument."""


class ClosePositionResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[ClosePositionResult] = Operation(
    method="POST",
    path="/api/v5/thing/close-position",
    resource="thing",
    name="close_position",
    summary="Close a position.",
    documentation="https://tiny.test/docs#close-position",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=ClosePositionRequest,
    item=ClosePositionResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
