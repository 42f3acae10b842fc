# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""other.close_position: the operation and its models."""

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

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class CloseBotPositionRequest(Request):
    """The parameters of other.close_position.

    Args:
        algo_id (algoId): The bot.

    https://tiny.test/docs#close-position
    """

    __slots__ = ()
    _label = "other.close_position"
    _documentation = "https://tiny.test/docs#close-position"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        else:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if MATCH_952E5B62(algo_id) is None:
                raise cls.refusal(at, "algoId", "must match the pattern ^[0-9]+$")

    algo_id = TextField("algoId")
    """The bot."""


class CloseBotPositionResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[CloseBotPositionResult] = Operation(
    method="POST",
    path="/api/v5/other/close-position",
    resource="other",
    name="close_position",
    summary="Close a position of a bot.",
    documentation="https://tiny.test/docs#close-position",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CloseBotPositionRequest,
    item=CloseBotPositionResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
