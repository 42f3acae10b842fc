"""Documents as text: JSON, and YAML that every version of YAML reads alike and people read too."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import yaml
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from ..description.load import CORE, Json, is_mapping, is_sequence

_WIDTH = 120

_OF_1_1: dict[str | None, list[tuple[str, re.Pattern[str]]]] = (
    yaml.SafeDumper.yaml_implicit_resolvers
)


def as_json(document: Json) -> str:
    """A document as JSON."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def as_yaml(document: Json) -> str:
    """A document as YAML: every value written out, text of several lines as it stands."""
    written = io.StringIO()
    emitter: Any = yaml.CBaseDumper(written, allow_unicode=True, width=_WIDTH)
    for event in _Events().of(document):
        emitter.emit(event)
    return written.getvalue()


def is_read_as_text(text: str) -> bool:
    """Whether YAML 1.1 and 1.2 both take the word for text where it has no quotes."""
    first = text[:1]
    known = (*_OF_1_1.get(first, ()), *_OF_1_1.get(None, ()), *CORE.get(first, ()))
    return not any(pattern.match(text) for _, pattern in known)


_MAPPING = MappingStartEvent(None, None, True, flow_style=False)
_EMPTY_MAPPING = MappingStartEvent(None, None, True, flow_style=True)
_MAPPING_END = MappingEndEvent()
_LIST = SequenceStartEvent(None, None, True, flow_style=False)
_EMPTY_LIST = SequenceStartEvent(None, None, True, flow_style=True)
_LIST_END = SequenceEndEvent()


class _Events:
    """What the emitter writes; PyYAML's own way there, over nodes, takes four times as long.

    One event for each text, however often that is written.
    """

    def __init__(self) -> None:
        self._texts: dict[str, ScalarEvent] = {}

    def of(self, document: Json) -> Iterator[Event]:
        """The events of a whole document."""
        yield StreamStartEvent()
        yield DocumentStartEvent()
        events: list[Event] = []
        self._add(document, events)
        yield from events
        yield DocumentEndEvent()
        yield StreamEndEvent()

    def _add(self, value: Any, events: list[Event]) -> None:
        if isinstance(value, str):
            events.append(self._text(value))
        elif is_mapping(value):
            events.append(_MAPPING if value else _EMPTY_MAPPING)
            for key, each in value.items():
                events.append(self._text(key))
                self._add(each, events)
            events.append(_MAPPING_END)
        elif is_sequence(value):
            events.append(_LIST if value else _EMPTY_LIST)
            for each in value:
                self._add(each, events)
            events.append(_LIST_END)
        else:
            word = msgspec.json.encode(value).decode()
            events.append(ScalarEvent(None, None, (True, False), word))

    def _text(self, text: str) -> ScalarEvent:
        event = self._texts.get(text)
        if event is None:
            # The emitter quotes what it cannot write in the style that is asked for.
            style = "|" if "\n" in text else None if is_read_as_text(text) else "'"
            event = ScalarEvent(None, None, (style is None, True), text, style=style)
            self._texts[text] = event
        return event
