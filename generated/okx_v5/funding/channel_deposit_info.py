# Made from spec/channels/business/deposit-info.yaml, not to be edited; make it again with: make generate
"""funding.deposit_info: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery


class SubscribeFundingDepositInfoRequest(Request):
    """The parameters of funding.deposit_info.

    Args:
        ccy: Currency, such as `USDT`.

    https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel
    """

    __slots__ = ()
    _label = "funding.deposit_info"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""


class PushedDeposit(Item):
    """A deposit after its state has changed."""

    _actualDepBlkConfirm: WireText = UNSET
    _amt: WireText = UNSET
    _areaCodeFrom: WireText = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _depId: WireText = UNSET
    _from: WireText = UNSET
    _fromWdId: WireText = UNSET
    _pTime: WireText = UNSET
    _state: WireText = UNSET
    _subAcct: WireText = UNSET
    _to: WireText = UNSET
    _ts: WireText = UNSET
    _txId: WireText = UNSET
    _uid: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    amt = DecimalField("amt")
    """Amount deposited."""
    from_ = SecretField("from")
    """Who sent an internal transfer, a phone number or an email address in part; empty for deposits
    on the chain.
    """
    area_code_from = TextField("areaCodeFrom")
    """Area code where `from` is a phone number."""
    to = SecretField("to")
    """Address of a deposit on the chain; empty for internal transfers."""
    tx_id = TextField("txId")
    """Hash of the deposit on the chain."""
    ts = TimeField("ts")
    """When the deposit was recorded."""
    state = TextField("state")
    """State of the deposit: `0` not yet confirmed on the chain, `1` credited but not to be
    withdrawn yet, `2` successful, `8` waiting because deposits of the currency are suspended,
    `11` blacklisted address, `12` account or deposit frozen, `13` intercepted at a sub-account,
    `14` above the limit of the identity verification, `17` waiting for the travel rule provider.
    Known values: 0, 1, 2, 8, 11, 12, 13, 14, 17.
    """
    dep_id = TextField("depId")
    """ID of the deposit."""
    from_wd_id = TextField("fromWdId")
    """Withdrawal ID that its sender has for an internal transfer; otherwise empty."""
    actual_dep_blk_confirm = DecimalField("actualDepBlkConfirm")
    """Confirmations that the chain has given so far."""
    uid = TextField("uid")
    """ID of the account that the deposit is for."""
    sub_acct = TextField("subAcct")
    """Name of the sub-account that the deposit is for; empty for the main account."""
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedDeposit] = Channel(
    key="business/deposit-info",
    names=("deposit-info",),
    path="/ws/v5/business",
    login=True,
    resource="funding",
    name="deposit_info",
    summary="Your deposits, as they arrive and as their state changes.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/asset/deposit-history",
    follow_ups=(
        FollowUpQuery("GET /api/v5/asset/deposit-history", of=("ccy",), back=("ts", 604800)),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeFundingDepositInfoRequest,
    item=PushedDeposit,
    parameter="",
)
"""Your deposits, as they arrive and as their state changes.

Pushed when one arrives and when its state changes; nothing of what was there before. The main
account is told of the deposits of its sub-accounts, too, which `get_deposit_history` is not said to
have; a sub-account of its own only. Addresses and account names are kept out of logs and reprs.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/asset/deposit-history does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/asset/deposit-history, as far back as a `ts` 7 days before it.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel
"""
