# Made from spec/paths/public/funding-rate.yaml, not to be edited; make it again with: make generate
"""public.get_funding_rate: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._public_data import FundingRate

MATCH_BD77FB97 = re.compile("^(ANY|[^-]+-[^-]+(-[^-]+)*-([^-]{2,}|[^-CP]))\\Z").search


class GetFundingRateRequest(Request):
    """The parameters of public.get_funding_rate.

    Args:
        inst_id (instId): Instrument, such as `BTC-USD-SWAP`, or `ANY` for all that have a funding
            rate.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
    """

    __slots__ = ()
    _label = "public.get_funding_rate"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if MATCH_BD77FB97(inst_id) is None:
            raise cls.refusal(at, "instId", "must be an instrument of type SWAP or FUTURES, or ANY")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USD-SWAP`, or `ANY` for all that have a funding rate."""


OPERATION: Operation[FundingRate] = Operation(
    method="GET",
    path="/api/v5/public/funding-rate",
    resource="public",
    name="get_funding_rate",
    summary="Get the funding rate of a perpetual contract, or of all of them.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetFundingRateRequest,
    item=FundingRate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
