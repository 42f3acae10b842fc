# Made from spec/, not to be edited; make it again with: make generate
"""Converting one currency into another at a quoted price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._convert import ConvertTrade as ConvertTrade
    from .get_currencies import GetCurrenciesRequest as GetCurrenciesRequest
    from .get_currencies import ConvertCurrency as ConvertCurrency
    from .get_currency_pair import GetCurrencyPairRequest as GetCurrencyPairRequest
    from .get_currency_pair import ConvertPair as ConvertPair
    from .request_quote import RequestConvertQuoteRequest as RequestConvertQuoteRequest
    from .request_quote import ConvertQuote as ConvertQuote
    from .get_history import GetHistoryRequest as GetHistoryRequest
    from .place_trade import PlaceConvertTradeRequest as PlaceConvertTradeRequest

_PLACES = {
    "ConvertTrade": "_convert",
    "GetCurrenciesRequest": "get_currencies",
    "ConvertCurrency": "get_currencies",
    "GetCurrencyPairRequest": "get_currency_pair",
    "ConvertPair": "get_currency_pair",
    "RequestConvertQuoteRequest": "request_quote",
    "ConvertQuote": "request_quote",
    "GetHistoryRequest": "get_history",
    "PlaceConvertTradeRequest": "place_trade",
}

__all__ = [
    "ConvertTrade",
    "GetCurrenciesRequest",
    "ConvertCurrency",
    "GetCurrencyPairRequest",
    "ConvertPair",
    "RequestConvertQuoteRequest",
    "ConvertQuote",
    "GetHistoryRequest",
    "PlaceConvertTradeRequest",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
