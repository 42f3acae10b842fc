"""Models of copy_trading: requests, held to the description when built, and items of answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.arguments import exact_arguments
from .._runtime.convert import Extra, Number
from .._runtime.fields import DecimalField, FlagField, TextField
from .._runtime.item import Item, WireFlag, WireText
from .._runtime.request import Place, Request

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search
MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search
MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class CloseLeadPositionRequest(Request):
    """The parameters of copy_trading.close_lead_position.

    Args:
        sub_pos_id (subPosId): ID of the lead position, as the list of your lead positions gives it.
        inst_type (instType): Instrument type of the lead position. Without it the exchange takes
            SWAP.
        ord_type (ordType): Order type. Without it the exchange takes market.
        px: Price of the limit order, for spot lead traders only. 0 cancels the pending order,
            another price amends it.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
    """

    __slots__ = ()
    label = "copy_trading.close_lead_position"
    documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_pos_id: str,
        inst_type: Optional[Literal["SPOT", "SWAP"]] = None,
        ord_type: Optional[Literal["market", "limit"]] = None,
        px: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subPosId": sub_pos_id,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        if ord_type is not None:
            wire["ordType"] = ord_type
        if px is not None:
            wire["px"] = self._number("px", px)
        if tag is not None:
            wire["tag"] = tag
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sub_pos_id = wire.get("subPosId", UNSET)
        if sub_pos_id is UNSET:
            raise cls.refusal(at, "subPosId", "is required")
        else:
            if not isinstance(sub_pos_id, str):
                raise cls.refusal(at, "subPosId", "must be a string")
            if len(sub_pos_id) < 1:
                raise cls.refusal(at, "subPosId", "must have at least 1 character")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP"):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is not UNSET:
            if not isinstance(ord_type, str):
                raise cls.refusal(at, "ordType", "must be a string")
            if ord_type not in ("market", "limit"):
                raise cls.refusal(at, "ordType", "must be 'market' or 'limit'")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a string")
            if MATCH_710B1E21(px) is None:
                raise cls.refusal(
                    at,
                    "px",
                    "must be a number in plain notation, such as '0.1' (pattern ^-?[0-9]+(\\.[0-9]+)?$)",
                )
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        if px is not UNSET and inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required when px is given")
        if px is not UNSET and ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required when px is given")
        if px is not UNSET and inst_type is not UNSET and not (inst_type == "SPOT"):
            raise cls.refusal(at, "instType", "must be 'SPOT' when px is given")
        if px is not UNSET and ord_type is not UNSET and not (ord_type == "limit"):
            raise cls.refusal(at, "ordType", "must be 'limit' when px is given")

    sub_pos_id = TextField("subPosId")
    """ID of the lead position, as the list of your lead positions gives it."""
    inst_type = TextField("instType")
    """Instrument type of the lead position. Without it the exchange takes SWAP."""
    ord_type = TextField("ordType")
    """Order type. Without it the exchange takes market."""
    px = DecimalField("px")
    """Price of the limit order, for spot lead traders only. 0 cancels the pending order, another
    price amends it.
    """
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""


class StopCopyTradingRequest(Request):
    """The parameters of copy_trading.stop_copy_trading.

    Args:
        unique_code (uniqueCode): The lead trader to stop copying, by the code of 16 or 18 letters
            and digits.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.
        sub_pos_close_type (subPosCloseType): What becomes of the positions copied from this trader:
            `market_close` closes them at market price now, `copy_close` when the lead trader closes
            his, `manual_close` leaves them to you. Required while you hold such positions.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
    """

    __slots__ = ()
    label = "copy_trading.stop_copy_trading"
    documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        inst_type: Optional[Literal["SWAP"]] = None,
        sub_pos_close_type: Optional[Literal["market_close", "copy_close", "manual_close"]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        if sub_pos_close_type is not None:
            wire["subPosCloseType"] = sub_pos_close_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        unique_code = wire.get("uniqueCode", UNSET)
        if unique_code is UNSET:
            raise cls.refusal(at, "uniqueCode", "is required")
        else:
            if not isinstance(unique_code, str):
                raise cls.refusal(at, "uniqueCode", "must be a string")
            if MATCH_22D5414C(unique_code) is None:
                raise cls.refusal(
                    at, "uniqueCode", "must match the pattern ^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})$"
                )
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",):
                raise cls.refusal(at, "instType", "must be 'SWAP'")
        sub_pos_close_type = wire.get("subPosCloseType", UNSET)
        if sub_pos_close_type is not UNSET:
            if not isinstance(sub_pos_close_type, str):
                raise cls.refusal(at, "subPosCloseType", "must be a string")
            if sub_pos_close_type not in ("market_close", "copy_close", "manual_close"):
                raise cls.refusal(
                    at, "subPosCloseType", "must be 'market_close', 'copy_close' or 'manual_close'"
                )

    unique_code = TextField("uniqueCode")
    """The lead trader to stop copying, by the code of 16 or 18 letters and digits."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""
    sub_pos_close_type = TextField("subPosCloseType")
    """What becomes of the positions copied from this trader: `market_close` closes them at market
    price now, `copy_close` when the lead trader closes his, `manual_close` leaves them to you.
    Required while you hold such positions.
    """


class CloseLeadPositionResult(Item):
    """One item of the answer."""

    _subPosId: WireText = UNSET
    _tag: WireText = UNSET

    sub_pos_id = TextField("subPosId")
    """ID of the lead position."""
    tag = TextField("tag")
    """Your own order tag."""


class StopCopyTradingResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when copying has stopped."""
