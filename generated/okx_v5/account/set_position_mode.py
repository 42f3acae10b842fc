# Made from spec/paths/account/set-position-mode.yaml, not to be edited; make it again with: make generate
"""account.set_position_mode: the operation and its models."""

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


class SetPositionModeRequest(Request):
    """The parameters of account.set_position_mode.

    Args:
        pos_mode (posMode): Position mode. `long_short_mode` is for FUTURES and SWAP only, and not
            for Portfolio margin mode.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
    """

    __slots__ = ()
    _label = "account.set_position_mode"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode"

    @exact_arguments
    def __init__(
        self,
        *,
        pos_mode: OneOf[Literal["long_short_mode", "net_mode"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "posMode": pos_mode,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        pos_mode = wire.get("posMode", UNSET)
        if pos_mode is UNSET:
            raise cls.refusal(at, "posMode", "is required")
        if not isinstance(pos_mode, str):
            raise cls.refusal(at, "posMode", "must be a string")
        if pos_mode not in ("long_short_mode", "net_mode") and not is_undescribed(pos_mode):
            raise cls.refusal(at, "posMode", "must be 'long_short_mode' or 'net_mode'")

    pos_mode = TextField("posMode")
    """Position mode. `long_short_mode` is for FUTURES and SWAP only, and not for Portfolio margin
    mode.
    """


class SetPositionModeResult(Item):
    """One item of the answer."""

    _posMode: WireText = UNSET

    pos_mode = TextField("posMode")
    """Position mode now set. Known values: long_short_mode, net_mode."""


OPERATION: Operation[SetPositionModeResult] = Operation(
    method="POST",
    path="/api/v5/account/set-position-mode",
    resource="account",
    name="set_position_mode",
    summary="Choose between net positions and separate long and short ones.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("posMode",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetPositionModeRequest,
    item=SetPositionModeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
