# Made from spec/schemas/funding.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class FundingBill(Item):
    """One item of the answer."""

    _bal: WireText = UNSET
    _balChg: WireText = UNSET
    _billId: WireText = UNSET
    _ccy: WireText = UNSET
    _clientId: WireText = UNSET
    _notes: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    bill_id = TextField("billId")
    """ID of the bill."""
    ccy = TextField("ccy")
    """Currency."""
    client_id = TextField("clientId")
    """Your own ID of the transfer or withdrawal."""
    bal_chg = DecimalField("balChg")
    """Change of the balance."""
    bal = DecimalField("bal")
    """Balance after the change."""
    type = TextField("type")
    """Type of the bill, by its number. `types.FUNDING_BILL_TYPES` says what each value means."""
    notes = TextField("notes")
    """Notes on the bill."""
    ts = TimeField("ts")
    """When the bill was made."""


class AddressExtra(Item):
    """What else the address needs, by name, such as a `comment` for TONCOIN; absent where the
    currency needs nothing. Names that are not described here are read like those of a dict.
    """

    _comment: WireText = UNSET

    comment = SecretField("comment")
    """Comment that goes with the address."""
