# Made from spec/channels/business/withdrawal-info.yaml, not to be edited; make it again with: make generate
"""funding.withdrawal_info: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectField,
    SecretField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireObject, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._funding import AddressExtra


class SubscribeFundingWithdrawalInfoRequest(Request):
    """The parameters of funding.withdrawal_info.

    Args:
        ccy: Currency, such as `USDT`.

    https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel
    """

    __slots__ = ()
    _label = "funding.withdrawal_info"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel"
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


class PushedWithdrawal(Item):
    """A withdrawal after its state has changed."""

    _addrEx: WireObject[AddressExtra] = UNSET
    _amt: WireText = UNSET
    _areaCodeFrom: WireText = UNSET
    _areaCodeTo: WireText = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _clientId: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _from: WireText = UNSET
    _memo: WireText = UNSET
    _nonTradableAsset: WireFlag = UNSET
    _note: WireText = UNSET
    _pTime: WireText = UNSET
    _pmtId: WireText = UNSET
    _state: WireText = UNSET
    _subAcct: WireText = UNSET
    _tag: WireText = UNSET
    _to: WireText = UNSET
    _toAddrType: WireText = UNSET
    _ts: WireText = UNSET
    _txId: WireText = UNSET
    _uid: WireText = UNSET
    _wdId: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    non_tradable_asset = FlagField("nonTradableAsset")
    """Whether the currency is one that cannot be traded."""
    amt = DecimalField("amt")
    """Amount withdrawn."""
    ts = TimeField("ts")
    """When the withdrawal was asked for."""
    from_ = SecretField("from")
    """Account that was withdrawn from, as an email address, a phone number or the name of a
    sub-account.
    """
    area_code_from = TextField("areaCodeFrom")
    """Area code where `from` is a phone number."""
    to = SecretField("to")
    """Address or account that receives it."""
    area_code_to = TextField("areaCodeTo")
    """Area code where `to` is a phone number."""
    to_addr_type = TextField("toAddrType")
    """What `to` is, `1` an address, email address, phone number or login name, `2` a UID. Known
    values: 1, 2.
    """
    tag = SecretField("tag")
    """Tag of the address; empty where the currency needs none."""
    pmt_id = SecretField("pmtId")
    """Payment ID of the withdrawal; empty where the currency needs none."""
    memo = SecretField("memo")
    """Memo of the withdrawal; empty where the currency needs none."""
    addr_ex = ObjectField("addrEx", AddressExtra)
    """What else the address needs, by name, such as a `comment` for TONCOIN; absent where the
    currency needs nothing. Names that are not described here are read like those of a dict.
    """
    tx_id = TextField("txId")
    """Hash of the withdrawal on the chain; empty for internal transfers."""
    fee = DecimalField("fee")
    """Fee of the withdrawal, a positive number, in `feeCcy`."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee."""
    state = TextField("state")
    """State of the withdrawal. Pending: `19` too little in the hot wallet, `17` waiting for the
    travel rule provider, `10` waiting for the transfer, `0` waiting to be withdrawn, `4`, `5`,
    `6`, `8`, `9` and `12` manual review, `7` approved. In progress, on the chain only: `1` being
    broadcast, `15` being validated, `16` delayed by up to 24 hours for legal reasons, `-3` being
    cancelled. Final: `-2` cancelled, `-1` failed, `2` successful. In `0`, `17` and `19` it can
    still be cancelled. Known values: 19, 17, 10, 0, 4, 5, 6, 8, 9, 12, 7, 1, 15, 16, -3, -2, -1,
    2.
    """
    wd_id = TextField("wdId")
    """ID of the withdrawal."""
    client_id = TextField("clientId")
    """Your own ID of the withdrawal."""
    note = TextField("note")
    """Note on the withdrawal."""
    uid = TextField("uid")
    """ID of the account that withdraws."""
    sub_acct = TextField("subAcct")
    """Name of the sub-account that withdraws; empty for the main account."""
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedWithdrawal] = Channel(
    key="business/withdrawal-info",
    names=("withdrawal-info",),
    path="/ws/v5/business",
    login=True,
    resource="funding",
    name="withdrawal_info",
    summary="Your withdrawals, as they are asked for and as their state changes.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/asset/withdrawal-history",
    follow_ups=(
        FollowUpQuery("GET /api/v5/asset/withdrawal-history", of=("ccy",), back=("ts", 604800)),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeFundingWithdrawalInfoRequest,
    item=PushedWithdrawal,
    parameter="",
)
"""Your withdrawals, as they are asked for and as their state changes.

Pushed when one is asked for and when its state changes; nothing of what was there before. The main
account is told of the withdrawals of its sub-accounts, too, which `get_withdrawal_history` is not
said to have; a sub-account of its own only. Addresses and account names are kept out of logs and
reprs.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/asset/withdrawal-history does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/asset/withdrawal-history, as far back as a `ts` 7 days before it.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel
"""
