"""Examples in Python: the documented request as a call of the client, blocking and awaited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ....description.api import Channel, Field, ItemModel, Operation, Parameter, RequestModel, Type
from ....description.load import is_mapping
from ...python.names import snake
from ...python.quoting import literal
from .wire import documented, wire_request

_SHOWN = 3
"""So many fields of an item are printed."""


def calls(operation: Operation) -> tuple[str, str]:
    """A program that calls an operation, blocking and awaited."""
    arguments = ", ".join(_arguments(operation.request, documented(operation)))
    call = f"client.{operation.id}({arguments})"
    wire = wire_request(operation)
    made = _made(wire.signed, wire.demo)
    shown = _shown(operation)
    blocking = [
        "from okx_v5 import Client",
        f"with Client{made} as client:",
        f"    reply = {call}",
        *_indented("    ", shown),
    ]
    awaited = [
        "import asyncio",
        "from okx_v5 import AsyncClient",
        "async def main() -> None:",
        f"    async with AsyncClient{made} as client:",
        f"        reply = await {call}",
        *_indented("        ", shown),
        "asyncio.run(main())",
    ]
    return "\n".join(blocking), "\n".join(awaited)


def readers(channel: Channel, given: Mapping[str, Any]) -> tuple[str, str]:
    """A program that reads a channel, blocking and awaited."""
    instead = dict(channel.instead)
    parameters = [instead.get(each.name, each) for each in channel.request.parameters]
    arguments = ", ".join(_given(parameters, given))
    made = _made(channel.login, channel.login and channel.handshake is None)
    read = f"push in streams.{channel.id}({arguments}):"
    shown = ["for item in push.items:", f"    print({_printed('item', channel.item)})"]
    blocking = [
        "from okx_v5 import Streams",
        f"with Streams{made} as streams:",
        f"    for {read}",
        *_indented("        ", shown),
    ]
    awaited = [
        "import asyncio",
        "from okx_v5 import AsyncStreams",
        "async def main() -> None:",
        f"    async with AsyncStreams{made} as streams:",
        f"        async for {read}",
        *_indented("            ", shown),
        "asyncio.run(main())",
    ]
    return "\n".join(blocking), "\n".join(awaited)


def page_by_page(operation: Operation) -> str:
    """A program that reads every page."""
    arguments = ", ".join(_arguments(operation.request, documented(operation), _bounds(operation)))
    shown = [
        f"for page in client.{operation.id}.pages({arguments}):",
        "    for item in page:",
        f"        print({_printed('item', operation.answer.item)})",
    ]
    wire = wire_request(operation)
    lines = ["from okx_v5 import Client", f"with Client{_made(wire.signed, wire.demo)} as client:"]
    return "\n".join((*lines, *_indented("    ", shown)))


def _bounds(operation: Operation) -> tuple[str, ...]:
    """The parameters that say which page is asked for: reading all of them leaves these out."""
    told = operation.node.get("x-okx-pages")
    names = ("older", "newer", "number")
    return () if told is None else tuple(told[each].text() for each in names if each in told)


def _made(signed: bool, demo: bool) -> str:
    if not signed:
        return "()"
    return ".from_env(demo=True)" if demo else ".from_env()"


def _indented(margin: str, lines: Iterable[str]) -> Iterator[str]:
    return (margin + line for line in lines)


def _shown(operation: Operation) -> list[str]:
    item = operation.answer.item
    if operation.answer.data == "bytes":
        return ["print(len(reply.raw))"]
    if operation.answer.data == "one":
        return [f"print({_printed('reply[0]', item)})"]
    return ["for item in reply:", f"    print({_printed('item', item)})"]


def _printed(name: str, item: Type[ItemModel]) -> str:
    """The fields of an item that are printed."""
    model = item.model
    if model is None:
        return name
    plain = [each for each in model.fields if not [*each.type.models]]
    chosen = plain[:_SHOWN] or [*model.fields[:_SHOWN]]
    return ", ".join(f"{name}.{snake(_called(each))}" for each in chosen)


def _called(field: Field) -> str:
    return str(field.called.value) if field.called is not None else field.name


def _arguments(model: RequestModel, given: Any, without: tuple[str, ...] = ()) -> Iterator[str]:
    if model.kind == "batch":
        [orders] = model.parameters
        return iter((f"{orders.name}={_value(orders.type, given)}",))
    told = {name: value for name, value in given.items() if name not in without}
    return _given(model.parameters, told)


def _given(parameters: Iterable[Parameter], given: Mapping[str, Any]) -> Iterator[str]:
    for each in parameters:
        if each.name in given:
            yield f"{snake(each.name)}={_value(each.type, given[each.name])}"


def _value(kind: Type[RequestModel], value: Any) -> str:
    """A value as it is passed."""
    if kind.element is not None:
        inner = kind.element
        if is_mapping(value):
            pairs = (f"{literal(key)}: {_value(inner, each)}" for key, each in value.items())
            return f"{{{', '.join(pairs)}}}"
        return f"[{', '.join(_value(inner, each) for each in value)}]"
    if kind.model is not None:
        types = {each.name: each.type for each in kind.model.parameters}
        pairs = (f"{literal(snake(key))}: {_value(types[key], value[key])}" for key in value)
        return f"{{{', '.join(pairs)}}}"
    if kind.format == "comma-separated":
        return f"[{', '.join(map(literal, str(value).split(',')))}]"
    if kind.format == "flag" or isinstance(value, bool):
        return str(str(value).lower() == "true")
    if kind.format == "unix-ms" or kind.name == "integer":
        return str(int(value))
    return literal(str(value))
