# Made from spec/paths/copytrading/stop-copy-trading.yaml, not to be edited; make it again with: make generate
"""copy_trading.stop_copy_trading: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class StopCopyTradingRequest(Request):
    """The parameters of copy_trading.stop_copy_trading.

    Args:
        unique_code (uniqueCode): The lead trader to stop copying, by the code of 16 or 18 letters
            and digits.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.
        sub_pos_close_type (subPosCloseType): What becomes of the positions copied from this trader:
            `market_close` closes them at market price now, `copy_close` when the lead trader closes
            his, `manual_close` leaves them to you. Required while you hold such positions.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
    """

    __slots__ = ()
    _label = "copy_trading.stop_copy_trading"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        sub_pos_close_type: Optional[
            OneOf[Literal["market_close", "copy_close", "manual_close"]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        if sub_pos_close_type is not None:
            wire["subPosCloseType"] = sub_pos_close_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        unique_code = wire.get("uniqueCode", UNSET)
        if unique_code is UNSET:
            raise cls.refusal(at, "uniqueCode", "is required")
        if not isinstance(unique_code, str):
            raise cls.refusal(at, "uniqueCode", "must be a string")
        if MATCH_22D5414C(unique_code) is None:
            raise cls.refusal(
                at, "uniqueCode", "must match the pattern ^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})$"
            )
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")
        sub_pos_close_type = wire.get("subPosCloseType", UNSET)
        if sub_pos_close_type is not UNSET:
            if not isinstance(sub_pos_close_type, str):
                raise cls.refusal(at, "subPosCloseType", "must be a string")
            if sub_pos_close_type not in (
                "market_close",
                "copy_close",
                "manual_close",
            ) and not is_undescribed(sub_pos_close_type):
                raise cls.refusal(
                    at, "subPosCloseType", "must be 'market_close', 'copy_close' or 'manual_close'"
                )

    unique_code = TextField("uniqueCode")
    """The lead trader to stop copying, by the code of 16 or 18 letters and digits."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""
    sub_pos_close_type = TextField("subPosCloseType")
    """What becomes of the positions copied from this trader: `market_close` closes them at market
    price now, `copy_close` when the lead trader closes his, `manual_close` leaves them to you.
    Required while you hold such positions.
    """


class StopCopyTradingResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when copying has stopped."""


OPERATION: Operation[StopCopyTradingResult] = Operation(
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
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/copytrading/copy-settings",
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=StopCopyTradingRequest,
    item=StopCopyTradingResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
