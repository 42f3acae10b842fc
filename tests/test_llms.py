"""llms.txt: its form, its links, and that it is what the description says."""

from __future__ import annotations

import re
from pathlib import Path

from okxgen.llms import FILE, beside, text

from tests.support.description import api
from tests.support.paths import ROOT, SPEC

LINK = re.compile(r"^- \[[^\]]+\]\(([^)#]+)(?:#([\w-]+))?\): \S.*$")


def test_it_is_kept_beside_the_description(tmp_path: Path) -> None:
    assert beside(api(), SPEC) == (ROOT, {FILE: (ROOT / FILE).read_text(encoding="utf-8")})
    assert beside(api(), tmp_path / "spec") == (tmp_path, {})


def test_it_has_the_form_of_llmstxt_org() -> None:
    """A title, a quotation, prose without headings, then headings with nothing but links."""
    beginning, *sections = text(api()).split("\n## ")
    assert re.match(r"# \S+\n\n> ", beginning)
    assert "\n#" not in beginning.replace("# okx-openapi", "", 1)
    assert sections[-1].startswith("Optional\n")
    for section in sections:
        _, *lines = section.strip().splitlines()
        assert all(LINK.match(line) for line in lines if line), section


def test_links_lead_somewhere() -> None:
    links = [*filter(None, map(LINK.match, text(api()).splitlines()))]
    assert len(links) > len(api().resources)
    for file, anchor in (found.groups() for found in links):
        assert (ROOT / file).is_file()
        assert anchor is None or f"\n## {anchor}\n" in (ROOT / file).read_text(encoding="utf-8")


def test_its_numbers_are_the_description_s() -> None:
    assert f"{len(api().operations)} endpoints of REST" in text(api())
    reading = sum(each.safety_class == "reads" for each in api().operations)
    assert f"`reads` ({reading})" in text(api())
