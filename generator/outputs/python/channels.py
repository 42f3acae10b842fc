"""Channels of the streams as data, and the event that all of them share."""

from __future__ import annotations

from ...description.api import Channel, Streams
from ...description.availability import who_can_use_it
from .answers import item_class, value_type
from .classes import Classes, unique_names
from .docstrings import argument_block, argument_entries, entry, filled, paragraphs
from .follow_ups import follow_up, follow_ups_in_words
from .layouts import message_reading
from .methods import EXTRA_ABOUT
from .names import channel_name, method_name, snake
from .package import BookMethod, ChannelTable, Module, StateMethod, StreamTable
from .quoting import Code, literal, tuple_literal
from .request_classes import Argument, RequestClass
from .requests import Owner, alone, request_class

_OLDER = "those before it may be left out."
_LOOKED_UP = (
    "The number of an instrument is looked up by REST, and kept in `inst_id_codes` of the streams."
)
_KINDS = {
    "state": f"Each push has the newest state: {_OLDER}",
    "increment": "Each push changes the state that the pushes before it made.",
    "event": "Each push tells what happened.",
}


def channel_table(channel: Channel, resource: Code, classes: Classes) -> ChannelTable:
    """One channel; its classes join those of its resource."""
    name = channel_name(channel.node["x-okx-method"], resource)
    request = request_class(channel.request, classes, Owner(channel.id, channel.documentation))
    item, uses = value_type(channel.item, classes)
    return ChannelTable(
        fact=channel,
        key=literal(channel.key),
        names=tuple(map(literal, channel.names)),
        keys=tuple(map(literal, channel.keys)),
        path=literal(channel.path),
        login=literal(channel.login),
        resource=resource,
        name=name,
        summary=literal(channel.summary),
        documentation=literal(channel.documentation),
        kind=literal(channel.kind),
        item_key=literal(channel.item_key),
        snapshot=literal(channel.snapshot),
        follow_ups=tuple(map(follow_up, channel.follow_ups)),
        connections=literal(channel.connections),
        per_connection=literal(channel.per_connection),
        book=_book(channel, request, classes, resource),
        parameter=literal(channel.parameter),
        messages=tuple(map(message_reading, channel.sbe)),
        handshake=_handshake(channel),
        told_by=_told_by(channel, resource),
        instead=tuple((literal(sent), alone(each)) for sent, each in channel.instead),
        request=request,
        item=item,
        item_uses=uses,
        docstring=paragraphs((*_said(channel, 0), channel.documentation), 0),
        method_docstring=_method_docstring(channel, request),
    )


def _said(channel: Channel, indent: int) -> tuple[str, ...]:
    """What is said of a channel, in paragraphs."""
    needs = "with a login" if channel.login else "without a login"
    told = _KINDS[channel.kind]
    if channel.item_key:
        told = f"Each row has the newest state of its {_listed(channel.item_key)}: {_OLDER}"
    if channel.snapshot == "first":
        told += " What is pushed first after a subscription tells the whole state."
    elif channel.snapshot:
        told += f" No push tells the whole state: {channel.snapshot} does."
    if channel.handshake is not None:
        needs += " in the headers of the handshake"
    where = f"On {channel.path}, {needs}"
    if channel.connections:
        where += f"; at most {channel.connections} connections of a sub-account"
    if channel.per_connection:
        where += f"; keep to {channel.per_connection} such subscriptions in a connection"
    parts = (
        channel.description,
        who_can_use_it(channel.availability),
        told,
        follow_ups_in_words(channel.follow_ups),
        f"{where}.",
    )
    # The quotes stand before the first line of a docstring.
    return (
        filled(channel.summary, indent + 3 * bool(indent)),
        *(filled(part, indent) for part in parts),
    )


def _handshake(channel: Channel) -> Code | None:
    told = channel.handshake
    return Code(f"Handshake({literal(told.seconds_of_silence)})") if told is not None else None


def _told_by(channel: Channel, resource: Code) -> StateMethod | None:
    """The method whose operation tells the state of a channel."""
    told = channel.told_by
    if told is None:
        return None
    names = unique_names({each.name: each.node for each in told.operation.request.parameters})
    return StateMethod(
        method_name(told.operation.node["operationId"], resource),
        tuple_literal(
            tuple_literal((literal(str(names[name])), literal(value))) for name, value in told.given
        ),
    )


def asked(channel: Channel, request: RequestClass) -> tuple[Argument, ...]:
    """What a method takes: parameters, those that others are sent in place of among them."""
    instead = {literal(sent): alone(each) for sent, each in channel.instead}
    return tuple(instead.get(each.wire_name, each) for each in request.parameters)


def _method_docstring(channel: Channel, request: RequestClass) -> Code:
    entries = [*argument_entries(asked(channel, request)), ("extra", EXTRA_ABOUT)]
    several = "A list for an argument asks for each of its values."
    raised = entry("ValidationError", "The arguments break the description.", 8)
    parts = (
        *_said(channel, 8),
        argument_block(entries, 8),
        filled(several, 8) if request.parameters else "",
        filled(_LOOKED_UP, 8) if channel.instead else "",
        f"Raises:\n{raised}",
        channel.documentation,
    )
    return paragraphs(parts, 8)


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def _book(
    channel: Channel, request: RequestClass, classes: Classes, resource: Code
) -> BookMethod | None:
    """The method that keeps the book of a channel."""
    if not channel.order_book or channel.item.model is None:
        return None
    entries = [*argument_entries(asked(channel, request)), ("extra", EXTRA_ABOUT)]
    levels = next(each.type for each in channel.item.model.fields if each.name == "asks")
    [level] = levels.models
    raised = entry("ValidationError", "The arguments break the description.", 8)
    parts = (
        filled("Keep the order book of an instrument, bids and asks from the best on.", 11),
        filled(f"Kept of what {channel.id} pushes, from `with` or `open()` on.", 8),
        argument_block(entries, 8),
        f"Raises:\n{raised}",
        channel.documentation,
    )
    return BookMethod(
        name=channel_name(channel.node["x-okx-order-book"], resource),
        level=item_class(level, classes).name,
        parameters=asked(channel, request),
        docstring=paragraphs(parts, 8),
    )


def stream_table(streams: Streams) -> StreamTable:
    """What all channels have in common."""
    classes = Classes()
    event = item_class(streams.event, classes).name
    source = streams.event.node.library.name_of(streams.event.node.file)
    items = tuple(classes.items.values())
    return StreamTable(
        event=event,
        events=Module(Code("event"), source, (), items, (), (), None, None),
        limits=tuple((Code(snake(name)), literal(most)) for name, most in streams.limits),
        hosts=tuple(
            (literal(each.region), literal(each.demo), literal(each.name)) for each in streams.hosts
        ),
    )
