"""How tests run: over which transport, which of them, and beside which practice exchange."""

from __future__ import annotations

import gc
from collections.abc import Collection

import pytest
from hypothesis import HealthCheck, settings

from tests.support.fixtures import async_client_class, client_class, interruptible, transport
from tests.support.practice_fixtures import practice, running_practice
from tests.support.sampling import Sample, sampled

# In a conftest.py further down, running_practice would be one more process for each of them.
__all__ = [
    "async_client_class",
    "client_class",
    "interruptible",
    "practice",
    "running_practice",
    "transport",
]

# Others run beside a test: how long one of its examples takes says nothing about the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("sample", settings.get_profile("patient"), max_examples=20)
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--transport",
        choices=["socket", "httpx"],
        default="socket",
        help="what clients send with; other than the default, only tests that send are selected",
    )
    parser.addoption(
        "--sample",
        type=int,
        metavar="N",
        help="of each test with more cases than that, try so many, from everywhere among them",
    )


def pytest_configure(config: pytest.Config) -> None:
    Sample.most = config.getoption("--sample")
    if Sample.most is not None:
        settings.load_profile("sample")
    config.addinivalue_line("markers", "default_transport: is about the default transport alone")
    config.addinivalue_line("markers", "alone: measures time, and needs the machine for itself")
    config.addinivalue_line("markers", "soak: takes minutes by itself, and is left to make soak")
    config.addinivalue_line("markers", "first: takes long, and is begun before the others")
    config.addinivalue_line("markers", "slow: is left to make test; make test-quick goes without")


def pytest_collection() -> None:
    """Go less often through what stays: tens of thousands of tests, and what they share."""
    gc.set_threshold(200_000, 50, 50)


def pytest_collection_finish() -> None:
    """Go through it no more."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # In one process, too, which is then the only one that waits for what they share.
    items.sort(key=lambda item: item.get_closest_marker("first") is None)
    if config.getoption("--transport") != "socket":
        select(config, items, [item for item in items if is_about_any_transport(item)])
    if config.getoption("--sample"):
        of_a_test: dict[str, list[pytest.Item]] = {}
        for item in items:
            of_a_test.setdefault(item.nodeid.partition("[")[0], []).append(item)
        few = [item for name, cases in of_a_test.items() for item in sampled(name, cases)]
        select(config, items, few)


def select(
    config: pytest.Config, items: list[pytest.Item], selected: Collection[pytest.Item]
) -> None:
    kept = set(selected)
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


def is_about_any_transport(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return "transport" in fixtures and item.get_closest_marker("default_transport") is None
