"""The operations of status, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.status import Maintenance


def _models() -> ModuleType:
    from ..models import status

    return status


GET_STATUS: Operation[Maintenance] = Operation(
    method="GET",
    path="/api/v5/system/status",
    resource="status",
    name="get_status",
    summary="Maintenance and disruptions of the exchange, planned and under way.",
    documentation="https://www.okx.com/docs-v5/en/#status-get-status",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(1, 5, ("ip",)),),
    models=_models,
    request="GetStatusRequest",
    item="Maintenance",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
