# Made from spec/, not to be edited; make it again with: make generate
"""Statistics of the whole market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_long_short_ratio import GetLongShortRatioRequest as GetLongShortRatioRequest
    from .get_long_short_ratio import LongShortRatio as LongShortRatio
    from .get_contract_long_short_ratio import (
        GetContractLongShortRatioRequest as GetContractLongShortRatioRequest,
    )
    from .get_contract_long_short_ratio import ContractLongShortRatio as ContractLongShortRatio
    from .get_top_trader_long_short_account_ratio import (
        GetTopTraderLongShortAccountRatioRequest as GetTopTraderLongShortAccountRatioRequest,
    )
    from .get_top_trader_long_short_account_ratio import (
        TopTraderAccountRatio as TopTraderAccountRatio,
    )
    from .get_top_trader_long_short_position_ratio import (
        GetTopTraderLongShortPositionRatioRequest as GetTopTraderLongShortPositionRatioRequest,
    )
    from .get_top_trader_long_short_position_ratio import (
        TopTraderPositionRatio as TopTraderPositionRatio,
    )
    from .get_open_interest_history import (
        GetOpenInterestHistoryRequest as GetOpenInterestHistoryRequest,
    )
    from .get_open_interest_history import HistoricalOpenInterest as HistoricalOpenInterest
    from .get_contract_open_interest_volume import (
        GetContractOpenInterestVolumeRequest as GetContractOpenInterestVolumeRequest,
    )
    from .get_contract_open_interest_volume import (
        ContractOpenInterestVolume as ContractOpenInterestVolume,
    )
    from .get_margin_loan_ratio import GetMarginLoanRatioRequest as GetMarginLoanRatioRequest
    from .get_margin_loan_ratio import MarginLoanRatio as MarginLoanRatio
    from .get_option_open_interest_volume import (
        GetOptionOpenInterestVolumeRequest as GetOptionOpenInterestVolumeRequest,
    )
    from .get_option_open_interest_volume import (
        OptionOpenInterestVolume as OptionOpenInterestVolume,
    )
    from .get_option_open_interest_volume_by_expiry import (
        GetOptionOpenInterestVolumeByExpiryRequest as GetOptionOpenInterestVolumeByExpiryRequest,
    )
    from .get_option_open_interest_volume_by_expiry import (
        OptionExpiryOpenInterest as OptionExpiryOpenInterest,
    )
    from .get_put_call_ratio import GetPutCallRatioRequest as GetPutCallRatioRequest
    from .get_put_call_ratio import PutCallRatio as PutCallRatio
    from .get_option_open_interest_volume_by_strike import (
        GetOptionOpenInterestVolumeByStrikeRequest as GetOptionOpenInterestVolumeByStrikeRequest,
    )
    from .get_option_open_interest_volume_by_strike import (
        OptionStrikeOpenInterest as OptionStrikeOpenInterest,
    )
    from .get_taker_flow import GetTakerFlowRequest as GetTakerFlowRequest
    from .get_taker_flow import TakerFlow as TakerFlow
    from .get_taker_volume import GetTakerVolumeRequest as GetTakerVolumeRequest
    from .get_taker_volume import TakerVolume as TakerVolume
    from .get_contract_taker_volume import (
        GetContractTakerVolumeRequest as GetContractTakerVolumeRequest,
    )
    from .get_contract_taker_volume import ContractTakerVolume as ContractTakerVolume
    from .get_supported_currencies import (
        GetSupportedCurrenciesRequest as GetSupportedCurrenciesRequest,
    )
    from .get_supported_currencies import StatisticsCurrencies as StatisticsCurrencies

_PLACES = {
    "GetLongShortRatioRequest": "get_long_short_ratio",
    "LongShortRatio": "get_long_short_ratio",
    "GetContractLongShortRatioRequest": "get_contract_long_short_ratio",
    "ContractLongShortRatio": "get_contract_long_short_ratio",
    "GetTopTraderLongShortAccountRatioRequest": "get_top_trader_long_short_account_ratio",
    "TopTraderAccountRatio": "get_top_trader_long_short_account_ratio",
    "GetTopTraderLongShortPositionRatioRequest": "get_top_trader_long_short_position_ratio",
    "TopTraderPositionRatio": "get_top_trader_long_short_position_ratio",
    "GetOpenInterestHistoryRequest": "get_open_interest_history",
    "HistoricalOpenInterest": "get_open_interest_history",
    "GetContractOpenInterestVolumeRequest": "get_contract_open_interest_volume",
    "ContractOpenInterestVolume": "get_contract_open_interest_volume",
    "GetMarginLoanRatioRequest": "get_margin_loan_ratio",
    "MarginLoanRatio": "get_margin_loan_ratio",
    "GetOptionOpenInterestVolumeRequest": "get_option_open_interest_volume",
    "OptionOpenInterestVolume": "get_option_open_interest_volume",
    "GetOptionOpenInterestVolumeByExpiryRequest": "get_option_open_interest_volume_by_expiry",
    "OptionExpiryOpenInterest": "get_option_open_interest_volume_by_expiry",
    "GetPutCallRatioRequest": "get_put_call_ratio",
    "PutCallRatio": "get_put_call_ratio",
    "GetOptionOpenInterestVolumeByStrikeRequest": "get_option_open_interest_volume_by_strike",
    "OptionStrikeOpenInterest": "get_option_open_interest_volume_by_strike",
    "GetTakerFlowRequest": "get_taker_flow",
    "TakerFlow": "get_taker_flow",
    "GetTakerVolumeRequest": "get_taker_volume",
    "TakerVolume": "get_taker_volume",
    "GetContractTakerVolumeRequest": "get_contract_taker_volume",
    "ContractTakerVolume": "get_contract_taker_volume",
    "GetSupportedCurrenciesRequest": "get_supported_currencies",
    "StatisticsCurrencies": "get_supported_currencies",
}

__all__ = [
    "GetLongShortRatioRequest",
    "LongShortRatio",
    "GetContractLongShortRatioRequest",
    "ContractLongShortRatio",
    "GetTopTraderLongShortAccountRatioRequest",
    "TopTraderAccountRatio",
    "GetTopTraderLongShortPositionRatioRequest",
    "TopTraderPositionRatio",
    "GetOpenInterestHistoryRequest",
    "HistoricalOpenInterest",
    "GetContractOpenInterestVolumeRequest",
    "ContractOpenInterestVolume",
    "GetMarginLoanRatioRequest",
    "MarginLoanRatio",
    "GetOptionOpenInterestVolumeRequest",
    "OptionOpenInterestVolume",
    "GetOptionOpenInterestVolumeByExpiryRequest",
    "OptionExpiryOpenInterest",
    "GetPutCallRatioRequest",
    "PutCallRatio",
    "GetOptionOpenInterestVolumeByStrikeRequest",
    "OptionStrikeOpenInterest",
    "GetTakerFlowRequest",
    "TakerFlow",
    "GetTakerVolumeRequest",
    "TakerVolume",
    "GetContractTakerVolumeRequest",
    "ContractTakerVolume",
    "GetSupportedCurrenciesRequest",
    "StatisticsCurrencies",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
