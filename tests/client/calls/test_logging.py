"""One line at DEBUG for each request: what was called, what came of it, how long it took."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from okx_v5 import OkxError

from tests.support.callers import Caller
from tests.support.exchange import KEY, PASSPHRASE, SECRET, Answer, Exchange, Fault, reply

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b15"}
OUTCOMES: dict[str, tuple[Any, str]] = {
    "success": (reply({"instId": "BTC-USDT-SWAP"}), r"HTTP 200, code 0"),
    "refused": (reply(code="51000", msg="no", status=400), r"HTTP 400, code 51000"),
    "failed item": (reply({"sCode": "51008", "sMsg": ""}, code="1"), r"HTTP 200, code 51008"),
    "html": (Answer(b"<html>", 502, "text/html"), r"HTTP 502, no OKX JSON"),
    "no answer": (Fault.SWALLOW, r"OutcomeUnknown"),
}


@pytest.mark.parametrize(("answer", "told"), OUTCOMES.values(), ids=OUTCOMES)
def test_a_line_tells_what_came_of_a_call(
    call: Caller, exchange: Exchange, caplog: pytest.LogCaptureFixture, answer: Any, told: str
) -> None:
    caplog.set_level(logging.DEBUG, "okx_v5")
    exchange.script(answer)
    try:
        call("trade.close_position", **ORDER)
    except OkxError:
        assert told != OUTCOMES["success"][1]
    line = rf"POST /api/v5/trade/close-position: {told}, \d+\.\d ms, attempt 1"
    (record,) = (each for each in caplog.records if each.name.startswith("okx_v5"))
    assert re.fullmatch(line, record.getMessage())
    assert record.levelno == logging.DEBUG


def test_each_attempt_has_a_line(
    call: Caller, exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "okx_v5")
    exchange.script(Fault.SWALLOW, Answer(b"<html>", 502), reply({"ccy": "BTC"}))
    call("account.get_balance", ccy=["BTC"])
    said = [each.getMessage() for each in caplog.records if each.name == "okx_v5"]
    assert [line.rpartition(", ")[2] for line in said] == ["attempt 1", "attempt 2", "attempt 3"]


@pytest.mark.default_transport  # httpx has a line of its own for every request, at INFO
def test_nothing_is_said_above_debug(
    call: Caller, exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    exchange.script(reply(code="51000", msg="no", status=400))
    with pytest.raises(OkxError):
        call("trade.close_position", **ORDER)
    assert caplog.records == []


def test_no_line_has_a_secret(
    call: Caller, exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    for answer, _ in OUTCOMES.values():
        exchange.script(answer)
        try:
            call("trade.close_position", **ORDER)
        except OkxError:
            continue
    said = "\n".join(str(vars(each)) for each in caplog.records)
    assert "close-position" in said
    signatures = [each.headers["ok-access-sign"] for each in exchange.received]
    for secret in (KEY, SECRET, PASSPHRASE, *signatures):
        assert secret not in said
