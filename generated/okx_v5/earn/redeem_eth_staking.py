# Made from spec/paths/finance/staking-defi/eth/redeem.yaml, not to be edited; make it again with: make generate
"""earn.redeem_eth_staking: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Item
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class RedeemEthStakingRequest(Request):
    """The parameters of earn.redeem_eth_staking.

    Args:
        amt: Amount of BETH to redeem.

    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-redeem
    """

    __slots__ = ()
    _label = "earn.redeem_eth_staking"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-redeem"

    @exact_arguments
    def __init__(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    amt = DecimalField("amt")
    """Amount of BETH to redeem."""


class RedeemEthStakingResult(Item):
    """One item of the answer."""


OPERATION: Operation[RedeemEthStakingResult] = Operation(
    method="POST",
    path="/api/v5/finance/staking-defi/eth/redeem",
    resource="earn",
    name="redeem_eth_staking",
    summary="Redeem BETH for ETH.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-redeem",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("any", ask="GET /api/v5/finance/staking-defi/eth/purchase-redeem-history"),
    rate_limits=(RateLimit(2, 1, ("user",)),),
    request=RedeemEthStakingRequest,
    item=RedeemEthStakingResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
