"""The links that errors give, once it is known where the site is."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

import okx_v5
import pytest
from okx_v5 import ApiError, OkxError, OutcomeUnknown
from okx_v5._runtime.errors import api_error
from okx_v5.errors import use_reference

from tests.support import tiny

BASE = "https://docs.example.com/okx/"


@pytest.fixture(autouse=True)
def reference() -> Iterator[None]:
    use_reference(BASE)
    yield
    use_reference("")


def test_links_stand_beside_those_of_okx() -> None:
    with pytest.raises(okx_v5.ValidationError) as caught:
        okx_v5.Client().trade.place_order(inst_id=7)  # type: ignore[arg-type, call-arg]
    assert f"See {caught.value.reference} and {caught.value.documentation}" in str(caught.value)


def test_nothing_links_anywhere_where_no_address_is_known() -> None:
    use_reference("")
    for error in (
        OkxError("x"),
        api_error("51000", "no", 400, "POST /api/v5/trade/order"),
        OutcomeUnknown("no answer", "POST /api/v5/trade/order"),
        okx_v5.RateLimitReached("POST /api/v5/trade/order", 1.0),
    ):
        assert error.reference == ""
        assert "http" not in str(error)


def test_an_error_that_was_pickled_links_by_where_it_is_read() -> None:
    error = api_error("51000", "no", 400, "POST /api/v5/trade/order")
    use_reference("http://other.test")
    again: ApiError = pickle.loads(pickle.dumps(error))
    assert again.reference == error.reference == "http://other.test/errors/51/#51000"


@pytest.mark.parametrize(
    "base",
    [
        "docs.example.com",
        "ftp://x.test/",
        "https://",
        "https://x/?q",
        "https://x/#a",
        "https://x/#",
    ],
)
def test_what_is_no_address(base: str) -> None:
    with pytest.raises(okx_v5.ValidationError, match="must be an address"):
        use_reference(base)


def test_the_description_can_name_the_address(tmp_path: Path) -> None:
    document = tiny.root()
    document["info"]["x-okx-reference"] = "https://tiny.test/docs/"
    code = {"class": "ApiError", "resend": "no", "meaning": "No."}
    made = tiny.package(document, tmp_path, errors={"classes": {}, "codes": {"51000": code}})
    with pytest.raises(made.ApiError) as caught:
        made.OPERATIONS[f"POST {tiny.PATH}"].answer(code="51000")
    assert caught.value.reference == "https://tiny.test/docs/errors/51/#51000"
    assert str(caught.value).endswith(f". See {caught.value.reference}")
    assert api_error("51000", "", 200, "").reference.startswith(BASE)


@pytest.mark.parametrize("address", ["https://tiny.test/docs", "tiny.test/", ""])
def test_an_address_in_the_description_that_is_none(tmp_path: Path, address: str) -> None:
    document = tiny.root()
    document["info"]["x-okx-reference"] = address
    assert "an address that ends in a slash" in tiny.refused(tmp_path, document).what
