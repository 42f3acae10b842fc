"""Rate limits, as a part of stage 3: how many of what, counted per whom, for which requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ...description.resolve import Node
from .model import Limit
from .quoting import Code, literal, tuple_literal

_LIMIT = {
    *("requests", "orders", "seconds", "per"),
    *("only", "except", "when", "keys", "role", "group"),
}
_PER = (
    *("user", "master-account", "ip", "instrument", "instrument-family", "instrument-type"),
    *("currency", "tag"),
)
_ROLES_TOLD = {"lead-trader": "lead traders, on the instruments they lead"}
_ROLES = tuple(_ROLES_TOLD)
_GROUP = re.compile("[a-z]+(?:-[a-z]+)*")
_INSTRUMENT_TYPES = ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION")


def limit(node: Node, schema: Node) -> Limit:
    """One rate limit; `schema` is that of the request, whose parameters it may depend on."""
    node.only(_LIMIT, "a rate limit")
    counted = [counted for counted in ("requests", "orders") if counted in node]
    if len(counted) != 1:
        raise node.error("a rate limit counts one thing", "Write requests: 20, or orders: 20.")
    count, seconds = node[counted[0]].positive(), node["seconds"].positive()
    per = tuple(each.one_of(_PER) for each in node["per"].elements())
    if not per:
        raise node["per"].error("a rate limit is counted per something", f"Of {', '.join(_PER)}.")
    parts = [Code(str(count)), Code(str(seconds)), literal(per)]
    if counted == ["orders"]:
        parts.append(Code('counts="orders"'))
    told = f"{count} {counted[0]} in {seconds} s for each {' and '.join(per)}"
    conditions: list[str] = []
    told_of = (_instrument_types(node), _when(node, schema), _keys(node), _role(node), _group(node))
    for code, words in chain.from_iterable(told_of):
        parts.append(code)
        conditions.append(words)
    about = f"{told} ({'; '.join(conditions)})" if conditions else told
    return Limit(Code(f"RateLimit({', '.join(parts)})"), about)


Condition = Iterator[tuple[Code, str]]


def _instrument_types(node: Node) -> Condition:
    for key, name in (("only", "only"), ("except", "excluding")):
        chosen = node.get(key)
        if chosen is not None:
            kinds = tuple(each.one_of(_INSTRUMENT_TYPES) for each in chosen.elements())
            if not kinds:
                raise chosen.error(f"{key!r} without instrument types has no effect")
            yield Code(f"{name}={literal(kinds)}"), f"{key} {', '.join(kinds)}"


def _when(node: Node, schema: Node) -> Condition:
    when = node.get("when")
    if when is not None:
        if not when.mapping():
            raise when.error("'when' without parameters has no effect")
        whole = schema.resolved()
        asked = whole["items"].resolved() if "items" in whole else whole
        pairs: list[Code] = []
        words: list[str] = []
        for name, value in when.items():
            if name not in asked["properties"]:
                raise value.error(f"{name!r} is no parameter")
            constant = value.flag() if isinstance(value.value, bool) else value.text()
            pairs.append(tuple_literal((literal(name), literal(constant))))
            words.append(
                f"{name} is {str(constant).lower() if constant in (True, False) else constant}"
            )
        yield Code(f"when={tuple_literal(pairs)}"), f"where {' and '.join(words)}"


def _keys(node: Node) -> Condition:
    keys = node.get("keys")
    if keys is not None:
        yield Code(f"keys={keys.flag()}"), "with keys" if keys.flag() else "without keys"


def _role(node: Node) -> Condition:
    role = node.get("role")
    if role is not None:
        name = role.one_of(_ROLES)
        yield Code(f"role={literal(name)}"), _ROLES_TOLD[name]


def _group(node: Node) -> Condition:
    group = node.get("group")
    if group is not None:
        name = group.matching(_GROUP, "a name of words and hyphens")
        yield Code(f"group={literal(name)}"), f"with all {name.replace('-', ' ')}"
