"""Everything the practice exchange can do wrong, and what a call must end in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from okx_v5 import (
    AuthenticationError,
    BadReply,
    ExchangeTimeoutError,
    InsufficientBalanceError,
    InvalidRequestError,
    NotFoundError,
    OkxError,
    OutcomeUnknown,
    RateLimitError,
    TooLateError,
    UnavailableError,
    UndescribedCodeError,
    WrongEnvironmentError,
)

Ends = type[OkxError] | None

SHORT = 0.2
"""A timeout for an exchange that keeps silent."""


@dataclass(frozen=True)
class Case:
    """A scenario that happens to one request.

    `order` is what a call ends in that moves something, `question` what a GET does; None is a
    reply. `placed` and `asked` are the requests that the exchange read of either, `done` says
    whether what was to be moved was. `timeout` is the client's. `last` names what has no time left
    for the pause before another attempt.
    """

    does: str
    settings: dict[str, Any]
    order: Ends
    question: Ends
    placed: int
    asked: int
    done: bool
    timeout: float
    last: tuple[str, ...]


def case(
    does: str,
    order: Ends = None,
    question: Ends = None,
    *,
    placed: int = 1,
    asked: int = 1,
    done: bool = True,
    timeout: float = 5.0,
    last: tuple[str, ...] = (),
    **settings: Any,
) -> Case:
    return Case(does, settings, order, question, placed, asked, done, timeout, last)


def whether_or_not(name: str, does: str, *ends: Ends, **more: Any) -> dict[str, Case]:
    """A case whose answer is the same whether the order was carried out or not."""
    return {
        f"{name}, {told}": case(does, *ends, done=done, executed=done, **more)
        for told, done in (("executed", True), ("not executed", False))
    }


HARMLESS = {
    "delay within the timeout": case("delay", seconds=0.1),
    "trickle within the timeout": case("trickle", seconds=0),
    "close after the answer": case("close-after-answer"),
    "text/plain": case("content-type", value="text/plain"),
    "text/html": case("content-type", value="text/html; charset=gbk"),
    "octets": case("content-type", value="application/octet-stream"),
    "numeric code": case("numeric-code"),
    "unknown values": case("unknown-values"),
    # Without its IDs an answer does not tell which order it speaks of.
    "nulls": case("unknown-values", BadReply, values="null"),
    "empty strings": case("unknown-values", BadReply, values="empty"),
    "no lists and objects": case("unknown-values", values="hollow"),
    "a clock within the tolerance": case("clock", seconds=-20),
}

SILENT = {
    **whether_or_not(
        *("delay beyond the timeout", "delay", OutcomeUnknown, OutcomeUnknown),
        timeout=SHORT,
        seconds=1,
    ),
    **whether_or_not("hang", "hang", OutcomeUnknown, OutcomeUnknown, timeout=SHORT),
    "trickle beyond the timeout": case(
        "trickle", OutcomeUnknown, OutcomeUnknown, timeout=SHORT, seconds=0.05
    ),
}

BROKEN = {
    "reset before reading": case("reset-before-reading", OutcomeUnknown, placed=0, done=False),
    **whether_or_not("reset after reading", "reset-after-reading", OutcomeUnknown, asked=2),
    **whether_or_not("close after reading", "close-after-reading", OutcomeUnknown, asked=2),
    "gzip garbage": case("gzip-garbage", OutcomeUnknown, asked=2),
    "nothing of the body": case("cut", OutcomeUnknown, asked=2, after_bytes=0),
    "one byte of the body": case("cut", OutcomeUnknown, asked=2, after_bytes=1),
}

NO_OKX_JSON = {
    key: made
    for status in (200, 429, 502)
    for key, made in whether_or_not(
        f"html {status}", "html", BadReply, asked=2, status=status
    ).items()
}

SUCCESS_IN_A_FAILURE = {
    key: made
    for status in (400, 502)
    for key, made in whether_or_not(
        *(f"code 0 with HTTP {status}", "code", BadReply),
        asked=2,
        code="0",
        data="example",
        status=status,
    ).items()
}


def refusals(code: str, error: Ends, *data: str, **more: Any) -> dict[str, Case]:
    """A code that says that nothing was carried out, with some forms of `data`."""
    return {
        f"code {code}, data {form}": case(
            "code", error, error, done=False, code=code, data=form, **more
        )
        for form in data
    }


def doubts(code: str, error: Ends, *data: str, last: tuple[str, ...] = ()) -> dict[str, Case]:
    """A code that says nothing about what was carried out, with some forms of `data`."""
    return {
        key: made
        for form in data
        for key, made in whether_or_not(
            *(f"code {code}, data {form}", "code", error, error),
            last=last,
            code=code,
            data=form,
        ).items()
    }


def sent_to_its_items(code: str) -> dict[str, Case]:
    """A code that says that the items tell, and no item does; a question is asked again."""
    return {
        key: made
        for form in BARE
        for key, made in whether_or_not(
            *(f"code {code}, data {form}", "code", BadReply),
            asked=2,
            code=code,
            data=form,
        ).items()
    }


BARE = ("absent", "empty")
BOTH = ("order", "question")

REFUSED = {
    **refusals("50113", AuthenticationError, *BARE, status=401),
    **refusals("50101", WrongEnvironmentError, "empty", status=401),
    **refusals("50119", WrongEnvironmentError, "empty", status=401),
    **refusals("51000", InvalidRequestError, *BARE, status=400),
    **refusals("51008", InsufficientBalanceError, *BARE),
    **refusals("51603", NotFoundError, "empty"),
    **refusals("51400", TooLateError, "empty"),
    # Worth repeating, where there is time to.
    **refusals("50011", RateLimitError, *BARE, status=429, last=BOTH),
    **refusals("50061", RateLimitError, "empty", last=BOTH),
    **refusals("50013", UnavailableError, *BARE, status=503, last=BOTH),
}

DOUBTFUL = {
    **doubts("50004", ExchangeTimeoutError, *BARE, "example", last=("question",)),
    **doubts("51149", ExchangeTimeoutError, "absent", "example", last=("question",)),
    **doubts("50026", ExchangeTimeoutError, "empty", last=("question",)),
    **sent_to_its_items("1"),
    **sent_to_its_items("2"),
    # Nobody can say whether a question with this answer is worth asking again.
    **doubts("98765", UndescribedCodeError, "absent", "example"),
}

REPEATED = {
    "code 50102": case("code", placed=2, asked=2, code="50102", status=401),
    "clock ahead": case("clock", placed=2, asked=2, seconds=300),
    "clock behind": case("clock", placed=2, asked=2, seconds=-300),
}

CASES = {
    **HARMLESS,
    **SILENT,
    **BROKEN,
    **NO_OKX_JSON,
    **SUCCESS_IN_A_FAILURE,
    **REFUSED,
    **DOUBTFUL,
    **REPEATED,
}

QUESTIONS = {name: case for name, case in CASES.items() if not name.endswith("not executed")}
"""To a question it makes no difference what was carried out."""
