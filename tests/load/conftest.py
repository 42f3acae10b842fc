"""What the tests under load start from, and the figures that they print at the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.fixtures import no_proxy
from tests.support.redis_fixtures import redis_server

__all__ = ["no_proxy", "redis_server"]

FIGURE = "figure"


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Says a measured value, which is printed when all tests have run."""
    return lambda text: record_property(FIGURE, text)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [
        report
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        if isinstance(report, pytest.TestReport) and report.when == "call"
    ]
    figures = [
        f"{report.nodeid.rpartition('::')[2]}: {text}"
        for report in reports
        for name, text in report.user_properties
        if name == FIGURE
    ]
    if figures:
        terminalreporter.section("measured under load")
    for each in figures:
        terminalreporter.write_line(each)
