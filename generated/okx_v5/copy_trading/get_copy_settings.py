# Made from spec/paths/copytrading/copy-settings.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_copy_settings: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class GetCopySettingsRequest(Request):
    """The parameters of copy_trading.get_copy_settings.

    Args:
        unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
    """

    __slots__ = ()
    _label = "copy_trading.get_copy_settings"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
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
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")

    unique_code = TextField("uniqueCode")
    """The lead trader, by the code of 16 or 18 letters and digits."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class CopiedInstrument(Item):
    """One item of the answer."""

    _enabled: WireText = UNSET
    _instId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    enabled = FlagField("enabled", "1", "0")
    """Whether you copy his trades in this instrument. Sent as '1' or '0'."""


class CopySettings(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _copyAmt: WireText = UNSET
    _copyInstIdType: WireText = UNSET
    _copyMgnMode: WireText = UNSET
    _copyMode: WireText = UNSET
    _copyRatio: WireText = UNSET
    _copyState: WireText = UNSET
    _copyTotalAmt: WireText = UNSET
    _instIds: WireList[CopiedInstrument] = UNSET
    _slRatio: WireText = UNSET
    _slTotalAmt: WireText = UNSET
    _subPosCloseType: WireText = UNSET
    _tag: WireText = UNSET
    _tpRatio: WireText = UNSET

    copy_mode = TextField("copyMode")
    """Size of the copied orders: `fixed_amount` takes `copyAmt` for each of them, `ratio_copy`
    multiplies the value of the lead trader's order by `copyRatio`. Known values: fixed_amount,
    ratio_copy.
    """
    copy_amt = DecimalField("copyAmt")
    """Amount of each copied order in USDT; empty with `ratio_copy`."""
    copy_ratio = DecimalField("copyRatio")
    """Multiple of the lead trader's order."""
    copy_total_amt = DecimalField("copyTotalAmt")
    """The most, in USDT, that may be invested in copying this trader at any time."""
    tp_ratio = DecimalField("tpRatio")
    """Take profit of each order as a ratio; 0.1 is 10%."""
    sl_ratio = DecimalField("slRatio")
    """Stop loss of each order as a ratio; 0.1 is 10%."""
    copy_inst_id_type = TextField("copyInstIdType")
    """Contracts that are copied: `custom` those you chose, `copy` those of the lead trader, added
    and removed as he does. Known values: custom, copy.
    """
    inst_ids = ObjectsField("instIds", CopiedInstrument)
    """All contracts that the trader leads in."""
    sl_total_amt = DecimalField("slTotalAmt")
    """Net loss in USDT with this trader at which copying him ends."""
    sub_pos_close_type = TextField("subPosCloseType")
    """What becomes of the positions that remain when copying ends: `market_close` closes them at
    market price at once, `copy_close` when the lead trader closes his, `manual_close` leaves
    them to you. Known values: market_close, copy_close, manual_close.
    """
    copy_mgn_mode = TextField("copyMgnMode")
    """Margin mode of the copied positions; `copy` takes the one the lead trader opens with. Known
    values: cross, isolated, copy.
    """
    ccy = TextField("ccy")
    """Margin currency."""
    copy_state = FlagField("copyState", "1", "0")
    """Whether you copy this trader now. Sent as '1' or '0'."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[CopySettings] = Operation(
    method="GET",
    path="/api/v5/copytrading/copy-settings",
    resource="copy_trading",
    name="get_copy_settings",
    summary="Get the settings by which you copy a lead trader.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetCopySettingsRequest,
    item=CopySettings,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
