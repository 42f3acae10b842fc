# Made from spec/paths/public/position-tiers.yaml, not to be edited; make it again with: make generate
"""public.get_position_tiers: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number, is_list
from .._runtime.models.fields import DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class GetPositionTiersRequest(Request):
    """The parameters of public.get_position_tiers.

    Args:
        inst_type (instType): Instrument type.
        td_mode (tdMode): Margin mode.
        inst_family (instFamily): Instrument families, such as `BTC-USDT`, at most 5. Required for
            SWAP, FUTURES and OPTION.
        inst_id (instId): Pairs, such as `BTC-USDT`, at most 5. For MARGIN only, where it or `ccy`
            is required; it wins where both are given.
        ccy: Margin currency, such as `USDT`, for cross MARGIN only. Without `instId`, the tiers are
            those of borrowing it in multi-currency margin and portfolio margin mode.
        tier: Only this tier, such as 1.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
    """

    __slots__ = ()
    _label = "public.get_position_tiers"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]],
        td_mode: OneOf[Literal["cross", "isolated"]],
        inst_family: Optional[Sequence[str]] = None,
        inst_id: Optional[Sequence[str]] = None,
        ccy: str | None = None,
        tier: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
            "tdMode": td_mode,
        }
        if inst_family is not None:
            wire["instFamily"] = self._list("instFamily", inst_family)
        if inst_id is not None:
            wire["instId"] = self._list("instId", inst_id)
        if ccy is not None:
            wire["ccy"] = ccy
        if tier is not None:
            wire["tier"] = self._number("tier", tier)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("MARGIN", "SWAP", "FUTURES", "OPTION") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES' or 'OPTION'")
        td_mode = wire.get("tdMode", UNSET)
        if td_mode is UNSET:
            raise cls.refusal(at, "tdMode", "is required")
        if not isinstance(td_mode, str):
            raise cls.refusal(at, "tdMode", "must be a string")
        if td_mode not in ("cross", "isolated") and not is_undescribed(td_mode):
            raise cls.refusal(at, "tdMode", "must be 'cross' or 'isolated'")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not is_list(inst_family):
                raise cls.refusal(at, "instFamily", "must be a list")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 element")
            if len(inst_family) > 5:
                raise cls.refusal(at, "instFamily", "must have at most 5 elements")
            for index, each in enumerate(inst_family):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instFamily", "must be a string and match the pattern ^[^,]+$", index
                    )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not is_list(inst_id):
                raise cls.refusal(at, "instId", "must be a list")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 element")
            if len(inst_id) > 5:
                raise cls.refusal(at, "instId", "must have at most 5 elements")
            for index, each in enumerate(inst_id):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "instId", "must be a string and match the pattern ^[^,]+$", index
                    )
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        tier = wire.get("tier", UNSET)
        if tier is not UNSET:
            if not isinstance(tier, str):
                raise cls.refusal(at, "tier", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(tier) is None:
                raise cls.refusal(
                    at, "tier", "must be a number in plain notation that fits the pattern ^[0-9]+$"
                )
        if (inst_type == "MARGIN" and inst_id is UNSET and ccy is UNSET) and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(
                at,
                "instId, ccy",
                "are alternatives: at least one of inst_id or ccy is required when inst_type is 'MARGIN'",
            )
        if (inst_type != "MARGIN" and inst_family is UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instFamily", "is required unless inst_type is 'MARGIN'")
        if (inst_id is not UNSET and inst_type != "MARGIN") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'MARGIN' when inst_id is given")
        if (ccy is not UNSET and inst_type != "MARGIN") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'MARGIN' when ccy is given")
        if (ccy is not UNSET and td_mode != "cross") and not is_undescribed(td_mode):
            raise cls.refusal(at, "tdMode", "must be 'cross' when ccy is given")

    inst_type = TextField("instType")
    """Instrument type."""
    td_mode = TextField("tdMode")
    """Margin mode."""
    inst_family = TextsField("instFamily")
    """Instrument families, such as `BTC-USDT`, at most 5. Required for SWAP, FUTURES and OPTION."""
    inst_id = TextsField("instId")
    """Pairs, such as `BTC-USDT`, at most 5. For MARGIN only, where it or `ccy` is required; it wins
    where both are given.
    """
    ccy = TextField("ccy")
    """Margin currency, such as `USDT`, for cross MARGIN only. Without `instId`, the tiers are those
    of borrowing it in multi-currency margin and portfolio margin mode.
    """
    tier = DecimalField("tier")
    """Only this tier, such as 1."""


class PositionTier(Item):
    """One item of the answer."""

    _baseMaxLoan: WireText = UNSET
    _imr: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _maxLever: WireText = UNSET
    _maxSz: WireText = UNSET
    _minSz: WireText = UNSET
    _mmr: WireText = UNSET
    _optMgnFactor: WireText = UNSET
    _quoteMaxLoan: WireText = UNSET
    _tier: WireText = UNSET
    _uly: WireText = UNSET

    uly = TextField("uly")
    """Underlying, for SWAP, FUTURES and OPTION."""
    inst_family = TextField("instFamily")
    """Instrument family, for SWAP, FUTURES and OPTION."""
    inst_id = TextField("instId")
    """Pair, for MARGIN."""
    tier = DecimalField("tier")
    """Number of the tier, beginning with 1."""
    min_sz = DecimalField("minSz")
    """Smallest position (contracts for SWAP, FUTURES and OPTION) or debt of the tier, from 0; where
    tiers of `ccy` were asked for, smallest amount borrowed of it.
    """
    max_sz = DecimalField("maxSz")
    """Largest position (contracts for SWAP, FUTURES and OPTION) or debt of the tier; where tiers of
    `ccy` were asked for, largest amount borrowed of it.
    """
    mmr = DecimalField("mmr")
    """Maintenance margin as a ratio of the position; 0.03 is 3%."""
    imr = DecimalField("imr")
    """Initial margin as a ratio of the position; 0.1 is 10%."""
    max_lever = DecimalField("maxLever")
    """Highest leverage in the tier."""
    opt_mgn_factor = DecimalField("optMgnFactor")
    """Factor of the margin of options; for OPTION only."""
    quote_max_loan = DecimalField("quoteMaxLoan")
    """Most that can be borrowed of the quote currency, `USDT` in `BTC-USDT`; for MARGIN by `instId`
    only.
    """
    base_max_loan = DecimalField("baseMaxLoan")
    """Most that can be borrowed of the base currency, `BTC` in `BTC-USDT`; for MARGIN by `instId`
    only.
    """


OPERATION: Operation[PositionTier] = Operation(
    method="GET",
    path="/api/v5/public/position-tiers",
    resource="public",
    name="get_position_tiers",
    summary="Get the tiers of positions and borrowing, with margin ratios and leverage of each.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetPositionTiersRequest,
    item=PositionTier,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
