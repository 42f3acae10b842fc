"""Rules on what the streams have: that each has examples, and their document holds together."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema_rs
from jsonschema_rs import Draft7Validator, Draft202012Validator

from ..description.api import Channel, Example, FollowUp, StreamOperation
from ..description.examples import query_schema
from ..description.follow_ups import FOLLOW_UP
from ..description.load import Json
from ..description.resolve import Node
from ..errors import SpecError
from ..outputs.openapi.references import standing_alone
from .subject import Subject


def channel_examples(subject: Subject) -> Iterator[SpecError]:
    """Each message of a channel or an operation has an example, which its schema allows."""
    for channel in subject.api.channels:
        shown = {"subscribe": channel.subscriptions}
        if not channel.sbe:
            shown["push"] = channel.pushes
        yield from _breaches(subject, channel, shown)
        for each in (*channel.subscriptions, *channel.pushes):
            yield from _other_channels(each.node["payload"], channel.names)
    for sent in subject.api.stream_operations:
        yield from _breaches(subject, sent, {"request": sent.requests, "reply": sent.replies})


def _breaches(
    subject: Subject, of: Channel | StreamOperation, shown: dict[str, tuple[Example, ...]]
) -> Iterator[SpecError]:
    """Messages without examples, and examples that the schema in the bundle refuses."""
    schemas: Json = subject.streams["components"]["schemas"]
    whole = subject.streams["channels"][f"{of.url}-{of.node.file.stem}"]["messages"]
    for name, examples in shown.items():
        if not examples:
            message = of.node["messages"][name]
            yield message.error("no example", "Add the documented one under examples.")
            continue
        validator = Draft7Validator(standing_alone(_all_of(whole[name]["payload"]), schemas))
        for each in examples:
            for error in validator.iter_errors(each.value):
                yield each.node.error(f"the example breaks its schema: {error.message}")


def _all_of(schema: Json) -> Json:
    """A schema beside which other keywords are read."""
    return {"allOf": [schema]}


def _other_channels(payload: Node, names: tuple[str, ...]) -> Iterator[SpecError]:
    """The channels that a message names, where they are others."""
    arguments = [payload["arg"]] if "arg" in payload else []
    arguments += payload["args"].elements() if "args" in payload else []
    for each in arguments:
        if each["channel"].text() not in names:
            yield each["channel"].error(f"{each['channel'].text()!r} is another channel")


def valid_stream_schemas(subject: Subject) -> Iterator[SpecError]:
    """The schemas of the streams' document are valid in the draft that AsyncAPI reads."""
    schemas: Json = subject.streams["components"]["schemas"] if subject.streams else {}
    for name, schema in schemas.items():
        try:
            jsonschema_rs.meta.validate(
                {"$schema": "http://json-schema.org/draft-07/schema#", **schema}
            )
        except jsonschema_rs.ValidationError as error:
            yield subject.root.error(f"not valid in AsyncAPI: {name}: {error.message}")


def snapshots_told(subject: Subject) -> Iterator[SpecError]:
    """A channel of changes says what tells the state that they change."""
    for channel in subject.api.channels:
        if channel.kind == "increment" and not channel.snapshot:
            yield channel.node["x-okx-kind"].error(
                "an increment of what no push tells",
                "Write x-okx-snapshot: first, or the GET that tells the state.",
            )
        if channel.kind != "increment" and channel.snapshot == "first":
            yield channel.node["x-okx-snapshot"].error(
                f"the first push of a channel of kind {channel.kind} is as all others",
                "Leave it out.",
            )


def follow_ups_told(subject: Subject) -> Iterator[SpecError]:
    """A private channel says what REST is asked for after a gap, with values that REST takes."""
    for channel in subject.api.channels:
        if channel.login and channel.snapshot != "first" and FOLLOW_UP not in channel.node:
            yield channel.node["x-okx-login"].error(
                "nobody says what tells what was missed in a gap",
                f"Write {FOLLOW_UP}, or [] where no GET tells it.",
            )
        for each in channel.follow_ups:
            yield from _refused_values(subject, each)


def _refused_values(subject: Subject, told: FollowUp) -> Iterator[SpecError]:
    """Values that the schema of their parameter refuses."""
    [asked] = [each for each in subject.api.operations if each.key == told.ask]
    schema = query_schema(subject.bundled(asked))["properties"]
    schemas: Json = subject.document["components"]["schemas"]
    for name, values in told.values:
        validator = Draft202012Validator(standing_alone(_all_of(schema[name]), schemas))
        for value in values:
            sent = value if isinstance(value, str) else list(value)
            for error in validator.iter_errors(sent):
                yield told.node["with"][name].error(f"{asked.id} refuses it: {error.message}")
