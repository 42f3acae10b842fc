# Made from spec/paths/account/positions.yaml, not to be edited; make it again with: make generate
"""account.get_positions: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import TextField, TextsField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._positions import Position

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetPositionsRequest(Request):
    """The parameters of account.get_positions.

    Args:
        inst_type (instType): Instrument type; the instruments in `instId` must be of it.
        inst_id (instId): Instruments, at most 10.
        pos_id (posId): Position IDs, at most 20. An ID is cleared 30 days after its position was
            last closed completely.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
    """

    __slots__ = ()
    _label = "account.get_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]] = None,
        inst_id: Optional[Sequence[str]] = None,
        pos_id: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = self._list("instId", inst_id)
        if pos_id is not None:
            wire["posId"] = self._list("posId", pos_id)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in (
                "MARGIN",
                "SWAP",
                "FUTURES",
                "OPTION",
                "EVENTS",
            ) and not is_undescribed(inst_type):
                raise cls.refusal(
                    at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
                )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not is_list(inst_id):
                raise cls.refusal(at, "instId", "must be a list")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 element")
            if len(inst_id) > 10:
                raise cls.refusal(at, "instId", "must have at most 10 elements")
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instId", "must be a string and match the pattern ^[^,]+$", index
                    )
        pos_id = wire.get("posId", UNSET)
        if pos_id is not UNSET:
            if not is_list(pos_id):
                raise cls.refusal(at, "posId", "must be a list")
            if len(pos_id) < 1:
                raise cls.refusal(at, "posId", "must have at least 1 element")
            if len(pos_id) > 20:
                raise cls.refusal(at, "posId", "must have at most 20 elements")
            for index, each in enumerate(pos_id):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "posId", "must be a string and match the pattern ^[^,]+$", index
                    )

    inst_type = TextField("instType")
    """Instrument type; the instruments in `instId` must be of it."""
    inst_id = TextsField("instId")
    """Instruments, at most 10."""
    pos_id = TextsField("posId")
    """Position IDs, at most 20. An ID is cleared 30 days after its position was last closed
    completely.
    """


OPERATION: Operation[Position] = Operation(
    method="GET",
    path="/api/v5/account/positions",
    resource="account",
    name="get_positions",
    summary="Get your positions, the newest first.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetPositionsRequest,
    item=Position,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
