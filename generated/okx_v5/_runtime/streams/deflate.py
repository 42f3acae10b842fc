# Made from generator/outputs/python/runtime/streams/deflate.py, not to be edited; make it again with: make generate
"""permessage-deflate (RFC 7692), to read what a server compresses; nothing is sent compressed."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

OFFER = "permessage-deflate; client_max_window_bits"
"""What a client says that it can read."""

_TAIL = b"\x00\x00\xff\xff"
"""What each message lacks at its end."""


def inflater(answer: str, largest: int) -> Callable[[bytes], bytes] | None:
    """What unpacks the messages of a server with this answer; None where it compresses none.

    A message may have `largest` bytes. Raises ValueError for another extension, which nobody asked
    for.
    """
    name, *parameters = (part.strip() for part in answer.partition(",")[0].split(";"))
    if not name:
        return None
    if name != "permessage-deflate":
        raise ValueError(f"the server has chosen the extension {name[:40]!r}")
    bits = _window(parameters)
    if "server_no_context_takeover" in parameters:
        return lambda packed: _unpacked(zlib.decompressobj(-bits), packed, largest)
    whole = zlib.decompressobj(-bits)
    return lambda packed: _unpacked(whole, packed, largest)


def _unpacked(unpacker: Any, packed: bytes, largest: int) -> bytes:
    message: bytes = unpacker.decompress(packed + _TAIL, largest)
    if unpacker.unconsumed_tail:
        raise ValueError(f"a message is more than {largest} bytes, unpacked")
    return message


def _window(parameters: list[str]) -> int:
    """How far back the server refers, as a power of two."""
    for each in parameters:
        key, _, value = each.partition("=")
        if key == "server_max_window_bits":
            return int(value.strip('"'))
    return zlib.MAX_WBITS
