# Made from spec/schemas/flexible-loans.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class CollateralToLock(Request):
    """An asset to lock as collateral, in another currency than the one borrowed.

    Args:
        ccy: Currency of the collateral, such as `BTC`.
        amt: Amount of the collateral, in `ccy`, above 0.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
    """

    __slots__ = ()
    _label = "CollateralToLock"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
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
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    ccy = TextField("ccy")
    """Currency of the collateral, such as `BTC`."""
    amt = DecimalField("amt")
    """Amount of the collateral, in `ccy`, above 0."""
