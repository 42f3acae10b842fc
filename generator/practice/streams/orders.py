"""Orders as pushes tell of them: placed, amended and cancelled, by whatever way that was asked."""

from __future__ import annotations

import json
from collections import OrderedDict
from typing import Any

from ...description.load import is_mapping
from ..accounts import Account
from ..windows import instrument_types
from .description import Json, Stream
from .hub import Hub
from .pushes import renewed

_EVENTS = {
    **dict.fromkeys(("order", "batch-orders"), "placed"),
    **dict.fromkeys(("amend-order", "amend-batch-orders"), "amended"),
    **dict.fromkeys(("cancel-order", "cancel-batch-orders"), "canceled"),
    "mass-cancel": "all canceled",
}
"""What an operation does to orders, by the last step of its path."""

_PENDING = "orders-pending"
"""The GET beside those operations, from which the channel of the orders is known."""

_NOTHING = {
    *("tradeId", "fillTime", "fillPx", "execType", "avgPx", "fillFeeCcy", "px", "clOrdId", "tag"),
    *("algoId", "algoClOrdId", "cancelSource", "amendResult", "amendSource", "reqId", "ccy"),
}
_ZERO = {
    *("accFillSz", "fillSz", "fillFee", "fee", "pnl", "fillPnl", "rebate", "fillNotionalUsd"),
    *("pendingFillSz", "pendingSettleSz", "canceledSz"),
}
_NEW = {"newSz": "sz", "newPx": "px", "newPxUsd": "pxUsd", "newPxVol": "pxVol"}
_REMEMBERED = 10_000

Name = tuple[str, str]
"""An account, and an ID of an order of its own or of the exchange's."""


class Orders:
    """The last push of each order that was placed here, and those who are told of the next."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._channels = {
            stream.snapshot.removeprefix("GET ").removesuffix(_PENDING): stream
            for stream in hub.described.channels.values()
            if stream.snapshot.endswith(f"/{_PENDING}")
        }
        self._orders: OrderedDict[Name, Json] = OrderedDict()
        self._ids: dict[Name, str] = {}

    def clear(self) -> None:
        """Forget all of them."""
        self._orders.clear()
        self._ids.clear()

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
        stream, event = self._channels.get(f"{folder}/"), _EVENTS.get(name)
        if stream is None or event is None:
            return
        if event == "all canceled":
            done = [(row, row) for row in self._chosen(account, stream, done)]
        for asked, row in done:
            if is_mapping(row):
                self._push(stream, account, self._after(stream, event, account, asked, row))

    def _chosen(self, account: Account, stream: Stream, done: list[tuple[Json, Any]]) -> list[Json]:
        """The orders that live and are of the instrument, the family or the type that is asked."""
        asked = done[0][0] if done else {}
        example: Json = json.loads(stream.examples[0])["data"][0]
        return [
            row
            for (name, _), row in self._orders.items()
            if name == account.name
            and row["state"] == "live"
            and row.keys() == example.keys()
            and _is_meant(row, asked)
        ]

    def _after(
        self, stream: Stream, event: str, account: Account, asked: Json, answered: Json
    ) -> Json:
        """An order after an event."""
        place = (account.name, str(answered.get("ordId")))
        now = self._hub.clock()
        row: Json = renewed(self._orders.get(place) or _new(stream, asked, now), now)
        given = {name: value for name, value in answered.items() if value != ""} | asked
        row |= {name: _text(value) for name, value in given.items() if _fits(row, name, value)}
        row |= {_NEW[name]: value for name, value in asked.items() if name in _NEW}
        row["ordId"] = answered.get("ordId", row["ordId"])
        row["state"] = "canceled" if "canceled" in event else "live"
        told = {"amendResult": "0", "amendSource": "1"} if event == "amended" else {}
        told |= {"cancelSource": "1"} if row["state"] == "canceled" else {}
        row |= {name: value for name, value in told.items() if name in row}
        self._remember(account, row)
        return row

    def _remember(self, account: Account, row: Json) -> None:
        self._orders[account.name, row["ordId"]] = row
        if row["clOrdId"]:
            self._ids[account.name, row["clOrdId"]] = row["ordId"]
        if len(self._orders) > _REMEMBERED:
            (name, _), oldest = self._orders.popitem(last=False)
            self._ids.pop((name, oldest["clOrdId"]), None)

    def _push(self, stream: Stream, account: Account, row: Json) -> None:
        for members in self._hub.members(stream.names[0], account):
            if members and _is_meant(row, members[0][1]):
                self._hub.deliver(members, stream, {"data": [row]})


def _new(stream: Stream, asked: Json, now: float) -> Json:
    """An order before anything happens to it."""
    example: Json = json.loads(stream.examples[0])["data"][0]
    row = example | dict.fromkeys(_NOTHING & example.keys(), "")
    row |= dict.fromkeys(_ZERO & example.keys(), "0")
    row["cTime"] = f"{now * 1000:.0f}"
    if "instId" in asked and "instType" in row:
        kinds = [*instrument_types({"instId": asked["instId"]})]
        row["instType"] = kinds[0 if asked.get("tdMode") in ("cash", None) else -1]
    return row


def _fits(row: Json, name: str, value: Any) -> bool:
    return isinstance(row.get(name), str) and isinstance(value, str | bool | int)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_meant(row: Json, arg: Json) -> bool:
    """Whether an order is one of those that an argument is about."""
    family = "-".join(str(row.get("instId", "")).split("-")[:2])
    told = {**row, "instFamily": family}
    return all(
        value in ("ANY", told[name])
        for name, value in arg.items()
        if name in ("instType", "instFamily", "instId", "sprdId")
    )
