# Made from spec/paths/tradingBot/grid/amend-order-algo.yaml, not to be edited; make it again with: make generate
"""grid.amend_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._grid import AmendGridOrderTriggerDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_7C98C4EA = re.compile("^(-?[0-9]+(\\.[0-9]+)?)?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class AmendGridOrderTrigger(Request):
    """A new trigger of a grid.

    Args:
        trigger_action (triggerAction): Whether the trigger starts or stops the grid.
        trigger_strategy (triggerStrategy): What it waits for, `instant` for nothing, `price` for a
            price, `rsi` for the indicator, whose settings cannot be changed here.
        trigger_px (triggerPx): Price to wait for. Required for, and only with, `price`.
        stop_type (stopType): What becomes of the holdings when the grid stops: `1` sells the base
            currency or closes all positions at market price, `2` keeps them. Only with the action
            `stop`.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
    """

    __slots__ = ()
    _label = "AmendGridOrderTrigger"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        trigger_action: OneOf[Literal["start", "stop"]],
        trigger_strategy: OneOf[Literal["instant", "price", "rsi"]],
        trigger_px: Number | None = None,
        stop_type: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "triggerAction": trigger_action,
            "triggerStrategy": trigger_strategy,
        }
        if trigger_px is not None:
            wire["triggerPx"] = self._number("triggerPx", trigger_px)
        if stop_type is not None:
            wire["stopType"] = stop_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        trigger_action = wire.get("triggerAction", UNSET)
        if trigger_action is UNSET:
            raise cls.refusal(at, "triggerAction", "is required")
        if not isinstance(trigger_action, str):
            raise cls.refusal(at, "triggerAction", "must be a string")
        if trigger_action not in ("start", "stop") and not is_undescribed(trigger_action):
            raise cls.refusal(at, "triggerAction", "must be 'start' or 'stop'")
        trigger_strategy = wire.get("triggerStrategy", UNSET)
        if trigger_strategy is UNSET:
            raise cls.refusal(at, "triggerStrategy", "is required")
        if not isinstance(trigger_strategy, str):
            raise cls.refusal(at, "triggerStrategy", "must be a string")
        if trigger_strategy not in ("instant", "price", "rsi") and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "triggerStrategy", "must be 'instant', 'price' or 'rsi'")
        trigger_px = wire.get("triggerPx", UNSET)
        if trigger_px is not UNSET:
            if not isinstance(trigger_px, str):
                raise cls.refusal(at, "triggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(trigger_px) is None:
                raise cls.refusal(at, "triggerPx", "must be more than 0, in plain notation")
        stop_type = wire.get("stopType", UNSET)
        if stop_type is not UNSET:
            if not isinstance(stop_type, str):
                raise cls.refusal(at, "stopType", "must be a string")
            if stop_type not in ("1", "2") and not is_undescribed(stop_type):
                raise cls.refusal(at, "stopType", "must be '1' or '2'")
        if (trigger_strategy == "price" and trigger_px is UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "triggerPx", "is required when trigger_strategy is 'price'")
        if (trigger_strategy != "price" and trigger_px is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(
                at, "triggerPx", "must not be given unless trigger_strategy is 'price'"
            )
        if (trigger_action != "stop" and stop_type is not UNSET) and not is_undescribed(
            trigger_action
        ):
            raise cls.refusal(at, "stopType", "must not be given unless trigger_action is 'stop'")

    trigger_action = TextField("triggerAction")
    """Whether the trigger starts or stops the grid."""
    trigger_strategy = TextField("triggerStrategy")
    """What it waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator, whose
    settings cannot be changed here.
    """
    trigger_px = DecimalField("triggerPx")
    """Price to wait for. Required for, and only with, `price`."""
    stop_type = TextField("stopType")
    """What becomes of the holdings when the grid stops: `1` sells the base currency or closes all
    positions at market price, `2` keeps them. Only with the action `stop`.
    """


class AmendGridOrderRequest(Request):
    """The parameters of grid.amend_order.

    Args:
        algo_id (algoId): ID of the grid.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        sl_trigger_px (slTriggerPx): New price that triggers the stop loss of the grid; an empty
            text removes it.
        tp_trigger_px (tpTriggerPx): New price that triggers the take profit of the grid; an empty
            text removes it.
        tp_ratio (tpRatio): New take profit as a ratio, 0.1 for 10%; an empty text removes it.
            Contract grid only. It must be more than the grid has earned so far.
        sl_ratio (slRatio): New stop loss as a ratio, 0.1 for 10%; an empty text removes it.
            Contract grid only. It must be below the present result of the grid.
        top_up_amt (topUpAmt): Amount to add to the investment. Spot grid only.
        trigger_params (triggerParams): New triggers, which start or stop the grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
    """

    __slots__ = ()
    _label = "grid.amend_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        inst_id: str,
        sl_trigger_px: Number | None = None,
        tp_trigger_px: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        top_up_amt: Number | None = None,
        trigger_params: Optional[
            Sequence[AmendGridOrderTrigger | AmendGridOrderTriggerDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "instId": inst_id,
        }
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if tp_trigger_px is not None:
            wire["tpTriggerPx"] = self._number("tpTriggerPx", tp_trigger_px)
        if tp_ratio is not None:
            wire["tpRatio"] = self._number("tpRatio", tp_ratio)
        if sl_ratio is not None:
            wire["slRatio"] = self._number("slRatio", sl_ratio)
        if top_up_amt is not None:
            wire["topUpAmt"] = self._number("topUpAmt", top_up_amt)
        if trigger_params is not None:
            wire["triggerParams"] = self._objects(
                "triggerParams", AmendGridOrderTrigger, trigger_params
            )
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        sl_trigger_px = wire.get("slTriggerPx", UNSET)
        if sl_trigger_px is not UNSET:
            if not isinstance(sl_trigger_px, str):
                raise cls.refusal(at, "slTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(sl_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "slTriggerPx",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        tp_trigger_px = wire.get("tpTriggerPx", UNSET)
        if tp_trigger_px is not UNSET:
            if not isinstance(tp_trigger_px, str):
                raise cls.refusal(at, "tpTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(tp_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "tpTriggerPx",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        tp_ratio = wire.get("tpRatio", UNSET)
        if tp_ratio is not UNSET:
            if not isinstance(tp_ratio, str):
                raise cls.refusal(at, "tpRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(tp_ratio) is None:
                raise cls.refusal(
                    at,
                    "tpRatio",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        sl_ratio = wire.get("slRatio", UNSET)
        if sl_ratio is not UNSET:
            if not isinstance(sl_ratio, str):
                raise cls.refusal(at, "slRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(sl_ratio) is None:
                raise cls.refusal(
                    at,
                    "slRatio",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        top_up_amt = wire.get("topUpAmt", UNSET)
        if top_up_amt is not UNSET:
            if not isinstance(top_up_amt, str):
                raise cls.refusal(at, "topUpAmt", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(top_up_amt) is None:
                raise cls.refusal(
                    at, "topUpAmt", "must be a number of at least 0 in plain notation"
                )
        trigger_params = wire.get("triggerParams", UNSET)
        if trigger_params is not UNSET:
            if not is_list(trigger_params):
                raise cls.refusal(at, "triggerParams", "must be a list")
            if len(trigger_params) < 1:
                raise cls.refusal(at, "triggerParams", "must have at least 1 element")
            for index, each in enumerate(trigger_params):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "triggerParams", "must be AmendGridOrderTrigger or a dict", index
                    )
        if (
            sl_trigger_px is UNSET
            and tp_trigger_px is UNSET
            and tp_ratio is UNSET
            and sl_ratio is UNSET
            and top_up_amt is UNSET
            and trigger_params is UNSET
        ):
            raise cls.refusal(
                at,
                "slTriggerPx, tpTriggerPx, tpRatio, slRatio, topUpAmt, triggerParams",
                "are alternatives: at least one of sl_trigger_px, tp_trigger_px, tp_ratio, sl_ratio, top_up_amt or trigger_params is required",
            )
        if tp_ratio is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "tpRatio", "is for FUTURES and SWAP only, which inst_id is not")
        if sl_ratio is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "slRatio", "is for FUTURES and SWAP only, which inst_id is not")
        if top_up_amt is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "topUpAmt", "is for SPOT only, which inst_id is not")

    algo_id = TextField("algoId")
    """ID of the grid."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """New price that triggers the stop loss of the grid; an empty text removes it."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """New price that triggers the take profit of the grid; an empty text removes it."""
    tp_ratio = DecimalField("tpRatio")
    """New take profit as a ratio, 0.1 for 10%; an empty text removes it. Contract grid only. It
    must be more than the grid has earned so far.
    """
    sl_ratio = DecimalField("slRatio")
    """New stop loss as a ratio, 0.1 for 10%; an empty text removes it. Contract grid only. It must
    be below the present result of the grid.
    """
    top_up_amt = DecimalField("topUpAmt")
    """Amount to add to the investment. Spot grid only."""
    trigger_params = ObjectsField("triggerParams", AmendGridOrderTrigger)
    """New triggers, which start or stop the grid."""


class AmendedGridOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[AmendedGridOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/amend-order-algo",
    resource="grid",
    name="amend_order",
    summary="Change the take profit, stop loss, triggers or investment of a grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendGridOrderRequest,
    item=AmendedGridOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
