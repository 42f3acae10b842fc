# Made from spec/paths/asset/transfer.yaml, not to be edited; make it again with: make generate
"""funding.transfer: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class TransferFundingRequest(Request):
    """The parameters of funding.transfer.

    Args:
        ccy: Currency to transfer, such as `USDT`.
        amt: Amount to transfer.
        from_ (from): Account that pays, `6` funding or `18` trading.
        to: Account that receives, `6` funding or `18` trading. Within one account the other of the
            two.
        type: `0` within the account; with a key of the main account, `1` to a sub-account or `2`
            from it; with a key of a sub-account, `3` to the main account or `4` to another
            sub-account of the same main account, once that is allowed. Without it the exchange
            takes 0.
        sub_acct (subAcct): Name of the other sub-account. Required for the types `1`, `2` and `4`,
            not for `0`.
        loan_trans (loanTrans): Whether borrowed funds may be transferred out too; in Spot,
            Multi-currency margin and Portfolio margin mode. Without it the exchange takes false.
        omit_pos_risk (omitPosRisk): Whether to ignore the risk to positions; in Portfolio margin
            mode. Without it the exchange takes false.
        client_id (clientId): Your own ID of the transfer, 1 to 32 letters and digits; upper and
            lower case differ.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
    """

    __slots__ = ()
    _label = "funding.transfer"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        from_: OneOf[Literal["6", "18"]],
        to: OneOf[Literal["6", "18"]],
        type: Optional[OneOf[Literal["0", "1", "2", "3", "4"]]] = None,
        sub_acct: str | None = None,
        loan_trans: bool | None = None,
        omit_pos_risk: bool | None = None,
        client_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
            "from": from_,
            "to": to,
        }
        if type is not None:
            wire["type"] = type
        if sub_acct is not None:
            wire["subAcct"] = sub_acct
        if loan_trans is not None:
            wire["loanTrans"] = loan_trans
        if omit_pos_risk is not None:
            wire["omitPosRisk"] = self._flag(omit_pos_risk)
        if client_id is not None:
            wire["clientId"] = client_id
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("0", "1", "2", "3", "4") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '0', '1', '2', '3' or '4'")
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is not UNSET:
            if not isinstance(sub_acct, str):
                raise cls.refusal(at, "subAcct", "must be a string")
            if len(sub_acct) < 1:
                raise cls.refusal(at, "subAcct", "must have at least 1 character")
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
        client_id = wire.get("clientId", UNSET)
        if client_id is not UNSET:
            if not isinstance(client_id, str):
                raise cls.refusal(at, "clientId", "must be a string")
            if MATCH_6B4283FD(client_id) is None:
                raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if (type in ("1", "2", "4") and sub_acct is UNSET) and not is_undescribed(type):
            raise cls.refusal(at, "subAcct", "is required when type is '1', '2' or '4'")
        if ((type is UNSET or type == "0") and sub_acct is not UNSET) and not is_undescribed(type):
            raise cls.refusal(at, "subAcct", "must not be given when type is '0' or is not given")
        if (
            ((type is UNSET or type == "0") and from_ == "6" and to != "18")
            and not is_undescribed(from_)
            and not is_undescribed(to)
            and not is_undescribed(type)
        ):
            raise cls.refusal(
                at, "to", "must be '18' when type is '0' or is not given and from_ is '6'"
            )
        if (
            ((type is UNSET or type == "0") and from_ == "18" and to != "6")
            and not is_undescribed(from_)
            and not is_undescribed(to)
            and not is_undescribed(type)
        ):
            raise cls.refusal(
                at, "to", "must be '6' when type is '0' or is not given and from_ is '18'"
            )

    ccy = TextField("ccy")
    """Currency to transfer, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to transfer."""
    from_ = TextField("from")
    """Account that pays, `6` funding or `18` trading."""
    to = TextField("to")
    """Account that receives, `6` funding or `18` trading. Within one account the other of the two."""
    type = TextField("type")
    """`0` within the account; with a key of the main account, `1` to a sub-account or `2` from it;
    with a key of a sub-account, `3` to the main account or `4` to another sub-account of the
    same main account, once that is allowed. Without it the exchange takes 0.
    """
    sub_acct = TextField("subAcct")
    """Name of the other sub-account. Required for the types `1`, `2` and `4`, not for `0`."""
    loan_trans = FlagField("loanTrans")
    """Whether borrowed funds may be transferred out too; in Spot, Multi-currency margin and
    Portfolio margin mode. Without it the exchange takes false.
    """
    omit_pos_risk = FlagField("omitPosRisk")
    """Whether to ignore the risk to positions; in Portfolio margin mode. Without it the exchange
    takes false.
    """
    client_id = TextField("clientId")
    """Your own ID of the transfer, 1 to 32 letters and digits; upper and lower case differ."""


class TransferResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _clientId: WireText = UNSET
    _from: WireText = UNSET
    _to: WireText = UNSET
    _transId: WireText = UNSET

    trans_id = TextField("transId")
    """ID of the transfer."""
    client_id = TextField("clientId")
    """Your own ID of the transfer."""
    ccy = TextField("ccy")
    """Currency transferred."""
    from_ = TextField("from")
    """Account that pays, `6` funding or `18` trading. Known values: 6, 18."""
    amt = DecimalField("amt")
    """Amount to transfer."""
    to = TextField("to")
    """Account that receives, `6` funding or `18` trading. Known values: 6, 18."""


OPERATION: Operation[TransferResult] = Operation(
    method="POST",
    path="/api/v5/asset/transfer",
    resource="funding",
    name="transfer",
    summary="Move funds between your own funding and trading accounts, or to or from a sub-account.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("transId", "clientId"),
        ask="GET /api/v5/asset/transfer-state",
        asked_by=("clientId",),
        asked_with=("type",),
    ),
    rate_limits=(RateLimit(2, 1, ("user", "currency")),),
    request=TransferFundingRequest,
    item=TransferResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
