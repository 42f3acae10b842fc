# Made from spec/, not to be edited; make it again with: make generate
"""Block trading by request for quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._block_trades import SingleLegBlockTrade as SingleLegBlockTrade
    from ._block_trades import CancelledQuote as CancelledQuote
    from ._block_trades import CancelledRfq as CancelledRfq
    from ._block_trades import BlockQuoteLeg as BlockQuoteLeg
    from ._block_trades import BlockQuote as BlockQuote
    from ._block_trades import RfqLeg as RfqLeg
    from ._block_trades import RfqAllocatedLeg as RfqAllocatedLeg
    from ._block_trades import RfqAccountAllocation as RfqAccountAllocation
    from ._block_trades import Rfq as Rfq
    from ._block_trades import BlockTradeLeg as BlockTradeLeg
    from ._block_trades import BlockTradeAllocatedLeg as BlockTradeAllocatedLeg
    from ._block_trades import MultiLegBlockTradeLeg as MultiLegBlockTradeLeg
    from ._block_trades import MultiLegBlockTrade as MultiLegBlockTrade
    from ._block_trades import BlockTradeAccount as BlockTradeAccount
    from ._block_trades import BlockTrade as BlockTrade
    from ._market import BlockTicker as BlockTicker
    from .get_block_ticker import GetBlockTickerRequest as GetBlockTickerRequest
    from .get_block_tickers import GetBlockTickersRequest as GetBlockTickersRequest
    from .get_public_single_leg_trades import (
        GetPublicSingleLegTradesRequest as GetPublicSingleLegTradesRequest,
    )
    from .cancel_all_after import CancelBlockAllAfterRequest as CancelBlockAllAfterRequest
    from .cancel_all_after import CancelQuotesAfterResult as CancelQuotesAfterResult
    from .cancel_all_quotes import CancelBlockAllQuotesRequest as CancelBlockAllQuotesRequest
    from .cancel_all_quotes import CancelAllQuotesResult as CancelAllQuotesResult
    from .cancel_all_rfqs import CancelBlockAllRfqsRequest as CancelBlockAllRfqsRequest
    from .cancel_all_rfqs import CancelAllRfqsResult as CancelAllRfqsResult
    from .cancel_quotes import CancelBlockQuotesRequest as CancelBlockQuotesRequest
    from .cancel_rfqs import CancelBlockRfqsRequest as CancelBlockRfqsRequest
    from .cancel_quote import CancelBlockQuoteRequest as CancelBlockQuoteRequest
    from .cancel_rfq import CancelBlockRfqRequest as CancelBlockRfqRequest
    from .get_counterparties import GetCounterpartiesRequest as GetCounterpartiesRequest
    from .get_counterparties import Counterparty as Counterparty
    from .create_quote import CreateQuoteLeg as CreateQuoteLeg
    from .create_quote import CreateBlockQuoteRequest as CreateBlockQuoteRequest
    from .create_rfq import CreateRfqLeg as CreateRfqLeg
    from .create_rfq import RfqLegToAllocate as RfqLegToAllocate
    from .create_rfq import RfqAccountToAllocate as RfqAccountToAllocate
    from .create_rfq import CreateBlockRfqRequest as CreateBlockRfqRequest
    from .execute_quote import ExecuteQuoteLeg as ExecuteQuoteLeg
    from .execute_quote import ExecuteBlockQuoteRequest as ExecuteBlockQuoteRequest
    from .execute_quote import ExecutedQuoteAccount as ExecutedQuoteAccount
    from .execute_quote import ExecutedQuote as ExecutedQuote
    from .get_maker_instrument_settings import (
        GetMakerInstrumentSettingsRequest as GetMakerInstrumentSettingsRequest,
    )
    from .get_maker_instrument_settings import MakerInstrument as MakerInstrument
    from .get_maker_instrument_settings import MakerInstrumentSettings as MakerInstrumentSettings
    from .set_maker_instrument_settings import MakerInstrumentToSet as MakerInstrumentToSet
    from .set_maker_instrument_settings import (
        MakerInstrumentSettingsToSet as MakerInstrumentSettingsToSet,
    )
    from .set_maker_instrument_settings import (
        SetBlockMakerInstrumentSettingsRequest as SetBlockMakerInstrumentSettingsRequest,
    )
    from .set_maker_instrument_settings import (
        SetMakerInstrumentSettingsResult as SetMakerInstrumentSettingsResult,
    )
    from .get_mmp_config import GetMmpConfigRequest as GetMmpConfigRequest
    from .get_mmp_config import BlockMmpConfig as BlockMmpConfig
    from .set_mmp_config import SetBlockMmpConfigRequest as SetBlockMmpConfigRequest
    from .set_mmp_config import SetBlockMmpConfigResult as SetBlockMmpConfigResult
    from .reset_mmp import ResetBlockMmpRequest as ResetBlockMmpRequest
    from .reset_mmp import ResetBlockMmpResult as ResetBlockMmpResult
    from .get_public_trades import GetPublicTradesRequest as GetPublicTradesRequest
    from .get_quotes import GetQuotesRequest as GetQuotesRequest
    from .get_rfqs import GetRfqsRequest as GetRfqsRequest
    from .get_trades import GetTradesRequest as GetTradesRequest
    from .channel_block_tickers import SubscribeBlockTickersRequest as SubscribeBlockTickersRequest
    from .channel_public_block_trades import (
        SubscribePublicBlockTradesRequest as SubscribePublicBlockTradesRequest,
    )
    from .channel_public_struc_block_trades import (
        SubscribePublicStrucBlockTradesRequest as SubscribePublicStrucBlockTradesRequest,
    )
    from .channel_public_struc_block_trades import (
        PushedMultiLegBlockTrade as PushedMultiLegBlockTrade,
    )
    from .channel_quotes import SubscribeBlockQuotesRequest as SubscribeBlockQuotesRequest
    from .channel_rfqs import SubscribeBlockRfqsRequest as SubscribeBlockRfqsRequest
    from .channel_struc_block_trades import (
        SubscribeStrucBlockTradesRequest as SubscribeStrucBlockTradesRequest,
    )
    from .channel_struc_block_trades import PushedBlockTradeLeg as PushedBlockTradeLeg
    from .channel_struc_block_trades import PushedBlockTrade as PushedBlockTrade

_PLACES = {
    "SingleLegBlockTrade": "_block_trades",
    "CancelledQuote": "_block_trades",
    "CancelledRfq": "_block_trades",
    "BlockQuoteLeg": "_block_trades",
    "BlockQuote": "_block_trades",
    "RfqLeg": "_block_trades",
    "RfqAllocatedLeg": "_block_trades",
    "RfqAccountAllocation": "_block_trades",
    "Rfq": "_block_trades",
    "BlockTradeLeg": "_block_trades",
    "BlockTradeAllocatedLeg": "_block_trades",
    "MultiLegBlockTradeLeg": "_block_trades",
    "MultiLegBlockTrade": "_block_trades",
    "BlockTradeAccount": "_block_trades",
    "BlockTrade": "_block_trades",
    "BlockTicker": "_market",
    "GetBlockTickerRequest": "get_block_ticker",
    "GetBlockTickersRequest": "get_block_tickers",
    "GetPublicSingleLegTradesRequest": "get_public_single_leg_trades",
    "CancelBlockAllAfterRequest": "cancel_all_after",
    "CancelQuotesAfterResult": "cancel_all_after",
    "CancelBlockAllQuotesRequest": "cancel_all_quotes",
    "CancelAllQuotesResult": "cancel_all_quotes",
    "CancelBlockAllRfqsRequest": "cancel_all_rfqs",
    "CancelAllRfqsResult": "cancel_all_rfqs",
    "CancelBlockQuotesRequest": "cancel_quotes",
    "CancelBlockRfqsRequest": "cancel_rfqs",
    "CancelBlockQuoteRequest": "cancel_quote",
    "CancelBlockRfqRequest": "cancel_rfq",
    "GetCounterpartiesRequest": "get_counterparties",
    "Counterparty": "get_counterparties",
    "CreateQuoteLeg": "create_quote",
    "CreateBlockQuoteRequest": "create_quote",
    "CreateRfqLeg": "create_rfq",
    "RfqLegToAllocate": "create_rfq",
    "RfqAccountToAllocate": "create_rfq",
    "CreateBlockRfqRequest": "create_rfq",
    "ExecuteQuoteLeg": "execute_quote",
    "ExecuteBlockQuoteRequest": "execute_quote",
    "ExecutedQuoteAccount": "execute_quote",
    "ExecutedQuote": "execute_quote",
    "GetMakerInstrumentSettingsRequest": "get_maker_instrument_settings",
    "MakerInstrument": "get_maker_instrument_settings",
    "MakerInstrumentSettings": "get_maker_instrument_settings",
    "MakerInstrumentToSet": "set_maker_instrument_settings",
    "MakerInstrumentSettingsToSet": "set_maker_instrument_settings",
    "SetBlockMakerInstrumentSettingsRequest": "set_maker_instrument_settings",
    "SetMakerInstrumentSettingsResult": "set_maker_instrument_settings",
    "GetMmpConfigRequest": "get_mmp_config",
    "BlockMmpConfig": "get_mmp_config",
    "SetBlockMmpConfigRequest": "set_mmp_config",
    "SetBlockMmpConfigResult": "set_mmp_config",
    "ResetBlockMmpRequest": "reset_mmp",
    "ResetBlockMmpResult": "reset_mmp",
    "GetPublicTradesRequest": "get_public_trades",
    "GetQuotesRequest": "get_quotes",
    "GetRfqsRequest": "get_rfqs",
    "GetTradesRequest": "get_trades",
    "SubscribeBlockTickersRequest": "channel_block_tickers",
    "SubscribePublicBlockTradesRequest": "channel_public_block_trades",
    "SubscribePublicStrucBlockTradesRequest": "channel_public_struc_block_trades",
    "PushedMultiLegBlockTrade": "channel_public_struc_block_trades",
    "SubscribeBlockQuotesRequest": "channel_quotes",
    "SubscribeBlockRfqsRequest": "channel_rfqs",
    "SubscribeStrucBlockTradesRequest": "channel_struc_block_trades",
    "PushedBlockTradeLeg": "channel_struc_block_trades",
    "PushedBlockTrade": "channel_struc_block_trades",
}

__all__ = [
    "SingleLegBlockTrade",
    "CancelledQuote",
    "CancelledRfq",
    "BlockQuoteLeg",
    "BlockQuote",
    "RfqLeg",
    "RfqAllocatedLeg",
    "RfqAccountAllocation",
    "Rfq",
    "BlockTradeLeg",
    "BlockTradeAllocatedLeg",
    "MultiLegBlockTradeLeg",
    "MultiLegBlockTrade",
    "BlockTradeAccount",
    "BlockTrade",
    "BlockTicker",
    "GetBlockTickerRequest",
    "GetBlockTickersRequest",
    "GetPublicSingleLegTradesRequest",
    "CancelBlockAllAfterRequest",
    "CancelQuotesAfterResult",
    "CancelBlockAllQuotesRequest",
    "CancelAllQuotesResult",
    "CancelBlockAllRfqsRequest",
    "CancelAllRfqsResult",
    "CancelBlockQuotesRequest",
    "CancelBlockRfqsRequest",
    "CancelBlockQuoteRequest",
    "CancelBlockRfqRequest",
    "GetCounterpartiesRequest",
    "Counterparty",
    "CreateQuoteLeg",
    "CreateBlockQuoteRequest",
    "CreateRfqLeg",
    "RfqLegToAllocate",
    "RfqAccountToAllocate",
    "CreateBlockRfqRequest",
    "ExecuteQuoteLeg",
    "ExecuteBlockQuoteRequest",
    "ExecutedQuoteAccount",
    "ExecutedQuote",
    "GetMakerInstrumentSettingsRequest",
    "MakerInstrument",
    "MakerInstrumentSettings",
    "MakerInstrumentToSet",
    "MakerInstrumentSettingsToSet",
    "SetBlockMakerInstrumentSettingsRequest",
    "SetMakerInstrumentSettingsResult",
    "GetMmpConfigRequest",
    "BlockMmpConfig",
    "SetBlockMmpConfigRequest",
    "SetBlockMmpConfigResult",
    "ResetBlockMmpRequest",
    "ResetBlockMmpResult",
    "GetPublicTradesRequest",
    "GetQuotesRequest",
    "GetRfqsRequest",
    "GetTradesRequest",
    "SubscribeBlockTickersRequest",
    "SubscribePublicBlockTradesRequest",
    "SubscribePublicStrucBlockTradesRequest",
    "PushedMultiLegBlockTrade",
    "SubscribeBlockQuotesRequest",
    "SubscribeBlockRfqsRequest",
    "SubscribeStrucBlockTradesRequest",
    "PushedBlockTradeLeg",
    "PushedBlockTrade",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
