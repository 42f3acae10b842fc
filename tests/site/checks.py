"""The site in a real browser: make site-check. No test of make test, for it needs chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, Response, expect

from tests.site.browser import SITE, served, started
from tests.site.examples import examples, run
from tests.support.practice import practice_exchange

ORDER = "operations/trade.place_order/"
SOME = (
    *("", "errors/", "errors/51/", "guide/use/", "guide/migrating/", "guide/streams/"),
    *(
        "resources/trade/",
        ORDER,
        "operations/account.get_bills/",
        "operations/market.get_candlesticks/",
    ),
    *("channels/trade.orders/", "channels/market.candle/", "channels/market.sbe_trades/"),
)
MOST_BYTES = 200_000
PATIENCE = 30_000


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as url:
        yield url


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as running:
        yield running


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Iterator[Page]:
    """A page of which nothing goes wrong, and that asks nobody but its own host."""
    page = context.new_page()
    wrong: list[str] = []

    def asked(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            wrong.append(request.url)

    def answered(response: Response) -> None:
        if response.status >= 400:
            wrong.append(f"{response.status} {response.url}")

    page.on("request", asked)
    page.on("response", answered)
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    assert wrong == []


def every_page() -> list[str]:
    return sorted(
        f"{file.parent.relative_to(SITE).as_posix()}/" for file in SITE.glob("*/*/index.html")
    )


def test_pages_load_little_and_nothing_from_elsewhere(page: Page, address: str) -> None:
    loaded: list[Response] = []
    page.on("response", lambda response: loaded.append(response))
    for url in SOME:
        loaded.clear()
        page.goto(address + url, wait_until="networkidle")
        assert sum(len(each.body()) for each in loaded if each.ok) < MOST_BYTES, url


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("close-position", r"operations/\w+\.close_position/"),
        ("close_position", r"operations/\w+\.close_position/"),
        ("51008", r"errors/51/"),
        ("instId", r"operations/"),
        ("平仓", r"operations/(grid\.close|copy_trading\.close)"),
        ("市价仓位", r"operations/\w+\.close_position/"),
    ],
)
def test_search_finds(page: Page, address: str, query: str, found: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    field = page.locator("dialog input")
    field.wait_for()
    field.fill(query)
    first = page.locator(".pagefind-ui__result a").first
    first.wait_for()
    target = first.get_attribute("href") or ""
    assert re.search(found, target), target
    first.click()
    expect(page).to_have_url(re.compile(found))


def test_an_error_code_is_found_at_its_place(page: Page, address: str) -> None:
    page.goto(address + ORDER)
    page.keyboard.press("/")
    page.locator("dialog input").fill("51008")
    page.locator('.pagefind-ui__result a[href$="errors/51/#51008"]').first.click()
    expect(page.locator('[id="51008"]')).to_be_in_viewport()


def test_a_copied_example_is_the_example(context: BrowserContext, page: Page, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address + ORDER)
    panel = page.locator('[role="tabpanel"]').first
    panel.get_by_role("button", name="Copy").click()
    expect(panel.get_by_role("button", name="Copied")).to_be_visible()
    told = panel.locator("code").text_content() or ""
    assert page.evaluate("navigator.clipboard.readText()") == told.rstrip()


def test_the_language_is_kept_and_chosen_by_keys(page: Page, address: str) -> None:
    page.goto(address + ORDER)
    page.get_by_role("tab", name="Python", exact=True).focus()
    page.keyboard.press("ArrowLeft")
    chosen = page.get_by_role("tab", name="TypeScript")
    expect(chosen).to_have_attribute("aria-selected", "true")
    expect(chosen).to_be_focused()
    page.goto(address + "operations/trade.get_order/")
    expect(page.get_by_role("tab", name="TypeScript")).to_have_attribute("aria-selected", "true")
    expect(page.locator('[role="tabpanel"]:visible')).to_contain_text("createHmac")


def shade(page: Page) -> str:
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return "dark" if max(map(int, re.findall(r"\d+", colour)[:3])) < 64 else "light"


def test_colours_are_the_systems_or_the_chosen_ones(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(address + ORDER)
    assert shade(page) == "dark"
    page.get_by_role("button", name="Light").click()
    assert shade(page) == "light"
    page.reload()
    assert shade(page) == "light"
    page.get_by_role("button", name="Dark").click()
    assert shade(page) == "dark"


def test_nothing_is_wider_than_a_phone(browser: Browser, address: str) -> None:
    phone = browser.new_page(viewport={"width": 360, "height": 740})
    wide: list[str] = []
    for url in (*SOME, *every_page()[::10]):
        phone.goto(address + url, wait_until="domcontentloaded")
        if phone.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(url)
    phone.close()
    assert wide == []


def test_a_phone_has_the_pages_behind_a_button(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + ORDER)
    pages = page.get_by_role("navigation", name="Pages")
    expect(pages).to_be_hidden()
    page.get_by_role("button", name="Pages").click()
    expect(pages).to_be_visible()
    pages.get_by_role("link", name="get_order", exact=True).click()
    expect(page).to_have_url(re.compile("trade.get_order/"))


def test_it_is_used_without_a_mouse(page: Page, address: str) -> None:
    page.goto(address + ORDER)
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    expect(page.locator("a.skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Control+k")
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()


def test_nothing_moves(page: Page, address: str) -> None:
    page.goto(address + ORDER)
    page.get_by_role("tab", name="curl").click()
    assert page.evaluate("document.getAnimations().length") == 0
    scroll = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(scroll) == "auto"


def test_a_link_leads_to_its_parameter(page: Page, address: str) -> None:
    page.goto(f"{address}{ORDER}#attach_algo_ords.tp_trigger_px")
    place = page.locator('[id="attach_algo_ords.tp_trigger_px"]')
    expect(place).to_be_in_viewport()
    expect(place).to_contain_text("tpTriggerPx")


def test_pages_read_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + ORDER)
    for language in ("Python", "Python, awaited", "curl", "TypeScript"):
        expect(page.get_by_role("heading", name=language, exact=True)).to_be_visible()
    context.close()


@pytest.mark.parametrize("label", ["Python", "Python, awaited", "curl", "TypeScript"])
def test_every_example_runs(label: str, tmp_path: Path) -> None:
    pages = sorted(SITE.glob("operations/*/index.html"))
    codes = [examples(page.read_text(encoding="utf-8"))[label] for page in pages]
    with practice_exchange() as practice, ThreadPoolExecutor(2) as pool:
        list(pool.map(partial(run, label, folder=tmp_path, practice=practice), codes))
        assert practice.counts()["executed"] == len(pages) > 0
