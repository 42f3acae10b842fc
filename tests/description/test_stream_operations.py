"""Operations of the streams become facts, or an error with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.api import Api, StreamOperation
from okxgen.description.load import SpecError
from okxgen.description.marks import finished_part
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.outputs.asyncapi.bundle import stream_bundle

from tests.support.streams import operation, put
from tests.support.tiny import Json, post, query, request, root, schema, text

PATH = "/api/v5/thing/place"
BODY = request(
    {"instId": text(), "sz": text(), "extra": text()},
    required=["instId", "sz"],
    allOf=[
        {"if": {"required": ["sz"]}, "then": {"properties": {"extra": False}}},
        {"not": {"required": ["sz", "extra"]}},
    ],
)
HEADER = query("expTime", text(pattern="^[0-9]+$"), **{"in": "header"})
CODE = {"instIdCode": schema("integer", minimum=0)}
PAYLOAD: Json = {
    "properties": CODE,
    "x-okx-without": ["extra"],
    "x-okx-in-place-of": {"instIdCode": "instId"},
}


def document(body: Json = BODY, **more: Any) -> Json:
    return root({PATH: post(body, parameters=[HEADER], **more)})


def facts(folder: Path, *operations: Json, **more: Any) -> Api:
    return read(open_description(put(folder, *operations, document=document(**more))))


def only(folder: Path, of: Json) -> StreamOperation:
    (found,) = facts(folder, of).stream_operations
    return found


def refused(folder: Path, *operations: Json) -> str:
    with pytest.raises(SpecError) as caught:
        facts(folder, *operations)
    return caught.value.what


def test_an_operation_says_what_is_otherwise(tmp_path: Path) -> None:
    found = only(tmp_path, operation(payload=PAYLOAD))
    assert (found.key, found.op, found.path) == ("public/thing", "thing", "/ws/v5/public")
    assert found.twin.id == "thing.place"
    assert found.without == ("extra",)
    assert [(old, new.name, new.type.name) for old, new in found.instead] == [
        ("instId", "instIdCode", "integer")
    ]
    assert [each.name for each in found.headers] == ["expTime"]
    assert found.limits is None


def test_an_operation_may_be_as_over_rest_with_limits_of_its_own(tmp_path: Path) -> None:
    own = {"x-okx-rate-limit": [{"requests": 5, "seconds": 2, "per": ["user"]}]}
    found = only(tmp_path, operation(**own))
    assert (found.without, found.instead) == ((), ())
    assert found.limits is not None
    assert [each.count for each in found.limits] == [5]


def test_a_header_may_not_be_taken(tmp_path: Path) -> None:
    assert only(tmp_path, operation(payload={"x-okx-without": ["expTime"]})).headers == ()


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"x-okx-operation": "thing.other"}, "'thing.other' is no POST of REST"),
        ({"x-okx-operation": "other.place"}, "'other' is no tag"),
        ({"x-okx-kind": "event"}, "'x-okx-kind' means nothing in an operation of the streams"),
        ({"address": "Thing"}, "is not what messages call an operation"),
        ({"servers": []}, "has the server that its folder is called after"),
    ],
)
def test_what_an_operation_cannot_say(tmp_path: Path, wrong: Json, what: str) -> None:
    assert what in refused(tmp_path, operation(**wrong))


@pytest.mark.parametrize(
    ("payload", "what"),
    [
        ({"x-okx-without": ["other"]}, "'other' is no parameter of thing.place"),
        ({"properties": CODE}, "thing.place has nothing for 'instIdCode'"),
        (
            {"properties": CODE, "x-okx-in-place-of": {"instIdCode": "other"}},
            "'other' is no parameter of thing.place",
        ),
        ({"required": ["a"]}, "'required' means nothing in what an operation takes otherwise"),
    ],
)
def test_what_an_argument_cannot_be(tmp_path: Path, payload: Json, what: str) -> None:
    assert what in refused(tmp_path, operation(payload=payload))


def test_two_operations_cannot_do_the_same(tmp_path: Path) -> None:
    assert "is taken already" in refused(tmp_path, operation(), operation("others"))


def test_an_operation_is_left_out_with_that_of_rest(tmp_path: Path) -> None:
    unfinished = document(summary="TODO: say it.")
    spec = put(tmp_path, operation(), document=unfinished)
    part, left = finished_part(open_description(spec))
    assert set(left) == {f"POST {PATH}", "OP public/thing"}
    assert read(part).stream_operations == ()


def test_the_bundle_has_whole_messages(tmp_path: Path) -> None:
    library = open_description(put(tmp_path, operation(payload=PAYLOAD), document=document()))
    bundled = stream_bundle(library, read(library))
    whole = bundled["channels"]["public-things"]
    asked, reply = (whole["messages"][name] for name in ("request", "reply"))
    assert asked["correlationId"] == reply["correlationId"]
    assert list(asked["payload"]["properties"]) == ["id", "op", "args", "expTime"]
    assert asked["payload"]["properties"]["args"]["maxItems"] == 1
    argument = bundled["components"]["schemas"]["PlaceArgument"]
    assert list(argument["properties"]) == ["instIdCode", "sz"]
    assert argument["required"] == ["instIdCode", "sz"]
    assert len(argument["allOf"]) == 1  # the rule that speaks of `extra` alone is gone
    assert reply["payload"]["allOf"] == [{"$ref": "#/components/schemas/PlaceReply"}]
    assert whole["x-okx-rate-limit"] == [{"requests": 20, "seconds": 2, "per": ["user"]}]
    (sent,) = bundled["operations"].values()
    assert (sent["action"], sent["reply"]["messages"]) == (
        "send",
        [{"$ref": "#/channels/public-things/messages/reply"}],
    )
