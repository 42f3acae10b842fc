"""What keeps calls within the rate limits: the contract between the client and its limiter."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Any, Literal, NamedTuple, Protocol, runtime_checkable

from ..errors import RateLimitReached

Mode = Literal["wait", "raise"]

MARGIN = 0.001
"""Seconds that a slot is kept beyond its window, for the exchange's clock ticks, too."""

ON_ITS_WAY = 2.0
"""The same where no answer came: a request that was given up arrives all the same, and later."""


class Charge(NamedTuple):
    """What a request uses of one window: `cost` of the `limit` slots that it has in `seconds`.

    The first text of the window names the limit and is shown in errors, the others say whose it is.
    """

    window: tuple[str, ...]
    cost: int
    limit: int
    seconds: float


Charges = tuple[Charge, ...]
"""All that one request uses, each window once."""


@runtime_checkable
class RateLimiter(Protocol):
    """Lets requests out no faster than their limits permit.

    A request has its slots from `acquire` until the seconds of the window have passed after
    `settle`, which is called once its answer, or none, has come: the exchange counts a request
    when it arrives, which may be at any moment in between. `sent=False` says that nothing left,
    and gives the slots back at once; `answered=False` that the call ended without an answer, and
    the request may still be on its way. All slots of a request are taken together, or none.

    `account` is whose limits these are, for API keys of one account; None where every API key
    stands for an account.
    """

    @property
    def account(self) -> str | None:
        """Whose limits these are."""
        ...

    def acquire(self, charges: Charges, longest: float = inf) -> Any:
        """Wait for room, for so many seconds at most, and take it; returns the permit to settle.

        Raises RateLimitReached where it does not wait, or where waiting is of no use, and
        TransportError where nobody can tell whether there is room.
        """
        ...

    async def acquire_async(self, charges: Charges, longest: float = inf) -> Any:
        """The same, awaited."""
        ...

    def settle(self, permit: Any, *, sent: bool, answered: bool = True) -> None:
        """Say that the request of a permit is over, or that it was never sent."""
        ...

    async def settle_async(self, permit: Any, *, sent: bool, answered: bool = True) -> None:
        """The same, awaited."""
        ...


@runtime_checkable
class ConnectionLimiter(RateLimiter, Protocol):
    """One that counts connections of streams, too, whose slots are held for days.

    Slots come free `lease` seconds after they were taken, or renewed last, should whoever holds
    them never come back. A limiter that is none of these counts requests alone.
    """

    lease: float

    async def acquire_async(
        self, charges: Charges, longest: float = inf, lease: float | None = None
    ) -> Any:
        """As of any limiter; `lease` is the one of these slots, where it is another one."""
        ...

    async def renew_async(self, permits: Sequence[Any]) -> None:
        """Say that these are still held.

        Raises TransportError where nobody hears it.
        """
        ...


def refuse_impossible(charges: Charges) -> None:
    """Raise RateLimitReached for a request that no waiting makes room for."""
    for charge in charges:
        if charge.cost > charge.limit:
            raise RateLimitReached(describe(charge), inf)


def hold_seconds(charge: Charge, *, answered: bool = True) -> float:
    """For how many seconds a slot stays in use after the end of its request."""
    return charge.seconds + (MARGIN if answered else ON_ITS_WAY)


def describe(charge: Charge) -> str:
    """A limit in words, without whose it is."""
    return f"{charge.limit} {charge.window[0]} in {charge.seconds:g} s"
