"""Models of thing: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request


class GetTimeRequest(Request):
    """The parameters of thing.get_time.

    https://tiny.test/docs#time
    """

    __slots__ = ()
    _label = "thing.get_time"
    _documentation = "https://tiny.test/docs#time"

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


class AskQuoteRequest(Request):
    """The parameters of thing.ask_quote.

    Args:
        ccy: Currency.

    https://tiny.test/docs#quote
    """

    __slots__ = ()
    _label = "thing.ask_quote"
    _documentation = "https://tiny.test/docs#quote"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        else:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")

    ccy = TextField("ccy")
    """Currency."""


class ServerTime(Item):
    """One item of the answer."""

    _ts: WireText = UNSET

    ts = TimeField("ts")
    """The time."""


class Quote(Item):
    """One item of the answer."""

    _px: WireText = UNSET

    px = DecimalField("px")
    """The price."""
