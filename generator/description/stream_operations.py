"""Operations that are sent over the streams, as a part of stage 3.

A file says what is otherwise than with the operation of REST that does the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .api import Operation, Parameter, StreamOperation
from .channels import INSTEAD, OPERATION, message_examples, server_of
from .limits import rate_limit
from .operations import URL, Reader
from .resolve import Node

WITHOUT = "x-okx-without"
LIMITS = "x-okx-rate-limit"

_KEYS = {
    *("address", "description", "externalDocs", "servers", "messages"),
    *(OPERATION, LIMITS, "x-okx-errata"),
}
_OP = re.compile(r"[a-z]+(?:-[a-z]+)*")


def stream_operation(
    node: Node, operations: Collection[Operation], reader: Reader
) -> StreamOperation:
    """One operation of the streams, and that of REST which it stands for."""
    node.only(_KEYS, "an operation of the streams")
    node["externalDocs"].only({"url", "description"}, "externalDocs")
    server, op = server_of(node), node["address"].matching(_OP, "what messages call an operation")
    twin = _twin(node[OPERATION], operations)
    messages = node["messages"]
    messages.only({"request", "reply"}, "the messages of an operation")
    messages["request"].only({"payload", "examples"}, "a message")
    messages["reply"].only({"examples"}, "a reply: what it has is what the operation of REST says")
    payload = messages["request"].get("payload")
    limits, about = node.get(LIMITS), node.get("description")
    return StreamOperation(
        node=node,
        key=f"{server.name}/{op}",
        url=server.name,
        path=server["pathname"].text(),
        op=op,
        twin=twin,
        description=about.prose() if about else "",
        documentation=node["externalDocs"]["url"].matching(URL, "an address"),
        without=_without(payload, twin),
        instead=tuple(_instead(payload, twin, reader)) if payload is not None else (),
        limits=(
            tuple(rate_limit(each, twin.request) for each in limits.elements())
            if limits is not None
            else None
        ),
        requests=message_examples(messages["request"]),
        replies=message_examples(messages["reply"]),
    )


def _twin(method: Node, operations: Collection[Operation]) -> Operation:
    """The operation of REST that does the same."""
    for each in operations:
        if each.id == method.value and each.method == "POST":
            return each
    raise method.error(f"{method.value!r} is no POST of REST", "Write it as trade.place_order.")


def _without(payload: Node | None, twin: Operation) -> tuple[str, ...]:
    """What of its twin's an operation does not take: parameters, and headers."""
    if payload is None:
        return ()
    payload.only({"properties", WITHOUT, INSTEAD}, "what an operation takes otherwise")
    named = payload[WITHOUT].elements() if WITHOUT in payload else []
    headers = twin.headers.parameters if twin.headers is not None else ()
    known = {each.name for each in (*twin.request.order.parameters, *headers)}
    for each in named:
        if each.text() not in known:
            raise each.error(f"{each.value!r} is no parameter of {twin.id}")
    return tuple(each.text() for each in named)


def _instead(payload: Node, twin: Operation, reader: Reader) -> Iterator[tuple[str, Parameter]]:
    """What an operation takes in place of a parameter of its twin."""
    told = dict(payload[INSTEAD].items()) if INSTEAD in payload else {}
    properties = dict(payload["properties"].items()) if "properties" in payload else {}
    known = {each.name for each in twin.request.order.parameters}
    for name, schema in properties.items():
        if name not in told:
            raise schema.error(f"{twin.id} has nothing for {name!r}", f"Add it to {INSTEAD}.")
    for name, replaced in told.items():
        if replaced.text() not in known:
            raise replaced.error(f"{replaced.value!r} is no parameter of {twin.id}")
        yield replaced.text(), reader.requests.parameter(payload["properties"][name], name)
