# Made from spec/paths/system/status.yaml, not to be edited; make it again with: make generate
"""status.get_status: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._maintenance import Maintenance


class GetStatusRequest(Request):
    """The parameters of status.get_status.

    Args:
        state: Only maintenance in this state. Without it the answer has what is `scheduled`,
            `ongoing` or `pre_open`, the stage of about 10 minutes that ends a long maintenance.

    https://www.okx.com/docs-v5/en/#status-get-status
    """

    __slots__ = ()
    _label = "status.get_status"
    _documentation = "https://www.okx.com/docs-v5/en/#status-get-status"

    @exact_arguments
    def __init__(
        self,
        *,
        state: Optional[
            OneOf[Literal["scheduled", "ongoing", "pre_open", "completed", "canceled"]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if state is not None:
            wire["state"] = state
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "scheduled",
                "ongoing",
                "pre_open",
                "completed",
                "canceled",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be 'scheduled', 'ongoing', 'pre_open', 'completed' or 'canceled'",
                )

    state = TextField("state")
    """Only maintenance in this state. Without it the answer has what is `scheduled`, `ongoing` or
    `pre_open`, the stage of about 10 minutes that ends a long maintenance.
    """


OPERATION: Operation[Maintenance] = Operation(
    method="GET",
    path="/api/v5/system/status",
    resource="status",
    name="get_status",
    summary="Get maintenance and disruptions of the exchange, planned and under way.",
    documentation="https://www.okx.com/docs-v5/en/#status-get-status",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 5, ("ip",)),),
    request=GetStatusRequest,
    item=Maintenance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
