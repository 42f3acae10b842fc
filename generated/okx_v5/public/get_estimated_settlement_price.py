# Made from spec/paths/public/estimated-settlement-info.yaml, not to be edited; make it again with: make generate
"""public.get_estimated_settlement_price: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_B171E42F = re.compile("^[^-]+-[^-]+-[0-9]{6}\\Z").search


class GetEstimatedSettlementPriceRequest(Request):
    """The parameters of public.get_estimated_settlement_price.

    Args:
        inst_id (instId): Instrument of type FUTURES, such as `XRP-USDT-250307`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
    """

    __slots__ = ()
    _label = "public.get_estimated_settlement_price"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price"
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
        if MATCH_B171E42F(inst_id) is None:
            raise cls.refusal(
                at, "instId", "must be an instrument of type FUTURES, such as XRP-USDT-250307"
            )

    inst_id = TextField("instId")
    """Instrument of type FUTURES, such as `XRP-USDT-250307`."""


class EstimatedSettlement(Item):
    """One item of the answer."""

    _estSettlePx: WireText = UNSET
    _instId: WireText = UNSET
    _nextSettleTime: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    next_settle_time = TimeField("nextSettleTime")
    """When it is settled next."""
    est_settle_px = DecimalField("estSettlePx")
    """Settlement price as estimated."""
    ts = TimeField("ts")
    """When the exchange answered."""


OPERATION: Operation[EstimatedSettlement] = Operation(
    method="GET",
    path="/api/v5/public/estimated-settlement-info",
    resource="public",
    name="get_estimated_settlement_price",
    summary="Get the estimated price of the next settlement of a dated future.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetEstimatedSettlementPriceRequest,
    item=EstimatedSettlement,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
