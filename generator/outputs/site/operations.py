"""What the page of an operation tells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup
from msgspec import Struct

from ...description.api import Api, Operation, SafetyClass, StreamOperation
from ...description.availability import who_can_use_it
from ...description.error_facts import ErrorPart
from ...description.limits import limit_in_words
from .codes import parts_of
from .errata import Note, by_place, notes_of
from .examples import Example
from .examples.curl import curl
from .examples.python import calls, page_by_page
from .examples.typescript import fetching
from .examples.wire import wire_request
from .pages import Titles
from .rows import Row, Rows, between_several
from .words import Prose

_ROWS = {
    "one": "One row, or the answer proves nothing",
    "each": "A row for each element that was sent",
    "any": "",
}

_MAY_DO: dict[SafetyClass, str] = {
    "reads": "read, and nothing else",
    "trades": "trade",
    "moves-money": "move money",
    "changes-settings": "change settings",
}


class OperationPage(Struct, frozen=True):
    """The page of one operation."""

    fact: Operation
    title: Markup
    titles: Titles
    about: Markup
    facts: tuple[tuple[str, Markup], ...]
    warning: Markup
    examples: list[Example]
    others: tuple[tuple[str, str], ...]
    """Further documented requests: their names, and what is sent."""
    headers: tuple[Row, ...]
    parameters: tuple[Row, ...]
    rules: tuple[Markup, ...]
    pages: str
    fields: tuple[Row, ...]
    beside: tuple[Row, ...]
    answers: tuple[str, ...]
    proof: tuple[Markup, ...]
    errors: Markup
    notes: tuple[Note, ...]


class Operations(Struct, frozen=True):
    """Makes the pages of operations; `errors` tells of the codes of parts of the list."""

    api: Api
    prose: Prose
    titles: Mapping[str, Titles]
    errors: Callable[[tuple[ErrorPart, ...]], Markup]

    def page(self, operation: Operation) -> OperationPage:
        """The page of one, but for the layout of its Python."""
        notes = notes_of((operation.node,), self.prose)
        rows = Rows(self.prose, by_place(notes))
        items = [*operation.answer.item.models]
        reply = operation.answer.reply
        return OperationPage(
            fact=operation,
            title=self.prose.inline(operation.summary.removesuffix(".")),
            titles=self.titles.get(operation.key, Titles()),
            about=self.prose.paragraphs(operation.description),
            facts=tuple(self._facts(operation)),
            warning=self._warning(operation),
            examples=self._examples(operation),
            others=tuple((each.name, _json(each.value)) for each in operation.examples[1:]),
            headers=(
                tuple(rows.of_request(operation.headers, "headers"))
                if operation.headers is not None
                else ()
            ),
            parameters=tuple(rows.of_request(operation.request)),
            rules=tuple(between_several(operation.request, self.prose)),
            pages=page_by_page(operation) if operation.pages is not None else "",
            fields=tuple(row for item in items for row in rows.of_item(item)),
            beside=tuple(rows.of_fields(reply.fields)) if reply is not None else (),
            answers=tuple(_json(each.value) for each in operation.answer.examples),
            proof=tuple(self._proof(operation)),
            errors=self.errors(parts_of(self.api, operation)),
            notes=notes,
        )

    def _facts(self, operation: Operation) -> Iterator[tuple[str, Markup]]:
        inline = self.prose.inline
        yield "Python", inline(f"`client.{operation.id}(…)`")
        yield "Keys", inline(_keys(operation))
        if operation.safety_class is not None:
            yield "What it may do", inline(_MAY_DO[operation.safety_class])
        instead = [inline(f"{each.what}: take `{each.operation}`") for each in operation.not_for]
        if instead:
            yield "Not for", Markup("<br>").join(instead)
        limits = [inline(limit_in_words(each)) for each in operation.limits]
        yield "Rate limit", Markup("<br>").join(limits)
        if operation.batch_of is not None:
            yield "A batch of one", inline(f"counts as one of `{operation.batch_of}`")
        yield "Sending again", inline(_again(operation))
        if told := who_can_use_it(operation.availability):
            yield "Who can use it", inline(told)
        for each in self.api.stream_operations:
            if each.twin is operation:
                yield "Over the streams", inline(_over_streams(each))

    def _warning(self, operation: Operation) -> Markup:
        if not operation.deprecated:
            return Markup("")
        after = operation.successor
        if after is None:
            return self.prose.inline(operation.end or "It is to be used no more.")
        start = f" from {after.start}" if after.start else ""
        return self.prose.inline(f"`{after.operation}` takes its place{start}.")

    def _examples(self, operation: Operation) -> list[Example]:
        wire = wire_request(operation)
        blocking, awaited = calls(operation)
        base_url = self.api.regions[0].url
        return [
            Example("Python", "python", blocking),
            Example("Python, awaited", "python", awaited),
            Example("curl", "bash", curl(wire, base_url)),
            Example("TypeScript", "typescript", fetching(wire, base_url)),
        ]

    def _proof(self, operation: Operation) -> Iterator[Markup]:
        """What an answer must have to be a success, and what to ask where there is none."""
        told, inline = operation.promise, self.prose.inline
        if words := _ROWS[told.rows]:
            by = f", with a value in {_either(told.by)}" if told.by else ""
            yield inline(f"{words}{by}.")
        for each in told.success:
            yield inline(f"`{'.'.join(each.path)}` is `{each.value}` in each row that succeeded.")
        for failed in told.failure:
            yield inline(f"`{'.'.join(failed.path)}` is `{failed.value}` in a row that failed.")
        if told.ask:
            by = f", by {_either(told.asked_by)}" if told.asked_by else ""
            yield inline(f"Where no answer came, ask {told.ask}{by}, before you send again.")


def _keys(operation: Operation) -> str:
    if operation.access == "without keys":
        return "none are needed"
    needed = f"a key with permission `{operation.permission}`"
    return f"{needed}, or none" if operation.access == "either" else needed


def _again(operation: Operation) -> str:
    if operation.safe:
        return "does no harm: the client repeats it where no answer came"
    ask = f"; ask {operation.promise.ask}" if operation.promise.ask else ""
    return f"never while nobody knows what became of it{ask}"


def _over_streams(twin: StreamOperation) -> str:
    without = f", without {_either(twin.without)}" if twin.without else ""
    instead = "".join(f", with `{each.name}` in place of `{name}`" for name, each in twin.instead)
    return f"`streams.{twin.twin.id}(…)` sends it as `{twin.op}` on `{twin.path}`{without}{instead}"


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(f"`{name}`" for name in names)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
