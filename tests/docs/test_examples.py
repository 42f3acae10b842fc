"""Examples as printed, and as the JSON they mean."""

from __future__ import annotations

from typing import Any

import pytest
from okxgen.docs.examples import Example, Examples, examples, lenient

from tests.docs.small import code, only_section, page


def of(*blocks: str, operation: str = "POST /api/v5/small/thing") -> Examples:
    return examples(only_section(page(*blocks, operation=operation)))


def all_read(*blocks: str, operation: str = "POST /api/v5/small/thing") -> Examples:
    found = of(*blocks, operation=operation)
    assert not found.unread, found.unread
    return found


def values(found: tuple[Example, ...]) -> list[Any]:
    return [each.value for each in found]


POST = 'POST /api/v5/small/thing\nbody\n{\n    "px":"1"\n}'
PYTHON = 'import okx.Trade as Trade\n\n# {"a": 1}\nresult = api.do(\n    px="1"\n)\nprint(result)'


def test_the_body_of_a_post_is_its_example() -> None:
    text = page(code(POST, "Request Example"))
    (found,) = examples(only_section(text)).requests
    assert (found.text, found.value, found.faults) == (POST, {"px": "1"}, ())
    assert text.split("\n")[found.line - 1].strip() == "POST /api/v5/small/thing"


def test_the_query_of_a_get_is_its_example() -> None:
    block = code("GET /api/v5/small/thing?instId=BTC-USDT&limit=5", "请求示例")
    found = all_read(block, operation="GET /api/v5/small/thing")
    assert values(found.requests) == [{"instId": "BTC-USDT", "limit": "5"}]


def test_a_get_without_a_query_asks_for_nothing() -> None:
    found = all_read(code("Get /api/v5/small/thing"), operation="GET /api/v5/small/thing")
    assert values(found.requests) == [{}]


def test_a_post_without_a_body_is_an_example_too() -> None:
    assert values(all_read(code("POST /api/v5/small/thing")).requests) == [None]


def test_a_body_may_be_an_array() -> None:
    found = all_read(code('POST /api/v5/small/thing\nbody\n[\n  {"a":"1"},\n  {"a":"2"}\n]'))
    assert values(found.requests) == [[{"a": "1"}, {"a": "2"}]]


@pytest.mark.parametrize(
    "between", ["body\n", "body ", "", "\n", "body:\n", "Request body\n", "# a note\n"]
)
def test_what_stands_before_a_body(between: str) -> None:
    found = all_read(code(f'POST /api/v5/small/thing\n{between}{{"a":"1"}}'))
    assert values(found.requests) == [{"a": "1"}]


def test_a_block_has_several_requests_with_comments_between() -> None:
    text = (
        "# by name\nGET /api/v5/small/thing?a=1\n\n# by number\n\n"
        "GET /api/v5/small/thing?b=2\n\nGET /api/v5/small/thing"
    )
    found = all_read(code(text, "Request sample"), operation="GET /api/v5/small/thing")
    assert values(found.requests) == [{"a": "1"}, {"b": "2"}, {}]
    assert [each.text for each in found.requests] == [
        "GET /api/v5/small/thing?a=1",
        "GET /api/v5/small/thing?b=2",
        "GET /api/v5/small/thing",
    ]
    first = found.requests[0].line
    assert [each.line - first for each in found.requests] == [0, 4, 6]


@pytest.mark.parametrize(
    "start", ["import okx.Trade as Trade", "from okx import Trade", "  import okx.a"]
)
def test_programs_for_the_sdk_are_no_examples(start: str) -> None:
    program = PYTHON.replace("import okx.Trade as Trade", start)
    assert all_read(code(program)) == Examples((), (), ())
    found = all_read(code(f"{POST}\n\n\n\n{program}"))
    assert [each.text for each in found.requests] == [POST]


def test_what_stands_below_a_program_is_read() -> None:
    text = page(code(f'{PYTHON}\n\n{{\n    "code": "0"\n}}'))
    (found,) = examples(only_section(text)).answers
    assert found.value == {"code": "0"}
    assert text.split("\n")[found.line - 1] == "    {"
    found = all_read(code(f"{PYTHON}\n\n{POST}"))
    assert values(found.requests) == [{"px": "1"}]


@pytest.mark.parametrize(
    "label",
    [
        "Response Example",
        "Returned result",
        "Returned results",
        "返回结果",
        "返回示例",
        "响应示例",
        "Failure example",
    ],
)
def test_json_is_an_answer(label: str) -> None:
    found = all_read(code('{"code": "0", "data": []}', label))
    assert values(found.answers) == [{"code": "0", "data": []}]
    assert not found.requests


@pytest.mark.parametrize("label", ["Request Example", "Request sample", "请求示例"])
def test_json_below_the_label_of_a_request_is_a_body(label: str) -> None:
    found = all_read(code('{"a": "1"}', label))
    assert values(found.requests) == [{"a": "1"}]
    assert not found.answers


def test_an_answer_below_the_label_of_a_request_is_an_answer() -> None:
    assert values(all_read(code('{"code": "0"}', "Request Example")).answers) == [{"code": "0"}]
    found = all_read(code('{"a": "0"}', "Request Example"), operation="GET /api/v5/a")
    assert values(found.answers) == [{"a": "0"}]


def test_a_block_has_several_answers_with_words_and_comments_above() -> None:
    text = (
        '// it fails\n{\n  "code": "1"\n}\n\n# and works\n\n{"code": "0"}\n'
        'Error:\nContent-Type: text/json\n{"code": "2"}'
    )
    found = all_read(code(text))
    assert values(found.answers) == [{"code": "1"}, {"code": "0"}, {"code": "2"}]
    first = found.answers[0].line
    assert [each.line - first for each in found.answers] == [0, 6, 9]
    assert found.answers[0].text == '{\n  "code": "1"\n}'


@pytest.mark.parametrize(
    "text",
    [
        "curl https://example.com/api/v5/small/thing",
        'r = requests.get("x")',
        "GET /api/v5/small/thing HTTP/1.1",
        "<xml/>",
        '"just text"',
    ],
)
def test_code_that_is_no_example_is_told_of(text: str) -> None:
    found = of(code(f"{text}\n{text}"))
    assert (found.requests, found.answers) == ((), ())
    (finding,) = found.unread
    assert finding.text == f"not read in an example: {text!r}"


def test_a_second_body_is_told_of() -> None:
    found = of(code(f'{POST}\n{{"px":"2"}}'))
    assert values(found.requests) == [{"px": "1"}]
    assert [each.text for each in found.unread] == ["""not read in an example: '{"px":"2"}'"""]


@pytest.mark.parametrize(
    ("text", "value", "fault"),
    [
        ('{"a": "1", // a note\n "b": "2"}', {"a": "1", "b": "2"}, "a comment"),
        ('{"a": "1" # a note\n}', {"a": "1"}, "a comment"),
        ('{"a": "1",}', {"a": "1"}, "a trailing comma"),
        ('["1", "2",\n]', ["1", "2"], "a trailing comma"),
        ('["1", ...]', ["1"], "dots in place of values"),
        ('{"a": "1"\n "b": "2"}', {"a": "1", "b": "2"}, "a missing comma"),
        ('[{"a": "1"} {"a": "2"}]', [{"a": "1"}, {"a": "2"}], "a missing comma"),
        ('{"a": "1"，"b": "2"}', {"a": "1", "b": "2"}, "， for ,"),
        ('{"a"："1"}', {"a": "1"}, "： for :"),
        ('{"a"= "1"}', {"a": "1"}, "= for :"),
        ('{"a" "1"}', {"a": "1"}, "a missing colon"),
        ("{“a”: “1”}", {"a": "1"}, "other quotes"),
        ('{"a": True, "b": None}', {"a": True, "b": None}, ""),
        ('{"a": ["1"', {"a": ["1"]}, "an end in the middle"),
        ('{"a": ["1"}', {"a": ["1"]}, "a missing bracket"),
        (
            '{"a": 1.5, "b": -2, "c": 1e3, "d": null, "e": true,}',
            {"a": 1.5, "b": -2, "c": 1000.0, "d": None, "e": True},
            "a trailing comma",
        ),
        ('{"a": "//x",}', {"a": "//x"}, "a trailing comma"),
        ('{"a": "\\u4e2d\\n",}', {"a": "中\n"}, "a trailing comma"),
    ],
)
def test_what_people_do_to_json_is_overlooked(text: str, value: Any, fault: str) -> None:
    found, faults = lenient(text)
    assert found == value
    if fault:
        assert fault in faults


def test_json_without_a_fault_has_none() -> None:
    assert lenient(' {"a": [1, 2.5, "x", null, true]} ') == ({"a": [1, 2.5, "x", None, True]}, ())


@pytest.mark.parametrize(
    "text",
    [
        '{"a": <b>}',
        "{a: 1}",
        '{"a": "\\q"}',
        '{"a": NaN}',
        "[Infinity]",
        "[1e999]",
        "[" + "1" * 65 + "]",
        "[" + "1" * 5000 + "]",
        "[" + "1" * 5000 + ",]",
        '["\\ud800"]',
        '["\\udfff",]',
        "[" * 65 + "]" * 65,
        "[" * 65 + "1," + "]" * 65,
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 100_000,
        "[{" * 50_000,
    ],
    ids=lambda text: text[:12],
)
def test_what_cannot_be_read_is_told_of(text: str) -> None:
    value, faults = lenient(text)
    assert value is None
    assert faults[-1].startswith("unreadable: ")
    lines = (text[at : at + 10_000] for at in range(0, len(text), 10_000))
    found = of(code("\n".join(lines)))
    (finding,) = found.unread
    assert finding.text == f"an example that is no JSON: {faults[-1]}"


def test_what_is_nested_as_deep_as_can_be_is_read() -> None:
    value, faults = lenient("[" * 64 + "]" * 64)
    assert value is not None
    assert not faults
    value, faults = lenient("[" * 64 + "1," + "]" * 64)
    assert faults == ("a trailing comma",)


def test_what_stands_beside_each_other_is_not_deep() -> None:
    assert lenient("[" + "[1]," * 200 + "]") == ([[1]] * 200, ("a trailing comma",))
    assert lenient("[" + "[1]," * 200 + "1]")[1] == ()


def test_whole_characters_are_read_from_their_halves() -> None:
    assert lenient('["\\ud83d\\ude00"]') == (["\U0001f600"], ())


def test_very_many_examples_in_one_block_are_told_of() -> None:
    assert len(all_read(code("{}\n" * 200)).answers) == 200
    found = of(code("{}\n" * 250))
    assert len(found.answers) == 200
    assert len(found.unread) == 1
    found = of(code("POST /api/v5/a\n{}\n" * 250))
    assert len(found.requests) == 200
    assert found.unread
