# Made from spec/paths/trade/easy-convert-currency-list.yaml, not to be edited; make it again with: make generate
"""trade.get_easy_convert_currencies: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireList, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetEasyConvertCurrenciesRequest(Request):
    """The parameters of trade.get_easy_convert_currencies.

    Args:
        source: Account whose balances are meant, `1` trading, `2` funding account. Without it the
            exchange takes 1.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
    """

    __slots__ = ()
    _label = "trade.get_easy_convert_currencies"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        source: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if source is not None:
            wire["source"] = source
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        source = wire.get("source", UNSET)
        if source is not UNSET:
            if not isinstance(source, str):
                raise cls.refusal(at, "source", "must be a string")
            if source not in ("1", "2") and not is_undescribed(source):
                raise cls.refusal(at, "source", "must be '1' or '2'")

    source = TextField("source")
    """Account whose balances are meant, `1` trading, `2` funding account. Without it the exchange
    takes 1.
    """


class EasyConvertBalance(Item):
    """A small balance."""

    _fromAmt: WireText = UNSET
    _fromCcy: WireText = UNSET

    from_ccy = TextField("fromCcy")
    """Currency of the balance."""
    from_amt = DecimalField("fromAmt")
    """Amount, in `fromCcy`."""


class EasyConvertCurrencies(Item):
    """One item of the answer."""

    _fromData: WireList[EasyConvertBalance] = UNSET
    _toCcy: WireTexts = UNSET

    from_data = ObjectsField("fromData", EasyConvertBalance)
    """Small balances that can be converted."""
    to_ccy = TextsField("toCcy")
    """Mainstream currencies that balances can be converted into."""


OPERATION: Operation[EasyConvertCurrencies] = Operation(
    method="GET",
    path="/api/v5/trade/easy-convert-currency-list",
    resource="trade",
    name="get_easy_convert_currencies",
    summary="Get the small balances that can be converted, and the currencies they can be converted into.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetEasyConvertCurrenciesRequest,
    item=EasyConvertCurrencies,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
