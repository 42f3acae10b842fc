"""What a page says of channels of the streams, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen.docs.facts import Documentation, Facts

from tests.docs.small import asks, by_name, code, copy, tells

ASKED = '{"op": "subscribe", "args": [{"channel": "things", "instId": "A"}]}'
ANSWER = '{"id": "1", "event": "subscribe", "arg": {"channel": "things"}, "connId": "a"}'
PUSH = '{"arg": {"channel": "things"}, "action": "update", "data": [{"px": "1"}]}'
ARGUMENTS = (
    "id | String | No | Your ID",
    "op | String | Yes | Operation",
    "args | Array of objects | Yes | Channels",
    "> channel | String | Yes | Name  \n`things`",
    "> instId | String | Yes | Instrument",
)
ANSWERED = ("event | String | Yes | Event", "connId | String | Yes | Connection")
PUSHED = (
    "arg | Object | The argument",
    "> channel | String | Name",
    "> instId | String | Instrument",
    "action | String | `snapshot` or `update`",
    "data | Array of objects | The data",
    "> px | String | Price",
    "> legs | Array of objects | Legs",
    ">> sz | String | Size",
)


def channel_page(
    *,
    url: str = "/ws/v5/public",
    heading: str = "#### URL Path",
    title: str = "Things channel",
    prose: str = "What it is.",
    arguments: tuple[str, ...] = ARGUMENTS,
    asked: str = ASKED,
    push: str = PUSH,
) -> str:
    """A page of a channel."""
    parts = (
        f"# {title}",
        prose,
        heading,
        url,
        code(asked, "Request Example"),
        asks(*arguments),
        code(ANSWER),
        asks(*ANSWERED, heading="#### Response parameters"),
        code(push, "Push Data Example"),
        tells(*PUSHED, heading="#### Push data parameters"),
    )
    return "\n\n".join(parts) + "\n"


def read(folder: Path, text: str) -> Documentation:
    return copy(folder, things=text)


def only(found: Documentation) -> Facts:
    (key,) = found.operations
    return found.one(key)


def test_arguments_and_fields_of_a_channel_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, channel_page())
    facts = only(found)
    assert (facts.operation, facts.permission, facts.title) == (
        "WS public/things",
        "public",
        "Things channel",
    )
    assert [(each.name, each.required) for each in facts.request] == [("instId", "yes")]
    assert set(by_name(facts.answer)) == {"action", "px", "legs", "legs.sz"}
    assert by_name(facts.answer)["action"].values == ("snapshot", "update")
    assert [each.value["op"] for each in facts.requests] == ["subscribe"]
    assert [each.value["action"] for each in facts.answers] == ["update"]
    assert found.unread == 0


@pytest.mark.parametrize(
    ("url", "permission"),
    [
        ("/ws/v5/private (required login)", "login"),
        ("/ws/v5/private (需要登录)", "login"),
        ("`/ws/v5/private`", "public"),
    ],
)
def test_whether_a_channel_needs_a_login(tmp_path: Path, url: str, permission: str) -> None:
    facts = only(read(tmp_path, channel_page(url=url)))
    assert (facts.operation, facts.permission) == ("WS private/things", permission)


def test_chinese_is_read_alike(tmp_path: Path) -> None:
    text = f"{channel_page()}\n---\n\n{channel_page(heading='#### 服务地址', title='频道')}"
    found = read(tmp_path, text.replace("频道\n\nWhat", "频道 东西\n\n什么"))
    assert set(found.operations) == {"WS public/things"}


def test_channels_of_one_section_share_what_it_says(tmp_path: Path) -> None:
    listed = "> channel | String | Yes | Name  \n`things`  \n`things5`"
    prose = (
        "* `things-new`: others.\n* `things-old`: (Deprecated; use `things`) gone.\n"
        "* `things-alt`（已弃用，请使用 `things`）"
    )
    rows = tuple(listed if row.startswith("> channel") else row for row in ARGUMENTS)
    found = read(tmp_path, channel_page(arguments=rows, prose=prose))
    assert set(found.operations) == {
        "WS public/things",
        "WS public/things5",
        "WS public/things-new",
        "WS public/things-old",
        "WS public/things-alt",
    }
    assert [len(found.one(f"WS public/things{end}").answers) for end in ("", "5")] == [1, 0]


def test_names_that_differ_in_a_length_are_one_channel(tmp_path: Path) -> None:
    names = "> channel | String | Yes | Name  \n`candle1m`  \n`candle1Dutc`  \n`candle3M`"
    rows = tuple(names if row.startswith("> channel") else row for row in ARGUMENTS)
    asked, push = (each.replace("things", "candle1m") for each in (ASKED, PUSH))
    facts = only(read(tmp_path, channel_page(arguments=rows, asked=asked, push=push)))
    assert facts.operation == "WS public/candle{bar}"
    assert (facts.request[0].name, facts.request[0].values) == ("bar", ("1m", "1Dutc", "3M"))
    assert len(facts.answers) == 1


def test_what_is_no_channel_is_left_alone(tmp_path: Path) -> None:
    login = '{"op": "login", "args": [{"apiKey": "A"}]}'
    rows = tuple(row for row in ARGUMENTS if not row.startswith("> channel"))
    assert read(tmp_path, channel_page(arguments=rows, asked=login)).operations == {}
