# Made from spec/paths/public/premium-history.yaml, not to be edited; make it again with: make generate
"""public.get_premium_history: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_5652B317 = re.compile("^[^-]+-[^-]+-SWAP\\Z").search


class GetPremiumHistoryRequest(Request):
    """The parameters of public.get_premium_history.

    Args:
        inst_id (instId): Perpetual swap, such as `BTC-USDT-SWAP`.
        after: Only premiums with a `ts` earlier than this.
        before: Only premiums with a `ts` later than this.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
    """

    __slots__ = ()
    _label = "public.get_premium_history"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
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
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if MATCH_5652B317(inst_id) is None:
            raise cls.refusal(
                at, "instId", "must be an instrument of type SWAP, such as BTC-USDT-SWAP"
            )
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

    inst_id = TextField("instId")
    """Perpetual swap, such as `BTC-USDT-SWAP`."""
    after = TimeField("after")
    """Only premiums with a `ts` earlier than this."""
    before = TimeField("before")
    """Only premiums with a `ts` later than this."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class Premium(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _premium: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    premium = DecimalField("premium")
    """Premium over the index, (max(0, impact bid - index) - max(0, index - impact ask)) / index."""
    ts = TimeField("ts")
    """When it was computed."""


OPERATION: Operation[Premium] = Operation(
    method="GET",
    path="/api/v5/public/premium-history",
    resource="public",
    name="get_premium_history",
    summary="Get how far the price of a perpetual swap stood from the index in the last 6 months.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetPremiumHistoryRequest,
    item=Premium,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
