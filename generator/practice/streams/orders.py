"""Orders as pushes tell of them: placed, amended and cancelled, by whatever way that was asked."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from ...description.load import Json, is_mapping
from ..accounts import Account
from ..windows import instrument_types
from .description import Stream
from .hub import Hub

_EVENTS = {
    **dict.fromkeys(("order", "batch-orders"), "placed"),
    **dict.fromkeys(("amend-order", "amend-batch-orders"), "amended"),
    **dict.fromkeys(("cancel-order", "cancel-batch-orders"), "canceled"),
    "mass-cancel": "all canceled",
}
"""What an operation does to orders, by the last step of its path."""

_PENDING = "orders-pending"
"""The GET beside those operations, from which the channel of the orders is known."""

_NOTHING = (
    *("tradeId", "fillTime", "fillPx", "execType", "avgPx", "fillFeeCcy", "px", "clOrdId", "tag"),
    *("algoId", "algoClOrdId", "cancelSource", "amendResult", "amendSource", "reqId", "ccy"),
)
_ZERO = (
    *("accFillSz", "fillSz", "fillFee", "fee", "pnl", "fillPnl", "rebate", "fillNotionalUsd"),
    *("pendingFillSz", "pendingSettleSz", "canceledSz"),
)
_NEW = {"newSz": "sz", "newPx": "px", "newPxUsd": "pxUsd", "newPxVol": "pxVol"}
_CHOOSING = ("instType", "instFamily", "instId", "sprdId")
_REMEMBERED = 10_000

Name = tuple[str, str]
"""An account, and an ID of an order of its own or of the exchange's."""


@dataclass(frozen=True)
class _Kind:
    """Orders of one channel; `blank` is one to which nothing has happened."""

    stream: Stream
    blank: Json


@dataclass(frozen=True)
class _Order:
    """What an order has of its own, beside what all of its kind have."""

    kind: _Kind
    own: Json

    @property
    def row(self) -> Json:
        return self.kind.blank | self.own


class Orders:
    """The last push of each order that was placed here, and those who are told of the next."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._kinds = {
            stream.snapshot.removeprefix("GET ").removesuffix(_PENDING): _kind(stream)
            for stream in hub.described.channels.values()
            if stream.snapshot.endswith(f"/{_PENDING}")
        }
        self._orders: OrderedDict[Name, _Order] = OrderedDict()
        self._ids: dict[Name, str] = {}
        self.only_placed = False
        """Whether an order that was not placed here is refused as unknown when it is asked for."""

    def clear(self) -> None:
        """Forget all of them."""
        self._orders.clear()
        self._ids.clear()
        self.only_placed = False

    def are_of(self, folder: str) -> bool:
        """Whether orders of the operations in a folder are remembered."""
        return f"{folder}/" in self._kinds

    def placed(self, folder: str, account: Account) -> list[Json]:
        """The orders of an account that were placed with operations of a folder, as they are."""
        return self._rows(self._kinds[f"{folder}/"], account)

    def known(self, folder: str, account: Account, asked: Json) -> list[Json]:
        """The order that is asked for by an ID, if it was placed here."""
        number = asked.get("ordId") or self._ids.get((account.name, str(asked.get("clOrdId"))))
        order = self._orders.get((account.name, str(number)))
        return [order.row] if order and order.kind is self._kinds[f"{folder}/"] else []

    def _rows(self, kind: _Kind, account: Account) -> list[Json]:
        of_account = [order for (name, _), order in self._orders.items() if name == account.name]
        return [order.row for order in of_account if order.kind is kind]

    def named(self, account: Account | None, order: Json) -> Json:
        """What is asked of an order with the exchange's ID, if it was placed here."""
        own = order.get("clOrdId")
        if account is None or "ordId" in order or not isinstance(own, str):
            return order
        known = self._ids.get((account.name, own))
        return {**order, "ordId": known} if known is not None else order

    def tell(self, operation: str, account: Account, done: list[tuple[Json, Any]]) -> None:
        """Push what became of orders; each of `done` is what was asked, and its row."""
        folder, _, name = operation.removeprefix("POST ").rpartition("/")
        kind, event = self._kinds.get(f"{folder}/"), _EVENTS.get(name)
        if kind is None or event is None:
            return
        if event == "all canceled":
            asked = done[0][0] if done else {}
            done = [(row, row) for row in self._living(kind, account, asked)]
        for asked, answered in done:
            if is_mapping(answered):
                order = self._after(event, kind, account, asked, answered)
                self._remember(account, order)
                self._push(account, order)

    def _living(self, kind: _Kind, account: Account, asked: Json) -> list[Json]:
        """The orders that live and are of the instrument, the family or the type that is asked."""
        rows = self._rows(kind, account)
        return [row for row in rows if row["state"] == "live" and is_meant(row, asked)]

    def _after(
        self, event: str, kind: _Kind, account: Account, asked: Json, answered: Json
    ) -> _Order:
        """An order after an event."""
        now = f"{self._hub.clock() * 1000:.0f}"
        known = self._orders.get((account.name, str(answered.get("ordId"))))
        own = known.own if known is not None else _begun(kind, asked, now)
        given = {name: value for name, value in answered.items() if value != ""} | asked
        given |= {_NEW[name]: value for name, value in asked.items() if name in _NEW}
        given |= {"uTime": now, "state": "canceled" if "canceled" in event else "live"}
        given |= {"amendResult": "0", "amendSource": "1"} if event == "amended" else {}
        given |= {"cancelSource": "1"} if given["state"] == "canceled" else {}
        told = {name: _text(each) for name, each in given.items() if _fits(kind.blank, name, each)}
        return _Order(kind, own | told)

    def _remember(self, account: Account, order: _Order) -> None:
        self._orders[account.name, order.own["ordId"]] = order
        if order.own.get("clOrdId"):
            self._ids[account.name, order.own["clOrdId"]] = order.own["ordId"]
        if len(self._orders) > _REMEMBERED:
            (name, _), oldest = self._orders.popitem(last=False)
            self._ids.pop((name, oldest.own.get("clOrdId", "")), None)

    def _push(self, account: Account, order: _Order) -> None:
        stream = order.kind.stream
        for members in self._hub.members(stream.names[0], account).values():
            if members and is_meant(order.row, members[0][1]):
                self._hub.deliver(members, stream, {"data": [order.row]})


def _kind(stream: Stream) -> _Kind:
    example: Json = json.loads(stream.examples[0])["data"][0]
    blank = dict.fromkeys(_NOTHING, "") | dict.fromkeys(_ZERO, "0")
    return _Kind(stream, example | {name: blank[name] for name in blank.keys() & example.keys()})


def _begun(kind: _Kind, asked: Json, now: str) -> Json:
    """What a new order has of its own; a pair is SPOT where it is paid in cash."""
    own = {"cTime": now, "ordId": kind.blank["ordId"]}
    if "instId" in asked and "instType" in kind.blank:
        kinds = [*instrument_types({"instId": asked["instId"]})]
        own["instType"] = kinds[0 if asked.get("tdMode") in ("cash", None) else -1]
    return own


def _fits(blank: Json, name: str, value: Any) -> bool:
    return isinstance(blank.get(name), str) and isinstance(value, str | bool | int)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def is_meant(row: Json, arg: Json) -> bool:
    """Whether an order is one of those that an argument is about."""
    told = {**row, "instFamily": "-".join(str(row.get("instId", "")).split("-")[:2])}
    return all(arg[name] in ("ANY", told[name]) for name in _CHOOSING if name in arg)
