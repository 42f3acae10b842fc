"""What tools do not show of an operation, in its description, and which documentation it is of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..description.api import Api, Channel, Operation, StreamOperation
from ..description.availability import who_can_use_it
from ..description.limits import how_it_is_sent
from ..description.load import Json
from .asyncapi.bundle import channel_name

DATE = "x-okx-documentation-date"
"""The day of the documentation that something is described from."""

SOURCE = "x-okx-documentation"
"""Where the documentation stands."""


def openapi_told(document: Json, api: Api, dates: Mapping[str, str]) -> Json:
    """The document with words about each operation; `dates` are those of their pages, by key."""
    paths: Json = {path: {**operations} for path, operations in document["paths"].items()}
    for each in api.operations:
        operations = paths[each.path]
        method = each.method.lower()
        operations[method] = _operation(operations[method], each, dates.get(each.key, ""))
    return {**document, "info": _info(document["info"], api, dates), "paths": paths}


def asyncapi_told(document: Json, api: Api, dates: Mapping[str, str]) -> Json:
    """The document of the streams, with the dates of its channels and operations."""
    channels: Json = {**document["channels"]}
    facts: tuple[tuple[str, Channel | StreamOperation], ...] = (
        *((f"WS {each.key}", each) for each in api.channels),
        *((f"OP {each.key}", each) for each in api.stream_operations),
    )
    for key, fact in facts:
        if key in dates:
            channels[channel_name(fact)] = {**channels[channel_name(fact)], DATE: dates[key]}
    return {**document, "info": _info(document["info"], api, dates), "channels": channels}


def _info(info: Json, api: Api, dates: Mapping[str, str]) -> Json:
    links = api.node.get("externalDocs")
    if links is None or not dates:
        return info
    source, newest = links["url"].text(), max(dates.values())
    told = f"It follows the documentation of {newest}, {source}."
    words = (info.get("description", "").rstrip("\n"), told)
    description = "\n\n".join(filter(None, words)) + "\n"
    return {**info, "description": description, SOURCE: source, DATE: newest}


def _operation(given: Json, fact: Operation, date: str) -> Json:
    described = given.get("description", "").rstrip("\n")
    words = "\n\n".join(each for each in (described, *_words(fact)) if each)
    whole: Json = {}
    for key, value in given.items():
        if key != "description":
            whole[key] = value
        if key == "summary":
            whole["description"] = words
        if key == "externalDocs" and date:
            whole[DATE] = date
    return whole


def _words(fact: Operation) -> Iterator[str]:
    yield who_can_use_it(fact.availability)
    yield f"Sent {how_it_is_sent(fact)}."
