"""The numbers by which the streams name instruments, looked up once and kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from ..calls.operation import Endpoint
from ..models.convert import is_dict
from ..models.promise import Promise

INSTRUMENTS: Endpoint[dict[str, Any]] = Endpoint(
    "GET", "/api/v5/public/instruments", safe=True, signs=False, promise=Promise("one"), item=dict
)
CODE, NAME = "instIdCode", "instId"

Ask = Callable[[dict[str, str]], Awaitable[Iterable[Any]]]
"""Asks REST for the instruments of a kind."""


class InstrumentCodes:
    """Looks up what is not known yet: all instruments of a kind with one question.

    `known` may be filled by the caller, who is asked for nothing then.
    """

    def __init__(self, known: MutableMapping[str, int]) -> None:
        self.known = known
        self._asking = asyncio.Lock()

    async def learn(self, instruments: Iterable[str], ask: Ask) -> str:
        """Look up what is missing; returns why something cannot be had, or nothing.

        Raises OkxError where REST does not answer.
        """
        for name in dict.fromkeys(instruments):
            if name in self.known:
                continue
            query = _kind(name)
            if query is None:
                return f"{name!r} does not show what kind of instrument it is"
            async with self._asking:
                if name not in self.known:
                    self._take(await ask(query))
            if name not in self.known:
                return f"the exchange lists no code for {name!r}"
        return ""

    def forget(self, instruments: Iterable[str]) -> None:
        """These are looked up again: they may have been listed anew."""
        for name in instruments:
            self.known.pop(name, None)

    def _take(self, rows: Iterable[Any]) -> None:
        for row in rows:
            code = row.get(CODE) if is_dict(row) else None
            if isinstance(code, int) and not isinstance(code, bool):
                self.known[str(row[NAME])] = code


def _kind(name: str) -> dict[str, str] | None:
    """What to ask for to have an instrument among the rows, as far as its name tells."""
    match name.split("-"):
        case [_, _]:
            return {"instType": "SPOT"}
        case [_, _, "SWAP"]:
            return {"instType": "SWAP"}
        case [_, _, expiry] if expiry.isdecimal():
            return {"instType": "FUTURES"}
        case [base, quote, _, _, "C" | "P"]:
            return {"instType": "OPTION", "instFamily": f"{base}-{quote}"}
        case _:
            return None
