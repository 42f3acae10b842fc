"""The streams as one AsyncAPI document, for tools of every language.

A channel's file says what an argument of a subscription has, and what a push has beside its own;
here both become whole messages, and each channel gets its operations. What an operation's file says
joins what the operation of REST says that does the same.
"""

from __future__ import annotations

from ...description.api import Api, Channel, Resource, StreamOperation
from ...description.channels import HANDSHAKE, stream_root
from ...description.load import Json
from ...description.resolve import Library, Node
from ..openapi.bundle import Bundler
from .draft07 import draft07
from .messages import (
    HEADERS,
    LOGIN,
    MESSAGE_ID,
    NEEDS_LOGIN,
    SBE_MEDIA,
    message_title,
)
from .operations import operation_channel, operation_parts

_OP: Json = {
    "title": "SubscriptionOp",
    "type": "string",
    "enum": ["subscribe", "unsubscribe"],
    "description": "What to do.",
}
_UID: Json = {"type": "string", "description": "ID of the account; private channels only."}


def stream_bundle(library: Library, api: Api) -> Json:
    """The streams of a description as one AsyncAPI document; raises SpecError."""
    root = stream_root(library)
    bundler = Bundler()
    channels: Json = {}
    operations: Json = {}
    for each in api.channels:
        name = channel_name(each)
        channels[name] = _channel(each, bundler)
        operations |= _operations(each, name)
    for sent in api.stream_operations:
        name = channel_name(sent)
        channels[name] = operation_channel(sent, bundler)
        operations |= operation_parts(sent, name)
    event = root["components"]["messages"]["event"]
    payload = bundler.schema(event["payload"])
    head = {key: value for key, value in root.mapping().items() if key != "components"}
    return {
        **head,
        "x-okx-error-codes": _error_codes(api),
        "x-okx-close-codes": {str(each.code): each.meaning for each in api.close_codes},
        "servers": {name: _server(each) for name, each in root["servers"].items()},
        "channels": dict(sorted(channels.items())),
        "operations": dict(sorted(operations.items())),
        "components": {
            "messages": {"event": {"name": "event", **event.mapping(), "payload": payload}},
            "serverVariables": root["components"]["serverVariables"].value,
            "securitySchemes": {"login": LOGIN, **_headers(root)},
            "tags": {each.name: _tag(each) for each in api.resources if _is_streamed(each)},
            "schemas": {name: draft07(each) for name, each in sorted(bundler.schemas.items())},
        },
    }


def channel_name(fact: Channel | StreamOperation) -> str:
    """What the document calls a channel, or that of an operation."""
    return f"{fact.url}-{fact.node.file.stem}"


def _error_codes(api: Api) -> Json:
    """The codes that messages of the streams are answered with, each with what to do about it."""
    hints = {each.name: each.hint for each in api.error_classes}
    return {
        each.code: {
            "class": each.class_name,
            "resend": each.resend,
            "meaning": each.meaning,
            "hint": each.hint or hints.get(each.class_name, ""),
        }
        for part in api.error_parts
        if any(group.is_of_messages for group in part.groups)
        for each in part.codes
    }


def _headers(root: Node) -> Json:
    """What a handshake has, where one says who connects."""
    told = (each for each in root["servers"].children() if HANDSHAKE in each)
    return HEADERS if any(told) else {}


def _server(server: Node) -> Json:
    """A server, and that a handshake with it says who connects."""
    needed = [{"$ref": f"#/components/securitySchemes/{name}"} for name in HEADERS]
    return {**server.mapping(), **({"security": needed} if HANDSHAKE in server else {})}


def _is_streamed(resource: Resource) -> bool:
    return bool(resource.channels or resource.stream_operations)


def _tag(resource: Resource) -> Json:
    links = {"url": resource.documentation}
    return {"name": resource.name, "description": resource.description, "externalDocs": links}


def _channel(channel: Channel, bundler: Bundler) -> Json:
    """A channel with whole messages."""
    whole = {key: value for key, value in channel.node.items() if key != "messages"}
    told = {key: node.value for key, node in whole.items()}
    return {
        **told,
        "servers": [{"$ref": f"#/servers/{channel.url}"}],
        "tags": [{"$ref": f"#/components/tags/{channel.resource}"}],
        "messages": {
            "subscribe": _message(channel, "subscribe", _subscription(channel, bundler)),
            "push": _message(channel, "push", _push(channel, bundler)),
            "event": {"$ref": "#/components/messages/event"},
        },
    }


def _message(channel: Channel, name: str, payload: Json) -> Json:
    media = {"contentType": SBE_MEDIA} if channel.sbe and name == "push" else {}
    told = channel.node["messages"][name].mapping()
    return {"name": name, **media, **told, "payload": payload}


def _subscription(channel: Channel, bundler: Bundler) -> Json:
    """What asks for a channel: its arguments, with its name among them."""
    payload = channel.node["messages"]["subscribe"]["payload"]
    reference = bundler.schema(payload)
    own = bundler.schemas[channel.request.title]
    named = {"type": "string", "enum": [*channel.names], "description": "Name of the channel."}
    own["properties"] = {"channel": named, **own["properties"]}
    own["required"] = ["channel", *own.get("required", ())]
    listed = {"type": "array", "minItems": 1, "items": reference}
    return {
        "title": message_title(channel.request),
        "type": "object",
        "properties": {"id": MESSAGE_ID, "op": _OP, "args": listed},
        "required": ["op", "args"],
    }


def _push(channel: Channel, bundler: Bundler) -> Json:
    """What is pushed, with the argument that it belongs to."""
    payload = channel.node["messages"]["push"]["payload"]
    reference: Json = bundler.schema(payload)
    if channel.sbe:
        return reference
    title = payload["title"].text()
    own = bundler.schemas[title]
    named = {"type": "string", "description": "Name of the channel."}
    told = {
        "title": f"{title}Argument",
        "type": "object",
        "description": "The argument that was subscribed to.",
        "properties": {"channel": named, **({"uid": _UID} if channel.login else {})},
    }
    own["properties"] = {"arg": told, **own["properties"]}
    return reference


def _operations(channel: Channel, name: str) -> Json:
    """What a client does with a channel: it asks for it, and receives."""
    here = f"#/channels/{name}"
    # Of a handshake that says who connects, its server tells.
    login = NEEDS_LOGIN if channel.login and channel.handshake is None else {}
    common = {"channel": {"$ref": here}, "summary": channel.summary, **login}
    answer = {"channel": {"$ref": here}, "messages": [{"$ref": f"{here}/messages/event"}]}
    return {
        f"{name}-subscribe": {
            "action": "send",
            **common,
            "messages": [{"$ref": f"{here}/messages/subscribe"}],
            "reply": answer,
        },
        f"{name}-receive": {
            "action": "receive",
            **common,
            "messages": [{"$ref": f"{here}/messages/push"}],
        },
    }
