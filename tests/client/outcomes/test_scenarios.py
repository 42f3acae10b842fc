"""Whatever goes wrong, a call ends in time, in the error that is right, and tells no lies.

The practice exchange is a process of its own. What it did is taken from its own count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest
from okx_v5 import (
    ExchangeTimeoutError,
    InsufficientBalanceError,
    OkxError,
    OutcomeUnknown,
    RateLimitError,
    TimestampError,
    UnavailableError,
    UndescribedCodeError,
)
from okx_v5._runtime.calls import call as calls

from tests.client.outcomes.asking import ONE, ORDERS, QUESTION, SEVERAL, Asking, new_names
from tests.client.outcomes.cases import BROKEN, CASES, QUESTIONS, SHORT, Case, Ends
from tests.client.outcomes.judge import Judge
from tests.support.callers import Caller
from tests.support.practice import LIVE, Practice
from tests.support.standstill import within

pytestmark = pytest.mark.slow

Connect = Callable[..., Caller]

SLACK = 0.5
"""Seconds by which a busy machine may be late."""

BATCHES = {name: asking for name, asking in ORDERS.items() if asking.orders > 1}

orders = pytest.mark.parametrize("asking", ORDERS.values(), ids=ORDERS)
batches = pytest.mark.parametrize("asking", BATCHES.values(), ids=BATCHES)


@pytest.fixture
def connect(kind: type[Caller], practice: Practice) -> Iterator[Connect]:
    with ExitStack() as clients:

        def connect(timeout: float = 5.0) -> Caller:
            return clients.enter_context(kind(**LIVE, base_url=practice.url, timeout=timeout))

        yield connect


def outcome_of(judge: Judge, call: Caller, asking: Asking, timeout: float = 5.0) -> Any:
    """What a call ended in, which must not take longer than the client's timeout."""
    names = new_names(asking.orders)
    with within(timeout + SLACK):
        return judge.call(partial(asking.ask, call, *names), *names)


def connected(call: Caller) -> Caller:
    """The caller, with a connection at hand, which takes a busy machine its time."""
    call("market.get_ticker", inst_id="BTC-USDT")
    return call


def caller_for(case: Case, connect: Connect) -> Caller:
    """A caller with the timeout of the case."""
    if case.timeout == SHORT:
        return connected(connect()).with_options(timeout=SHORT)
    return connect(case.timeout)


@pytest.fixture
def no_time_to_repeat(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Make the pause after a refusal longer than any timeout."""
    return lambda: monkeypatch.setattr(calls, "AFTER_REFUSAL", 1000.0)


def assert_ends(outcome: Any, ends: Ends) -> None:
    if ends is None:
        assert not isinstance(outcome, OkxError), outcome
        assert outcome.code == "0"
    else:
        assert type(outcome) is ends, outcome


def assert_in_use(call: Caller, practice: Practice) -> None:
    """The scenario has happened, and the client is as good as before."""
    assert [each["does"] for each in practice.pending() if each["does"] != "clock"] == []
    assert call.with_options(timeout=5)("public.get_system_time").code == "0"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@orders
def test_an_order(
    connect: Connect,
    practice: Practice,
    case: Case,
    asking: Asking,
    no_time_to_repeat: Callable[[], None],
) -> None:
    call, judge = caller_for(case, connect), Judge()
    if "order" in case.last:
        no_time_to_repeat()
    practice.scenario(case.does, **case.settings)
    assert_ends(outcome_of(judge, call, asking, case.timeout), case.order)
    counts = practice.counts(asking.key)
    assert counts["received"] == case.placed
    assert (counts["executed"], counts["orders"]) == (case.done, case.done * asking.orders)
    assert judge.verdict(practice) == []
    assert_in_use(call, practice)


@pytest.mark.parametrize("case", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question(
    connect: Connect, practice: Practice, case: Case, no_time_to_repeat: Callable[[], None]
) -> None:
    call = caller_for(case, connect)
    if "question" in case.last:
        no_time_to_repeat()
    practice.scenario(case.does, **case.settings)
    assert_ends(outcome_of(Judge(), call, QUESTION, case.timeout), case.question)
    assert practice.counts(QUESTION.key)["received"] == case.asked
    assert_in_use(call, practice)


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN)
@orders
def test_an_order_on_a_connection_that_was_kept(
    connect: Connect, practice: Practice, case: Case, asking: Asking
) -> None:
    call, judge = connect(), Judge()
    assert_ends(outcome_of(judge, call, asking), None)
    practice.scenario(case.does, **case.settings)
    assert_ends(outcome_of(judge, call, asking), case.order)
    assert_ends(outcome_of(judge, call, asking), None)
    assert practice.counts(asking.key)["received"] == 2 + case.placed
    assert judge.verdict(practice) == []


@pytest.mark.parametrize("missing", ["half", "a byte", "nothing"])
@pytest.mark.parametrize("asking", [*ORDERS.values(), QUESTION], ids=[*ORDERS, "question"])
def test_an_answer_that_is_cut(
    connect: Connect, practice: Practice, missing: str, asking: Asking
) -> None:
    call, judge = connect(), Judge()
    length = len(outcome_of(judge, call, asking).raw)
    after = {"half": length // 2, "a byte": length - 1, "nothing": length}[missing]
    practice.scenario("cut", after_bytes=after)
    is_answer = asking is QUESTION or missing == "nothing"
    assert_ends(outcome_of(judge, call, asking), None if is_answer else OutcomeUnknown)
    repeated = asking is QUESTION and missing != "nothing"
    assert practice.counts(asking.key)["received"] == 2 + repeated
    assert judge.verdict(practice) == []


class TestARefusalThatPasses:
    """A code that says that nothing was carried out, and that it may be sent again."""

    @pytest.mark.parametrize(
        ("asking", "code", "status", "data"),
        [
            (ONE, "50011", 429, "absent"),
            (SEVERAL, "50061", 200, "empty"),
            (QUESTION, "50013", 503, "empty"),
        ],
        ids=["order", "batch", "question"],
    )
    def test_is_sent_again(
        self,
        connect: Connect,
        practice: Practice,
        asking: Asking,
        code: str,
        status: int,
        data: str,
    ) -> None:
        call, judge = connect(), Judge()
        practice.scenario("code", code=code, status=status, data=data)
        assert_ends(outcome_of(judge, call, asking), None)
        counts = practice.counts(asking.key)
        assert (counts["received"], counts["executed"]) == (2, 1)
        assert judge.verdict(practice) == []

    @pytest.mark.parametrize("code", ["50011", "50013", "50061", "50102", "51000", "50113"])
    @orders
    def test_is_not_believed_beside_orders_that_were_carried_out(
        self, connect: Connect, practice: Practice, code: str, asking: Asking
    ) -> None:
        """The code says no, and the result of each order says yes: nobody knows."""
        call, judge = connect(), Judge()
        practice.scenario("code", code=code, data="example", executed=True)
        outcome = outcome_of(judge, call, asking)
        assert isinstance(outcome, OutcomeUnknown)
        assert practice.counts(asking.key)["received"] == 1
        assert judge.verdict(practice) == []


class TestAPartialFailure:
    """Results of single orders: code 0, 1 or 2 above, and an sCode each."""

    @pytest.mark.parametrize(
        ("s_code", "ends", "placed", "last"),
        [
            ("51008", InsufficientBalanceError, 1, False),
            ("50011", RateLimitError, 1, True),
            ("50011", None, 2, False),
            ("50013", UnavailableError, 1, True),
            ("51149", ExchangeTimeoutError, 1, False),
            ("98765", UndescribedCodeError, 1, False),
        ],
    )
    def test_of_a_single_order(
        self,
        connect: Connect,
        practice: Practice,
        s_code: str,
        ends: Ends,
        placed: int,
        last: bool,
        no_time_to_repeat: Callable[[], None],
    ) -> None:
        call, judge = connect(), Judge()
        if last:
            no_time_to_repeat()
        practice.scenario("partial-failure", failed=[0], sCode=s_code)
        assert_ends(outcome_of(judge, call, ONE), ends)
        assert practice.counts(ONE.key)["received"] == placed
        assert judge.verdict(practice) == []

    @pytest.mark.parametrize("s_code", ["51008", "50011", "51149", "98765"])
    @pytest.mark.parametrize("failed", [[0], [1, 2], [0, 1, 2]], ids=str)
    @batches
    def test_of_a_batch(
        self,
        connect: Connect,
        practice: Practice,
        s_code: str,
        failed: list[int],
        asking: Asking,
    ) -> None:
        call, judge = connect(), Judge()
        practice.scenario("partial-failure", failed=failed, sCode=s_code)
        reply = outcome_of(judge, call, asking)
        assert [at for at, item in enumerate(reply) if item in reply.failed] == failed
        counts = practice.counts(asking.key)
        assert (counts["received"], counts["orders"]) == (1, 3 - len(failed))
        assert len(reply.succeeded) == counts["orders"]
        assert judge.verdict(practice) == []


class TestAWrongClock:
    """50102, and the exchange is asked for the time."""

    @pytest.mark.parametrize("seconds", [-300, 300, 86_400])
    def test_is_put_right_once(self, connect: Connect, practice: Practice, seconds: int) -> None:
        call, judge = connect(), Judge()
        practice.scenario("clock", seconds=seconds)
        for _ in range(3):
            assert_ends(outcome_of(judge, call, ONE), None)
        assert practice.counts(ONE.key)["received"] == 4
        assert practice.counts("GET /api/v5/public/time")["received"] == 1
        assert judge.verdict(practice) == []

    @pytest.mark.parametrize(
        ("does", "settings"),
        [
            ("html", {}),
            ("hang", {}),
            ("code", {"code": "50011"}),
            ("unknown-values", {"values": "null"}),
        ],
    )
    @pytest.mark.parametrize("asking", [ONE, QUESTION], ids=["order", "question"])
    def test_that_cannot_be_asked_for_leaves_the_refusal(
        self, connect: Connect, practice: Practice, does: str, settings: Any, asking: Asking
    ) -> None:
        call, judge = connected(connect()).with_options(timeout=1), Judge()
        practice.scenario("clock", seconds=300)
        practice.scenario(does, path="/api/v5/public/time", times=None, **settings)
        assert_ends(outcome_of(judge, call, asking, 1), TimestampError)
        counts = practice.counts(asking.key)
        assert (counts["received"], counts["executed"]) == (1, 0)
        assert practice.counts("GET /api/v5/public/time")["received"] <= 3
        assert judge.verdict(practice) == []


FOR_EVER: dict[str, tuple[str, dict[str, Any]]] = {
    "resets before reading": ("reset-before-reading", {}),
    "resets after reading": ("reset-after-reading", {}),
    "hangs": ("hang", {}),
    "trickles": ("trickle", {"seconds": 0.02}),
    "html": ("html", {}),
    "is busy": ("code", {"code": "50013", "status": 503}),
    "timeout": ("code", {"code": "50004", "executed": True}),
    "undescribed": ("code", {"code": "98765"}),
    "wrong time": ("code", {"code": "50102"}),
}


@pytest.mark.parametrize(("does", "settings"), FOR_EVER.values(), ids=FOR_EVER)
@pytest.mark.parametrize("asking", [ONE, QUESTION], ids=["order", "question"])
def test_what_never_stops_is_not_asked_for_ever(
    connect: Connect, practice: Practice, does: str, settings: dict[str, Any], asking: Asking
) -> None:
    timeout = 0.4
    call, judge = connect(timeout), Judge()
    practice.scenario(does, times=None, path=asking.path, **settings)
    assert isinstance(outcome_of(judge, call, asking, timeout), OkxError)
    assert practice.counts(asking.key)["received"] <= 3
    assert judge.verdict(practice) == []


def test_what_always_refuses_is_asked_thrice(connect: Connect, practice: Practice) -> None:
    call, judge = connect(10), Judge()
    practice.scenario("code", code="50011", times=None)
    assert_ends(outcome_of(judge, call, ONE, 10), RateLimitError)
    counts = practice.counts(ONE.key)
    assert (counts["received"], counts["executed"]) == (3, 0)
    assert judge.verdict(practice) == []


def test_the_last_attempt_has_no_more_time_than_is_left(
    connect: Connect, practice: Practice
) -> None:
    """The pause after a refusal is half a second or more, which the silence after it must lack."""
    timeout = 1.4
    call, judge = connect(timeout), Judge()
    practice.scenario("code", code="50013", status=503)
    practice.scenario("hang")
    with within(timeout + 0.4):
        assert_ends(outcome_of(judge, call, ONE, timeout), OutcomeUnknown)
    assert practice.counts(ONE.key)["received"] == 2
    assert judge.verdict(practice) == []
