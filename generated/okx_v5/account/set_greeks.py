# Made from spec/paths/account/set-greeks.yaml, not to be edited; make it again with: make generate
"""account.set_greeks: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class SetGreeksRequest(Request):
    """The parameters of account.set_greeks.

    Args:
        greeks_type (greeksType): How Greeks are shown: `PA` in coins, `BS` in dollars by
            Black-Scholes.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
    """

    __slots__ = ()
    _label = "account.set_greeks"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs"

    @exact_arguments
    def __init__(
        self,
        *,
        greeks_type: OneOf[Literal["PA", "BS"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "greeksType": greeks_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        greeks_type = wire.get("greeksType", UNSET)
        if greeks_type is UNSET:
            raise cls.refusal(at, "greeksType", "is required")
        if not isinstance(greeks_type, str):
            raise cls.refusal(at, "greeksType", "must be a string")
        if greeks_type not in ("PA", "BS") and not is_undescribed(greeks_type):
            raise cls.refusal(at, "greeksType", "must be 'PA' or 'BS'")

    greeks_type = TextField("greeksType")
    """How Greeks are shown: `PA` in coins, `BS` in dollars by Black-Scholes."""


class SetGreeksResult(Item):
    """One item of the answer."""

    _greeksType: WireText = UNSET

    greeks_type = TextField("greeksType")
    """How Greeks are shown now: `PA` in coins, `BS` in dollars by Black-Scholes. Known values: PA,
    BS.
    """


OPERATION: Operation[SetGreeksResult] = Operation(
    method="POST",
    path="/api/v5/account/set-greeks",
    resource="account",
    name="set_greeks",
    summary="Choose how Greeks are shown.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("greeksType",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetGreeksRequest,
    item=SetGreeksResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
