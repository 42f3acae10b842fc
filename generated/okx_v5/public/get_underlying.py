# Made from spec/paths/public/underlying.yaml, not to be edited; make it again with: make generate
"""public.get_underlying: the operation and its models."""

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


class GetUnderlyingRequest(Request):
    """The parameters of public.get_underlying.

    Args:
        inst_type (instType): Instrument type.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
    """

    __slots__ = ()
    _label = "public.get_underlying"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SWAP", "FUTURES", "OPTION") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION'")

    inst_type = TextField("instType")
    """Instrument type."""


OPERATION: Operation[list[str]] = Operation(
    method="GET",
    path="/api/v5/public/underlying",
    resource="public",
    name="get_underlying",
    summary="Get the underlyings that derivatives of one type are listed on.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetUnderlyingRequest,
    item=list[str],
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
