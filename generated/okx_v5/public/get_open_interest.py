# Made from spec/paths/public/open-interest.yaml, not to be edited; make it again with: make generate
"""public.get_open_interest: the operation and its models."""

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
from ._public_data import OpenInterest


class GetOpenInterestRequest(Request):
    """The parameters of public.get_open_interest.

    Args:
        inst_type (instType): Instrument type; `EVENTS` are event contracts.
        inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For SWAP, FUTURES
            and OPTION; required for OPTION.
        inst_id (instId): Only this instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
    """

    __slots__ = ()
    _label = "public.get_open_interest"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION", "EVENTS"]],
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
        if inst_type not in ("SWAP", "FUTURES", "OPTION", "EVENTS") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instType", "must be 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'")
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
        if (inst_type == "OPTION" and inst_family is UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instFamily", "is required when inst_type is 'OPTION'")
        if (
            inst_family is not UNSET and inst_type not in ("SWAP", "FUTURES", "OPTION")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION' when inst_family is given"
            )

    inst_type = TextField("instType")
    """Instrument type; `EVENTS` are event contracts."""
    inst_family = TextField("instFamily")
    """Only this instrument family, such as `BTC-USD`. For SWAP, FUTURES and OPTION; required for
    OPTION.
    """
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT-SWAP`."""


OPERATION: Operation[OpenInterest] = Operation(
    method="GET",
    path="/api/v5/public/open-interest",
    resource="public",
    name="get_open_interest",
    summary="Get the open interest of contracts, of all of a type, of a family or of one.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip", "instrument")),),
    request=GetOpenInterestRequest,
    item=OpenInterest,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
