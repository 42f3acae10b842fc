"""Schemas that several requests share, told each time in the words of its use."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_the_words_beside_a_reference(package: ModuleType) -> None:
    place, amend = request(package, "place-order"), request(package, "amend-order")
    assert "px: The price; see `instId`." in place.__doc__
    assert "new_px (newPx): The new price." in amend.__doc__
    told = "Instrument, such as `BTC-USDT`. Without it the exchange takes BTC-USDT. Deprecated."
    assert told in " ".join(place.__doc__.split())
    assert "inst_id (instId): Instrument, such as `BTC-USDT`.\n" in amend.__doc__
    assert "All that an order has." in place.__doc__


def check_the_rules_come_along(package: ModuleType) -> None:
    place, amend = request(package, "place-order"), request(package, "amend-order")
    assert place().to_wire() == {}
    assert refused(package, place, inst_id="")[0] == "inst_id"
    assert refused(package, amend, inst_id="A", new_px="1.5")[0] == "new_px"


def check_one_class_for_a_shared_object(package: ModuleType) -> None:
    place, amend = request(package, "place-order"), request(package, "amend-order")
    made = place(leg={"px": 1}, other_leg={"px": 2})
    assert type(made.leg) is type(made.other_leg) is type(amend(inst_id="A", leg={"px": 1}).leg)
    assert refused(package, place, other_leg={"px": "x"})[0] == "other_leg.px"


def check_an_error_names_the_operation_it_happened_in(package: ModuleType) -> None:
    for name, method in (("place-order", "place_order"), ("amend-order", "amend_order")):
        try:
            request(package, name).from_wire({"instId": "A", "leg": {"px": "x"}})
        except package.ValidationError as error:
            assert error.operation == f"thing.{method}"
            assert error.documentation == f"https://tiny.test/docs#{name}"
        else:
            raise AssertionError("not refused")
