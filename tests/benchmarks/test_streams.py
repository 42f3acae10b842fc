"""Each measured subscriber gets all pushes, so that their figures are of the same work."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.benchmarks.exchange import exchange
from tests.benchmarks.paced_exchange import paced_exchange
from tests.benchmarks.pushes import COUNTS, LEVELS, pushes
from tests.benchmarks.stream_clients import CLIENTS
from tests.benchmarks.stream_exchange import WAYS, stream_exchange
from tests.benchmarks.stream_meter import Place, figures
from tests.benchmarks.waits import ORDERING, READING
from tests.benchmarks.waits import figures as waiting

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=WAYS)
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    with stream_exchange(request.param) as port:
        yield Place(port, request.param)


@pytest.mark.parametrize("name", CLIENTS)
def test_a_subscriber_gets_all_pushes(name: str, place: Place) -> None:
    if name == "python-okx" and not place.is_secure:
        pytest.skip("it opens no connection without TLS")
    channel = "books" if "book" in name else "trades"
    assert min(figures(CLIENTS[name], place, channel, uvloop="uvloop" in name)) > 0


def test_pushes_are_what_an_exchange_sends() -> None:
    for channel, count in COUNTS.items():
        assert len(pushes(channel)) == count
    first, *others = (json.loads(push) for push in pushes("books"))
    levels = [len(first["data"][0][side]) for side in ("asks", "bids")]
    assert (first["action"], levels) == ("snapshot", [LEVELS, LEVELS])
    assert {each["action"] for each in others} == {"update"}


def test_who_waits_gets_all_pushes_and_replies() -> None:
    with paced_exchange() as port, exchange() as rest_port:
        for name in READING:
            median, highest = waiting(name, Place(port, "plain"), "trades")
            assert 0 < median <= highest
        for name, trader in ORDERING.items():
            assert trader(Place(rest_port if "REST" in name else port, "plain"))(3) > 0
