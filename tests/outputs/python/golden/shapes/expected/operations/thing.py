"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import Config, Stock


def _models() -> ModuleType:
    from ..models import thing

    return thing


GET_CONFIG: Operation[Config] = Operation(
    method="GET",
    path="/api/v5/thing/config",
    resource="thing",
    name="get_config",
    summary="Get the settings.",
    documentation="https://tiny.test/docs#config",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetConfigRequest",
    item="Config",
    reply="",
    data="one",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_GROUPS: Operation[list[str]] = Operation(
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
    models=_models,
    request="GetGroupsRequest",
    item=list[str],
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_NAMES: Operation[str] = Operation(
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
    models=_models,
    request="GetNamesRequest",
    item=str,
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_STOCK: Operation[Stock] = Operation(
    method="GET",
    path="/api/v5/thing/stock",
    resource="thing",
    name="get_stock",
    summary="Get what there is.",
    documentation="https://tiny.test/docs#stock",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetStockRequest",
    item="Stock",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_SNAPSHOT: Operation[bytes] = Operation(
    method="GET",
    path="/api/v5/thing/snapshot",
    resource="thing",
    name="get_snapshot",
    summary="Get everything at once.",
    documentation="https://tiny.test/docs#snapshot",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetSnapshotRequest",
    item=bytes,
    reply="",
    data="bytes",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
