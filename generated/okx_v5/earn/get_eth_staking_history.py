# Made from spec/paths/finance/staking-defi/eth/purchase-redeem-history.yaml, not to be edited; make it again with: make generate
"""earn.get_eth_staking_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._staking import StakingRecord

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetEthStakingHistoryRequest(Request):
    """The parameters of earn.get_eth_staking_history.

    Args:
        type: Only purchases (`purchase`) or redemptions (`redeem`).
        status: Only those under way (`pending`), done (`success`), `failed` or `cancelled`.
        after: Only those with a `requestTime` before this time.
        before: Only those with a `requestTime` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history
    """

    __slots__ = ()
    _label = "earn.get_eth_staking_history"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history"

    @exact_arguments
    def __init__(
        self,
        *,
        type: Optional[OneOf[Literal["purchase", "redeem"]]] = None,
        status: Optional[OneOf[Literal["pending", "success", "failed", "cancelled"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if type is not None:
            wire["type"] = type
        if status is not None:
            wire["status"] = status
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("purchase", "redeem") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be 'purchase' or 'redeem'")
        status = wire.get("status", UNSET)
        if status is not UNSET:
            if not isinstance(status, str):
                raise cls.refusal(at, "status", "must be a string")
            if status not in ("pending", "success", "failed", "cancelled") and not is_undescribed(
                status
            ):
                raise cls.refusal(
                    at, "status", "must be 'pending', 'success', 'failed' or 'cancelled'"
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

    type = TextField("type")
    """Only purchases (`purchase`) or redemptions (`redeem`)."""
    status = TextField("status")
    """Only those under way (`pending`), done (`success`), `failed` or `cancelled`."""
    after = TimeField("after")
    """Only those with a `requestTime` before this time."""
    before = TimeField("before")
    """Only those with a `requestTime` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[StakingRecord] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/eth/purchase-redeem-history",
    resource="earn",
    name="get_eth_staking_history",
    summary="Get your purchases and redemptions of staked ETH.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetEthStakingHistoryRequest,
    item=StakingRecord,
    reply=Reply,
    data="list",
    pages=Cursor("requestTime", key=("type", "amt", "ordId"), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
