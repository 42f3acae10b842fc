# Made from spec/paths/finance/okusd/subscribe.yaml, not to be edited; make it again with: make generate
"""okusd.subscribe: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_DABEF499 = re.compile("^0*[1-9][0-9]*(\\.[0-9]{1,8})?\\Z").search

MATCH_F2255AF8 = re.compile("^[A-Za-z0-9_-]{1,32}\\Z").search


class SubscribeOkusdRequest(Request):
    """The parameters of okusd.subscribe.

    Args:
        amt: USDT to give, at least 1, with at most 8 digits after the point.
        cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters, digits, `-` and `_`, used once
            only. The order is found by it when its outcome is unknown.

    https://www.okx.com/docs-v5/en/#financial-product-okusd-post-subscribe-okusd
    """

    __slots__ = ()
    _label = "okusd.subscribe"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-okusd-post-subscribe-okusd"

    @exact_arguments
    def __init__(
        self,
        *,
        amt: Number,
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "amt": self._number("amt", amt),
            "clOrdId": cl_ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_DABEF499(amt) is None:
            raise cls.refusal(
                at,
                "amt",
                "must be at least 1, in plain notation, with at most 8 digits after the point",
            )
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is UNSET:
            raise cls.refusal(at, "clOrdId", "is required")
        if not isinstance(cl_ord_id, str):
            raise cls.refusal(at, "clOrdId", "must be a string")
        if MATCH_F2255AF8(cl_ord_id) is None:
            raise cls.refusal(
                at, "clOrdId", "must be 1 to 32 letters, digits, hyphens and underscores"
            )

    amt = DecimalField("amt")
    """USDT to give, at least 1, with at most 8 digits after the point."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID, 1 to 32 letters, digits, `-` and `_`, used once only. The order is found
    by it when its outcome is unknown.
    """


class SubscribeOkusdResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _okusdAmt: WireText = UNSET
    _ordId: WireText = UNSET
    _state: WireText = UNSET
    _ts: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    ccy = TextField("ccy")
    """Currency given, `USDT`."""
    amt = DecimalField("amt")
    """USDT given."""
    okusd_amt = DecimalField("okusdAmt")
    """OKUSD received, as much as `amt`."""
    state = TextField("state")
    """Whether it is done (`success`), still `pending`, or `failed`. Known values: success, pending,
    failed.
    """
    ts = TimeField("ts")
    """When the order was created."""


OPERATION: Operation[SubscribeOkusdResult] = Operation(
    method="POST",
    path="/api/v5/finance/okusd/subscribe",
    resource="okusd",
    name="subscribe",
    summary="Subscribe to OKUSD with USDT of the funding account.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-okusd-post-subscribe-okusd",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        failure=(Failure(("state",), "failed"),),
        ask="GET /api/v5/finance/okusd/subscribe/history",
        asked_by=("clOrdId",),
    ),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=SubscribeOkusdRequest,
    item=SubscribeOkusdResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
