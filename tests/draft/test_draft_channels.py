"""The first file of a channel has what its page says, and its page what is printed."""

from __future__ import annotations

import shutil
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from okxgen.description.marks import MARK
from okxgen.docs.facts import Documentation
from okxgen.draft.channels import channel_target, draft_channel
from okxgen.draft.draft import Drafted
from okxgen.draft.operations import draft_operation
from okxgen.errors import SpecError

from tests.docs.pages import okxgen, put
from tests.docs.test_channels import ARGUMENTS, channel_page, read
from tests.docs.test_stream_operations import operation_page
from tests.draft.drafts import described
from tests.support.paths import SPEC

pytestmark = pytest.mark.slow

Json = dict[str, Any]


def drafted(docs: Documentation) -> Drafted:
    (key,) = docs.operations
    return draft_channel(docs.operations[key], docs.one(key), deepcopy(described()), force=False)


def test_a_draft_has_what_the_page_says(tmp_path: Path) -> None:
    found = drafted(read(tmp_path, channel_page(url="/ws/v5/private (required login)")))
    document: Json = yaml.safe_load(found.text)
    assert found.target.relative_to(described().root).as_posix() == "channels/private/things.yaml"
    assert document["address"] == "things"
    assert document["x-okx-method"].endswith(".things")
    assert document["x-okx-login"] is True
    assert document["description"].startswith(f"{MARK}: when it pushes; x-okx-kind")
    subscribe, push = (document["messages"][name] for name in ("subscribe", "push"))
    assert subscribe["payload"]["required"] == ["instId"]
    assert subscribe["payload"]["properties"]["instId"]["$ref"].endswith("requests.yaml#/InstId")
    assert subscribe["examples"][0]["payload"]["args"][0]["channel"] == "things"
    assert set(push["payload"]["properties"]) == {"action", "data"}
    item = push["payload"]["properties"]["data"]["items"]
    assert set(item["properties"]) == {"px", "legs"}
    assert push["examples"][0]["payload"]["action"] == "update"


def test_a_draft_of_candlesticks_has_their_lengths_and_rows(tmp_path: Path) -> None:
    names = "> channel | String | Yes | Name  \n`candle1m`  \n`candle1D`"
    rows = tuple(names if row.startswith("> channel") else row for row in ARGUMENTS)
    asked = '{"op": "subscribe", "args": [{"channel": "candle1m", "instId": "A"}]}'
    push = '{"arg": {"channel": "candle1m"}, "data": [["1", "2"]]}'
    found = drafted(read(tmp_path, channel_page(arguments=rows, asked=asked, push=push)))
    document: Json = yaml.safe_load(found.text)
    assert found.target.name == "candle.yaml"
    assert document["parameters"]["bar"]["enum"] == ["1m", "1D"]
    asks, pushes = (document["messages"][name]["payload"] for name in ("subscribe", "push"))
    assert list(asks["properties"]) == ["instId"]
    assert pushes["properties"]["data"]["items"]["prefixItems"][0]["x-okx-column"] == "px"


def test_a_page_has_what_is_printed(tmp_path: Path) -> None:
    found = drafted(read(tmp_path, channel_page()))
    page: Json = yaml.safe_load(found.page)
    assert (found.page_name, page["channel"]) == ("public/things.yaml", "public/things")
    assert "subscribe" in page["english"]["subscriptions"][0]
    assert '"action": "update"' in page["chinese"]["pushes"][0]


def test_what_stands_there_is_kept(tmp_path: Path) -> None:
    text = channel_page().replace("things", "tickers")
    with pytest.raises(SpecError, match="stands there"):
        drafted(read(tmp_path, text))


def test_the_file_of_a_channel_follows_its_name() -> None:
    file = channel_target("WS private/balance_and_position", Path("spec"))
    assert file == Path("spec/channels/private/balance-and-position.yaml")


def test_the_first_file_of_an_operation_says_what_is_otherwise(tmp_path: Path) -> None:
    text = operation_page().replace("thing", "cancel-order").replace("> sz", "> ordId")
    docs = read(tmp_path, text)
    (key,) = docs.operations
    library = deepcopy(described())
    with pytest.raises(SpecError, match="stands there"):
        draft_operation(docs.operations[key], docs.one(key), library, force=False)
    found = draft_operation(docs.operations[key], docs.one(key), library, force=True)
    document: Json = yaml.safe_load(found.text)
    assert (document["address"], document["x-okx-operation"]) == (
        "cancel-order",
        "trade.cancel_order",
    )
    payload = document["messages"]["request"]["payload"]
    assert payload["properties"]["instIdCode"]["$ref"].endswith("requests.yaml#/InstIdCode")
    assert payload["x-okx-without"] == ["clOrdId"]
    assert payload["x-okx-in-place-of"] == {"instIdCode": "instId"}
    assert document["x-okx-rate-limit"][0]["requests"] == 60
    assert document["x-okx-errata"][0]["at"] == ["request.expTime"]
    assert len(document["messages"]["reply"]["examples"]) == 2
    page: Json = yaml.safe_load(found.page)
    assert page["operation"] == "private/cancel-order"
    assert len(page["english"]["replies"]) == 2


def test_what_is_left_out_is_not_missing(tmp_path: Path) -> None:
    shutil.copytree(SPEC, tmp_path / "spec")
    listed = channel_page(prose="* `books-elp`: (Deprecated) gone.").replace("things", "books")
    docs = put(tmp_path / "docs", books=listed)
    done = okxgen("draft", "--missing", "--docs", docs, cwd=tmp_path)
    assert done.stdout == "nothing to draft: what was asked for is described\n"
    assert not (tmp_path / "spec/channels/public/books-elp.yaml").exists()
