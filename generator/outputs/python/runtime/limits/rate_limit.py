"""A documented rate limit, as data."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

# What generated modules import.
__all__ = [
    "RateLimit",
]


class RateLimit(NamedTuple):
    """At most `limit` of something in any `seconds`, counted separately for each value of `per`.

    `counts` says of what: "requests", or "orders" where a batch counts as many as it holds.
    `only` and `excluding` name the instrument types it holds for; empty means all. `when` are
    parameters by wire name: it holds for requests that have them. `keys` says that it holds for
    calls with keys (True) or without (False), `role` that it holds for a role of the account.
    Limits of one `group` are one: what any operation of the group sends counts.
    """

    limit: int
    seconds: int
    per: tuple[str, ...]
    counts: Literal["requests", "orders"] = "requests"
    only: tuple[str, ...] = ()
    excluding: tuple[str, ...] = ()
    when: tuple[tuple[str, Any], ...] = ()
    keys: bool | None = None
    role: str = ""
    group: str = ""
