"""What the benchmarks make of the description can be generated from."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.outputs.python.build import build

from tests.benchmarks.synthetic import many_endpoints
from tests.support.paths import SPEC


@pytest.mark.slow
def test_a_description_of_more_endpoints_is_one(tmp_path: Path) -> None:
    there = len(read(open_description(SPEC)).operations)
    count = many_endpoints(SPEC, tmp_path / "spec", 2 * there)
    assert count >= 2 * there
    assert len(build(read(open_description(tmp_path / "spec"))).operations) == count
