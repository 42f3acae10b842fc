# Made from spec/paths/account/set-riskOffset-amt.yaml, not to be edited; make it again with: make generate
"""account.set_risk_offset_amount: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search


class SetRiskOffsetAmountRequest(Request):
    """The parameters of account.set_risk_offset_amount.

    Args:
        ccy: Currency, such as `BTC`.
        cl_spot_in_use_amt (clSpotInUseAmt): Spot amount to use for the offset.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
    """

    __slots__ = ()
    _label = "account.set_risk_offset_amount"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        cl_spot_in_use_amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "clSpotInUseAmt": self._number("clSpotInUseAmt", cl_spot_in_use_amt),
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
        cl_spot_in_use_amt = wire.get("clSpotInUseAmt", UNSET)
        if cl_spot_in_use_amt is UNSET:
            raise cls.refusal(at, "clSpotInUseAmt", "is required")
        if not isinstance(cl_spot_in_use_amt, str):
            raise cls.refusal(at, "clSpotInUseAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_710B1E21(cl_spot_in_use_amt) is None:
            raise cls.refusal(
                at,
                "clSpotInUseAmt",
                "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
            )

    ccy = TextField("ccy")
    """Currency, such as `BTC`."""
    cl_spot_in_use_amt = DecimalField("clSpotInUseAmt")
    """Spot amount to use for the offset."""


class SetRiskOffsetAmountResult(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _clSpotInUseAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    cl_spot_in_use_amt = DecimalField("clSpotInUseAmt")
    """Spot amount that is now set for the offset, in `ccy`."""


OPERATION: Operation[SetRiskOffsetAmountResult] = Operation(
    method="POST",
    path="/api/v5/account/set-riskOffset-amt",
    resource="account",
    name="set_risk_offset_amount",
    summary="Set how much spot of a currency may offset the risk of derivatives.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ccy",), ask="GET /api/v5/account/balance"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=SetRiskOffsetAmountRequest,
    item=SetRiskOffsetAmountResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
