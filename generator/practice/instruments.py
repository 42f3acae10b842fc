"""The numbers of instruments, which orders over the streams name them by."""

from __future__ import annotations

from typing import Any
from zlib import crc32

from ..description.load import Json, is_mapping, is_sequence

_NAME, _CODE = "instId", "instIdCode"
_FIRST = 10_000_000_000
"""Numbers do not fit 32 bits, and no client should think so."""
_DEMO = 50_000_000_000
"""In demo trading they are others."""

_LISTED = {
    "SPOT": ("BTC-USDT", "ETH-USDT"),
    "MARGIN": ("BTC-USDT", "ETH-USDT"),
    "SWAP": ("BTC-USDT-SWAP", "ETH-USDT-SWAP", "BTC-USD-SWAP"),
    "FUTURES": ("BTC-USDT-281229", "BTC-USD-281229"),
    "OPTION": ("BTC-USD-281229-100000-C", "BTC-USD-281229-100000-P"),
}
"""What is listed of a type where nobody asks for one of them."""


class Instruments:
    """Numbers that were told; others are not known."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}

    def number(self, answer: Any, asked: Any, demo: bool) -> None:
        """Give every instrument of an answer its own number."""
        data = answer.get("data") if is_mapping(answer) else None
        if not is_sequence(data) or not data or not is_mapping(data[0]) or _CODE not in data[0]:
            return
        given: Json = asked if is_mapping(asked) else {}
        listed = _LISTED.get(str(given.get("instType")), ())
        if _NAME not in given and listed:
            data[:] = [{**data[0], _NAME: name} for name in listed]
        for row in data:
            row[_CODE] = self._code(row[_NAME], demo)

    def name(self, code: Any, demo: bool) -> str | None:
        """The instrument that has a number; None where nobody was told of one."""
        name = self._names.get(code) if isinstance(code, int) else None
        return name if name is not None and self._code(name, demo) == code else None

    def _code(self, name: str, demo: bool) -> int:
        code = _FIRST + crc32(name.encode()) + (_DEMO if demo else 0)
        self._names[code] = name
        return code
