"""Models of thing: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, Time, is_dict, is_list
from .._runtime.models.fields import (
    CommaField,
    DecimalField,
    FlagField,
    ObjectsField,
    SecretField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Batch, HeaderRequest, Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search
MATCH_A883AA54 = re.compile("^[0-9.]+\\Z").search
MATCH_366DFC5A = re.compile("^[0-9]{4}\\Z").search
MATCH_18751DBC = re.compile("^[a-z]+(,[a-z]+)?\\Z").search


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        inst_id (instId): Instrument.
        px: Price.

    https://tiny.test/docs#order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        px: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if px is not None:
            wire["px"] = px
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a string")

    inst_id = TextField("instId")
    """Instrument."""
    px = TextField("px")
    """Price."""


class PlaceOrderHeaders(HeaderRequest):
    """The headers of thing.place_order.

    Args:
        exp_time (expTime): Until when it may be carried out.

    https://tiny.test/docs#order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#order"

    @exact_arguments
    def __init__(
        self,
        *,
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(exp_time) is None:
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )

    exp_time = TimeField("expTime")
    """Until when it may be carried out."""


class OrderToPlace(Request):
    """The parameters of OrderToPlace.

    Args:
        inst_id (instId): Instrument.

    https://tiny.test/docs#things
    """

    __slots__ = ()
    _label = "OrderToPlace"
    _documentation = "https://tiny.test/docs#things"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_id = TextField("instId")
    """Instrument."""


class PlaceOrdersRequest(Batch):
    """The parameters of thing.place_orders.

    Args:
        orders: What is asked for: OrderToPlace or dicts of the same.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "thing.place_orders"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[OrderToPlace | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", OrderToPlace, orders),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        orders = wire.get("orders", UNSET)
        if orders is UNSET:
            raise cls.refusal(at, "orders", "is required")
        else:
            if not is_list(orders):
                raise cls.refusal(at, "orders", "must be a list")
            if len(orders) < 1:
                raise cls.refusal(at, "orders", "must have at least 1 element")
            if not all(is_dict(each) for each in orders):
                raise cls.refusal(at, "orders", "must have OrderToPlace or dicts as elements")

    orders = ObjectsField("orders", OrderToPlace)
    """What is asked for: OrderToPlace or dicts of the same."""


class PlaceOrdersHeaders(HeaderRequest):
    """The headers of thing.place_orders.

    Args:
        exp_time (expTime): Until when it may be carried out.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "thing.place_orders"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(exp_time) is None:
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )

    exp_time = TimeField("expTime")
    """Until when it may be carried out."""


class TransferRequest(Request):
    """The parameters of thing.transfer.

    Args:
        amt: Amount.

    https://tiny.test/docs#transfer
    """

    __slots__ = ()
    _label = "thing.transfer"
    _documentation = "https://tiny.test/docs#transfer"

    @exact_arguments
    def __init__(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        else:
            if not isinstance(amt, str):
                raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
            if MATCH_A883AA54(amt) is None:
                raise cls.refusal(
                    at, "amt", "must be a number in plain notation that fits the pattern ^[0-9.]+$"
                )

    amt = DecimalField("amt")
    """Amount."""


class TransferHeaders(HeaderRequest):
    """The headers of thing.transfer.

    Args:
        confirm: Whether a second person agreed.
        pin_code (pinCode): Of the person who asks.
        fast: Ahead of the others.
        tags: Your own words for it.

    https://tiny.test/docs#transfer
    """

    __slots__ = ()
    _label = "thing.transfer"
    _documentation = "https://tiny.test/docs#transfer"

    @exact_arguments
    def __init__(
        self,
        *,
        confirm: Literal["yes", "no"],
        pin_code: str | None = None,
        fast: bool | None = None,
        tags: Optional[Sequence[str]] = None,
    ) -> None:
        wire: dict[str, Any] = {
            "confirm": confirm,
        }
        if pin_code is not None:
            wire["pinCode"] = pin_code
        if fast is not None:
            wire["fast"] = self._flag(fast)
        if tags is not None:
            wire["tags"] = self._commas("tags", tags)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        confirm = wire.get("confirm", UNSET)
        if confirm is UNSET:
            raise cls.refusal(at, "confirm", "is required")
        else:
            if not isinstance(confirm, str):
                raise cls.refusal(at, "confirm", "must be a string")
            if confirm not in ("yes", "no"):
                raise cls.refusal(at, "confirm", "must be 'yes' or 'no'")
        pin_code = wire.get("pinCode", UNSET)
        if pin_code is not UNSET:
            if not isinstance(pin_code, str):
                raise cls.refusal(at, "pinCode", "must be a string")
            if MATCH_366DFC5A(pin_code) is None:
                raise cls.refusal(at, "pinCode", "must match the pattern ^[0-9]{4}$")
        fast = wire.get("fast", UNSET)
        if fast is not UNSET:
            if not isinstance(fast, str):
                raise cls.refusal(at, "fast", "must be True or False")
            if fast not in ("true", "false"):
                raise cls.refusal(at, "fast", "must be True or False")
        tags = wire.get("tags", UNSET)
        if tags is not UNSET:
            if not isinstance(tags, str):
                raise cls.refusal(at, "tags", "must be a list of strings")
            if MATCH_18751DBC(tags) is None:
                raise cls.refusal(at, "tags", "must match the pattern ^[a-z]+(,[a-z]+)?$")

    confirm = TextField("confirm")
    """Whether a second person agreed."""
    pin_code = SecretField("pinCode")
    """Of the person who asks."""
    fast = FlagField("fast")
    """Ahead of the others."""
    tags = CommaField("tags")
    """Your own words for it."""


class GetBillsRequest(Request):
    """The parameters of thing.get_bills.

    Args:
        after: Older than it.
        before: Newer than it.

    https://tiny.test/docs#bills
    """

    __slots__ = ()
    _label = "thing.get_bills"
    _documentation = "https://tiny.test/docs#bills"

    @exact_arguments
    def __init__(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")

    after = TextField("after")
    """Older than it."""
    before = TextField("before")
    """Newer than it."""


class GetBillsHeaders(HeaderRequest):
    """The headers of thing.get_bills.

    Args:
        view: Whose bills.
        exp_time (expTime): Until when it may be carried out.

    https://tiny.test/docs#bills
    """

    __slots__ = ()
    _label = "thing.get_bills"
    _documentation = "https://tiny.test/docs#bills"

    @exact_arguments
    def __init__(
        self,
        *,
        view: Literal["own", "all"],
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "view": view,
        }
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        view = wire.get("view", UNSET)
        if view is UNSET:
            raise cls.refusal(at, "view", "is required")
        else:
            if not isinstance(view, str):
                raise cls.refusal(at, "view", "must be a string")
            if view not in ("own", "all"):
                raise cls.refusal(at, "view", "must be 'own' or 'all'")
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(exp_time) is None:
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )

    view = TextField("view")
    """Whose bills."""
    exp_time = TimeField("expTime")
    """Until when it may be carried out."""


class PlacedOrder(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


class OrderOfBatch(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


class Transfer(Item):
    """One item of the answer."""

    _transId: WireText = UNSET

    trans_id = TextField("transId")
    """ID of the transfer."""


class Bill(Item):
    """One item of the answer."""

    _billId: WireText = UNSET

    bill_id = TextField("billId")
    """ID of the bill."""
