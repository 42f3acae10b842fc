# Made from spec/paths/copytrading/first-copy-settings.yaml, not to be edited; make it again with: make generate
"""copy_trading.first_copy_settings: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_below
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import CommaField, DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search

MATCH_379A93EE = re.compile("^[^,]+(,[^,]+)*\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class FirstCopySettingsRequest(Request):
    """The parameters of copy_trading.first_copy_settings.

    Args:
        unique_code (uniqueCode): The lead trader to copy, by the code of 16 or 18 letters and
            digits.
        copy_mgn_mode (copyMgnMode): Margin mode of the copied positions; `copy` takes the one the
            lead trader opens with.
        copy_inst_id_type (copyInstIdType): Contracts to copy: `custom` those in `instId`, `copy`
            those of the lead trader, added and removed as he does.
        copy_total_amt (copyTotalAmt): The most, in USDT, that may be invested in copying this
            trader at any time; beyond it no new orders are copied. With a fixed amount it cannot be
            lower than `copyAmt`.
        sub_pos_close_type (subPosCloseType): What becomes of the positions that remain when copying
            ends: `market_close` closes them at market price at once, `copy_close` when the lead
            trader closes his, `manual_close` leaves them to you.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.
        inst_id (instId): Instruments to copy, all of them led in by the trader. Required when
            `copyInstIdType` is `custom`.
        copy_mode (copyMode): Size of the copied orders: `fixed_amount` takes `copyAmt` for each of
            them, `ratio_copy` multiplies the value of the lead trader's order by `copyRatio`.
            Without it the exchange takes fixed_amount.
        copy_amt (copyAmt): Amount of each copied order in USDT. Required when `copyMode` is
            `fixed_amount` or left out.
        copy_ratio (copyRatio): Multiple of the lead trader's order. Required when `copyMode` is
            `ratio_copy`.
        tp_ratio (tpRatio): Take profit of each order as a ratio; 0.1 is 10%.
        sl_ratio (slRatio): Stop loss of each order as a ratio; 0.1 is 10%.
        sl_total_amt (slTotalAmt): Net loss in USDT with this trader at which copying him ends.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
    """

    __slots__ = ()
    _label = "copy_trading.first_copy_settings"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: OneOf[Literal["cross", "isolated", "copy"]],
        copy_inst_id_type: OneOf[Literal["custom", "copy"]],
        copy_total_amt: Number,
        sub_pos_close_type: OneOf[Literal["market_close", "copy_close", "manual_close"]],
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        inst_id: Optional[Sequence[str]] = None,
        copy_mode: Optional[OneOf[Literal["fixed_amount", "ratio_copy"]]] = None,
        copy_amt: Number | None = None,
        copy_ratio: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        sl_total_amt: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
            "copyMgnMode": copy_mgn_mode,
            "copyInstIdType": copy_inst_id_type,
            "copyTotalAmt": self._number("copyTotalAmt", copy_total_amt),
            "subPosCloseType": sub_pos_close_type,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = self._commas("instId", inst_id)
        if copy_mode is not None:
            wire["copyMode"] = copy_mode
        if copy_amt is not None:
            wire["copyAmt"] = self._number("copyAmt", copy_amt)
        if copy_ratio is not None:
            wire["copyRatio"] = self._number("copyRatio", copy_ratio)
        if tp_ratio is not None:
            wire["tpRatio"] = self._number("tpRatio", tp_ratio)
        if sl_ratio is not None:
            wire["slRatio"] = self._number("slRatio", sl_ratio)
        if sl_total_amt is not None:
            wire["slTotalAmt"] = self._number("slTotalAmt", sl_total_amt)
        if tag is not None:
            wire["tag"] = tag
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        unique_code = wire.get("uniqueCode", UNSET)
        if unique_code is UNSET:
            raise cls.refusal(at, "uniqueCode", "is required")
        if not isinstance(unique_code, str):
            raise cls.refusal(at, "uniqueCode", "must be a string")
        if MATCH_22D5414C(unique_code) is None:
            raise cls.refusal(
                at, "uniqueCode", "must match the pattern ^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})$"
            )
        copy_mgn_mode = wire.get("copyMgnMode", UNSET)
        if copy_mgn_mode is UNSET:
            raise cls.refusal(at, "copyMgnMode", "is required")
        if not isinstance(copy_mgn_mode, str):
            raise cls.refusal(at, "copyMgnMode", "must be a string")
        if copy_mgn_mode not in ("cross", "isolated", "copy") and not is_undescribed(copy_mgn_mode):
            raise cls.refusal(at, "copyMgnMode", "must be 'cross', 'isolated' or 'copy'")
        copy_inst_id_type = wire.get("copyInstIdType", UNSET)
        if copy_inst_id_type is UNSET:
            raise cls.refusal(at, "copyInstIdType", "is required")
        if not isinstance(copy_inst_id_type, str):
            raise cls.refusal(at, "copyInstIdType", "must be a string")
        if copy_inst_id_type not in ("custom", "copy") and not is_undescribed(copy_inst_id_type):
            raise cls.refusal(at, "copyInstIdType", "must be 'custom' or 'copy'")
        copy_total_amt = wire.get("copyTotalAmt", UNSET)
        if copy_total_amt is UNSET:
            raise cls.refusal(at, "copyTotalAmt", "is required")
        if not isinstance(copy_total_amt, str):
            raise cls.refusal(at, "copyTotalAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(copy_total_amt) is None:
            raise cls.refusal(at, "copyTotalAmt", "must be more than 0, in plain notation")
        sub_pos_close_type = wire.get("subPosCloseType", UNSET)
        if sub_pos_close_type is UNSET:
            raise cls.refusal(at, "subPosCloseType", "is required")
        if not isinstance(sub_pos_close_type, str):
            raise cls.refusal(at, "subPosCloseType", "must be a string")
        if sub_pos_close_type not in (
            "market_close",
            "copy_close",
            "manual_close",
        ) and not is_undescribed(sub_pos_close_type):
            raise cls.refusal(
                at, "subPosCloseType", "must be 'market_close', 'copy_close' or 'manual_close'"
            )
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a list of strings")
            if MATCH_379A93EE(inst_id) is None:
                raise cls.refusal(at, "instId", "must match the pattern ^[^,]+(,[^,]+)*$")
        copy_mode = wire.get("copyMode", UNSET)
        if copy_mode is not UNSET:
            if not isinstance(copy_mode, str):
                raise cls.refusal(at, "copyMode", "must be a string")
            if copy_mode not in ("fixed_amount", "ratio_copy") and not is_undescribed(copy_mode):
                raise cls.refusal(at, "copyMode", "must be 'fixed_amount' or 'ratio_copy'")
        copy_amt = wire.get("copyAmt", UNSET)
        if copy_amt is not UNSET:
            if not isinstance(copy_amt, str):
                raise cls.refusal(at, "copyAmt", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(copy_amt) is None:
                raise cls.refusal(at, "copyAmt", "must be more than 0, in plain notation")
        copy_ratio = wire.get("copyRatio", UNSET)
        if copy_ratio is not UNSET:
            if not isinstance(copy_ratio, str):
                raise cls.refusal(at, "copyRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(copy_ratio) is None:
                raise cls.refusal(at, "copyRatio", "must be more than 0, in plain notation")
        tp_ratio = wire.get("tpRatio", UNSET)
        if tp_ratio is not UNSET:
            if not isinstance(tp_ratio, str):
                raise cls.refusal(at, "tpRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(tp_ratio) is None:
                raise cls.refusal(at, "tpRatio", "must be a number of at least 0 in plain notation")
        sl_ratio = wire.get("slRatio", UNSET)
        if sl_ratio is not UNSET:
            if not isinstance(sl_ratio, str):
                raise cls.refusal(at, "slRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(sl_ratio) is None:
                raise cls.refusal(at, "slRatio", "must be a number of at least 0 in plain notation")
        sl_total_amt = wire.get("slTotalAmt", UNSET)
        if sl_total_amt is not UNSET:
            if not isinstance(sl_total_amt, str):
                raise cls.refusal(at, "slTotalAmt", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(sl_total_amt) is None:
                raise cls.refusal(
                    at, "slTotalAmt", "must be a number of at least 0 in plain notation"
                )
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        if (copy_inst_id_type == "custom" and inst_id is UNSET) and not is_undescribed(
            copy_inst_id_type
        ):
            raise cls.refusal(at, "instId", "is required when copy_inst_id_type is 'custom'")
        if (
            (copy_mode is UNSET or copy_mode == "fixed_amount") and copy_amt is UNSET
        ) and not is_undescribed(copy_mode):
            raise cls.refusal(
                at, "copyAmt", "is required when copy_mode is 'fixed_amount' or is not given"
            )
        if (
            (copy_mode is UNSET or copy_mode == "fixed_amount")
            and copy_amt is not UNSET
            and is_below(copy_total_amt, copy_amt)
        ) and not is_undescribed(copy_mode):
            raise cls.refusal(
                at,
                "copyTotalAmt",
                "must be at least copy_amt when copy_mode is 'fixed_amount' or is not given",
            )
        if (copy_mode == "ratio_copy" and copy_ratio is UNSET) and not is_undescribed(copy_mode):
            raise cls.refusal(at, "copyRatio", "is required when copy_mode is 'ratio_copy'")

    unique_code = TextField("uniqueCode")
    """The lead trader to copy, by the code of 16 or 18 letters and digits."""
    copy_mgn_mode = TextField("copyMgnMode")
    """Margin mode of the copied positions; `copy` takes the one the lead trader opens with."""
    copy_inst_id_type = TextField("copyInstIdType")
    """Contracts to copy: `custom` those in `instId`, `copy` those of the lead trader, added and
    removed as he does.
    """
    copy_total_amt = DecimalField("copyTotalAmt")
    """The most, in USDT, that may be invested in copying this trader at any time; beyond it no new
    orders are copied. With a fixed amount it cannot be lower than `copyAmt`.
    """
    sub_pos_close_type = TextField("subPosCloseType")
    """What becomes of the positions that remain when copying ends: `market_close` closes them at
    market price at once, `copy_close` when the lead trader closes his, `manual_close` leaves
    them to you.
    """
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""
    inst_id = CommaField("instId")
    """Instruments to copy, all of them led in by the trader. Required when `copyInstIdType` is
    `custom`.
    """
    copy_mode = TextField("copyMode")
    """Size of the copied orders: `fixed_amount` takes `copyAmt` for each of them, `ratio_copy`
    multiplies the value of the lead trader's order by `copyRatio`. Without it the exchange takes
    fixed_amount.
    """
    copy_amt = DecimalField("copyAmt")
    """Amount of each copied order in USDT. Required when `copyMode` is `fixed_amount` or left out."""
    copy_ratio = DecimalField("copyRatio")
    """Multiple of the lead trader's order. Required when `copyMode` is `ratio_copy`."""
    tp_ratio = DecimalField("tpRatio")
    """Take profit of each order as a ratio; 0.1 is 10%."""
    sl_ratio = DecimalField("slRatio")
    """Stop loss of each order as a ratio; 0.1 is 10%."""
    sl_total_amt = DecimalField("slTotalAmt")
    """Net loss in USDT with this trader at which copying him ends."""
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""


class FirstCopySettingsResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when the settings were made."""


OPERATION: Operation[FirstCopySettingsResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/first-copy-settings",
    resource="copy_trading",
    name="first_copy_settings",
    summary="Begin to copy a lead trader, with these settings.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/copytrading/copy-settings",
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=FirstCopySettingsRequest,
    item=FirstCopySettingsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
