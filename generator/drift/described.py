"""What the description says about operations and channels, as it is read of the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..description import api
from ..description.api import JSON
from ..description.examples import query_parameters
from ..description.load import is_mapping, is_sequence
from ..description.marks import finished_part
from ..description.read import read
from ..description.resolve import Library, open_description
from ..description.sbe import SBE
from ..description.values import plain_type
from ..docs.channels import CHANNEL, OPERATION
from ..docs.examples import Example
from ..docs.facts import Facts
from ..docs.limits import RateLimit
from ..docs.parameters import Parameter
from ..outputs.asyncapi.messages import MESSAGE_ID
from ..outputs.openapi.bundle import bundle
from ..outputs.openapi.references import followed
from .settled import Erratum, errata


@dataclass(frozen=True, slots=True)
class Described:
    """An operation or a channel, and what is said about errors of the documentation there."""

    facts: Facts
    errata: tuple[Erratum, ...]
    headers: tuple[str, ...]
    shared: tuple[Erratum, ...] = ()
    """What is settled of fields of REST, and so of a page that says the same of them."""

    @property
    def fields(self) -> set[str]:
        """The full path of every parameter and every field."""
        asked = {f"request.{each.name}" for each in self.facts.request}
        return asked | {f"response.{each.name}" for each in self.facts.answer}


def described(spec: Path) -> dict[str, Described]:
    """Every finished operation and channel of a description, by their keys."""
    return with_unfinished(open_description(spec))[0]


def with_unfinished(library: Library) -> tuple[dict[str, Described], tuple[str, ...]]:
    """Every finished operation and channel, and the operations that a draft has left marks in."""
    part, unfinished = finished_part(library)
    whole = read(part)
    return everything(whole, bundle(part)), unfinished


def everything(whole: api.Api, document: dict[str, Any]) -> dict[str, Described]:
    """Every operation and channel of a description and its bundle."""
    rest = operations(whole, document)
    return {**rest, **channels(whole), **stream_operations(whole, rest)}


def operations(whole: api.Api, document: dict[str, Any]) -> dict[str, Described]:
    """Every operation of a description and its bundle, by method and path."""
    schemas = document["components"]["schemas"]
    return {
        each.key: _operation(each, document["paths"][each.path][each.method.lower()], schemas)
        for each in whole.operations
    }


def _operation(
    fact: api.Operation, operation: dict[str, Any], schemas: dict[str, Any]
) -> Described:
    node = fact.node
    page = node.file.relative_to(node.library.root).as_posix()
    body = operation.get("requestBody", {}).get("content", {}).get(JSON, {})
    ((_, answer),) = operation["responses"]["200"]["content"].items()
    if body:
        request = tuple(_unique(_fields(body["schema"], schemas, page)))
    else:
        request = tuple(_queries(operation, schemas, page))
    fields = tuple(_unique(_answer_fields(answer["schema"], schemas, page)))
    asked = ((each.name, each.value if body else _as_printed(each.value)) for each in fact.examples)
    facts = Facts(
        operation=fact.key,
        title=fact.summary,
        anchor=fact.documentation.partition("#")[2],
        limits=tuple(sorted(map(_limit, fact.limits))),
        permission=fact.permission or "public",
        request=request,
        answer=fields,
        requests=tuple(Example(name, value, (), 0) for name, value in asked),
        answers=tuple(Example(each.name, each.value, (), 0) for each in fact.answer.examples),
        page=page,
        line=1,
    )
    headers = tuple(each.name for each in fact.headers.parameters) if fact.headers else ()
    return Described(facts, errata(operation.get("x-okx-errata", ())), headers)


def channels(whole: api.Api) -> dict[str, Described]:
    """Every channel of a description, by URL and address, as the pages call it."""
    return {f"{CHANNEL}{each.key}": _channel(each) for each in whole.channels}


def stream_operations(whole: api.Api, rest: dict[str, Described]) -> dict[str, Described]:
    """Every operation of the streams: what is said of it, and of the operation of REST."""
    return {
        f"{OPERATION}{each.key}": _stream_operation(each, rest[each.twin.key])
        for each in whole.stream_operations
    }


def _stream_operation(fact: api.StreamOperation, twin: Described) -> Described:
    page = fact.node.library.name_of(fact.node.file)
    own = dict(fact.instead)
    request = [
        _own(own[each.name], page) if each.name in own else replace(each, page=page)
        for each in twin.facts.request
        if each.name.partition(".")[0] not in fact.without
    ]
    request += [_own(each, page) for each in fact.headers]
    limits = twin.facts.limits if fact.limits is None else tuple(sorted(map(_limit, fact.limits)))
    facts = replace(
        twin.facts,
        operation=f"{OPERATION}{fact.key}",
        anchor=fact.documentation.partition("#")[2],
        limits=limits,
        permission="login",
        request=(Parameter("id", "string", "yes", lengths=tuple(lengths(MESSAGE_ID))), *request),
        requests=tuple(Example(each.name, each.value, (), 0) for each in fact.requests),
        answers=tuple(Example(each.name, each.value, (), 0) for each in fact.replies),
        page=page,
    )
    entries = fact.node.get("x-okx-errata")
    told = entries.value if entries is not None else ()
    return Described(facts, errata(told), (), twin.errata)


def _own(parameter: api.Parameter, page: str) -> Parameter:
    """A parameter that an operation has otherwise, or beside its arguments."""
    told = parameter.schema.mapping()
    return _parameter(parameter.name, told, {}, parameter.required, False, page)


def _channel(fact: api.Channel) -> Described:
    page = fact.node.library.name_of(fact.node.file)
    entries = fact.node.get("x-okx-errata")
    beside = (_push_field(each, each.name, page) for each in fact.beside)
    facts = Facts(
        operation=f"{CHANNEL}{fact.key}",
        title=fact.summary,
        anchor=fact.documentation.partition("#")[2],
        limits=(),
        permission="login" if fact.login else "public",
        request=tuple(
            _parameter(each.name, each.schema.mapping(), {}, each.required, False, page)
            for each in fact.request.parameters
        ),
        answer=(*beside, *(each for model in fact.item.models for each in _pushed(model, page))),
        requests=tuple(Example(each.name, each.value, (), 0) for each in fact.subscriptions),
        answers=tuple(Example(each.name, each.value, (), 0) for each in fact.pushes),
        page=page,
        line=1,
    )
    told = entries.value if entries is not None and is_sequence(entries.value) else ()
    return Described(facts, errata(told), ())


def _pushed(model: api.ItemModel, page: str, above: str = "") -> Iterator[Parameter]:
    """The fields of an item, those inside it as well."""
    for each in model.fields:
        name = above + each.name
        yield _push_field(each, name, page)
        for inner in each.type.models:
            yield from _pushed(inner, page, f"{name}.")


def _push_field(field: api.Field, name: str, page: str) -> Parameter:
    values = field.known
    if field.type.format == "flag":
        values = field.type.values or ("true", "false")
    return Parameter(
        name=name,
        type=_push_type(field.type),
        values=values,
        deprecated=field.deprecated,
        text=field.description,
        page=page,
        line=1,
    )


def _push_type(kind: api.Type[api.ItemModel]) -> str:
    """The type as the documentation would write it."""
    if kind.name != "array":
        return kind.name
    if kind.element is None or kind.element.name == "array":
        return "array of arrays"
    return f"array of {kind.element.name}s"


def _as_printed(query: dict[str, Any]) -> dict[str, str]:
    """A query as a page shows it: all of it is text, and lists have commas."""
    return {
        name: ",".join(map(str, value)) if is_sequence(value) else str(value)
        for name, value in query.items()
    }


def _limit(limit: api.RateLimit) -> RateLimit:
    kinds = [f"only {', '.join(limit.only)}"] if limit.only else []
    kinds += [f"except {', '.join(limit.excluding)}"] if limit.excluding else []
    keys = "" if limit.keys is None else "with keys" if limit.keys else "without keys"
    role = limit.role or ("prose" if limit.when or limit.group else "")
    count, seconds = limit.count, limit.seconds
    return RateLimit(count, limit.counts, seconds, limit.per, " ".join(kinds), role, keys)


def _queries(operation: dict[str, Any], schemas: dict[str, Any], page: str) -> Iterator[Parameter]:
    for each in query_parameters(operation):
        schema = followed(each["schema"], schemas)
        yield _parameter(each["name"], schema, schemas, bool(each.get("required")), True, page)


def _answer_fields(
    reply: dict[str, Any], schemas: dict[str, Any], page: str
) -> Iterator[Parameter]:
    if SBE in reply:
        yield from _fields(reply[SBE]["item"], schemas, page)
    *_, own = followed(reply, schemas).get("allOf", [reply])
    for name, schema in followed(own, schemas).get("properties", {}).items():
        if name == "data":
            yield from _fields(schema, schemas, page)
        else:
            yield _parameter(name, followed(schema, schemas), schemas, None, False, page)


def _fields(node: Any, schemas: dict[str, Any], page: str, above: str = "") -> Iterator[Parameter]:
    """The properties of an object, of the elements of a list, or the columns of a row."""
    schema = followed(node, schemas)
    for column in schema.get("prefixItems", ()):
        told = followed(column, schemas)
        yield _parameter(above + told["x-okx-column"], told, schemas, None, False, page)
    if "items" in schema:
        yield from _fields(schema["items"], schemas, page, above)
    if is_mapping(schema.get("additionalProperties")):
        yield from _fields(schema["additionalProperties"], schemas, page, above)
    required = schema.get("required", ())
    exact = schema.get("additionalProperties") is False
    for name, each in schema.get("properties", {}).items():
        told = followed(each, schemas)
        needed = name in required if exact else None
        yield _parameter(above + name, told, schemas, needed, False, page)
        yield from _fields(told, schemas, page, f"{above}{name}.")


def _unique(parameters: Iterator[Parameter]) -> Iterator[Parameter]:
    seen: set[str] = set()
    for each in parameters:
        if each.name not in seen:
            seen.add(each.name)
            yield each


def _parameter(
    name: str,
    schema: dict[str, Any],
    schemas: dict[str, Any],
    required: bool | None,
    query: bool,
    page: str,
) -> Parameter:
    default = schema.get("x-okx-default")
    return Parameter(
        name=name,
        type=_type(schema, schemas, query),
        required="" if required is None else "yes" if required else "no",
        default=None if default is None else _text(default),
        values=tuple(dict.fromkeys(_values(schema, schemas))),
        lengths=tuple(sorted(lengths(schema))),
        deprecated=bool(schema.get("deprecated")),
        text=str(schema.get("description", "")),
        page=page,
        line=1,
    )


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _type(schema: dict[str, Any], schemas: dict[str, Any], query: bool) -> str:
    """The type as the documentation would write it; a query may be called text in any case."""
    kind = plain_type(schema)
    if query and kind == "array":
        return "string"
    if kind == "array":
        element = followed(schema.get("items", {}), schemas)
        if "prefixItems" in schema or element.get("type") == "array":
            return "array of arrays"
        return f"array of {element.get('type', '')}s"
    return kind


def _values(schema: dict[str, Any], schemas: dict[str, Any]) -> Iterator[str]:
    for key in ("enum", "x-extensible-enum"):
        yield from (_text(value) for value in schema.get(key, ()))
    if "const" in schema:
        yield _text(schema["const"])
    if schema.get("format") == "flag":
        yield from schema.get("x-okx-flag", ("true", "false"))
    for key in ("anyOf", "oneOf"):
        for each in schema.get(key, ()):
            yield from _values(followed(each, schemas), schemas)
    if is_mapping(schema.get("items")):
        element = followed(schema["items"], schemas)
        if element.get("type") == "string":
            yield from _values(element, schemas)
    pattern = str(schema.get("pattern", ""))
    for group in re.findall(r"\(([A-Za-z0-9_|]+)\)", pattern):
        yield from group.split("|")


def lengths(schema: dict[str, Any]) -> set[int]:
    """The most characters that a schema allows; two where it is either of two."""
    if "maxLength" in schema:
        return {int(schema["maxLength"])}
    found = re.findall(r"\{(?:\d+,)?(\d+)\}", str(schema.get("pattern", "")))
    return {int(each) for each in found}
