# Made from spec/paths/public/insurance-fund.yaml, not to be edited; make it again with: make generate
"""public.get_insurance_fund: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetInsuranceFundRequest(Request):
    """The parameters of public.get_insurance_fund.

    Args:
        inst_type (instType): Instrument type.
        type: Only changes of this type, `liquidation_balance_deposit` or `bankruptcy_loss`; all if
            left out. There is nothing any more of `platform_revenue` and `adl`, which will go.
        inst_family (instFamily): Instrument family, such as `BTC-USD`. Either it or `uly` is
            required for SWAP, FUTURES and OPTION.
        uly: Underlying, such as `BTC-USD`. It is in the documented example only; prefer
            `instFamily`, which is in the table. Either it or `instFamily` is required for SWAP,
            FUTURES and OPTION.
        ccy: Currency, such as `USDT`. For MARGIN only, and required there.
        before: Only changes with a `ts` later than this.
        after: Only changes with a `ts` earlier than this.
        limit: Most changes to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
    """

    __slots__ = ()
    _label = "public.get_insurance_fund"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]],
        type: Optional[
            OneOf[
                Literal["liquidation_balance_deposit", "bankruptcy_loss", "platform_revenue", "adl"]
            ]
        ] = None,
        inst_family: str | None = None,
        uly: str | None = None,
        ccy: str | None = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if type is not None:
            wire["type"] = type
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if uly is not None:
            wire["uly"] = uly
        if ccy is not None:
            wire["ccy"] = ccy
        if before is not None:
            wire["before"] = self._time("before", before)
        if after is not None:
            wire["after"] = self._time("after", after)
        if limit is not None:
            wire["limit"] = self._integer(limit)
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in (
                "liquidation_balance_deposit",
                "bankruptcy_loss",
                "platform_revenue",
                "adl",
            ) and not is_undescribed(type):
                raise cls.refusal(
                    at,
                    "type",
                    "must be 'liquidation_balance_deposit', 'bankruptcy_loss', 'platform_revenue' or 'adl'",
                )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        uly = wire.get("uly", UNSET)
        if uly is not UNSET:
            if not isinstance(uly, str):
                raise cls.refusal(at, "uly", "must be a string")
            if len(uly) < 1:
                raise cls.refusal(at, "uly", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if (inst_type == "MARGIN" and ccy is UNSET) and not is_undescribed(inst_type):
            raise cls.refusal(at, "ccy", "is required when inst_type is 'MARGIN'")
        if (inst_type != "MARGIN" and inst_family is UNSET and uly is UNSET) and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(
                at,
                "instFamily, uly",
                "are alternatives: at least one of inst_family or uly is required unless inst_type is 'MARGIN'",
            )
        if (ccy is not UNSET and inst_type != "MARGIN") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'MARGIN' when ccy is given")

    inst_type = TextField("instType")
    """Instrument type."""
    type = TextField("type")
    """Only changes of this type, `liquidation_balance_deposit` or `bankruptcy_loss`; all if left
    out. There is nothing any more of `platform_revenue` and `adl`, which will go.
    """
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`. Either it or `uly` is required for SWAP, FUTURES and
    OPTION.
    """
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`. It is in the documented example only; prefer `instFamily`,
    which is in the table. Either it or `instFamily` is required for SWAP, FUTURES and OPTION.
    """
    ccy = TextField("ccy")
    """Currency, such as `USDT`. For MARGIN only, and required there."""
    before = TimeField("before")
    """Only changes with a `ts` later than this."""
    after = TimeField("after")
    """Only changes with a `ts` earlier than this."""
    limit = IntegerField("limit")
    """Most changes to return. Without it the exchange takes 100."""


class InsuranceFundChange(Item):
    """One item of the answer."""

    _adlType: WireText = UNSET
    _amt: WireText = UNSET
    _balance: WireText = UNSET
    _ccy: WireText = UNSET
    _decRate: WireText = UNSET
    _maxBal: WireText = UNSET
    _maxBalTs: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    balance = DecimalField("balance")
    """Balance of the fund, in `ccy`."""
    amt = DecimalField("amt")
    """By how much the balance changed, in `ccy`; for `liquidation_balance_deposit` and
    `bankruptcy_loss` only.
    """
    ccy = TextField("ccy")
    """Currency."""
    type = TextField("type")
    """What changed it: `liquidation_balance_deposit` what liquidations left over, `bankruptcy_loss`
    what they lost. `platform_revenue` (paid in by the platform) and `adl` are of former times.
    Known values: liquidation_balance_deposit, bankruptcy_loss, platform_revenue, adl.
    """
    max_bal = DecimalField("maxBal")
    """Highest balance of the last 8 hours; empty by now. Deprecated."""
    max_bal_ts = TimeField("maxBalTs")
    """When the balance was that of `maxBal`; empty by now. Deprecated."""
    dec_rate = DecimalField("decRate")
    """By how much `balance` was below `maxBal`, as a ratio. Deprecated."""
    adl_type = TextField("adlType")
    """Why ADL began, since the balance fell fast (`rate_adl_start`) or low (`bal_adl_start`), since
    liquidations piled up before the market opened (`pos_adl_start`), or that it ended
    (`adl_end`); empty by now. Deprecated. Known values: rate_adl_start, bal_adl_start,
    pos_adl_start, adl_end.
    """
    ts = TimeField("ts")
    """When the balance was updated."""


class InsuranceFund(Item):
    """One item of the answer."""

    _details: WireList[InsuranceFundChange] = UNSET
    _instFamily: WireText = UNSET
    _instType: WireText = UNSET
    _total: WireText = UNSET

    total = DecimalField("total")
    """Balance of the whole fund, in USD."""
    inst_family = TextField("instFamily")
    """Instrument family, for SWAP, FUTURES and OPTION."""
    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION."""
    details = ObjectsField("details", InsuranceFundChange)
    """The changes."""


OPERATION: Operation[InsuranceFund] = Operation(
    method="GET",
    path="/api/v5/public/insurance-fund",
    resource="public",
    name="get_insurance_fund",
    summary="Get the balance of the fund that pays for losses of liquidations, and how it changed.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetInsuranceFundRequest,
    item=InsuranceFund,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("type", "ccy"), size=100, rows="details", item_key=("instFamily",)),
    headers=None,
    header_names=(),
    batch_of=None,
)
