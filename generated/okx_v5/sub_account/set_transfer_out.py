# Made from spec/paths/users/subaccount/set-transfer-out.yaml, not to be edited; make it again with: make generate
"""sub_account.set_transfer_out: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import CommaField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_F3858ACF = re.compile("^[^,]+(,[^,]+){0,19}\\Z").search


class SetSubAccountTransferOutRequest(Request):
    """The parameters of sub_account.set_transfer_out.

    Args:
        sub_acct (subAcct): Names of the sub-accounts, at most 20.
        can_trans_out (canTransOut): Whether they may transfer assets out. Left out, they may.
            Without it the exchange takes true.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
    """

    __slots__ = ()
    _label = "sub_account.set_transfer_out"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: Sequence[str],
        can_trans_out: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": self._commas("subAcct", sub_acct),
        }
        if can_trans_out is not None:
            wire["canTransOut"] = can_trans_out
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is UNSET:
            raise cls.refusal(at, "subAcct", "is required")
        if not isinstance(sub_acct, str):
            raise cls.refusal(at, "subAcct", "must be a list of strings")
        if MATCH_F3858ACF(sub_acct) is None:
            raise cls.refusal(at, "subAcct", "must match the pattern ^[^,]+(,[^,]+){0,19}$")
        can_trans_out = wire.get("canTransOut", UNSET)
        if can_trans_out is not UNSET:
            if not isinstance(can_trans_out, bool):
                raise cls.refusal(at, "canTransOut", "must be True or False")

    sub_acct = CommaField("subAcct")
    """Names of the sub-accounts, at most 20."""
    can_trans_out = FlagField("canTransOut")
    """Whether they may transfer assets out. Left out, they may. Without it the exchange takes true."""


class SetSubAccountTransferOutResult(Item):
    """One item of the answer."""

    _canTransOut: WireFlag = UNSET
    _subAcct: WireText = UNSET

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    can_trans_out = FlagField("canTransOut")
    """Whether the sub-account may transfer assets out."""


OPERATION: Operation[SetSubAccountTransferOutResult] = Operation(
    method="POST",
    path="/api/v5/users/subaccount/set-transfer-out",
    resource="sub_account",
    name="set_transfer_out",
    summary="Allow or forbid sub-accounts to transfer assets out by themselves.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("subAcct",),
        ask="GET /api/v5/users/subaccount/list",
        of=(("subAcct", "subAcct"),),
    ),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=SetSubAccountTransferOutRequest,
    item=SetSubAccountTransferOutResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
