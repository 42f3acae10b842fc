"""Channels of the streams become facts, or an error with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.api import Api
from okxgen.description.load import SpecError
from okxgen.description.marks import finished_part
from okxgen.description.read import read
from okxgen.description.resolve import open_description

from tests.support.streams import channel, put
from tests.support.tiny import get, post, root, text

BAR = {"bar": {"description": "How long.", "enum": ["1m", "1D"]}}


def facts(folder: Path, *channels: Any, **more: Any) -> Api:
    return read(open_description(put(folder, *channels, **more)))


def refused(folder: Path, *channels: Any, **more: Any) -> str:
    with pytest.raises(SpecError) as caught:
        facts(folder, *channels, **more)
    return caught.value.what


def test_a_channel_is_read(tmp_path: Path) -> None:
    keys = {"x-okx-login": True, "x-okx-connections": 30}
    state = {"x-okx-kind": "state", "x-okx-key": ["a"]}
    together = {"x-okx-per-connection": 29}
    api = facts(tmp_path, channel(beside={"action": text()}, **keys, **state, **together))
    (found,) = api.channels
    assert (found.key, found.path, found.names) == ("public/things", "/ws/v5/public", ("things",))
    assert (found.login, found.connections, found.item_key) == (True, 30, ("a",))
    assert found.per_connection == 29
    assert [each.name for each in found.request.parameters] == ["instId"]
    assert [each.name for each in found.beside] == ["action"]
    assert api.streams is not None
    assert [(each.name, each.demo) for each in api.streams.hosts] == [("ws.tiny.test", False)]


def test_the_parameter_of_an_address_is_asked_for_and_makes_names(tmp_path: Path) -> None:
    api = facts(tmp_path, channel(address="things{bar}", parameters=BAR))
    (found,) = api.channels
    assert found.names == ("things1m", "things1D")
    bar, inst_id = found.request.parameters
    assert (bar.name, bar.required, bar.type.values) == ("bar", True, ("1m", "1D"))
    assert (inst_id.name, inst_id.required) == ("instId", False)


OTHER = {"$ref": "../../events.yaml#/StreamEvent"}


def adding(properties: Any, **more: Any) -> Any:
    """An item that adds to another one."""
    return {
        "title": "Thing",
        "type": "object",
        "allOf": [OTHER, {"properties": properties}],
        **more,
    }


def test_an_item_can_add_to_another_one(tmp_path: Path) -> None:
    own = {"event": text(description="Another one."), "b": text()}
    (found,) = facts(tmp_path, channel(adding(own))).channels
    model = found.item.model
    assert model is not None
    assert [(each.name, each.description) for each in model.fields] == [
        ("event", "Another one."),
        ("b", "Some text."),
    ]


def test_an_item_can_be_without_fields_of_the_other(tmp_path: Path) -> None:
    (found,) = facts(
        tmp_path, channel(adding({"b": text()}, **{"x-okx-without": ["event"]}))
    ).channels
    assert found.item.model is not None
    assert [each.name for each in found.item.model.fields] == ["b"]


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"x-okx-kind": "stat"}, "'stat' is not known here"),
        ({"x-okx-new": 1}, "'x-okx-new' means nothing in a channel"),
        ({"address": "Things"}, "is not the name of a channel"),
        ({"address": "things{bar}"}, "'bar' is not described"),
        ({"parameters": BAR}, "things has no parameter"),
        ({"x-okx-method": "thing"}, "is not a resource, a dot, and a name"),
        ({"x-okx-method": "other.things"}, "'other' is no tag"),
        ({"x-okx-kind": "state", "x-okx-key": ["z"]}, "'z' is no field of what is pushed"),
        ({"x-okx-kind": "increment", "x-okx-key": ["a"]}, "of kind 'increment' replaces none"),
        ({"x-okx-snapshot": "GET /api/v5/thing/none"}, "is no GET"),
        ({"x-okx-availability": {"regions": ["moon"]}}, "'moon' is not known here"),
        ({"servers": []}, "has the server that its folder is called after"),
    ],
)
def test_what_a_channel_cannot_say(tmp_path: Path, wrong: Any, what: str) -> None:
    assert what in refused(tmp_path, channel(**wrong))


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        (channel(beside={"other": text()}), "a push has no 'other' beside its data"),
        (channel(adding({}, **{"x-okx-without": ["z"]})), "'z' is no field of"),
        (channel(adding({"b": text()}, enum=["x"])), "'enum' means nothing in an object that adds"),
        (
            channel({"title": "Thing", "type": "object", "properties": {"a": text(pattern="^a$")}}),
            "would close an answer",
        ),
    ],
)
def test_what_a_push_cannot_be(tmp_path: Path, wrong: Any, what: str) -> None:
    assert what in refused(tmp_path, wrong)


def test_two_channels_cannot_have_one_method(tmp_path: Path) -> None:
    assert "is taken already" in refused(tmp_path, channel(), channel(address="others"))


def test_two_channels_cannot_have_one_name(tmp_path: Path) -> None:
    other = channel(
        {"title": "Other", "type": "object", "properties": {"a": text()}},
        **{"x-okx-method": "thing.others"},
    )
    other["messages"]["subscribe"]["payload"]["title"] = "SubscribeOthersRequest"
    assert "the name of another channel too" in refused(tmp_path, channel(), other)


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"info": {"version": "2.0"}}, "'2.0' is not known here"),
        ({"x-okx-limits": {"more": 1}}, "'more' means nothing in x-okx-limits"),
        ({"new": 1}, "'new' means nothing in asyncapi.yaml"),
    ],
)
def test_what_the_root_cannot_say(tmp_path: Path, wrong: Any, what: str) -> None:
    assert what in refused(tmp_path, channel(), **wrong)


def test_the_snapshot_is_a_get_of_the_description(tmp_path: Path) -> None:
    document = root({"/api/v5/thing/place": post(), "/api/v5/thing/state": get()})
    told = channel(**{"x-okx-snapshot": "GET /api/v5/thing/state"})
    (found,) = facts(tmp_path, told, document=document).channels
    assert found.snapshot == "GET /api/v5/thing/state"


def test_an_unfinished_channel_is_left_out(tmp_path: Path) -> None:
    spec = put(tmp_path, channel(), channel(summary="TODO: say it.", **{"x-okx-method": "thing.b"}))
    part, left = finished_part(open_description(spec))
    assert left == ("WS public/things",)
    assert [each.id for each in read(part).channels] == ["thing.things"]
