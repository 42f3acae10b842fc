"""The file of a recording: blocks, each of which is whole or not there.

A block is a member of gzip (RFC 1952), so that `zcat` shows what is in it, and gzip's sums tell
whether it is as it was written. An extra field of its head has the version, the length of the
block, and when its first and its last record came: who wants to know what a file has reads the
heads alone. A file that was cut ends with its last whole block.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from struct import Struct as Layout
from typing import BinaryIO, NamedTuple

VERSION = 1

HAS_NOTES, IS_LAST = 1, 2
"""What a block can have: notes, and the end of a recording that was closed."""

_MAGIC = b"\x1f\x8b\x08"
_HAS_EXTRA, _HAS_SUM = 4, 2
_GZIP = Layout("<3sBIBBH")
"""Magic and method, flags, time, how much was tried, system, length of the extra field."""
_FIELD = Layout("<2sHBBIqq")
"""Name and length of the field; version, what the block has, its length, first and last time."""
_NAME = b"OX"
_SUM = Layout("<H")
_TAIL = Layout("<II")
_HEAD = _GZIP.size + _FIELD.size + _SUM.size
_UNKNOWN_SYSTEM = 255
_LEVEL = 1
"""How much is tried: more costs twice the time for a twentieth less."""
_LARGEST = 256 * 1024 * 1024
"""Bytes of a block, unpacked, at most: no other was ever written."""


class Damaged(Exception):
    """What follows is no block: the file was cut there, or something else stands in its place."""


class OtherVersion(Exception):
    """A block of another version than this package reads."""


class Head(NamedTuple):
    """What a block tells of itself."""

    has: int
    size: int
    first: int
    last: int


def block(text: bytes, times: Sequence[int], has: int = 0) -> bytes:
    """A block as it is written."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(text) + packer.flush()
    size = _HEAD + len(packed) + _TAIL.size
    field_size = _FIELD.size - 4  # without name and length
    head = _GZIP.pack(_MAGIC, _HAS_EXTRA | _HAS_SUM, 0, 0, _UNKNOWN_SYSTEM, _FIELD.size)
    head += _FIELD.pack(_NAME, field_size, VERSION, has, size, times[0], times[-1])
    head += _SUM.pack(zlib.crc32(head) & 0xFFFF)
    return b"".join((head, packed, _TAIL.pack(zlib.crc32(text), len(text) & 0xFFFFFFFF)))


def head_at(file: BinaryIO, place: int, end: int) -> Head | None:
    """The head of the block that begins at a place; None at the end of the file, which is told.

    Raises Damaged where there is no whole one, and OtherVersion.
    """
    file.seek(place)
    read = file.read(_HEAD)
    if not read:
        return None
    if len(read) < _HEAD:
        raise Damaged("a block is cut")
    magic, flags, *_ = _GZIP.unpack_from(read)
    name, _, version, has, size, first, last = _FIELD.unpack_from(read, _GZIP.size)
    (told,) = _SUM.unpack_from(read, _HEAD - _SUM.size)
    if magic != _MAGIC or not flags & _HAS_EXTRA or name != _NAME:
        raise Damaged("no block stands there")
    if version != VERSION:
        raise OtherVersion(f"version {version}, and this package reads {VERSION}")
    if told != zlib.crc32(read[: -_SUM.size]) & 0xFFFF or size < _HEAD:
        raise Damaged("a block is garbled")
    if place + size > end:
        raise Damaged("a block is cut")
    return Head(has, size, first, last)


def text_at(file: BinaryIO, place: int, head: Head) -> bytes:
    """What is in a block, unpacked. Raises Damaged where it is not as it was written."""
    file.seek(place)
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        text = unpacker.decompress(file.read(head.size), _LARGEST)
    except zlib.error:
        text = b""
    if not unpacker.eof or unpacker.unused_data:
        raise Damaged("a block is garbled")
    return text
