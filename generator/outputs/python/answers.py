"""Answers as models, as a part of stage 3: what `data` is, its items, and what stands beside it."""

from __future__ import annotations

from ...description.keywords import IN_ANSWERS, KEYWORDS, parts_of_answers
from ...description.resolve import Node
from .docstrings import sentence
from .model import Answer, ItemField, ItemModel, ReplyModel
from .names import argument_name, class_name, python_name
from .quoting import Code, literal
from .schemas import Models, about, format_of, unique_names
from .vocabulary import REPLY

JSON = "application/json"

_COLUMN = frozenset(("x-okx-column", "x-okx-name"))
# Columns that are not described yet are text, as all of them.
_TEXT_COLUMN = {"type": "string"}
_OWN = {"code", "msg", "data"}


def answer(responses: Node, models: Models) -> Answer:
    """What the successful answer of an operation is."""
    responses.only({"200", "4XX", "5XX"}, "responses")
    success = responses["200"]
    success.only({"description", "content"}, "an answer")
    kinds = list(success["content"].items())
    if len(kinds) != 1:
        raise success["content"].error("an answer has one content", f"Usually {JSON}.")
    media, content = kinds[0]
    if media != JSON:
        return _bytes(content)
    content.only({"schema", "examples"}, "an answer in JSON")
    reply = content["schema"]
    reply.only({"title", "description", "allOf", "properties"}, "the schema of an answer")
    class_name(reply["title"])
    properties = _own_properties(reply)
    item, data = _data(properties["data"].resolved(), models)
    plain = Code(f"Reply[{item}]")
    name = _reply_model(reply, properties, plain, models) or plain
    classes = (name, item) if name != plain else (item,)
    return Answer(item, name, data, tuple(each for each in classes if str(each) in models.places))


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


def _bytes(content: Node) -> Answer:
    """An answer that is no JSON."""
    content.only({"schema"}, "an answer that is no JSON")
    content["schema"].only({"type", "format", "description"}, "an answer that is no JSON")
    content["schema"]["type"].one_of(("string",))
    content["schema"]["format"].one_of(("binary",))
    return Answer(Code("bytes"), Code("Reply[bytes]"), literal("bytes"), ())


def _data(data: Node, models: Models) -> tuple[Code, Code]:
    """The type of an item, and whether `data` is a list of them or the one item."""
    kind = data["type"].one_of(("array", "object"))
    if kind == "object" or "prefixItems" in data:
        return _model(data, models), literal("one")
    data.only({"type", "items", "description"}, "data")
    element = data["items"].resolved()
    if element["type"].value == "object" or "prefixItems" in element:
        return _model(element, models), literal("list")
    _keep_open(element)
    if element["type"].value == "string":
        format_of(element)
        return Code("str"), literal("list")
    if element["type"].value == "array" and element["items"].resolved()["type"].value == "string":
        _keep_open(element["items"].resolved())
        format_of(element["items"].resolved())
        return Code("list[str]"), literal("list")
    raise element.error("data is a list of objects, rows, text or lists of text")


def _reply_model(reply: Node, properties: Node, plain: Code, models: Models) -> Code | None:
    """The class of a reply that has more beside `data`; None where it has not."""
    beside = {wire: node for wire, node in properties.items() if wire not in _OWN}
    for wire in ("code", "msg"):
        if wire in properties:
            raise properties[wire].error(f"{wire} stands in the envelope already")
    if not beside:
        return None
    name = models.claim(reply)
    fields: list[ItemField] = []
    names = unique_names(properties)
    for wire, node in beside.items():
        python = names[wire]
        if python in REPLY:
            raise node.error(f"{wire!r} would be called {python}, which every reply has for itself")
        fields.append(_field(node, wire, python, models))
    told = reply.get("description")
    text = told.prose() if told else "The items of an answer, and what stands beside them."
    models.replies[str(name)] = ReplyModel(name, plain, sentence(text, 4), tuple(fields))
    return name


def _model(node: Node, models: Models) -> Code:
    """The model of an object, or of a row; returns its class name."""
    schema = node.resolved()
    _keep_open(schema)
    name = models.claim(schema)
    if str(name) in models.items:
        return name
    models.enter(schema, name)
    told = schema.get("description")
    if "prefixItems" in schema:
        fields, base, text = _columns(schema, models), "Row", "One row of the answer."
    else:
        names = unique_names(schema["properties"])
        fields = tuple(
            _field(child, wire, names[wire], models) for wire, child in schema["properties"].items()
        )
        base, text = "Item", "One item of the answer."
    words = sentence(told.prose() if told else text, 4)
    models.items[str(name)] = ItemModel(name, Code(base), words, fields)
    return name


def _columns(schema: Node, models: Models) -> tuple[ItemField, ...]:
    fields: list[ItemField] = []
    for node in schema["prefixItems"].elements():
        column = node.resolved()
        wire = column["x-okx-column"].text()
        given = column.get("x-okx-name")
        documented = python_name(column["x-okx-column"], wire)
        name = argument_name(given) if given else documented
        if any(name == each.name or Code(f"_{wire}") == each.slot for each in fields):
            raise column.error(f"two columns would be called {name}")
        fields.append(_field(column, wire, name, models, _COLUMN))
    return tuple(fields)


def _keep_open(schema: Node, more: frozenset[str] = frozenset()) -> None:
    kind = schema["type"].text()
    parts = parts_of_answers(kind)
    known = IN_ANSWERS | more | set([part for part in parts if part in schema][:1])
    if "prefixItems" in schema and schema.value.get("items") == _TEXT_COLUMN:
        known |= {"items"}
    if parts:
        format_of(schema)
    for key, node in schema.items():
        if key in known:
            continue
        row = KEYWORDS.get(key)
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


def _field(
    node: Node,
    wire: str,
    name: Code,
    models: Models,
    more: frozenset[str] = frozenset(),
) -> ItemField:
    schema = node.resolved()
    _keep_open(schema, more)
    wire_type, descriptor = _kind(schema, literal(wire), models)
    return ItemField(
        name=name,
        slot=Code(f"_{wire}"),
        wire_type=wire_type,
        descriptor=descriptor,
        docstring=sentence(_about(schema), 4),
    )


def _about(schema: Node) -> str:
    text = about(schema)
    known = schema.get("x-extensible-enum")
    if known is not None:
        text += f" Known values: {', '.join(known.texts())}."
    return text


# The field that reads a scalar, by type and format.
_SCALARS = {
    ("string", ""): ("WireText", "TextField"),
    ("string", "decimal"): ("WireText", "DecimalField"),
    ("string", "unix-ms"): ("WireText", "TimeField"),
    ("string", "unix-us"): ("WireText", "MicrosecondTimeField"),
    ("string", "flag"): ("WireText", "FlagField"),
    ("string", "comma-separated"): ("WireText", "CommaField"),
    ("string", "password"): ("WireText", "SecretField"),
    ("boolean", ""): ("WireFlag", "FlagField"),
    ("integer", ""): ("WireInteger", "IntegerField"),
    ("integer", "unix-ms"): ("WireInteger", "TimeField"),
    ("number", "decimal"): ("WireNumber", "DecimalField"),
}
# The field that reads a list, or a mapping with free keys, of text with a format.
_LISTS = {"": ("WireTexts", "TextsField"), "decimal": ("WireTexts", "DecimalsField")}
_MAPS = {"": ("WireTextMap", "TextMapField"), "decimal": ("WireTextMap", "DecimalMapField")}


def _kind(schema: Node, wire_name: Code, models: Models) -> tuple[Code, Code]:
    """The type that is decoded, and the field that reads it."""
    kind = schema["type"].text()
    form = format_of(schema, *(form for of, form in _SCALARS if of == kind and form))
    if (kind, form) in _SCALARS:
        wire_type, field = _SCALARS[kind, form]
        return Code(wire_type), Code(f"{field}({wire_name})")
    if kind == "object" and "properties" not in schema:
        return _map_kind(schema["additionalProperties"].resolved(), wire_name, models)
    if kind == "object" or (kind == "array" and "prefixItems" in schema):
        model = _model(schema, models)
        return Code(f"WireObject[{model}]"), Code(f"ObjectField({wire_name}, {model})")
    if kind == "array":
        return _list_kind(schema["items"].resolved(), wire_name, models)
    raise schema["type"].error(
        f"{kind!r} is not a type of answers",
        "Numbers are strings with format: decimal, or numbers with it.",
    )


def _list_kind(element: Node, wire_name: Code, models: Models) -> tuple[Code, Code]:
    kind = element["type"].text()
    if kind == "object" or "prefixItems" in element:
        model = _model(element, models)
        return Code(f"WireList[{model}]"), Code(f"ObjectsField({wire_name}, {model})")
    _keep_open(element)
    if kind == "string":
        wire_type, field = _LISTS[format_of(element, "decimal")]
        return Code(wire_type), Code(f"{field}({wire_name})")
    inner = element["items"].resolved() if kind == "array" else element
    if inner["type"].value == "string":
        _keep_open(inner)
        format_of(inner)
        return Code("WireTextLists"), Code(f"TextListsField({wire_name})")
    raise element.error(f"a list of {kind} is not supported in an answer")


def _map_kind(value: Node, wire_name: Code, models: Models) -> tuple[Code, Code]:
    if value["type"].value == "object":
        model = _model(value, models)
        return Code(f"WireMap[{model}]"), Code(f"ObjectMapField({wire_name}, {model})")
    _keep_open(value)
    value["type"].one_of(("string",))
    wire_type, field = _MAPS[format_of(value, "decimal")]
    return Code(wire_type), Code(f"{field}({wire_name})")
