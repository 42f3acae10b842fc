# Made from spec/paths/account/spot-manual-borrow-repay.yaml, not to be edited; make it again with: make generate
"""account.borrow_or_repay: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class BorrowOrRepayRequest(Request):
    """The parameters of account.borrow_or_repay.

    Args:
        ccy: Currency to borrow or repay, such as `USDT`.
        side: What to do, borrow or repay.
        amt: Amount in `ccy`, above 0.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
    """

    __slots__ = ()
    _label = "account.borrow_or_repay"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        side: OneOf[Literal["borrow", "repay"]],
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "side": side,
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("borrow", "repay") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'borrow' or 'repay'")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    ccy = TextField("ccy")
    """Currency to borrow or repay, such as `USDT`."""
    side = TextField("side")
    """What to do, borrow or repay."""
    amt = DecimalField("amt")
    """Amount in `ccy`, above 0."""


class BorrowOrRepayResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _side: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    side = TextField("side")
    """What was done, `borrow` or `repay`. Known values: borrow, repay."""
    amt = DecimalField("amt")
    """Amount really borrowed or repaid, in `ccy`."""


OPERATION: Operation[BorrowOrRepayResult] = Operation(
    method="POST",
    path="/api/v5/account/spot-manual-borrow-repay",
    resource="account",
    name="borrow_or_repay",
    summary="Borrow a currency by hand in Spot mode, or repay what is borrowed.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ccy",), ask="GET /api/v5/account/spot-borrow-repay-history"),
    rate_limits=(RateLimit(1, 3, ("master-account",)),),
    request=BorrowOrRepayRequest,
    item=BorrowOrRepayResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
