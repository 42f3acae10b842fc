"""Answers, as a part of stage 3: what `data` is, its items, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec.structs import replace

from .api import JSON, Answer, Field, ItemModel, ReplyModel, SbeReading, Table, Type
from .examples import examples
from .keywords import IN_ANSWERS, KEYWORDS, PARTS_OF_ANSWERS
from .resolve import Node
from .sbe import SBE, Layouts, reading, readings
from .tables import KNOWN, Tables
from .values import (
    Place,
    default_of,
    description_of,
    field_type,
    format_of,
    is_deprecated,
    one_type,
    place_of,
    title_of,
)

# What scalars may stand for, by type.
_FORMATS = {
    "string": (*("", "decimal", "unix-ms", "unix-us", "flag", "comma-separated", "password"),),
    "boolean": ("",),
    "integer": ("", "unix-ms", "unix-us"),
    "number": ("decimal",),
}
WITHOUT = "x-okx-without"
_ADDING = {"title", "type", "description", "allOf", WITHOUT}
_COLUMN = frozenset(("x-okx-column", "x-okx-name"))
# Columns that are not described yet are text, as all of them.
_TEXT_COLUMN = {"type": "string"}
_OWN = {"code", "msg", "data"}


@dataclass
class Answers:
    """Reads models of answers, each once however many operations share it."""

    tables: Tables
    layouts: Layouts
    models: dict[Place, ItemModel] = field(default_factory=dict[Place, ItemModel])
    begun: set[Place] = field(default_factory=set[Place])

    def answer(self, responses: Node) -> Answer:
        """What the successful answer of an operation is."""
        responses.only({"200", "4XX", "5XX"}, "responses")
        success = responses["200"]
        success.only({"description", "content"}, "an answer")
        kinds = list(success["content"].items())
        if len(kinds) != 1:
            raise success["content"].error("an answer has one content", f"Usually {JSON}.")
        media, content = kinds[0]
        if media != JSON:
            return self._binary(media, content)
        content.only({"schema", "examples"}, "an answer in JSON")
        reply = content["schema"]
        reply.only({"title", "description", "allOf", "properties"}, "the schema of an answer")
        properties = _own_properties(reply)
        data = properties["data"].resolved()
        if (kind := one_type(data)) not in ("array", "object"):
            raise data["type"].error(f"data is no {kind}", "It is an array or an object.")
        of_one = kind == "object" or "prefixItems" in data
        return Answer(
            node=content,
            media=media,
            data="one" if of_one else "list",
            item=Type(kind, model=self.model(data)) if of_one else self.item(data),
            reply=self._reply(reply, properties),
            examples=examples(content),
        )

    def _binary(self, media: str, content: Node) -> Answer:
        """An answer that is no JSON: a message whose layout is published, or no more than bytes."""
        content.only({"schema"}, "an answer that is no JSON")
        said = _said_of_bytes(content["schema"], "an answer that is no JSON")
        if said is None:
            return Answer(content, media, "bytes", Type("string", "binary"), None, ())
        model = replace(self.model(said["item"]), kind="message")
        item = Type("object", model=model)
        read = reading(said, model, self.layouts)
        return Answer(content, media, "list", item, None, (), read)

    def pushed(self, payload: Node) -> tuple[Type[ItemModel], tuple[SbeReading, ...]]:
        """The item of binary messages that a channel pushes, and how each becomes one."""
        said = _said_of_bytes(payload.without("title"), "a push that is no JSON")
        if said is None:
            raise payload.error("nothing says how the bytes are read", f"Write {SBE}.")
        model = replace(self.model(said["item"]), kind="message")
        return Type("object", model=model), readings(said, model, self.layouts)

    def item(self, data: Node) -> Type[ItemModel]:
        """The type of an element of `data`."""
        data.only({"type", "items", "description"}, "data")
        element = data["items"].resolved()
        name = element["type"].value
        if name == "object" or "prefixItems" in element:
            return Type(one_type(element), model=self.model(element))
        _keep_open(element)
        if name == "string":
            format_of(element)
            return Type("string")
        inner = element["items"].resolved() if name == "array" else element
        if inner is not element and inner["type"].value == "string":
            _keep_open(inner)
            format_of(inner)
            return Type("array", element=Type("string"))
        raise element.error("data is a list of objects, rows, text or lists of text")

    def _reply(self, reply: Node, properties: Node) -> ReplyModel:
        for name in ("code", "msg"):
            if name in properties:
                raise properties[name].error(f"{name} stands in the envelope already")
        beside = [(name, node) for name, node in properties.items() if name not in _OWN]
        told = reply.get("description")
        return ReplyModel(
            node=reply,
            title=reply["title"].text(),
            description=told.prose() if told else "",
            fields=tuple(self._field(node, node.resolved(), name) for name, node in beside),
        )

    def model(self, node: Node) -> ItemModel:
        """The model of an object, or of a row; several answers may share it."""
        schema = _with_all(node.resolved())
        _keep_open(schema)
        title, place = title_of(schema), place_of(schema)
        if place in self.models:
            return self.models[place]
        if place in self.begun:
            raise schema.error(f"{title} contains itself", "Recursive schemas are not supported.")
        self.begun.add(place)
        is_row = "prefixItems" in schema
        told = schema.get("description")
        self.models[place] = model = ItemModel(
            node=schema,
            title=title,
            kind="row" if is_row else "object",
            description=told.prose() if told else "",
            fields=self._columns(schema) if is_row else self._fields(schema),
        )
        return model

    def beside(self, properties: Node, known: tuple[str, ...]) -> Iterator[Field]:
        """What a push has beside its data, which every push must be able to have."""
        for name, node in properties.items():
            if name not in (*known, "data"):
                raise node.error(f"a push has no {name!r} beside its data", f"Only {known}.")
            if name != "data":
                yield self._field(node, node.resolved(), name)

    def _fields(self, schema: Node) -> tuple[Field, ...]:
        return tuple(
            self._field(child, child.resolved(), name)
            for name, child in schema["properties"].items()
        )

    def _columns(self, schema: Node) -> tuple[Field, ...]:
        columns = [node.resolved() for node in schema["prefixItems"].elements()]
        return tuple(
            self._field(column["x-okx-column"], column, column["x-okx-column"].text(), _COLUMN)
            for column in columns
        )

    def _field(
        self, node: Node, schema: Node, name: str, more: frozenset[str] = frozenset()
    ) -> Field:
        _keep_open(schema, more)
        table = self.tables.of(schema)
        return Field(
            node=node,
            schema=schema,
            name=name,
            called=schema.get("x-okx-name") if more else None,
            type=self._type(schema),
            description=description_of(schema),
            default=default_of(schema),
            known=_known(schema, table),
            table=table,
            deprecated=is_deprecated(schema),
        )

    def _type(self, schema: Node) -> Type[ItemModel]:
        name = field_type(schema)
        formats = _FORMATS.get(name, ())
        form = format_of(schema, *(each for each in formats if each))
        if form in formats:
            return Type(name, form, _flag_words(schema))
        if name == "object" and "properties" not in schema:
            return Type(name, element=self._value(schema["additionalProperties"].resolved()))
        if name == "object" or (name == "array" and "prefixItems" in schema):
            return Type(name, model=self.model(schema))
        if name == "array":
            return Type(name, element=self._element(schema["items"].resolved()))
        raise schema["type"].error(
            f"{name!r} is not a type of answers",
            "Numbers are strings with format: decimal, or numbers with it.",
        )

    def _element(self, element: Node) -> Type[ItemModel]:
        """What a list has as elements."""
        name = one_type(element)
        if name == "object" or "prefixItems" in element:
            return Type(name, model=self.model(element))
        _keep_open(element)
        if name == "string":
            return Type(name, format_of(element, "decimal"))
        inner = element["items"].resolved() if name == "array" else element
        if inner["type"].value == "string":
            _keep_open(inner)
            format_of(inner)
            return Type(name, element=Type("string"))
        raise element.error(f"a list of {name} is not supported in an answer")

    def _value(self, value: Node) -> Type[ItemModel]:
        """What a mapping with free keys has as values."""
        if value["type"].value == "object":
            return Type("object", model=self.model(value))
        _keep_open(value)
        if one_type(value) != "string":
            raise value["type"].error("values under free names are text or objects")
        return Type("string", format_of(value, "decimal"))


def _with_all(schema: Node) -> Node:
    """An object that is told by what it adds to another one, as an object with all fields.

    `x-okx-without` names those of the other that it has not.
    """
    parts = schema["allOf"].elements() if "allOf" in schema else []
    if len(parts) != 2 or "$ref" not in parts[0]:
        return schema  # which is refused, where it has an allOf of another kind
    schema.only(_ADDING, "an object that adds to another one")
    parts[1].only({"properties"}, "what is added")
    other = _with_all(parts[0].resolved())["properties"]
    without = schema[WITHOUT].texts() if WITHOUT in schema else ()
    for name in without:
        if name not in other:
            raise schema[WITHOUT].error(f"{name!r} is no field of {parts[0]['$ref'].text()}")
    fields = {name: each for name, each in other.items() if name not in without}
    fields |= dict(parts[1]["properties"].items())
    values = {name: each.value for name, each in fields.items()}
    own = parts[1]["properties"]
    properties = Node(values, own.file, own.pointer, own.library, fields)
    return schema.without("allOf", WITHOUT).having("properties", properties)


def _known(schema: Node, table: Table | None) -> tuple[str, ...]:
    """The known values of a field."""
    if table is not None:
        return tuple(value for value, _ in table.values)
    known = schema.get(KNOWN)
    return known.texts() if known is not None else ()


def _flag_words(schema: Node) -> tuple[str, ...]:
    """What a flag is written with, true first; nothing where that is true and false."""
    node = schema.get("x-okx-flag")
    if node is None:
        return ()
    words = node.texts()
    if schema.mapping().get("format") != "flag":
        raise node.error("'x-okx-flag' without format: flag has no effect")
    if len(set(words)) != 2 or len(words) != 2:
        raise node.error("a flag has two words", "Write the one for true first: ['1', '0'].")
    return words


def _said_of_bytes(schema: Node, what: str) -> Node | None:
    """How bytes are read, where that is said."""
    schema.only({"type", "format", "description", SBE}, what)
    schema["type"].one_of(("string",))
    schema["format"].one_of(("binary",))
    return schema.get(SBE)


def _own_properties(reply: Node) -> Node:
    """What an answer has beside code and msg: those are of the envelope, the first of its parts."""
    if "allOf" not in reply:
        return reply["properties"]
    parts = reply["allOf"].elements()
    if "properties" in reply or len(parts) != 2:
        raise reply.error(
            "an answer has two parts: the envelope, and what it has itself",
            "Write allOf: [{$ref: …envelope.yaml#/Envelope}, {type: object, properties: …}].",
        )
    parts[1].only({"type", "properties"}, "the second part of an answer")
    parts[1]["type"].one_of(("object",))
    return parts[1]["properties"]


def _keep_open(schema: Node, more: frozenset[str] = frozenset()) -> None:
    """Refuse what would close an answer, which the exchange changes without notice."""
    kind = field_type(schema)
    parts = PARTS_OF_ANSWERS.get(kind, ())
    if not parts and schema.mapping().keys() <= IN_ANSWERS:
        return  # as nearly all
    known = IN_ANSWERS | more | set([part for part in parts if part in schema][:1])
    if "prefixItems" in schema and schema.value.get("items") == _TEXT_COLUMN:
        known |= {"items"}
    if parts:
        format_of(schema)
    for key in schema.mapping():
        if key in known:
            continue
        node, row = schema[key], KEYWORDS.get(key)
        if row is not None and row.answer and row.type not in ("", kind):
            raise node.error(
                f"{key!r} says nothing about type {kind}", f"It speaks of type {row.type}."
            )
        if row is None:
            raise node.error(
                f"the schema keyword {key!r} is not supported",
                f"Supported are: {', '.join(sorted(known))}.",
            )
        raise node.error(
            f"{key!r} would close an answer, which the exchange changes without notice",
            "List known values under x-extensible-enum, and say the rest in the description.",
        )
