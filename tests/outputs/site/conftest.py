"""The pages of the real description, made once, and the practice exchange for their examples."""

from __future__ import annotations

import pytest
from okxgen.drift.lock import titles
from okxgen.outputs.site.generate import site_files
from okxgen.outputs.site.pages import Titles

from tests.support.description import api
from tests.support.paths import ROOT, SPEC

__all__ = ["pages"]


@pytest.fixture(scope="session")
def pages() -> dict[str, str]:
    """Every file of the site, by name."""
    told = {key: Titles(**each) for key, each in titles(SPEC).items()}
    return site_files(api(), told, ROOT)
