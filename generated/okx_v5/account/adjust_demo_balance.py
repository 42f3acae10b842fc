# Made from spec/paths/account/demo-adjust-balance.yaml, not to be edited; make it again with: make generate
"""account.adjust_demo_balance: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._account import DemoBalanceAdjustmentDict

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_B8C26C0B = re.compile("^(0+(\\.[0-9]+)?|0*1(\\.0+)?)\\Z").search

MATCH_40A86858 = re.compile("^0*([0-4]?[0-9]{1,3}(\\.[0-9]+)?|5000(\\.0+)?)\\Z").search

MATCH_360C8093 = re.compile("^0*([0-9]{1,2}(\\.[0-9]+)?|100(\\.0+)?)\\Z").search


class DemoBalanceAdjustment(Request):
    """An amount to add to a balance, or to take from it.

    Args:
        ccy: Currency.
        amt: Amount, with no more decimal places than the currency has. An increase is at most 1
            `BTC`, 1 `ETH`, 5000 `USDT` or 100 `OKB`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
    """

    __slots__ = ()
    _label = "DemoBalanceAdjustment"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: OneOf[Literal["BTC", "ETH", "USDT", "OKB"]],
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if ccy not in ("BTC", "ETH", "USDT", "OKB") and not is_undescribed(ccy):
            raise cls.refusal(at, "ccy", "must be 'BTC', 'ETH', 'USDT' or 'OKB'")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_D28C4362(amt) is None:
            raise cls.refusal(at, "amt", "must be a number of at least 0 in plain notation")

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount, with no more decimal places than the currency has. An increase is at most 1 `BTC`, 1
    `ETH`, 5000 `USDT` or 100 `OKB`.
    """


class AdjustDemoBalanceRequest(Request):
    """The parameters of account.adjust_demo_balance.

    Args:
        type: What to do with all of the balances, `increase` or `reduce`.
        adjustments: By how much, each currency once.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
    """

    __slots__ = ()
    _label = "account.adjust_demo_balance"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        type: OneOf[Literal["increase", "reduce"]],
        adjustments: Sequence[
            DemoBalanceAdjustment | DemoBalanceAdjustmentDict | Mapping[str, Any]
        ],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "type": type,
            "adjustments": self._objects("adjustments", DemoBalanceAdjustment, adjustments),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("increase", "reduce") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'increase' or 'reduce'")
        adjustments = wire.get("adjustments", UNSET)
        if adjustments is UNSET:
            raise cls.refusal(at, "adjustments", "is required")
        if not is_list(adjustments):
            raise cls.refusal(at, "adjustments", "must be a list")
        if len(adjustments) < 1:
            raise cls.refusal(at, "adjustments", "must have at least 1 element")
        for index, each in enumerate(adjustments):
            if not is_dict(each):
                raise cls.refusal(
                    at, "adjustments", "must be DemoBalanceAdjustment or a dict", index
                )
        if not is_distinct(adjustments, "ccy") and not is_undescribed(adjustments):
            raise cls.refusal(at, "adjustments", "must not have two elements with the same ccy")
        if type == "increase" and is_list(adjustments):
            for index, each in enumerate(adjustments):
                if (
                    (
                        (
                            (
                                not is_dict(each)
                                or each.get("ccy", UNSET) is UNSET
                                or each.get("ccy", UNSET) in ("BTC", "ETH")
                            )
                            and is_dict(each)
                            and isinstance(each.get("amt", UNSET), str)
                            and MATCH_B8C26C0B(each.get("amt", UNSET)) is None
                        )
                        or (
                            (
                                not is_dict(each)
                                or each.get("ccy", UNSET) is UNSET
                                or each.get("ccy", UNSET) == "USDT"
                            )
                            and is_dict(each)
                            and isinstance(each.get("amt", UNSET), str)
                            and MATCH_40A86858(each.get("amt", UNSET)) is None
                        )
                        or (
                            (
                                not is_dict(each)
                                or each.get("ccy", UNSET) is UNSET
                                or each.get("ccy", UNSET) == "OKB"
                            )
                            and is_dict(each)
                            and isinstance(each.get("amt", UNSET), str)
                            and MATCH_360C8093(each.get("amt", UNSET)) is None
                        )
                    )
                    and not is_undescribed(adjustments)
                    and not is_undescribed(type)
                ):
                    raise cls.refusal(
                        at,
                        "adjustments",
                        "must be at most 1 BTC, 1 ETH, 5000 USDT or 100 OKB when type is 'increase'",
                        index,
                    )

    type = TextField("type")
    """What to do with all of the balances, `increase` or `reduce`."""
    adjustments = ObjectsField("adjustments", DemoBalanceAdjustment)
    """By how much, each currency once."""


class AdjustedDemoBalance(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _bal: WireText = UNSET
    _ccy: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount that was added or taken away."""
    bal = DecimalField("bal")
    """Balance afterwards."""


class AdjustDemoBalanceResult(Item):
    """One item of the answer."""

    _details: WireList[AdjustedDemoBalance] = UNSET
    _remainCnt: WireText = UNSET
    _totalCnt: WireText = UNSET

    remain_cnt = DecimalField("remainCnt")
    """How many increases are left today; a reduction takes none."""
    total_cnt = DecimalField("totalCnt")
    """Increases that a day has, 3 unless set otherwise."""
    details = ObjectsField("details", AdjustedDemoBalance)
    """The adjusted balances."""


OPERATION: Operation[AdjustDemoBalanceResult] = Operation(
    method="POST",
    path="/api/v5/account/demo-adjust-balance",
    resource="account",
    name="adjust_demo_balance",
    summary="Increase or reduce the balances of a demo account.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("remainCnt", "totalCnt"), ask="GET /api/v5/account/balance"),
    rate_limits=(RateLimit(3, 86400, ("user",), when=(("type", "increase"),)),),
    request=AdjustDemoBalanceRequest,
    item=AdjustDemoBalanceResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
