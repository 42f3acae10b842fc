"""What the page of a channel tells."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from ...description.api import Api, Channel
from ...description.availability import who_can_use_it
from ...description.error_facts import ErrorPart
from ..python.follow_ups import follow_ups_in_words
from .codes import channel_parts
from .errata import Note, by_place, notes_of
from .examples import Example
from .examples.python import readers
from .examples.typescript import subscribing
from .pages import Titles
from .rows import Row, Rows, between_several
from .words import Prose

_KINDS = {
    "state": "Each push has the newest state; those before it may be left out for a slow reader",
    "increment": "Each push changes the state that the pushes before it made; none is left out",
    "event": "Each push tells what happened; none is left out",
}


class ChannelPage(Struct, frozen=True):
    """The page of one channel."""

    fact: Channel
    title: Markup
    titles: Titles
    about: Markup
    facts: tuple[tuple[str, Markup], ...]
    examples: list[Example]
    arguments: tuple[Row, ...]
    rules: tuple[Markup, ...]
    fields: tuple[Row, ...]
    beside: tuple[Row, ...]
    pushes: tuple[str, ...]
    errors: Markup
    notes: tuple[Note, ...]


class Channels(Struct, frozen=True):
    """Makes the pages of channels; `errors` tells of the codes of parts of the list."""

    api: Api
    prose: Prose
    titles: Mapping[str, Titles]
    errors: Callable[[tuple[ErrorPart, ...]], Markup]

    def page(self, channel: Channel) -> ChannelPage:
        """The page of one, but for the layout of its Python."""
        notes = notes_of((channel.node,), self.prose)
        rows = Rows(self.prose, by_place(notes))
        return ChannelPage(
            fact=channel,
            title=self.prose.inline(channel.summary.removesuffix(".")),
            titles=self.titles.get(f"WS {channel.key}", Titles()),
            about=self.prose.paragraphs(channel.description),
            facts=tuple(self._facts(channel)),
            examples=self._examples(channel),
            arguments=tuple(rows.of_request(channel.request)),
            rules=tuple(between_several(channel.request, self.prose)),
            fields=tuple(row for item in channel.item.models for row in rows.of_item(item)),
            beside=tuple(rows.of_fields(channel.beside)),
            pushes=tuple(_json(each.value) for each in channel.pushes),
            errors=self.errors(channel_parts(self.api, channel)),
            notes=notes,
        )

    def _facts(self, channel: Channel) -> Iterator[tuple[str, Markup]]:
        inline = self.prose.inline
        yield "Python", inline(f"`streams.{channel.id}(…)`")
        if channel.order_book:
            yield "Kept order book", inline(f"`streams.{channel.order_book}(…)`")
        needs = "a login is needed" if channel.login else "no login is needed"
        where = " in the headers of the handshake" if channel.handshake is not None else ""
        yield "Keys", inline(f"{needs}{where}")
        yield "A push", inline(_KINDS[channel.kind])
        if channel.item_key:
            names = " and ".join(f"`{name}`" for name in channel.item_key)
            yield "State of", inline(f"each {names}")
        if channel.snapshot:
            first = channel.snapshot == "first"
            told = "the first push tells it" if first else f"{channel.snapshot} tells it"
            yield "Whole state", inline(told)
        if channel.connections:
            yield "Connections", inline(f"at most {channel.connections} of a sub-account have it")
        if channel.per_connection:
            yield "Subscriptions", inline(f"keep to {channel.per_connection} in a connection")
        if told := who_can_use_it(channel.availability):
            yield "Who can use it", inline(told)
        if told := follow_ups_in_words(channel.follow_ups):
            yield "After a gap", inline(told)

    def _examples(self, channel: Channel) -> list[Example]:
        given = subscription(channel)
        blocking, awaited = readers(channel, self._arguments(channel, given))
        made = [
            Example("Python", "python", blocking),
            Example("Python, awaited", "python", awaited),
        ]
        if channel.handshake is None:
            url = f"wss://{self._host(channel.login)}{channel.path}"
            made.append(
                Example("TypeScript", "typescript", subscribing(url, [given], channel.login))
            )
        message = {"id": "1", "op": "subscribe", "args": [given]}
        return [*made, Example("Message", "json", _json(message))]

    def _host(self, demo: bool) -> str:
        """The host of the first region; of demo trading where keys are used."""
        told = self.api.streams.hosts if self.api.streams is not None else ()
        region = self.api.regions[0].name
        return next(each.name for each in told if (each.region, each.demo) == (region, demo))

    def _arguments(self, channel: Channel, given: dict[str, Any]) -> dict[str, Any]:
        """What the method takes for a subscription, by wire names."""
        told = {name: value for name, value in given.items() if name != "channel"}
        if channel.parameter:
            before, _, after = channel.address.partition(f"{{{channel.parameter}}}")
            value = re.fullmatch(f"{re.escape(before)}(.*){re.escape(after)}", given["channel"])
            told[channel.parameter] = value[1] if value is not None else ""
        for name, parameter in channel.instead:
            told.pop(name, None)
            told[parameter.name] = subscription(self._twin(channel))[parameter.name]
        return told

    def _twin(self, channel: Channel) -> Channel:
        """The channel that pushes in JSON what another one pushes in binary messages."""
        twin = channel.sbe[0].twin
        return next(each for each in self.api.channels if f"WS {each.key}" == twin)


def subscription(channel: Channel) -> dict[str, Any]:
    """The argument of the documented subscription."""
    first, *_ = channel.subscriptions[0].value["args"]
    return dict(first)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
