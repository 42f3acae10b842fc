"""The first file of an endpoint: its place, its names, its marks, none of the page's prose."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from okxgen.docs.facts import documentation
from okxgen.draft.draft import draft
from okxgen.draft.library import open_library
from okxgen.errors import SpecError

from tests.docs.pages import OPERATION, USER_LIMIT, line_with, okxgen, page, put, read
from tests.draft.drafts import FIELDS, SPEC, asked, copy, described, draft_of, drafted, get, post

pytestmark = pytest.mark.slow


def test_the_file_mirrors_the_url(tmp_path: Path) -> None:
    operation = "POST /api/v5/tradingBot/new-thing/deep/place"
    made = drafted(tmp_path, page(operation, asks=("px | String | No | A",)), operation)
    assert made.target == SPEC / "paths/tradingBot/new-thing/deep/place.yaml"
    properties = yaml.safe_load(made.text)["post"]["requestBody"]["content"]["application/json"]
    (px,) = properties["schema"]["properties"].values()
    assert px["$ref"] == "../../../../fields/requests.yaml#/Decimal"
    assert "../../../../schemas/envelope.yaml#/Envelope" in made.text
    assert "../../../../schemas/responses.yaml#/Refused" in made.text


@pytest.mark.parametrize(
    ("path", "resource", "is_new"),
    [
        ("/api/v5/trade/thing", "trade", False),
        ("/api/v5/tradingBot/grid/thing", "grid", False),
        ("/api/v5/tradingBot/signal/thing", "signal_bot", False),
        ("/api/v5/copytrading/thing", "copy_trading", False),
        ("/api/v5/rfq/thing", "block", False),
        ("/api/v5/newThings/place", "new_things", True),
    ],
)
def test_the_resource_is_that_of_the_paths_beside_it(
    path: str, resource: str, is_new: bool, tmp_path: Path
) -> None:
    made = drafted(tmp_path, page(f"POST {path}"), f"POST {path}")
    assert yaml.safe_load(made.text)["post"]["tags"] == [resource]
    assert (made.tag or {"name": None})["name"] == (resource if is_new else None)


@pytest.mark.parametrize(
    ("title", "method", "name"),
    [
        ("POST / Place thing", "POST", "place_thing"),
        ("Place thing (new, 2026)", "POST", "place_thing"),
        ("Get things & more", "GET", "get_things_more"),
        ("GET / Things", "GET", "get_things"),
        ("下单", "POST", "place_one"),
        ("2026 things", "GET", "get_place_one"),
    ],
)
def test_the_method_is_called_what_the_page_is(
    title: str, method: str, name: str, tmp_path: Path
) -> None:
    operation = f"{method} /api/v5/thing/place-one"
    made = yaml.safe_load(drafted(tmp_path, page(operation, title), operation).text)
    assert made[method.lower()]["operationId"] == f"thing.{name}"


def test_a_name_that_is_taken_is_not_taken_again(tmp_path: Path) -> None:
    operation = "POST /api/v5/trade/other"
    made = drafted(tmp_path, page(operation, "POST / Close position"), operation)
    document = yaml.safe_load(made.text)["post"]
    assert document["operationId"] == "trade.close_position_other"
    taken = {line.strip() for file in SPEC.rglob("*.yaml") for line in file.read_text().split("\n")}
    titles = {f"title: {title}" for title in re.findall(r"title: (\w+)", made.text)}
    assert len(titles) == 3
    assert not titles & taken


def test_limits_permission_and_link(tmp_path: Path) -> None:
    access = (
        "#### Rate Limit: 60 requests per 2 seconds\n\n"
        "#### Rate limit rule (except Options): User ID + Instrument ID\n\n"
        "#### Rate limit rule (Options only): User ID + Instrument Family\n\n"
        "#### Rate limit of lead trader lead instruments: 4 requests per 2 seconds\n\n"
        "#### Permission: Withdraw"
    )
    operation = post(tmp_path, access=access, anchor="some-thing-post-place")
    link = "https://www.okx.com/docs-v5/en/#some-thing-post-place"
    assert operation["externalDocs"] == {"url": link}
    assert operation["x-okx-permission"] == "withdraw"
    assert "security" not in operation
    limits = operation["x-okx-rate-limit"]
    assert {
        "requests": 60,
        "seconds": 2,
        "per": ["user", "instrument"],
        "except": ["OPTION"],
    } in limits
    options = {"requests": 60, "seconds": 2, "per": ["user", "instrument-family"]}
    assert {**options, "only": ["OPTION"]} in limits
    (lead,) = [each for each in limits if "role" in each]
    assert (lead["requests"], lead["role"]) == (4, "lead-trader")


def test_orders_are_counted_where_orders_are(tmp_path: Path) -> None:
    access = "#### Rate Limit: 300 orders per 2 seconds\n\n#### Rate limit rule: User ID"
    limits = post(tmp_path, access=f"{access}\n\n#### Permission: Trade")["x-okx-rate-limit"]
    assert limits == [{"orders": 300, "seconds": 2, "per": ["user"]}]


def test_what_is_counted_by_address_and_needs_no_permission_is_public(tmp_path: Path) -> None:
    access = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: IP"
    operation = get(tmp_path, access=access)
    assert operation["security"] == []
    assert "x-okx-permission" not in operation


def test_what_is_counted_by_user_is_not_called_public(tmp_path: Path) -> None:
    access = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: User ID"
    operation = get(tmp_path, access=access)
    assert "security" not in operation
    assert operation["x-okx-permission"].startswith("TODO: ")


def test_what_limits_are_counted_per_is_asked_where_no_page_says_it(tmp_path: Path) -> None:
    access = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Permission: Read"
    (limit,) = get(tmp_path, access=access)["x-okx-rate-limit"]
    assert limit["per"][0].startswith("TODO: ")


PROSE = page(
    title="POST / Place thing",
    asks=(
        "way | String | Yes | Aardvark of the badger",
        "`buy`: civet\n`sell`: dingo",
        "px | String | Conditional | Egret. It must be a ferret, if the gecko is well.",
        "legs | Array of objects | No | Heron",
        "> sz | String | No | Ibis should be the jackal",
    ),
    request='{"way": "buy"}',
    tells=("ordId | String | Koala, unix timestamp of the lemur",),
)
WORDS = (
    *("aardvark", "badger", "civet", "dingo", "egret", "ferret", "gecko", "heron", "ibis"),
    *("jackal", "koala", "lemur"),
)


def test_nothing_of_the_prose_is_taken_over(tmp_path: Path) -> None:
    text = drafted(tmp_path, PROSE).text
    lines = [line for line in text.lower().splitlines() if not line.lstrip().startswith("# docs: ")]
    assert [word for word in WORDS if any(word in line for line in lines)] == []
    assert any("buy" in line for line in lines)


def test_the_sentence_of_the_documentation_stands_above_each_mark(tmp_path: Path) -> None:
    lines = drafted(tmp_path, PROSE).text.splitlines()
    told = f"describe it, see place.md:{line_with(PROSE, 'px |')}"
    egret = next(number for number, line in enumerate(lines) if told in line)
    sentence = "# docs: Egret. It must be a ferret, if the gecko is well."
    assert lines[egret - 1].strip() == sentence
    rules = next(number for number, line in enumerate(lines) if "the rule of px" in line)
    above = [line.strip() for line in lines[rules - 3 : rules]]
    assert sentence in above
    assert all(word in "\n".join(lines).lower() for word in WORDS)


def test_a_sentence_of_the_documentation_cannot_leave_its_comment(tmp_path: Path) -> None:
    hostile = "A\u2028title: x\u0085y: z\u0007 # `{{ a }}` \ufeff: |"
    text = drafted(tmp_path, page(asks=(f"name | String | No | {hostile}",))).text
    bare = "\n".join(line for line in text.split("\n") if not line.lstrip().startswith("# docs: "))
    assert yaml.safe_load(text) == yaml.safe_load(bare)
    assert "title: x" in text


KNOWN = """
post:
  operationId: trade.known
  tags: [trade]
  summary: Known.
  externalDocs: {url: 'https://www.okx.com/docs-v5/en/#known'}
  x-okx-permission: trade
  x-okx-rate-limit: [{requests: 20, seconds: 2, per: [user]}]
  x-okx-result: {rows: any}
  requestBody:
    required: true
    content:
      application/json:
        schema:
          title: KnownRequest
          type: object
          properties:
            zebra: {type: string, description: Has stripes.}
            yak: {type: string, description: Has hair.}
          additionalProperties: false
  responses:
    '200':
      description: Known.
      content:
        application/json:
          schema:
            title: KnownReply
            allOf:
              - {$ref: ../../schemas/envelope.yaml#/Envelope}
              - type: object
                properties:
                  data:
                    type: array
                    items:
                      title: Known
                      type: object
                      properties: {ordId: {type: string, description: Its number.}}
"""


def marks(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [mark for each in value.values() for mark in marks(each)]
    if isinstance(value, list):
        return [mark for each in value for mark in marks(each)]
    return [line for line in str(value).split("\n") if "TODO" in line]


def test_marks_name_page_and_line(tmp_path: Path) -> None:
    found = set(marks(yaml.safe_load(drafted(tmp_path, PROSE).text)))
    line = {
        mark: line_with(PROSE, mark)
        for mark in ("# POST", "way |", "px |", "legs |", "> sz |", "ordId |")
    }
    assert found == {
        f"TODO: one sentence, see place.md:{line['# POST']}.",
        "TODO: what others are for, as {trade.get_fills: the latest fills}, or {}",
        "TODO: trades, moves-money or changes-settings",
        "TODO: what the answer means",
        *(f"TODO: describe it, see place.md:{at}" for mark, at in line.items() if "#" not in mark),
        "TODO: what proves a success (x-okx-result), and where to ask, "
        f"see place.md:{line['# POST']}",
        f"TODO: the rule of px, see place.md:{line['px |']}",
        f"TODO: the rule of sz, see place.md:{line['> sz |']}",
    }


def test_what_is_described_nowhere_is_marked(tmp_path: Path) -> None:
    operation = post(tmp_path, asks=("zebra | String | No | A", "sz | String | No | B"))
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert all(each["description"].startswith("TODO") for each in schema["properties"].values())


def test_a_field_of_the_vocabulary_is_described_there(tmp_path: Path) -> None:
    operation = post(tmp_path, asks=("instId | String | No | A",))
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["properties"] == {"instId": {"$ref": f"{FIELDS}InstId"}}


def test_a_field_is_described_as_where_the_documentation_says_the_same(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "spec/paths/trade/close-position.yaml").write_text(KNOWN, encoding="utf-8")
    known = "POST /api/v5/trade/close-position"
    rows = ("zebra | String | No | **A striped** animal.", "yak | String | No | Another one")
    docs = put(
        folder / "docs",
        known=page(known, "POST / Known", asks=rows),
        new=page(
            "POST /api/v5/trade/new", "POST / New", asks=("yak | String | No | Shaggy", *rows[:1])
        ),
    )
    properties = proposed(folder, docs, "POST /api/v5/trade/new")
    assert properties["zebra"]["description"] == "Has stripes."
    assert properties["yak"]["description"].startswith("TODO: ")


def proposed(folder: Path, docs: Path, operation: str) -> dict[str, Any]:
    """What a draft asks for, by name."""
    read_again = documentation(docs)
    library = open_library(folder / "spec", read_again)
    made = yaml.safe_load(draft_of(read_again, operation, library).text)["post"]
    schema: Any = made["requestBody"]["content"]["application/json"]["schema"]
    return dict(schema["properties"])


@pytest.mark.parametrize("resources", [1, 2])
def test_words_of_one_resource_alone_are_for_its_own_fields(resources: int, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    known = ("trade/close-position", "account/set-leverage")[:resources]
    rows = ("zebra | String | No | **A striped** animal.", "yak | String | No | Another one")
    pages: dict[str, str] = {}
    for path in known:
        tag = path.partition("/")[0]
        text = KNOWN.replace("trade.known", f"{tag}.known").replace("[trade]", f"[{tag}]")
        (folder / f"spec/paths/{path}.yaml").write_text(text.replace("Known", tag.capitalize()))
        pages[tag] = page(f"POST /api/v5/{path}", "POST / Known", asks=rows)
    operation = "POST /api/v5/tradingBot/grid/new"
    docs = put(folder / "docs", new=page(operation, "POST / New", asks=rows), **pages)
    zebra = proposed(folder, docs, operation)["zebra"]["description"]
    assert zebra.startswith("TODO: ") if resources == 1 else zebra == "Has stripes."


def test_text_that_yaml_would_read_as_something_else_stays_text(tmp_path: Path) -> None:
    values = ["yes", "no", "on", "null", "1", "1.5", "0x1", "1e5", "true2", "~"]
    row = "name | String | No | A\n" + "\n".join(f"`{each}`: one" for each in values)
    found = asked(tmp_path, row)["enum"]
    assert found == [each for each in values if each != "~"]
    target, text = (tmp_path / "x.yaml", drafted(tmp_path, page(asks=(row,))).text)
    target.write_text(text, encoding="utf-8")
    from okxgen.description.load import load

    assert load(target) == yaml.safe_load(text)


def test_a_hostile_page_makes_a_plain_file(tmp_path: Path) -> None:
    text = page(
        title="POST / Place {{ thing }}: !!python/object 'x' \"y\" # z",
        anchor='a\' b: {c} [d] <script> "e" \\n',
        asks=("name | String | No | A\n`!!python/x`: b\n`{{a}}`: c\n`x`: d",),
        request='{"name": "x", "k\\u0000ey: [": "*a &b"}',
    )
    made = drafted(tmp_path, text)
    operation = yaml.safe_load(made.text)["post"]
    assert operation["operationId"] == "thing.place_thing_python_object_x_y_z"
    assert operation["externalDocs"]["url"].startswith("https://www.okx.com/docs-v5/en/#a' b: {c}")


@pytest.mark.parametrize(
    "path", ["/api/v5/../x", "/api/v5/thing/..", "/api/v5/a/../../../x", "/x/y"]
)
def test_a_path_that_leads_out_of_the_description_is_refused(path: str, tmp_path: Path) -> None:
    from dataclasses import replace

    facts = replace(read(tmp_path, page()).one(OPERATION), operation=f"POST {path}")
    with pytest.raises(SpecError):
        draft({}, facts, described(), force=False)


def test_a_second_method_joins_the_first_in_its_file(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    target = folder / "spec/paths/trade/close-position.yaml"
    before = target.read_text(encoding="utf-8")
    top = folder / "spec/openapi.yaml"
    listed = top.read_bytes()
    operation = "GET /api/v5/trade/close-position"
    docs = put(folder / "docs", got=page(operation, "GET / Closed positions"))
    done = okxgen("draft", operation, "--docs", docs, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert top.read_bytes() == listed
    after = target.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert list(yaml.safe_load(after)) == ["post", "get"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_force_writes_over_one_method_only(method: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    file = "spec/paths/trade/close-position.yaml"
    operation = "GET /api/v5/trade/close-position"
    docs = put(folder / "docs", got=page(operation, "GET / Closed positions"))
    put(docs, place=page("POST /api/v5/trade/close-position", "POST / Other"))
    assert okxgen("draft", operation, "--docs", docs, cwd=folder).returncode == 0
    before = yaml.safe_load((folder / file).read_text(encoding="utf-8"))
    chosen = f"{method} /api/v5/trade/close-position"
    put(docs, got=page(operation, "GET / Others", access=USER_LIMIT))
    assert okxgen("draft", chosen, "--docs", docs, cwd=folder).returncode == 2
    assert yaml.safe_load((folder / file).read_text(encoding="utf-8")) == before
    assert okxgen("draft", chosen, "--docs", docs, "--force", cwd=folder).returncode == 0
    after = yaml.safe_load((folder / file).read_text(encoding="utf-8"))
    other = "post" if method == "GET" else "get"
    assert after[other] == before[other]
    written, replaced = after[method.lower()], before[method.lower()]
    assert written["operationId"] == replaced["operationId"]
    assert written["summary"].startswith("TODO")
    assert written != replaced


def test_what_is_drafted_again_keeps_its_names(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    docs = put(folder / "docs", place=page("POST /api/v5/trade/thing", "POST / Place thing"))
    command = ("draft", "POST /api/v5/trade/thing", "--docs", docs)
    file = folder / "spec/paths/trade/thing.yaml"
    assert okxgen(*command, cwd=folder).returncode == 0
    first = file.read_text(encoding="utf-8")
    assert okxgen(*command, "--force", cwd=folder).returncode == 0
    assert file.read_text(encoding="utf-8") == first
