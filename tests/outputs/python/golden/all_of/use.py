"""Rules put together with allOf hold each for itself, and are told one by one."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_what_is_required(package: ModuleType) -> None:
    order = request(package, "place-order")
    assert refused(package, order) == ("side", "is required")
    assert order(side="sell")


def check_what_cannot_be_given_together(package: ModuleType) -> None:
    order = request(package, "place-order")
    told = refused(package, order, side="sell", sz=1, px_usd=1, px_vol=1)
    assert told == ("px_usd, px_vol", "cannot be given together: px_usd and px_vol")


def check_a_condition(package: ModuleType) -> None:
    order = request(package, "place-order")
    told = refused(package, order, side="buy")
    assert told == ("tgt_ccy", "is required when side is 'buy' or is not given")
    assert order(side="buy", tgt_ccy="base_ccy")


def check_a_value(package: ModuleType) -> None:
    order = request(package, "place-order")
    told = refused(package, order, side="sell", tgt_ccy="other")
    assert told == ("tgt_ccy", "must be 'base_ccy' or 'quote_ccy'")


def check_what_stands_deeper(package: ModuleType) -> None:
    order = request(package, "place-order")
    told = refused(package, order, side="sell", px_usd=1)
    assert told == ("sz", "is required when px_usd is given")
    told = refused(package, order, side="sell", px_vol=1)
    assert told == ("sz", "is required when px_vol is given")
