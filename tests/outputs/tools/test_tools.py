"""Tools of agents: their form, what they take, what a budget costs them, and that calls arrive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
import pytest
from okx_v5 import Client
from okxgen.cli import main
from okxgen.outputs.tools.detail import IN_ORDER, RULES, tokens, tokens_of_all
from okxgen.outputs.tools.tools import Listed, tool_list

from tests.support.description import api
from tests.support.paths import ROOT, SPEC
from tests.support.practice import LIVE, Practice

pytestmark = pytest.mark.slow

Json = dict[str, Any]

REFUSED_BY_CONSUMERS = {"$ref", "format", "allOf", "anyOf", "oneOf", "not", "if", "const"}


@cache
def listed(budget: int | None = None) -> Listed:
    """The tools of all operations."""
    operations = api().operations
    return tool_list(operations, budget, {each.key: each.id for each in operations})


@cache
def by_operation() -> dict[str, Json]:
    return {tool["_meta"]["okx/operation"]: tool for tool in listed().tools}


def schemas(schema: Json) -> Iterator[Json]:
    """A schema and those inside it."""
    yield schema
    inside = [*schema.get("properties", {}).values()]
    if "items" in schema:
        inside.append(schema["items"])
    for each in inside:
        yield from schemas(each)


def test_every_operation_is_a_tool_that_clients_take() -> None:
    names = [tool["name"] for tool in listed().tools]
    assert len({*names}) == len(names) == len(api().operations)
    for tool in listed().tools:
        assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", tool["name"])
        for schema in schemas(tool["inputSchema"]):
            assert REFUSED_BY_CONSUMERS.isdisjoint(schema), tool["name"]
            assert isinstance(schema["type"], str)
        assert tool["inputSchema"]["type"] == "object"
        jsonschema_rs.meta.validate(tool["inputSchema"])


def test_documented_requests_are_what_tools_take() -> None:
    count = 0
    for tool in listed().tools:
        for example in tool["inputSchema"].get("examples", []):
            validator = jsonschema_rs.Draft202012Validator(tool["inputSchema"])
            faults = [each.message for each in validator.iter_errors(example)]
            assert faults == [], tool["name"]
            count += 1
    assert count > 300


def test_hints_follow_from_class_and_resending() -> None:
    for operation in api().operations:
        tool = by_operation()[operation.key]
        reads = operation.safety_class == "reads"
        hints = tool["annotations"]
        assert hints["readOnlyHint"] is reads
        assert hints["destructiveHint"] is not reads
        assert hints["idempotentHint"] is operation.safe
        assert ("Never repeat it" in tool["description"]) is not reads
    asks = by_operation()["POST /api/v5/trade/order"]["description"]
    assert "while its outcome is unknown: ask trade-get_order." in asks


def test_rules_are_told_in_words() -> None:
    order = by_operation()["POST /api/v5/trade/order"]
    assert "tgtCcy, slippagePct must not be given unless ordType is market;" in order["description"]
    inside = order["inputSchema"]["properties"]["attachAlgoOrds"]
    assert "must not have two elements with the same tpTriggerPx." in inside["description"]
    assert "tpOrdPx is required when tpTriggerPx is given;" in inside["items"]["description"]


def test_what_another_tool_is_for_is_named_where_it_is_offered() -> None:
    alone = next(each for each in api().operations if each.id == "trade.place_order")
    (tool,) = tool_list([alone], None, {}).tools
    assert "Not for take profits, stop losses" in tool["description"]
    assert "algo-place_order" not in tool["description"]
    assert "several orders at once (trade-place_orders)" in by_operation()[alone.key]["description"]


@pytest.mark.parametrize("left_out", range(1, len(IN_ORDER) + 1))
def test_a_budget_costs_detail_in_the_stated_order(left_out: int) -> None:
    some = [each for each in api().operations if each.resource in ("trade", "algo")]
    ids: dict[str, str] = {}
    costs = [tokens(tool_list(some, None, ids).tools)]
    for _ in range(left_out):
        fitting = tool_list(some, costs[-1] - 1, ids)
        costs.append(tokens(fitting.tools))
    assert fitting.left_out == IN_ORDER[:left_out]
    assert costs == sorted(costs, reverse=True)
    assert all(
        tool["inputSchema"]["properties"].keys() == whole["inputSchema"]["properties"].keys()
        for tool, whole in zip(fitting.tools, tool_list(some, None, ids).tools, strict=True)
    )


def okxgen_tools(*arguments: str) -> int:
    return main(["--spec", str(SPEC), "tools", *arguments])


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert okxgen_tools("--resource", "trade", "--class", "reads", "--budget", "4000") == 0
    out, err = capsys.readouterr()
    tools = json.loads(out)["tools"]
    assert {tool["_meta"]["okx/class"] for tool in tools} == {"reads"}
    assert all(tool["name"].startswith("trade-") for tool in tools)
    assert f"{len(tools)} tools, about {tokens(tools):,} tokens" in err
    assert "left out to keep within 4,000: documented examples, " in err
    assert "still holds requests to: patterns and lengths of texts" in err


def test_tools_are_chosen_by_any_of_their_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert okxgen_tools("trade.get_order", "trade-get_fills", "GET /api/v5/public/time") == 0
    tools = json.loads(capsys.readouterr().out)["tools"]
    names = {"trade-get_order", "trade-get_fills", "public-get_system_time"}
    assert {tool["name"] for tool in tools} == names


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("trade.nothing", "--resource", "sports"), 2, "not described: trade.nothing, sports"),
        (("--resource", "status", "--class", "trades"), 2, "no operation is all of that"),
        (("--budget", "1000"), 1, "394 tools cost "),
    ],
)
def test_nothing_is_printed(
    arguments: tuple[str, ...], status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert okxgen_tools(*arguments) == status
    out, err = capsys.readouterr()
    assert (out, words in err) == ("", True)


GUIDE = (ROOT / "docs/agents.md").read_text(encoding="utf-8")
CALL, SERVER = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture
def served(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The guide's way to call a tool, with a list of all tools."""
    (tmp_path / "tools.json").write_text(json.dumps({"tools": listed().tools}))
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(compile(CALL, "agents.md", "exec"), names)
    return names["call"]


@pytest.fixture
def client(practice: Practice) -> Iterator[Client]:
    with Client(**LIVE, base_url=practice.url, rate_limit="off") as client:
        yield client


def test_calls_of_tools_reach_the_exchange(served: Any, client: Client, practice: Practice) -> None:
    sample = [each for each in api().operations if each.examples and not each.deprecated][::9]
    for operation in sample:
        tool = by_operation()[operation.key]
        text, _ = served(client, tool["name"], tool["inputSchema"]["examples"][0])
        assert practice.counts(operation.key)["received"] == 1, (operation.key, text)
    assert len(sample) > 30


def test_the_guide_says_what_failed_and_what_is_unknown(
    served: Any, client: Client, practice: Practice
) -> None:
    order = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1"}
    text, failed = served(client, "trade-place_order", order)
    assert failed
    assert "px" in text
    assert practice.counts("POST /api/v5/trade/order")["received"] == 0
    practice.scenario("close-after-reading", path="/api/v5/trade/order")
    text, failed = served(client, "trade-place_order", {**order, "px": "2", "clOrdId": "mine"})
    assert failed
    assert text.startswith("OUTCOME UNKNOWN. Do not repeat the call.")
    assert practice.counts("POST /api/v5/trade/order")["received"] == 1
    assert "found" in text


def test_the_server_of_the_guide_is_python() -> None:
    compile(SERVER, "agents.md", "exec")


def test_the_guide_says_what_lists_cost() -> None:
    """In thousands of tokens, and how many operations each list has."""
    told = GUIDE[GUIDE.index("- All 394 cost") : GUIDE.index("- Headers")]
    some = [each for each in api().operations if f"`{each.resource}`" in told]
    ids = {each.key: each.id for each in api().operations}
    of_some = tool_list(some, 46_000, ids)
    assert listed(88_000).left_out == of_some.left_out == IN_ORDER[: IN_ORDER.index(RULES)]
    costs = [
        *(tokens(listed(each).tools) for each in (None, 88_000, 0)),
        *(tokens(of_some.tools), tokens_of_all(of_some.tools)),
    ]
    figures = [int(each) for each in re.findall(r"(\d+),000", told)]
    assert figures[:-1] == [round(each / 1000) for each in costs]  # the last is another kit's
    counts = [int(each) for each in re.findall(r"\b(?:All|The) (\d+)\b", told)]
    assert counts == [len(api().operations), len(some)]
