"""Operations of the streams write what REST takes, and read replies as REST's answers are read."""

from __future__ import annotations

import json
from typing import Any

import okx_v5
import pytest
from okx_v5 import OPERATIONS, STREAM_OPERATIONS, Reply, decode_message

from tests.client.calls.test_loading import loaded_by
from tests.endpoints.page import Printed
from tests.streams.pages import OPERATION_PAGES, REPLIES, REQUESTS

ORDER = {"inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "ord_type": "market", "sz": "1"}
ATTACHED = [{"tp_trigger_px": "1", "tp_ord_px": "-1"}]
CODES = {"BTC-USDT": 7, "ETH-USDT": 2**40}


def test_each_operation_has_a_page_and_its_twin_in_rest() -> None:
    assert {f"{each.url}/{op}" for op, each in STREAM_OPERATIONS.items()} == set(OPERATION_PAGES)
    for op, each in STREAM_OPERATIONS.items():
        assert (each.op, each.twin.method) == (op, "POST")
        assert OPERATIONS[each.twin.key] is each.twin


def named(model: Any, wire: dict[str, Any]) -> dict[str, Any]:
    """An element by its Python names, its code as the ID of an instrument."""
    plain = {name: value for name, value in wire.items() if name != "instIdCode"}
    found = {model._names[name]: value for name, value in plain.items()}
    return found | ({"inst_id": f"I{wire['instIdCode']}"} if "instIdCode" in wire else {})


@pytest.mark.parametrize("printed", REQUESTS.values(), ids=REQUESTS)
def test_a_documented_request_is_written(printed: Printed) -> None:
    told = printed.json
    operation = STREAM_OPERATIONS[told["op"]]
    request: Any = operation.twin.request
    codes = (
        {f"I{each['instIdCode']}": each["instIdCode"] for each in told["args"][:2]}
        if (operation.instead)
        else {}
    )
    if request.wire_type is list:
        ((name, model),) = request._inner.items()
        given = {request._names[name]: [named(model, each) for each in told["args"]]}
    else:
        (argument,) = told["args"]
        given = named(request, argument)
    sent = operation.encode(id=told["id"], inst_id_codes=codes, **given)
    assert json.loads(sent) == told


@pytest.mark.parametrize("printed", REPLIES.values(), ids=REPLIES)
def test_a_documented_reply_is_read_as_rest_reads_it(printed: Printed) -> None:
    told = printed.json
    operation = STREAM_OPERATIONS[told["op"]]
    try:
        as_rest: Any = operation.twin.decode(printed.text)
    except okx_v5.ApiError as error:
        with pytest.raises(type(error)) as caught:
            decode_message(printed.text)
        assert (caught.value.code, caught.value.resend) == (error.code, error.resend)
        assert caught.value.operation == f"{told['op']} {operation.path}"
        return
    reply = decode_message(printed.text)
    assert isinstance(reply, Reply)
    assert type(reply) is type(as_rest)
    assert [item.to_wire() for item in reply] == told["data"]
    assert [each.state for each in reply.outcomes] == [each.state for each in as_rest.outcomes]
    assert reply.to_wire() == told


def encoded(op: str = "order", **arguments: Any) -> Any:
    given = {"id": "a1", "inst_id_codes": CODES, **(ORDER if op == "order" else {}), **arguments}
    return json.loads(STREAM_OPERATIONS[op].encode(**given))


def test_the_deadline_stands_beside_the_arguments() -> None:
    sent = encoded(exp_time=1700000000000)
    assert sent["expTime"] == "1700000000000"
    assert list(sent["args"][0]) == ["instIdCode", "tdMode", "side", "ordType", "sz"]


def test_a_code_may_be_longer_than_32_bits() -> None:
    assert encoded(inst_id="ETH-USDT")["args"][0]["instIdCode"] == 2**40


def test_more_parameters_go_along() -> None:
    assert encoded(extra={"newParam": "x"})["args"][0]["newParam"] == "x"


@pytest.mark.parametrize(
    ("wrong", "parameter", "rule"),
    [
        ({"id": "a-1"}, "id", "1 to 32 letters and digits"),
        ({"id": "a" * 33}, "id", "1 to 32 letters and digits"),
        ({"id": ""}, "id", "1 to 32 letters and digits"),
        ({"inst_id_codes": {}}, "inst_id", "has no instIdCode"),
        ({"inst_id_codes": {"BTC-USDT": "7"}}, "inst_id", "has no instIdCode"),
        ({"inst_id_codes": {"BTC-USDT": True}}, "inst_id", "has no instIdCode"),
        ({"attach_algo_ords": ATTACHED}, "attach_algo_ords", "not taken over the streams"),
        ({"sz": 1.5}, "sz", "must not be a float"),
        ({"td_mode": "x"}, "td_mode", "must be 'cross'"),
        ({"px": "1"}, "px", "must not be given"),
        ({"unknown": 1}, "unknown", "is not"),
    ],
)
def test_what_breaks_the_description_is_refused(wrong: Any, parameter: str, rule: str) -> None:
    with pytest.raises(okx_v5.ValidationError, match=rule) as caught:
        encoded(**wrong)
    assert caught.value.parameter == parameter


def test_an_element_that_breaks_it_is_named() -> None:
    orders = [ORDER, {**ORDER, "side": "sell", "attach_algo_ords": ATTACHED}]
    with pytest.raises(okx_v5.ValidationError) as caught:
        encoded("batch-orders", orders=orders)
    assert caught.value.parameter == "orders[1].attach_algo_ords"
    assert caught.value.wire_name == "orders[1].attachAlgoOrds"
    with pytest.raises(okx_v5.ValidationError) as caught:
        encoded("batch-orders", orders=[ORDER, {**ORDER, "inst_id": "SOL-USDT"}])
    assert caught.value.parameter == "orders[1].inst_id"


def test_a_cancellation_has_no_deadline_as_over_rest() -> None:
    with pytest.raises(okx_v5.ValidationError, match="exp_time"):
        encoded("cancel-order", inst_id="BTC-USDT", ord_id="1", exp_time=1700000000000)


REPLY = {"id": "1", "op": "order", "code": "0", "msg": ""}


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({**REPLY, "data": []}, okx_v5.BadReply),
        ({**REPLY, "data": [{"ordId": "1"}]}, okx_v5.BadReply),
        ({**REPLY, "data": None}, okx_v5.BadReply),
        ({"id": "1", "op": "order", "args": []}, okx_v5.BadReply),
        ({**REPLY, "code": "1", "data": []}, okx_v5.BadReply),
        ({**REPLY, "data": [{"ordId": "1", "sCode": "51008"}]}, okx_v5.InsufficientBalanceError),
        ({**REPLY, "code": "50004", "data": []}, okx_v5.OutcomeUnknown),
        ({**REPLY, "op": "new"}, okx_v5.BadMessage),
        ({**REPLY, "op": 7}, okx_v5.BadMessage),
    ],
)
def test_what_proves_no_success_is_raised_as_over_rest(message: Any, error: Any) -> None:
    with pytest.raises(error):
        decode_message(json.dumps(message))


def test_a_reply_of_another_operation_is_refused() -> None:
    with pytest.raises(okx_v5.BadMessage, match="no reply of cancel-order"):
        STREAM_OPERATIONS["cancel-order"].decode(json.dumps({**REPLY, "data": []}))
    with pytest.raises(okx_v5.BadMessage, match="of no operation"):
        STREAM_OPERATIONS["cancel-order"].decode('{"event": "error", "code": "60012"}')


def test_what_is_said_of_a_reply_has_no_status() -> None:
    with pytest.raises(okx_v5.BadReply, match="a reply, and no row") as caught:
        decode_message(json.dumps({**REPLY, "data": []}))
    assert caught.value.http_status == 0


def test_limits_are_those_of_rest_or_its_own() -> None:
    own = {op for op, each in STREAM_OPERATIONS.items() if each.counts_as is each}
    assert own == {"sprd-mass-cancel"}


def test_rest_loads_no_operation_of_the_streams() -> None:
    found = loaded_by("import okx_v5", "okx_v5.OPERATIONS['POST /api/v5/trade/order']")
    assert not {each for each in found if "stream" in each}
