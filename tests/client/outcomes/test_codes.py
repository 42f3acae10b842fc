"""Error codes: what is raised for them, and which requests may go out again."""

from __future__ import annotations

import re
from typing import Any

import okx_v5
import pytest
from okx_v5 import ApiError, OkxError, OutcomeUnknown, RateLimitError, ValidationError
from okx_v5._runtime.calls.finding import says_nothing_is_there
from okx_v5._runtime.errors import api_error
from okx_v5.errors import meaning
from okxgen.description.load import load

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply
from tests.support.paths import ROOT, SPEC

pytestmark = pytest.mark.slow

SPOT: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "market",
    "sz": "1",
}
ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b15"}

RUNTIME = ROOT / "generator" / "outputs" / "python" / "runtime"
_A_CODE = re.compile(r"\b(?:5\d|6[04]|70)\d{3}\b")

# Code and HTTP status as the documentation lists them.
NOT_EXECUTED_NOW = [("50011", 200), ("50011", 429), ("50013", 429), ("50061", 200)]
POSSIBLY_EXECUTED = [("50001", 503), ("50004", 400), ("50026", 500), ("51054", 500)]
REFUSED = [("51000", 400), ("50111", 401), ("50113", 401), ("51008", 200), ("51001", 200)]


def place(call: Caller) -> Any:
    return call("trade.close_position", **ORDER)


def read(call: Caller) -> Any:
    return call("request", "GET", "/api/v5/account/balance")


def refused(code: object, status: int = 200) -> Answer:
    return reply(code=code, msg="as it is", status=status)


@pytest.mark.parametrize(("code", "status"), NOT_EXECUTED_NOW)
def test_an_order_that_was_not_taken_goes_out_again(
    call: Caller, exchange: Exchange, code: str, status: int
) -> None:
    exchange.script(refused(code, status))
    assert place(call)[0].cl_ord_id == "b15"
    first, second = exchange.received
    assert first.body == second.body


@pytest.mark.parametrize("code", ["0", "1"])
def test_an_order_of_which_a_part_was_taken_goes_out_once(
    call: Caller, exchange: Exchange, code: str
) -> None:
    """The exchange was busy for one item, and carried another out: both are there to be read."""
    busy, taken = {"sCode": "50011", "sMsg": ""}, {"sCode": "0", "ordId": "312"}
    exchange.script(reply(busy, taken, code=code))
    with pytest.raises(RateLimitError) as caught:
        call("trade.place_order", **SPOT)
    assert len(exchange.received) == 1
    assert [item.ord_id for item in caught.value.data.succeeded] == ["312"]


def test_an_order_that_is_never_taken_is_given_up(call: Caller, exchange: Exchange) -> None:
    exchange.script(*[refused("50011", 429)] * 20)
    with pytest.raises(RateLimitError) as caught:
        place(call)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert 2 <= len(exchange.received) <= 5


@pytest.mark.parametrize(("code", "status"), POSSIBLY_EXECUTED)
def test_an_order_that_may_have_been_executed_goes_out_once(
    call: Caller, exchange: Exchange, code: str, status: int
) -> None:
    exchange.script(refused(code, status))
    with pytest.raises(ApiError) as caught:
        place(call)
    error = caught.value
    assert isinstance(error, OutcomeUnknown)
    assert (error.code, error.http_status, error.resend) == (code, status, "unknown")
    assert error.cl_ord_id == "b15"
    assert len(exchange.received) == 1


def test_a_question_is_asked_again_where_an_order_is_not(call: Caller, exchange: Exchange) -> None:
    exchange.script(refused("50004", 400), reply({"ccy": "BTC"}))
    assert read(call)[0] == {"ccy": "BTC"}


@pytest.mark.parametrize(("code", "status"), REFUSED)
@pytest.mark.parametrize("ask", [place, read], ids=["order", "question"])
def test_what_is_refused_is_not_repeated(
    call: Caller, exchange: Exchange, ask: Any, code: str, status: int
) -> None:
    exchange.script(refused(code, status))
    with pytest.raises(ApiError) as caught:
        ask(call)
    error = caught.value
    assert not isinstance(error, OutcomeUnknown)
    assert (error.code, error.msg, error.http_status) == (code, "as it is", status)
    assert error.resend == "no"
    assert len(exchange.received) == 1


def test_every_described_code_is_there() -> None:
    """That these are the documentation's is for drift to tell."""
    from okx_v5.error_codes import CODES

    assert CODES.keys() == load(SPEC / "errors.yaml")["codes"].keys()
    assert all(each.text for each in CODES.values())
    assert {each.resend for each in CODES.values()} == {"yes", "no", "unknown"}


@pytest.mark.parametrize(
    ("code", "advice"), [("50119", "region"), ("50101", "demo"), ("50102", "clock")]
)
def test_the_hint_of_a_code_speaks_of_it(
    call: Caller, exchange: Exchange, code: str, advice: str
) -> None:
    def always(_: object) -> Answer:
        return refused(code, 401)

    exchange.answer = always
    with pytest.raises(ApiError) as caught:
        place(call)
    assert advice in caught.value.hint.lower()
    assert caught.value.hint in str(caught.value)


@pytest.mark.parametrize("code", ["59999", "3", "79999", "abc"])
def test_an_order_with_an_unknown_code_goes_out_once(
    call: Caller, exchange: Exchange, code: str
) -> None:
    exchange.script(refused(code))
    with pytest.raises(okx_v5.UndescribedCodeError) as caught:
        place(call)
    assert isinstance(caught.value, OutcomeUnknown)
    assert (caught.value.code, caught.value.msg) == (code, "as it is")
    assert (caught.value.resend, caught.value.cl_ord_ids) == ("unknown", ("b15",))
    assert len(exchange.received) == 1


def test_a_code_with_a_sub_code_is_of_its_kind(call: Caller, exchange: Exchange) -> None:
    exchange.script(refused("51008_1000"))
    with pytest.raises(okx_v5.InsufficientBalanceError) as caught:
        place(call)
    assert (caught.value.code, caught.value.resend) == ("51008_1000", "no")
    assert not isinstance(caught.value, OutcomeUnknown)


def test_a_numeric_code_is_a_code(call: Caller, exchange: Exchange) -> None:
    exchange.script(refused(51000, 400))
    with pytest.raises(okx_v5.InvalidRequestError) as caught:
        place(call)
    assert caught.value.code == "51000"


def test_a_numeric_success_is_one(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"instId": "BTC-USDT-SWAP"}, code=0))
    answer = place(call)
    assert (answer.code, answer[0].inst_id) == ("0", "BTC-USDT-SWAP")


def test_an_error_without_data_or_message(call: Caller, exchange: Exchange) -> None:
    exchange.script(Answer(b'{"code":"51000"}', 400))
    with pytest.raises(ApiError) as caught:
        place(call)
    assert (caught.value.code, caught.value.msg) == ("51000", "")
    assert "51000" in str(caught.value)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("50011", "RateLimitError"),
        ("50013", "UnavailableError"),
        ("50026", "ExchangeTimeoutError"),
        ("50030", "PermissionDeniedError"),
        ("50101", "WrongEnvironmentError"),
        ("50102", "TimestampError"),
        ("50111", "AuthenticationError"),
        ("51000", "InvalidRequestError"),
        ("51001", "NotFoundError"),
        ("51008", "InsufficientBalanceError"),
    ],
)
def test_the_class_says_what_kind_of_error_it_is(code: str, name: str) -> None:
    body = b'{"code":"%s","data":[],"msg":"no"}' % code.encode()
    operation = okx_v5.OPERATIONS["POST /api/v5/trade/close-position"]
    with pytest.raises(getattr(okx_v5, name)) as caught:
        operation.decode(body, 400)
    assert caught.value.code == code
    assert caught.value.meaning != ""


def test_an_error_says_code_message_endpoint_and_what_to_do(
    call: Caller, exchange: Exchange
) -> None:
    exchange.script(refused("50111", 401))
    with pytest.raises(ApiError) as caught:
        place(call)
    text = str(caught.value)
    for said in ("50111", "as it is", "POST /api/v5/trade/close-position", caught.value.hint):
        assert said in text
    assert caught.value.hint


def test_the_error_tree() -> None:
    assert issubclass(ValidationError, OkxError)
    assert issubclass(okx_v5.TransportError, OkxError)
    assert issubclass(OutcomeUnknown, OkxError)
    assert issubclass(okx_v5.BadReply, OutcomeUnknown)
    assert issubclass(ApiError, OkxError)
    assert not issubclass(ApiError, OutcomeUnknown)
    assert not issubclass(okx_v5.TransportError, OutcomeUnknown)
    subclasses = [each for each in ApiError.__subclasses__() if each.__module__ == "okx_v5.errors"]
    assert len(subclasses) == 15
    assert all(getattr(okx_v5, each.__name__) is each for each in subclasses)


def test_no_code_of_the_exchange_stands_in_the_code_by_hand() -> None:
    """What the client does about some of them, `tells` says in the description."""
    by_hand = [*RUNTIME.rglob("*.py")]
    assert len(by_hand) > 50
    assert [file.name for file in by_hand if _A_CODE.search(file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    ("code", "tells"),
    [
        ("1", "all-failed"),
        ("2", "some-failed"),
        ("50102", "clock-wrong"),
        ("51001", "no-instrument"),
        ("51603", "not-there"),
        ("70000", "not-there"),
        ("64008", "will-end"),
        ("60011", "logged-out"),
        ("51000", ""),
        ("99999", ""),
    ],
)
def test_what_the_client_acts_on_is_told_by_the_table(code: str, tells: str) -> None:
    assert meaning(code).tells == tells


@pytest.mark.parametrize(
    ("code", "is_there"), [("51603", False), ("70000", False), ("51000", True), ("50011", True)]
)
def test_only_some_refusals_say_that_nothing_is_there(code: str, is_there: bool) -> None:
    error = api_error(code, "", 200, "GET /api/v5/rfq/rfqs")
    assert says_nothing_is_there(error) is not is_there
