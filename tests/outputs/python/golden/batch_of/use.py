"""What a batch counts as: a batch of one as the single order, a group of limits as one limit."""

import importlib
from types import ModuleType
from typing import Any

SINGLE = "POST /api/v5/thing/order"
BATCH = "POST /api/v5/thing/batch-orders"


def charges(package: ModuleType, key: str, wire: Any) -> list[tuple[str, int, int]]:
    """The name, the cost and the limit of each window that a request uses."""
    module = importlib.import_module(f"{package.__name__}._runtime.limits.charges")
    caller = module.Caller("account", "host", True)
    made = module.charges_of(package.OPERATIONS[key], wire, caller)
    return [(each.window[0], each.cost, each.limit) for each in made]


def windows(package: ModuleType, key: str, wire: Any) -> set[tuple[str, ...]]:
    module = importlib.import_module(f"{package.__name__}._runtime.limits.charges")
    caller = module.Caller("account", "host", True)
    return {each.window for each in module.charges_of(package.OPERATIONS[key], wire, caller)}


def check_a_batch_names_its_single(package: ModuleType) -> None:
    """The batch is described first: what it is a batch of need not be there yet."""
    assert package.OPERATIONS[BATCH].single is package.OPERATIONS[SINGLE]
    assert package.OPERATIONS[SINGLE].single is None


def check_a_batch_of_one_counts_as_the_single(package: ModuleType) -> None:
    order = {"instId": "BTC-USDT-SWAP", "maker": True}
    assert windows(package, BATCH, [order]) == windows(package, SINGLE, order)
    assert charges(package, BATCH, [order]) == [
        (f"requests of {SINGLE} for each user and instrument", 1, 60),
        ("new-and-amended-orders", 1, 1000),
        ("makers", 1, 50),
    ]


def check_a_batch_of_two_counts_for_itself(package: ModuleType) -> None:
    orders = [{"instId": "BTC-USDT-SWAP"}, {"instId": "ETH-USDT-SWAP", "maker": True}]
    name = f"orders of {BATCH} for each user and instrument"
    assert sorted(charges(package, BATCH, orders)) == [
        ("new-and-amended-orders", 2, 1000),
        (name, 1, 300),
        (name, 1, 300),
    ]


def check_a_group_is_one_window(package: ModuleType) -> None:
    orders = [{"instId": "BTC-USDT-SWAP"}, {"instId": "ETH-USDT-SWAP"}]
    shared = windows(package, BATCH, orders) & windows(package, SINGLE, orders[0])
    assert {window[0] for window in shared} == {"new-and-amended-orders"}


def check_what_the_group_leaves_out_is_left_out(package: ModuleType) -> None:
    order = {"instId": "BTC-USDT", "instType": "SPOT"}
    assert [name for name, _, _ in charges(package, SINGLE, order)] == [
        f"requests of {SINGLE} for each user and instrument"
    ]


def check_the_limits_as_data(package: ModuleType) -> None:
    _, shared, makers = package.OPERATIONS[SINGLE].rate_limits
    assert (shared.group, shared.excluding) == ("new-and-amended-orders", ("SPOT",))
    assert (makers.group, makers.when) == ("makers", (("maker", True),))
    assert package.OPERATIONS[BATCH].rate_limits[1] == shared


def check_the_docstrings_say_so(package: ModuleType) -> None:
    with package.Client() as client:
        told = " ".join(client.thing.place_order.__doc__.split())
    assert "1000 orders in 2 s for each user (except SPOT; with all new and amended orders)" in told
    assert "(where maker is true; with all makers)." in told
