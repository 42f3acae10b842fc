"""What a client said of an order, held against what the exchange did with it.

The exchange's record is the truth. A client that does not know may say so; it may not say that an
order failed which was carried out, nor that one succeeded which was not.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Literal

from okx_v5 import ApiError, OkxError, OutcomeUnknown

from tests.support.practice import Practice

Said = Literal["done", "failed", "unknown"]

Fault = str


class Judge:
    """Makes the calls, and notes what the client says of each order by its clOrdId."""

    def __init__(self) -> None:
        self.said: dict[str, Said] = {}
        self.faults: list[Fault] = []
        self._noting = threading.Lock()

    def call(self, ask: Callable[[], Any], *names: str) -> Any:
        """The reply to a call that asks for the orders of these names, or its error."""
        try:
            outcome = ask()
        except OkxError as error:
            outcome = error
        self.note(outcome, names)
        return outcome

    def note(self, outcome: Any, names: tuple[str, ...]) -> None:
        """Note what a call ended in; a question is about no order of its own."""
        with self._noting:
            if names and isinstance(outcome, OkxError):
                self.said.update(dict.fromkeys(names, said_by(outcome)))
                self.faults += error_faults(outcome, names)
            elif names:
                self.said.update(zip(names, map(said_of, outcome), strict=True))

    def verdict(self, practice: Practice) -> list[Fault]:
        """Everything that was said and is not so, or must not have happened."""
        done = executions(practice)
        twice = [
            f"{name} was carried out {times} times" for name, times in done.items() if times > 1
        ]
        lost = [
            f"{name} was said to be {said}, and was carried out {done[name]} times"
            for name, said in self.said.items()
            if said != "unknown" and (said == "done") != bool(done[name])
        ]
        unheard = [f"{name} was carried out and not asked for" for name in done.keys() - self.said]
        return self.faults + twice + lost + unheard


def said_by(error: OkxError) -> Said:
    """What an error says of every order of its request."""
    may_be_done = isinstance(error, OutcomeUnknown) or (
        isinstance(error, ApiError) and error.resend == "unknown"
    )
    return "unknown" if may_be_done else "failed"


def said_of(item: Any) -> Said:
    """What an item of a reply says of its order; a result nobody knows is no failure yet."""
    code = item["sCode"]
    if code == "0":
        return "done"
    return said_by(ApiError(code, ""))


def error_faults(error: OkxError, names: tuple[str, ...]) -> Iterator[Fault]:
    """What an error should say and does not."""
    is_unknown = isinstance(error, OutcomeUnknown)
    if isinstance(error, ApiError) and is_unknown != (error.resend == "unknown"):
        yield f"{error!r} says two things"
    if isinstance(error, OutcomeUnknown):
        if error.cl_ord_ids != names:
            yield f"{error!r} names {error.cl_ord_ids}, not {names}"
        if not all(name in str(error) for name in names if not isinstance(error, ApiError)):
            yield f"{error} does not say what to ask for"


def executions(practice: Practice) -> Counter[str]:
    """How often each order was carried out, by its clOrdId."""
    posted = [each for each in practice.requests() if each["method"] == "POST"]
    return Counter(name for each in posted for name in each["executedClOrdIds"])
