"""An answer that is no JSON and has no published layout: its bytes."""

from __future__ import annotations

import pickle

import pytest
from okx_v5 import ApiError, BadReply
from okx_v5._runtime.calls.operation import Endpoint

FILE: Endpoint[bytes] = Endpoint(
    "GET", "/api/v5/file", safe=True, signs=False, data="bytes", item=bytes
)

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


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("content_type", ["application/sbe", "application/octet-stream", ""])
def test_the_bytes_are_the_item(body: bytes, content_type: str) -> None:
    answer = FILE.read(body, 200, content_type, dict)
    assert list(answer) == [body]
    assert type(answer[0]) is bytes
    assert answer.raw == body
    assert (answer.code, answer.http_status, answer.operation) == ("0", 200, FILE.key)
    assert answer.failed == []
    assert answer.check() is answer
    again = pickle.loads(pickle.dumps(answer))
    assert (list(again), again.raw, again.operation) == ([body], body, FILE.key)


def test_an_sCode_in_the_bytes_means_nothing() -> None:  # noqa: N802
    body = b'\x00"sCode":"51000"'
    assert list(FILE.decode(body)) == [body]


NO_MESSAGE = {
    "html 200": (b"<html>Welcome</html>", 200, "text/html"),
    "html in capitals": (b"<html>Welcome</html>", 200, "Text/HTML; charset=utf-8"),
    "html 502": (b"<html>502 Bad Gateway</html>", 502, "text/html"),
    "text": (b"Too many connections", 200, "text/plain"),
    "bytes 502": (MESSAGE, 502, "application/sbe"),
    "bytes 404": (MESSAGE, 404, "application/sbe"),
    "broken json": (b'{"code":"51000"', 200, "application/json"),
    "json without a code": (b'{"data":[]}', 200, "application/json; charset=utf-8"),
    "nothing": (b"", 200, "application/sbe"),
    "nothing at all": (b"", 200, ""),
    "nothing 504": (b"", 504, "application/sbe"),
    "nothing 204": (b"", 204, "application/sbe"),
}


@pytest.mark.parametrize("answer", NO_MESSAGE.values(), ids=NO_MESSAGE)
def test_what_is_neither_is_a_bad_reply(answer: tuple[bytes, int, str]) -> None:
    with pytest.raises(BadReply) as caught:
        FILE.read(*answer, dict)
    assert (caught.value.raw, caught.value.http_status) == answer[:2]
    assert caught.value.operation == FILE.key


def test_a_whole_answer_has_the_bytes_as_its_item() -> None:
    assert FILE.decode(MESSAGE).to_wire() == {"code": "0", "msg": "", "data": [MESSAGE]}


def test_a_refusal_is_json() -> None:
    with pytest.raises(ApiError) as caught:
        FILE.decode(REFUSED)
    assert caught.value.code == "51000"


def test_a_reply_shows_its_size_and_not_its_bytes() -> None:
    assert repr(FILE.decode(MESSAGE)) == "Reply(code='0', msg='', 1 items)"
