# Made from spec/paths/market/block-tickers.yaml, not to be edited; make it again with: make generate
"""block.get_block_tickers: the operation and its models."""

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
from ._market import BlockTicker


class GetBlockTickersRequest(Request):
    """The parameters of block.get_block_tickers.

    Args:
        inst_type (instType): Instrument type.
        inst_family (instFamily): Only the instruments of this family, such as `BTC-USD`. For the
            types FUTURES, SWAP and OPTION.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
    """

    __slots__ = ()
    _label = "block.get_block_tickers"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "SWAP", "FUTURES", "OPTION"]],
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
        if inst_type not in ("SPOT", "SWAP", "FUTURES", "OPTION") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SPOT', 'SWAP', 'FUTURES' or 'OPTION'")
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


OPERATION: Operation[BlockTicker] = Operation(
    method="GET",
    path="/api/v5/market/block-tickers",
    resource="block",
    name="get_block_tickers",
    summary="Get what was traded of all instruments of a type in block trades of the last 24 hours.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetBlockTickersRequest,
    item=BlockTicker,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
