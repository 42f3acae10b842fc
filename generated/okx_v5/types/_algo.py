# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf

AlgoAmendAlgoOrderNewTpTriggerPxType = Literal["last", "index", "mark"]
"""New price that is compared with the trigger of the take profit; on spot and margin it cannot be
another than before.
"""

AlgoAmendAlgoOrderNewSlTriggerPxType = Literal["last", "index", "mark"]
"""New price that is compared with the trigger of the stop loss; on spot and margin it cannot be
another than before.
"""

AlgoTriggerOrderChaseChaseType = Literal["distance", "ratio"]
"""Whether `chaseVal` is a distance, in the settlement currency, or a ratio."""

AlgoTriggerOrderChaseMaxChaseType = Literal["distance", "ratio"]
"""Whether `maxChaseVal` is a distance or a ratio. Goes with `maxChaseVal`."""

AlgoIcebergTriggerTriggerAction = Literal["start"]
"""What happens; `start` starts the order."""

AlgoIcebergTriggerTriggerStrategy = Literal["instant", "price", "rsi"]
"""What to wait for; nothing (`instant`), a price, or the RSI."""

AlgoPlaceAlgoOrderOrdType = Literal[
    "conditional", "oco", "chase", "trigger", "move_order_stop", "twap", "smart_iceberg"
]
"""Kind of algo order: `conditional` is a take profit or a stop loss, `oco` is both, of which the
first to trigger ends the other, `chase` follows the best price (FUTURES and SWAP only),
`trigger` waits for a price, `move_order_stop` is a trailing stop, `twap` trades slices over
time, `smart_iceberg` shows only a part of its size.
"""

AlgoPlaceAlgoOrderCloseFraction = Literal["1"]
"""Part of the position to close, given in place of `sz`; only the whole position, `1`, is possible.
For `conditional` and `oco` orders on FUTURES or SWAP that close at market price; in net mode
`reduceOnly` must be true. One such order a position; not in portfolio margin mode.
"""

AlgoPlaceAlgoOrderTpOrdKind = Literal["condition", "limit"]
"""Kind of take profit: `condition` waits for `tpTriggerPx`, `limit` is a limit order at `tpOrdPx`
(not for spot, margin and options, nor for lead traders). The exchange may want a stop loss and
`cxlOnClosePos` beside a limit take profit (errors 51095, 51096).
"""

AlgoPlaceAlgoOrderChaseType = Literal["distance", "ratio"]
"""Whether `chaseVal` is a distance from the best bid or ask, or a ratio."""

AlgoPlaceAlgoOrderMaxChaseType = Literal["distance", "ratio"]
"""Whether `maxChaseVal` is a distance from the best bid or ask, or a ratio. Goes with
`maxChaseVal`.
"""

AlgoPlaceAlgoOrderAdvanceOrdType = Literal["fok", "ioc", "chase", ""]
"""What a `trigger` order places: `fok` fills at once and wholly or not at all, `ioc` fills at once
what it can, `chase` follows the best price (FUTURES and SWAP only), empty is a limit or market
order, as `orderPx` says.
"""

AlgoPlaceAlgoOrderAggressiveness = Literal["radical", "mid", "conservative"]
"""How a `smart_iceberg` order trades: `radical` fills fastest, `mid` weighs speed and price,
`conservative` queues at the best bid or ask.
"""

AlgoGetOrdersHistoryOrdType = Literal[
    "conditional", "oco", "chase", "trigger", "move_order_stop", "iceberg", "twap", "smart_iceberg"
]
"""Kind of algo order. `conditional` (take profit or stop loss) and `oco` (both) may be asked for
together; `chase` (FUTURES and SWAP only), `trigger`, `move_order_stop` (trailing stop), `twap`,
`smart_iceberg` and its forerunner `iceberg` only one at a time.
"""

AlgoGetOrdersHistoryState = Literal["effective", "canceled", "order_failed"]
"""Only algo orders in this state: `effective` has triggered, `canceled` is cancelled,
`order_failed` could not place its orders. Either it or `algoId` is required, and only one of
them allowed.
"""

AlgoGetOrdersHistoryInstType = Literal["SPOT", "SWAP", "FUTURES", "MARGIN", "OPTION"]
"""Only this instrument type."""

AlgoGetPendingOrdersOrdType = Literal[
    "conditional", "oco", "chase", "trigger", "move_order_stop", "iceberg", "twap", "smart_iceberg"
]
"""Kind of algo order. `conditional` (take profit or stop loss) and `oco` (both) may be asked for
together; `chase` (FUTURES and SWAP only), `trigger`, `move_order_stop` (trailing stop), `twap`,
`smart_iceberg` and its forerunner `iceberg` only one at a time.
"""

AlgoGetPendingOrdersInstType = Literal["SPOT", "SWAP", "FUTURES", "MARGIN", "OPTION"]
"""Only this instrument type."""

AlgoSubscribeAlgoAdvanceInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "ANY"]
"""Instrument type, or `ANY`."""

AlgoSubscribeOrdersAlgoInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "ANY"]
"""Instrument type, or `ANY`."""


class AlgoOrderAttachmentToAmendDict(TypedDict):
    """`AlgoOrderAttachmentToAmend` as a dict."""

    new_tp_trigger_px: NotRequired[Number | None]
    new_tp_trigger_ratio: NotRequired[Number | None]
    new_tp_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    new_tp_ord_px: NotRequired[Number | None]
    new_sl_trigger_px: NotRequired[Number | None]
    new_sl_trigger_ratio: NotRequired[Number | None]
    new_sl_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    new_sl_ord_px: NotRequired[Number | None]
    new_callback_ratio: NotRequired[Number | None]
    new_callback_spread: NotRequired[Number | None]
    new_active_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class AlgoOrderChaseToAmendDict(TypedDict):
    """`AlgoOrderChaseToAmend` as a dict."""

    new_chase_val: NotRequired[Number | None]
    new_max_chase_val: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class AlgoOrderToCancelDict(TypedDict):
    """`AlgoOrderToCancel` as a dict."""

    inst_id: str
    algo_id: NotRequired[str | None]
    algo_cl_ord_id: NotRequired[str | None]
    extra: NotRequired[Extra | None]


class TriggerOrderChaseDict(TypedDict):
    """`TriggerOrderChase` as a dict."""

    chase_type: NotRequired[Optional[OneOf[Literal["distance", "ratio"]]]]
    chase_val: NotRequired[Number | None]
    max_chase_type: NotRequired[Optional[OneOf[Literal["distance", "ratio"]]]]
    max_chase_val: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class TriggerOrderAttachmentDict(TypedDict):
    """`TriggerOrderAttachment` as a dict."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    tp_trigger_px: NotRequired[Number | None]
    tp_trigger_ratio: NotRequired[Number | None]
    tp_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    tp_ord_px: NotRequired[Number | None]
    sl_trigger_px: NotRequired[Number | None]
    sl_trigger_ratio: NotRequired[Number | None]
    sl_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    sl_ord_px: NotRequired[Number | None]
    callback_ratio: NotRequired[Number | None]
    callback_spread: NotRequired[Number | None]
    active_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class IcebergTriggerDict(TypedDict):
    """`IcebergTrigger` as a dict."""

    trigger_action: OneOf[Literal["start"]]
    trigger_strategy: OneOf[Literal["instant", "price", "rsi"]]
    trigger_px: NotRequired[Number | None]
    trigger_cond: NotRequired[
        Optional[OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]]
    ]
    timeframe: NotRequired[Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]]]
    thold: NotRequired[Number | None]
    time_period: NotRequired[Optional[OneOf[Literal["14"]]]]
    extra: NotRequired[Extra | None]
