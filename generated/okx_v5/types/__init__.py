# Made from spec/, not to be edited; make it again with: make generate
"""Types to annotate your own code with, and tables of what values mean.

    from okx_v5.types import OrdType, PlaceOrderDict

Nothing of the client imports this; a part of it is loaded when a name in it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._shared import TriggerPxType as TriggerPxType
    from ._shared import TdMode as TdMode
    from ._shared import Side as Side
    from ._shared import PosSide as PosSide
    from ._shared import OrdType as OrdType
    from ._shared import TgtCcy as TgtCcy
    from ._shared import StpMode as StpMode
    from ._shared import MgnMode as MgnMode
    from ._shared import FillSubType as FillSubType
    from ._shared import RsiTriggerCond as RsiTriggerCond
    from ._shared import RsiTimeframe as RsiTimeframe
    from ._shared import RsiTimePeriod as RsiTimePeriod
    from ._shared import GridOrdType as GridOrdType
    from ._shared import GridDirection as GridDirection
    from ._shared import GridRunType as GridRunType
    from ._shared import DcaOrdType as DcaOrdType
    from ._shared import Bar as Bar
    from ._shared import EventState as EventState
    from ._shared import CcyPeriod as CcyPeriod
    from ._shared import ContractPeriod as ContractPeriod
    from ._shared import OptionPeriod as OptionPeriod
    from ._shared import CustodyProvider as CustodyProvider
    from ._shared import ConvertMode as ConvertMode
    from ._trade import (
        TradeAttachedOrderToAmendNewTpOrdKind as TradeAttachedOrderToAmendNewTpOrdKind,
    )
    from ._trade import (
        TradeAttachedOrderToAmendNewTpTriggerPxType as TradeAttachedOrderToAmendNewTpTriggerPxType,
    )
    from ._trade import (
        TradeAttachedOrderToAmendNewSlTriggerPxType as TradeAttachedOrderToAmendNewSlTriggerPxType,
    )
    from ._trade import (
        TradeAttachedOrderToAmendAmendPxOnTriggerType as TradeAttachedOrderToAmendAmendPxOnTriggerType,
    )
    from ._trade import TradeAmendOrderSpeedBump as TradeAmendOrderSpeedBump
    from ._trade import TradeAmendOrderPxAmendType as TradeAmendOrderPxAmendType
    from ._trade import TradeAttachedOrderToPlaceTpOrdKind as TradeAttachedOrderToPlaceTpOrdKind
    from ._trade import (
        TradeAttachedOrderToPlaceAmendPxOnTriggerType as TradeAttachedOrderToPlaceAmendPxOnTriggerType,
    )
    from ._trade import TradePlaceOrderOutcome as TradePlaceOrderOutcome
    from ._trade import TradePlaceOrderPxAmendType as TradePlaceOrderPxAmendType
    from ._trade import TradePlaceEasyConvertSource as TradePlaceEasyConvertSource
    from ._trade import TradeGetEasyConvertCurrenciesSource as TradeGetEasyConvertCurrenciesSource
    from ._trade import TradeGetFillsInstType as TradeGetFillsInstType
    from ._trade import TradeGetFillsHistoryInstType as TradeGetFillsHistoryInstType
    from ._trade import TradeMassCancelInstType as TradeMassCancelInstType
    from ._trade import (
        TradeGetOneClickRepayCurrenciesDebtType as TradeGetOneClickRepayCurrenciesDebtType,
    )
    from ._trade import (
        TradeAttachedOrderToPrecheckTpOrdKind as TradeAttachedOrderToPrecheckTpOrdKind,
    )
    from ._trade import TradePrecheckOrderOrdType as TradePrecheckOrderOrdType
    from ._trade import TradePrecheckOrderOutcome as TradePrecheckOrderOutcome
    from ._trade import TradeGetOrdersHistoryInstType as TradeGetOrdersHistoryInstType
    from ._trade import TradeGetOrdersHistoryOrdType as TradeGetOrdersHistoryOrdType
    from ._trade import TradeGetOrdersHistoryState as TradeGetOrdersHistoryState
    from ._trade import TradeGetOrdersHistoryCategory as TradeGetOrdersHistoryCategory
    from ._trade import TradeGetOrdersHistoryArchiveInstType as TradeGetOrdersHistoryArchiveInstType
    from ._trade import TradeGetOrdersHistoryArchiveOrdType as TradeGetOrdersHistoryArchiveOrdType
    from ._trade import TradeGetOrdersHistoryArchiveState as TradeGetOrdersHistoryArchiveState
    from ._trade import TradeGetOrdersHistoryArchiveCategory as TradeGetOrdersHistoryArchiveCategory
    from ._trade import TradeGetPendingOrdersInstType as TradeGetPendingOrdersInstType
    from ._trade import TradeGetPendingOrdersOrdType as TradeGetPendingOrdersOrdType
    from ._trade import TradeGetPendingOrdersState as TradeGetPendingOrdersState
    from ._trade import TradeSubscribeOrdersInstType as TradeSubscribeOrdersInstType
    from ._trade import AttachedOrderToAmendDict as AttachedOrderToAmendDict
    from ._trade import AmendOrderDict as AmendOrderDict
    from ._trade import CancelOrderDict as CancelOrderDict
    from ._trade import AttachedOrderToPlaceDict as AttachedOrderToPlaceDict
    from ._trade import PlaceOrderDict as PlaceOrderDict
    from ._trade import AttachedOrderToPrecheckDict as AttachedOrderToPrecheckDict
    from ._algo import AlgoAmendAlgoOrderNewTpTriggerPxType as AlgoAmendAlgoOrderNewTpTriggerPxType
    from ._algo import AlgoAmendAlgoOrderNewSlTriggerPxType as AlgoAmendAlgoOrderNewSlTriggerPxType
    from ._algo import AlgoTriggerOrderChaseChaseType as AlgoTriggerOrderChaseChaseType
    from ._algo import AlgoTriggerOrderChaseMaxChaseType as AlgoTriggerOrderChaseMaxChaseType
    from ._algo import AlgoIcebergTriggerTriggerAction as AlgoIcebergTriggerTriggerAction
    from ._algo import AlgoIcebergTriggerTriggerStrategy as AlgoIcebergTriggerTriggerStrategy
    from ._algo import AlgoPlaceAlgoOrderOrdType as AlgoPlaceAlgoOrderOrdType
    from ._algo import AlgoPlaceAlgoOrderCloseFraction as AlgoPlaceAlgoOrderCloseFraction
    from ._algo import AlgoPlaceAlgoOrderTpOrdKind as AlgoPlaceAlgoOrderTpOrdKind
    from ._algo import AlgoPlaceAlgoOrderChaseType as AlgoPlaceAlgoOrderChaseType
    from ._algo import AlgoPlaceAlgoOrderMaxChaseType as AlgoPlaceAlgoOrderMaxChaseType
    from ._algo import AlgoPlaceAlgoOrderAdvanceOrdType as AlgoPlaceAlgoOrderAdvanceOrdType
    from ._algo import AlgoPlaceAlgoOrderAggressiveness as AlgoPlaceAlgoOrderAggressiveness
    from ._algo import AlgoGetOrdersHistoryOrdType as AlgoGetOrdersHistoryOrdType
    from ._algo import AlgoGetOrdersHistoryState as AlgoGetOrdersHistoryState
    from ._algo import AlgoGetOrdersHistoryInstType as AlgoGetOrdersHistoryInstType
    from ._algo import AlgoGetPendingOrdersOrdType as AlgoGetPendingOrdersOrdType
    from ._algo import AlgoGetPendingOrdersInstType as AlgoGetPendingOrdersInstType
    from ._algo import AlgoSubscribeAlgoAdvanceInstType as AlgoSubscribeAlgoAdvanceInstType
    from ._algo import AlgoSubscribeOrdersAlgoInstType as AlgoSubscribeOrdersAlgoInstType
    from ._algo import AlgoOrderAttachmentToAmendDict as AlgoOrderAttachmentToAmendDict
    from ._algo import AlgoOrderChaseToAmendDict as AlgoOrderChaseToAmendDict
    from ._algo import AlgoOrderToCancelDict as AlgoOrderToCancelDict
    from ._algo import TriggerOrderChaseDict as TriggerOrderChaseDict
    from ._algo import TriggerOrderAttachmentDict as TriggerOrderAttachmentDict
    from ._algo import IcebergTriggerDict as IcebergTriggerDict
    from ._grid import GridGetAiParametersDuration as GridGetAiParametersDuration
    from ._grid import (
        GridAmendGridOrderTriggerTriggerAction as GridAmendGridOrderTriggerTriggerAction,
    )
    from ._grid import (
        GridAmendGridOrderTriggerTriggerStrategy as GridAmendGridOrderTriggerTriggerStrategy,
    )
    from ._grid import GridAmendGridOrderTriggerStopType as GridAmendGridOrderTriggerStopType
    from ._grid import GridComputeGridMarginBalanceType as GridComputeGridMarginBalanceType
    from ._grid import GridAdjustGridMarginBalanceType as GridAdjustGridMarginBalanceType
    from ._grid import (
        GridComputeGridMinInvestmentInvestmentType as GridComputeGridMinInvestmentInvestmentType,
    )
    from ._grid import (
        GridComputeGridMinInvestmentTriggerStrategy as GridComputeGridMinInvestmentTriggerStrategy,
    )
    from ._grid import (
        GridPlaceGridOrderTriggerTriggerAction as GridPlaceGridOrderTriggerTriggerAction,
    )
    from ._grid import (
        GridPlaceGridOrderTriggerTriggerStrategy as GridPlaceGridOrderTriggerTriggerStrategy,
    )
    from ._grid import GridPlaceGridOrderTriggerStopType as GridPlaceGridOrderTriggerStopType
    from ._grid import GridGetOrdersHistoryInstType as GridGetOrdersHistoryInstType
    from ._grid import GridGetPendingOrdersInstType as GridGetPendingOrdersInstType
    from ._grid import GridGetPositionsAlgoOrdType as GridGetPositionsAlgoOrdType
    from ._grid import GridGridOrderToStopStopType as GridGridOrderToStopStopType
    from ._grid import GridGetSubOrdersType as GridGetSubOrdersType
    from ._grid import GridGetRsiBackTestingDuration as GridGetRsiBackTestingDuration
    from ._grid import (
        GridSubscribeGridOrdersContractInstType as GridSubscribeGridOrdersContractInstType,
    )
    from ._grid import GridSubscribeGridOrdersSpotInstType as GridSubscribeGridOrdersSpotInstType
    from ._grid import AmendGridOrderTriggerDict as AmendGridOrderTriggerDict
    from ._grid import GridInvestmentDict as GridInvestmentDict
    from ._grid import PlaceGridOrderTriggerDict as PlaceGridOrderTriggerDict
    from ._grid import GridOrderToStopDict as GridOrderToStopDict
    from ._signal_bot import (
        SignalBotSignalBotExitSettingToSetTpSlType as SignalBotSignalBotExitSettingToSetTpSlType,
    )
    from ._signal_bot import (
        SignalBotAdjustSignalMarginBalanceType as SignalBotAdjustSignalMarginBalanceType,
    )
    from ._signal_bot import (
        SignalBotCreateSignalBotEntrySettingEntryType as SignalBotCreateSignalBotEntrySettingEntryType,
    )
    from ._signal_bot import (
        SignalBotCreateSignalBotExitSettingTpSlType as SignalBotCreateSignalBotExitSettingTpSlType,
    )
    from ._signal_bot import (
        SignalBotCreateSignalBotSubOrdType as SignalBotCreateSignalBotSubOrdType,
    )
    from ._signal_bot import SignalBotGetBotAlgoOrdType as SignalBotGetBotAlgoOrdType
    from ._signal_bot import (
        SignalBotGetBotsHistoryAlgoOrdType as SignalBotGetBotsHistoryAlgoOrdType,
    )
    from ._signal_bot import SignalBotGetActiveBotsAlgoOrdType as SignalBotGetActiveBotsAlgoOrdType
    from ._signal_bot import SignalBotGetPositionsAlgoOrdType as SignalBotGetPositionsAlgoOrdType
    from ._signal_bot import (
        SignalBotGetSignalsSignalSourceType as SignalBotGetSignalsSignalSourceType,
    )
    from ._signal_bot import (
        SignalBotPlaceSignalSubOrderOrdType as SignalBotPlaceSignalSubOrderOrdType,
    )
    from ._signal_bot import SignalBotGetSubOrdersAlgoOrdType as SignalBotGetSubOrdersAlgoOrdType
    from ._signal_bot import SignalBotGetSubOrdersState as SignalBotGetSubOrdersState
    from ._signal_bot import SignalBotGetSubOrdersType as SignalBotGetSubOrdersType
    from ._signal_bot import SignalBotExitSettingToSetDict as SignalBotExitSettingToSetDict
    from ._signal_bot import CreateSignalBotEntrySettingDict as CreateSignalBotEntrySettingDict
    from ._signal_bot import CreateSignalBotExitSettingDict as CreateSignalBotExitSettingDict
    from ._signal_bot import SignalBotToStopDict as SignalBotToStopDict
    from ._dca import DcaAmendDcaOrderTriggerTriggerAction as DcaAmendDcaOrderTriggerTriggerAction
    from ._dca import (
        DcaAmendDcaOrderTriggerTriggerStrategy as DcaAmendDcaOrderTriggerTriggerStrategy,
    )
    from ._dca import DcaPlaceDcaOrderTriggerTriggerAction as DcaPlaceDcaOrderTriggerTriggerAction
    from ._dca import (
        DcaPlaceDcaOrderTriggerTriggerStrategy as DcaPlaceDcaOrderTriggerTriggerStrategy,
    )
    from ._dca import DcaPlaceDcaOrderSlMode as DcaPlaceDcaOrderSlMode
    from ._dca import DcaPlaceDcaOrderDirection as DcaPlaceDcaOrderDirection
    from ._dca import DcaPlaceDcaOrderTrackingMode as DcaPlaceDcaOrderTrackingMode
    from ._dca import DcaAddDcaInvestmentOrdType as DcaAddDcaInvestmentOrdType
    from ._dca import DcaSetDcaReinvestmentAlgoOrdType as DcaSetDcaReinvestmentAlgoOrdType
    from ._dca import DcaSetDcaTakeProfitAlgoOrdType as DcaSetDcaTakeProfitAlgoOrdType
    from ._dca import DcaStopDcaOrderStopType as DcaStopDcaOrderStopType
    from ._dca import AmendDcaOrderTriggerDict as AmendDcaOrderTriggerDict
    from ._dca import PlaceDcaOrderTriggerDict as PlaceDcaOrderTriggerDict
    from ._recurring_buy import (
        RecurringBuyAmendRecurringBuyTimeRecurringTimeType as RecurringBuyAmendRecurringBuyTimeRecurringTimeType,
    )
    from ._recurring_buy import (
        RecurringBuyAmendRecurringBuyTimePeriod as RecurringBuyAmendRecurringBuyTimePeriod,
    )
    from ._recurring_buy import (
        RecurringBuyAmendRecurringBuyTimeRecurringHour as RecurringBuyAmendRecurringBuyTimeRecurringHour,
    )
    from ._recurring_buy import (
        RecurringBuyPlaceRecurringBuyOrderPeriod as RecurringBuyPlaceRecurringBuyOrderPeriod,
    )
    from ._recurring_buy import (
        RecurringBuyPlaceRecurringBuyOrderRecurringHour as RecurringBuyPlaceRecurringBuyOrderRecurringHour,
    )
    from ._recurring_buy import (
        RecurringBuyPlaceRecurringBuyOrderInvestmentCcy as RecurringBuyPlaceRecurringBuyOrderInvestmentCcy,
    )
    from ._recurring_buy import (
        RecurringBuyPlaceRecurringBuyOrderTdMode as RecurringBuyPlaceRecurringBuyOrderTdMode,
    )
    from ._recurring_buy import (
        RecurringBuyPlaceRecurringBuyOrderSource as RecurringBuyPlaceRecurringBuyOrderSource,
    )
    from ._recurring_buy import (
        RecurringBuyPlaceRecurringBuyOrderRecurringTimeType as RecurringBuyPlaceRecurringBuyOrderRecurringTimeType,
    )
    from ._recurring_buy import (
        RecurringBuySubscribeAlgoRecurringBuyInstType as RecurringBuySubscribeAlgoRecurringBuyInstType,
    )
    from ._recurring_buy import RecurringBuyPriceRangeDict as RecurringBuyPriceRangeDict
    from ._recurring_buy import RecurringBuyCurrencyToPlaceDict as RecurringBuyCurrencyToPlaceDict
    from ._recurring_buy import RecurringBuyOrderToStopDict as RecurringBuyOrderToStopDict
    from ._copy_trading import (
        CopyTradingPlaceLeadStopOrderInstType as CopyTradingPlaceLeadStopOrderInstType,
    )
    from ._copy_trading import (
        CopyTradingPlaceLeadStopOrderSubPosType as CopyTradingPlaceLeadStopOrderSubPosType,
    )
    from ._copy_trading import (
        CopyTradingAmendCopySettingsInstType as CopyTradingAmendCopySettingsInstType,
    )
    from ._copy_trading import (
        CopyTradingAmendCopySettingsCopyMgnMode as CopyTradingAmendCopySettingsCopyMgnMode,
    )
    from ._copy_trading import (
        CopyTradingAmendCopySettingsCopyInstIdType as CopyTradingAmendCopySettingsCopyInstIdType,
    )
    from ._copy_trading import (
        CopyTradingAmendCopySettingsCopyMode as CopyTradingAmendCopySettingsCopyMode,
    )
    from ._copy_trading import (
        CopyTradingAmendCopySettingsSubPosCloseType as CopyTradingAmendCopySettingsSubPosCloseType,
    )
    from ._copy_trading import (
        CopyTradingAmendProfitSharingRatioInstType as CopyTradingAmendProfitSharingRatioInstType,
    )
    from ._copy_trading import (
        CopyTradingCloseLeadPositionInstType as CopyTradingCloseLeadPositionInstType,
    )
    from ._copy_trading import (
        CopyTradingCloseLeadPositionOrdType as CopyTradingCloseLeadPositionOrdType,
    )
    from ._copy_trading import (
        CopyTradingGetCopySettingsInstType as CopyTradingGetCopySettingsInstType,
    )
    from ._copy_trading import (
        CopyTradingGetMyLeadTradersInstType as CopyTradingGetMyLeadTradersInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadPositionsInstType as CopyTradingGetLeadPositionsInstType,
    )
    from ._copy_trading import (
        CopyTradingFirstCopySettingsInstType as CopyTradingFirstCopySettingsInstType,
    )
    from ._copy_trading import (
        CopyTradingFirstCopySettingsCopyMgnMode as CopyTradingFirstCopySettingsCopyMgnMode,
    )
    from ._copy_trading import (
        CopyTradingFirstCopySettingsCopyInstIdType as CopyTradingFirstCopySettingsCopyInstIdType,
    )
    from ._copy_trading import (
        CopyTradingFirstCopySettingsCopyMode as CopyTradingFirstCopySettingsCopyMode,
    )
    from ._copy_trading import (
        CopyTradingFirstCopySettingsSubPosCloseType as CopyTradingFirstCopySettingsSubPosCloseType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadingInstrumentsInstType as CopyTradingGetLeadingInstrumentsInstType,
    )
    from ._copy_trading import (
        CopyTradingGetProfitSharingDetailsInstType as CopyTradingGetProfitSharingDetailsInstType,
    )
    from ._copy_trading import CopyTradingGetCopyConfigInstType as CopyTradingGetCopyConfigInstType
    from ._copy_trading import (
        CopyTradingGetCopyTradersInstType as CopyTradingGetCopyTradersInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderPositionsInstType as CopyTradingGetLeadTraderPositionsInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderRanksInstType as CopyTradingGetLeadTraderRanksInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderRanksSortType as CopyTradingGetLeadTraderRanksSortType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderRanksState as CopyTradingGetLeadTraderRanksState,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderRanksMinLeadDays as CopyTradingGetLeadTraderRanksMinLeadDays,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderDailyPnlInstType as CopyTradingGetLeadTraderDailyPnlInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderDailyPnlLastDays as CopyTradingGetLeadTraderDailyPnlLastDays,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderCurrencyPreferencesInstType as CopyTradingGetLeadTraderCurrencyPreferencesInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderStatsInstType as CopyTradingGetLeadTraderStatsInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderStatsLastDays as CopyTradingGetLeadTraderStatsLastDays,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderPositionsHistoryInstType as CopyTradingGetLeadTraderPositionsHistoryInstType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadTraderWeeklyPnlInstType as CopyTradingGetLeadTraderWeeklyPnlInstType,
    )
    from ._copy_trading import (
        CopyTradingSetLeadingInstrumentsInstType as CopyTradingSetLeadingInstrumentsInstType,
    )
    from ._copy_trading import (
        CopyTradingStopCopyTradingInstType as CopyTradingStopCopyTradingInstType,
    )
    from ._copy_trading import (
        CopyTradingStopCopyTradingSubPosCloseType as CopyTradingStopCopyTradingSubPosCloseType,
    )
    from ._copy_trading import (
        CopyTradingGetLeadPositionsHistoryInstType as CopyTradingGetLeadPositionsHistoryInstType,
    )
    from ._copy_trading import (
        CopyTradingGetTotalProfitSharingInstType as CopyTradingGetTotalProfitSharingInstType,
    )
    from ._copy_trading import (
        CopyTradingGetTotalUnrealizedProfitSharingInstType as CopyTradingGetTotalUnrealizedProfitSharingInstType,
    )
    from ._copy_trading import (
        CopyTradingGetUnrealizedProfitSharingDetailsInstType as CopyTradingGetUnrealizedProfitSharingDetailsInstType,
    )
    from ._copy_trading import (
        CopyTradingSubscribeCopytradingLeadNotificationInstType as CopyTradingSubscribeCopytradingLeadNotificationInstType,
    )
    from ._market import MarketGetCandlesticksAdjust as MarketGetCandlesticksAdjust
    from ._market import MarketGetCandlesticksHistoryBar as MarketGetCandlesticksHistoryBar
    from ._market import MarketGetCandlesticksHistoryAdjust as MarketGetCandlesticksHistoryAdjust
    from ._market import MarketGetTradesHistoryType as MarketGetTradesHistoryType
    from ._market import MarketGetTickersInstType as MarketGetTickersInstType
    from ._market import MarketGetOptionTradesOptType as MarketGetOptionTradesOptType
    from ._market import MarketSubscribeCandleBar as MarketSubscribeCandleBar
    from ._market import MarketSubscribeOptionTradesInstType as MarketSubscribeOptionTradesInstType
    from ._block import BlockGetBlockTickersInstType as BlockGetBlockTickersInstType
    from ._block import BlockCreateQuoteLegTdMode as BlockCreateQuoteLegTdMode
    from ._block import BlockCreateRfqLegTdMode as BlockCreateRfqLegTdMode
    from ._block import BlockRfqLegToAllocateTdMode as BlockRfqLegToAllocateTdMode
    from ._block import (
        BlockMakerInstrumentSettingsToSetInstType as BlockMakerInstrumentSettingsToSetInstType,
    )
    from ._block import BlockGetQuotesState as BlockGetQuotesState
    from ._block import BlockGetRfqsState as BlockGetRfqsState
    from ._block import CreateQuoteLegDict as CreateQuoteLegDict
    from ._block import CreateRfqLegDict as CreateRfqLegDict
    from ._block import RfqLegToAllocateDict as RfqLegToAllocateDict
    from ._block import RfqAccountToAllocateDict as RfqAccountToAllocateDict
    from ._block import ExecuteQuoteLegDict as ExecuteQuoteLegDict
    from ._block import MakerInstrumentToSetDict as MakerInstrumentToSetDict
    from ._block import MakerInstrumentSettingsToSetDict as MakerInstrumentSettingsToSetDict
    from ._spread import SpreadPlaceSpreadOrderOrdType as SpreadPlaceSpreadOrderOrdType
    from ._spread import SpreadGetOrdersHistoryOrdType as SpreadGetOrdersHistoryOrdType
    from ._spread import SpreadGetOrdersHistoryState as SpreadGetOrdersHistoryState
    from ._spread import (
        SpreadGetOrdersHistoryArchiveOrdType as SpreadGetOrdersHistoryArchiveOrdType,
    )
    from ._spread import SpreadGetOrdersHistoryArchiveState as SpreadGetOrdersHistoryArchiveState
    from ._spread import (
        SpreadGetOrdersHistoryArchiveInstType as SpreadGetOrdersHistoryArchiveInstType,
    )
    from ._spread import SpreadGetPendingOrdersOrdType as SpreadGetPendingOrdersOrdType
    from ._spread import SpreadGetPendingOrdersState as SpreadGetPendingOrdersState
    from ._spread import SpreadGetSpreadsState as SpreadGetSpreadsState
    from ._spread import SpreadSubscribeSpreadSprdCandleBar as SpreadSubscribeSpreadSprdCandleBar
    from ._account import AccountPresetLevelSwitchAcctLv as AccountPresetLevelSwitchAcctLv
    from ._account import (
        AccountPresetLevelSwitchRiskOffsetType as AccountPresetLevelSwitchRiskOffsetType,
    )
    from ._account import AccountGetPositionRiskInstType as AccountGetPositionRiskInstType
    from ._account import AccountGetLeverageEstimateInstType as AccountGetLeverageEstimateInstType
    from ._account import AccountGetBillsInstType as AccountGetBillsInstType
    from ._account import AccountGetBillsCtType as AccountGetBillsCtType
    from ._account import AccountGetBillsHistoryInstType as AccountGetBillsHistoryInstType
    from ._account import AccountGetBillsHistoryCtType as AccountGetBillsHistoryCtType
    from ._account import AccountGetBillsArchiveQuarter as AccountGetBillsArchiveQuarter
    from ._account import AccountApplyBillsArchiveQuarter as AccountApplyBillsArchiveQuarter
    from ._account import AccountDemoBalanceAdjustmentCcy as AccountDemoBalanceAdjustmentCcy
    from ._account import AccountAdjustDemoBalanceType as AccountAdjustDemoBalanceType
    from ._account import (
        AccountGetAccountInstrumentsInstType as AccountGetAccountInstrumentsInstType,
    )
    from ._account import AccountGetInterestAccruedType as AccountGetInterestAccruedType
    from ._account import AccountGetInterestLimitsType as AccountGetInterestLimitsType
    from ._account import AccountGetMaxOrderSizeOutcome as AccountGetMaxOrderSizeOutcome
    from ._account import AccountResetMmpInstType as AccountResetMmpInstType
    from ._account import AccountPositionToMoveToTdMode as AccountPositionToMoveToTdMode
    from ._account import AccountGetMovePositionsHistoryState as AccountGetMovePositionsHistoryState
    from ._account import AccountBuildPositionsAcctLv as AccountBuildPositionsAcctLv
    from ._account import AccountBuildPositionsGreeksType as AccountBuildPositionsGreeksType
    from ._account import AccountMarginGraphConfigAcctLv as AccountMarginGraphConfigAcctLv
    from ._account import (
        AccountBuildPositionsGraphGreeksType as AccountBuildPositionsGraphGreeksType,
    )
    from ._account import AccountBuildPositionsGraphType as AccountBuildPositionsGraphType
    from ._account import AccountGetPositionLimitsInstType as AccountGetPositionLimitsInstType
    from ._account import AccountAdjustPositionMarginType as AccountAdjustPositionMarginType
    from ._account import AccountGetPositionsInstType as AccountGetPositionsInstType
    from ._account import AccountGetPositionsHistoryInstType as AccountGetPositionsHistoryInstType
    from ._account import AccountGetPositionsHistoryType as AccountGetPositionsHistoryType
    from ._account import (
        AccountGetDeltaNeutralPrecheckStgyType as AccountGetDeltaNeutralPrecheckStgyType,
    )
    from ._account import AccountSetLevelAcctLv as AccountSetLevelAcctLv
    from ._account import AccountGetLevelSwitchPrecheckAcctLv as AccountGetLevelSwitchPrecheckAcctLv
    from ._account import AccountSetAutoEarnEarnType as AccountSetAutoEarnEarnType
    from ._account import AccountSetAutoEarnAction as AccountSetAutoEarnAction
    from ._account import AccountSetCollateralAssetsType as AccountSetCollateralAssetsType
    from ._account import AccountSetFeeTypeFeeType as AccountSetFeeTypeFeeType
    from ._account import AccountSetGreeksGreeksType as AccountSetGreeksGreeksType
    from ._account import AccountSetIsolatedModeIsoMode as AccountSetIsolatedModeIsoMode
    from ._account import AccountSetIsolatedModeType as AccountSetIsolatedModeType
    from ._account import AccountSetLeveragePosSide as AccountSetLeveragePosSide
    from ._account import AccountSetPositionModePosMode as AccountSetPositionModePosMode
    from ._account import AccountSetTradingConfigType as AccountSetTradingConfigType
    from ._account import AccountSetTradingConfigStgyType as AccountSetTradingConfigStgyType
    from ._account import AccountGetBorrowRepayHistoryType as AccountGetBorrowRepayHistoryType
    from ._account import AccountBorrowOrRepaySide as AccountBorrowOrRepaySide
    from ._account import AccountGetTradeFeeInstType as AccountGetTradeFeeInstType
    from ._account import (
        AccountGetGlpPerformanceHistoryProgram as AccountGetGlpPerformanceHistoryProgram,
    )
    from ._account import (
        AccountSubscribeLiquidationWarningInstType as AccountSubscribeLiquidationWarningInstType,
    )
    from ._account import AccountSubscribePositionsInstType as AccountSubscribePositionsInstType
    from ._account import SimulatedPositionDict as SimulatedPositionDict
    from ._account import SimulatedAssetDict as SimulatedAssetDict
    from ._account import DemoBalanceAdjustmentDict as DemoBalanceAdjustmentDict
    from ._account import PositionToMoveFromDict as PositionToMoveFromDict
    from ._account import PositionToMoveToDict as PositionToMoveToDict
    from ._account import PositionToMoveDict as PositionToMoveDict
    from ._account import MarginGraphConfigDict as MarginGraphConfigDict
    from ._public import (
        PublicGetIndexCandlesticksHistoryBar as PublicGetIndexCandlesticksHistoryBar,
    )
    from ._public import (
        PublicGetMarkPriceCandlesticksHistoryBar as PublicGetMarkPriceCandlesticksHistoryBar,
    )
    from ._public import PublicGetIndexCandlesticksBar as PublicGetIndexCandlesticksBar
    from ._public import PublicGetIndexTickersQuoteCcy as PublicGetIndexTickersQuoteCcy
    from ._public import PublicGetMarkPriceCandlesticksBar as PublicGetMarkPriceCandlesticksBar
    from ._public import PublicGetContractConversionType as PublicGetContractConversionType
    from ._public import PublicGetContractConversionUnit as PublicGetContractConversionUnit
    from ._public import PublicGetContractConversionOpType as PublicGetContractConversionOpType
    from ._public import (
        PublicGetDeliveryExerciseHistoryInstType as PublicGetDeliveryExerciseHistoryInstType,
    )
    from ._public import PublicGetEconomicCalendarRegion as PublicGetEconomicCalendarRegion
    from ._public import PublicGetEconomicCalendarImportance as PublicGetEconomicCalendarImportance
    from ._public import PublicGetTickBandsInstType as PublicGetTickBandsInstType
    from ._public import PublicGetInstrumentsInstType as PublicGetInstrumentsInstType
    from ._public import PublicGetInsuranceFundInstType as PublicGetInsuranceFundInstType
    from ._public import PublicGetInsuranceFundType as PublicGetInsuranceFundType
    from ._public import PublicGetMarkPricesInstType as PublicGetMarkPricesInstType
    from ._public import PublicGetMarketDataHistoryModule as PublicGetMarketDataHistoryModule
    from ._public import PublicGetMarketDataHistoryInstType as PublicGetMarketDataHistoryInstType
    from ._public import (
        PublicGetMarketDataHistoryDateAggrType as PublicGetMarketDataHistoryDateAggrType,
    )
    from ._public import PublicGetMmInstrumentTypesInstType as PublicGetMmInstrumentTypesInstType
    from ._public import PublicGetOpenInterestInstType as PublicGetOpenInterestInstType
    from ._public import PublicGetPositionTiersInstType as PublicGetPositionTiersInstType
    from ._public import PublicGetUnderlyingInstType as PublicGetUnderlyingInstType
    from ._public import PublicSubscribeIndexCandleBar as PublicSubscribeIndexCandleBar
    from ._public import PublicSubscribeMarkPriceCandleBar as PublicSubscribeMarkPriceCandleBar
    from ._public import PublicSubscribeAdlWarningInstType as PublicSubscribeAdlWarningInstType
    from ._public import (
        PublicSubscribeEstimatedPriceInstType as PublicSubscribeEstimatedPriceInstType,
    )
    from ._public import (
        PublicSubscribeEventContractMarketsInstType as PublicSubscribeEventContractMarketsInstType,
    )
    from ._public import PublicSubscribeInstrumentsInstType as PublicSubscribeInstrumentsInstType
    from ._public import (
        PublicSubscribeLiquidationOrdersInstType as PublicSubscribeLiquidationOrdersInstType,
    )
    from ._statistics import StatisticsGetTakerFlowPeriod as StatisticsGetTakerFlowPeriod
    from ._statistics import StatisticsGetTakerVolumeInstType as StatisticsGetTakerVolumeInstType
    from ._statistics import (
        StatisticsGetContractTakerVolumeUnit as StatisticsGetContractTakerVolumeUnit,
    )
    from ._funding import FundingGetAssetValuationCcy as FundingGetAssetValuationCcy
    from ._funding import FundingGetBillsHistoryPagingType as FundingGetBillsHistoryPagingType
    from ._funding import FundingGetDepositHistoryType as FundingGetDepositHistoryType
    from ._funding import FundingGetDepositHistoryState as FundingGetDepositHistoryState
    from ._funding import FundingGetMonthlyStatementMonth as FundingGetMonthlyStatementMonth
    from ._funding import (
        FundingApplyFundingMonthlyStatementMonth as FundingApplyFundingMonthlyStatementMonth,
    )
    from ._funding import FundingTransferFundingType as FundingTransferFundingType
    from ._funding import FundingTransferFundingFrom as FundingTransferFundingFrom
    from ._funding import FundingTransferFundingTo as FundingTransferFundingTo
    from ._funding import FundingGetTransferStateType as FundingGetTransferStateType
    from ._funding import (
        FundingWithdrawalRecipientWalletType as FundingWithdrawalRecipientWalletType,
    )
    from ._funding import FundingWithdrawFundingDest as FundingWithdrawFundingDest
    from ._funding import FundingWithdrawFundingToAddrType as FundingWithdrawFundingToAddrType
    from ._funding import FundingGetWithdrawalHistoryType as FundingGetWithdrawalHistoryType
    from ._funding import FundingGetWithdrawalHistoryState as FundingGetWithdrawalHistoryState
    from ._funding import WithdrawalRecipientDict as WithdrawalRecipientDict
    from ._fiat import FiatGetBuySellHistoryState as FiatGetBuySellHistoryState
    from ._fiat import (
        FiatPlaceFiatBuySellTradePaymentMethod as FiatPlaceFiatBuySellTradePaymentMethod,
    )
    from ._fiat import (
        FiatCreateFiatWithdrawalPaymentMethod as FiatCreateFiatWithdrawalPaymentMethod,
    )
    from ._fiat import FiatGetDepositOrdersPaymentMethod as FiatGetDepositOrdersPaymentMethod
    from ._fiat import FiatGetDepositOrdersState as FiatGetDepositOrdersState
    from ._fiat import FiatGetWithdrawalOrdersPaymentMethod as FiatGetWithdrawalOrdersPaymentMethod
    from ._fiat import FiatGetWithdrawalOrdersState as FiatGetWithdrawalOrdersState
    from ._sub_account import SubAccountGetTransferHistoryType as SubAccountGetTransferHistoryType
    from ._sub_account import (
        SubAccountGetManagedTransferHistoryType as SubAccountGetManagedTransferHistoryType,
    )
    from ._sub_account import SubAccountTransferSubAccountFrom as SubAccountTransferSubAccountFrom
    from ._sub_account import SubAccountTransferSubAccountTo as SubAccountTransferSubAccountTo
    from ._sub_account import SubAccountCreateSubAccountType as SubAccountCreateSubAccountType
    from ._earn import EarnPurchaseOrRedeemSavingsSide as EarnPurchaseOrRedeemSavingsSide
    from ._earn import EarnCancelOnchainProtocolType as EarnCancelOnchainProtocolType
    from ._earn import EarnGetEthStakingHistoryType as EarnGetEthStakingHistoryType
    from ._earn import EarnGetEthStakingHistoryStatus as EarnGetEthStakingHistoryStatus
    from ._earn import EarnGetOnchainOffersProtocolType as EarnGetOnchainOffersProtocolType
    from ._earn import (
        EarnGetOnchainActiveOrdersProtocolType as EarnGetOnchainActiveOrdersProtocolType,
    )
    from ._earn import EarnGetOnchainActiveOrdersState as EarnGetOnchainActiveOrdersState
    from ._earn import (
        EarnGetOnchainOrdersHistoryProtocolType as EarnGetOnchainOrdersHistoryProtocolType,
    )
    from ._earn import EarnRedeemOnchainProtocolType as EarnRedeemOnchainProtocolType
    from ._earn import EarnGetSolStakingHistoryType as EarnGetSolStakingHistoryType
    from ._earn import EarnGetSolStakingHistoryStatus as EarnGetSolStakingHistoryStatus
    from ._earn import PurchaseOnchainInvestmentDict as PurchaseOnchainInvestmentDict
    from ._okusd import OkusdRedeemOkusdRedeemType as OkusdRedeemOkusdRedeemType
    from ._okusd import OkusdGetRedemptionHistoryType as OkusdGetRedemptionHistoryType
    from ._flexible_loan import (
        FlexibleLoanAdjustLoanCollateralType as FlexibleLoanAdjustLoanCollateralType,
    )
    from ._flexible_loan import FlexibleLoanBorrowLoanEMode as FlexibleLoanBorrowLoanEMode
    from ._flexible_loan import FlexibleLoanGetLoanHistoryType as FlexibleLoanGetLoanHistoryType
    from ._flexible_loan import CollateralToLockDict as CollateralToLockDict
    from ._flexible_loan import LoanToBorrowDict as LoanToBorrowDict
    from ._dual_investment import (
        DualInvestmentGetOrderHistoryState as DualInvestmentGetOrderHistoryState,
    )
    from ._dual_investment import (
        DualInvestmentGetProductsOptType as DualInvestmentGetProductsOptType,
    )
    from ._stable_rewards import (
        StableRewardsRequestStableRewardsQuoteAction as StableRewardsRequestStableRewardsQuoteAction,
    )
    from ._stable_rewards import (
        StableRewardsGetSubscribeRedeemHistoryType as StableRewardsGetSubscribeRedeemHistoryType,
    )
    from ._stable_rewards import (
        StableRewardsGetSubscribeRedeemHistoryStatus as StableRewardsGetSubscribeRedeemHistoryStatus,
    )
    from ._status import StatusGetStatusState as StatusGetStatusState
    from ._affiliate import (
        AffiliateGetCoInviterLinksLinkStatus as AffiliateGetCoInviterLinksLinkStatus,
    )
    from ._affiliate import AffiliateGetInviteePeriodType as AffiliateGetInviteePeriodType
    from ._affiliate import AffiliateGetInviteesPeriodType as AffiliateGetInviteesPeriodType
    from ._affiliate import (
        AffiliateGetInviteesCommissionCategory as AffiliateGetInviteesCommissionCategory,
    )
    from ._affiliate import AffiliateGetInviteesOrderBy as AffiliateGetInviteesOrderBy
    from ._affiliate import AffiliateGetInviteesOrderDir as AffiliateGetInviteesOrderDir
    from ._affiliate import AffiliateGetInviteesKycStatus as AffiliateGetInviteesKycStatus
    from ._affiliate import AffiliateGetLinksLinkType as AffiliateGetLinksLinkType
    from ._affiliate import AffiliateGetLinksLinkStatus as AffiliateGetLinksLinkStatus
    from ._affiliate import (
        AffiliateGetPerformanceSummaryPeriodType as AffiliateGetPerformanceSummaryPeriodType,
    )
    from ._affiliate import (
        AffiliateGetSubAffiliatesCommissionCategory as AffiliateGetSubAffiliatesCommissionCategory,
    )
    from ._affiliate import AffiliateGetSubAffiliatesOrderBy as AffiliateGetSubAffiliatesOrderBy
    from ._affiliate import AffiliateGetSubAffiliatesOrderDir as AffiliateGetSubAffiliatesOrderDir
    from ._tables import BILL_SUBTYPES as BILL_SUBTYPES
    from ._tables import BILL_TYPES as BILL_TYPES
    from ._tables import CANCEL_SOURCES as CANCEL_SOURCES
    from ._tables import FUNDING_BILL_TYPES as FUNDING_BILL_TYPES
    from ._tables import STREAM_EVENTS as STREAM_EVENTS

_PLACES = {
    "TriggerPxType": "_shared",
    "TdMode": "_shared",
    "Side": "_shared",
    "PosSide": "_shared",
    "OrdType": "_shared",
    "TgtCcy": "_shared",
    "StpMode": "_shared",
    "MgnMode": "_shared",
    "FillSubType": "_shared",
    "RsiTriggerCond": "_shared",
    "RsiTimeframe": "_shared",
    "RsiTimePeriod": "_shared",
    "GridOrdType": "_shared",
    "GridDirection": "_shared",
    "GridRunType": "_shared",
    "DcaOrdType": "_shared",
    "Bar": "_shared",
    "EventState": "_shared",
    "CcyPeriod": "_shared",
    "ContractPeriod": "_shared",
    "OptionPeriod": "_shared",
    "CustodyProvider": "_shared",
    "ConvertMode": "_shared",
    "TradeAttachedOrderToAmendNewTpOrdKind": "_trade",
    "TradeAttachedOrderToAmendNewTpTriggerPxType": "_trade",
    "TradeAttachedOrderToAmendNewSlTriggerPxType": "_trade",
    "TradeAttachedOrderToAmendAmendPxOnTriggerType": "_trade",
    "TradeAmendOrderSpeedBump": "_trade",
    "TradeAmendOrderPxAmendType": "_trade",
    "TradeAttachedOrderToPlaceTpOrdKind": "_trade",
    "TradeAttachedOrderToPlaceAmendPxOnTriggerType": "_trade",
    "TradePlaceOrderOutcome": "_trade",
    "TradePlaceOrderPxAmendType": "_trade",
    "TradePlaceEasyConvertSource": "_trade",
    "TradeGetEasyConvertCurrenciesSource": "_trade",
    "TradeGetFillsInstType": "_trade",
    "TradeGetFillsHistoryInstType": "_trade",
    "TradeMassCancelInstType": "_trade",
    "TradeGetOneClickRepayCurrenciesDebtType": "_trade",
    "TradeAttachedOrderToPrecheckTpOrdKind": "_trade",
    "TradePrecheckOrderOrdType": "_trade",
    "TradePrecheckOrderOutcome": "_trade",
    "TradeGetOrdersHistoryInstType": "_trade",
    "TradeGetOrdersHistoryOrdType": "_trade",
    "TradeGetOrdersHistoryState": "_trade",
    "TradeGetOrdersHistoryCategory": "_trade",
    "TradeGetOrdersHistoryArchiveInstType": "_trade",
    "TradeGetOrdersHistoryArchiveOrdType": "_trade",
    "TradeGetOrdersHistoryArchiveState": "_trade",
    "TradeGetOrdersHistoryArchiveCategory": "_trade",
    "TradeGetPendingOrdersInstType": "_trade",
    "TradeGetPendingOrdersOrdType": "_trade",
    "TradeGetPendingOrdersState": "_trade",
    "TradeSubscribeOrdersInstType": "_trade",
    "AttachedOrderToAmendDict": "_trade",
    "AmendOrderDict": "_trade",
    "CancelOrderDict": "_trade",
    "AttachedOrderToPlaceDict": "_trade",
    "PlaceOrderDict": "_trade",
    "AttachedOrderToPrecheckDict": "_trade",
    "AlgoAmendAlgoOrderNewTpTriggerPxType": "_algo",
    "AlgoAmendAlgoOrderNewSlTriggerPxType": "_algo",
    "AlgoTriggerOrderChaseChaseType": "_algo",
    "AlgoTriggerOrderChaseMaxChaseType": "_algo",
    "AlgoIcebergTriggerTriggerAction": "_algo",
    "AlgoIcebergTriggerTriggerStrategy": "_algo",
    "AlgoPlaceAlgoOrderOrdType": "_algo",
    "AlgoPlaceAlgoOrderCloseFraction": "_algo",
    "AlgoPlaceAlgoOrderTpOrdKind": "_algo",
    "AlgoPlaceAlgoOrderChaseType": "_algo",
    "AlgoPlaceAlgoOrderMaxChaseType": "_algo",
    "AlgoPlaceAlgoOrderAdvanceOrdType": "_algo",
    "AlgoPlaceAlgoOrderAggressiveness": "_algo",
    "AlgoGetOrdersHistoryOrdType": "_algo",
    "AlgoGetOrdersHistoryState": "_algo",
    "AlgoGetOrdersHistoryInstType": "_algo",
    "AlgoGetPendingOrdersOrdType": "_algo",
    "AlgoGetPendingOrdersInstType": "_algo",
    "AlgoSubscribeAlgoAdvanceInstType": "_algo",
    "AlgoSubscribeOrdersAlgoInstType": "_algo",
    "AlgoOrderAttachmentToAmendDict": "_algo",
    "AlgoOrderChaseToAmendDict": "_algo",
    "AlgoOrderToCancelDict": "_algo",
    "TriggerOrderChaseDict": "_algo",
    "TriggerOrderAttachmentDict": "_algo",
    "IcebergTriggerDict": "_algo",
    "GridGetAiParametersDuration": "_grid",
    "GridAmendGridOrderTriggerTriggerAction": "_grid",
    "GridAmendGridOrderTriggerTriggerStrategy": "_grid",
    "GridAmendGridOrderTriggerStopType": "_grid",
    "GridComputeGridMarginBalanceType": "_grid",
    "GridAdjustGridMarginBalanceType": "_grid",
    "GridComputeGridMinInvestmentInvestmentType": "_grid",
    "GridComputeGridMinInvestmentTriggerStrategy": "_grid",
    "GridPlaceGridOrderTriggerTriggerAction": "_grid",
    "GridPlaceGridOrderTriggerTriggerStrategy": "_grid",
    "GridPlaceGridOrderTriggerStopType": "_grid",
    "GridGetOrdersHistoryInstType": "_grid",
    "GridGetPendingOrdersInstType": "_grid",
    "GridGetPositionsAlgoOrdType": "_grid",
    "GridGridOrderToStopStopType": "_grid",
    "GridGetSubOrdersType": "_grid",
    "GridGetRsiBackTestingDuration": "_grid",
    "GridSubscribeGridOrdersContractInstType": "_grid",
    "GridSubscribeGridOrdersSpotInstType": "_grid",
    "AmendGridOrderTriggerDict": "_grid",
    "GridInvestmentDict": "_grid",
    "PlaceGridOrderTriggerDict": "_grid",
    "GridOrderToStopDict": "_grid",
    "SignalBotSignalBotExitSettingToSetTpSlType": "_signal_bot",
    "SignalBotAdjustSignalMarginBalanceType": "_signal_bot",
    "SignalBotCreateSignalBotEntrySettingEntryType": "_signal_bot",
    "SignalBotCreateSignalBotExitSettingTpSlType": "_signal_bot",
    "SignalBotCreateSignalBotSubOrdType": "_signal_bot",
    "SignalBotGetBotAlgoOrdType": "_signal_bot",
    "SignalBotGetBotsHistoryAlgoOrdType": "_signal_bot",
    "SignalBotGetActiveBotsAlgoOrdType": "_signal_bot",
    "SignalBotGetPositionsAlgoOrdType": "_signal_bot",
    "SignalBotGetSignalsSignalSourceType": "_signal_bot",
    "SignalBotPlaceSignalSubOrderOrdType": "_signal_bot",
    "SignalBotGetSubOrdersAlgoOrdType": "_signal_bot",
    "SignalBotGetSubOrdersState": "_signal_bot",
    "SignalBotGetSubOrdersType": "_signal_bot",
    "SignalBotExitSettingToSetDict": "_signal_bot",
    "CreateSignalBotEntrySettingDict": "_signal_bot",
    "CreateSignalBotExitSettingDict": "_signal_bot",
    "SignalBotToStopDict": "_signal_bot",
    "DcaAmendDcaOrderTriggerTriggerAction": "_dca",
    "DcaAmendDcaOrderTriggerTriggerStrategy": "_dca",
    "DcaPlaceDcaOrderTriggerTriggerAction": "_dca",
    "DcaPlaceDcaOrderTriggerTriggerStrategy": "_dca",
    "DcaPlaceDcaOrderSlMode": "_dca",
    "DcaPlaceDcaOrderDirection": "_dca",
    "DcaPlaceDcaOrderTrackingMode": "_dca",
    "DcaAddDcaInvestmentOrdType": "_dca",
    "DcaSetDcaReinvestmentAlgoOrdType": "_dca",
    "DcaSetDcaTakeProfitAlgoOrdType": "_dca",
    "DcaStopDcaOrderStopType": "_dca",
    "AmendDcaOrderTriggerDict": "_dca",
    "PlaceDcaOrderTriggerDict": "_dca",
    "RecurringBuyAmendRecurringBuyTimeRecurringTimeType": "_recurring_buy",
    "RecurringBuyAmendRecurringBuyTimePeriod": "_recurring_buy",
    "RecurringBuyAmendRecurringBuyTimeRecurringHour": "_recurring_buy",
    "RecurringBuyPlaceRecurringBuyOrderPeriod": "_recurring_buy",
    "RecurringBuyPlaceRecurringBuyOrderRecurringHour": "_recurring_buy",
    "RecurringBuyPlaceRecurringBuyOrderInvestmentCcy": "_recurring_buy",
    "RecurringBuyPlaceRecurringBuyOrderTdMode": "_recurring_buy",
    "RecurringBuyPlaceRecurringBuyOrderSource": "_recurring_buy",
    "RecurringBuyPlaceRecurringBuyOrderRecurringTimeType": "_recurring_buy",
    "RecurringBuySubscribeAlgoRecurringBuyInstType": "_recurring_buy",
    "RecurringBuyPriceRangeDict": "_recurring_buy",
    "RecurringBuyCurrencyToPlaceDict": "_recurring_buy",
    "RecurringBuyOrderToStopDict": "_recurring_buy",
    "CopyTradingPlaceLeadStopOrderInstType": "_copy_trading",
    "CopyTradingPlaceLeadStopOrderSubPosType": "_copy_trading",
    "CopyTradingAmendCopySettingsInstType": "_copy_trading",
    "CopyTradingAmendCopySettingsCopyMgnMode": "_copy_trading",
    "CopyTradingAmendCopySettingsCopyInstIdType": "_copy_trading",
    "CopyTradingAmendCopySettingsCopyMode": "_copy_trading",
    "CopyTradingAmendCopySettingsSubPosCloseType": "_copy_trading",
    "CopyTradingAmendProfitSharingRatioInstType": "_copy_trading",
    "CopyTradingCloseLeadPositionInstType": "_copy_trading",
    "CopyTradingCloseLeadPositionOrdType": "_copy_trading",
    "CopyTradingGetCopySettingsInstType": "_copy_trading",
    "CopyTradingGetMyLeadTradersInstType": "_copy_trading",
    "CopyTradingGetLeadPositionsInstType": "_copy_trading",
    "CopyTradingFirstCopySettingsInstType": "_copy_trading",
    "CopyTradingFirstCopySettingsCopyMgnMode": "_copy_trading",
    "CopyTradingFirstCopySettingsCopyInstIdType": "_copy_trading",
    "CopyTradingFirstCopySettingsCopyMode": "_copy_trading",
    "CopyTradingFirstCopySettingsSubPosCloseType": "_copy_trading",
    "CopyTradingGetLeadingInstrumentsInstType": "_copy_trading",
    "CopyTradingGetProfitSharingDetailsInstType": "_copy_trading",
    "CopyTradingGetCopyConfigInstType": "_copy_trading",
    "CopyTradingGetCopyTradersInstType": "_copy_trading",
    "CopyTradingGetLeadTraderPositionsInstType": "_copy_trading",
    "CopyTradingGetLeadTraderRanksInstType": "_copy_trading",
    "CopyTradingGetLeadTraderRanksSortType": "_copy_trading",
    "CopyTradingGetLeadTraderRanksState": "_copy_trading",
    "CopyTradingGetLeadTraderRanksMinLeadDays": "_copy_trading",
    "CopyTradingGetLeadTraderDailyPnlInstType": "_copy_trading",
    "CopyTradingGetLeadTraderDailyPnlLastDays": "_copy_trading",
    "CopyTradingGetLeadTraderCurrencyPreferencesInstType": "_copy_trading",
    "CopyTradingGetLeadTraderStatsInstType": "_copy_trading",
    "CopyTradingGetLeadTraderStatsLastDays": "_copy_trading",
    "CopyTradingGetLeadTraderPositionsHistoryInstType": "_copy_trading",
    "CopyTradingGetLeadTraderWeeklyPnlInstType": "_copy_trading",
    "CopyTradingSetLeadingInstrumentsInstType": "_copy_trading",
    "CopyTradingStopCopyTradingInstType": "_copy_trading",
    "CopyTradingStopCopyTradingSubPosCloseType": "_copy_trading",
    "CopyTradingGetLeadPositionsHistoryInstType": "_copy_trading",
    "CopyTradingGetTotalProfitSharingInstType": "_copy_trading",
    "CopyTradingGetTotalUnrealizedProfitSharingInstType": "_copy_trading",
    "CopyTradingGetUnrealizedProfitSharingDetailsInstType": "_copy_trading",
    "CopyTradingSubscribeCopytradingLeadNotificationInstType": "_copy_trading",
    "MarketGetCandlesticksAdjust": "_market",
    "MarketGetCandlesticksHistoryBar": "_market",
    "MarketGetCandlesticksHistoryAdjust": "_market",
    "MarketGetTradesHistoryType": "_market",
    "MarketGetTickersInstType": "_market",
    "MarketGetOptionTradesOptType": "_market",
    "MarketSubscribeCandleBar": "_market",
    "MarketSubscribeOptionTradesInstType": "_market",
    "BlockGetBlockTickersInstType": "_block",
    "BlockCreateQuoteLegTdMode": "_block",
    "BlockCreateRfqLegTdMode": "_block",
    "BlockRfqLegToAllocateTdMode": "_block",
    "BlockMakerInstrumentSettingsToSetInstType": "_block",
    "BlockGetQuotesState": "_block",
    "BlockGetRfqsState": "_block",
    "CreateQuoteLegDict": "_block",
    "CreateRfqLegDict": "_block",
    "RfqLegToAllocateDict": "_block",
    "RfqAccountToAllocateDict": "_block",
    "ExecuteQuoteLegDict": "_block",
    "MakerInstrumentToSetDict": "_block",
    "MakerInstrumentSettingsToSetDict": "_block",
    "SpreadPlaceSpreadOrderOrdType": "_spread",
    "SpreadGetOrdersHistoryOrdType": "_spread",
    "SpreadGetOrdersHistoryState": "_spread",
    "SpreadGetOrdersHistoryArchiveOrdType": "_spread",
    "SpreadGetOrdersHistoryArchiveState": "_spread",
    "SpreadGetOrdersHistoryArchiveInstType": "_spread",
    "SpreadGetPendingOrdersOrdType": "_spread",
    "SpreadGetPendingOrdersState": "_spread",
    "SpreadGetSpreadsState": "_spread",
    "SpreadSubscribeSpreadSprdCandleBar": "_spread",
    "AccountPresetLevelSwitchAcctLv": "_account",
    "AccountPresetLevelSwitchRiskOffsetType": "_account",
    "AccountGetPositionRiskInstType": "_account",
    "AccountGetLeverageEstimateInstType": "_account",
    "AccountGetBillsInstType": "_account",
    "AccountGetBillsCtType": "_account",
    "AccountGetBillsHistoryInstType": "_account",
    "AccountGetBillsHistoryCtType": "_account",
    "AccountGetBillsArchiveQuarter": "_account",
    "AccountApplyBillsArchiveQuarter": "_account",
    "AccountDemoBalanceAdjustmentCcy": "_account",
    "AccountAdjustDemoBalanceType": "_account",
    "AccountGetAccountInstrumentsInstType": "_account",
    "AccountGetInterestAccruedType": "_account",
    "AccountGetInterestLimitsType": "_account",
    "AccountGetMaxOrderSizeOutcome": "_account",
    "AccountResetMmpInstType": "_account",
    "AccountPositionToMoveToTdMode": "_account",
    "AccountGetMovePositionsHistoryState": "_account",
    "AccountBuildPositionsAcctLv": "_account",
    "AccountBuildPositionsGreeksType": "_account",
    "AccountMarginGraphConfigAcctLv": "_account",
    "AccountBuildPositionsGraphGreeksType": "_account",
    "AccountBuildPositionsGraphType": "_account",
    "AccountGetPositionLimitsInstType": "_account",
    "AccountAdjustPositionMarginType": "_account",
    "AccountGetPositionsInstType": "_account",
    "AccountGetPositionsHistoryInstType": "_account",
    "AccountGetPositionsHistoryType": "_account",
    "AccountGetDeltaNeutralPrecheckStgyType": "_account",
    "AccountSetLevelAcctLv": "_account",
    "AccountGetLevelSwitchPrecheckAcctLv": "_account",
    "AccountSetAutoEarnEarnType": "_account",
    "AccountSetAutoEarnAction": "_account",
    "AccountSetCollateralAssetsType": "_account",
    "AccountSetFeeTypeFeeType": "_account",
    "AccountSetGreeksGreeksType": "_account",
    "AccountSetIsolatedModeIsoMode": "_account",
    "AccountSetIsolatedModeType": "_account",
    "AccountSetLeveragePosSide": "_account",
    "AccountSetPositionModePosMode": "_account",
    "AccountSetTradingConfigType": "_account",
    "AccountSetTradingConfigStgyType": "_account",
    "AccountGetBorrowRepayHistoryType": "_account",
    "AccountBorrowOrRepaySide": "_account",
    "AccountGetTradeFeeInstType": "_account",
    "AccountGetGlpPerformanceHistoryProgram": "_account",
    "AccountSubscribeLiquidationWarningInstType": "_account",
    "AccountSubscribePositionsInstType": "_account",
    "SimulatedPositionDict": "_account",
    "SimulatedAssetDict": "_account",
    "DemoBalanceAdjustmentDict": "_account",
    "PositionToMoveFromDict": "_account",
    "PositionToMoveToDict": "_account",
    "PositionToMoveDict": "_account",
    "MarginGraphConfigDict": "_account",
    "PublicGetIndexCandlesticksHistoryBar": "_public",
    "PublicGetMarkPriceCandlesticksHistoryBar": "_public",
    "PublicGetIndexCandlesticksBar": "_public",
    "PublicGetIndexTickersQuoteCcy": "_public",
    "PublicGetMarkPriceCandlesticksBar": "_public",
    "PublicGetContractConversionType": "_public",
    "PublicGetContractConversionUnit": "_public",
    "PublicGetContractConversionOpType": "_public",
    "PublicGetDeliveryExerciseHistoryInstType": "_public",
    "PublicGetEconomicCalendarRegion": "_public",
    "PublicGetEconomicCalendarImportance": "_public",
    "PublicGetTickBandsInstType": "_public",
    "PublicGetInstrumentsInstType": "_public",
    "PublicGetInsuranceFundInstType": "_public",
    "PublicGetInsuranceFundType": "_public",
    "PublicGetMarkPricesInstType": "_public",
    "PublicGetMarketDataHistoryModule": "_public",
    "PublicGetMarketDataHistoryInstType": "_public",
    "PublicGetMarketDataHistoryDateAggrType": "_public",
    "PublicGetMmInstrumentTypesInstType": "_public",
    "PublicGetOpenInterestInstType": "_public",
    "PublicGetPositionTiersInstType": "_public",
    "PublicGetUnderlyingInstType": "_public",
    "PublicSubscribeIndexCandleBar": "_public",
    "PublicSubscribeMarkPriceCandleBar": "_public",
    "PublicSubscribeAdlWarningInstType": "_public",
    "PublicSubscribeEstimatedPriceInstType": "_public",
    "PublicSubscribeEventContractMarketsInstType": "_public",
    "PublicSubscribeInstrumentsInstType": "_public",
    "PublicSubscribeLiquidationOrdersInstType": "_public",
    "StatisticsGetTakerFlowPeriod": "_statistics",
    "StatisticsGetTakerVolumeInstType": "_statistics",
    "StatisticsGetContractTakerVolumeUnit": "_statistics",
    "FundingGetAssetValuationCcy": "_funding",
    "FundingGetBillsHistoryPagingType": "_funding",
    "FundingGetDepositHistoryType": "_funding",
    "FundingGetDepositHistoryState": "_funding",
    "FundingGetMonthlyStatementMonth": "_funding",
    "FundingApplyFundingMonthlyStatementMonth": "_funding",
    "FundingTransferFundingType": "_funding",
    "FundingTransferFundingFrom": "_funding",
    "FundingTransferFundingTo": "_funding",
    "FundingGetTransferStateType": "_funding",
    "FundingWithdrawalRecipientWalletType": "_funding",
    "FundingWithdrawFundingDest": "_funding",
    "FundingWithdrawFundingToAddrType": "_funding",
    "FundingGetWithdrawalHistoryType": "_funding",
    "FundingGetWithdrawalHistoryState": "_funding",
    "WithdrawalRecipientDict": "_funding",
    "FiatGetBuySellHistoryState": "_fiat",
    "FiatPlaceFiatBuySellTradePaymentMethod": "_fiat",
    "FiatCreateFiatWithdrawalPaymentMethod": "_fiat",
    "FiatGetDepositOrdersPaymentMethod": "_fiat",
    "FiatGetDepositOrdersState": "_fiat",
    "FiatGetWithdrawalOrdersPaymentMethod": "_fiat",
    "FiatGetWithdrawalOrdersState": "_fiat",
    "SubAccountGetTransferHistoryType": "_sub_account",
    "SubAccountGetManagedTransferHistoryType": "_sub_account",
    "SubAccountTransferSubAccountFrom": "_sub_account",
    "SubAccountTransferSubAccountTo": "_sub_account",
    "SubAccountCreateSubAccountType": "_sub_account",
    "EarnPurchaseOrRedeemSavingsSide": "_earn",
    "EarnCancelOnchainProtocolType": "_earn",
    "EarnGetEthStakingHistoryType": "_earn",
    "EarnGetEthStakingHistoryStatus": "_earn",
    "EarnGetOnchainOffersProtocolType": "_earn",
    "EarnGetOnchainActiveOrdersProtocolType": "_earn",
    "EarnGetOnchainActiveOrdersState": "_earn",
    "EarnGetOnchainOrdersHistoryProtocolType": "_earn",
    "EarnRedeemOnchainProtocolType": "_earn",
    "EarnGetSolStakingHistoryType": "_earn",
    "EarnGetSolStakingHistoryStatus": "_earn",
    "PurchaseOnchainInvestmentDict": "_earn",
    "OkusdRedeemOkusdRedeemType": "_okusd",
    "OkusdGetRedemptionHistoryType": "_okusd",
    "FlexibleLoanAdjustLoanCollateralType": "_flexible_loan",
    "FlexibleLoanBorrowLoanEMode": "_flexible_loan",
    "FlexibleLoanGetLoanHistoryType": "_flexible_loan",
    "CollateralToLockDict": "_flexible_loan",
    "LoanToBorrowDict": "_flexible_loan",
    "DualInvestmentGetOrderHistoryState": "_dual_investment",
    "DualInvestmentGetProductsOptType": "_dual_investment",
    "StableRewardsRequestStableRewardsQuoteAction": "_stable_rewards",
    "StableRewardsGetSubscribeRedeemHistoryType": "_stable_rewards",
    "StableRewardsGetSubscribeRedeemHistoryStatus": "_stable_rewards",
    "StatusGetStatusState": "_status",
    "AffiliateGetCoInviterLinksLinkStatus": "_affiliate",
    "AffiliateGetInviteePeriodType": "_affiliate",
    "AffiliateGetInviteesPeriodType": "_affiliate",
    "AffiliateGetInviteesCommissionCategory": "_affiliate",
    "AffiliateGetInviteesOrderBy": "_affiliate",
    "AffiliateGetInviteesOrderDir": "_affiliate",
    "AffiliateGetInviteesKycStatus": "_affiliate",
    "AffiliateGetLinksLinkType": "_affiliate",
    "AffiliateGetLinksLinkStatus": "_affiliate",
    "AffiliateGetPerformanceSummaryPeriodType": "_affiliate",
    "AffiliateGetSubAffiliatesCommissionCategory": "_affiliate",
    "AffiliateGetSubAffiliatesOrderBy": "_affiliate",
    "AffiliateGetSubAffiliatesOrderDir": "_affiliate",
    "BILL_SUBTYPES": "_tables",
    "BILL_TYPES": "_tables",
    "CANCEL_SOURCES": "_tables",
    "FUNDING_BILL_TYPES": "_tables",
    "STREAM_EVENTS": "_tables",
}

__all__ = [
    "TriggerPxType",
    "TdMode",
    "Side",
    "PosSide",
    "OrdType",
    "TgtCcy",
    "StpMode",
    "MgnMode",
    "FillSubType",
    "RsiTriggerCond",
    "RsiTimeframe",
    "RsiTimePeriod",
    "GridOrdType",
    "GridDirection",
    "GridRunType",
    "DcaOrdType",
    "Bar",
    "EventState",
    "CcyPeriod",
    "ContractPeriod",
    "OptionPeriod",
    "CustodyProvider",
    "ConvertMode",
    "TradeAttachedOrderToAmendNewTpOrdKind",
    "TradeAttachedOrderToAmendNewTpTriggerPxType",
    "TradeAttachedOrderToAmendNewSlTriggerPxType",
    "TradeAttachedOrderToAmendAmendPxOnTriggerType",
    "TradeAmendOrderSpeedBump",
    "TradeAmendOrderPxAmendType",
    "TradeAttachedOrderToPlaceTpOrdKind",
    "TradeAttachedOrderToPlaceAmendPxOnTriggerType",
    "TradePlaceOrderOutcome",
    "TradePlaceOrderPxAmendType",
    "TradePlaceEasyConvertSource",
    "TradeGetEasyConvertCurrenciesSource",
    "TradeGetFillsInstType",
    "TradeGetFillsHistoryInstType",
    "TradeMassCancelInstType",
    "TradeGetOneClickRepayCurrenciesDebtType",
    "TradeAttachedOrderToPrecheckTpOrdKind",
    "TradePrecheckOrderOrdType",
    "TradePrecheckOrderOutcome",
    "TradeGetOrdersHistoryInstType",
    "TradeGetOrdersHistoryOrdType",
    "TradeGetOrdersHistoryState",
    "TradeGetOrdersHistoryCategory",
    "TradeGetOrdersHistoryArchiveInstType",
    "TradeGetOrdersHistoryArchiveOrdType",
    "TradeGetOrdersHistoryArchiveState",
    "TradeGetOrdersHistoryArchiveCategory",
    "TradeGetPendingOrdersInstType",
    "TradeGetPendingOrdersOrdType",
    "TradeGetPendingOrdersState",
    "TradeSubscribeOrdersInstType",
    "AttachedOrderToAmendDict",
    "AmendOrderDict",
    "CancelOrderDict",
    "AttachedOrderToPlaceDict",
    "PlaceOrderDict",
    "AttachedOrderToPrecheckDict",
    "AlgoAmendAlgoOrderNewTpTriggerPxType",
    "AlgoAmendAlgoOrderNewSlTriggerPxType",
    "AlgoTriggerOrderChaseChaseType",
    "AlgoTriggerOrderChaseMaxChaseType",
    "AlgoIcebergTriggerTriggerAction",
    "AlgoIcebergTriggerTriggerStrategy",
    "AlgoPlaceAlgoOrderOrdType",
    "AlgoPlaceAlgoOrderCloseFraction",
    "AlgoPlaceAlgoOrderTpOrdKind",
    "AlgoPlaceAlgoOrderChaseType",
    "AlgoPlaceAlgoOrderMaxChaseType",
    "AlgoPlaceAlgoOrderAdvanceOrdType",
    "AlgoPlaceAlgoOrderAggressiveness",
    "AlgoGetOrdersHistoryOrdType",
    "AlgoGetOrdersHistoryState",
    "AlgoGetOrdersHistoryInstType",
    "AlgoGetPendingOrdersOrdType",
    "AlgoGetPendingOrdersInstType",
    "AlgoSubscribeAlgoAdvanceInstType",
    "AlgoSubscribeOrdersAlgoInstType",
    "AlgoOrderAttachmentToAmendDict",
    "AlgoOrderChaseToAmendDict",
    "AlgoOrderToCancelDict",
    "TriggerOrderChaseDict",
    "TriggerOrderAttachmentDict",
    "IcebergTriggerDict",
    "GridGetAiParametersDuration",
    "GridAmendGridOrderTriggerTriggerAction",
    "GridAmendGridOrderTriggerTriggerStrategy",
    "GridAmendGridOrderTriggerStopType",
    "GridComputeGridMarginBalanceType",
    "GridAdjustGridMarginBalanceType",
    "GridComputeGridMinInvestmentInvestmentType",
    "GridComputeGridMinInvestmentTriggerStrategy",
    "GridPlaceGridOrderTriggerTriggerAction",
    "GridPlaceGridOrderTriggerTriggerStrategy",
    "GridPlaceGridOrderTriggerStopType",
    "GridGetOrdersHistoryInstType",
    "GridGetPendingOrdersInstType",
    "GridGetPositionsAlgoOrdType",
    "GridGridOrderToStopStopType",
    "GridGetSubOrdersType",
    "GridGetRsiBackTestingDuration",
    "GridSubscribeGridOrdersContractInstType",
    "GridSubscribeGridOrdersSpotInstType",
    "AmendGridOrderTriggerDict",
    "GridInvestmentDict",
    "PlaceGridOrderTriggerDict",
    "GridOrderToStopDict",
    "SignalBotSignalBotExitSettingToSetTpSlType",
    "SignalBotAdjustSignalMarginBalanceType",
    "SignalBotCreateSignalBotEntrySettingEntryType",
    "SignalBotCreateSignalBotExitSettingTpSlType",
    "SignalBotCreateSignalBotSubOrdType",
    "SignalBotGetBotAlgoOrdType",
    "SignalBotGetBotsHistoryAlgoOrdType",
    "SignalBotGetActiveBotsAlgoOrdType",
    "SignalBotGetPositionsAlgoOrdType",
    "SignalBotGetSignalsSignalSourceType",
    "SignalBotPlaceSignalSubOrderOrdType",
    "SignalBotGetSubOrdersAlgoOrdType",
    "SignalBotGetSubOrdersState",
    "SignalBotGetSubOrdersType",
    "SignalBotExitSettingToSetDict",
    "CreateSignalBotEntrySettingDict",
    "CreateSignalBotExitSettingDict",
    "SignalBotToStopDict",
    "DcaAmendDcaOrderTriggerTriggerAction",
    "DcaAmendDcaOrderTriggerTriggerStrategy",
    "DcaPlaceDcaOrderTriggerTriggerAction",
    "DcaPlaceDcaOrderTriggerTriggerStrategy",
    "DcaPlaceDcaOrderSlMode",
    "DcaPlaceDcaOrderDirection",
    "DcaPlaceDcaOrderTrackingMode",
    "DcaAddDcaInvestmentOrdType",
    "DcaSetDcaReinvestmentAlgoOrdType",
    "DcaSetDcaTakeProfitAlgoOrdType",
    "DcaStopDcaOrderStopType",
    "AmendDcaOrderTriggerDict",
    "PlaceDcaOrderTriggerDict",
    "RecurringBuyAmendRecurringBuyTimeRecurringTimeType",
    "RecurringBuyAmendRecurringBuyTimePeriod",
    "RecurringBuyAmendRecurringBuyTimeRecurringHour",
    "RecurringBuyPlaceRecurringBuyOrderPeriod",
    "RecurringBuyPlaceRecurringBuyOrderRecurringHour",
    "RecurringBuyPlaceRecurringBuyOrderInvestmentCcy",
    "RecurringBuyPlaceRecurringBuyOrderTdMode",
    "RecurringBuyPlaceRecurringBuyOrderSource",
    "RecurringBuyPlaceRecurringBuyOrderRecurringTimeType",
    "RecurringBuySubscribeAlgoRecurringBuyInstType",
    "RecurringBuyPriceRangeDict",
    "RecurringBuyCurrencyToPlaceDict",
    "RecurringBuyOrderToStopDict",
    "CopyTradingPlaceLeadStopOrderInstType",
    "CopyTradingPlaceLeadStopOrderSubPosType",
    "CopyTradingAmendCopySettingsInstType",
    "CopyTradingAmendCopySettingsCopyMgnMode",
    "CopyTradingAmendCopySettingsCopyInstIdType",
    "CopyTradingAmendCopySettingsCopyMode",
    "CopyTradingAmendCopySettingsSubPosCloseType",
    "CopyTradingAmendProfitSharingRatioInstType",
    "CopyTradingCloseLeadPositionInstType",
    "CopyTradingCloseLeadPositionOrdType",
    "CopyTradingGetCopySettingsInstType",
    "CopyTradingGetMyLeadTradersInstType",
    "CopyTradingGetLeadPositionsInstType",
    "CopyTradingFirstCopySettingsInstType",
    "CopyTradingFirstCopySettingsCopyMgnMode",
    "CopyTradingFirstCopySettingsCopyInstIdType",
    "CopyTradingFirstCopySettingsCopyMode",
    "CopyTradingFirstCopySettingsSubPosCloseType",
    "CopyTradingGetLeadingInstrumentsInstType",
    "CopyTradingGetProfitSharingDetailsInstType",
    "CopyTradingGetCopyConfigInstType",
    "CopyTradingGetCopyTradersInstType",
    "CopyTradingGetLeadTraderPositionsInstType",
    "CopyTradingGetLeadTraderRanksInstType",
    "CopyTradingGetLeadTraderRanksSortType",
    "CopyTradingGetLeadTraderRanksState",
    "CopyTradingGetLeadTraderRanksMinLeadDays",
    "CopyTradingGetLeadTraderDailyPnlInstType",
    "CopyTradingGetLeadTraderDailyPnlLastDays",
    "CopyTradingGetLeadTraderCurrencyPreferencesInstType",
    "CopyTradingGetLeadTraderStatsInstType",
    "CopyTradingGetLeadTraderStatsLastDays",
    "CopyTradingGetLeadTraderPositionsHistoryInstType",
    "CopyTradingGetLeadTraderWeeklyPnlInstType",
    "CopyTradingSetLeadingInstrumentsInstType",
    "CopyTradingStopCopyTradingInstType",
    "CopyTradingStopCopyTradingSubPosCloseType",
    "CopyTradingGetLeadPositionsHistoryInstType",
    "CopyTradingGetTotalProfitSharingInstType",
    "CopyTradingGetTotalUnrealizedProfitSharingInstType",
    "CopyTradingGetUnrealizedProfitSharingDetailsInstType",
    "CopyTradingSubscribeCopytradingLeadNotificationInstType",
    "MarketGetCandlesticksAdjust",
    "MarketGetCandlesticksHistoryBar",
    "MarketGetCandlesticksHistoryAdjust",
    "MarketGetTradesHistoryType",
    "MarketGetTickersInstType",
    "MarketGetOptionTradesOptType",
    "MarketSubscribeCandleBar",
    "MarketSubscribeOptionTradesInstType",
    "BlockGetBlockTickersInstType",
    "BlockCreateQuoteLegTdMode",
    "BlockCreateRfqLegTdMode",
    "BlockRfqLegToAllocateTdMode",
    "BlockMakerInstrumentSettingsToSetInstType",
    "BlockGetQuotesState",
    "BlockGetRfqsState",
    "CreateQuoteLegDict",
    "CreateRfqLegDict",
    "RfqLegToAllocateDict",
    "RfqAccountToAllocateDict",
    "ExecuteQuoteLegDict",
    "MakerInstrumentToSetDict",
    "MakerInstrumentSettingsToSetDict",
    "SpreadPlaceSpreadOrderOrdType",
    "SpreadGetOrdersHistoryOrdType",
    "SpreadGetOrdersHistoryState",
    "SpreadGetOrdersHistoryArchiveOrdType",
    "SpreadGetOrdersHistoryArchiveState",
    "SpreadGetOrdersHistoryArchiveInstType",
    "SpreadGetPendingOrdersOrdType",
    "SpreadGetPendingOrdersState",
    "SpreadGetSpreadsState",
    "SpreadSubscribeSpreadSprdCandleBar",
    "AccountPresetLevelSwitchAcctLv",
    "AccountPresetLevelSwitchRiskOffsetType",
    "AccountGetPositionRiskInstType",
    "AccountGetLeverageEstimateInstType",
    "AccountGetBillsInstType",
    "AccountGetBillsCtType",
    "AccountGetBillsHistoryInstType",
    "AccountGetBillsHistoryCtType",
    "AccountGetBillsArchiveQuarter",
    "AccountApplyBillsArchiveQuarter",
    "AccountDemoBalanceAdjustmentCcy",
    "AccountAdjustDemoBalanceType",
    "AccountGetAccountInstrumentsInstType",
    "AccountGetInterestAccruedType",
    "AccountGetInterestLimitsType",
    "AccountGetMaxOrderSizeOutcome",
    "AccountResetMmpInstType",
    "AccountPositionToMoveToTdMode",
    "AccountGetMovePositionsHistoryState",
    "AccountBuildPositionsAcctLv",
    "AccountBuildPositionsGreeksType",
    "AccountMarginGraphConfigAcctLv",
    "AccountBuildPositionsGraphGreeksType",
    "AccountBuildPositionsGraphType",
    "AccountGetPositionLimitsInstType",
    "AccountAdjustPositionMarginType",
    "AccountGetPositionsInstType",
    "AccountGetPositionsHistoryInstType",
    "AccountGetPositionsHistoryType",
    "AccountGetDeltaNeutralPrecheckStgyType",
    "AccountSetLevelAcctLv",
    "AccountGetLevelSwitchPrecheckAcctLv",
    "AccountSetAutoEarnEarnType",
    "AccountSetAutoEarnAction",
    "AccountSetCollateralAssetsType",
    "AccountSetFeeTypeFeeType",
    "AccountSetGreeksGreeksType",
    "AccountSetIsolatedModeIsoMode",
    "AccountSetIsolatedModeType",
    "AccountSetLeveragePosSide",
    "AccountSetPositionModePosMode",
    "AccountSetTradingConfigType",
    "AccountSetTradingConfigStgyType",
    "AccountGetBorrowRepayHistoryType",
    "AccountBorrowOrRepaySide",
    "AccountGetTradeFeeInstType",
    "AccountGetGlpPerformanceHistoryProgram",
    "AccountSubscribeLiquidationWarningInstType",
    "AccountSubscribePositionsInstType",
    "SimulatedPositionDict",
    "SimulatedAssetDict",
    "DemoBalanceAdjustmentDict",
    "PositionToMoveFromDict",
    "PositionToMoveToDict",
    "PositionToMoveDict",
    "MarginGraphConfigDict",
    "PublicGetIndexCandlesticksHistoryBar",
    "PublicGetMarkPriceCandlesticksHistoryBar",
    "PublicGetIndexCandlesticksBar",
    "PublicGetIndexTickersQuoteCcy",
    "PublicGetMarkPriceCandlesticksBar",
    "PublicGetContractConversionType",
    "PublicGetContractConversionUnit",
    "PublicGetContractConversionOpType",
    "PublicGetDeliveryExerciseHistoryInstType",
    "PublicGetEconomicCalendarRegion",
    "PublicGetEconomicCalendarImportance",
    "PublicGetTickBandsInstType",
    "PublicGetInstrumentsInstType",
    "PublicGetInsuranceFundInstType",
    "PublicGetInsuranceFundType",
    "PublicGetMarkPricesInstType",
    "PublicGetMarketDataHistoryModule",
    "PublicGetMarketDataHistoryInstType",
    "PublicGetMarketDataHistoryDateAggrType",
    "PublicGetMmInstrumentTypesInstType",
    "PublicGetOpenInterestInstType",
    "PublicGetPositionTiersInstType",
    "PublicGetUnderlyingInstType",
    "PublicSubscribeIndexCandleBar",
    "PublicSubscribeMarkPriceCandleBar",
    "PublicSubscribeAdlWarningInstType",
    "PublicSubscribeEstimatedPriceInstType",
    "PublicSubscribeEventContractMarketsInstType",
    "PublicSubscribeInstrumentsInstType",
    "PublicSubscribeLiquidationOrdersInstType",
    "StatisticsGetTakerFlowPeriod",
    "StatisticsGetTakerVolumeInstType",
    "StatisticsGetContractTakerVolumeUnit",
    "FundingGetAssetValuationCcy",
    "FundingGetBillsHistoryPagingType",
    "FundingGetDepositHistoryType",
    "FundingGetDepositHistoryState",
    "FundingGetMonthlyStatementMonth",
    "FundingApplyFundingMonthlyStatementMonth",
    "FundingTransferFundingType",
    "FundingTransferFundingFrom",
    "FundingTransferFundingTo",
    "FundingGetTransferStateType",
    "FundingWithdrawalRecipientWalletType",
    "FundingWithdrawFundingDest",
    "FundingWithdrawFundingToAddrType",
    "FundingGetWithdrawalHistoryType",
    "FundingGetWithdrawalHistoryState",
    "WithdrawalRecipientDict",
    "FiatGetBuySellHistoryState",
    "FiatPlaceFiatBuySellTradePaymentMethod",
    "FiatCreateFiatWithdrawalPaymentMethod",
    "FiatGetDepositOrdersPaymentMethod",
    "FiatGetDepositOrdersState",
    "FiatGetWithdrawalOrdersPaymentMethod",
    "FiatGetWithdrawalOrdersState",
    "SubAccountGetTransferHistoryType",
    "SubAccountGetManagedTransferHistoryType",
    "SubAccountTransferSubAccountFrom",
    "SubAccountTransferSubAccountTo",
    "SubAccountCreateSubAccountType",
    "EarnPurchaseOrRedeemSavingsSide",
    "EarnCancelOnchainProtocolType",
    "EarnGetEthStakingHistoryType",
    "EarnGetEthStakingHistoryStatus",
    "EarnGetOnchainOffersProtocolType",
    "EarnGetOnchainActiveOrdersProtocolType",
    "EarnGetOnchainActiveOrdersState",
    "EarnGetOnchainOrdersHistoryProtocolType",
    "EarnRedeemOnchainProtocolType",
    "EarnGetSolStakingHistoryType",
    "EarnGetSolStakingHistoryStatus",
    "PurchaseOnchainInvestmentDict",
    "OkusdRedeemOkusdRedeemType",
    "OkusdGetRedemptionHistoryType",
    "FlexibleLoanAdjustLoanCollateralType",
    "FlexibleLoanBorrowLoanEMode",
    "FlexibleLoanGetLoanHistoryType",
    "CollateralToLockDict",
    "LoanToBorrowDict",
    "DualInvestmentGetOrderHistoryState",
    "DualInvestmentGetProductsOptType",
    "StableRewardsRequestStableRewardsQuoteAction",
    "StableRewardsGetSubscribeRedeemHistoryType",
    "StableRewardsGetSubscribeRedeemHistoryStatus",
    "StatusGetStatusState",
    "AffiliateGetCoInviterLinksLinkStatus",
    "AffiliateGetInviteePeriodType",
    "AffiliateGetInviteesPeriodType",
    "AffiliateGetInviteesCommissionCategory",
    "AffiliateGetInviteesOrderBy",
    "AffiliateGetInviteesOrderDir",
    "AffiliateGetInviteesKycStatus",
    "AffiliateGetLinksLinkType",
    "AffiliateGetLinksLinkStatus",
    "AffiliateGetPerformanceSummaryPeriodType",
    "AffiliateGetSubAffiliatesCommissionCategory",
    "AffiliateGetSubAffiliatesOrderBy",
    "AffiliateGetSubAffiliatesOrderDir",
    "BILL_SUBTYPES",
    "BILL_TYPES",
    "CANCEL_SOURCES",
    "FUNDING_BILL_TYPES",
    "STREAM_EVENTS",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
