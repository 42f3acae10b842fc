"""Tiny descriptions of streams, beside a tiny description of REST."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support import tiny
from tests.support.tiny import Json

DOCS = "https://www.okx.com/docs-v5/en/#thing-things-channel"
PUSH: Json = {"arg": {"channel": "things"}, "data": [{"a": "1"}]}
ASKED: Json = {"op": "subscribe", "args": [{"channel": "things", "instId": "A"}]}

EVENT: Json = {"title": "StreamEvent", "type": "object", "properties": {"event": tiny.text()}}


def head(*files: str, **more: Any) -> Json:
    """The root of streams with such files of channels."""
    variable = {
        "default": "ws.tiny.test",
        "enum": ["ws.tiny.test"],
        "description": "The only one.",
        "x-okx-hosts": {"ws.tiny.test": {"region": "global"}},
    }
    server = {"host": "{host}", "pathname": "/ws/v5/public", "protocol": "wss"}
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Tiny streams", "version": "1.0"},
        "x-okx-limits": {
            "connectionsPerSecond": 3,
            "requestsPerHour": 480,
            "bytesPerRequest": 65536,
            "secondsOfSilence": 30,
        },
        "servers": {"public": server},
        "channels": {f"public-{name}": {"$ref": f"channels/public/{name}.yaml"} for name in files},
        "components": {
            "messages": {"event": {"payload": {"$ref": "events.yaml#/StreamEvent"}}},
            "serverVariables": {"host": variable},
        },
        **more,
    }


def channel(
    item: Json | None = None, asks: Json | None = None, beside: Json | None = None, **more: Any
) -> Json:
    """A channel called `things`, unless told otherwise."""
    exact = {"title": "SubscribeThingsRequest", "type": "object", "additionalProperties": False}
    asked = asks if asks is not None else {"instId": tiny.text()}
    pushed = item or {"title": "Thing", "type": "object", "properties": {"a": tiny.text()}}
    data = {"type": "array", "items": pushed}
    push = {"title": "ThingsPush", "type": "object", "properties": {**(beside or {}), "data": data}}
    return {
        "address": "things",
        "x-okx-method": "thing.things",
        "summary": "Things.",
        "externalDocs": {"url": DOCS},
        "servers": [{"$ref": "../../asyncapi.yaml#/servers/public"}],
        "x-okx-kind": "event",
        "messages": {
            "subscribe": {
                "payload": {**exact, "properties": asked},
                "examples": [{"name": "documented", "payload": ASKED}],
            },
            "push": {"payload": push, "examples": [{"name": "documented", "payload": PUSH}]},
        },
        **more,
    }


def operation(
    op: str = "thing", payload: Json | None = None, asked: Json | None = None, **more: Any
) -> Json:
    """An operation of the streams that does what `thing.place` does over REST."""
    sent = {"id": "1", "op": op, "args": [asked or {"instId": "A"}]}
    reply = {"id": "1", "op": op, "code": "0", "msg": "", "data": [{"ordId": "1"}]}
    return {
        "address": op,
        "x-okx-operation": "thing.place",
        "externalDocs": {"url": DOCS},
        "servers": [{"$ref": "../../asyncapi.yaml#/servers/public"}],
        "messages": {
            "request": {
                **({"payload": payload} if payload is not None else {}),
                "examples": [{"name": "documented", "payload": sent}],
            },
            "reply": {"examples": [{"name": "documented", "payload": reply}]},
        },
        **more,
    }


def files(*channels: Json, **more: Any) -> dict[str, Json]:
    """The files of streams with such channels, the first of which is `things`."""
    names = ["things", *(f"others{number}" for number in range(2, len(channels) + 1))]
    found: dict[str, Json] = {"asyncapi": head(*names, **more), "events": {"StreamEvent": EVENT}}
    return found | {
        f"channels/public/{name}": each for name, each in zip(names, channels, strict=True)
    }


def put(folder: Path, *channels: Json, document: Json | None = None, **more: Any) -> Path:
    """Write a description with such channels."""
    (folder / "channels" / "public").mkdir(parents=True, exist_ok=True)
    return tiny.put(folder, document or tiny.root(), **files(*channels, **more))
