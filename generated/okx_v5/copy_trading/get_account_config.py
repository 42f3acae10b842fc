# Made from spec/paths/copytrading/config.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_account_config: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetAccountConfigRequest(Request):
    """The parameters of copy_trading.get_account_config.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
    """

    __slots__ = ()
    _label = "copy_trading.get_account_config"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration"
    )

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


class CopyTradingRole(Item):
    """One item of the answer."""

    _copyTraderNum: WireText = UNSET
    _instType: WireText = UNSET
    _maxCopyTraderNum: WireText = UNSET
    _profitSharingRatio: WireText = UNSET
    _roleType: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    role_type = TextField("roleType")
    """`0` you neither lead nor copy, `1` you lead, `2` you copy. Known values: 0, 1, 2."""
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Part of their profit that copiers share with you; 0.1 is 10%. Empty unless you lead."""
    max_copy_trader_num = DecimalField("maxCopyTraderNum")
    """Most copiers that you can have. Empty unless you lead."""
    copy_trader_num = DecimalField("copyTraderNum")
    """Copiers that you have now. Empty unless you lead."""


class CopyTradingAccountConfig(Item):
    """One item of the answer."""

    _details: WireList[CopyTradingRole] = UNSET
    _nickName: WireText = UNSET
    _portLink: WireText = UNSET
    _uniqueCode: WireText = UNSET

    unique_code = TextField("uniqueCode")
    """Your own code."""
    nick_name = TextField("nickName")
    """Your nickname."""
    port_link = TextField("portLink")
    """Address of your portrait; may be empty."""
    details = ObjectsField("details", CopyTradingRole)
    """Your roles, one an instrument type."""


OPERATION: Operation[CopyTradingAccountConfig] = Operation(
    method="GET",
    path="/api/v5/copytrading/config",
    resource="copy_trading",
    name="get_account_config",
    summary="Get your own settings and roles in lead and copy trading.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetAccountConfigRequest,
    item=CopyTradingAccountConfig,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
