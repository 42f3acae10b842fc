# Made from spec/paths/public/instruments.yaml, not to be edited; make it again with: make generate
"""public.get_instruments: the operation and its models."""

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
from ._instruments import Instrument


class GetInstrumentsRequest(Request):
    """The parameters of public.get_instruments.

    Args:
        inst_type (instType): Instrument type; `EVENTS` are event contracts.
        series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`. Required for
            `EVENTS`.
        inst_family (instFamily): Instrument family, such as `BTC-USD`, for `SWAP`, `FUTURES` and
            `OPTION` only. Required for `OPTION`.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
    """

    __slots__ = ()
    _label = "public.get_instruments"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if series_id is not None:
            wire["seriesId"] = series_id
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
            "SPOT",
            "MARGIN",
            "SWAP",
            "FUTURES",
            "OPTION",
            "EVENTS",
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
            )
        series_id = wire.get("seriesId", UNSET)
        if series_id is not UNSET:
            if not isinstance(series_id, str):
                raise cls.refusal(at, "seriesId", "must be a string")
            if len(series_id) < 1:
                raise cls.refusal(at, "seriesId", "must have at least 1 character")
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
        if (inst_type == "EVENTS" and series_id is UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "seriesId", "is required when inst_type is 'EVENTS'")
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
    series_id = TextField("seriesId")
    """Series of event contracts, such as `BTC-ABOVE-DAILY`. Required for `EVENTS`."""
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`, for `SWAP`, `FUTURES` and `OPTION` only. Required for
    `OPTION`.
    """
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


OPERATION: Operation[Instrument] = Operation(
    method="GET",
    path="/api/v5/public/instruments",
    resource="public",
    name="get_instruments",
    summary="Get the instruments that are listed, with their sizes, limits and states.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip", "instrument-type")),),
    request=GetInstrumentsRequest,
    item=Instrument,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
