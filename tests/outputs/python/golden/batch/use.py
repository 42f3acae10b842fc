"""A body that is a list: one argument in Python, and errors that say which element, and where."""

import importlib
import json
import pickle
from types import ModuleType
from typing import Any

import pytest

from tests.outputs.python.golden.using import refused, request

KEY = "POST /api/v5/thing/batch-orders"
MARKET = {"inst_id": "A", "ord_type": "market"}
LIMIT = {"inst_id": "B", "ord_type": "limit", "px": "1.5"}
WIRE = {"instId": "A", "ordType": "market"}


def batch(package: ModuleType) -> Any:
    return request(package, "batch-orders")


def check_what_goes_out(package: ModuleType) -> None:
    made = batch(package)(orders=[MARKET, LIMIT])
    assert made.to_wire() == [WIRE, {"instId": "B", "ordType": "limit", "px": "1.5"}]
    sent = package.OPERATIONS[KEY].encode(orders=(MARKET,))
    body = b'[{"instId":"A","ordType":"market"}]'
    assert sent == ("POST", "/api/v5/thing/batch-orders", body, {})


def check_models_and_dicts_are_one(package: ModuleType) -> None:
    models = importlib.import_module(f"{package.__name__}.thing")
    attached = models.AttachedOrder(sl_trigger_px=9)
    order = models.OrderToPlace(**MARKET, attach_algo_ords=[attached])
    made = batch(package)(orders=[order, LIMIT])
    dicts = {**MARKET, "attach_algo_ords": [{"sl_trigger_px": 9}]}
    assert made == batch(package)(orders=[dicts, LIMIT])
    assert made != batch(package)(orders=[LIMIT, dicts])
    assert hash(made) == hash(batch(package)(orders=[dicts, LIMIT]))


def check_what_it_holds_can_be_read(package: ModuleType) -> None:
    linked = {**MARKET, "linked_ord": {"ord_id": "7"}}
    made = batch(package)(orders=[LIMIT, linked])
    assert (len(made), made[1]) == (2, {**WIRE, "linkedOrd": {"ordId": "7"}})
    assert [each.inst_id for each in made.orders] == ["B", "A"]
    assert made.orders[1].linked_ord.ord_id == "7"
    assert "PlaceOrdersRequest(orders=[OrderToPlace(inst_id='B'" in repr(made)
    assert pickle.loads(pickle.dumps(made)) == made


def check_it_cannot_be_changed_from_outside(package: ModuleType) -> None:
    orders = [dict(MARKET)]
    made = batch(package)(orders=orders)
    orders[0]["inst_id"] = "B"
    orders.append(LIMIT)
    made.to_wire()[0]["instId"] = "B"
    made[0]["instId"] = "B"
    assert made.to_wire() == [WIRE]
    with pytest.raises(AttributeError):
        made.orders = []


def check_an_element_has_an_extra_of_its_own(package: ModuleType) -> None:
    made = batch(package)(orders=[{**MARKET, "extra": {"newParam": True}}, MARKET])
    assert made.to_wire() == [{**WIRE, "newParam": True}, WIRE]
    told = refused(package, batch(package), orders=[MARKET, {**MARKET, "extra": {"px": 1}}])
    assert told == ("orders[1].px", "is a known parameter; pass px=..., not extra")


def check_the_batch_has_none(package: ModuleType) -> None:
    parameter, rule = refused(package, batch(package), orders=[MARKET], extra={"a": 1})
    assert (parameter, rule) == ("extra", "is not a parameter; known are orders")


def check_an_error_says_where(package: ModuleType) -> None:
    orders = batch(package)
    told = refused(package, orders, orders=[MARKET, {"ord_type": "market"}])
    assert told == ("orders[1].inst_id", "is required")
    told = refused(package, orders, orders=[MARKET, LIMIT, {**LIMIT, "px": None}])
    assert told == ("orders[2].px", "is required when ord_type is 'limit'")
    told = refused(package, orders, orders=[{**MARKET, "ord_type": "fok"}])
    assert told == ("orders[0].ord_type", "must be 'market' or 'limit'")
    told = refused(package, orders, orders=[{**MARKET, "typo": 1}])[0]
    assert told == "orders[0].typo"
    assert refused(package, orders, orders=[{**LIMIT, "px": 1.5}])[0] == "orders[0].px"
    deep = {**MARKET, "attach_algo_ords": [{}, {"sl_ord_px": 1}]}
    told = refused(package, orders, orders=[MARKET, deep])
    parameter = "orders[1].attach_algo_ords[1].sl_trigger_px"
    assert told == (parameter, "is required when sl_ord_px is given")
    told = refused(package, orders, orders=[{**MARKET, "linked_ord": {"ord_id": ""}}])
    assert told == ("orders[0].linked_ord.ord_id", "must have at least 1 character")


def check_an_error_of_what_goes_out_says_where_in_both_names(package: ModuleType) -> None:
    wire = [WIRE, {**WIRE, "attachAlgoOrds": [{"slOrdPx": "1"}]}]
    with pytest.raises(package.ValidationError) as caught:
        batch(package).from_wire(wire)
    assert caught.value.parameter == "orders[1].attach_algo_ords[0].sl_trigger_px"
    assert caught.value.wire_name == "orders[1].attachAlgoOrds[0].slTriggerPx"
    with pytest.raises(package.ValidationError) as caught:
        batch(package).from_wire([{**WIRE, "newParam": 1}])
    assert caught.value.wire_name == "orders[0].newParam"
    assert batch(package).from_wire((WIRE,)).to_wire() == [WIRE]


def check_how_many(package: ModuleType) -> None:
    orders = batch(package)
    assert refused(package, orders, orders=[]) == ("orders", "must have at least 1 element")
    told = refused(package, orders, orders=[MARKET] * 4)
    assert told == ("orders", "must have at most 3 elements")
    assert refused(package, orders) == ("orders", "is required")


def check_what_is_no_batch(package: ModuleType) -> None:
    orders = batch(package)
    assert refused(package, orders, orders=MARKET) == ("orders", "must be a list")
    assert refused(package, orders, orders="A") == ("orders", "must be a list")
    for element in ("A", 1, None, [MARKET]):
        told = refused(package, orders, orders=[MARKET, element])
        assert told == ("orders[1]", "must be OrderToPlace or a dict")
    for wire in (WIRE, "A", 1, None):
        with pytest.raises(package.ValidationError, match="must be a list"):
            orders.from_wire(wire)


def check_an_argument_called_as_a_type(package: ModuleType) -> None:
    cancel = request(package, "cancel-orders")
    assert cancel(list=[{"ord_id": "1"}, {"ord_id": "2"}])[1] == {"ordId": "2"}
    twice = [{"ord_id": "1"}] * 2
    assert refused(package, cancel, list=twice) == ("list", "must not have an element twice")
    assert cancel(list=[]).to_wire() == []


def check_what_becomes_of_each_can_be_told_apart(package: ModuleType) -> None:
    operation = package.OPERATIONS[KEY]
    assert operation.promise.rows == "each"
    assert (operation.promise.by, operation.promise.success) == (
        ("ordId", "clOrdId"),
        ((("sCode",), "0"),),
    )
    items = [
        {"ordId": "1", "clOrdId": "a", "sCode": "0", "sMsg": ""},
        {"ordId": "", "clOrdId": "b", "sCode": "51000", "sMsg": "Bad px"},
    ]
    reply = operation.decode(json.dumps({"code": "2", "msg": "", "data": items}).encode())
    assert [each.ord_id for each in reply.succeeded] == ["1"]
    assert [each.cl_ord_id for each in reply.failed] == ["b"]
    with pytest.raises(package.ApiError) as caught:
        reply.check()
    assert (caught.value.code, caught.value.msg, caught.value.cl_ord_id) == ("51000", "Bad px", "b")


def check_orders_are_counted(package: ModuleType) -> None:
    (limit,) = package.OPERATIONS[KEY].rate_limits
    assert (limit.limit, limit.counts, limit.per) == (300, "orders", ("user", "instrument"))
    with package.Client() as client:
        told = " ".join(client.thing.place_orders.__doc__.split())
        assert "at most 300 orders in 2 s for each user and instrument." in told
        assert "Args: orders: The orders." in told
        assert "OrderToCancel" in client.thing.cancel_orders.__doc__
