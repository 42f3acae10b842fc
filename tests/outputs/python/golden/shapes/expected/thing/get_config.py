# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_config: the operation and its models."""

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
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetConfigRequest(Request):
    """The parameters of thing.get_config.

    https://tiny.test/docs#config
    """

    __slots__ = ()
    _label = "thing.get_config"
    _documentation = "https://tiny.test/docs#config"

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


class Config(Item):
    """The settings."""

    _level: WireText = UNSET
    _uid: WireText = UNSET

    uid = TextField("uid")
    """ID of the account."""
    level = TextField("level")
    """How much may be done."""


OPERATION: Operation[Config] = Operation(
    method="GET",
    path="/api/v5/thing/config",
    resource="thing",
    name="get_config",
    summary="Get the settings.",
    documentation="https://tiny.test/docs#config",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetConfigRequest,
    item=Config,
    reply=Reply,
    data="one",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
