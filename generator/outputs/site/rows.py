"""Parameters and fields as rows of a page, those of objects inside them behind their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from ...description.api import Field, ItemModel, Parameter, RequestModel, Table, Type
from ...description.rules.tree import Equals, In, IsType, Kind, Not, Rule
from ..python.names import snake
from .words import Prose, kind_words


class Row(Struct, frozen=True):
    """A parameter or a field: `path` are the names of what it stands in."""

    anchor: str
    path: tuple[str, ...]
    name: str
    python: str
    kind: str
    required: bool
    deprecated: bool
    default: str
    about: Markup
    values: tuple[tuple[str, Markup], ...]
    open: bool
    """Whether there are other values than those."""
    rules: tuple[Markup, ...]
    notes: tuple[tuple[int, Markup], ...]
    """What the documentation says otherwise: the number of the note, and how it is settled."""


Notes = Mapping[str, tuple[tuple[int, Markup], ...]]


class Rows(Struct, frozen=True):
    """Makes rows; `notes` are by the place that they are about, such as request.px."""

    prose: Prose
    notes: Notes

    def of_request(
        self, model: RequestModel, side: str = "request", before: tuple[str, ...] = ()
    ) -> Iterator[Row]:
        """The parameters of a request."""
        between = [each for each in model.rules if len(each.names) == 1]
        for each in sorted(model.parameters, key=lambda parameter: not parameter.required):
            inside = (*before, each.name)
            yield self._parameter(model, each, side, inside, between)
            for inner in each.type.models:
                # The body of a batch has no name on the wire.
                yield from self.of_request(inner, side, () if model.kind == "batch" else inside)

    def _parameter(
        self,
        model: RequestModel,
        each: Parameter,
        side: str,
        inside: tuple[str, ...],
        between: list[Rule],
    ) -> Row:
        rules = [self.prose.rule((), rule.words) for rule in each.rules if not _is_type(rule)]
        rules += [self.prose.rule((), rule.words) for rule in between if rule.names[0] == each.name]
        batch = model.kind == "batch"
        return Row(
            anchor=anchor(inside),
            path=inside[:-1],
            name="the body" if batch else each.name,
            python=each.name if batch else snake(each.name),
            kind=_kind(each.type),
            required=each.required,
            deprecated=each.deprecated,
            default=_default(each.default),
            about=self.prose.inline(each.description),
            values=self._values(_all_values(each.type), each.table),
            open=False,
            rules=tuple(rules),
            notes=self.notes.get(".".join((side, *inside)), ()),
        )

    def of_item(self, model: ItemModel, before: tuple[str, ...] = ()) -> Iterator[Row]:
        """The fields of an item, or the columns of a row."""
        return self.of_fields(model.fields, before, (model.title,))

    def of_fields(
        self, fields: Iterable[Field], before: tuple[str, ...] = (), models: tuple[str, ...] = ()
    ) -> Iterator[Row]:
        """Fields, and those of the objects in them."""
        for each in fields:
            inside = (*before, each.name)
            yield self._field(each, inside)
            for inner in each.type.models:
                if inner.title not in models:
                    yield from self.of_fields(inner.fields, inside, (*models, inner.title))

    def _field(self, each: Field, inside: tuple[str, ...]) -> Row:
        known = each.known or tuple(value for value, _ in (each.table.values if each.table else ()))
        called = str(each.called.value) if each.called is not None else each.name
        return Row(
            anchor=f"answer.{anchor(inside)}",
            path=inside[:-1],
            name=each.name,
            python=snake(called),
            kind=_kind(each.type),
            required=False,
            deprecated=each.deprecated,
            default=_default(each.default),
            about=self.prose.inline(each.description),
            values=self._values(known, each.table),
            open=True,
            rules=(),
            notes=self.notes.get(".".join(("response", *inside)), ()),
        )

    def _values(
        self, values: tuple[str, ...], table: Table | None
    ) -> tuple[tuple[str, Markup], ...]:
        meanings = dict(table.values) if table is not None else {}
        return tuple(
            (value, self.prose.inline(meanings.get(value, ""))) for value in values or meanings
        )


def anchor(path: tuple[str, ...]) -> str:
    """The anchor of a parameter: its Python names, those it stands in before it."""
    return ".".join(map(snake, path))


def between_several(model: RequestModel, prose: Prose) -> Iterator[Markup]:
    """The rules that speak of several parameters, of objects inside as well."""
    for rule in model.rules:
        if len(rule.names) != 1:
            yield prose.rule(rule.names, rule.words)
    for inner in model.models:
        yield from between_several(inner, prose)


def _is_type(rule: Rule) -> bool:
    """Whether a rule says what type and values say already."""
    broken = rule.broken
    if isinstance(broken, Not) and isinstance(broken.condition, IsType | In | Equals):
        return True
    return len(rule.words) == 2 and isinstance(rule.words[1], Kind)


def _all_values(kind: Type[Any]) -> tuple[str, ...]:
    return kind.values or (kind.element.values if kind.element is not None else ())


def _kind(kind: Type[Any]) -> str:
    if kind.element is not None:
        inner = _kind(kind.element)
        return f"list of {inner}" if kind.name == "array" else f"{inner} by name"
    if kind.model is not None:
        return "row" if kind.model.kind == "row" else "object"
    return kind_words(kind.name, kind.format)


def _default(value: str | int | bool | None) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
