# Made from spec/, not to be edited; make it again with: make generate
"""Instruments, the exchange's time and other public data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._instruments import UpcomingChange as UpcomingChange
    from ._instruments import Instrument as Instrument
    from ._loans import LoanQuotaLevel as LoanQuotaLevel
    from ._market import IndexCandlestick as IndexCandlestick
    from ._market import MarkPriceCandlestick as MarkPriceCandlestick
    from ._public_data import IndexTicker as IndexTicker
    from ._public_data import EconomicRelease as EconomicRelease
    from ._public_data import EstimatedPrice as EstimatedPrice
    from ._public_data import EventMarket as EventMarket
    from ._public_data import FundingRate as FundingRate
    from ._public_data import MarkPrice as MarkPrice
    from ._public_data import OpenInterest as OpenInterest
    from ._public_data import OptionSummary as OptionSummary
    from ._public_data import PriceLimit as PriceLimit
    from .get_exchange_rate import GetExchangeRateRequest as GetExchangeRateRequest
    from .get_exchange_rate import ExchangeRate as ExchangeRate
    from .get_index_candlesticks_history import (
        GetIndexCandlesticksHistoryRequest as GetIndexCandlesticksHistoryRequest,
    )
    from .get_mark_price_candlesticks_history import (
        GetMarkPriceCandlesticksHistoryRequest as GetMarkPriceCandlesticksHistoryRequest,
    )
    from .get_index_candlesticks import GetIndexCandlesticksRequest as GetIndexCandlesticksRequest
    from .get_index_components import GetIndexComponentsRequest as GetIndexComponentsRequest
    from .get_index_components import IndexComponent as IndexComponent
    from .get_index_components import IndexComponents as IndexComponents
    from .get_index_tickers import GetIndexTickersRequest as GetIndexTickersRequest
    from .get_mark_price_candlesticks import (
        GetMarkPriceCandlesticksRequest as GetMarkPriceCandlesticksRequest,
    )
    from .get_contract_conversion import (
        GetContractConversionRequest as GetContractConversionRequest,
    )
    from .get_contract_conversion import ContractConversion as ContractConversion
    from .get_delivery_exercise_history import (
        GetDeliveryExerciseHistoryRequest as GetDeliveryExerciseHistoryRequest,
    )
    from .get_delivery_exercise_history import DeliveredContract as DeliveredContract
    from .get_delivery_exercise_history import DeliveryExercise as DeliveryExercise
    from .get_discount_rates import GetDiscountRatesRequest as GetDiscountRatesRequest
    from .get_discount_rates import DiscountTier as DiscountTier
    from .get_discount_rates import DiscountRate as DiscountRate
    from .get_economic_calendar import GetEconomicCalendarRequest as GetEconomicCalendarRequest
    from .get_estimated_price import GetEstimatedPriceRequest as GetEstimatedPriceRequest
    from .get_estimated_settlement_price import (
        GetEstimatedSettlementPriceRequest as GetEstimatedSettlementPriceRequest,
    )
    from .get_estimated_settlement_price import EstimatedSettlement as EstimatedSettlement
    from .get_events import GetEventsRequest as GetEventsRequest
    from .get_events import SeriesEvent as SeriesEvent
    from .get_event_markets import GetEventMarketsRequest as GetEventMarketsRequest
    from .get_event_series import GetEventSeriesRequest as GetEventSeriesRequest
    from .get_event_series import EventSeriesSettlement as EventSeriesSettlement
    from .get_event_series import EventSeries as EventSeries
    from .get_funding_rate import GetFundingRateRequest as GetFundingRateRequest
    from .get_funding_rate_history import (
        GetFundingRateHistoryRequest as GetFundingRateHistoryRequest,
    )
    from .get_funding_rate_history import PastFundingRate as PastFundingRate
    from .get_tick_bands import GetTickBandsRequest as GetTickBandsRequest
    from .get_tick_bands import TickBand as TickBand
    from .get_tick_bands import TickBands as TickBands
    from .get_instruments import GetInstrumentsRequest as GetInstrumentsRequest
    from .get_insurance_fund import GetInsuranceFundRequest as GetInsuranceFundRequest
    from .get_insurance_fund import InsuranceFundChange as InsuranceFundChange
    from .get_insurance_fund import InsuranceFund as InsuranceFund
    from .get_interest_rates_and_loan_quotas import (
        GetInterestRatesAndLoanQuotasRequest as GetInterestRatesAndLoanQuotasRequest,
    )
    from .get_interest_rates_and_loan_quotas import BasicLoanQuota as BasicLoanQuota
    from .get_interest_rates_and_loan_quotas import FixedQuotaCurrency as FixedQuotaCurrency
    from .get_interest_rates_and_loan_quotas import FixedLoanQuota as FixedLoanQuota
    from .get_interest_rates_and_loan_quotas import LoanTerms as LoanTerms
    from .get_mark_prices import GetMarkPricesRequest as GetMarkPricesRequest
    from .get_market_data_history import GetMarketDataHistoryRequest as GetMarketDataHistoryRequest
    from .get_market_data_history import MarketDataFile as MarketDataFile
    from .get_market_data_history import MarketDataGroup as MarketDataGroup
    from .get_market_data_history import MarketDataHistory as MarketDataHistory
    from .get_mm_instrument_types import GetMmInstrumentTypesRequest as GetMmInstrumentTypesRequest
    from .get_mm_instrument_types import MmInstrumentType as MmInstrumentType
    from .get_open_interest import GetOpenInterestRequest as GetOpenInterestRequest
    from .get_option_summaries import GetOptionSummariesRequest as GetOptionSummariesRequest
    from .get_position_tiers import GetPositionTiersRequest as GetPositionTiersRequest
    from .get_position_tiers import PositionTier as PositionTier
    from .get_premium_history import GetPremiumHistoryRequest as GetPremiumHistoryRequest
    from .get_premium_history import Premium as Premium
    from .get_price_limit import GetPriceLimitRequest as GetPriceLimitRequest
    from .get_settlement_history import GetSettlementHistoryRequest as GetSettlementHistoryRequest
    from .get_settlement_history import SettledContract as SettledContract
    from .get_settlement_history import FuturesSettlement as FuturesSettlement
    from .get_system_time import GetSystemTimeRequest as GetSystemTimeRequest
    from .get_system_time import SystemTime as SystemTime
    from .get_underlying import GetUnderlyingRequest as GetUnderlyingRequest
    from .channel_economic_calendar import (
        SubscribeEconomicCalendarRequest as SubscribeEconomicCalendarRequest,
    )
    from .channel_economic_calendar import PushedEconomicRelease as PushedEconomicRelease
    from .channel_index_candle import SubscribeIndexCandleRequest as SubscribeIndexCandleRequest
    from .channel_mark_price_candle import (
        SubscribeMarkPriceCandleRequest as SubscribeMarkPriceCandleRequest,
    )
    from .channel_adl_warning import SubscribeAdlWarningRequest as SubscribeAdlWarningRequest
    from .channel_adl_warning import PushedAdlWarning as PushedAdlWarning
    from .channel_estimated_price import (
        SubscribeEstimatedPriceRequest as SubscribeEstimatedPriceRequest,
    )
    from .channel_estimated_price import PushedEstimatedPrice as PushedEstimatedPrice
    from .channel_event_contract_markets import (
        SubscribeEventContractMarketsRequest as SubscribeEventContractMarketsRequest,
    )
    from .channel_funding_rate import SubscribeFundingRateRequest as SubscribeFundingRateRequest
    from .channel_index_tickers import SubscribeIndexTickersRequest as SubscribeIndexTickersRequest
    from .channel_instruments import SubscribeInstrumentsRequest as SubscribeInstrumentsRequest
    from .channel_instruments import PushedInstrument as PushedInstrument
    from .channel_liquidation_orders import (
        SubscribeLiquidationOrdersRequest as SubscribeLiquidationOrdersRequest,
    )
    from .channel_liquidation_orders import PushedLiquidation as PushedLiquidation
    from .channel_liquidation_orders import PushedLiquidations as PushedLiquidations
    from .channel_mark_price import SubscribeMarkPriceRequest as SubscribeMarkPriceRequest
    from .channel_open_interest import SubscribeOpenInterestRequest as SubscribeOpenInterestRequest
    from .channel_opt_summary import SubscribeOptSummaryRequest as SubscribeOptSummaryRequest
    from .channel_price_limit import SubscribePriceLimitRequest as SubscribePriceLimitRequest

_PLACES = {
    "UpcomingChange": "_instruments",
    "Instrument": "_instruments",
    "LoanQuotaLevel": "_loans",
    "IndexCandlestick": "_market",
    "MarkPriceCandlestick": "_market",
    "IndexTicker": "_public_data",
    "EconomicRelease": "_public_data",
    "EstimatedPrice": "_public_data",
    "EventMarket": "_public_data",
    "FundingRate": "_public_data",
    "MarkPrice": "_public_data",
    "OpenInterest": "_public_data",
    "OptionSummary": "_public_data",
    "PriceLimit": "_public_data",
    "GetExchangeRateRequest": "get_exchange_rate",
    "ExchangeRate": "get_exchange_rate",
    "GetIndexCandlesticksHistoryRequest": "get_index_candlesticks_history",
    "GetMarkPriceCandlesticksHistoryRequest": "get_mark_price_candlesticks_history",
    "GetIndexCandlesticksRequest": "get_index_candlesticks",
    "GetIndexComponentsRequest": "get_index_components",
    "IndexComponent": "get_index_components",
    "IndexComponents": "get_index_components",
    "GetIndexTickersRequest": "get_index_tickers",
    "GetMarkPriceCandlesticksRequest": "get_mark_price_candlesticks",
    "GetContractConversionRequest": "get_contract_conversion",
    "ContractConversion": "get_contract_conversion",
    "GetDeliveryExerciseHistoryRequest": "get_delivery_exercise_history",
    "DeliveredContract": "get_delivery_exercise_history",
    "DeliveryExercise": "get_delivery_exercise_history",
    "GetDiscountRatesRequest": "get_discount_rates",
    "DiscountTier": "get_discount_rates",
    "DiscountRate": "get_discount_rates",
    "GetEconomicCalendarRequest": "get_economic_calendar",
    "GetEstimatedPriceRequest": "get_estimated_price",
    "GetEstimatedSettlementPriceRequest": "get_estimated_settlement_price",
    "EstimatedSettlement": "get_estimated_settlement_price",
    "GetEventsRequest": "get_events",
    "SeriesEvent": "get_events",
    "GetEventMarketsRequest": "get_event_markets",
    "GetEventSeriesRequest": "get_event_series",
    "EventSeriesSettlement": "get_event_series",
    "EventSeries": "get_event_series",
    "GetFundingRateRequest": "get_funding_rate",
    "GetFundingRateHistoryRequest": "get_funding_rate_history",
    "PastFundingRate": "get_funding_rate_history",
    "GetTickBandsRequest": "get_tick_bands",
    "TickBand": "get_tick_bands",
    "TickBands": "get_tick_bands",
    "GetInstrumentsRequest": "get_instruments",
    "GetInsuranceFundRequest": "get_insurance_fund",
    "InsuranceFundChange": "get_insurance_fund",
    "InsuranceFund": "get_insurance_fund",
    "GetInterestRatesAndLoanQuotasRequest": "get_interest_rates_and_loan_quotas",
    "BasicLoanQuota": "get_interest_rates_and_loan_quotas",
    "FixedQuotaCurrency": "get_interest_rates_and_loan_quotas",
    "FixedLoanQuota": "get_interest_rates_and_loan_quotas",
    "LoanTerms": "get_interest_rates_and_loan_quotas",
    "GetMarkPricesRequest": "get_mark_prices",
    "GetMarketDataHistoryRequest": "get_market_data_history",
    "MarketDataFile": "get_market_data_history",
    "MarketDataGroup": "get_market_data_history",
    "MarketDataHistory": "get_market_data_history",
    "GetMmInstrumentTypesRequest": "get_mm_instrument_types",
    "MmInstrumentType": "get_mm_instrument_types",
    "GetOpenInterestRequest": "get_open_interest",
    "GetOptionSummariesRequest": "get_option_summaries",
    "GetPositionTiersRequest": "get_position_tiers",
    "PositionTier": "get_position_tiers",
    "GetPremiumHistoryRequest": "get_premium_history",
    "Premium": "get_premium_history",
    "GetPriceLimitRequest": "get_price_limit",
    "GetSettlementHistoryRequest": "get_settlement_history",
    "SettledContract": "get_settlement_history",
    "FuturesSettlement": "get_settlement_history",
    "GetSystemTimeRequest": "get_system_time",
    "SystemTime": "get_system_time",
    "GetUnderlyingRequest": "get_underlying",
    "SubscribeEconomicCalendarRequest": "channel_economic_calendar",
    "PushedEconomicRelease": "channel_economic_calendar",
    "SubscribeIndexCandleRequest": "channel_index_candle",
    "SubscribeMarkPriceCandleRequest": "channel_mark_price_candle",
    "SubscribeAdlWarningRequest": "channel_adl_warning",
    "PushedAdlWarning": "channel_adl_warning",
    "SubscribeEstimatedPriceRequest": "channel_estimated_price",
    "PushedEstimatedPrice": "channel_estimated_price",
    "SubscribeEventContractMarketsRequest": "channel_event_contract_markets",
    "SubscribeFundingRateRequest": "channel_funding_rate",
    "SubscribeIndexTickersRequest": "channel_index_tickers",
    "SubscribeInstrumentsRequest": "channel_instruments",
    "PushedInstrument": "channel_instruments",
    "SubscribeLiquidationOrdersRequest": "channel_liquidation_orders",
    "PushedLiquidation": "channel_liquidation_orders",
    "PushedLiquidations": "channel_liquidation_orders",
    "SubscribeMarkPriceRequest": "channel_mark_price",
    "SubscribeOpenInterestRequest": "channel_open_interest",
    "SubscribeOptSummaryRequest": "channel_opt_summary",
    "SubscribePriceLimitRequest": "channel_price_limit",
}

__all__ = [
    "UpcomingChange",
    "Instrument",
    "LoanQuotaLevel",
    "IndexCandlestick",
    "MarkPriceCandlestick",
    "IndexTicker",
    "EconomicRelease",
    "EstimatedPrice",
    "EventMarket",
    "FundingRate",
    "MarkPrice",
    "OpenInterest",
    "OptionSummary",
    "PriceLimit",
    "GetExchangeRateRequest",
    "ExchangeRate",
    "GetIndexCandlesticksHistoryRequest",
    "GetMarkPriceCandlesticksHistoryRequest",
    "GetIndexCandlesticksRequest",
    "GetIndexComponentsRequest",
    "IndexComponent",
    "IndexComponents",
    "GetIndexTickersRequest",
    "GetMarkPriceCandlesticksRequest",
    "GetContractConversionRequest",
    "ContractConversion",
    "GetDeliveryExerciseHistoryRequest",
    "DeliveredContract",
    "DeliveryExercise",
    "GetDiscountRatesRequest",
    "DiscountTier",
    "DiscountRate",
    "GetEconomicCalendarRequest",
    "GetEstimatedPriceRequest",
    "GetEstimatedSettlementPriceRequest",
    "EstimatedSettlement",
    "GetEventsRequest",
    "SeriesEvent",
    "GetEventMarketsRequest",
    "GetEventSeriesRequest",
    "EventSeriesSettlement",
    "EventSeries",
    "GetFundingRateRequest",
    "GetFundingRateHistoryRequest",
    "PastFundingRate",
    "GetTickBandsRequest",
    "TickBand",
    "TickBands",
    "GetInstrumentsRequest",
    "GetInsuranceFundRequest",
    "InsuranceFundChange",
    "InsuranceFund",
    "GetInterestRatesAndLoanQuotasRequest",
    "BasicLoanQuota",
    "FixedQuotaCurrency",
    "FixedLoanQuota",
    "LoanTerms",
    "GetMarkPricesRequest",
    "GetMarketDataHistoryRequest",
    "MarketDataFile",
    "MarketDataGroup",
    "MarketDataHistory",
    "GetMmInstrumentTypesRequest",
    "MmInstrumentType",
    "GetOpenInterestRequest",
    "GetOptionSummariesRequest",
    "GetPositionTiersRequest",
    "PositionTier",
    "GetPremiumHistoryRequest",
    "Premium",
    "GetPriceLimitRequest",
    "GetSettlementHistoryRequest",
    "SettledContract",
    "FuturesSettlement",
    "GetSystemTimeRequest",
    "SystemTime",
    "GetUnderlyingRequest",
    "SubscribeEconomicCalendarRequest",
    "PushedEconomicRelease",
    "SubscribeIndexCandleRequest",
    "SubscribeMarkPriceCandleRequest",
    "SubscribeAdlWarningRequest",
    "PushedAdlWarning",
    "SubscribeEstimatedPriceRequest",
    "PushedEstimatedPrice",
    "SubscribeEventContractMarketsRequest",
    "SubscribeFundingRateRequest",
    "SubscribeIndexTickersRequest",
    "SubscribeInstrumentsRequest",
    "PushedInstrument",
    "SubscribeLiquidationOrdersRequest",
    "PushedLiquidation",
    "PushedLiquidations",
    "SubscribeMarkPriceRequest",
    "SubscribeOpenInterestRequest",
    "SubscribeOptSummaryRequest",
    "SubscribePriceLimitRequest",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
