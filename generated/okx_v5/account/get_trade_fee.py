# Made from spec/paths/account/trade-fee.yaml, not to be edited; make it again with: make generate
"""account.get_trade_fee: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetTradeFeeRequest(Request):
    """The parameters of account.get_trade_fee.

    Args:
        inst_type (instType): Instrument type.
        inst_id (instId): Pair, such as `BTC-USDT`. For SPOT and MARGIN; not together with
            `groupId`.
        inst_family (instFamily): Instrument family, such as `BTC-USD`. For FUTURES, SWAP and
            OPTION; not together with `groupId`.
        group_id (groupId): Fee group, in place of `instId` and `instFamily`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
    """

    __slots__ = ()
    _label = "account.get_trade_fee"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_id: str | None = None,
        inst_family: str | None = None,
        group_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if group_id is not None:
            wire["groupId"] = group_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in (
            "SPOT",
            "MARGIN",
            "SWAP",
            "FUTURES",
            "OPTION",
            "EVENTS",
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
            )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        group_id = wire.get("groupId", UNSET)
        if group_id is not UNSET:
            if not isinstance(group_id, str):
                raise cls.refusal(at, "groupId", "must be a string")
            if len(group_id) < 1:
                raise cls.refusal(at, "groupId", "must have at least 1 character")
        if (inst_id is not UNSET and inst_type not in ("SPOT", "MARGIN")) and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instType", "must be 'SPOT' or 'MARGIN' when inst_id is given")
        if (
            inst_family is not UNSET and inst_type not in ("FUTURES", "SWAP", "OPTION")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'FUTURES', 'SWAP' or 'OPTION' when inst_family is given"
            )
        if group_id is not UNSET and inst_id is not UNSET:
            raise cls.refusal(
                at, "groupId, instId", "cannot be given together: group_id and inst_id"
            )
        if group_id is not UNSET and inst_family is not UNSET:
            raise cls.refusal(
                at, "groupId, instFamily", "cannot be given together: group_id and inst_family"
            )

    inst_type = TextField("instType")
    """Instrument type."""
    inst_id = TextField("instId")
    """Pair, such as `BTC-USDT`. For SPOT and MARGIN; not together with `groupId`."""
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`. For FUTURES, SWAP and OPTION; not together with
    `groupId`.
    """
    group_id = TextField("groupId")
    """Fee group, in place of `instId` and `instFamily`."""


class TradeFeeGroup(Item):
    """One item of the answer."""

    _elpMaker: WireText = UNSET
    _groupId: WireText = UNSET
    _maker: WireText = UNSET
    _rpiMaker: WireText = UNSET
    _taker: WireText = UNSET

    taker = DecimalField("taker")
    """Rate for takers. For EVENTS the factor of `taker` × contracts × price × (1 - price)."""
    maker = DecimalField("maker")
    """Rate for makers. For EVENTS the factor of `maker` × contracts × price × (1 - price)."""
    group_id = TextField("groupId")
    """ID of the fee group; it is one of the instrument type, not of all."""
    elp_maker = DecimalField("elpMaker")
    """Former name of `rpiMaker`, which takes its place after 31 October 2026; empty where it is not
    for the instruments. Deprecated.
    """
    rpi_maker = DecimalField("rpiMaker")
    """Rate for makers of retail price improvement (RPI); empty where it is not for the instruments."""


class FiatTradeFee(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _maker: WireText = UNSET
    _taker: WireText = UNSET

    ccy = TextField("ccy")
    """Fiat currency."""
    taker = DecimalField("taker")
    """Rate for takers."""
    maker = DecimalField("maker")
    """Rate for makers."""


class TradeFee(Item):
    """One item of the answer."""

    _category: WireText = UNSET
    _delivery: WireText = UNSET
    _exercise: WireText = UNSET
    _feeGroup: WireList[TradeFeeGroup] = UNSET
    _fiat: WireList[FiatTradeFee] = UNSET
    _instType: WireText = UNSET
    _level: WireText = UNSET
    _maker: WireText = UNSET
    _makerU: WireText = UNSET
    _makerUSDC: WireText = UNSET
    _ruleType: WireText = UNSET
    _settle: WireText = UNSET
    _taker: WireText = UNSET
    _takerU: WireText = UNSET
    _takerUSDC: WireText = UNSET
    _ts: WireText = UNSET

    level = TextField("level")
    """Fee level of the user, such as `Lv1`."""
    fee_group = ObjectsField("feeGroup", TradeFeeGroup)
    """Fee rates of each fee group."""
    delivery = DecimalField("delivery")
    """Rate for delivery, a positive number."""
    exercise = DecimalField("exercise")
    """Rate for exercising options, a positive number."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    ts = TimeField("ts")
    """When the exchange answered."""
    taker = DecimalField("taker")
    """Rate for takers, of USDT pairs (SPOT, MARGIN) or of contracts with crypto margin (FUTURES,
    SWAP, OPTION). Use `feeGroup` instead. Deprecated.
    """
    maker = DecimalField("maker")
    """Rate for makers, of USDT pairs (SPOT, MARGIN) or of contracts with crypto margin (FUTURES,
    SWAP, OPTION). Use `feeGroup` instead. Deprecated.
    """
    taker_u = DecimalField("takerU")
    """Rate for takers of contracts with USDT margin (FUTURES, SWAP). Use `feeGroup` instead.
    Deprecated.
    """
    maker_u = DecimalField("makerU")
    """Rate for makers of contracts with USDT margin (FUTURES, SWAP). Use `feeGroup` instead.
    Deprecated.
    """
    taker_usdc = DecimalField("takerUSDC")
    """Rate for takers, of pairs with other stablecoins and with crypto (SPOT, MARGIN) or of
    contracts with USDC margin (FUTURES, SWAP). Use `feeGroup` instead. Deprecated.
    """
    maker_usdc = DecimalField("makerUSDC")
    """Rate for makers, of pairs with other stablecoins and with crypto (SPOT, MARGIN) or of
    contracts with USDC margin (FUTURES, SWAP). Use `feeGroup` instead. Deprecated.
    """
    rule_type = TextField("ruleType")
    """Kind of trading, `normal` or before the market opens. No longer in use. Deprecated. Known
    values: normal, pre_market.
    """
    category = TextField("category")
    """Category of the currency. No longer in use. Deprecated."""
    fiat = ObjectsField("fiat", FiatTradeFee)
    """Fee rates of fiat currencies. No longer in use. Deprecated."""
    settle = DecimalField("settle")
    """Rate at settlement for those whose side came true; those on the other side pay none (EVENTS)."""


OPERATION: Operation[TradeFee] = Operation(
    method="GET",
    path="/api/v5/account/trade-fee",
    resource="account",
    name="get_trade_fee",
    summary="Get the fee rates that you trade at.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetTradeFeeRequest,
    item=TradeFee,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
