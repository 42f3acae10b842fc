# Made from spec/paths/public/option-trades.yaml, not to be edited; make it again with: make generate
"""market.get_option_trades: the operation and its models."""

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
from ._market import OptionTrade


class GetOptionTradesRequest(Request):
    """The parameters of market.get_option_trades.

    Args:
        inst_id (instId): Option, such as `BTC-USD-221230-4000-C`. Either it or `instFamily` is
            required; it wins where both are given.
        inst_family (instFamily): Family of options, such as `BTC-USD`. Either it or `instId` is
            required.
        opt_type (optType): Only calls (`C`) or puts (`P`).

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
    """

    __slots__ = ()
    _label = "market.get_option_trades"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,
        opt_type: Optional[OneOf[Literal["C", "P"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_id is not None:
            wire["instId"] = inst_id
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if opt_type is not None:
            wire["optType"] = opt_type
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
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        opt_type = wire.get("optType", UNSET)
        if opt_type is not UNSET:
            if not isinstance(opt_type, str):
                raise cls.refusal(at, "optType", "must be a string")
            if opt_type not in ("C", "P") and not is_undescribed(opt_type):
                raise cls.refusal(at, "optType", "must be 'C' or 'P'")
        if inst_family is UNSET and inst_id is UNSET:
            raise cls.refusal(
                at,
                "instFamily, instId",
                "are alternatives: at least one of inst_family or inst_id is required",
            )

    inst_id = TextField("instId")
    """Option, such as `BTC-USD-221230-4000-C`. Either it or `instFamily` is required; it wins where
    both are given.
    """
    inst_family = TextField("instFamily")
    """Family of options, such as `BTC-USD`. Either it or `instId` is required."""
    opt_type = TextField("optType")
    """Only calls (`C`) or puts (`P`)."""


OPERATION: Operation[OptionTrade] = Operation(
    method="GET",
    path="/api/v5/public/option-trades",
    resource="market",
    name="get_option_trades",
    summary="Get the latest trades of an option or of a family of options, up to 100, with volatility and prices.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetOptionTradesRequest,
    item=OptionTrade,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
