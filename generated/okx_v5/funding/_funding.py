# Made from spec/schemas/funding.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import SecretField
from .._runtime.models.item import Item, WireText


class AddressExtra(Item):
    """What else the address needs, by name, such as a `comment` for TONCOIN; absent where the
    currency needs nothing. Names that are not described here are read like those of a dict.
    """

    _comment: WireText = UNSET

    comment = SecretField("comment")
    """Comment that goes with the address."""
