# Made from spec/paths/market/tickers.yaml, not to be edited; make it again with: make generate
"""market.get_tickers: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

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
from ._market import Ticker


class GetTickersRequest(Request):
    """The parameters of market.get_tickers.

    Args:
        inst_type (instType): Instrument type.
        inst_family (instFamily): Only the instruments of this family, such as `BTC-USD`. For the
            types FUTURES, SWAP and OPTION.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
    """

    __slots__ = ()
    _label = "market.get_tickers"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(
                at, "instType", "must be 'SPOT', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
            )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        if (
            inst_family is not UNSET and inst_type not in ("SWAP", "FUTURES", "OPTION")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION' when inst_family is given"
            )

    inst_type = TextField("instType")
    """Instrument type."""
    inst_family = TextField("instFamily")
    """Only the instruments of this family, such as `BTC-USD`. For the types FUTURES, SWAP and
    OPTION.
    """


OPERATION: Operation[Ticker] = Operation(
    method="GET",
    path="/api/v5/market/tickers",
    resource="market",
    name="get_tickers",
    summary="Get price, best bid and ask and 24-hour volume of all instruments of a type.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetTickersRequest,
    item=Ticker,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
