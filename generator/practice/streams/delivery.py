"""How pushes reach those that have subscribed, and how they fail to."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence

import msgspec

from ...description.load import Json
from ..distortions import spoil
from ..scenario_kinds import PUSHES
from ..scenarios import Scenarios
from .binary import Wanted, frames
from .connection import Connection
from .description import Stream
from .pushes import has_uid
from .subscriptions import key_of

Member = tuple[Connection, Json]
"""A connection, and the argument it has subscribed to."""

_SPOILT = ("unknown-values",)


class Delivery:
    """Sends pushes, one text for all that get the same."""

    def __init__(self, scenarios: Scenarios, schemas: Json, clock: Callable[[], float]) -> None:
        self._scenarios = scenarios
        self._clock = clock
        self._schemas = schemas
        self._held: dict[tuple[Connection, str], bytes] = {}

    def clear(self) -> None:
        """Hold nothing back any longer."""
        self._held.clear()

    def closed(self, connection: Connection) -> None:
        """A connection is no more."""
        for place in [place for place in self._held if place[0] is connection]:
            del self._held[place]

    def begin(self, member: Member, stream: Stream, push: Json) -> None:
        """Send what a subscription begins with."""
        wanted = _wanted(member)
        if wanted is not None:
            for frame in frames(wanted, push, self._clock()):
                member[0].send(frame)
            return
        member[0].send(self._text(member, stream, self._spoilt(member, stream, push)))

    def deliver(self, members: Sequence[Member], stream: Stream, push: Json) -> int:
        """Send a push to some who have subscribed to one argument; tells to how many."""
        texts: dict[str, bytes] = {}
        for member in members:
            wanted = _wanted(member)
            if wanted is not None:
                for frame in frames(wanted, push, self._clock()):
                    self._send(member, frame)
                continue
            told = self._spoilt(member, stream, push)
            uid = _uid(member, stream)
            text = texts.get(uid) if told is push else None
            if text is None:
                text = self._text(member, stream, told)
                if told is push:
                    texts[uid] = text
            self._send(member, text)
        return len(members)

    def _send(self, member: Member, text: bytes) -> None:
        connection, arg = member
        place = (connection, arg["channel"])
        kinds = PUSHES.keys() - {"reorder"} if place in self._held else PUSHES.keys()
        scenario = self._scenarios.take_stream(kinds, connection.path, place[1:], connection.id)
        does = scenario.does if scenario is not None else ""
        if does == "reorder":
            self._held[place] = text
            return
        if does != "gap":
            connection.send(text)
        if does == "duplicate":
            connection.send(text)
        if place in self._held:
            connection.send(self._held.pop(place))

    def _spoilt(self, member: Member, stream: Stream, push: Json) -> Json:
        """The push, or another one with what nobody knows."""
        connection, arg = member
        scenario = self._scenarios.take_stream(
            _SPOILT, connection.path, (arg["channel"],), connection.id
        )
        if scenario is None:
            return push
        other = copy.deepcopy(push)
        spoil(self._schemas, stream.push, other, scenario.settings["values"])
        return other

    def _text(self, member: Member, stream: Stream, push: Json) -> bytes:
        uid = _uid(member, stream)
        told = {**member[1], "uid": uid} if uid else member[1]
        return msgspec.json.encode({"arg": told, **push})


def _wanted(member: Member) -> Wanted | None:
    """What somebody gets in binary messages; None where JSON is what they get."""
    connection, arg = member
    return connection.binary.get(key_of(arg)) if connection.binary else None


def _uid(member: Member, stream: Stream) -> str:
    account = member[0].account
    return account.uid if account is not None and has_uid(stream) else ""
