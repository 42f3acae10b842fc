"""The pages tell what the facts say, in numbers that are counted, with links that hold."""

from __future__ import annotations

import ast
import html
import re
from collections import Counter
from collections.abc import Iterator
from posixpath import join, normpath

import pytest
from msgspec.structs import replace
from okx_v5 import CHANNELS, OPERATIONS, OutcomeUnknown, ValidationError
from okx_v5._runtime.errors import api_error
from okx_v5.error_codes import CODES
from okx_v5.errors import use_reference
from okxgen.description.api import Operation
from okxgen.outputs.site.codes import parts_of
from okxgen.outputs.site.generate import errors_told
from okxgen.outputs.site.links import channel_url, code_url, known_names, operation_url
from okxgen.outputs.site.operations import Operations
from okxgen.outputs.site.render import fill
from okxgen.outputs.site.rows import anchor
from okxgen.outputs.site.words import Prose

from tests.support.description import api

pytestmark = pytest.mark.slow

_TARGET = re.compile(r'(?:href|src)="([^"]+)"')
_ID = re.compile(r' id="([^"]+)"')
_TAG = re.compile(r"<[^>]+>")
_PYTHON = re.compile(r"<h3>Python.*?</h3>\s*<pre><code>(.*?)</code></pre>", re.DOTALL)
MOST_BYTES = 200_000


def of(key: str) -> Operation:
    return next(each for each in api().operations if each.key == key)


def content(operation: Operation) -> str:
    """The content of a page by itself."""
    prose = Prose(known_names(api()), frozenset(each.code for each in api().error_codes))
    made = Operations(api(), prose, {}, errors_told(api(), prose))
    return fill("operation", made.page(operation))


def test_every_fact_has_its_page(pages: dict[str, str]) -> None:
    expected = {
        *(operation_url(each.id) for each in api().operations),
        *(channel_url(each.id) for each in api().channels),
    }
    made = {name for name in pages if name.startswith(("operations/", "channels/"))}
    assert made == {f"{url}index.html" for url in expected}


def test_every_parameter_and_code_has_its_place(pages: dict[str, str]) -> None:
    for operation in api().operations:
        places = {*_ID.findall(pages[f"{operation_url(operation.id)}index.html"])}
        if operation.request.kind == "object":
            names = {anchor((each.name,)) for each in operation.request.parameters}
            assert names <= places, operation.id
    for code in api().error_codes:
        url, _, place = code_url(code.code).partition("#")
        assert f' id="{place}"' in pages[f"{url}index.html"]


def test_numbers_are_those_of_the_facts(pages: dict[str, str]) -> None:
    told = _TAG.sub("", pages["index.html"])
    for count, what in (
        (len(api().operations), "operations"),
        (len(api().channels), "channels"),
        (len(api().stream_operations), "operations over the streams"),
        (len(api().error_codes), "error codes"),
    ):
        assert f"{count} {what}" in told
    order = of("POST /api/v5/trade/order")
    page = _TAG.sub("", pages["operations/trade.place_order/index.html"])
    counted = Counter(part.name for part in parts_of(api(), order) for _ in part.codes)
    assert {"General", "API", "Trade", "Streams"} < counted.keys()
    for name, count in counted.items():
        assert f"“{name}” ({count})" in page
    for limit in order.limits:
        assert f"{limit.count} {limit.counts} in {limit.seconds} s" in page


def test_every_link_and_place_is_there(pages: dict[str, str]) -> None:
    places = {name: {*_ID.findall(text)} for name, text in pages.items()}
    broken: set[tuple[str, str]] = set()
    for name, text in pages.items():
        if not name.endswith(".html"):
            continue
        for target in {*map(html.unescape, _TARGET.findall(text))}:
            if target.startswith(("https://", "http://")):
                continue
            path, _, place = target.partition("#")
            file = normpath(join(name.rpartition("/")[0], path)) if path else name
            file = file if file in pages else normpath(join(file, "index.html"))
            if file not in pages or (place and place not in places[file]):
                broken.add((name, target))
    assert broken == set()


@pytest.fixture
def base() -> Iterator[str]:
    """An address that errors link to for the time of a test."""
    use_reference("https://docs.example.com/okx/")
    yield "https://docs.example.com/okx/"
    use_reference("")


def test_every_link_of_an_error_is_there(pages: dict[str, str], base: str) -> None:
    order = "POST /api/v5/trade/order"
    links = [api_error(code, "", 200, order).reference for code in (*CODES, "51008_1000")]
    for key, operation in OPERATIONS.items():
        links += [
            OutcomeUnknown("no answer", key).reference,
            api_error("undescribed", "", 200, key).reference,
            ValidationError(operation.label, "x", "x", "is wrong", "").reference,
        ]
    links += [
        ValidationError(channel.label, "x", "x", "is wrong", "").reference
        for channel in CHANNELS.values()
    ]
    places = {name: {"", *_ID.findall(text)} for name, text in pages.items()}
    for link in {*links}:
        page, _, place = link.removeprefix(base).partition("#")
        assert link.startswith(base)
        assert place in places.get(f"{page}index.html", ()), link
    assert len({*links}) == len(CODES) + 2 * len(OPERATIONS) + len(api().channels)


def test_no_place_stands_twice_on_a_page(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        found = _ID.findall(text) if name.endswith(".html") else []
        assert len(found) == len({*found}), name


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, str]) -> None:
    loading = re.compile(r'(?:<(?:script|img|iframe)[^>]*src|<link[^>]*href)="(?:https?:)?//')
    for name, text in pages.items():
        assert loading.search(text) is None, name
    for name in ("assets/site.js", "assets/theme.js", "assets/site.css"):
        assert "http" not in pages[name]


def test_pages_are_light(pages: dict[str, str]) -> None:
    """With all that a page loads before it is searched."""
    shared = sum(len(text.encode()) for name, text in pages.items() if name.startswith("assets/"))
    for name, text in pages.items():
        assert len(text.encode()) + shared < MOST_BYTES, name


def test_examples_in_python_compile(pages: dict[str, str]) -> None:
    count = 0
    for name, text in pages.items():
        if name.startswith(("operations/", "channels/")):
            for example in _PYTHON.findall(text):
                ast.parse(html.unescape(_TAG.sub("", example)))
                count += 1
    assert count == 2 * (len(api().operations) + len(api().channels))


def test_another_fact_makes_another_page() -> None:
    order = of("POST /api/v5/trade/cancel-order")
    limit = replace(order.limits[0], count=61)
    changed = content(replace(order, summary="Take it back.", limits=(limit,), permission="read"))
    before = content(order)
    for words in ("Take it back", "61 requests", "permission <code>read</code>"):
        assert words in changed
        assert words not in before


def test_text_of_the_description_is_text() -> None:
    order = of("POST /api/v5/trade/cancel-order")
    hostile = '<script>alert("`x`")</script> & </dd>'
    first, *others = order.request.parameters
    parameter = replace(first, description=hostile)
    request = replace(order.request, parameters=(parameter, *others))
    page = content(replace(order, summary=hostile, description=hostile, request=request))
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 3
    assert "<code>x</code>" in page
