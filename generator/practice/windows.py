"""Rate limits as the exchange keeps them: sliding windows over the moments of arrival."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from .accounts import Account
from .description import Limit, Operation
from .refusals import Refusal

_OPTION = re.compile(r"[^-]+-[^-]+-\d{6}-[^-]+-[CP]")
_FUTURE = re.compile(r"[^-]+-[^-]+-\d{6}")

Window = tuple[str, ...]


@dataclass(frozen=True)
class Sender:
    """Whom a request counts for; `account` is None where it came without a key."""

    ip: str
    account: Account | None
    demo: bool = False


@dataclass
class _Window:
    """What arrived in the last seconds, and how much it was in all."""

    arrivals: deque[tuple[float, int]] = field(default_factory=deque[tuple[float, int]])
    total: int = 0

    def forget(self, before: float) -> None:
        while self.arrivals and self.arrivals[0][0] <= before:
            self.total -= self.arrivals.popleft()[1]


class Windows:
    """Counts what arrives; what is refused does not count."""

    def __init__(self) -> None:
        self._windows: dict[Window, _Window] = {}

    def admit(
        self, operation: Operation, sender: Sender, orders: list[dict[str, Any]], now: float
    ) -> None:
        """Count a request in every window that it falls into, or refuse it and count nothing."""
        charged: list[tuple[_Window, int]] = []
        for limit in operation.limits:
            for place, cost in _charges(limit, sender, orders).items():
                window = self._windows.setdefault(place, _Window())
                window.forget(now - limit.seconds)
                if window.total + cost > limit.count:
                    raise Refusal(limit.code, str(limit))
                charged.append((window, cost))
        for window, cost in charged:
            window.arrivals.append((now, cost))
            window.total += cost

    def clear(self) -> None:
        """Forget everything."""
        self._windows.clear()


def _charges(limit: Limit, sender: Sender, orders: list[dict[str, Any]]) -> Counter[Window]:
    """How much a request takes of which windows."""
    if limit.signed not in (None, sender.account is not None):
        return Counter()
    counted = Counter(
        (limit.bucket, *(_subject(per, sender, order) for per in limit.per))
        for order in orders
        if _applies(limit, order)
    )
    return counted if limit.of_orders else Counter(counted.keys())


def _applies(limit: Limit, order: dict[str, Any]) -> bool:
    kinds = instrument_types(order)
    return (
        not (limit.only and limit.only.isdisjoint(kinds))
        and limit.excluding.isdisjoint(kinds)
        and all(order.get(name) == value for name, value in limit.when)
    )


def instrument_types(order: dict[str, Any]) -> Iterable[str]:
    """What the instrument can be, by its ID: spot and margin share theirs."""
    given = order.get("instType")
    if isinstance(given, str):
        return (given,)
    name = order.get("instId")
    if not isinstance(name, str):
        return ()
    if _OPTION.fullmatch(name):
        return ("OPTION",)
    if name.endswith("-SWAP"):
        return ("SWAP",)
    return ("FUTURES",) if _FUTURE.fullmatch(name) else ("SPOT", "MARGIN")


def _subject(per: str, sender: Sender, order: dict[str, Any]) -> str:
    match per:
        case "user":
            return sender.account.name if sender.account else ""
        case "master-account":
            return (sender.account.master or sender.account.name) if sender.account else ""
        case "ip":
            return sender.ip
        case "instrument":
            return str(order.get("instIdCode") or order.get("instId", ""))
        case "instrument-family":
            family = "-".join(str(order.get("instId", "")).split("-")[:2])
            return str(order.get("instFamily") or order.get("uly") or family)
        case "currency-pair":
            sides = {order.get("baseCcy"), order.get("quoteCcy")}
            sides |= {order.get("fromCcy"), order.get("toCcy")}
            return "/".join(sorted(str(each) for each in sides if each))
        case "instrument-type":
            return str(order.get("instType", ""))
        case "currency":
            return str(order.get("ccy", ""))
        case _:
            return str(order.get(per, ""))
