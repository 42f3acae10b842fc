# Made from spec/paths/users/subaccount/create-subaccount.yaml, not to be edited; make it again with: make generate
"""sub_account.create: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_FB3E74DA = re.compile("^[^0-9]*[0-9]").search

MATCH_A7DB9BF6 = re.compile("^[^A-Z]*[A-Z]").search

MATCH_B2DCE478 = re.compile("^[^a-z]*[a-z]").search

MATCH_66FF897A = re.compile("^[A-Za-z0-9]*[^A-Za-z0-9]").search

MATCH_24167409 = re.compile("^[A-Za-z0-9]{6,20}\\Z").search


class CreateSubAccountRequest(Request):
    """The parameters of sub_account.create.

    Args:
        sub_acct (subAcct): Name of the sub-account, 6 to 20 letters and digits; upper and lower
            case differ.
        type: Kind of sub-account: `1` standard, `5` custody trading at Copper, `12` custody trading
            at Komainu.
        label: Your note on the sub-account, 6 to 32 letters, digits or special characters such as
            `*`.
        pwd: Password to log in to the sub-account with: 8 to 32 characters, among them a digit, a
            capital letter, a small letter and a special character such as `!`. Needed where the
            master account is a company's (KYB), and only there.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
    """

    __slots__ = ()
    _label = "sub_account.create"
    _documentation = "https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account"

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        type: OneOf[Literal["1", "5", "12"]],
        label: str | None = None,
        pwd: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
            "type": type,
        }
        if label is not None:
            wire["label"] = label
        if pwd is not None:
            wire["pwd"] = pwd
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is UNSET:
            raise cls.refusal(at, "subAcct", "is required")
        if not isinstance(sub_acct, str):
            raise cls.refusal(at, "subAcct", "must be a string")
        if MATCH_24167409(sub_acct) is None:
            raise cls.refusal(at, "subAcct", "must match the pattern ^[A-Za-z0-9]{6,20}$")
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("1", "5", "12") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be '1', '5' or '12'")
        label = wire.get("label", UNSET)
        if label is not UNSET:
            if not isinstance(label, str):
                raise cls.refusal(at, "label", "must be a string")
            if len(label) < 6:
                raise cls.refusal(at, "label", "must have at least 6 characters")
            if len(label) > 32:
                raise cls.refusal(at, "label", "must have at most 32 characters")
        pwd = wire.get("pwd", UNSET)
        if pwd is not UNSET:
            if not isinstance(pwd, str):
                raise cls.refusal(at, "pwd", "must be a string")
            if len(pwd) < 8:
                raise cls.refusal(at, "pwd", "must have at least 8 characters")
            if len(pwd) > 32:
                raise cls.refusal(at, "pwd", "must have at most 32 characters")
            if (
                (isinstance(pwd, str) and MATCH_FB3E74DA(pwd) is None)
                or (isinstance(pwd, str) and MATCH_A7DB9BF6(pwd) is None)
                or (isinstance(pwd, str) and MATCH_B2DCE478(pwd) is None)
                or (isinstance(pwd, str) and MATCH_66FF897A(pwd) is None)
            ):
                raise cls.refusal(
                    at,
                    "pwd",
                    "Password to log in to the sub-account with: 8 to 32 characters, among them a digit, a capital letter, a small letter and a special character such as `!`. Needed where the master account is a company's (KYB), and only there",
                )

    sub_acct = TextField("subAcct")
    """Name of the sub-account, 6 to 20 letters and digits; upper and lower case differ."""
    type = TextField("type")
    """Kind of sub-account: `1` standard, `5` custody trading at Copper, `12` custody trading at
    Komainu.
    """
    label = TextField("label")
    """Your note on the sub-account, 6 to 32 letters, digits or special characters such as `*`."""
    pwd = SecretField("pwd")
    """Password to log in to the sub-account with: 8 to 32 characters, among them a digit, a capital
    letter, a small letter and a special character such as `!`. Needed where the master account
    is a company's (KYB), and only there.
    """


class CreatedSubAccount(Item):
    """One item of the answer."""

    _label: WireText = UNSET
    _subAcct: WireText = UNSET
    _ts: WireText = UNSET
    _uid: WireText = UNSET

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    label = TextField("label")
    """Your note on the sub-account."""
    uid = TextField("uid")
    """ID of the sub-account as a user."""
    ts = TimeField("ts")
    """Time when the sub-account was created."""


OPERATION: Operation[CreatedSubAccount] = Operation(
    method="POST",
    path="/api/v5/users/subaccount/create-subaccount",
    resource="sub_account",
    name="create",
    summary="Create a sub-account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("subAcct",), ask="GET /api/v5/users/subaccount/list"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=CreateSubAccountRequest,
    item=CreatedSubAccount,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
