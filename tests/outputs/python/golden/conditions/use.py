"""A rule that holds under a condition is told with its condition."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_then(package: ModuleType) -> None:
    order = request(package, "place-order")
    assert order(ord_type="limit", sz=1, px="0.5").to_wire()["px"] == "0.5"
    told = refused(package, order, ord_type="limit", sz=1)
    assert told == ("px", "is required when ord_type is 'limit' or 'post_only'")


def check_else(package: ModuleType) -> None:
    order = request(package, "place-order")
    assert order(ord_type="market", sz=1)
    parameter, rule = refused(package, order, ord_type="market", sz=1, px=1)
    assert parameter == "px"
    assert rule.endswith("unless ord_type is 'limit' or 'post_only'")


def check_a_condition_inside_the_else(package: ModuleType) -> None:
    order = request(package, "place-order")
    parameter, rule = refused(
        package, order, ord_type="market", sz=1, reduce_only=True, ban_amend=True
    )
    assert parameter == "ban_amend"
    assert rule.startswith("must be False ")
    assert "unless ord_type is 'limit' or 'post_only'" in rule
    assert "when reduce_only is True" in rule
    assert order(ord_type="market", sz=1, reduce_only=True, ban_amend=False)
    assert order(ord_type="market", sz=1, reduce_only=False, ban_amend=True)
    assert order(ord_type="limit", sz=1, px=1, reduce_only=True, ban_amend=True)
