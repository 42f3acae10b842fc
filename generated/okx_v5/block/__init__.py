# Made from spec/, not to be edited; make it again with: make generate
"""Block trading by request for quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._market import BlockTicker as BlockTicker
    from .get_block_ticker import GetBlockTickerRequest as GetBlockTickerRequest
    from .get_block_tickers import GetBlockTickersRequest as GetBlockTickersRequest
    from .create_quote import CreateQuoteLeg as CreateQuoteLeg
    from .create_quote import CreateQuoteRequest as CreateQuoteRequest
    from .create_quote import CreatedQuoteLeg as CreatedQuoteLeg
    from .create_quote import CreatedQuote as CreatedQuote
    from .get_rfqs import GetRfqsRequest as GetRfqsRequest
    from .get_rfqs import RfqLeg as RfqLeg
    from .get_rfqs import RfqAllocatedLeg as RfqAllocatedLeg
    from .get_rfqs import RfqAccountAllocation as RfqAccountAllocation
    from .get_rfqs import Rfq as Rfq

_PLACES = {
    "BlockTicker": "_market",
    "GetBlockTickerRequest": "get_block_ticker",
    "GetBlockTickersRequest": "get_block_tickers",
    "CreateQuoteLeg": "create_quote",
    "CreateQuoteRequest": "create_quote",
    "CreatedQuoteLeg": "create_quote",
    "CreatedQuote": "create_quote",
    "GetRfqsRequest": "get_rfqs",
    "RfqLeg": "get_rfqs",
    "RfqAllocatedLeg": "get_rfqs",
    "RfqAccountAllocation": "get_rfqs",
    "Rfq": "get_rfqs",
}

__all__ = [
    "BlockTicker",
    "GetBlockTickerRequest",
    "GetBlockTickersRequest",
    "CreateQuoteLeg",
    "CreateQuoteRequest",
    "CreatedQuoteLeg",
    "CreatedQuote",
    "GetRfqsRequest",
    "RfqLeg",
    "RfqAllocatedLeg",
    "RfqAccountAllocation",
    "Rfq",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
