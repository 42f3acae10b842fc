"""Operations of the streams in the document: whole requests, and the replies that they get."""

from __future__ import annotations

from typing import Any

from ...description.api import StreamOperation
from ...description.guidance import CLASS
from ...description.load import Json, is_mapping, is_sequence
from ...description.resolve import Node
from ...description.rules.beyond import BATCH, COMPARISON, INSTRUMENT
from ...description.stream_operations import LIMITS
from ..openapi.bundle import Bundler
from .draft07 import draft07
from .messages import MESSAGE_ID, NEEDS_LOGIN, message_title

_CORRELATION: Json = {"location": "$message.payload#/id"}
_OF_TWIN = ("x-okx-permission", CLASS, "x-okx-result")


def operation_channel(operation: StreamOperation, bundler: Bundler) -> Json:
    """An operation with whole messages, and with what the one of REST says for both."""
    told = {key: node.value for key, node in operation.node.items() if key != "messages"}
    twin = operation.twin
    shared = {key: twin.node[key].value for key in _OF_TWIN if key in twin.node}
    return {
        "summary": twin.summary,
        **shared,
        LIMITS: twin.node[LIMITS].value,
        **told,
        "servers": [{"$ref": f"#/servers/{operation.url}"}],
        "tags": [{"$ref": f"#/components/tags/{twin.resource}"}],
        "messages": {
            "request": _message(operation, "request", _request(operation, bundler)),
            "reply": _message(operation, "reply", _reply(operation, bundler)),
        },
    }


def _message(operation: StreamOperation, name: str, payload: Json) -> Json:
    shown = operation.node["messages"][name].get("examples")
    examples = {"examples": shown.value} if shown is not None else {}
    return {"name": name, "correlationId": _CORRELATION, **examples, "payload": payload}


def _request(operation: StreamOperation, bundler: Bundler) -> Json:
    """What is sent: arguments, and beside them what goes as a header over REST."""
    batch = operation.twin.request
    many: Json = {"minItems": 1, "maxItems": 1}
    if batch.kind == "batch":
        held = (key for key in ("minItems", "maxItems", BATCH) if key in batch.node)
        many = {key: batch.node[key].value for key in held}
    beside = {
        each.name: draft07({**bundler.body(each.schema), "description": each.description})
        for each in operation.headers
    }
    needed = [each.name for each in operation.headers if each.required]
    return {
        "title": message_title(batch),
        "type": "object",
        "properties": {
            "id": MESSAGE_ID,
            "op": _op(operation),
            "args": {"type": "array", **many, "items": _argument(operation, bundler)},
            **beside,
        },
        "required": ["id", "op", "args", *needed],
        "additionalProperties": False,
    }


def _op(operation: StreamOperation) -> Json:
    return {"type": "string", "enum": [operation.op], "description": "What to do."}


def _argument(operation: StreamOperation, bundler: Bundler) -> Json:
    """One argument: what the request of REST has, or one element of a batch, but for what differs.

    What a rule says by the ID of an instrument is left out where that is not sent.
    """
    order = operation.twin.request.order
    instead = dict(operation.instead)
    title = f"{order.title.removesuffix('Request')}Argument"
    parts: dict[str, Node] = {}
    for name, node in order.node["properties"].items():
        if name in instead:
            parts[instead[name].name] = instead[name].node
        elif name not in operation.without:
            parts[name] = node
    body = bundler.body(order.node.without("properties", *((INSTRUMENT,) if instead else ())))
    body = _without_rules(body, operation.without)
    body["title"] = title
    body["properties"] = {name: bundler.schema(node) for name, node in parts.items()}
    body["required"] = [
        instead[each].name if each in instead else each
        for each in body.get("required", ())
        if each not in operation.without
    ]
    if bundler.schemas.setdefault(title, body) != body:
        raise operation.node.error(f"another operation has other arguments called {title}")
    return {"$ref": f"#/components/schemas/{title}"}


def _without_rules(body: Json, without: tuple[str, ...]) -> Json:
    """A schema without the rules that speak of nothing but parameters which are not there."""
    compared = [each for each in body.get(COMPARISON, ()) if not _mentions(each, without)]
    rules = [each for each in body.get("allOf", ()) if not _speaks_of(each, without)]
    told = {**body, "allOf": rules, COMPARISON: compared}
    return {key: value for key, value in told.items() if value != []}


def _mentions(rule: Any, without: tuple[str, ...]) -> bool:
    """Whether a comparison names a parameter which is not there."""
    if isinstance(rule, str):
        return rule.partition(".")[0] in without
    parts = rule.values() if is_mapping(rule) else rule if is_sequence(rule) else ()
    return any(_mentions(each, without) for each in parts)


def _speaks_of(rule: Json, without: tuple[str, ...]) -> bool:
    """Whether all that a rule holds requests to is in parameters which are not there."""
    held = [rule[key] for key in ("then", "else") if key in rule] if "if" in rule else [rule]
    return all(_names(each) <= {*without} for each in held)


def _names(schema: Any) -> set[str]:
    """The parameters that a schema holds to something; any where it is more than properties."""
    told = {key for key in schema if key not in ("unevaluatedProperties", "description")}
    is_plain = is_mapping(schema) and told == {"properties"}
    return {*schema["properties"]} if is_plain else {""}


def _reply(operation: StreamOperation, bundler: Bundler) -> Json:
    """What comes back: what REST answers, with the ID of the request."""
    answer = operation.twin.answer.reply
    whole = [bundler.schema(answer.node)] if answer is not None else []
    return {
        "title": f"{message_title(operation.twin.request)}Reply",
        "type": "object",
        "allOf": whole,
        "properties": {"id": MESSAGE_ID, "op": _op(operation)},
        "required": ["id", "op"],
    }


def operation_parts(operation: StreamOperation, name: str) -> Json:
    """What a client does with an operation: it sends it, and gets a reply."""
    here = f"#/channels/{name}"
    return {
        f"{name}-request": {
            "action": "send",
            "channel": {"$ref": here},
            "summary": operation.twin.summary,
            **NEEDS_LOGIN,
            "messages": [{"$ref": f"{here}/messages/request"}],
            "reply": {
                "channel": {"$ref": here},
                "messages": [{"$ref": f"{here}/messages/reply"}],
            },
        }
    }
