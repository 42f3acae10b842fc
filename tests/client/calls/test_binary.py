"""An answer that is no JSON: the order book in simple binary encoding."""

from __future__ import annotations

import gzip
import pickle
from typing import Any

import pytest
from okx_v5 import (
    OPERATIONS,
    ApiError,
    BadReply,
    InvalidRequestError,
    OutcomeUnknown,
    Reply,
    ValidationError,
)

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Fault, reply

KEY = "GET /api/v5/market/books-sbe"
SBE = "application/sbe"

# Block length, template, schema and version, little-endian, and then what is in no charset.
MESSAGE = b"\x1c\x00\xe8\x03\x01\x00\x00\x00" + bytes(range(256)) * 3

REFUSED = b'{"code":"51000","msg":"Parameter instIdCode error","data":[]}'

BODIES = {
    "a message": MESSAGE,
    "one byte": b"\0",
    "a brace and no JSON": b"{\x00\xe8\x03\x01\x00",
    "half a document": b'{"code":"0","data":',
    "a bracket": b"[\x00]",
    "a digit": b"0",
    "a list": b"[]",
    "an object without a code": b'{"bids":[]}',
    "a text": b'"code"',
    "line breaks": b"\r\n\0\r\n",
    "much": MESSAGE * 500,
}


def ask(call: Caller) -> Any:
    return call("market.get_sbe_order_book", inst_id_code=12345, source=0)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("content_type", [SBE, "application/octet-stream", ""])
def test_the_bytes_are_the_item(
    call: Caller, exchange: Exchange, body: bytes, content_type: str
) -> None:
    exchange.script(Answer(body, content_type=content_type))
    answer = ask(call)
    assert isinstance(answer, Reply)
    assert list(answer) == [body]
    assert type(answer[0]) is bytes
    assert answer.raw == body
    assert (answer.code, answer.http_status, answer.operation) == ("0", 200, KEY)
    assert answer.failed == []
    assert answer.check() is answer
    (sent,) = exchange.received
    assert sent.path == "/api/v5/market/books-sbe?instIdCode=12345&source=0"


def test_a_packed_message_is_unpacked(call: Caller, exchange: Exchange) -> None:
    packed = gzip.compress(MESSAGE)
    exchange.script(Answer(packed, content_type=SBE, headers=("Content-Encoding: gzip",)))
    assert list(ask(call)) == [MESSAGE]


def test_an_sCode_in_the_bytes_means_nothing(  # noqa: N802
    call: Caller, exchange: Exchange
) -> None:
    body = b'\x00"sCode":"51000"'
    exchange.script(Answer(body, content_type=SBE))
    assert list(ask(call)) == [body]


@pytest.mark.parametrize("status", [200, 400, 404])
@pytest.mark.parametrize("content_type", ["application/json", "Application/JSON", SBE, ""])
def test_a_refusal_is_json(
    call: Caller, exchange: Exchange, status: int, content_type: str
) -> None:
    exchange.script(Answer(REFUSED, status, content_type))
    with pytest.raises(InvalidRequestError) as caught:
        ask(call)
    error = caught.value
    assert (error.code, error.msg) == ("51000", "Parameter instIdCode error")
    assert (error.http_status, error.operation, error.data) == (status, KEY, [])
    assert len(exchange.received) == 1


def test_a_rate_limit_is_waited_for(call: Caller, exchange: Exchange) -> None:
    exchange.script(
        reply(code="50011", msg="Too Many Requests", status=429), Answer(MESSAGE, content_type=SBE)
    )
    assert list(ask(call)) == [MESSAGE]
    assert len(exchange.received) == 2


NO_MESSAGE = {
    "html 200": Answer(b"<html>Welcome</html>", 200, "text/html"),
    "html in capitals": Answer(b"<html>Welcome</html>", 200, "Text/HTML; charset=utf-8"),
    "html 502": Answer(b"<html>502 Bad Gateway</html>", 502, "text/html"),
    "text": Answer(b"Too many connections", 200, "text/plain"),
    "bytes 502": Answer(MESSAGE, 502, SBE),
    "bytes 404": Answer(MESSAGE, 404, SBE),
    "broken json": Answer(b'{"code":"51000"', 200, "application/json"),
    "json without a code": Answer(b'{"data":[]}', 200, "application/json; charset=utf-8"),
    "nothing": Answer(b"", 200, SBE),
    "nothing at all": Answer(b"", 200, ""),
    "nothing 504": Answer(b"", 504, SBE),
    "nothing 204": Answer(b"", 204, SBE),
}


@pytest.mark.parametrize("answer", NO_MESSAGE.values(), ids=NO_MESSAGE)
def test_what_is_neither_is_a_bad_reply(answer: Answer) -> None:
    with pytest.raises(BadReply) as caught:
        OPERATIONS[KEY].read(answer.body, answer.status, answer.content_type, dict)
    assert (caught.value.http_status, caught.value.raw) == (answer.status, answer.body)
    assert caught.value.operation == KEY


# Each is asked again, and waits for that, so not all of them.
@pytest.mark.parametrize("name", ["html 200", "html in capitals", "bytes 502", "nothing"])
def test_what_is_neither_is_not_asked_for_for_ever(
    call: Caller, exchange: Exchange, name: str
) -> None:
    answer = NO_MESSAGE[name]
    exchange.script(*[answer] * 20)
    with pytest.raises(BadReply) as caught:
        ask(call)
    assert (caught.value.http_status, caught.value.raw) == (answer.status, answer.body)
    assert 2 <= len(exchange.received) <= 5


def test_a_bad_reply_is_asked_again(call: Caller, exchange: Exchange) -> None:
    exchange.script(NO_MESSAGE["html 502"], Fault.SWALLOW, Answer(MESSAGE, content_type=SBE))
    assert list(ask(call)) == [MESSAGE]


@pytest.mark.parametrize(
    "cut", [Answer(MESSAGE, content_type=SBE, stop_after=20), Fault.RESET], ids=["cut", "reset"]
)
def test_half_a_message_is_none(call: Caller, exchange: Exchange, cut: Any) -> None:
    exchange.script(*[cut] * 3)
    with pytest.raises(OutcomeUnknown):
        ask(call)


def test_a_success_in_json_is_given_as_it_is(call: Caller, exchange: Exchange) -> None:
    """Should the exchange answer with items after all, they are not lost."""
    exchange.script(reply({"bids": []}))
    answer = ask(call)
    assert answer.code == "0"
    assert answer.to_wire()["data"] == [{"bids": []}]


@pytest.mark.parametrize(
    "arguments",
    [
        {"inst_id_code": "12345.0", "source": 0},
        {"inst_id_code": 12345, "source": 1},
        {"inst_id_code": 12345},
        {"inst_id_code": True, "source": 0},
        {"inst_id_code": 12345, "source": False},
    ],
)
def test_wrong_arguments_are_refused(
    call: Caller, exchange: Exchange, arguments: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        call("market.get_sbe_order_book", **arguments)
    assert exchange.received == []


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_recorded_bytes_are_read_alike(body: bytes) -> None:
    answer = OPERATIONS[KEY].decode(body)
    assert list(answer) == [body]
    again = pickle.loads(pickle.dumps(answer))
    assert (list(again), again.raw, again.operation) == ([body], body, KEY)


def test_a_recorded_refusal_is_read_alike() -> None:
    with pytest.raises(ApiError) as caught:
        OPERATIONS[KEY].decode(REFUSED)
    assert caught.value.code == "51000"
    for body, status in ((MESSAGE, 502), (b"", 200), (b"<html>", 404)):
        with pytest.raises(BadReply):
            OPERATIONS[KEY].decode(body, status)


def test_a_reply_shows_its_size_and_not_its_bytes() -> None:
    assert repr(OPERATIONS[KEY].decode(MESSAGE)) == "Reply(code='0', msg='', 1 items)"


def test_the_operation_says_so() -> None:
    operation = OPERATIONS[KEY]
    assert operation.data == "bytes"
    assert operation.item is bytes
    assert (operation.private, operation.signs) == (False, False)
