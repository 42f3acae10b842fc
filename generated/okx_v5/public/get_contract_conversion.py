# Made from spec/paths/public/convert-contract-coin.yaml, not to be edited; make it again with: make generate
"""public.get_contract_conversion: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_D6796662 = re.compile("^[^-]+-[^-]+(-[^-]+)+\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search


class GetContractConversionRequest(Request):
    """The parameters of public.get_contract_conversion.

    Args:
        inst_id (instId): Contract of type FUTURES, SWAP or OPTION, such as `BTC-USD-SWAP`.
        sz: What is converted, an amount of currency with `type` 1, a number of contracts with
            `type` 2.
        type: Direction, `1` from currency to contracts, `2` from contracts to currency. Without it
            the exchange takes 1.
        px: Order price. Required for contracts that are margined in crypto, and for others with
            `unit` usds; optional with `unit` coin, and for OPTION.
        unit: Currency that is meant, `coin` or `usds` (USDT or USDC). For FUTURES and SWAP that are
            margined in USDT or USDC only. Without it the exchange takes coin.
        op_type (opType): How the result is rounded, `open` down, as for opening a position, or
            `close` to the nearest, as for closing one. For FUTURES and SWAP only. Without it the
            exchange takes close.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
    """

    __slots__ = ()
    _label = "public.get_contract_conversion"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        sz: Number,
        type: Optional[OneOf[Literal["1", "2"]]] = None,
        px: Number | None = None,
        unit: Optional[OneOf[Literal["coin", "usds"]]] = None,
        op_type: Optional[OneOf[Literal["open", "close"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "sz": self._number("sz", sz),
        }
        if type is not None:
            wire["type"] = type
        if px is not None:
            wire["px"] = self._number("px", px)
        if unit is not None:
            wire["unit"] = unit
        if op_type is not None:
            wire["opType"] = op_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if MATCH_D6796662(inst_id) is None:
            raise cls.refusal(at, "instId", "must be an instrument of type FUTURES, SWAP or OPTION")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("1", "2") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '1' or '2'")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px) is None:
                raise cls.refusal(at, "px", "must be more than 0, in plain notation")
        unit = wire.get("unit", UNSET)
        if unit is not UNSET:
            if not isinstance(unit, str):
                raise cls.refusal(at, "unit", "must be a string")
            if unit not in ("coin", "usds") and not is_undescribed(unit):
                raise cls.refusal(at, "unit", "must be 'coin' or 'usds'")
        op_type = wire.get("opType", UNSET)
        if op_type is not UNSET:
            if not isinstance(op_type, str):
                raise cls.refusal(at, "opType", "must be a string")
            if op_type not in ("open", "close") and not is_undescribed(op_type):
                raise cls.refusal(at, "opType", "must be 'open' or 'close'")
        if (unit == "usds" and px is UNSET) and not is_undescribed(unit):
            raise cls.refusal(at, "px", "is required when unit is 'usds'")
        if unit is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "unit", "is for FUTURES and SWAP only, which inst_id is not")
        if op_type is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "opType", "is for FUTURES and SWAP only, which inst_id is not")

    inst_id = TextField("instId")
    """Contract of type FUTURES, SWAP or OPTION, such as `BTC-USD-SWAP`."""
    sz = DecimalField("sz")
    """What is converted, an amount of currency with `type` 1, a number of contracts with `type` 2."""
    type = TextField("type")
    """Direction, `1` from currency to contracts, `2` from contracts to currency. Without it the
    exchange takes 1.
    """
    px = DecimalField("px")
    """Order price. Required for contracts that are margined in crypto, and for others with `unit`
    usds; optional with `unit` coin, and for OPTION.
    """
    unit = TextField("unit")
    """Currency that is meant, `coin` or `usds` (USDT or USDC). For FUTURES and SWAP that are
    margined in USDT or USDC only. Without it the exchange takes coin.
    """
    op_type = TextField("opType")
    """How the result is rounded, `open` down, as for opening a position, or `close` to the nearest,
    as for closing one. For FUTURES and SWAP only. Without it the exchange takes close.
    """


class ContractConversion(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _px: WireText = UNSET
    _sz: WireText = UNSET
    _type: WireText = UNSET
    _unit: WireText = UNSET

    type = TextField("type")
    """Direction, `1` from currency to contracts, `2` from contracts to currency. Known values: 1,
    2.
    """
    inst_id = TextField("instId")
    """Instrument."""
    px = DecimalField("px")
    """Order price."""
    sz = DecimalField("sz")
    """The result, contracts with `type` 1, an amount of currency with `type` 2."""
    unit = TextField("unit")
    """Currency that is meant, `coin` or `usds` (USDT or USDC). Known values: coin, usds."""


OPERATION: Operation[ContractConversion] = Operation(
    method="GET",
    path="/api/v5/public/convert-contract-coin",
    resource="public",
    name="get_contract_conversion",
    summary="Compute how many contracts an amount of currency is, or what contracts are in currency.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetContractConversionRequest,
    item=ContractConversion,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
