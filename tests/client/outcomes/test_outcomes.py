"""What a failure between client and exchange means, and how often a request may go out.

A POST whose outcome is unknown is never sent again. The exchange's own count is the judge.
"""

from __future__ import annotations

import gzip
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from okx_v5 import BadReply, OutcomeUnknown, TransportError

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Fault, reply
from tests.support.fixtures import KEYS
from tests.support.standstill import within

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b15"}
BALANCE = "/api/v5/account/balance"

ROW = b'{"instId":"BTC-USDT-SWAP"}'
SUCCESS = b'{"code":"0","data":[%s],"msg":""}' % ROW
DAMAGED_PROOF = SUCCESS.replace(b"SWAP", b"\xff")
HTML = Answer(b"<html>502 Bad Gateway</html>", 502, "text/html")
GARBAGE = Answer(b"\x1f\x8b\x08 this is no gzip", headers=("Content-Encoding: gzip",))

NO_ANSWER: dict[str, Any] = {
    "hangs up before reading": Fault.HANG_UP,
    "hangs up after reading": Fault.SWALLOW,
    "resets": Fault.RESET,
    "cuts the head": Answer(SUCCESS, stop_after=0),
    "cuts the body": Answer(SUCCESS, stop_after=10),
    "garbage gzip": GARBAGE,
}
NO_OKX_JSON: dict[str, Any] = {
    "html 502": HTML,
    "html 200": Answer(b"<html>Welcome</html>", 200, "text/html"),
    "nothing": Answer(b"", 200),
    "nothing 504": Answer(b"", 504),
    "half a document": Answer(SUCCESS[:-1]),
    "two documents": Answer(SUCCESS * 2),
    "a list": Answer(b"[]"),
    "a number": Answer(b"0"),
    "null": Answer(b"null"),
    "a bottomless list": Answer(b'{"code":"0","data":[%s],"new":' % ROW + b"[" * 200_000),
    "no code": Answer(b'{"data":[%s],"msg":""}' % ROW),
    "code null": Answer(b'{"code":null,"data":[%s],"msg":""}' % ROW),
    "no utf-8 in the code": Answer(b'{"code":"\xff0","data":[%s],"msg":""}' % ROW),
    "no utf-8 in the proof": Answer(DAMAGED_PROOF),
    "success in a failure": Answer(SUCCESS, 502),
    "success in a refusal": Answer(SUCCESS, 403),
}


FAULTS = NO_ANSWER | NO_OKX_JSON

# Each costs a pause, so not all of them.
ASKED_AGAIN = ["hangs up before reading", "hangs up after reading", "resets", "html 502"]


def place(call: Caller, **extra: Any) -> Any:
    return call("trade.close_position", **ORDER, **extra)


def read(call: Caller) -> Any:
    return call("request", "GET", BALANCE)


def faults(table: dict[str, Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("fault", table.values(), ids=table)


class TestAnOrder:
    """A POST."""

    @faults(FAULTS)
    def test_goes_out_once_and_its_outcome_is_unknown(
        self, call: Caller, exchange: Exchange, fault: Any
    ) -> None:
        exchange.script(fault)
        with pytest.raises(OutcomeUnknown) as caught:
            place(call)
        # Were it sent again, the second one would be read, and answered with a success.
        assert len(exchange.received) == (0 if fault is Fault.HANG_UP else 1)
        assert caught.value.cl_ord_id == "b15"
        assert caught.value.operation == "POST /api/v5/trade/close-position"
        # The positions that tell have no such ID.
        assert "look with GET /api/v5/account/positions what came of it" in str(caught.value)

    @faults(NO_OKX_JSON)
    def test_keeps_the_bytes_of_a_bad_reply(
        self, call: Caller, exchange: Exchange, fault: Any
    ) -> None:
        exchange.script(fault)
        with pytest.raises(BadReply) as caught:
            place(call)
        assert (caught.value.http_status, caught.value.raw) == (fault.status, fault.body)

    @pytest.mark.parametrize("fault", [Fault.HANG_UP, Fault.SWALLOW, Fault.RESET, GARBAGE])
    def test_goes_out_once_on_a_kept_connection_too(
        self, call: Caller, exchange: Exchange, fault: Any
    ) -> None:
        place(call)
        exchange.script(fault)
        with pytest.raises(OutcomeUnknown):
            place(call)
        assert len(exchange.received) == (1 if fault is Fault.HANG_UP else 2)

    def test_without_an_id_of_its_own_has_none_to_ask_for(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(Fault.SWALLOW)
        with pytest.raises(OutcomeUnknown) as caught:
            call("copy_trading.close_lead_position", sub_pos_id="518")
        assert caught.value.cl_ord_id is None

    def test_that_is_not_described_carries_its_id_as_well(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(Fault.SWALLOW)
        with pytest.raises(OutcomeUnknown) as caught:
            call("request", "POST", "/api/v5/trade/order", body={"clOrdId": "b16"})
        assert caught.value.cl_ord_id == "b16"
        assert len(exchange.received) == 1

    def test_is_followed_by_others(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(Fault.RESET)
        with pytest.raises(OutcomeUnknown):
            place(call)
        assert place(call)[0].cl_ord_id == "b15"


class TestAQuestion:
    """A GET."""

    @faults({name: FAULTS[name] for name in ASKED_AGAIN})
    def test_is_asked_again(self, call: Caller, exchange: Exchange, fault: Any) -> None:
        exchange.script(fault, reply({"ccy": "BTC"}))
        assert read(call)[0] == {"ccy": "BTC"}

    @pytest.mark.parametrize("fault", [Fault.SWALLOW, HTML], ids=["no answer", "html 502"])
    def test_is_not_asked_for_ever(self, call: Caller, exchange: Exchange, fault: Any) -> None:
        exchange.script(*[fault] * 20)
        with pytest.raises(OutcomeUnknown):
            read(call)
        assert 2 <= len(exchange.received) <= 5


class TestASilentExchange:
    """One that says nothing, or not all, until the client's patience ends."""

    @pytest.mark.parametrize("ask", [place, read], ids=["order", "question"])
    @pytest.mark.parametrize(
        "silence",
        [Answer(SUCCESS, delay=30), Answer(SUCCESS, stop_after=5, stall=True)],
        ids=["no answer", "half an answer"],
    )
    def test_is_given_up_on_after_the_timeout(
        self,
        connect: Callable[..., Caller],
        exchange: Exchange,
        ask: Callable[[Caller], Any],
        silence: Answer,
    ) -> None:
        call = connect()
        read(call)
        exchange.script(silence, silence)
        with within(1.5, least=0.2), pytest.raises(OutcomeUnknown):
            ask(call.with_options(timeout=0.25))
        assert len(exchange.received) == 2

    def test_that_answers_in_time_is_heard(
        self, connect: Callable[..., Caller], exchange: Exchange
    ) -> None:
        call = connect(timeout=2)
        exchange.script(reply({"instId": "BTC-USDT-SWAP"}, delay=0.1))
        assert place(call)[0].inst_id == "BTC-USDT-SWAP"


@pytest.fixture
def unreachable() -> Iterator[Exchange]:
    """An exchange that does not listen, yet holds its port so that nobody else does."""
    exchange = Exchange(listening=False)
    yield exchange
    exchange.close()


class TestNobodyListening:
    """The one failure that proves that nothing was sent."""

    @pytest.mark.parametrize("ask", [place, read], ids=["order", "question"])
    def test_is_told_from_an_unknown_outcome(
        self, kind: type[Caller], unreachable: Exchange, ask: Callable[[Caller], Any]
    ) -> None:
        call = kind(**KEYS, base_url=unreachable.url, timeout=0.1)
        with call, pytest.raises(TransportError) as caught:
            ask(call)
        assert not isinstance(caught.value, OutcomeUnknown)

    def test_makes_even_an_order_wait_for_the_port(
        self, kind: type[Caller], unreachable: Exchange
    ) -> None:
        late = threading.Timer(0.05, unreachable.listen)
        late.start()
        with kind(**KEYS, base_url=unreachable.url, timeout=5) as call:
            assert place(call)[0].cl_ord_id == "b15"
        late.join()
        assert len(unreachable.received) == 1

    def test_is_not_waited_out_for_ever(self, kind: type[Caller], unreachable: Exchange) -> None:
        call = kind(**KEYS, base_url=unreachable.url, timeout=5)
        with within(5), call, pytest.raises(TransportError):
            place(call)

    def test_nor_a_host_that_takes_no_more_connections(self, kind: type[Caller]) -> None:
        with ExitStack() as sockets:
            crowded = sockets.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
            for _ in range(4):
                waiting = sockets.enter_context(socket.socket())
                waiting.setblocking(False)
                waiting.connect_ex(crowded.getsockname())
            port = crowded.getsockname()[1]
            call = sockets.enter_context(kind(base_url=f"http://127.0.0.1:{port}", timeout=0.3))
            with pytest.raises(TransportError):
                call("request", "POST", "/api/v5/public/new", body={})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(call: Caller, exchange: Exchange, status: int) -> None:
    elsewhere = Exchange()
    location = (f"Location: {elsewhere.url}/api/v5/trade/close-position",)
    exchange.script(Answer(b"", status, headers=location))
    with pytest.raises(
        OutcomeUnknown, match=f"HTTP {status}, a redirect to {re.escape(elsewhere.url)}/api"
    ):
        place(call)
    elsewhere.close()
    assert (len(exchange.received), len(elsewhere.received)) == (1, 0)


def test_the_query_of_a_redirect_is_not_told(call: Caller, exchange: Exchange) -> None:
    location = "Location: https://elsewhere.example/login?token=hidden"
    exchange.script(Answer(b"", 302, headers=(location,)))
    with pytest.raises(
        OutcomeUnknown, match=r"a redirect to https://elsewhere\.example/login;"
    ) as it:
        place(call)
    assert "hidden" not in str(it.value) + repr(it.value)


def test_a_question_is_not_redirected_either(call: Caller, exchange: Exchange) -> None:
    elsewhere = Exchange()
    exchange.script(Answer(b"", 302, headers=(f"Location: {elsewhere.url}{BALANCE}",)))
    exchange.script(reply({"ccy": "BTC"}))
    assert read(call)[0] == {"ccy": "BTC"}
    elsewhere.close()
    assert elsewhere.received == []


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_to_itself_is_not_followed(
    call: Caller, exchange: Exchange, status: int
) -> None:
    location = ("Location: /api/v5/trade/close-position",)
    exchange.script(Answer(b"", status, headers=location))
    with pytest.raises(OutcomeUnknown):
        place(call)
    assert len(exchange.received) == 1


@pytest.mark.parametrize("content_type", ["text/plain", "text/html; charset=gbk", ""])
def test_the_content_type_of_an_answer_does_not_matter(
    call: Caller, exchange: Exchange, content_type: str
) -> None:
    exchange.script(Answer(SUCCESS, content_type=content_type))
    assert place(call)[0].inst_id == "BTC-USDT-SWAP"


def test_a_gzipped_answer_is_read(call: Caller, exchange: Exchange) -> None:
    packed = gzip.compress(SUCCESS)
    exchange.script(Answer(packed, headers=("Content-Encoding: gzip",)))
    answer = place(call)
    assert answer[0].inst_id == "BTC-USDT-SWAP"
    assert answer.raw == gzip.decompress(packed)
