"""Error codes: which an operation answers with, and the pages that tell what each means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from markupsafe import Markup
from msgspec import Struct

from ...description.api import Api, Channel, Operation
from ...description.codes import GENERAL
from ...description.error_facts import CodeGroup, ErrorClass, ErrorCode, ErrorPart
from .links import thousand_of
from .words import Prose

RESEND = {
    "yes": "Refused before anything was done: it may be sent again.",
    "no": "Refused: sending the same again is no use.",
    "unknown": "It may have been carried out: ask what became of it before you send anything.",
}
_ORDERS = ("streams", "login")
"""The groups of messages that an operation over the streams is of."""
_OTHERS = "The exchange refused it for a reason of its own."
_ITS_OWN = "Read what its code means."


class CodeEntry(Struct, frozen=True):
    """A code on its page."""

    code: str
    class_name: str
    meaning: Markup
    hint: Markup
    resend: str
    may_be_sent: str


class CodePage(Struct, frozen=True):
    """A thousand of codes, by the parts of the documentation's list."""

    name: str
    title: str
    parts: tuple[tuple[str, tuple[CodeEntry, ...]], ...]
    count: int


class ClassEntry(Struct, frozen=True):
    """A class of errors, and the codes of it that something answers with."""

    name: str
    meaning: Markup
    hint: Markup
    codes: tuple[str, ...]


def code_pages(api: Api, prose: Prose) -> tuple[CodePage, ...]:
    """The pages of all codes."""
    hints = {each.name: each.hint for each in api.error_classes}
    listed = sorted(
        ((part.name, code) for part in api.error_parts for code in part.codes),
        key=lambda one: int(one[1].code),
    )
    pages: list[CodePage] = []
    for thousand, group in groupby(listed, key=lambda one: thousand_of(one[1].code)):
        codes = [*group]
        parts = dict.fromkeys(name for name, _ in codes)
        told = tuple(
            (name, tuple(_entry(code, hints, prose) for part, code in codes if part == name))
            for name in parts
        )
        pages.append(CodePage(thousand, _title(thousand, codes), told, len(codes)))
    return tuple(pages)


def _title(thousand: str, codes: Sequence[tuple[str, ErrorCode]]) -> str:
    first, last = codes[0][1].code, codes[-1][1].code
    return f"Error codes {first} to {last}" if first != last else f"Error code {first}"


def _entry(code: ErrorCode, hints: dict[str, str], prose: Prose) -> CodeEntry:
    return CodeEntry(
        code=code.code,
        class_name=code.class_name,
        meaning=prose.inline(code.meaning),
        hint=prose.inline(code.hint or hints.get(code.class_name, "")),
        resend=code.resend,
        may_be_sent=RESEND[code.resend],
    )


def classes_of(
    classes: Iterable[ErrorClass], parts: Iterable[ErrorPart], prose: Prose
) -> tuple[ClassEntry, ...]:
    """The classes of some parts' codes, with these codes."""
    codes = [code for part in parts for code in part.codes]
    told = [(each.name, each.meaning, each.hint) for each in classes]
    entries = (
        ClassEntry(
            name,
            prose.inline(meaning),
            prose.inline(hint),
            tuple(sorted((each.code for each in codes if each.class_name == name), key=int)),
        )
        for name, meaning, hint in (*told, (GENERAL, _OTHERS, _ITS_OWN))
    )
    return tuple(each for each in entries if each.codes)


class Answered(Struct, frozen=True):
    """The codes that something answers with: where they stand in the list, and what they mean."""

    parts: tuple[tuple[str, int], ...]
    classes: tuple[ClassEntry, ...]


def answered(api: Api, parts: tuple[ErrorPart, ...], prose: Prose) -> Answered:
    """The codes of some parts of the list."""
    counted: Counter[str] = Counter()
    for part in parts:
        counted[part.name] += len(part.codes)
    return Answered(tuple(counted.items()), classes_of(api.error_classes, parts, prose))


def parts_of(api: Api, operation: Operation) -> tuple[ErrorPart, ...]:
    """The parts of the list whose codes an operation answers with, over REST or the streams."""
    is_sent = any(each.twin is operation for each in api.stream_operations)
    messages = _ORDERS if is_sent else ()
    return tuple(
        part
        for part in api.error_parts
        if any(is_in(operation, each) or each.what in messages for each in part.groups)
    )


def is_in(operation: Operation, group: CodeGroup) -> bool:
    """Whether an operation, called over REST, is in a group."""
    return (
        not group.is_of_messages
        and (not group.what or operation.needs_keys)
        and (not group.resources or operation.resource in group.resources)
        and (not group.operations or operation.id in group.operations)
        and (not group.does or any(word in group.does for word in operation.does))
        and operation.id not in group.without
    )


def channel_parts(api: Api, channel: Channel) -> tuple[ErrorPart, ...]:
    """The parts of the list whose codes a subscription to a channel is answered with."""
    messages = ("streams", "subscriptions", *(("login",) if channel.login else ()))
    return tuple(
        part for part in api.error_parts if any(each.what in messages for each in part.groups)
    )
