# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_account: the operation and its models."""

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
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import (
    Item,
    WireFlag,
    WireInteger,
    WireList,
    WireObject,
    WireText,
    WireTexts,
)
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetAccountRequest(Request):
    """The parameters of thing.get_account.

    https://tiny.test/docs#account
    """

    __slots__ = ()
    _label = "thing.get_account"
    _documentation = "https://tiny.test/docs#account"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class Owner(Item):
    """Whose account it is."""

    _name: WireText = UNSET
    _since: WireText = UNSET

    name = TextField("name")
    """His name."""
    since = TimeField("since")
    """When he came."""


class Balance(Item):
    """The balance in a currency."""

    _ccy: WireText = UNSET
    _eq: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    eq = DecimalField("eq")
    """Equity."""


class Account(Item):
    """An account."""

    _cTime: WireInteger = UNSET
    _count: WireInteger = UNSET
    _details: WireList[Balance] = UNSET
    _enabled: WireFlag = UNSET
    _level: WireText = UNSET
    _owner: WireObject[Owner] = UNSET
    _roles: WireTexts = UNSET
    _totalEq: WireText = UNSET
    _uTime: WireText = UNSET
    _uid: WireText = UNSET

    uid = TextField("uid")
    """ID of the account."""
    level = TextField("level")
    """Level of the account. Known values: 1, 2."""
    total_eq = DecimalField("totalEq")
    """Equity in USD."""
    u_time = TimeField("uTime")
    """Last change."""
    c_time = TimeField("cTime")
    """Creation."""
    enabled = FlagField("enabled")
    """Whether it may trade."""
    count = IntegerField("count")
    """How many orders are open."""
    roles = TextsField("roles")
    """What it may do."""
    owner = ObjectField("owner", Owner)
    """Whose account it is."""
    details = ObjectsField("details", Balance)
    """One element for each currency."""


OPERATION: Operation[Account] = Operation(
    method="GET",
    path="/api/v5/thing/account",
    resource="thing",
    name="get_account",
    summary="Get everything an answer can hold.",
    documentation="https://tiny.test/docs#account",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetAccountRequest,
    item=Account,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
