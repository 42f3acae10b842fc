"""Models of thing: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    DecimalMapField,
    DecimalsField,
    ObjectMapField,
    TextField,
    TextListsField,
    TextMapField,
)
from .._runtime.models.item import Item, WireMap, WireText, WireTextLists, WireTextMap, WireTexts
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


class GetGroupsRequest(Request):
    """The parameters of thing.get_groups.

    https://tiny.test/docs#groups
    """

    __slots__ = ()
    _label = "thing.get_groups"
    _documentation = "https://tiny.test/docs#groups"

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


class GetNamesRequest(Request):
    """The parameters of thing.get_names.

    https://tiny.test/docs#names
    """

    __slots__ = ()
    _label = "thing.get_names"
    _documentation = "https://tiny.test/docs#names"

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


class GetStockRequest(Request):
    """The parameters of thing.get_stock.

    https://tiny.test/docs#stock
    """

    __slots__ = ()
    _label = "thing.get_stock"
    _documentation = "https://tiny.test/docs#stock"

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


class GetSnapshotRequest(Request):
    """The parameters of thing.get_snapshot.

    https://tiny.test/docs#snapshot
    """

    __slots__ = ()
    _label = "thing.get_snapshot"
    _documentation = "https://tiny.test/docs#snapshot"

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


class StockPlace(Item):
    """One item of the answer."""

    _name: WireText = UNSET
    _space: WireText = UNSET

    name = TextField("name")
    """Name of the place."""
    space = DecimalField("space")
    """What fits in."""


class Stock(Item):
    """One item of the answer."""

    _amounts: WireTextMap = UNSET
    _notes: WireTextMap = UNSET
    _pairs: WireTextLists = UNSET
    _places: WireMap[StockPlace] = UNSET
    _prices: WireTexts = UNSET

    amounts = DecimalMapField("amounts")
    """How much of each currency."""
    notes = TextMapField("notes")
    """A note on each."""
    places = ObjectMapField("places", StockPlace)
    """Where each is."""
    prices = DecimalsField("prices")
    """What was paid."""
    pairs = TextListsField("pairs")
    """What goes together."""
