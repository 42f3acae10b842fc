"""Key, secret, passphrase and signature are never shown: not by repr, errors, logs or pickles."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from okx_v5 import OkxError, ValidationError
from okx_v5._runtime.transports.signing import Signer

from tests.support.callers import Caller
from tests.support.exchange import KEY, PASSPHRASE, SECRET, Answer, Exchange, Fault, reply
from tests.support.fixtures import KEYS

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}

OUTCOMES: dict[str, Any] = {
    "no answer": Fault.SWALLOW,
    "no json": Answer(b"<html>", 502, "text/html"),
    "refused": reply(code="50113", msg="Invalid signature", status=401),
    "not certain": reply(code="50004", msg="timeout", status=400),
    "failed item": reply({"sCode": "51000"}, code="1"),
}


def assert_no_secrets(text: str, exchange: Exchange | None = None) -> None:
    received = exchange.received if exchange else []
    signatures = [request.headers["ok-access-sign"] for request in received]
    for secret in (KEY, SECRET, PASSPHRASE, *signatures):
        assert secret not in text


def everything_about(error: BaseException) -> str:
    """All that error reporters collect, from the frame that called the client onwards."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    chained = [repr(each) for each in (error.__cause__, error.__context__) if each is not None]
    attributes = repr(vars(error))
    return "\n".join([*report.format(), repr(error), str(error), attributes, *chained])


def failure_of(call: Caller) -> BaseException:
    try:
        call("trade.close_position", **ORDER)
    except OkxError as error:
        return error
    raise AssertionError("the call has succeeded")


@pytest.mark.parametrize("show", [repr, str, "{}".format, lambda value: f"{value!r:>200}"])
def test_a_client_does_not_show_its_keys(call: Caller, show: Callable[[Any], str]) -> None:
    client = call.client
    for shown in (client, client.trade, client.grid, client.copy_trading, vars(client)):
        assert_no_secrets(show(shown))


def test_a_client_shows_where_it_trades(connect: Callable[..., Caller]) -> None:
    assert "demo" in repr(connect(demo=True).client)
    assert "demo" not in repr(connect().client)
    assert "127.0.0.1" in repr(connect().client)


@pytest.mark.parametrize("outcome", OUTCOMES.values(), ids=OUTCOMES)
def test_a_failed_call_shows_no_secrets(call: Caller, exchange: Exchange, outcome: Any) -> None:
    exchange.script(outcome)
    text = everything_about(failure_of(call))
    assert "_perform" in text
    assert_no_secrets(text, exchange)


def test_a_refused_connection_shows_no_secrets(kind: type[Caller]) -> None:
    exchange = Exchange(listening=False)
    with kind(**KEYS, base_url=exchange.url, timeout=0.2) as call:
        error = failure_of(call)
    exchange.close()
    text = everything_about(error)
    # The frame that holds the signed request is in it, so there was something to leak.
    assert "OK-ACCESS-SIGN" in text
    assert_no_secrets(text)


def test_a_bad_reply_shows_no_signature(call: Caller, exchange: Exchange) -> None:
    exchange.script(Answer(b"[]"))
    error = failure_of(call)
    assert_no_secrets(everything_about(error), exchange)
    assert_no_secrets(repr(pickle.dumps(error)), exchange)


def test_arguments_that_are_refused_show_no_secrets(call: Caller) -> None:
    with pytest.raises(ValidationError) as caught:
        call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="crossed")
    assert_no_secrets(everything_about(caught.value))


@pytest.mark.parametrize("name", ["api_key", "secret_key", "passphrase"])
@pytest.mark.parametrize("spoiled", ["{}\n", "{}\r\nHost: elsewhere", "{}\u00e9", "{}\0"])
def test_keys_that_are_refused_are_not_repeated(
    kind: type[Caller], name: str, spoiled: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        kind(**(KEYS | {name: spoiled.format(KEYS[name])}))
    assert caught.value.parameter == name
    assert_no_secrets(f"{caught.value} {caught.value!r}")


def test_nothing_is_logged(
    call: Caller, exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    exchange.script(reply({"instId": "BTC-USDT-SWAP"}), Fault.SWALLOW)
    call("trade.close_position", **ORDER)
    failure_of(call)
    assert len(exchange.received) == 2
    assert_no_secrets(caplog.text, exchange)


def test_nothing_is_printed(
    call: Caller, exchange: Exchange, capfd: pytest.CaptureFixture[str]
) -> None:
    exchange.script(Fault.SWALLOW)
    failure_of(call)
    printed = capfd.readouterr()
    assert printed.out + printed.err == ""


@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_neither_pickled_nor_copied(
    call: Caller, duplicate: Callable[[Any], Any]
) -> None:
    with pytest.raises(TypeError, match="keys"):
        duplicate(call.client)


@pytest.mark.parametrize("resource", ["trade", "grid", "copy_trading"])
def test_a_resource_is_not_pickled_with_its_client(call: Caller, resource: str) -> None:
    with pytest.raises(TypeError, match="keys"):
        pickle.dumps(getattr(call.client, resource))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_keys_are_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Signer(KEY, SECRET, PASSPHRASE), protocol)


def test_keys_are_not_shown() -> None:
    signer = Signer(KEY, SECRET, PASSPHRASE)
    assert_no_secrets(f"{signer} {signer!r}")


@pytest.mark.parametrize("outcome", OUTCOMES.values(), ids=OUTCOMES)
def test_a_pickled_error_is_the_same_error(call: Caller, exchange: Exchange, outcome: Any) -> None:
    exchange.script(outcome)
    error = failure_of(call)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    for name in ("code", "msg", "http_status", "operation", "cl_ord_id", "reason", "raw"):
        assert getattr(again, name, None) == getattr(error, name, None)


def test_a_pickled_refusal_is_the_same_refusal(call: Caller) -> None:
    with pytest.raises(ValidationError) as caught:
        call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="crossed")
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.parameter == "mgn_mode"
