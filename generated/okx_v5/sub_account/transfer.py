# Made from spec/paths/asset/subaccount/transfer.yaml, not to be edited; make it again with: make generate
"""sub_account.transfer: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class TransferSubAccountRequest(Request):
    """The parameters of sub_account.transfer.

    Args:
        ccy: Currency to transfer, such as `USDT`.
        amt: Amount to transfer, in `ccy`.
        from_ (from): Account of `fromSubAccount` that pays: `6` funding account, `18` trading
            account.
        to: Account of `toSubAccount` that receives: `6` funding account, `18` trading account.
        from_sub_account (fromSubAccount): Name of the sub-account that pays.
        to_sub_account (toSubAccount): Name of the sub-account that receives.
        loan_trans (loanTrans): Whether borrowed coins may be moved out too, in the modes
            multi-currency margin and portfolio margin. Without it the exchange takes false.
        omit_pos_risk (omitPosRisk): Whether the risk that the transfer means for open positions is
            disregarded. In portfolio margin mode only. Without it the exchange takes false.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
    """

    __slots__ = ()
    _label = "sub_account.transfer"
    _documentation = "https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        from_: OneOf[Literal["6", "18"]],
        to: OneOf[Literal["6", "18"]],
        from_sub_account: str,
        to_sub_account: str,
        loan_trans: bool | None = None,
        omit_pos_risk: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
            "from": from_,
            "to": to,
            "fromSubAccount": from_sub_account,
            "toSubAccount": to_sub_account,
        }
        if loan_trans is not None:
            wire["loanTrans"] = loan_trans
        if omit_pos_risk is not None:
            wire["omitPosRisk"] = self._flag(omit_pos_risk)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        from_ = wire.get("from", UNSET)
        if from_ is UNSET:
            raise cls.refusal(at, "from", "is required")
        if not isinstance(from_, str):
            raise cls.refusal(at, "from", "must be a string")
        if from_ not in ("6", "18") and not is_undescribed(from_):
            raise cls.refusal(at, "from", "must be '6' or '18'")
        to = wire.get("to", UNSET)
        if to is UNSET:
            raise cls.refusal(at, "to", "is required")
        if not isinstance(to, str):
            raise cls.refusal(at, "to", "must be a string")
        if to not in ("6", "18") and not is_undescribed(to):
            raise cls.refusal(at, "to", "must be '6' or '18'")
        from_sub_account = wire.get("fromSubAccount", UNSET)
        if from_sub_account is UNSET:
            raise cls.refusal(at, "fromSubAccount", "is required")
        if not isinstance(from_sub_account, str):
            raise cls.refusal(at, "fromSubAccount", "must be a string")
        if len(from_sub_account) < 1:
            raise cls.refusal(at, "fromSubAccount", "must have at least 1 character")
        to_sub_account = wire.get("toSubAccount", UNSET)
        if to_sub_account is UNSET:
            raise cls.refusal(at, "toSubAccount", "is required")
        if not isinstance(to_sub_account, str):
            raise cls.refusal(at, "toSubAccount", "must be a string")
        if len(to_sub_account) < 1:
            raise cls.refusal(at, "toSubAccount", "must have at least 1 character")
        loan_trans = wire.get("loanTrans", UNSET)
        if loan_trans is not UNSET:
            if not isinstance(loan_trans, bool):
                raise cls.refusal(at, "loanTrans", "must be True or False")
        omit_pos_risk = wire.get("omitPosRisk", UNSET)
        if omit_pos_risk is not UNSET:
            if not isinstance(omit_pos_risk, str):
                raise cls.refusal(at, "omitPosRisk", "must be True or False")
            if omit_pos_risk not in ("true", "false"):
                raise cls.refusal(at, "omitPosRisk", "must be True or False")
        if to_sub_account == from_sub_account:
            raise cls.refusal(at, "toSubAccount", "must differ from from_sub_account")

    ccy = TextField("ccy")
    """Currency to transfer, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to transfer, in `ccy`."""
    from_ = TextField("from")
    """Account of `fromSubAccount` that pays: `6` funding account, `18` trading account."""
    to = TextField("to")
    """Account of `toSubAccount` that receives: `6` funding account, `18` trading account."""
    from_sub_account = TextField("fromSubAccount")
    """Name of the sub-account that pays."""
    to_sub_account = TextField("toSubAccount")
    """Name of the sub-account that receives."""
    loan_trans = FlagField("loanTrans")
    """Whether borrowed coins may be moved out too, in the modes multi-currency margin and portfolio
    margin. Without it the exchange takes false.
    """
    omit_pos_risk = FlagField("omitPosRisk")
    """Whether the risk that the transfer means for open positions is disregarded. In portfolio
    margin mode only. Without it the exchange takes false.
    """


class SubAccountTransferResult(Item):
    """One item of the answer."""

    _transId: WireText = UNSET

    trans_id = TextField("transId")
    """ID of the transfer."""


OPERATION: Operation[SubAccountTransferResult] = Operation(
    method="POST",
    path="/api/v5/asset/subaccount/transfer",
    resource="sub_account",
    name="transfer",
    summary="Transfer funds from one sub-account to another, by a key of their master account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("transId",), ask="GET /api/v5/asset/subaccount/balances"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=TransferSubAccountRequest,
    item=SubAccountTransferResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
