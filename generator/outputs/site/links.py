"""Where each page of the site stands.

These addresses are promised: programs, and errors of the client, point to them.
"""

from __future__ import annotations

from ...description.api import Api

ROOT = "../../"
"""From a page to the first one: all pages that facts are told on stand two folders deep."""
CODES = "errors/"


def root_of(url: str) -> str:
    """The way from a page to the first one."""
    return "../" * url.count("/") or "./"


def operation_url(id_: str) -> str:
    """The page of an operation."""
    return f"operations/{id_}/"


def channel_url(id_: str) -> str:
    """The page of a channel."""
    return f"channels/{id_}/"


def resource_url(name: str) -> str:
    """The page of a resource, with all that it has."""
    return f"resources/{name}/"


def thousand_of(code: str) -> str:
    """The page that a code stands on: a thousand of them on each."""
    return code[:-3] or "0"


def code_url(code: str) -> str:
    """The place of an error code."""
    return f"{CODES}{thousand_of(code)}/#{code}"


def known_names(api: Api) -> dict[str, str]:
    """What texts call operations and channels, with their pages."""
    names: dict[str, str] = {}
    for channel in api.channels:
        names[channel.id] = names[f"WS {channel.key}"] = channel_url(channel.id)
    for operation in api.operations:
        names[operation.id] = names[operation.key] = operation_url(operation.id)
    return names
