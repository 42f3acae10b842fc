"""What the practice exchange knows of each channel: all of it from the description."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from jsonschema_rs import Draft202012Validator

from ...description import api
from ...description.channels import FIRST
from ...description.load import Json, is_mapping
from ...outputs.openapi.bundle import Bundler
from ...outputs.openapi.references import followed, standing_alone
from ..beyond import Beyond


@dataclass(frozen=True)
class Stream:
    """One channel, ready to check arguments and to push; `names` are all that it has."""

    names: tuple[str, ...]
    prefix: str
    """What stands before the parameter in a name; the whole name where it has none."""
    path: str
    login: bool
    snapshot: str
    """Where the state comes from that its pushes change."""
    tells_state: bool
    """Whether something is pushed as soon as somebody subscribes."""
    connections: int | None
    """How many connections of an account may have it."""
    validator: Draft202012Validator
    beyond: Beyond
    arguments: frozenset[str]
    """What an argument can have beside the name of the channel."""
    examples: tuple[str, ...]
    """The documented pushes as JSON text."""
    push: Json
    """The schema of what a push has beside its argument."""
    columns: tuple[str, ...]
    """The names of the columns, where the rows are lists."""
    readings: tuple[api.SbeReading, ...] = ()
    """Of a channel of binary messages, what each is made of."""
    named_by: str = ""
    """What its twin in JSON names an instrument by."""


@dataclass(frozen=True)
class Streams:
    """Every channel by name, and what a connection is limited to."""

    channels: dict[str, Stream]
    paths: frozenset[str]
    limits: dict[str, int]
    schemas: Json
    binary: frozenset[str] = frozenset()
    """The paths over which binary messages are pushed."""

    def find(self, name: str, path: str) -> Stream | None:
        """The channel that has a name, at one path or at all others."""
        return self.channels.get(f"{path.rpartition('/')[2]}/{name}") or self.channels.get(name)


def describe_streams(whole: api.Api) -> Streams:
    """Read what is described of the streams; there may be nothing."""
    bundler = Bundler()
    told = [each for each in whole.channels if not each.sbe]
    read = [(each, *_schemas(each, bundler)) for each in told]
    channels: dict[str, Stream] = {}
    for each, asked, push in read:
        stream = _stream(each, asked, push, bundler.schemas)
        channels |= dict.fromkeys(each.names, stream)
    for fact in (each for each in whole.channels if each.sbe):
        channels |= dict.fromkeys(fact.keys, _binary(fact, channels[fact.names[0]], bundler))
    limits = dict(whole.streams.limits) if whole.streams else {}
    paths = frozenset(stream.path for stream in channels.values())
    binary = frozenset(stream.path for stream in channels.values() if stream.readings)
    return Streams(channels, paths, limits, bundler.schemas, binary)


def _binary(channel: api.Channel, twin: Stream, bundler: Bundler) -> Stream:
    """A channel that pushes what another one does, in binary messages."""
    asked = bundler.schema(channel.node["messages"]["subscribe"]["payload"])
    exact = standing_alone(followed(asked, bundler.schemas), bundler.schemas)
    return replace(
        twin,
        path=channel.path,
        login=channel.login,
        snapshot=channel.snapshot,
        tells_state=channel.kind == "state",
        validator=Draft202012Validator(exact),
        beyond=Beyond(exact, bundler.schemas),
        arguments=frozenset(exact.get("properties", ())),
        readings=channel.sbe,
        named_by=channel.instead[0][1].name,
    )


def _schemas(channel: api.Channel, bundler: Bundler) -> tuple[Json, Json]:
    messages = channel.node["messages"]
    asked, push = (bundler.schema(messages[name]["payload"]) for name in ("subscribe", "push"))
    return asked, push


def _stream(channel: api.Channel, asked: Json, push: Json, schemas: Json) -> Stream:
    exact = standing_alone(followed(asked, schemas), schemas)
    pushed = followed(push, schemas)
    item = followed(pushed["properties"]["data"].get("items", {}), schemas)
    columns = [followed(each, schemas) for each in item.get("prefixItems", ())]
    return Stream(
        names=channel.names,
        prefix=channel.address.partition("{")[0],
        path=channel.path,
        login=channel.login,
        snapshot=channel.snapshot,
        tells_state=channel.kind == "state" or channel.snapshot == FIRST,
        connections=channel.connections,
        validator=Draft202012Validator(exact),
        beyond=Beyond(exact, schemas),
        arguments=frozenset(exact.get("properties", ())),
        examples=tuple(json.dumps(each.value) for each in channel.pushes if is_mapping(each.value)),
        push=pushed,
        columns=tuple(each["x-okx-column"] for each in columns),
    )
