"""The operations of copy_trading, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.copy_trading import (
        CloseLeadPositionResult,
        FirstCopySettingsResult,
        LeadPosition,
        StopCopyTradingResult,
    )


def _models() -> ModuleType:
    from ..models import copy_trading

    return copy_trading


GET_LEAD_POSITIONS: Operation[LeadPosition] = Operation(
    method="GET",
    path="/api/v5/copytrading/current-subpositions",
    resource="copy_trading",
    name="get_lead_positions",
    summary="List your lead positions that are still open, the latest opened first.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="GetLeadPositionsRequest",
    item="LeadPosition",
    reply="",
    data="list",
    cursor=Cursor("subPosId"),
    headers="",
    header_names=(),
    batch_of=None,
)
FIRST_COPY_SETTINGS: Operation[FirstCopySettingsResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/first-copy-settings",
    resource="copy_trading",
    name="first_copy_settings",
    summary="Begin to copy a lead trader, with these settings.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(5, 2, ("user",)),),
    models=_models,
    request="FirstCopySettingsRequest",
    item="FirstCopySettingsResult",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
CLOSE_LEAD_POSITION: Operation[CloseLeadPositionResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/close-subposition",
    resource="copy_trading",
    name="close_lead_position",
    summary="Close one of your lead positions.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="CloseLeadPositionRequest",
    item="CloseLeadPositionResult",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
STOP_COPY_TRADING: Operation[StopCopyTradingResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/stop-copy-trading",
    resource="copy_trading",
    name="stop_copy_trading",
    summary="Stop copying a lead trader.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(5, 2, ("user",)),),
    models=_models,
    request="StopCopyTradingRequest",
    item="StopCopyTradingResult",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
