# Made from spec/paths/public/settlement-history.yaml, not to be edited; make it again with: make generate
"""public.get_settlement_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetSettlementHistoryRequest(Request):
    """The parameters of public.get_settlement_history.

    Args:
        inst_family (instFamily): Instrument family, such as `XRP-USDT`.
        after: Only settlements with a `ts` earlier than this.
        before: Only settlements with a `ts` later than this.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
    """

    __slots__ = ()
    _label = "public.get_settlement_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instFamily": inst_family,
        }
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is UNSET:
            raise cls.refusal(at, "instFamily", "is required")
        if not isinstance(inst_family, str):
            raise cls.refusal(at, "instFamily", "must be a string")
        if len(inst_family) < 1:
            raise cls.refusal(at, "instFamily", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    inst_family = TextField("instFamily")
    """Instrument family, such as `XRP-USDT`."""
    after = TimeField("after")
    """Only settlements with a `ts` earlier than this."""
    before = TimeField("before")
    """Only settlements with a `ts` later than this."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class SettledContract(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _settlePx: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    settle_px = DecimalField("settlePx")
    """Settlement price."""


class FuturesSettlement(Item):
    """One item of the answer."""

    _details: WireList[SettledContract] = UNSET
    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When it took place."""
    details = ObjectsField("details", SettledContract)
    """The contracts."""


OPERATION: Operation[FuturesSettlement] = Operation(
    method="GET",
    path="/api/v5/public/settlement-history",
    resource="public",
    name="get_settlement_history",
    summary="Get the prices that dated futures of a family were settled at in the last 3 months.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(40, 2, ("ip", "instrument-family")),),
    request=GetSettlementHistoryRequest,
    item=FuturesSettlement,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
