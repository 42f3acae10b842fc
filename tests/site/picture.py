"""The picture of the site that stands in README: make picture."""

from __future__ import annotations

from tests.site.browser import served, started
from tests.support.paths import ROOT

PICTURE = ROOT / "docs" / "site.png"
_SHOWN = "operations/trade.close_position/"


def main() -> None:
    """Take it."""
    with served() as address, started() as browser:
        page = browser.new_page(viewport={"width": 1160, "height": 760}, color_scheme="light")
        page.goto(address + _SHOWN)
        page.get_by_role("tab", name="Python", exact=True).wait_for()
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
