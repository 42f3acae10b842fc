# Made from spec/paths/account/set-isolated-mode.yaml, not to be edited; make it again with: make generate
"""account.set_isolated_mode: the operation and its models."""

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


class SetIsolatedModeRequest(Request):
    """The parameters of account.set_isolated_mode.

    Args:
        iso_mode (isoMode): `automatic` takes margin when a contract is opened and frees it when it
            is closed, and in MARGIN borrows and repays likewise. `auto_transfers_ccy`, for MARGIN
            only, is the newer form in which base and quote currency both can be the margin.
        type: What it is set for, `MARGIN`, or `CONTRACTS` for FUTURES and SWAP.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
    """

    __slots__ = ()
    _label = "account.set_isolated_mode"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        iso_mode: OneOf[Literal["auto_transfers_ccy", "automatic"]],
        type: OneOf[Literal["MARGIN", "CONTRACTS"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "isoMode": iso_mode,
            "type": type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        iso_mode = wire.get("isoMode", UNSET)
        if iso_mode is UNSET:
            raise cls.refusal(at, "isoMode", "is required")
        if not isinstance(iso_mode, str):
            raise cls.refusal(at, "isoMode", "must be a string")
        if iso_mode not in ("auto_transfers_ccy", "automatic") and not is_undescribed(iso_mode):
            raise cls.refusal(at, "isoMode", "must be 'auto_transfers_ccy' or 'automatic'")
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("MARGIN", "CONTRACTS") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'MARGIN' or 'CONTRACTS'")
        if (
            (iso_mode == "auto_transfers_ccy" and type != "MARGIN")
            and not is_undescribed(iso_mode)
            and not is_undescribed(type)
        ):
            raise cls.refusal(at, "type", "must be 'MARGIN' when iso_mode is 'auto_transfers_ccy'")

    iso_mode = TextField("isoMode")
    """`automatic` takes margin when a contract is opened and frees it when it is closed, and in
    MARGIN borrows and repays likewise. `auto_transfers_ccy`, for MARGIN only, is the newer form
    in which base and quote currency both can be the margin.
    """
    type = TextField("type")
    """What it is set for, `MARGIN`, or `CONTRACTS` for FUTURES and SWAP."""


class SetIsolatedModeResult(Item):
    """One item of the answer."""

    _isoMode: WireText = UNSET

    iso_mode = TextField("isoMode")
    """How margin is moved now: `automatic` when a position is opened or closed,
    `auto_transfers_ccy` the same with base and quote currency as margin. Known values:
    auto_transfers_ccy, automatic.
    """


OPERATION: Operation[SetIsolatedModeResult] = Operation(
    method="POST",
    path="/api/v5/account/set-isolated-mode",
    resource="account",
    name="set_isolated_mode",
    summary="Choose how the margin of isolated positions is moved.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("isoMode",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetIsolatedModeRequest,
    item=SetIsolatedModeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
