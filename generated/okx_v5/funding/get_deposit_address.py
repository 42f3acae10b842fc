# Made from spec/paths/asset/deposit-address.yaml, not to be edited; make it again with: make generate
"""funding.get_deposit_address: the operation and its models."""

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
from .._runtime.models.fields import FlagField, ObjectField, SecretField, TextField
from .._runtime.models.item import Item, WireFlag, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._funding import AddressExtra


class GetDepositAddressRequest(Request):
    """The parameters of funding.get_deposit_address.

    Args:
        ccy: Currency to deposit, such as `BTC`.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
    """

    __slots__ = ()
    _label = "funding.get_deposit_address"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
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
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")

    ccy = TextField("ccy")
    """Currency to deposit, such as `BTC`."""


class DepositAddress(Item):
    """One item of the answer."""

    _addr: WireText = UNSET
    _addrEx: WireObject[AddressExtra] = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _ctAddr: WireText = UNSET
    _memo: WireText = UNSET
    _pmtId: WireText = UNSET
    _selected: WireFlag = UNSET
    _tag: WireText = UNSET
    _to: WireText = UNSET
    _verifiedName: WireText = UNSET

    addr = SecretField("addr")
    """Address to deposit to."""
    tag = SecretField("tag")
    """Tag of the deposit; absent where the currency needs none."""
    memo = SecretField("memo")
    """Memo of the deposit; absent where the currency needs none."""
    pmt_id = SecretField("pmtId")
    """Payment ID of the deposit; absent where the currency needs none."""
    addr_ex = ObjectField("addrEx", AddressExtra)
    """What else the address needs, by name, such as a `comment` for TONCOIN; absent where the
    currency needs nothing. Names that are not described here are read like those of a dict.
    """
    ccy = TextField("ccy")
    """Currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    to = TextField("to")
    """Account that a deposit goes to, `6` funding or `18` trading. Users of some entities, such as
    Brazil's, can only deposit to the trading account. Known values: 6, 18.
    """
    verified_name = SecretField("verifiedName")
    """Verified name of the recipient."""
    selected = FlagField("selected")
    """Whether the website has this address selected."""
    ct_addr = TextField("ctAddr")
    """The last 6 characters of the contract's address."""


OPERATION: Operation[DepositAddress] = Operation(
    method="GET",
    path="/api/v5/asset/deposit-address",
    resource="funding",
    name="get_deposit_address",
    summary="Get your addresses for deposits of a currency, those that were used before included.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetDepositAddressRequest,
    item=DepositAddress,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
