"""The operations of copy_trading, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.copy_trading import CloseLeadPositionResult, StopCopyTradingResult


def _models() -> ModuleType:
    from ..models import copy_trading

    return copy_trading


CLOSE_LEAD_POSITION: Operation[CloseLeadPositionResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/close-subposition",
    resource="copy_trading",
    name="close_lead_position",
    summary="Close one of your lead positions.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position",
    permission="trade",
    private=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request="CloseLeadPositionRequest",
    item="CloseLeadPositionResult",
    models=_models,
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
    safe=False,
    results="one",
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request="StopCopyTradingRequest",
    item="StopCopyTradingResult",
    models=_models,
)
