"""Answers as they usually come: taken at once where the other reader would say the same of them."""

from __future__ import annotations

import pytest
from okx_v5 import HttpResponse
from okx_v5._runtime.wire.answer import Answer
from okx_v5._runtime.wire.usual import UsualAnswers

OK = b"HTTP/1.1 200 OK\r\n"
TYPE = b"Content-Type: application/json\r\n"
BODY = b'{"code":"0"}'
REST = b"Content-Length: 12\r\n\r\n" + BODY

USUAL = {
    "a type and a length": OK + TYPE + REST,
    "a type with a character set": OK + b"CONTENT-TYPE: application/json;charset=UTF-8\r\n" + REST,
    "more headers": OK + b"Connection: keep-alive\r\nVary: Accept-Encoding\r\n" + TYPE + REST,
}
UNUSUAL = {
    "another type": OK + TYPE.replace(b"json", b"x-sbe") + REST,
    "no type": OK + REST,
    "a type in another header": OK + b"X: content-type: application/json\r\n" + REST,
    "another status": (OK + TYPE + REST).replace(b"200 OK", b"201 Created"),
    "HTTP/1.0": (OK + TYPE + REST).replace(b"1.1", b"1.0"),
    "the last one": OK + b"Connection: Close\r\n" + TYPE + REST,
    "packed": OK + b"Content-Encoding: gzip\r\n" + TYPE + REST,
    "chunks": OK + TYPE + b"transfer-encoding: chunked\r\n\r\nc\r\n%s\r\n0\r\n\r\n" % BODY,
    "no length": OK + TYPE + b"\r\n" + BODY,
    "two lengths": OK + TYPE + b"Content-Length: 12\r\n" + REST,
    "a head alone": OK + TYPE + REST.removesuffix(BODY),
    "a part of the body": (OK + TYPE + REST)[:-1],
    "something behind it": OK + TYPE + REST + b"H",
    "an empty line behind it": OK + TYPE + REST + b"\r\n",
    "two answers": (OK + TYPE + REST) * 2,
    "an empty line before it": b"\r\n" + OK + TYPE + REST,
    "an interim answer before it": b"HTTP/1.1 100 Continue\r\n\r\n" + OK + TYPE + REST,
    "lines that end otherwise": OK + TYPE + b"Content-Length: 12\n\nxx\r\n\r\n" + BODY,
    "a space in the name": OK + TYPE.replace(b":", b" :") + REST,
    "nothing": b"",
}


@pytest.mark.parametrize("name", USUAL)
def test_it_is_taken_at_once(name: str) -> None:
    assert UsualAnswers().read(USUAL[name]) == HttpResponse(200, BODY, "application/json")


@pytest.mark.parametrize("name", UNUSUAL)
def test_what_is_not_usual_is_left_to_the_other_reader(name: str) -> None:
    assert UsualAnswers().read(UNUSUAL[name]) is None


@pytest.mark.parametrize("name", UNUSUAL)
def test_the_next_one_has_nothing_of_what_came_before(name: str) -> None:
    usual = UsualAnswers()
    for data in USUAL.values():
        usual.read(UNUSUAL[name])
        assert usual.read(data) == HttpResponse(200, BODY, "application/json")


@pytest.mark.parametrize("name", USUAL)
def test_the_other_reader_says_the_same(name: str) -> None:
    answer = Answer()
    answer.feed(USUAL[name])
    response = answer.response()
    assert (response.status, response.body, answer.keeps) == (200, BODY, True)


def test_an_idle_one_keeps_nothing_of_the_last() -> None:
    usual = UsualAnswers()
    usual.read(USUAL["a type and a length"])
    assert BODY not in usual._told
