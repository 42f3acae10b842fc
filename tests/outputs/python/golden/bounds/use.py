"""Whole numbers and their bounds."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_the_ends_of_a_range(package: ModuleType) -> None:
    leverage = request(package, "set-leverage")
    assert leverage(lever=1).to_wire() == {"lever": 1}
    assert leverage(lever=125)
    assert refused(package, leverage, lever=0) == ("lever", "must be at least 1")
    assert refused(package, leverage, lever=126) == ("lever", "must be at most 125")


def check_ends_that_do_not_belong_to_it(package: ModuleType) -> None:
    leverage = request(package, "set-leverage")
    assert leverage(lever=1, step=1)
    assert leverage(lever=1, step=9)
    assert refused(package, leverage, lever=1, step=0) == ("step", "must be more than 0")
    assert refused(package, leverage, lever=1, step=10) == ("step", "must be less than 10")


def check_negative_numbers(package: ModuleType) -> None:
    leverage = request(package, "set-leverage")
    assert leverage(lever=1, shift=-5)
    assert refused(package, leverage, lever=1, shift=-6) == ("shift", "must be at least -5")


def check_what_is_no_whole_number(package: ModuleType) -> None:
    leverage = request(package, "set-leverage")
    for value in (True, False, "1e0", 1.5, [1], {}):
        assert refused(package, leverage, lever=value) == ("lever", "must be a whole number")


def check_a_number_given_as_a_number(package: ModuleType) -> None:
    leverage = request(package, "set-leverage")
    assert leverage(lever=1, px=100).to_wire()["px"] == "100"
    assert "float" in refused(package, leverage, lever=1, px=0.1)[1]
