"""The parameters and fields of a section, from its tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .blocks import Block, Finding, Heading, Table, Text
from .sections import Section, is_inside
from .tables import Row, Rows, has_cells, is_like_parameters, rows
from .words import said

_REQUIRED = {
    **dict.fromkeys(("yes", "true", "是", "required", "必填", "必须"), "yes"),
    **dict.fromkeys(("no", "false", "否", "不是"), "no"),
    **dict.fromkeys(("conditional", "optional", "可选", "条件必填", "按情况"), "conditional"),
}
_TYPES = {
    **dict.fromkeys(("int", "long"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    "bool": "boolean",
    "list": "array",
}
_OF_REQUEST = re.compile(r"request|请求", re.IGNORECASE)
_OF_PARAMETERS = re.compile(r"param|参数", re.IGNORECASE)
_MARKUP = re.compile(r"</?(?:table|thead|tbody|tr|td|th)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a request, or a field of an answer: `name` is `legs.px` for nested ones.

    `required` is "yes", "no" or "conditional", and empty for fields.
    """

    name: str
    type: str
    required: str = ""
    default: str | None = None
    values: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()
    deprecated: bool = False
    text: str = ""
    page: str = ""
    line: int = 0


def tables_of(section: Section, unread: list[Finding]) -> Iterator[Rows]:
    """The tables of parameters and fields; the columns of a file to download are neither.

    A table that looks as if it were one, or stands where one should, is told of.
    """
    heading = ""
    is_read = True
    beside = ""
    for block in section.blocks:
        told = _beside_tables(block)
        if told and not beside:
            unread.append(Finding(section.page, block.line, f"not read as a row: {told[:80]!r}"))
        beside = told
        if isinstance(block, Heading):
            heading = block.text
            is_read = not (_OF_PARAMETERS.search(heading) and is_inside(heading))
        elif isinstance(block, Table) and "CSV" not in heading:
            table = rows(block, section.page)
            if table is not None:
                if not table.asks and is_inside(heading) and _OF_REQUEST.search(heading):
                    what = "a table of a request that does not say what is required"
                    unread.append(Finding(section.page, block.line, what))
                yield table
            elif not is_read or is_like_parameters(block):
                what = f"not read as a table of parameters: {' | '.join(block.header)[:80]!r}"
                unread.append(Finding(section.page, block.line, what))
            is_read = True


def _beside_tables(block: Block) -> str:
    """A line of prose that was meant to be part of a table."""
    is_meant = isinstance(block, Text) and (has_cells(block.text) or _MARKUP.search(block.text))
    return block.text if is_meant and isinstance(block, Text) else ""


def parameters_of(
    tables: Iterable[Rows], section: Section, names: set[str], unread: list[Finding]
) -> tuple[Parameter, ...]:
    """The rows of several tables; a name that stands in more than one is one parameter."""
    seen: dict[str, Parameter] = {}
    for table in tables:
        here: set[str] = set()
        for row in table.rows:
            if table.asks and not row.required:
                what = f"it is not said whether {row.path[-1][:80]} is required"
                unread.append(Finding(section.page, row.line, what))
            parameter = _parameter(row, section, names, unread)
            known = seen.setdefault(parameter.name, parameter)
            if parameter.name in here and alone(known) != alone(parameter):
                what = f"a second row for {parameter.name[:80]}, not read"
                unread.append(Finding(section.page, row.line, what))
            here.add(parameter.name)
    return tuple(_without_envelope(seen))


def _without_envelope(seen: dict[str, Parameter]) -> Iterator[Parameter]:
    """Some tables begin with the envelope, and have the items below `data`."""
    if not {"code", "msg", "data"} <= seen.keys():
        yield from seen.values()
        return
    for name, parameter in seen.items():
        if name not in ("code", "msg", "data"):
            yield replace(parameter, name=name.removeprefix("data."))


def alone(parameter: Parameter) -> Parameter:
    """What a parameter is, wherever it is said and in whatever words."""
    return replace(parameter, text="", page="", line=0)


def _parameter(row: Row, section: Section, names: set[str], unread: list[Finding]) -> Parameter:
    required = _REQUIRED.get(row.required.strip("* ").lower(), "") if row.required else ""
    if row.required and not required:
        what = f"not read as required or not: {row.required!r} of {row.path[-1]}"
        unread.append(Finding(section.page, row.line, what))
    words = said(row.text, row.type, row.last, names)
    return Parameter(
        name=".".join(row.path),
        type=_type(row.type),
        required=required,
        default=words.default,
        values=words.values,
        lengths=words.lengths,
        deprecated=row.struck,
        text=row.text,
        page=section.page,
        line=row.line,
    )


def _type(text: str) -> str:
    """A type in one spelling: `Array of Objects.` and `array of object` are the same."""
    name = " ".join(text.lower().rstrip(".").split())
    kind, of, element = name.partition(" of ")
    kind, element = (_TYPES.get(each, each) for each in (kind.rstrip("s"), element.rstrip("s")))
    return f"{kind} of {element}s" if of else kind
