"""Tests of users' own code: answers, mocks and transports, as docs/testing.md has them."""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import Any
from unittest.mock import MagicMock, patch

import pytest
from okx_v5 import (
    OPERATIONS,
    AsyncClient,
    Client,
    HttpRequest,
    HttpResponse,
    OutcomeUnknown,
    PermissionDeniedError,
    ValidationError,
)

from tests.support.paths import ROOT

ORDER = {"inst_id": "A", "td_mode": "cash", "side": "buy", "ord_type": "market", "sz": 1}
METHODS = {"place_order": ORDER, "get_fills_history": {"inst_type": "SPOT"}}
PLACE = OPERATIONS["POST /api/v5/trade/order"]
DONE = {"ordId": "1", "clOrdId": "mine", "sCode": "0", "sMsg": ""}

methods = pytest.mark.parametrize("name", METHODS)
clients = pytest.mark.parametrize("kind", [Client, AsyncClient])
specs = pytest.mark.parametrize("autospec", [None, True])


def result(value: Any) -> Any:
    return asyncio.run(value) if inspect.iscoroutine(value) else value


def test_the_programs_of_the_page_run() -> None:
    page = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    programs = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(programs) == 5
    exec("\n".join(programs), {})


class TestPatching:
    @clients
    @methods
    @specs
    def test_a_method_is_replaced_and_comes_back(
        self, kind: type[Any], name: str, autospec: bool | None
    ) -> None:
        client, reply = kind(), PLACE.answer([DONE])
        with patch.object(client.trade, name, autospec=autospec, return_value=reply) as mock:
            assert result(getattr(client.trade, name)(**METHODS[name])) is reply
            mock.assert_called_once_with(**METHODS[name])
        assert name not in vars(client.trade)
        assert not isinstance(getattr(client.trade, name), MagicMock)
        with pytest.raises(ValidationError):
            result(getattr(client.trade, name)(wrong="1"))

    @clients
    @methods
    def test_autospec_refuses_wrong_arguments(self, kind: type[Any], name: str) -> None:
        client = kind()
        with patch.object(client.trade, name, autospec=True), pytest.raises(TypeError):
            result(getattr(client.trade, name)(inst="A"))

    @methods
    @specs
    def test_what_is_awaited_becomes_what_is_awaited(
        self, name: str, autospec: bool | None
    ) -> None:
        client = AsyncClient()
        with patch.object(client.trade, name, autospec=autospec, return_value="reply"):
            coroutine = getattr(client.trade, name)(**METHODS[name])
            assert inspect.iscoroutine(coroutine)
            assert asyncio.run(coroutine) == "reply"

    @clients
    def test_the_pages_of_a_method(self, kind: type[Any]) -> None:
        client = kind()
        with patch.object(client.trade, "get_fills_history", autospec=True) as mock:
            mock.pages.return_value = ["page"]
            assert client.trade.get_fills_history.pages(inst_type="SPOT") == ["page"]

    @methods
    def test_other_clients_keep_the_method(self, name: str) -> None:
        with patch.object(Client().trade, name):
            assert not isinstance(getattr(Client().trade, name), MagicMock)

    @clients
    @methods
    def test_a_method_tells_what_it_takes(self, kind: type[Any], name: str) -> None:
        parameters = inspect.signature(getattr(kind().trade, name)).parameters
        assert "self" not in parameters
        assert set(METHODS[name]) <= set(parameters)

    def test_a_whole_resource_is_replaced(self) -> None:
        client = Client()
        with patch.object(client, "trade") as trade:
            trade.place_order.return_value = "reply"
            assert client.trade.place_order(**ORDER) == "reply"


class TestAnswers:
    def test_is_the_reply_that_the_client_gives(self) -> None:
        reply = PLACE.answer([DONE], inTime="1695190491421339")
        assert (reply[0].ord_id, reply[0].cl_ord_id) == ("1", "mine")
        assert reply.in_time is not None  # type: ignore[attr-defined]
        assert reply.to_wire()["data"] == [DONE]

    def test_is_held_to_what_an_answer_must_prove(self) -> None:
        with pytest.raises(OutcomeUnknown):
            PLACE.answer([])
        with pytest.raises(PermissionDeniedError):
            PLACE.answer(code="50120", msg="not allowed")


class Fake:
    """A transport of a user's, blocking."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.sent: list[HttpRequest] = []

    def send(self, request: HttpRequest) -> HttpResponse:
        self.sent.append(request)
        return HttpResponse(200, self.body, "application/json")


class AsyncFake(Fake):
    """The same, awaited."""

    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        return Fake.send(self, request)


@pytest.mark.parametrize(("kind", "fake"), [(Client, Fake), (AsyncClient, AsyncFake)])
def test_a_transport_of_ones_own(kind: type[Any], fake: type[Fake]) -> None:
    transport = fake(PLACE.answer([DONE]).raw)
    keys = {"api_key": "a", "secret_key": "b", "passphrase": "c"}
    client = kind(**keys, transport=transport, rate_limit="off")
    reply = result(client.trade.place_order(**ORDER))
    assert reply[0].ord_id == "1"
    assert transport.sent[0].path == "/api/v5/trade/order"
