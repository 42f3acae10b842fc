# Made from spec/paths/asset/convert/currency-pair.yaml, not to be edited; make it again with: make generate
"""convert.get_currency_pair: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetCurrencyPairRequest(Request):
    """The parameters of convert.get_currency_pair.

    Args:
        from_ccy (fromCcy): Currency that you give, such as `USDT`.
        to_ccy (toCcy): Currency that you get for it, such as `BTC`.
        convert_mode (convertMode): Kind of conversion, `0` standard or `1` large orders of VIP
            users. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
    """

    __slots__ = ()
    _label = "convert.get_currency_pair"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        convert_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "fromCcy": from_ccy,
            "toCcy": to_ccy,
        }
        if convert_mode is not None:
            wire["convertMode"] = convert_mode
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        from_ccy = wire.get("fromCcy", UNSET)
        if from_ccy is UNSET:
            raise cls.refusal(at, "fromCcy", "is required")
        if not isinstance(from_ccy, str):
            raise cls.refusal(at, "fromCcy", "must be a string")
        if len(from_ccy) < 1:
            raise cls.refusal(at, "fromCcy", "must have at least 1 character")
        to_ccy = wire.get("toCcy", UNSET)
        if to_ccy is UNSET:
            raise cls.refusal(at, "toCcy", "is required")
        if not isinstance(to_ccy, str):
            raise cls.refusal(at, "toCcy", "must be a string")
        if len(to_ccy) < 1:
            raise cls.refusal(at, "toCcy", "must have at least 1 character")
        convert_mode = wire.get("convertMode", UNSET)
        if convert_mode is not UNSET:
            if not isinstance(convert_mode, str):
                raise cls.refusal(at, "convertMode", "must be a string")
            if convert_mode not in ("0", "1") and not is_undescribed(convert_mode):
                raise cls.refusal(at, "convertMode", "must be '0' or '1'")
        if from_ccy == to_ccy:
            raise cls.refusal(at, "fromCcy", "must differ from to_ccy")

    from_ccy = TextField("fromCcy")
    """Currency that you give, such as `USDT`."""
    to_ccy = TextField("toCcy")
    """Currency that you get for it, such as `BTC`."""
    convert_mode = TextField("convertMode")
    """Kind of conversion, `0` standard or `1` large orders of VIP users. Without it the exchange
    takes 0.
    """


class ConvertPair(Item):
    """One item of the answer."""

    _baseCcy: WireText = UNSET
    _baseCcyMax: WireText = UNSET
    _baseCcyMin: WireText = UNSET
    _instId: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteCcyMax: WireText = UNSET
    _quoteCcyMin: WireText = UNSET

    inst_id = TextField("instId")
    """Currency pair, such as `BTC-USDT`."""
    base_ccy = TextField("baseCcy")
    """Base currency, `BTC` of `BTC-USDT`."""
    base_ccy_max = DecimalField("baseCcyMax")
    """Most that can be converted at once, in `baseCcy`."""
    base_ccy_min = DecimalField("baseCcyMin")
    """Least that can be converted at once, in `baseCcy`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, `USDT` of `BTC-USDT`."""
    quote_ccy_max = DecimalField("quoteCcyMax")
    """Most that can be converted at once, in `quoteCcy`."""
    quote_ccy_min = DecimalField("quoteCcyMin")
    """Least that can be converted at once, in `quoteCcy`."""


OPERATION: Operation[ConvertPair] = Operation(
    method="GET",
    path="/api/v5/asset/convert/currency-pair",
    resource="convert",
    name="get_currency_pair",
    summary="Get which pair converts one currency into another, and how much of it at once.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetCurrencyPairRequest,
    item=ConvertPair,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
