"""Rate limits, as a part of stage 3: how many of what, counted per whom, for which requests."""

from __future__ import annotations

import re
from typing import Literal

from .api import Operation, RateLimit, RequestModel
from .resolve import Node

_LIMIT = {
    *("requests", "orders", "seconds", "per"),
    *("only", "except", "when", "keys", "role", "group"),
}
TOLD_BY = {
    "instrument": ("instId", "instIdCode"),
    "instrument-family": ("instFamily", "uly", "instId"),
    "instrument-type": ("instType",),
    "currency-pair": ("baseCcy", "quoteCcy", "fromCcy", "toCcy"),
    "currency": ("ccy",),
    "tag": ("tag",),
}
"""The parameters that tell what a request counts for, beside who sends it."""
_PER = ("user", "master-account", "ip", *TOLD_BY)
_ROLES = {"lead-trader": "lead traders, on the instruments they lead"}
_GROUP = re.compile("[a-z]+(?:-[a-z]+)*")
INSTRUMENT_TYPES = ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION")


def rate_limit(node: Node, request: RequestModel) -> RateLimit:
    """One rate limit, which may depend on parameters of the request."""
    node.only(_LIMIT, "a rate limit")
    orders = "orders" in node
    if orders == ("requests" in node):
        raise node.error(
            "a rate limit needs either requests or orders", "Write requests: 20, or orders: 20."
        )
    counts: Literal["requests", "orders"] = "orders" if orders else "requests"
    per = tuple(each.one_of(_PER) for each in node["per"].elements())
    if not per:
        raise node["per"].error("a rate limit is counted per something", f"Of {', '.join(_PER)}.")
    keys, role, group = node.get("keys"), node.get("role"), node.get("group")
    return RateLimit(
        node=node,
        counts=counts,
        count=node[counts].positive(),
        seconds=node["seconds"].positive(),
        per=per,
        only=_instrument_types(node, "only"),
        excluding=_instrument_types(node, "except"),
        when=_when(node, request.order),
        keys=keys.flag() if keys is not None else None,
        role=role.one_of(tuple(_ROLES)) if role is not None else "",
        group=group.matching(_GROUP, "a name of words and hyphens") if group is not None else "",
    )


def _instrument_types(node: Node, key: str) -> tuple[str, ...]:
    chosen = node.get(key)
    if chosen is None:
        return ()
    kinds = tuple(each.one_of(INSTRUMENT_TYPES) for each in chosen.elements())
    if not kinds:
        raise chosen.error(f"{key!r} without instrument types has no effect")
    return kinds


def _when(node: Node, asked: RequestModel) -> tuple[tuple[str, str | bool], ...]:
    when = node.get("when")
    if when is None:
        return ()
    if not when.mapping():
        raise when.error("'when' without parameters has no effect")
    names = {each.name for each in asked.parameters}
    for name, value in when.items():
        if name not in names:
            raise value.error(f"{name!r} is no parameter")
    return tuple(
        (name, value.flag() if isinstance(value.value, bool) else value.text())
        for name, value in when.items()
    )


def limit_in_words(limit: RateLimit) -> str:
    """A rate limit in a clause: "20 requests in 2 s for each user (only SPOT)"."""
    conditions: list[str] = []
    for word, kinds in (("only", limit.only), ("except", limit.excluding)):
        if kinds:
            conditions.append(f"{word} {', '.join(kinds)}")
    if limit.when:
        values = (f"{name} is {_shown(value)}" for name, value in limit.when)
        conditions.append(f"where {' and '.join(values)}")
    if limit.keys is not None:
        conditions.append("with keys" if limit.keys else "without keys")
    if limit.role:
        conditions.append(_ROLES[limit.role])
    if limit.group:
        conditions.append(f"with all {limit.group.replace('-', ' ')}")
    per = " and ".join(limit.per)
    words = f"{limit.count} {limit.counts} in {limit.seconds} s for each {per}"
    return f"{words} ({'; '.join(conditions)})" if conditions else words


def how_it_is_sent(operation: Operation) -> str:
    """What a request needs and how often it goes: "with a key of permission read; at most …"."""
    needs = "without a key"
    if operation.permission:
        needs = f"with a key of permission {operation.permission}"
    if operation.access == "either":
        needs += ", or without a key"
    return f"{needs}; at most {'; '.join(limit_in_words(each) for each in operation.limits)}"


def _shown(value: str | bool) -> str:
    return value if isinstance(value, str) else str(value).lower()
