"""Hints of error codes: what to do about this code, where its class would say something else."""

import json
import pickle
from types import ModuleType
from typing import Any

import pytest

KEYS = {"api_key": "k", "secret_key": "s", "passphrase": "p"}


def error(package: ModuleType, code: str) -> Any:
    """The error of a call that is answered with a code."""
    body = json.dumps({"code": code, "msg": "No.", "data": []}).encode()

    class Wire:
        def send(self, request: Any) -> Any:
            return package.HttpResponse(200, body)

    client = package.Client(transport=Wire(), timeout=0.01, **KEYS)
    with client, pytest.raises(package.ApiError) as caught:
        client.thing.place_order(cl_ord_id="mine")
    return caught.value


def check_a_code_has_a_hint_of_its_own(package: ModuleType) -> None:
    told = error(package, "50100")
    assert type(told) is package.WrongKeyError
    assert (told.meaning, told.hint) == ("The key is frozen.", "Ask for it to be thawed.")
    assert "Ask for it to be thawed." in str(told)
    assert "Ask for another." not in str(told)
    assert pickle.loads(pickle.dumps(told)).hint == "Ask for it to be thawed."


def check_or_that_of_its_class(package: ModuleType) -> None:
    told = error(package, "50101")
    assert type(told) is package.WrongKeyError
    assert (told.hint, package.WrongKeyError.hint) == ("Ask for another.", "Ask for another.")


def check_a_code_without_a_class_of_its_own_can_have_one(package: ModuleType) -> None:
    told = error(package, "59999")
    assert type(told) is package.ApiError
    assert told.hint == "Say it again,\nand `louder`."
    assert package.ApiError.hint == error(package, "51000").hint == ""


def check_a_code_that_is_not_described(package: ModuleType) -> None:
    """It may mean anything, so that what became of the order is not known."""
    told = error(package, "77777")
    assert type(told) is package.UndescribedCodeError
    assert isinstance(told, package.OutcomeUnknown)
    assert (told.meaning, told.cl_ord_ids) == ("", ("mine",))
    assert "Look the code up" in told.hint


def check_a_class_of_unknown_outcomes_is_one(package: ModuleType) -> None:
    told = error(package, "50004")
    assert type(told) is package.LateAnswerError
    assert isinstance(told, package.OutcomeUnknown)
    assert not isinstance(error(package, "50101"), package.OutcomeUnknown)
    assert not isinstance(error(package, "51000"), package.OutcomeUnknown)
