"""Channels of the streams, as a part of stage 3: what to subscribe to, and what is pushed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, Literal, cast

from .api import (
    Api,
    Channel,
    Example,
    Handshake,
    Operation,
    Parameter,
    RequestModel,
    SbeReading,
    StateQuery,
    StreamHost,
    Streams,
)
from .availability import AVAILABILITY, availability
from .follow_ups import FOLLOW_UP, follow_ups
from .operations import URL, Reader
from .resolve import Library, Node
from .sbe import SBE

FILE = "asyncapi.yaml"
OPERATION = "x-okx-operation"
"""What a file has that describes an operation of the streams, and no channel."""
ERRATA = "x-okx-errata"
METHOD, KIND, KEY, SNAPSHOT = "x-okx-method", "x-okx-kind", "x-okx-key", "x-okx-snapshot"
BOOK = "x-okx-order-book"
FIRST = "first"
"""The snapshot of a channel whose first push tells the whole state."""

_ROOT = {
    *("asyncapi", "info", "defaultContentType", "servers", "channels", "components"),
    "x-okx-limits",
    ERRATA,
}
HANDSHAKE = "x-okx-handshake"
"""What a server has that is told in headers who connects."""
INSTEAD = "x-okx-in-place-of"
"""What is sent in place of a parameter."""
_SERVER = {"host", "pathname", "protocol", "description", "variables", HANDSHAKE}
_COMPONENTS = {"messages", "serverVariables"}
_HOSTS = "x-okx-hosts"
LIMITS = ("connectionsPerSecond", "requestsPerHour", "bytesPerRequest", "secondsOfSilence")
"""What is limited for a connection, or by address; the names are those of `x-okx-limits`."""

_CHANNEL = {
    *("address", "summary", "description", "externalDocs", "servers", "parameters", "messages"),
    *(METHOD, KIND, KEY, SNAPSHOT, FOLLOW_UP, AVAILABILITY),
    *("x-okx-login", "x-okx-connections", "x-okx-per-connection", BOOK, ERRATA),
}
_KINDS = ("state", "increment", "event")
BESIDE = ("action", "eventType", "curPage", "lastPage")
"""What a push can have beside its argument and its data."""

_ADDRESS = re.compile(r"[a-z0-9_-]+(?:\{[a-z]+\})?")
_METHOD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_PLACE = re.compile(r"channels/([a-z-]+)/[a-z0-9-]+\.yaml")


def has_streams(library: Library) -> bool:
    """Whether a description tells of streams."""
    return (library.root / FILE).is_file()


def stream_root(library: Library) -> Node:
    """The root of what is described of the streams."""
    return library.document(library.root / FILE)


def streams(
    library: Library, version: str, regions: Collection[str], reader: Reader
) -> Streams | None:
    """What all channels have in common; None where a description tells of none."""
    if not has_streams(library):
        return None
    root = stream_root(library)
    root.only(_ROOT, FILE)
    root["info"]["version"].one_of((version,))
    for server in root["servers"].children():
        server.only(_SERVER, "a server")
        server["host"].one_of(("{host}",))
        server["protocol"].one_of(("wss",))
    components = root["components"]
    components.only(_COMPONENTS, "components: schemas stand in files of their own")
    components["messages"].only({"event"}, "messages: others belong to channels")
    limits = root["x-okx-limits"]
    limits.only(set(LIMITS), "x-okx-limits")
    return Streams(
        node=root,
        hosts=tuple(_hosts(components["serverVariables"]["host"], regions)),
        limits=tuple((name, limits[name].positive()) for name in LIMITS),
        event=reader.answers.model(components["messages"]["event"]["payload"]),
    )


def _hosts(variable: Node, regions: Collection[str]) -> Iterator[StreamHost]:
    variable.only({"default", "enum", "description", _HOSTS}, "the host of a server")
    hosts = variable[_HOSTS]
    if tuple(hosts.mapping()) != variable["enum"].texts():
        raise hosts.error("not the same hosts as in enum", "Write both in one order.")
    variable["default"].one_of(variable["enum"].texts())
    for name, told in hosts.items():
        told.only({"region", "demo"}, _HOSTS)
        region = told["region"].one_of(tuple(regions))
        yield StreamHost(told, name, region, "demo" in told and told["demo"].flag())


def channel_nodes(library: Library) -> Iterator[tuple[str, Node]]:
    """The resource and the node of each channel of a description."""
    for node in _nodes(library):
        if OPERATION not in node:
            yield _resource_in(node[METHOD]), node


def operation_nodes(library: Library) -> Iterator[tuple[str, Node]]:
    """The resource and the node of each operation of the streams of a description."""
    for node in _nodes(library):
        if OPERATION in node:
            yield _resource_in(node[OPERATION]), node


def _nodes(library: Library) -> Iterator[Node]:
    """The files of the streams."""
    if has_streams(library):
        for entry in stream_root(library)["channels"].children():
            yield entry.resolved()


def _resource_in(method: Node) -> str:
    return method.matching(_METHOD, "a resource, a dot, and a name").partition(".")[0]


def channel(node: Node, operations: Collection[Operation], reader: Reader) -> Channel:
    """One channel; its models join those that are read already."""
    node.only(_CHANNEL, "a channel")
    node["externalDocs"].only({"url", "description"}, "externalDocs")
    server = server_of(node)
    address = node["address"].matching(_ADDRESS, "the name of a channel, such as candle{bar}")
    parameter, names = _names(node, address)
    messages = node["messages"]
    messages.only({"subscribe", "push"}, "the messages of a channel")
    for message in messages.children():
        message.only({"payload", "examples"}, "a message")
    push = messages["push"]["payload"]
    readings: tuple[SbeReading, ...] = ()
    if SBE in push:
        item, readings = reader.answers.pushed(push)
    else:
        push.only({"title", "type", "properties"}, "what is pushed")
        item = reader.answers.item(push["properties"]["data"])
    beside = push.get("properties")
    resource, _, name = node[METHOD].text().partition(".")
    kind = cast(Literal["state", "increment", "event"], node[KIND].one_of(_KINDS))
    about = node.get("description")
    many, together = node.get("x-okx-connections"), node.get("x-okx-per-connection")
    login = node.get("x-okx-login")
    return Channel(
        node=node,
        key=f"{server.name}/{address}",
        url=server.name,
        path=server["pathname"].text(),
        address=address,
        names=names,
        parameter=parameter,
        id=node[METHOD].text(),
        resource=resource,
        name=name,
        summary=node["summary"].prose(),
        description=about.prose() if about else "",
        documentation=node["externalDocs"]["url"].matching(URL, "an address"),
        login=login is not None and login.flag(),
        kind=kind,
        item_key=node[KEY].texts() if KEY in node else (),
        snapshot=node[SNAPSHOT].text() if SNAPSHOT in node else "",
        follow_ups=follow_ups(node),
        connections=many.positive() if many is not None else None,
        per_connection=together.positive() if together is not None else None,
        order_book=node[BOOK].text() if BOOK in node else "",
        availability=availability(node),
        request=_request(messages["subscribe"]["payload"], node, parameter, reader),
        beside=tuple(reader.answers.beside(beside, BESIDE)) if beside is not None else (),
        item=item,
        subscriptions=message_examples(messages["subscribe"]),
        pushes=message_examples(messages["push"]),
        handshake=_handshake(server),
        sbe=readings,
        instead=tuple(_instead(messages["subscribe"]["payload"], readings, reader)),
        told_by=_told_by(node, operations) if readings and BOOK in node else None,
    )


def _told_by(node: Node, operations: Collection[Operation]) -> StateQuery:
    """The GET that a book begins with: it takes what is subscribed to, and what has one value."""
    wanted = node[SNAPSHOT].text() if SNAPSHOT in node else ""
    found = next((each for each in operations if each.key == wanted), None)
    if found is None:
        raise node[BOOK].error("no GET of this resource tells the book", f"Write {SNAPSHOT}.")
    given: list[tuple[str, Any]] = []
    for each in found.request.parameters:
        values = each.schema.mapping().get("enum", ())
        if len(values) == 1:
            given.append((each.name, values[0]))
    return StateQuery(found, tuple(given))


def _handshake(server: Node) -> Handshake | None:
    told = server.get(HANDSHAKE)
    if told is None:
        return None
    told.only({"login", "secondsOfSilence"}, HANDSHAKE)
    if not told["login"].flag():
        raise told["login"].error("what else would be said in its headers?", "Leave it out.")
    return Handshake(told["secondsOfSilence"].positive())


def _instead(
    payload: Node, readings: tuple[SbeReading, ...], reader: Reader
) -> Iterator[tuple[str, Parameter]]:
    """What the method takes in place of what is sent: a parameter of the twin in JSON."""
    for sent, asked in payload[INSTEAD].items() if INSTEAD in payload else ():
        if not readings or sent not in payload["properties"]:
            raise asked.error(f"{sent!r} is not asked for, or there is no twin in JSON")
        twin = readings[0].twin.removeprefix("WS ")
        file = payload.library.root / f"channels/{twin}.yaml"
        whole = payload.library.document(file)["messages"]["subscribe"]["payload"]["properties"]
        if asked.text() not in whole:
            raise asked.error(f"{asked.value!r} is no parameter of {twin}")
        yield sent, reader.requests.parameter(whole[asked.text()], asked.text())


def server_of(node: Node) -> Node:
    """The one server of a file of the streams, which its folder names."""
    servers = [each.resolved() for each in node["servers"].elements()]
    found = _PLACE.fullmatch(node.library.name_of(node.file))
    if found is None or [each.name for each in servers] != [found[1]]:
        raise node["servers"].error(
            "a channel has the server that its folder is called after",
            "Write it with: make format",
        )
    return servers[0]


def _names(node: Node, address: str) -> tuple[str, tuple[str, ...]]:
    """The parameter in an address, and every name that it stands for."""
    before, brace, parameter = address.rstrip("}").partition("{")
    told = node.get("parameters")
    if not brace:
        if told is not None:
            raise told.error(f"{address} has no parameter")
        return "", (address,)
    if told is None:
        raise node["address"].error(f"{parameter!r} is not described", "List it in parameters.")
    told.only({parameter}, f"the parameters of {address}")
    told[parameter].only({"description", "enum"}, "a parameter of an address")
    return parameter, tuple(before + value for value in told[parameter]["enum"].texts())


def _request(payload: Node, node: Node, parameter: str, reader: Reader) -> RequestModel:
    """What a subscription asks for, the parameter of the address first among it."""
    if not parameter:
        return reader.requests.object(payload.without(INSTEAD), "object")
    told = node["parameters"][parameter]
    schema = {"type": "string", **told.mapping()}
    part = Node(schema, told.file, told.pointer, told.library, dict(told.items()))
    properties = payload["properties"]
    values: dict[str, Any] = {parameter: part.value, **properties.mapping()}
    whole = Node(
        values,
        properties.file,
        properties.pointer,
        properties.library,
        {parameter: part, **dict(properties.items())},
    )
    required = [parameter, *(payload["required"].texts() if "required" in payload else ())]
    needed = Node(required, payload.file, payload.pointer, payload.library)
    return reader.requests.object(
        payload.having("properties", whole).having("required", needed), "object"
    )


def message_examples(message: Node) -> tuple[Example, ...]:
    """The documented examples of a message."""
    shown = message["examples"].elements() if "examples" in message else []
    for each in shown:
        each.only({"name", "summary", "payload"}, "an example of a message")
    return tuple(Example(each, each["name"].text(), each["payload"].value) for each in shown)


def refuse_contradictions(api: Api) -> None:
    """A GET tells the state, fields of an item tell states apart, and names are unique.

    So is what messages call operations.
    """
    taken: set[str] = set()
    gets = {each.key for each in api.operations if each.method == "GET"}
    for each in api.channels:
        names = set(each.keys)
        if not taken.isdisjoint(names):
            raise each.node["address"].error(f"{each.address} is the name of another channel too")
        taken.update(names)
        if each.snapshot not in ("", FIRST) and each.snapshot not in gets:
            raise each.node[SNAPSHOT].error(
                f"{each.snapshot!r} is no GET", f"Write {FIRST}, or GET /api/v5/…, or leave it out."
            )
        if each.item_key and each.kind != "state":
            raise each.node[KEY].error(
                f"a push of kind {each.kind!r} replaces none", f"Leave {KEY} to what is a state."
            )
        model = each.item.model
        fields = {field.name for field in model.fields} if model is not None else set[str]()
        if each.order_book and not {"asks", "bids", "seqId"} <= fields:
            raise each.node[BOOK].error("what is pushed is no order book: it has asks, bids, seqId")
        for name in each.item_key:
            if name not in fields:
                raise each.node[KEY].error(f"{name!r} is no field of what is pushed")
    ops: set[str] = set()
    for sent in api.stream_operations:
        if sent.op in ops:
            raise sent.node["address"].error(f"{sent.op} is another operation too")
        ops.add(sent.op)
