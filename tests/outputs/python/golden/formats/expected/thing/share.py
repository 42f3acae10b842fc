# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.share: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Time, is_dict
from .._runtime.models.fields import (
    CommaField,
    DecimalField,
    FlagField,
    MicrosecondTimeField,
    ObjectField,
    ObjectsField,
    SecretField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireNumber, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_9E11A876 = re.compile("^[0-9]{13}\\Z").search

MATCH_5B3FA963 = re.compile("^[a-z]+(,[a-z]+){0,2}\\Z").search


class Owner(Request):
    """Who gets it.

    Args:
        name: Name of the owner.
        pin: PIN of the owner.

    https://tiny.test/docs#share
    """

    __slots__ = ()
    _label = "Owner"
    _documentation = "https://tiny.test/docs#share"

    @exact_arguments
    def __init__(
        self,
        *,
        name: str | None = None,
        pin: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if name is not None:
            wire["name"] = name
        if pin is not None:
            wire["pin"] = pin
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        name = wire.get("name", UNSET)
        if name is not UNSET:
            if not isinstance(name, str):
                raise cls.refusal(at, "name", "must be a string")
        pin = wire.get("pin", UNSET)
        if pin is not UNSET:
            if not isinstance(pin, str):
                raise cls.refusal(at, "pin", "must be a string")

    name = TextField("name")
    """Name of the owner."""
    pin = SecretField("pin")
    """PIN of the owner."""


class ShareRequest(Request):
    """The parameters of thing.share.

    Args:
        since: When it begins.
        passphrase: The passphrase.
        until: When it ends.
        hidden: Whether it is hidden. Without it the exchange takes false.
        perms: What may be done.
        owner: Who gets it.

    https://tiny.test/docs#share
    """

    __slots__ = ()
    _label = "thing.share"
    _documentation = "https://tiny.test/docs#share"

    @exact_arguments
    def __init__(
        self,
        *,
        since: Time,
        passphrase: str,
        until: Time | None = None,
        hidden: bool | None = None,
        perms: Optional[Sequence[str]] = None,
        owner: Optional[Owner | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "since": self._time("since", since),
            "passphrase": passphrase,
        }
        if until is not None:
            wire["until"] = self._time("until", until)
        if hidden is not None:
            wire["hidden"] = self._flag(hidden)
        if perms is not None:
            wire["perms"] = self._commas("perms", perms)
        if owner is not None:
            wire["owner"] = self._object("owner", Owner, owner)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        since = wire.get("since", UNSET)
        if since is UNSET:
            raise cls.refusal(at, "since", "is required")
        else:
            if not isinstance(since, str):
                raise cls.refusal(
                    at, "since", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_9E11A876(since) is None:
                raise cls.refusal(
                    at, "since", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        passphrase = wire.get("passphrase", UNSET)
        if passphrase is UNSET:
            raise cls.refusal(at, "passphrase", "is required")
        else:
            if not isinstance(passphrase, str):
                raise cls.refusal(at, "passphrase", "must be a string")
            if len(passphrase) < 8:
                raise cls.refusal(at, "passphrase", "must have at least 8 characters")
        until = wire.get("until", UNSET)
        if until is not UNSET:
            if not isinstance(until, str):
                raise cls.refusal(
                    at, "until", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_9E11A876(until) is None:
                raise cls.refusal(
                    at, "until", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        hidden = wire.get("hidden", UNSET)
        if hidden is not UNSET:
            if not isinstance(hidden, str):
                raise cls.refusal(at, "hidden", "must be True or False")
            if hidden not in ("true", "false"):
                raise cls.refusal(at, "hidden", "must be True or False")
        perms = wire.get("perms", UNSET)
        if perms is not UNSET:
            if not isinstance(perms, str):
                raise cls.refusal(at, "perms", "must be a list of strings")
            if MATCH_5B3FA963(perms) is None:
                raise cls.refusal(at, "perms", "must match the pattern ^[a-z]+(,[a-z]+){0,2}$")
        owner = wire.get("owner", UNSET)
        if owner is not UNSET:
            if not is_dict(owner):
                raise cls.refusal(at, "owner", "must be a model or a dict")
        if hidden == "true" and until is UNSET:
            raise cls.refusal(at, "until", "is required when hidden is True")

    since = TimeField("since")
    """When it begins."""
    passphrase = SecretField("passphrase")
    """The passphrase."""
    until = TimeField("until")
    """When it ends."""
    hidden = FlagField("hidden")
    """Whether it is hidden. Without it the exchange takes false."""
    perms = CommaField("perms")
    """What may be done."""
    owner = ObjectField("owner", Owner)
    """Who gets it."""


class Box(Item):
    """One item of the answer."""

    _code: WireText = UNSET
    _shelf: WireText = UNSET

    code = SecretField("code")
    """Code of the box."""
    shelf = TextField("shelf")
    """Where the box is."""


class SharedKey(Item):
    """One item of the answer."""

    _boxes: WireList[Box] = UNSET
    _cTime: WireText = UNSET
    _hidden: WireText = UNSET
    _inTime: WireText = UNSET
    _perms: WireText = UNSET
    _secretKey: WireText = UNSET
    _share: WireNumber = UNSET

    c_time = TimeField("cTime")
    """When it was made."""
    in_time = MicrosecondTimeField("inTime")
    """When it arrived."""
    hidden = FlagField("hidden")
    """Whether it is hidden."""
    perms = CommaField("perms")
    """What may be done."""
    secret_key = SecretField("secretKey")
    """The secret."""
    share = DecimalField("share")
    """How much of it."""
    boxes = ObjectsField("boxes", Box)
    """Where it is kept."""


OPERATION: Operation[SharedKey] = Operation(
    method="POST",
    path="/api/v5/thing/share",
    resource="thing",
    name="share",
    summary="Share a key.",
    documentation="https://tiny.test/docs#share",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=ShareRequest,
    item=SharedKey,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
