"""What a test asks of the streams: pushes, feeds, limits, and who is there."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from ...description.load import Json, is_mapping, is_sequence
from ..accounts import Account
from .description import Stream
from .feeds import Feed, Feeds
from .hub import Hub
from .pushes import filled
from .subscriptions import matches

_NAMED = ("channel", "arg", "account")
_OF_FEED = ("channel", "arg", "count", "per_second", "levels", "unchanged")


class WrongWish(Exception):
    """Something that cannot be done; the text says why."""


def push(hub: Hub, wanted: Any) -> Json:
    """Push what is given, or else the example, to whoever has subscribed; tells to how many."""
    stream, channel, part = _chosen(hub, wanted)
    accounts: dict[Any, Account | None] = {each.name: each for each in hub.accounts}
    name = wanted.get("account")
    if name is not None and name not in accounts:
        raise WrongWish(f"account must be one of {', '.join(accounts)}")
    given = {key: value for key, value in wanted.items() if key not in _NAMED}
    sent = 0
    for members in hub.members(channel, accounts.get(name)).values():
        if members and matches(part, members[0][1]):
            shown = {} if "data" in given else filled(stream, members[0][1], hub.clock())
            sent += hub.deliver(members, stream, {**shown, **given})
    return {"sent": sent}


def send(hub: Hub, wanted: Any) -> Json:
    """Send a text as it is to some connections, or to all; tells to how many."""
    asked: Json = wanted if is_mapping(wanted) else {}
    text = asked.get("text")
    if not isinstance(text, str):
        raise WrongWish("text must be given")
    chosen = [
        each
        for each in hub.connections
        if asked.get("connection") in (None, each.id) and asked.get("path") in (None, each.path)
    ]
    for connection in chosen:
        connection.send(text.encode())
    return {"sent": len(chosen)}


def feed(hub: Hub, feeds: Feeds, wanted: Any) -> Json:
    """Begin a feed; tells what it has done."""
    stream, channel, part = _chosen(hub, wanted)
    for name in wanted:
        if name not in _OF_FEED:
            raise WrongWish(f"{name} is not known; known are {', '.join(_OF_FEED)}")
    count, pace, levels = (wanted.get(name) for name in ("count", "per_second", "levels"))
    for name, value in (("count", count), ("per_second", pace), ("levels", levels)):
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if value is not None and not (is_number and value > 0):
            raise WrongWish(f"{name} must be a number above 0")
    if count is None and pace is None:
        raise WrongWish("a feed without an end needs per_second")
    begun = Feed(stream, channel, part, count, pace, bool(wanted.get("unchanged", False)))
    feeds.start(begun, int(levels or 0))
    return begun.shown()


def book(hub: Hub, query: str) -> Json:
    """An order book as it is now, with all of its levels."""
    arg = dict(parse_qsl(query))
    stream = hub.described.channels.get(arg.get("channel", ""))
    found = hub.book(stream, arg) if stream is not None else None
    if found is None:
        raise WrongWish("known are the books of channels, such as ?channel=books&instId=BTC-USDT")
    return found.whole()


def connections(hub: Hub) -> Json:
    """Who is there, and how many connections there were ever."""
    return {"opened": hub.opened, "open": [each.shown() for each in hub.connections]}


def _chosen(hub: Hub, wanted: Any) -> tuple[Stream, str, Json]:
    """The channel that is meant, its name, and a part of the arguments that are."""
    asked: Json = wanted if is_mapping(wanted) else {}
    channel, part = asked.get("channel"), asked.get("arg", {})
    stream = hub.described.channels.get(channel) if isinstance(channel, str) else None
    if stream is None or not isinstance(channel, str):
        raise WrongWish("channel must be the name of a described channel")
    if stream.readings:
        twin = f"{stream.names[0]}, with {stream.named_by}"
        raise WrongWish(f"{channel} pushes what its twin in JSON does: name {twin}")
    if not is_mapping(part) or is_sequence(part):
        raise WrongWish("arg must be an object, such as a part of a subscription's")
    return stream, channel, {name: value for name, value in part.items() if name != "channel"}
