# Made from spec/paths/public/estimated-price.yaml, not to be edited; make it again with: make generate
"""public.get_estimated_price: the operation and its models."""

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
from ._public_data import EstimatedPrice

MATCH_7F2BC9A1 = re.compile("^[^-]+-[^-]+(-[^-]+)*-([^-]{1,3}|[^-]{3}[^P-]|[^-]{5,})\\Z").search


class GetEstimatedPriceRequest(Request):
    """The parameters of public.get_estimated_price.

    Args:
        inst_id (instId): Instrument of type FUTURES, OPTION or EVENTS, such as `BTC-USD-200214`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
    """

    __slots__ = ()
    _label = "public.get_estimated_price"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price"
    )

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
        if MATCH_7F2BC9A1(inst_id) is None:
            raise cls.refusal(
                at, "instId", "must be an instrument of type FUTURES, OPTION or EVENTS"
            )

    inst_id = TextField("instId")
    """Instrument of type FUTURES, OPTION or EVENTS, such as `BTC-USD-200214`."""


OPERATION: Operation[EstimatedPrice] = Operation(
    method="GET",
    path="/api/v5/public/estimated-price",
    resource="public",
    name="get_estimated_price",
    summary="Get the estimated price of delivery or exercise of a contract.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetEstimatedPriceRequest,
    item=EstimatedPrice,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
