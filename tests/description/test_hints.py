"""What the exchange's codes advise: that it fits what the request was about."""

from __future__ import annotations

import pytest
from okx_v5 import OPERATIONS, ApiError
from okxgen.description.load import load

from tests.support.paths import SPEC

CODES = load(SPEC / "errors.yaml")["codes"]

ABOUT_A_NAME = (
    "ID",
    "ClOrdId",
    "identifier",
    "name",
    "clBlockTdId",
    "clRfqId",
    "clQuoteId",
    "quoted",
)


def test_who_is_told_to_use_a_new_identifier_has_given_one() -> None:
    misled = [
        code
        for code, fact in CODES.items()
        if fact["class"] == "DuplicateRequestError"
        and "hint" not in fact
        and not any(word in fact["meaning"] for word in ABOUT_A_NAME)
    ]
    assert misled == []


def test_a_cancellation_under_way_is_waited_for() -> None:
    row = {"ordId": "1", "clOrdId": "", "sCode": "51410", "sMsg": "being cancelled already"}
    with pytest.raises(ApiError) as caught:
        OPERATIONS["POST /api/v5/trade/cancel-order"].answer([row], code="1").check()
    assert "ask for its state" in caught.value.hint
    assert "identifier" not in caught.value.hint


def test_a_missing_address_is_added() -> None:
    with pytest.raises(ApiError) as caught:
        OPERATIONS["POST /api/v5/asset/withdrawal"].answer(code="58203", msg="no address")
    assert "withdrawal addresses" in caught.value.hint
    assert "mode" not in caught.value.hint


@pytest.mark.parametrize("code", ["58002", "59516", "59517", "59606"])
def test_what_the_account_lacks_is_no_mode(code: str) -> None:
    assert "hint" in CODES[code]
    assert "mode" not in CODES[code]["hint"]
