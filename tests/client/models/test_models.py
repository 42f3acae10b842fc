"""Request models on their own: built with Python names, exact, immutable."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, ValidationError
from okx_v5.copy_trading import CloseLeadPositionRequest, StopCopyTradingRequest
from okx_v5.grid import CloseGridPositionRequest
from okx_v5.trade import ClosePositionRequest

from tests.support.callers import Caller
from tests.support.exchange import Exchange

BUILT: dict[str, tuple[Callable[[], Any], dict[str, Any]]] = {
    "trade": (
        lambda: ClosePositionRequest(inst_id="BTC-USDT", mgn_mode="cross", auto_cxl=True),
        {"instId": "BTC-USDT", "mgnMode": "cross", "autoCxl": True},
    ),
    "grid": (
        lambda: CloseGridPositionRequest(
            algo_id="448", mkt_close=False, sz=Decimal("1E+3"), px="0.10"
        ),
        {"algoId": "448", "mktClose": False, "sz": "1000", "px": "0.10"},
    ),
    "lead": (
        lambda: CloseLeadPositionRequest(
            sub_pos_id="518", inst_type="SPOT", ord_type="limit", px=0, tag="a7"
        ),
        {"subPosId": "518", "instType": "SPOT", "ordType": "limit", "px": "0", "tag": "a7"},
    ),
    "stop": (
        lambda: StopCopyTradingRequest(unique_code="25CD5A80241D6FE6"),
        {"uniqueCode": "25CD5A80241D6FE6"},
    ),
}
built = pytest.mark.parametrize(("build", "wire"), BUILT.values(), ids=BUILT)


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def close(**more: Any) -> ClosePositionRequest:
    return ClosePositionRequest(inst_id="BTC-USDT", mgn_mode="cross", **more)


@built
def test_it_knows_its_wire_form(build: Callable[[], Any], wire: dict[str, Any]) -> None:
    request = build()
    assert request.to_wire() == wire
    assert {name: request[name] for name in wire} == wire
    assert all(name in request for name in wire)
    assert "newField" not in request


@built
def test_it_is_read_back_from_its_wire_form(build: Callable[[], Any], wire: dict[str, Any]) -> None:
    request = build()
    assert type(request).from_wire(wire) == request
    assert type(request).from_wire(request.to_wire()).to_wire() == wire


@built
@pytest.mark.parametrize("duplicate", [pickled, copy.copy, copy.deepcopy])
def test_a_duplicate_is_equal(
    build: Callable[[], Any], wire: dict[str, Any], duplicate: Callable[[Any], Any]
) -> None:
    again = duplicate(build())
    assert type(again) is type(build())
    assert again == build()
    assert hash(again) == hash(build())
    assert again.to_wire() == wire


def test_equal_requests_have_equal_hashes() -> None:
    one = ClosePositionRequest.from_wire({"instId": "BTC-USDT", "mgnMode": "cross"})
    other = ClosePositionRequest.from_wire({"mgnMode": "cross", "instId": "BTC-USDT"})
    assert one == other == close()
    assert hash(one) == hash(other) == hash(close())
    assert len({one, other, close()}) == 1


def test_different_requests_are_not_equal() -> None:
    assert close() != close(tag="a")
    assert close() != close(extra={"a": "1"})
    assert close(extra={"a": "1"}) == close(extra={"a": "1"})
    assert close() != {"instId": "BTC-USDT", "mgnMode": "cross"}
    assert CloseLeadPositionRequest(sub_pos_id="1") != close()


def test_repr_can_be_evaluated() -> None:
    request = close(auto_cxl=False, extra={"newField": "1"})
    assert eval(repr(request), {"ClosePositionRequest": ClosePositionRequest}) == request


@pytest.mark.parametrize("name", ["inst_id", "tag", "newField"])
def test_it_cannot_be_changed(name: str) -> None:
    request = close()
    with pytest.raises(AttributeError):
        setattr(request, name, "ETH-USDT")
    with pytest.raises(AttributeError):
        delattr(request, name)
    assert request.to_wire() == {"instId": "BTC-USDT", "mgnMode": "cross"}


def test_it_cannot_be_changed_from_outside() -> None:
    inner = {"px": ["1"]}
    extra = {"attached": inner}
    request = close(extra=extra)
    inner["px"].append("2")
    extra["tag"] = {}
    request.to_wire()["attached"]["px"].append("3")
    request["attached"]["px"].append("4")
    wire = {"instId": "BTC-USDT", "mgnMode": "cross"}
    given = ClosePositionRequest.from_wire(wire)
    wire["mgnMode"] = "crossed"
    assert request.to_wire() == {**given.to_wire(), "attached": {"px": ["1"]}}


def test_attributes_are_typed() -> None:
    request = CloseGridPositionRequest(algo_id="448", mkt_close=False, sz=3, px="0.10")
    assert (request.algo_id, request.mkt_close) == ("448", False)
    assert (request.sz, request.px) == (Decimal(3), Decimal("0.10"))
    assert str(request.px) == "0.10"


def test_unset_attributes_are_empty() -> None:
    request = CloseGridPositionRequest(algo_id="448", mkt_close=True)
    assert request.sz is None
    assert close().tag == ""
    assert close().auto_cxl is None
    assert "sz" not in request
    with pytest.raises(KeyError):
        request["sz"]


@pytest.mark.parametrize(
    ("wire", "named"),
    [
        ({"instId": "A"}, "mgn_mode (mgnMode)"),
        ({"instId": "A", "mgnMode": "crossed"}, "mgn_mode (mgnMode)"),
        ({"instId": "A", "mgnMode": "cross", "newField": "1"}, "newField"),
        ({"instId": 5, "mgnMode": "cross"}, "inst_id (instId)"),
        ({"instId": "A", "mgnMode": "cross", "autoCxl": "true"}, "auto_cxl (autoCxl)"),
        ({"instId": "A", "mgnMode": "cross", "tag": None}, "tag"),
        ({"inst_id": "A", "mgn_mode": "cross"}, "inst_id"),
    ],
)
def test_a_wire_form_is_held_to_the_same_rules(wire: dict[str, Any], named: str) -> None:
    with pytest.raises(ValidationError) as caught:
        ClosePositionRequest.from_wire(wire)
    assert named in str(caught.value)
    assert caught.value.documentation in str(caught.value)


@pytest.mark.parametrize("value", [1, 1.5, True, Decimal(1)])
def test_numbers_are_text_in_a_wire_form(value: object) -> None:
    wire = {"algoId": "448", "mktClose": False, "sz": "1", "px": value}
    with pytest.raises(ValidationError, match="px"):
        CloseGridPositionRequest.from_wire(wire)


def test_it_is_refused_when_it_is_built() -> None:
    with pytest.raises(ValidationError, match="mgn_mode"):
        ClosePositionRequest(inst_id="BTC-USDT")  # type: ignore[call-arg]
    with pytest.raises(ValidationError, match="leverage"):
        close(leverage=5)
    with pytest.raises(ValidationError, match="by name"):
        ClosePositionRequest("BTC-USDT", "cross")  # type: ignore[call-arg]


def test_a_client_sends_it(call: Caller, exchange: Exchange) -> None:
    operation = OPERATIONS["POST /api/v5/trade/close-position"]
    assert operation.request is ClosePositionRequest
    answer = call("send", operation, close(tag="a7"))
    assert exchange.received[0].json == close(tag="a7").to_wire()
    assert type(answer[0]) is operation.item


def test_a_client_sends_what_extra_adds(call: Caller, exchange: Exchange) -> None:
    operation = OPERATIONS["POST /api/v5/trade/close-position"]
    call("send", operation, close(extra={"newField": Decimal("1E+3")}))
    assert exchange.received[0].json["newField"] == "1000"
    assert close(extra={"newField": "1"})["newField"] == "1"


def test_a_client_does_not_send_it_elsewhere(call: Caller, exchange: Exchange) -> None:
    operation = OPERATIONS["POST /api/v5/trade/close-position"]
    for other in (CloseGridPositionRequest(algo_id="448", mkt_close=True), {"instId": "A"}):
        with pytest.raises(ValidationError, match="ClosePositionRequest"):
            call("send", operation, other)
    assert exchange.received == []


def test_encoding_needs_no_client() -> None:
    operation = OPERATIONS["POST /api/v5/trade/close-position"]
    encoded = operation.encode(inst_id="BTC-USDT", mgn_mode="cross")
    assert encoded.method == "POST"
    assert encoded.path == "/api/v5/trade/close-position"
    assert encoded.body == b'{"instId":"BTC-USDT","mgnMode":"cross"}'
    with pytest.raises(ValidationError, match="mgn_mode"):
        operation.encode(inst_id="BTC-USDT")
