# Made from spec/paths/asset/balances.yaml, not to be edited; make it again with: make generate
"""funding.get_balances: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetBalancesRequest(Request):
    """The parameters of funding.get_balances.

    Args:
        ccy: Currencies, at most 20; all if left out.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
    """

    __slots__ = ()
    _label = "funding.get_balances"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = self._list("ccy", ccy)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not is_list(ccy):
                raise cls.refusal(at, "ccy", "must be a list")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 element")
            if len(ccy) > 20:
                raise cls.refusal(at, "ccy", "must have at most 20 elements")
            for index, each in enumerate(ccy):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "ccy", "must be a string and match the pattern ^[^,]+$", index
                    )

    ccy = TextsField("ccy")
    """Currencies, at most 20; all if left out."""


class FundingBalance(Item):
    """One item of the answer."""

    _availBal: WireText = UNSET
    _bal: WireText = UNSET
    _ccy: WireText = UNSET
    _frozenBal: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    bal = DecimalField("bal")
    """Balance, frozen part included."""
    frozen_bal = DecimalField("frozenBal")
    """Part of the balance that is on hold."""
    avail_bal = DecimalField("availBal")
    """Part of the balance that is available."""


OPERATION: Operation[FundingBalance] = Operation(
    method="GET",
    path="/api/v5/asset/balances",
    resource="funding",
    name="get_balances",
    summary="Get what the funding account holds of each currency.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetBalancesRequest,
    item=FundingBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
