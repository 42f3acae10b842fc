"""Lists: how many elements, which, and none twice."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_how_many(package: ModuleType) -> None:
    cancel = request(package, "cancel-orders")
    assert cancel(ord_ids=("1", "2", "3")).to_wire() == {"ordIds": ["1", "2", "3"]}
    assert refused(package, cancel, ord_ids=[]) == ("ord_ids", "must have at least 1 element")
    told = refused(package, cancel, ord_ids=["1", "2", "3", "4"])
    assert told == ("ord_ids", "must have at most 3 elements")


def check_which(package: ModuleType) -> None:
    cancel = request(package, "cancel-orders")
    for element in ("", "a", "1\n", 1, None):
        parameter, rule = refused(package, cancel, ord_ids=["1", element])
        assert parameter.startswith("ord_ids")
        assert "element" in rule or parameter == "ord_ids[1]"
    parameter, rule = refused(package, cancel, ord_ids=["1"], kinds=["limit", "stop"])
    assert parameter.startswith("kinds")
    assert "'limit' or 'market'" in rule


def check_none_twice(package: ModuleType) -> None:
    cancel = request(package, "cancel-orders")
    told = refused(package, cancel, ord_ids=["1", "2", "1"])
    assert told == ("ord_ids", "must not have an element twice")
    assert cancel(ord_ids=["1"], kinds=["limit", "limit"])
    legs = [{"inst_id": "A", "side": "buy"}, {"side": "buy", "inst_id": "A"}]
    assert refused(package, cancel, ord_ids=["1"], legs=legs)[0] == "legs"
    assert cancel(ord_ids=["1"], legs=[legs[0], {"inst_id": "A"}])


def check_text_is_no_list(package: ModuleType) -> None:
    cancel = request(package, "cancel-orders")
    assert refused(package, cancel, ord_ids="123") == (
        "ord_ids",
        "must be a list; pass ord_ids=['123']",
    )
