# Made from spec/paths/public/mark-price.yaml, not to be edited; make it again with: make generate
"""public.get_mark_prices: the operation and its models."""

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
from ._public_data import MarkPrice


class GetMarkPricesRequest(Request):
    """The parameters of public.get_mark_prices.

    Args:
        inst_type (instType): Instrument type; pairs have their mark price under `MARGIN`, `EVENTS`
            are event contracts.
        inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For SWAP, FUTURES
            and OPTION.
        inst_id (instId): Only this instrument, such as `BTC-USD-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
    """

    __slots__ = ()
    _label = "public.get_mark_prices"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in (
            "MARGIN",
            "SWAP",
            "FUTURES",
            "OPTION",
            "EVENTS",
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
            )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        if (
            inst_family is not UNSET and inst_type not in ("SWAP", "FUTURES", "OPTION")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION' when inst_family is given"
            )

    inst_type = TextField("instType")
    """Instrument type; pairs have their mark price under `MARGIN`, `EVENTS` are event contracts."""
    inst_family = TextField("instFamily")
    """Only this instrument family, such as `BTC-USD`. For SWAP, FUTURES and OPTION."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USD-SWAP`."""


OPERATION: Operation[MarkPrice] = Operation(
    method="GET",
    path="/api/v5/public/mark-price",
    resource="public",
    name="get_mark_prices",
    summary="Get mark prices, of all instruments of a type, of a family or of one.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetMarkPricesRequest,
    item=MarkPrice,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
