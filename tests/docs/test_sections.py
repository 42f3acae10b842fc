"""Which operations a page describes, and what of the page belongs to each."""

from __future__ import annotations

import pytest
from okxgen.docs.blocks import Heading, Text
from okxgen.docs.markdown import parse
from okxgen.docs.sections import Section, is_inside, sections, unread_endpoints

from tests.docs.small import asks, chinese, line_of, only_section, page, tells


def all_of(text: str) -> list[Section]:
    return list(sections(parse(text, "small.md")))


def unread(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in unread_endpoints(parse(text, "small.md"))]


@pytest.mark.parametrize(
    "written",
    [
        "`POST /api/v5/small/thing`",
        "POST /api/v5/small/thing",
        "POST `/api/v5/small/thing`",
        "`POST  /api/v5/small/thing`",
        "` POST /api/v5/small/thing `",
        "`Post /api/v5/small/thing`",
    ],
)
def test_an_endpoint_is_a_method_and_a_path_in_a_line_of_its_own(written: str) -> None:
    text = page().replace("`POST /api/v5/small/thing`", written)
    assert only_section(text).operation == "POST /api/v5/small/thing"
    assert not unread(text)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH"])
def test_each_method_is_read(method: str) -> None:
    assert only_section(page(operation=f"{method} /api/v5/a")).operation == f"{method} /api/v5/a"


def test_an_endpoint_in_a_sentence_is_none() -> None:
    text = page("Ask with `GET /api/v5/small/other` first.", "1. `GET /api/v5/small/other`")
    assert [each.operation for each in all_of(text)] == ["POST /api/v5/small/thing"]
    assert not unread(text)


@pytest.mark.parametrize(
    "written",
    [
        "`POST /api/v5/small/thing` (deprecated)",
        "`POST https://www.okx.com/api/v5/small/thing`",
        "`POST api/v5/small/thing`",
        "**POST** /api/v5/small/thing now",
        "POST: /api/v5/small/thing",
    ],
)
def test_what_begins_like_an_endpoint_and_is_none_is_told_of(written: str) -> None:
    text = f"# Title\n\n{written}\n"
    assert all_of(text) == []
    assert unread(text) == [(3, f"not read as an endpoint: {written!r}")]


@pytest.mark.parametrize(
    "heading", ["HTTP Request", "HTTP request", "HTTP请求", "HTTP 请求", "HTTP Requests:"]
)
@pytest.mark.parametrize(
    "below", ["", "POST of small thing", "    POST /api/v5/small/thing", "#### Next"]
)
def test_a_heading_without_its_endpoint_is_told_of(heading: str, below: str) -> None:
    text = f"# Title\n\n#### {heading}\n\n{below}\n"
    assert all_of(text) == []
    assert unread(text) == [(3, "no endpoint is read below this heading")]


def test_a_title_is_the_heading_above_that_is_no_part_of_a_description() -> None:
    section = only_section(page(title="POST / Do a thing"))
    assert (section.title, section.line) == ("POST / Do a thing", 1)
    section = only_section(chinese(title="POST / 做一件事"))
    assert (section.title, section.language) == ("POST / 做一件事", "zh")


@pytest.mark.parametrize(
    "inside",
    [
        "Rate Limit: 20 requests per 2 seconds",
        "Rate limit rule (except Options): User ID + Instrument ID",
        "Permission: Trade",
        "Permissions： Read",
        "HTTP Request",
        "HTTP request",
        "Request Parameters",
        "Request parameters",
        "Request sample",
        "Request Example",
        "Response Parameters",
        "Response Example",
        "Returned result",
        "Returned results",
        "限速：20次/2s",
        "限速规则（期权以外）：User ID + Instrument ID",
        "权限：交易",
        "HTTP请求",
        "HTTP 请求",
        "请求参数",
        "请求示例",
        "返回参数",
        "返回示例",
        "返回结果",
        "响应示例",
    ],
)
def test_headings_inside_a_description(inside: str) -> None:
    assert is_inside(inside)


@pytest.mark.parametrize(
    "title",
    [
        "GET / Account rate limit",
        "Set permission of transfer out",
        "设置子账户主动转出权限",
        "获取账户限速",
        "POST / Place order",
        "Get: thing",
        "Requests and responses",
        "Error Code",
        "HTTP Requests of others",
    ],
)
def test_titles_are_not_inside_a_description(title: str) -> None:
    assert not is_inside(title)


def test_a_title_that_speaks_of_rate_limits_is_a_title() -> None:
    section = only_section(page(title="GET / Account rate limit"))
    assert section.title == "GET / Account rate limit"


def test_a_description_ends_at_the_next_heading_as_high() -> None:
    text = page("#### A note", "for it", "# Another", "not for it")
    texts = [each.text for each in only_section(text).blocks if isinstance(each, (Heading, Text))]
    assert "for it" in texts
    assert not {"Another", "not for it"} & set(texts)


def test_parts_as_high_as_the_title_end_nothing() -> None:
    text = page(asks("px | String | Yes | Price", heading="# Request Parameters"), "# Error Code")
    headings = [each.text for each in only_section(text).blocks if isinstance(each, Heading)]
    assert headings[-1] == "Request Parameters"


def test_a_page_of_many_descriptions_is_divided_at_their_titles() -> None:
    first = page(asks("a | String | Yes | A"), title="First")
    second = page(asks("b | String | Yes | B"), title="Second", operation="GET /api/v5/small/b")
    text = first + second
    one, two = all_of(text)
    assert (one.operation, one.title, one.line) == ("POST /api/v5/small/thing", "First", 1)
    assert (two.operation, two.title) == ("GET /api/v5/small/b", "Second")
    assert two.line == line_of(text, "# Second")
    assert max(each.line for each in one.blocks) < two.line
    assert min(each.line for each in two.blocks) == two.line


def test_a_description_below_another_is_no_part_of_it() -> None:
    inner = page(asks("b | String | Yes | B"), operation="GET /api/v5/small/b").replace(
        "# Do", "## Do", 1
    )
    one, two = all_of(page(asks("a | String | Yes | A")) + inner)
    assert max(each.line for each in one.blocks) < two.line
    assert two.operation == "GET /api/v5/small/b"


def test_one_path_has_a_description_for_each_method() -> None:
    text = page(operation="GET /api/v5/a", title="Get") + page(
        operation="POST /api/v5/a", title="Set"
    )
    assert [(each.operation, each.title) for each in all_of(text)] == [
        ("GET /api/v5/a", "Get"),
        ("POST /api/v5/a", "Set"),
    ]
    assert not unread(text)


def test_a_second_endpoint_under_one_title_is_told_of() -> None:
    text = page("some words", "`GET /api/v5/small/b`", "more")
    one, two = all_of(text)
    assert (one.operation, two.operation) == ("POST /api/v5/small/thing", "GET /api/v5/small/b")
    line = line_of(text, "`GET")
    assert max(each.line for each in one.blocks) < line
    assert two.blocks[0].line == line
    assert unread(text) == [
        (line, "a second endpoint under one title: what is said above is not read for it")
    ]


def test_an_endpoint_that_a_table_swallows_is_told_of() -> None:
    text = page(tells("a | String | A"), "`GET /api/v5/small/b`")
    assert [each.operation for each in all_of(text)] == ["POST /api/v5/small/thing"]
    assert unread(text) == [
        (line_of(text, "`GET"), "an endpoint in a table is not read: '`GET /api/v5/small/b`'")
    ]


def test_an_endpoint_without_any_title_is_read() -> None:
    section = only_section("`GET /api/v5/a`\n\nsome words\n")
    assert (section.title, section.line, len(section.blocks)) == ("", 1, 2)


def test_the_link_of_a_page_is_its_anchor() -> None:
    text = "---\nanchor_id: small-post-thing\n---\n\n" + page()
    assert only_section(text).anchor == "small-post-thing"


def test_the_link_on_a_page_of_many_has_the_title_behind_it() -> None:
    text = "---\nanchor_id: small\n---\n\n" + page(title="POST / Do a thing!").replace(
        "# POST", "### POST", 1
    )
    assert only_section(text).anchor == "small-post-do-a-thing"


def test_no_anchor_is_made_up() -> None:
    assert only_section(page()).anchor == ""


@pytest.mark.parametrize(
    "path",
    [
        "/api/v5/../../etc/passwd",
        "/api/..",
        "/api/v5/a//b",
        "/api/v5/a/",
        "/api/v5/a?b=c",
        "/api/v5/{id}",
        "/api/v5/a%2e%2e",
        "/api/v5/a\\b",
        "/api/v5/é",
        "/api/" + "a" * 200,
    ],
)
def test_no_path_of_the_exchange_is_sound(path: str) -> None:
    section = only_section(page(operation=f"GET {path}"))
    assert section.path == path
    assert not section.is_sound


@pytest.mark.parametrize("path", ["/api/v5/a", "/api/v5/asset/buy-sell_2/Xy", "/api/" + "a" * 195])
def test_paths_of_the_exchange_are_sound(path: str) -> None:
    assert only_section(page(operation=f"GET {path}")).is_sound


@pytest.mark.parametrize(
    "text", ["", "# Overview\n\nwords\n", "#### Rate limit: 5 requests per 2 seconds"]
)
def test_a_page_of_no_endpoint_has_no_sections_and_nothing_to_tell(text: str) -> None:
    assert all_of(text) == []
    assert unread(text) == []
