# Made from spec/paths/tradingBot/signal/order-algo.yaml, not to be edited; make it again with: make generate
"""signal_bot.create_bot: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, ObjectField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._signal_bot import CreateSignalBotEntrySettingDict, CreateSignalBotExitSettingDict

MATCH_7C98C4EA = re.compile("^(-?[0-9]+(\\.[0-9]+)?)?\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search

MATCH_D196B13C = re.compile("^([0-9]+(\\.[0-9]+)?)?\\Z").search

MATCH_3922ADC1 = re.compile("[1-9]").search


class CreateSignalBotEntrySetting(Request):
    """How the bot enters positions.

    Args:
        allow_multiple_entry (allowMultipleEntry): Whether the bot may enter an instrument again in
            the direction it is in. Without it the exchange takes true.
        entry_type (entryType): What sets the size of an order: `1` the TradingView signal, `2` a
            fixed margin, `3` a fixed number of contracts, `4` a percentage of the free margin, `5`
            a percentage of the margin first invested.
        amt: Margin or contracts of an order. Only with `entryType` 2 or 3; empty or 0 is as good as
            left out.
        ratio: Percentage of an order; whether 1% is 1 or 0.01 is not documented. Only with
            `entryType` 4 or 5; empty or 0 is as good as left out.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    """

    __slots__ = ()
    _label = "CreateSignalBotEntrySetting"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot"

    @exact_arguments
    def __init__(
        self,
        *,
        allow_multiple_entry: bool | None = None,
        entry_type: Optional[OneOf[Literal["1", "2", "3", "4", "5"]]] = None,
        amt: Number | None = None,
        ratio: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if allow_multiple_entry is not None:
            wire["allowMultipleEntry"] = allow_multiple_entry
        if entry_type is not None:
            wire["entryType"] = entry_type
        if amt is not None:
            wire["amt"] = self._number("amt", amt)
        if ratio is not None:
            wire["ratio"] = self._number("ratio", ratio)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        allow_multiple_entry = wire.get("allowMultipleEntry", UNSET)
        if allow_multiple_entry is not UNSET:
            if not isinstance(allow_multiple_entry, bool):
                raise cls.refusal(at, "allowMultipleEntry", "must be True or False")
        entry_type = wire.get("entryType", UNSET)
        if entry_type is not UNSET:
            if not isinstance(entry_type, str):
                raise cls.refusal(at, "entryType", "must be a string")
            if entry_type not in ("1", "2", "3", "4", "5") and not is_undescribed(entry_type):
                raise cls.refusal(at, "entryType", "must be '1', '2', '3', '4' or '5'")
        amt = wire.get("amt", UNSET)
        if amt is not UNSET:
            if not isinstance(amt, str):
                raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
            if MATCH_D196B13C(amt) is None:
                raise cls.refusal(
                    at, "amt", "must be a number of at least 0 in plain notation, or empty"
                )
        ratio = wire.get("ratio", UNSET)
        if ratio is not UNSET:
            if not isinstance(ratio, str):
                raise cls.refusal(at, "ratio", "must be a number: a Decimal, a str or an int")
            if MATCH_D196B13C(ratio) is None:
                raise cls.refusal(
                    at, "ratio", "must be a number of at least 0 in plain notation, or empty"
                )
        if (
            amt is not UNSET
            and (not isinstance(amt, str) or MATCH_3922ADC1(amt) is not None)
            and entry_type is not UNSET
            and entry_type not in ("2", "3")
        ) and not is_undescribed(entry_type):
            raise cls.refusal(at, "entryType", "must be '2' or '3' when amt is not 0")
        if (
            amt is not UNSET
            and (not isinstance(amt, str) or MATCH_3922ADC1(amt) is not None)
            and entry_type is UNSET
        ):
            raise cls.refusal(at, "entryType", "is required when amt is not 0")
        if (
            ratio is not UNSET
            and (not isinstance(ratio, str) or MATCH_3922ADC1(ratio) is not None)
            and entry_type is not UNSET
            and entry_type not in ("4", "5")
        ) and not is_undescribed(entry_type):
            raise cls.refusal(at, "entryType", "must be '4' or '5' when ratio is not 0")
        if (
            ratio is not UNSET
            and (not isinstance(ratio, str) or MATCH_3922ADC1(ratio) is not None)
            and entry_type is UNSET
        ):
            raise cls.refusal(at, "entryType", "is required when ratio is not 0")

    allow_multiple_entry = FlagField("allowMultipleEntry")
    """Whether the bot may enter an instrument again in the direction it is in. Without it the
    exchange takes true.
    """
    entry_type = TextField("entryType")
    """What sets the size of an order: `1` the TradingView signal, `2` a fixed margin, `3` a fixed
    number of contracts, `4` a percentage of the free margin, `5` a percentage of the margin
    first invested.
    """
    amt = DecimalField("amt")
    """Margin or contracts of an order. Only with `entryType` 2 or 3; empty or 0 is as good as left
    out.
    """
    ratio = DecimalField("ratio")
    """Percentage of an order; whether 1% is 1 or 0.01 is not documented. Only with `entryType` 4 or
    5; empty or 0 is as good as left out.
    """


class CreateSignalBotExitSetting(Request):
    """Where the bot takes profit and stops loss.

    Args:
        tp_sl_type (tpSlType): What the two percentages are of: `pnl` the estimated profit or loss
            of the position, `price` the price of entry.
        tp_pct (tpPct): Take profit as a percentage; empty is as good as left out. Whether 1% is 1
            or 0.01 is not documented; the example of `amend_tp_sl` has 0.01.
        sl_pct (slPct): Stop loss as a percentage, in the unit of `tpPct`; empty is as good as left
            out.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    """

    __slots__ = ()
    _label = "CreateSignalBotExitSetting"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot"

    @exact_arguments
    def __init__(
        self,
        *,
        tp_sl_type: OneOf[Literal["pnl", "price"]],
        tp_pct: Number | None = None,
        sl_pct: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "tpSlType": tp_sl_type,
        }
        if tp_pct is not None:
            wire["tpPct"] = self._number("tpPct", tp_pct)
        if sl_pct is not None:
            wire["slPct"] = self._number("slPct", sl_pct)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        tp_sl_type = wire.get("tpSlType", UNSET)
        if tp_sl_type is UNSET:
            raise cls.refusal(at, "tpSlType", "is required")
        if not isinstance(tp_sl_type, str):
            raise cls.refusal(at, "tpSlType", "must be a string")
        if tp_sl_type not in ("pnl", "price") and not is_undescribed(tp_sl_type):
            raise cls.refusal(at, "tpSlType", "must be 'pnl' or 'price'")
        tp_pct = wire.get("tpPct", UNSET)
        if tp_pct is not UNSET:
            if not isinstance(tp_pct, str):
                raise cls.refusal(at, "tpPct", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(tp_pct) is None:
                raise cls.refusal(
                    at,
                    "tpPct",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        sl_pct = wire.get("slPct", UNSET)
        if sl_pct is not UNSET:
            if not isinstance(sl_pct, str):
                raise cls.refusal(at, "slPct", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(sl_pct) is None:
                raise cls.refusal(
                    at,
                    "slPct",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )

    tp_sl_type = TextField("tpSlType")
    """What the two percentages are of: `pnl` the estimated profit or loss of the position, `price`
    the price of entry.
    """
    tp_pct = DecimalField("tpPct")
    """Take profit as a percentage; empty is as good as left out. Whether 1% is 1 or 0.01 is not
    documented; the example of `amend_tp_sl` has 0.01.
    """
    sl_pct = DecimalField("slPct")
    """Stop loss as a percentage, in the unit of `tpPct`; empty is as good as left out."""


class CreateSignalBotRequest(Request):
    """The parameters of signal_bot.create_bot.

    Args:
        signal_chan_id (signalChanId): ID of the signal channel.
        lever: Leverage. It has an effect on contract signals only.
        invest_amt (investAmt): Amount to invest.
        sub_ord_type (subOrdType): Type of the bot's orders, `1` limit, `2` market, `9` as the
            TradingView signal says.
        include_all (includeAll): True trades all USDT-margined perpetual contracts, whatever
            `instIds` says. Without it the exchange takes false.
        inst_ids (instIds): Instruments to trade. Ignored when `includeAll` is true.
        ratio: Distance of the limit price from the best bid or ask, as a percentage; whether 1% is
            1 or 0.01 is not documented. Only with limit orders, `subOrdType` 1; empty is as good as
            left out.
        entry_setting_param (entrySettingParam): How the bot enters positions.
        exit_setting_param (exitSettingParam): Where the bot takes profit and stops loss.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    """

    __slots__ = ()
    _label = "signal_bot.create_bot"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot"

    @exact_arguments
    def __init__(
        self,
        *,
        signal_chan_id: str,
        lever: Number,
        invest_amt: Number,
        sub_ord_type: OneOf[Literal["1", "2", "9"]],
        include_all: bool | None = None,
        inst_ids: Optional[Sequence[str]] = None,
        ratio: Number | None = None,
        entry_setting_param: Optional[
            CreateSignalBotEntrySetting | CreateSignalBotEntrySettingDict | Mapping[str, Any]
        ] = None,
        exit_setting_param: Optional[
            CreateSignalBotExitSetting | CreateSignalBotExitSettingDict | Mapping[str, Any]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "signalChanId": signal_chan_id,
            "lever": self._number("lever", lever),
            "investAmt": self._number("investAmt", invest_amt),
            "subOrdType": sub_ord_type,
        }
        if include_all is not None:
            wire["includeAll"] = include_all
        if inst_ids is not None:
            wire["instIds"] = self._list("instIds", inst_ids)
        if ratio is not None:
            wire["ratio"] = self._number("ratio", ratio)
        if entry_setting_param is not None:
            wire["entrySettingParam"] = self._object(
                "entrySettingParam", CreateSignalBotEntrySetting, entry_setting_param
            )
        if exit_setting_param is not None:
            wire["exitSettingParam"] = self._object(
                "exitSettingParam", CreateSignalBotExitSetting, exit_setting_param
            )
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        signal_chan_id = wire.get("signalChanId", UNSET)
        if signal_chan_id is UNSET:
            raise cls.refusal(at, "signalChanId", "is required")
        if not isinstance(signal_chan_id, str):
            raise cls.refusal(at, "signalChanId", "must be a string")
        if len(signal_chan_id) < 1:
            raise cls.refusal(at, "signalChanId", "must have at least 1 character")
        lever = wire.get("lever", UNSET)
        if lever is UNSET:
            raise cls.refusal(at, "lever", "is required")
        if not isinstance(lever, str):
            raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(lever) is None:
            raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        invest_amt = wire.get("investAmt", UNSET)
        if invest_amt is UNSET:
            raise cls.refusal(at, "investAmt", "is required")
        if not isinstance(invest_amt, str):
            raise cls.refusal(at, "investAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(invest_amt) is None:
            raise cls.refusal(at, "investAmt", "must be more than 0, in plain notation")
        sub_ord_type = wire.get("subOrdType", UNSET)
        if sub_ord_type is UNSET:
            raise cls.refusal(at, "subOrdType", "is required")
        if not isinstance(sub_ord_type, str):
            raise cls.refusal(at, "subOrdType", "must be a string")
        if sub_ord_type not in ("1", "2", "9") and not is_undescribed(sub_ord_type):
            raise cls.refusal(at, "subOrdType", "must be '1', '2' or '9'")
        include_all = wire.get("includeAll", UNSET)
        if include_all is not UNSET:
            if not isinstance(include_all, bool):
                raise cls.refusal(at, "includeAll", "must be True or False")
        inst_ids = wire.get("instIds", UNSET)
        if inst_ids is not UNSET:
            if not is_list(inst_ids):
                raise cls.refusal(at, "instIds", "must be a list")
            if len(inst_ids) < 1:
                raise cls.refusal(at, "instIds", "must have at least 1 element")
            for index, each in enumerate(inst_ids):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instIds", "must be a string and match the pattern ^[^,]+$", index
                    )
        ratio = wire.get("ratio", UNSET)
        if ratio is not UNSET:
            if not isinstance(ratio, str):
                raise cls.refusal(at, "ratio", "must be a number: a Decimal, a str or an int")
            if MATCH_7C98C4EA(ratio) is None:
                raise cls.refusal(
                    at,
                    "ratio",
                    "must be a number in plain notation that fits the pattern ^(-?[0-9]+(\\.[0-9]+)?)?$",
                )
        entry_setting_param = wire.get("entrySettingParam", UNSET)
        if entry_setting_param is not UNSET:
            if not is_dict(entry_setting_param):
                raise cls.refusal(at, "entrySettingParam", "must be a model or a dict")
        exit_setting_param = wire.get("exitSettingParam", UNSET)
        if exit_setting_param is not UNSET:
            if not is_dict(exit_setting_param):
                raise cls.refusal(at, "exitSettingParam", "must be a model or a dict")
        if (
            ratio is not UNSET
            and (not isinstance(ratio, str) or len(ratio) >= 1)
            and sub_ord_type != "1"
        ) and not is_undescribed(sub_ord_type):
            raise cls.refusal(at, "subOrdType", "must be '1' when ratio is given")

    signal_chan_id = TextField("signalChanId")
    """ID of the signal channel."""
    lever = DecimalField("lever")
    """Leverage. It has an effect on contract signals only."""
    invest_amt = DecimalField("investAmt")
    """Amount to invest."""
    sub_ord_type = TextField("subOrdType")
    """Type of the bot's orders, `1` limit, `2` market, `9` as the TradingView signal says."""
    include_all = FlagField("includeAll")
    """True trades all USDT-margined perpetual contracts, whatever `instIds` says. Without it the
    exchange takes false.
    """
    inst_ids = TextsField("instIds")
    """Instruments to trade. Ignored when `includeAll` is true."""
    ratio = DecimalField("ratio")
    """Distance of the limit price from the best bid or ask, as a percentage; whether 1% is 1 or
    0.01 is not documented. Only with limit orders, `subOrdType` 1; empty is as good as left out.
    """
    entry_setting_param = ObjectField("entrySettingParam", CreateSignalBotEntrySetting)
    """How the bot enters positions."""
    exit_setting_param = ObjectField("exitSettingParam", CreateSignalBotExitSetting)
    """Where the bot takes profit and stops loss."""


class CreatedSignalBot(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[CreatedSignalBot] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/order-algo",
    resource="signal_bot",
    name="create_bot",
    summary="Create a bot that trades on the signals of a channel.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/signal/orders-algo-pending",
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CreateSignalBotRequest,
    item=CreatedSignalBot,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
