# Made from spec/paths/asset/deposit-withdraw-status.yaml, not to be edited; make it again with: make generate
"""funding.get_deposit_withdraw_status: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import SecretField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetDepositWithdrawStatusRequest(Request):
    """The parameters of funding.get_deposit_withdraw_status.

    Args:
        wd_id (wdId): ID of the withdrawal.
        tx_id (txId): Hash of the deposit on the chain.
        ccy: Currency of the deposit. Required with `txId`.
        to: Address that the deposit was sent to. Required with `txId`.
        chain: Chain of the deposit, such as `USDT-ERC20`. Required with `txId`.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
    """

    __slots__ = ()
    _label = "funding.get_deposit_withdraw_status"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        ccy: str | None = None,
        to: str | None = None,
        chain: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if wd_id is not None:
            wire["wdId"] = wd_id
        if tx_id is not None:
            wire["txId"] = tx_id
        if ccy is not None:
            wire["ccy"] = ccy
        if to is not None:
            wire["to"] = to
        if chain is not None:
            wire["chain"] = chain
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        wd_id = wire.get("wdId", UNSET)
        if wd_id is not UNSET:
            if not isinstance(wd_id, str):
                raise cls.refusal(at, "wdId", "must be a string")
            if len(wd_id) < 1:
                raise cls.refusal(at, "wdId", "must have at least 1 character")
        tx_id = wire.get("txId", UNSET)
        if tx_id is not UNSET:
            if not isinstance(tx_id, str):
                raise cls.refusal(at, "txId", "must be a string")
            if len(tx_id) < 1:
                raise cls.refusal(at, "txId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        to = wire.get("to", UNSET)
        if to is not UNSET:
            if not isinstance(to, str):
                raise cls.refusal(at, "to", "must be a string")
            if len(to) < 1:
                raise cls.refusal(at, "to", "must have at least 1 character")
        chain = wire.get("chain", UNSET)
        if chain is not UNSET:
            if not isinstance(chain, str):
                raise cls.refusal(at, "chain", "must be a string")
            if len(chain) < 1:
                raise cls.refusal(at, "chain", "must have at least 1 character")
        if tx_id is not UNSET and ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required when tx_id is given")
        if tx_id is not UNSET and to is UNSET:
            raise cls.refusal(at, "to", "is required when tx_id is given")
        if tx_id is not UNSET and chain is UNSET:
            raise cls.refusal(at, "chain", "is required when tx_id is given")
        if (wd_id is not UNSET) == (tx_id is not UNSET):
            raise cls.refusal(
                at, "wdId, txId", "are alternatives: exactly one of wd_id or tx_id is required"
            )

    wd_id = TextField("wdId")
    """ID of the withdrawal."""
    tx_id = TextField("txId")
    """Hash of the deposit on the chain."""
    ccy = TextField("ccy")
    """Currency of the deposit. Required with `txId`."""
    to = SecretField("to")
    """Address that the deposit was sent to. Required with `txId`."""
    chain = TextField("chain")
    """Chain of the deposit, such as `USDT-ERC20`. Required with `txId`."""


class DepositWithdrawStatus(Item):
    """One item of the answer."""

    _estCompleteTime: WireText = UNSET
    _state: WireText = UNSET
    _txId: WireText = UNSET
    _wdId: WireText = UNSET

    est_complete_time = TextField("estCompleteTime")
    """Rough time of completion, in UTC+8 and the form MM/dd/yyyy, h:mm:ss AM/PM."""
    state = TextField("state")
    """The stage, a colon, and the status within the stage, in words."""
    tx_id = TextField("txId")
    """Hash on the chain; empty while a withdrawal has none."""
    wd_id = TextField("wdId")
    """ID of the withdrawal; empty for a deposit."""


OPERATION: Operation[DepositWithdrawStatus] = Operation(
    method="GET",
    path="/api/v5/asset/deposit-withdraw-status",
    resource="funding",
    name="get_deposit_withdraw_status",
    summary="Look up how far a deposit or withdrawal is and when it should be complete.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetDepositWithdrawStatusRequest,
    item=DepositWithdrawStatus,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
