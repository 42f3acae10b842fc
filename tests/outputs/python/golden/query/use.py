"""A GET: its parameters go into the query, and its rules stand beside them."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_the_query(package: ModuleType) -> None:
    operation = package.OPERATIONS["GET /api/v5/thing/orders"]
    sent = operation.encode(
        inst_type="SPOT", inst_id="A&B=C", ord_ids=["1", "2"], archived=True, limit=5
    )
    assert sent.method == "GET"
    assert sent.body is None
    assert sent.path == (
        "/api/v5/thing/orders?instType=SPOT&instId=A%26B%3DC&ordIds=1,2&archived=true&limit=5"
    )


def check_what_is_required(package: ModuleType) -> None:
    orders = request(package, "orders", "GET")
    assert refused(package, orders) == ("inst_type", "is required")
    assert refused(package, orders, inst_type="SWAP") == ("inst_type", "must be 'SPOT' or 'OPTION'")


def check_the_rules(package: ModuleType) -> None:
    orders = request(package, "orders", "GET")
    assert orders(inst_type="SPOT")
    assert orders(inst_type="OPTION", uly="A")
    told = refused(package, orders, inst_type="SPOT", inst_id="A", uly="B")
    assert told == ("inst_id, uly", "cannot be given together: inst_id and uly")
    parameter, rule = refused(package, orders, inst_type="OPTION")
    assert parameter == "inst_id, uly"
    assert rule == (
        "are alternatives: at least one of inst_id or uly is required when inst_type is 'OPTION'"
    )


def check_the_rules_of_each(package: ModuleType) -> None:
    orders = request(package, "orders", "GET")
    assert refused(package, orders, inst_type="SPOT", limit=101)[0] == "limit"
    assert refused(package, orders, inst_type="SPOT", ord_ids=["1", "2", "3"])[0] == "ord_ids"
    assert refused(package, orders, inst_type="SPOT", inst_id="")[0] == "inst_id"


def check_the_limits(package: ModuleType) -> None:
    first, second = package.OPERATIONS["GET /api/v5/thing/orders"].rate_limits
    assert first[:6] == (10, 2, ("user", "instrument"), "requests", (), ("OPTION", "FUTURES"))
    assert second[:6] == (5, 1, ("ip",), "requests", ("OPTION",), ())


def check_it_may_be_sent_again(package: ModuleType) -> None:
    operation = package.OPERATIONS["GET /api/v5/thing/orders"]
    assert (operation.safe, operation.permission, operation.private) == (True, "read", True)
