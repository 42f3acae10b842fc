"""The blocking half of the runtime, derived from the awaited one.

`runtime/**/async_NAME.py` is written by hand, `NAME.py` beside it is made of it, word for word, by
the tables below. The words are Python's tokens, so that no text changes by accident.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..format import format_files, sort_imports
from .render import RUNTIME

PREFIX = "async_"

HEADER = "# Derived from {source}. Change that file, then run: make generate\n"

# Several words with others in their place; words are left out where nothing is.
_PHRASES = {
    "async": "",
    "await": "",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "Coroutine[Any, Any, Page]": "Page",
    "Callable, Coroutine": "Callable",
    "import asyncio": "import threading\nimport time",
    "asyncio.Lock": "threading.Lock",
    "asyncio.sleep": "time.sleep",
    "WaitingTask": "WaitingThread",
    "_task_slots": "_thread_slots",
    "self._finish_later(self._tell_async(arguments))": "self._tell(arguments)",
    "awaited=True": "awaited=False",
    "AsyncByteStream": "SyncByteStream",
    "AwaitedConnection": "BlockingConnection",
    "from .tasks": "from .threads",
    "aclose": "close",
}

# Words of docstrings.
_TEXTS = {
    "shared between tasks": "shared between threads",
    "slots of a task's requests": "slots of a thread's requests",
    "httpx.AsyncClient": "httpx.Client",
}

# `AsyncName`, `async_name` and `name_async`, which become `Name` and `name`.
_NAMED_ASYNC = re.compile(r"(_*)(?:Async(?=[A-Z])|async_(?=[a-z]))?(\w+?)(?:_async)?\Z")

Token = tokenize.TokenInfo


class UnasyncError(Exception):
    """A module that cannot be derived, or a word of the tables that is in no module."""


@cache
def blocking_modules(runtime: Path = RUNTIME) -> dict[str, str]:
    """The text of every derived module, by its path in the runtime."""
    unused = {*_PHRASES, *_TEXTS}
    modules: dict[str, str] = {}
    for source in sorted(runtime.rglob(f"{PREFIX}*.py")):
        target = source.with_name(source.name.removeprefix(PREFIX))
        text = unasync(source.read_text(encoding="utf-8"), unused)
        name = target.relative_to(runtime).as_posix()
        modules[name] = HEADER.format(source=source.name) + text
    if unused:
        raise UnasyncError(f"no module has any of these words: {', '.join(sorted(unused))}")
    _refuse_orphans(runtime, modules)
    return format_files(sort_imports(modules))


def _refuse_orphans(runtime: Path, modules: dict[str, str]) -> None:
    begin = HEADER.partition("{")[0]
    for file in sorted(runtime.rglob("*.py")):
        is_derived = file.read_text(encoding="utf-8").startswith(begin)
        if is_derived and file.relative_to(runtime).as_posix() not in modules:
            raise UnasyncError(f"{file} has no {PREFIX}{file.name} any more; delete it")


def unasync(text: str, unused: set[str]) -> str:
    """A module of the awaited half as one of the blocking half; what it uses leaves `unused`."""
    tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    starts = [0]
    for row in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(row))
    parts: list[str] = []
    done = 0
    for first, last, words in _replaced(tokens, unused):
        begin = starts[first.start[0] - 1] + first.start[1]
        end = starts[last.end[0] - 1] + last.end[1]
        parts += text[done:begin], words
        done = end if words else end + len(text[end:]) - len(text[end:].lstrip(" "))
    derived = "".join((*parts, text[done:]))
    left: re.Match[str] | None = re.search(
        r"\b(?:async|await)\b|[Aa]sync(?:io)?\b|\basync_|_async\b|\bAsync[A-Z]", derived
    )
    if left:
        line = derived[: left.start()].count("\n")
        raise UnasyncError(f"{left[0]!r} is left: {derived.splitlines()[line].strip()}")
    return derived


def _replaced(tokens: list[Token], unused: set[str]) -> Iterator[tuple[Token, Token, str]]:
    """What is replaced: its first token, its last, and the words in its place."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        length, words = _phrase_at(tokens, index, unused)
        if length == 0 and token.type in (tokenize.STRING, tokenize.COMMENT):
            length, words = 1, _replaced_text(token.string, unused)
        elif length == 0 and token.type == tokenize.NAME and "sync" in token.string:
            length, words = 1, _NAMED_ASYNC.sub(r"\1\2", token.string)
        if length and (length > 1 or words != token.string):
            yield token, tokens[index + length - 1], words
        index += max(length, 1)


def _phrase_at(tokens: list[Token], index: int, unused: set[str]) -> tuple[int, str]:
    """How many tokens the longest phrase has that begins here, and the words in its place."""
    for phrase in _LONGEST_FIRST.get(tokens[index].string, ()):
        found = tuple(token.string for token in tokens[index : index + len(phrase)])
        if found == phrase:
            unused.discard(_SPELLED[phrase])
            return len(phrase), _PHRASES[_SPELLED[phrase]]
    return 0, ""


def _replaced_text(text: str, unused: set[str]) -> str:
    for before, after in _TEXTS.items():
        if before in text:
            unused.discard(before)
            text = text.replace(before, after)
    return text


def _words_of(phrase: str) -> tuple[str, ...]:
    tokens = tokenize.generate_tokens(io.StringIO(phrase).readline)
    return tuple(token.string for token in tokens if token.string.strip())


_SPELLED = {_words_of(phrase): phrase for phrase in _PHRASES}
_LONGEST_FIRST: dict[str, list[tuple[str, ...]]] = {}
"""The phrases by their first token."""

for _phrase in sorted(_SPELLED, key=len, reverse=True):
    _LONGEST_FIRST.setdefault(_phrase[0], []).append(_phrase)
