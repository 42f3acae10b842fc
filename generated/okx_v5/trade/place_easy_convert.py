# Made from spec/paths/trade/easy-convert.yaml, not to be edited; make it again with: make generate
"""trade.place_easy_convert: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import TextField, TextsField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._conversions import EasyConversion

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class PlaceEasyConvertRequest(Request):
    """The parameters of trade.place_easy_convert.

    Args:
        from_ccy (fromCcy): Currencies to convert, 1 to 5; `toCcy` is none of them.
        to_ccy (toCcy): Mainstream currency to convert into, such as `USDT`.
        source: Account whose balances are converted, `1` trading, `2` funding account. Without it
            the exchange takes 1.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
    """

    __slots__ = ()
    _label = "trade.place_easy_convert"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        from_ccy: Sequence[str],
        to_ccy: str,
        source: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "fromCcy": self._list("fromCcy", from_ccy),
            "toCcy": to_ccy,
        }
        if source is not None:
            wire["source"] = source
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        from_ccy = wire.get("fromCcy", UNSET)
        if from_ccy is UNSET:
            raise cls.refusal(at, "fromCcy", "is required")
        if not is_list(from_ccy):
            raise cls.refusal(at, "fromCcy", "must be a list")
        if len(from_ccy) < 1:
            raise cls.refusal(at, "fromCcy", "must have at least 1 element")
        if len(from_ccy) > 5:
            raise cls.refusal(at, "fromCcy", "must have at most 5 elements")
        for index, each in enumerate(from_ccy):
            if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                raise cls.refusal(
                    at, "fromCcy", "must be a string and match the pattern ^[^,]+$", index
                )
        to_ccy = wire.get("toCcy", UNSET)
        if to_ccy is UNSET:
            raise cls.refusal(at, "toCcy", "is required")
        if not isinstance(to_ccy, str):
            raise cls.refusal(at, "toCcy", "must be a string")
        if len(to_ccy) < 1:
            raise cls.refusal(at, "toCcy", "must have at least 1 character")
        source = wire.get("source", UNSET)
        if source is not UNSET:
            if not isinstance(source, str):
                raise cls.refusal(at, "source", "must be a string")
            if source not in ("1", "2") and not is_undescribed(source):
                raise cls.refusal(at, "source", "must be '1' or '2'")
        if to_ccy in from_ccy:
            raise cls.refusal(at, "toCcy", "must be none of from_ccy")

    from_ccy = TextsField("fromCcy")
    """Currencies to convert, 1 to 5; `toCcy` is none of them."""
    to_ccy = TextField("toCcy")
    """Mainstream currency to convert into, such as `USDT`."""
    source = TextField("source")
    """Account whose balances are converted, `1` trading, `2` funding account. Without it the
    exchange takes 1.
    """


OPERATION: Operation[EasyConversion] = Operation(
    method="POST",
    path="/api/v5/trade/easy-convert",
    resource="trade",
    name="place_easy_convert",
    summary="Convert small balances into a mainstream currency.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("fromCcy",),
        failure=(Failure(("status",), "failed"),),
        ask="GET /api/v5/trade/easy-convert-history",
        of=(("fromCcy", "fromCcy"),),
    ),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=PlaceEasyConvertRequest,
    item=EasyConversion,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
