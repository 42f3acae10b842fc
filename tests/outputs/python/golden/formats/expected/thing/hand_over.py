# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.hand_over: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_dict
from .._runtime.models.fields import ObjectField, ObjectMapField, SecretField, TextField
from .._runtime.models.item import Item, WireMap, WireObject, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class Vault(Request):
    """Where it is kept.

    Args:
        code: Code of the vault.

    https://tiny.test/docs#hand-over
    """

    __slots__ = ()
    _label = "Vault"
    _documentation = "https://tiny.test/docs#hand-over"

    @exact_arguments
    def __init__(
        self,
        *,
        code: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if code is not None:
            wire["code"] = code
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        code = wire.get("code", UNSET)
        if code is not UNSET:
            if not isinstance(code, str):
                raise cls.refusal(at, "code", "must be a string")

    code = SecretField("code")
    """Code of the vault."""


class Keeper(Request):
    """Who gets it.

    Args:
        name: Name of the keeper.
        vault: Where it is kept.

    https://tiny.test/docs#hand-over
    """

    __slots__ = ()
    _label = "Keeper"
    _documentation = "https://tiny.test/docs#hand-over"

    @exact_arguments
    def __init__(
        self,
        *,
        name: str | None = None,
        vault: Optional[Vault | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if name is not None:
            wire["name"] = name
        if vault is not None:
            wire["vault"] = self._object("vault", Vault, vault)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        name = wire.get("name", UNSET)
        if name is not UNSET:
            if not isinstance(name, str):
                raise cls.refusal(at, "name", "must be a string")
        vault = wire.get("vault", UNSET)
        if vault is not UNSET:
            if not is_dict(vault):
                raise cls.refusal(at, "vault", "must be a model or a dict")

    name = TextField("name")
    """Name of the keeper."""
    vault = ObjectField("vault", Vault)
    """Where it is kept."""


class HandOverRequest(Request):
    """The parameters of thing.hand_over.

    Args:
        keeper: Who gets it.

    https://tiny.test/docs#hand-over
    """

    __slots__ = ()
    _label = "thing.hand_over"
    _documentation = "https://tiny.test/docs#hand-over"

    @exact_arguments
    def __init__(
        self,
        *,
        keeper: Optional[Keeper | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if keeper is not None:
            wire["keeper"] = self._object("keeper", Keeper, keeper)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        keeper = wire.get("keeper", UNSET)
        if keeper is not UNSET:
            if not is_dict(keeper):
                raise cls.refusal(at, "keeper", "must be a model or a dict")

    keeper = ObjectField("keeper", Keeper)
    """Who gets it."""


class VaultOfIt(Item):
    """One item of the answer."""

    _code: WireText = UNSET

    code = SecretField("code")
    """Code of the vault."""


class KeeperOfIt(Item):
    """Who has it."""

    _vaults: WireMap[VaultOfIt] = UNSET

    vaults = ObjectMapField("vaults", VaultOfIt)
    """Where it is kept."""


class HandedOver(Item):
    """One item of the answer."""

    _keeper: WireObject[KeeperOfIt] = UNSET

    keeper = ObjectField("keeper", KeeperOfIt)
    """Who has it."""


OPERATION: Operation[HandedOver] = Operation(
    method="POST",
    path="/api/v5/thing/hand-over",
    resource="thing",
    name="hand_over",
    summary="Hand a key over.",
    documentation="https://tiny.test/docs#hand-over",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=HandOverRequest,
    item=HandedOver,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
