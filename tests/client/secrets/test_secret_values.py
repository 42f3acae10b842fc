"""Secrets that are sent or come back as values: a new key's passphrase, and the key itself."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

import okx_v5
import pytest
from okx_v5 import OPERATIONS, OkxError, ValidationError
from okx_v5.sub_account import CreatedSubAccountApiKey, CreateSubAccountApiKeyRequest

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Fault, reply

KEY = "POST /api/v5/users/subaccount/apikey"

PASSPHRASE = "New-Passphrase-1"
API_KEY = "826c0d5c-new-key"
SECRET_KEY = "33C2D3AF-new-secret"
SECRETS = (PASSPHRASE, API_KEY, SECRET_KEY)

ARGUMENTS: dict[str, Any] = {
    "sub_acct": "panda12",
    "label": "trading",
    "passphrase": PASSPHRASE,
    "perm": ["trade"],
}
WIRE = {
    "subAcct": "panda12",
    "label": "trading",
    "apiKey": API_KEY,
    "secretKey": SECRET_KEY,
    "passphrase": PASSPHRASE,
    "perm": "trade",
    "ip": "",
    "ts": "1597026383085",
}

LEAKY = json.dumps({"code": "0", "data": [WIRE], "msg": ""}).encode()

FAILURES: dict[str, Any] = {
    "no answer": Fault.SWALLOW,
    "html": Answer(b"<html>", 502, "text/html"),
    "refused": reply(code="59000", msg="Your settings failed", status=400),
    "timed out": reply(code="50004", msg="timeout", status=400),
    "failed item": reply({"sCode": "51000"}, code="1"),
    "half an answer": Answer(LEAKY[:-3]),
    "an answer that is a failure": Answer(LEAKY, 502),
    "an answer with a refusal in it": Answer(LEAKY.replace(b'"0"', b'"51000"')),
}


def assert_hidden(text: str) -> None:
    for secret in SECRETS:
        assert secret not in text
        assert repr(secret.encode())[2:-1] not in text


def create(call: Caller, **changes: Any) -> Any:
    return call("sub_account.create_api_key", **{**ARGUMENTS, **changes})


def failure_of(call: Caller, **changes: Any) -> OkxError:
    with pytest.raises(OkxError) as caught:
        create(call, **changes)
    return caught.value


def inside(error: BaseException | None) -> str:
    """What error reporters collect of the package's own frames, locals and all.

    The caller's frames have his arguments in them, whatever the package does.
    """
    said: list[str] = []
    while error is not None:
        trace: TracebackType | None = error.__traceback__
        while trace is not None:
            frame = trace.tb_frame
            if str(frame.f_globals.get("__name__")).startswith("okx_v5"):
                said += [
                    f"{frame.f_code.co_qualname} {name} {each!r}"
                    for name, each in frame.f_locals.items()
                ]
            trace = trace.tb_next
        said += [repr(error), str(error)]
        shown = None if error.__suppress_context__ else error.__context__
        error = error.__cause__ or shown
    return "\n".join(said)


@pytest.fixture
def answered(call: Caller, exchange: Exchange) -> Any:
    exchange.script(Answer(LEAKY))
    return create(call)


def test_they_do_arrive(call: Caller, exchange: Exchange, answered: Any) -> None:
    assert exchange.received[0].json["passphrase"] == PASSPHRASE
    (item,) = answered
    assert (item.api_key, item.secret_key, item.passphrase) == (API_KEY, SECRET_KEY, PASSPHRASE)
    assert (item["secretKey"], item.to_wire()) == (SECRET_KEY, WIRE)


SHOWN: list[Callable[[Any], str]] = [repr, str, "{}".format, "{!r:>900}".format]


@pytest.mark.parametrize("show", SHOWN)
class TestNoRepr:
    """Shows a secret, and each shows that there is one."""

    def test_of_a_request(self, show: Callable[[Any], str]) -> None:
        built = CreateSubAccountApiKeyRequest(**ARGUMENTS)
        for request in (built, CreateSubAccountApiKeyRequest.from_wire(built.to_wire())):
            assert_hidden(show(request))
            assert_hidden(show([request]))
            assert "passphrase=<hidden>" in show(request)
            assert "sub_acct='panda12'" in show(request)

    def test_of_an_item(self, show: Callable[[Any], str]) -> None:
        items = [
            OPERATIONS[KEY].decode(LEAKY)[0],
            OPERATIONS[KEY].decode(LEAKY.replace(b'"panda12"', b"12"))[0],
            CreatedSubAccountApiKey.from_wire(WIRE),
        ]
        for item in items:
            assert_hidden(show(item))
            assert_hidden(show([item]))
            for name in ("api_key", "secret_key", "passphrase"):
                assert f"{name}=<hidden>" in show(item)
            assert "perm='trade'" in show(item)
            # What a debugger unfolds beside the fields.
            assert_hidden(show(item.ORIGIN))

    def test_of_a_reply(self, answered: Any, show: Callable[[Any], str]) -> None:
        assert_hidden(show(answered))
        assert_hidden(show((answered, answered[0])))
        assert_hidden(show(answered.succeeded))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
class TestNoPickle:
    """Has a secret in it: it would lie in a cache or a queue."""

    def test_of_a_request(self, protocol: int) -> None:
        with pytest.raises(TypeError, match="secrets"):
            pickle.dumps(CreateSubAccountApiKeyRequest(**ARGUMENTS), protocol)

    def test_of_an_item(self, protocol: int) -> None:
        for item in (OPERATIONS[KEY].decode(LEAKY)[0], CreatedSubAccountApiKey.from_wire(WIRE)):
            with pytest.raises(TypeError, match="secrets"):
                pickle.dumps(item, protocol)

    def test_of_a_reply(self, protocol: int) -> None:
        for body in (LEAKY, LEAKY.replace(b'"panda12"', b"12")):
            answer = OPERATIONS[KEY].decode(body)
            with pytest.raises(TypeError, match="secrets"):
                pickle.dumps(answer, protocol)
            with pytest.raises(TypeError, match="secrets"):
                pickle.dumps({"answer": [answer]}, protocol)


def test_a_copy_has_them_still() -> None:
    item = CreatedSubAccountApiKey.from_wire(WIRE)
    again = copy.copy(item)
    assert again.to_wire() == WIRE
    assert_hidden(repr(again))


@pytest.mark.parametrize("outcome", FAILURES.values(), ids=FAILURES)
class TestAFailure:
    """Of the call that creates a key."""

    def test_shows_none(self, call: Caller, exchange: Exchange, outcome: Any) -> None:
        exchange.script(outcome)
        error = failure_of(call)
        assert_hidden(f"{error} {error!r}")
        assert_hidden("".join(traceback.format_exception(error)).replace(repr(ARGUMENTS), ""))

    def test_has_none_in_the_frames_of_the_package(
        self, call: Caller, exchange: Exchange, outcome: Any
    ) -> None:
        exchange.script(outcome)
        said = inside(failure_of(call))
        assert "_perform" in said
        assert_hidden(said)


def test_a_bad_reply_still_has_the_bytes(call: Caller, exchange: Exchange) -> None:
    """They may be the only place where the new key stands."""
    exchange.script(FAILURES["half an answer"])
    error: Any = failure_of(call)
    assert error.raw == LEAKY[:-3]


def test_a_failure_to_connect_shows_none(kind: type[Caller]) -> None:
    exchange = Exchange(listening=False)
    keys = {"api_key": "k", "secret_key": "s", "passphrase": "p"}
    with kind(**keys, base_url=exchange.url, timeout=0.2) as call:
        error = failure_of(call)
    exchange.close()
    assert_hidden(f"{error} {error!r}")
    assert_hidden(inside(error))


WRONG: dict[str, dict[str, Any]] = {
    "another argument": {"sub_acct": ""},
    "an unknown one": {"secret": "x"},
    "too short": {"passphrase": "Ab-1234"},
    "too long": {"passphrase": PASSPHRASE * 3},
    "too simple": {"passphrase": "newpassphrase1"},
    "bytes": {"passphrase": PASSPHRASE.encode()},
    "a list": {"passphrase": [PASSPHRASE]},
    "an extra": {"extra": {"passphrase": PASSPHRASE}},
}


@pytest.mark.parametrize("changes", WRONG.values(), ids=WRONG)
def test_a_refusal_repeats_none(call: Caller, exchange: Exchange, changes: dict[str, Any]) -> None:
    error = failure_of(call, **changes)
    assert isinstance(error, ValidationError)
    given = [*SECRETS, *(str(each) for each in changes.values() if "assphrase" in str(each))]
    for text in (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))):
        for secret in given:
            assert secret not in text
        assert_hidden(text)
    assert exchange.received == []


def test_nothing_is_logged_or_printed(
    call: Caller,
    exchange: Exchange,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    exchange.script(Answer(LEAKY), *FAILURES.values())
    answer = create(call)
    logging.getLogger("app").info("created %s: %r", answer, answer[0])
    for _ in FAILURES:
        error = failure_of(call)
        logging.getLogger("app").error("failed: %s %r", error, error)
    assert "created" in caplog.text
    assert_hidden(caplog.text)
    printed = capfd.readouterr()
    assert_hidden(printed.out + printed.err)


def test_without_a_client_either(call: Caller) -> None:
    operation = OPERATIONS[KEY]
    encoded = operation.encode(**ARGUMENTS)
    assert json.loads(encoded.body or b"")["passphrase"] == PASSPHRASE
    assert_hidden(repr(operation))
    for body in (LEAKY[:-3], LEAKY.replace(b'"0"', b'"51000"')):
        with pytest.raises(OkxError) as caught:
            operation.decode(body)
        assert_hidden(f"{caught.value} {caught.value!r}")


def test_the_secrets_of_other_models_are_known() -> None:
    """Each parameter and field that is a secret by its name hides."""
    shy = {"passphrase", "secretKey", "apiKey"}
    for operation in okx_v5.OPERATIONS.values():
        for model in (operation.request, operation.item):
            for name, field in vars(model).items():
                if getattr(field, "wire_name", "") in shy:
                    assert type(field).__name__ == "SecretField", (model, name)


@pytest.mark.parametrize("spoil", ["half an answer", "an answer that is a failure"])
def test_a_pickled_bad_reply_leaves_them_behind(
    call: Caller, exchange: Exchange, spoil: str
) -> None:
    exchange.script(FAILURES[spoil])
    error = failure_of(call)
    assert isinstance(error, okx_v5.BadReply)
    assert SECRET_KEY.encode() in error.raw
    pickled = pickle.dumps(error)
    assert_hidden(repr(pickled))
    again = pickle.loads(pickled)
    assert (type(again), str(again), again.raw) == (okx_v5.BadReply, str(error), b"")
