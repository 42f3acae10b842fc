# Made from generator/outputs/python/runtime/limits/charges.py, not to be edited; make it again with: make generate
"""What a request counts for: which windows of which rate limits it uses, and how much of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from ..models.convert import is_list
from .limiter import Charge
from .rate_limit import RateLimit

Values = tuple[Any, ...]

FIELDS = {
    "instrument": ("instId", "instIdCode"),
    "instrument-family": ("instFamily", "uly", "instId"),
    "instrument-type": ("instType",),
    "currency-pair": ("baseCcy", "quoteCcy", "fromCcy", "toCcy"),
    "currency": ("ccy",),
    "tag": ("tag",),
}
_INSTRUMENT_TYPES = frozenset({"SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION"})


class Limited(Protocol):
    """An operation, as far as its limits go."""

    @property
    def key(self) -> str:
        """What it is called in errors."""
        ...

    @property
    def rate_limits(self) -> tuple[RateLimit, ...]:
        """Its own limits."""
        ...

    @property
    def single(self) -> Limited | None:
        """What a batch of one counts as."""
        ...


class Caller(NamedTuple):
    """Whose request it is: `account` tells accounts apart and is no secret, `host` is asked."""

    account: str
    host: str
    signed: bool


def charges_of(operation: Limited, wire: Any, caller: Caller) -> tuple[Charge, ...]:
    """What one request counts for; `wire` is the request as it goes out, a list for a batch.

    A limit for some instrument types follows `instType`, or else the form of `instId`. Where
    neither tells the type, a limit that leaves types out counts and one for single types does not.
    A limit for a role of the account never counts, for nobody tells which role the account has.
    """
    if not is_list(wire):
        return _plan(operation).charges(caller, wire)
    if len(wire) == 1 and operation.single is not None:
        return _plan(operation.single).charges(caller, wire[0])
    return _plan(operation).charges_of_batch(caller, wire)


class _Plan:
    """The limits of one operation; requests that agree in what the limits ask for cost alike."""

    def __init__(self, operation: Limited) -> None:
        self._limits = tuple(
            (limit, _named(operation, limit, index))
            for index, limit in enumerate(operation.rate_limits)
            if not limit.role
        )
        self._names = tuple(dict.fromkeys(_asked_for(limit for limit, _ in self._limits)))
        self._orders = {name[0] for limit, name in self._limits if limit.counts == "orders"}
        # Bots ask for the same few instruments over and over.
        self._remembered = lru_cache(maxsize=1024)(self._charges)

    def charges(self, caller: Caller, wire: Mapping[str, Any]) -> tuple[Charge, ...]:
        """What one request, or one order, counts for."""
        values = tuple(map(wire.get, self._names))
        try:
            return self._remembered(caller, *values)
        except TypeError:  # a list is not remembered, its text is
            return self._remembered(caller, *_texts(values))

    def charges_of_batch(
        self, caller: Caller, orders: Sequence[Mapping[str, Any]]
    ) -> tuple[Charge, ...]:
        """What several orders in one request count for, each window once."""
        alike: dict[Values, int] = {}
        for order in orders:
            values = _texts(map(order.get, self._names))
            alike[values] = alike.get(values, 0) + 1
        charges: dict[tuple[str, ...], Charge] = {}
        for values, count in alike.items():
            for charge in self._remembered(caller, *values):
                known = charges.get(charge.window)
                if charge.window[0] in self._orders:
                    cost = count + (known.cost if known else 0)
                    charges[charge.window] = charge._replace(cost=cost)
                elif known is None:
                    charges[charge.window] = charge
        return tuple(charges.values())

    def _charges(self, caller: Caller, *values: Any) -> tuple[Charge, ...]:
        given = {
            name: _text(value)
            for name, value in zip(self._names, values, strict=True)
            if value is not None
        }
        return tuple(
            Charge((*name, *_bucket(limit, given, caller)), 1, limit.limit, limit.seconds)
            for limit, name in self._limits
            if _applies(limit, given, caller)
        )


# Operations are constants of a package, so that this is bounded; a copy is built only once more.
_plans: dict[Limited, _Plan] = {}


def _plan(operation: Limited) -> _Plan:
    plan = _plans.get(operation)
    if plan is None:
        plan = _plans[operation] = _Plan(operation)
    return plan


def _named(operation: Limited, limit: RateLimit, index: int) -> tuple[str, ...]:
    """The beginning of the windows of a limit: its name in errors, and what makes it unique."""
    if limit.group:
        return (limit.group,)
    return (f"{limit.counts} of {operation.key} for each {' and '.join(limit.per)}", str(index))


def _asked_for(limits: Iterator[RateLimit]) -> Iterator[str]:
    """The parameters on which it depends whether and how limits count, by wire name."""
    for limit in limits:
        for per in limit.per:
            yield from FIELDS.get(per, ())
        if limit.only or limit.excluding:
            yield from ("instType", "instId")
        yield from (name for name, _ in limit.when)


def _applies(limit: RateLimit, given: Mapping[str, str], caller: Caller) -> bool:
    """Whether a limit counts a request with these parameters."""
    if limit.keys is not None and limit.keys != caller.signed:
        return False
    if any(given.get(name) != _text(value) for name, value in limit.when):
        return False
    if not limit.only and not limit.excluding:
        return True
    possible = _instrument_types(given)
    return possible.issubset(limit.only) if limit.only else not possible.issubset(limit.excluding)


def _instrument_types(given: Mapping[str, str]) -> frozenset[str]:
    """What the instrument can be, as far as the request tells."""
    if given.get("instType"):
        return frozenset({given["instType"]})
    match given.get("instId", "").split("-"):
        case [_, _]:
            return frozenset({"SPOT", "MARGIN"})
        case [_, _, "SWAP"]:
            return frozenset({"SWAP"})
        case [_, _, expiry] if expiry.isdecimal():
            return frozenset({"FUTURES"})
        case [_, _, _, _, "C" | "P"]:
            return frozenset({"OPTION"})
        case _:
            return _INSTRUMENT_TYPES


def _bucket(limit: RateLimit, given: Mapping[str, str], caller: Caller) -> Iterator[str]:
    """Whose of the windows of a limit a request uses, one text or two for each `per`."""
    for per in limit.per:
        match per:
            case "user" | "master-account":
                yield from (caller.host, caller.account)
            case "ip":
                yield caller.host
            case "instrument":
                yield given.get("instIdCode") or given.get("instId", "")
            case "currency-pair":
                pair = (given[name] for name in FIELDS[per] if name in given)
                yield "-".join(sorted(pair))  # selling one for the other is the same pair
            case "instrument-family":
                named = given.get("instFamily") or given.get("uly")
                yield named or _family(given.get("instId", ""))
            case _:
                yield given.get(FIELDS[per][0], "")


def _family(instrument: str) -> str:
    return "-".join(instrument.split("-")[:2])


def _texts(values: Iterable[Any]) -> Values:
    """Values that can be compared; what was not given stays None."""
    return tuple(value if value is None or type(value) is str else _text(value) for value in values)


def _text(value: Any) -> str:
    """A value as the exchange reads it in a query."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(_text, value)) if is_list(value) else str(value)
