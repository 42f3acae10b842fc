"""What a page says of an operation of the streams, in both languages."""

from __future__ import annotations

from pathlib import Path

from tests.docs.small import asks, by_name, code, tells
from tests.docs.test_channels import only, read

SENT = '{"id": "1", "op": "thing", "args": [{"instIdCode": 7, "sz": "1"}]}'
REPLY = '{"id": "1", "op": "thing", "code": "0", "msg": "", "data": [{"ordId": "1", "sCode": "0"}]}'
REFUSED = '{"id": "1", "op": "thing", "code": "60013", "msg": "Invalid args", "data": []}'
TAKEN = (
    "id | String | Yes | Your ID  \nOf up to 32 characters.",
    "op | String | Yes | Operation  \n`thing`",
    "args | Array of objects | Yes | Request parameters",
    "> instIdCode | Integer | 是 | Instrument",
    "> sz | String | Yes | Quantity",
    "expTime | String | No | Until when",
)
REPLIED = (
    "id | String | Your ID",
    "op | String | Operation",
    "code | String | Error code",
    "msg | String | Error message",
    "data | Array of objects | Data",
    "> ordId | String | Order ID",
    "> sCode | String | Result",
    "inTime | String | When it came",
)


def operation_page(
    *, url: str = "/ws/v5/private (required login)", taken: tuple[str, ...] = TAKEN
) -> str:
    """A page of an operation."""
    parts = (
        "# WS / Do a thing",
        "What it does.",
        "#### URL Path",
        url,
        "#### Rate Limit: 60 requests per 2 seconds",
        "#### Rate limit rule: User ID",
        code(SENT, "Request Example"),
        asks(*taken),
        code(REPLY, "Successful Response Example"),
        code(REFUSED, "Response Example When Format Error"),
        tells(*REPLIED),
    )
    return "\n\n".join(parts) + "\n"


def test_an_operation_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, operation_page())
    facts = only(found)
    assert (facts.operation, facts.permission) == ("OP private/thing", "login")
    assert [str(each) for each in facts.limits] == ["60 requests in 2 s per user"]
    asked = by_name(facts.request)
    assert set(asked) == {"id", "instIdCode", "sz", "expTime"}
    assert (asked["instIdCode"].type, asked["instIdCode"].required) == ("integer", "yes")
    assert asked["id"].lengths == (32,)
    assert set(by_name(facts.answer)) == {"ordId", "sCode", "inTime"}
    assert [each.value["args"] for each in facts.requests] == [[{"instIdCode": 7, "sz": "1"}]]
    assert [each.value["code"] for each in facts.answers] == ["0", "60013"]
    assert found.unread == 0


def test_the_op_of_the_example_is_enough(tmp_path: Path) -> None:
    rows = ("op | String | Yes | Operation", *(each for each in TAKEN if not each.startswith("op")))
    assert set(read(tmp_path, operation_page(taken=rows)).operations) == {"OP private/thing"}


def test_chinese_is_completed_by_english(tmp_path: Path) -> None:
    chinese = operation_page(url="/ws/v5/private (需要登录)").replace("URL Path", "服务地址")
    for told, said in (
        ("Do a thing", "做一件事"),
        ("Rate Limit: 60 requests per 2 seconds", "限速：60次/2s"),
        ("Rate limit rule", "限速规则"),
    ):
        chinese = chinese.replace(told, said)
    found = read(tmp_path, f"{operation_page()}\n---\n\n{chinese}")
    assert set(found.operations["OP private/thing"]) == {"en", "zh"}


def test_two_operations_in_one_section_are_told_of(tmp_path: Path) -> None:
    text = operation_page().replace("`thing`", "`thing`  \n`other`")
    found = read(tmp_path, text)
    assert found.unread == 1
    assert any("thing, other" in each.text for each in found.findings)
