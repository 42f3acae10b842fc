"""Examples of the pages run: they reach the practice exchange, signed, and it carries them out."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from okxgen.outputs.site.links import channel_url, operation_url

from tests.site.examples import examples, run
from tests.support.description import api
from tests.support.practice import Practice

# A batch of orders, a query with keys and a list in it, and one without keys.
KEYS = (
    "POST /api/v5/trade/batch-orders",
    "GET /api/v5/account/positions",
    "GET /api/v5/market/candles",
)
# A body without keys, a result that is no text, and an answer in bytes.
ODD_KEYS = (
    "POST /api/v5/tradingBot/grid/min-investment",
    "POST /api/v5/trade/mass-cancel",
    "GET /api/v5/market/books-sbe",
)


def test_the_exchange_carries_them_out(
    pages: dict[str, str], practice: Practice, tmp_path: Path
) -> None:
    told = {each.key: each for each in api().operations}
    wanted = [
        (key, label, code)
        for key in (*KEYS, *ODD_KEYS)
        for label, code in examples(pages[f"{operation_url(told[key].id)}index.html"]).items()
        if key in KEYS or not label.startswith("Python")
    ]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda one: run(one[1], one[2], tmp_path, practice), wanted))
    for key, count in Counter(key for key, _, _ in wanted).items():
        assert practice.counts(key)["executed"] == count, key


def test_every_page_has_an_example_in_each_language(pages: dict[str, str]) -> None:
    for operation in api().operations:
        found = examples(pages[f"{operation_url(operation.id)}index.html"])
        assert [*found] == ["Python", "Python, awaited", "curl", "TypeScript"]
        assert ("OK-ACCESS-SIGN" in found["curl"]) is (operation.access != "without keys")
    for channel in api().channels:
        found = examples(pages[f"{channel_url(channel.id)}index.html"])
        assert {"Python", "Python, awaited", "Message"} <= found.keys()
