"""Schemas of requests and answers as models: types, conversions and rules of every property."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...description.resolve import Node
from ...description.rules.compile import Parameters, request_rules, value_rules
from .docstrings import argument_block, filled, told
from .expressions import Patterns, Writer
from .model import ItemModel, Parameter, ReplyModel, RequestModel
from .names import argument_name, class_name, local_names, python_name
from .quoting import Code, joined, literal
from .refusals import refusals


@dataclass
class Models:
    """The models of one resource, collected while its operations are read."""

    documentation: str
    requests: dict[str, RequestModel] = field(default_factory=dict[str, RequestModel])
    items: dict[str, ItemModel] = field(default_factory=dict[str, ItemModel])
    replies: dict[str, ReplyModel] = field(default_factory=dict[str, ReplyModel])
    places: dict[str, Node] = field(default_factory=dict[str, Node])
    patterns: Patterns = field(default_factory=Patterns)
    entered: set[str] = field(default_factory=set[str])
    singles: list[tuple[Code, Node]] = field(default_factory=list[tuple[Code, Node]])
    """The methods that batches are batches of, and where it is said."""

    def enter(self, node: Node, name: Code) -> None:
        """Begin a model; an error where it stands inside itself."""
        if str(name) in self.entered:
            raise node.error(f"{name} contains itself", "Messages of OKX have an end.")
        self.entered.add(str(name))

    def claim(self, node: Node) -> Code:
        """The class name of a titled schema; an error where another schema has it."""
        if "title" not in node:
            raise node.error("an object without a title", "Give it one: it becomes the class name.")
        name = class_name(node["title"])
        other = self.places.setdefault(str(name), node)
        if (other.file, other.pointer) != (node.file, node.pointer):
            raise node["title"].error(f"{name} is already the title of {other.file}:{other.name}")
        return name


@dataclass(frozen=True)
class _Owner:
    """The request that a parameter belongs to: what rules speak of, and how Python calls it."""

    scope: Parameters
    writer: Writer


@dataclass(frozen=True)
class Described:
    """What a model says of itself in errors."""

    label: str
    documentation: str


def body_model(node: Node, models: Models, described: Described) -> RequestModel:
    """The model of a whole request: an object, or a list of objects."""
    schema = node.resolved()
    declared = schema.get("type")
    if declared is not None and declared.value == "array":
        return _batch_model(schema, models, described)
    return request_model(schema, models, described)


def headers_model(schema: Node, models: Models, described: Described) -> RequestModel | None:
    """The model of the headers that a call may have of its own; None where it has none."""
    if not schema["properties"].mapping():
        return None
    return request_model(schema, models, described, base="HeaderRequest")


def _batch_model(schema: Node, models: Models, described: Described) -> RequestModel:
    name = models.claim(schema)
    models.enter(schema, name)
    argument = argument_name(schema["x-okx-name"])
    owner = _Owner(
        Parameters((str(argument),)),
        Writer(models.patterns, local_names({str(argument): argument})),
    )
    elements = schema["items"].resolved()
    if elements["type"].value != "object":
        raise schema["items"].error("a batch is a list of objects")
    many = without(schema, "x-okx-name")
    if "description" not in schema:
        title = elements["title"].text()
        many.mapping()["description"] = f"What is asked for: {title} or dicts of the same."
    parameter = _parameter(many, str(argument), argument, True, owner, models)
    model = RequestModel(
        name=name,
        base=Code("Batch"),
        label=literal(described.label),
        documentation=literal(described.documentation),
        docstring=_request_docstring("", (parameter,), described),
        parameters=(parameter,),
        refusals=(),
    )
    models.requests[str(name)] = model
    return model


def request_model(
    node: Node, models: Models, described: Described, base: str = "Request"
) -> RequestModel:
    """The model of a request that is an object, or of an object inside one."""
    schema = node.resolved()
    name = models.claim(schema)
    if str(name) in models.requests:
        return models.requests[str(name)]
    models.enter(schema, name)
    declared = schema.get("type")
    if declared is None or declared.value != "object":
        raise schema.error(f"{name} must be of type object")
    if "x-okx-name" in schema:
        raise schema["x-okx-name"].error(
            "'x-okx-name' means nothing for an object",
            "It is what the argument of a batch is called.",
        )
    format_of(schema)
    closed = schema.get("additionalProperties")
    if closed is None or closed.value is not False:
        raise schema.error("a request is exact", "Write additionalProperties: false.")
    properties = schema["properties"]
    names = unique_names(properties)
    required = _required(schema, properties)
    owner = _Owner(Parameters.of(properties, required), Writer(models.patterns, local_names(names)))
    parameters = tuple(
        _parameter(child, wire, names[wire], wire in required, owner, models)
        for wire, child in properties.items()
    )
    description = schema.get("description")
    model = RequestModel(
        name=name,
        base=Code(base),
        label=literal(described.label),
        documentation=literal(described.documentation),
        docstring=_request_docstring(
            description.prose() if description else "", parameters, described
        ),
        parameters=tuple(sorted(parameters, key=lambda each: not each.required)),
        refusals=refusals(request_rules(schema, owner.scope), owner.writer),
    )
    models.requests[str(name)] = model
    return model


def unique_names(properties: Node) -> dict[str, Code]:
    """The Python name of each property; an error where two would have the same."""
    names: dict[str, Code] = {}
    for wire, child in properties.items():
        name = python_name(child, wire)
        for other, taken in names.items():
            if name == taken:
                raise child.error(f"{wire!r} and {other!r} would both be called {name}")
        names[wire] = name
    return names


def _required(schema: Node, properties: Node) -> tuple[str, ...]:
    node = schema.get("required")
    required = node.texts() if node else ()
    for name in required:
        if name not in properties and node is not None:
            raise node.error(f"{name!r} is required and not a property")
    return required


def _parameter(
    node: Node,
    wire: str,
    name: Code,
    required: bool,
    owner: _Owner,
    models: Models,
) -> Parameter:
    schema = node.resolved()
    kind = _request_kind(schema, wire, name, models)
    hint = kind.hint if required else _optional(kind.hint)
    return Parameter(
        name=name,
        wire_name=literal(wire),
        local=owner.writer.locals[wire],
        field=kind.field,
        hint=hint,
        signature=Code(f"{name}: {hint}" if required else f"{name}: {hint} = None"),
        encode=kind.encode,
        required=required,
        refusals=refusals(value_rules(schema, wire, owner.scope), owner.writer),
        about=about(schema),
    )


def without(schema: Node, *keys: str) -> Node:
    """A schema without some of its keywords."""
    kept = {key: value for key, value in schema.mapping().items() if key not in keys}
    return Node(kept, schema.file, schema.pointer, schema.library, schema.parts)


def _optional(hint: Code) -> Code:
    """A hint that allows None. Black and ruff lay out long unions differently, Optional alike."""
    return Code(f"Optional[{hint}]" if "[" in hint else f"{hint} | None")


@dataclass(frozen=True)
class _Kind:
    """How a parameter is given, written and read back."""

    hint: Code
    encode: Code
    field: Code


# How text is given, written and read back, by its format.
_TEXT = {
    "decimal": ("Number", "self._number({wire}, {name})", "DecimalField"),
    "unix-ms": ("Time", "self._time({wire}, {name})", "TimeField"),
    "flag": ("bool", "self._flag({name})", "FlagField"),
    "comma-separated": ("Sequence[str]", "self._commas({wire}, {name})", "CommaField"),
    "password": ("str", "{name}", "SecretField"),
}


def _request_kind(schema: Node, wire: str, name: Code, models: Models) -> _Kind:
    kind = schema["type"].text()
    wire_name = literal(wire)
    form = format_of(schema, *(_TEXT if kind == "string" else ()))
    if form:
        hint, encode, field_class = _TEXT[form]
        written = Code(encode.format(wire=wire_name, name=name))
        return _Kind(Code(hint), written, Code(f"{field_class}({wire_name})"))
    if kind == "string":
        return _Kind(_text_hint(schema), name, Code(f"TextField({wire_name})"))
    if kind == "boolean":
        return _Kind(Code("bool"), name, Code(f"FlagField({wire_name})"))
    if kind == "integer":
        return _Kind(Code("int"), name, Code(f"IntegerField({wire_name})"))
    if kind == "object":
        model = _nested_model(schema, models)
        encode = Code(f"self._object({wire_name}, {model}, {name})")
        read = Code(f"ObjectField({wire_name}, {model})")
        return _Kind(Code(f"{model} | Mapping[str, Any]"), encode, read)
    if kind == "array":
        return _array_kind(schema, wire_name, name, models)
    raise schema["type"].error(
        f"{kind!r} is not a type of requests", "Numbers are strings with format: decimal."
    )


def _nested_model(schema: Node, models: Models) -> Code:
    """The model of an object inside a request; several requests may share one."""
    described = Described(str(models.claim(schema)), models.documentation)
    return request_model(schema, models, described).name


def _array_kind(schema: Node, wire_name: Code, name: Code, models: Models) -> _Kind:
    element = schema["items"].resolved()
    declared = element["type"].text()
    if declared == "object":
        model = _nested_model(element, models)
        encode = Code(f"self._objects({wire_name}, {model}, {name})")
        hint = Code(f"Sequence[{model} | Mapping[str, Any]]")
        read = Code(f"ObjectsField({wire_name}, {model})")
        return _Kind(hint, encode, read)
    if declared == "string":
        format_of(element)
        hint = Code(f"Sequence[{_text_hint(element)}]")
        read = Code(f"TextsField({wire_name})")
        return _Kind(hint, Code(f"self._list({name})"), read)
    raise schema["items"].error(
        f"a list of {declared} is not supported in a request", "Lists hold text or titled objects."
    )


def format_of(schema: Node, *known: str) -> str:
    """The format of a schema, of those that have an effect where it stands."""
    node = schema.get("format")
    if node is None:
        return ""
    if node.text() not in known:
        here = f"Formats here are: {', '.join(known)}." if known else "There is no format here."
        raise node.error(f"the format {node.value!r} would have no effect", here)
    return node.text()


def _text_hint(schema: Node) -> Code:
    values = schema.get("enum")
    if values is None:
        return Code("str")
    return Code(f"Literal[{joined(', ', (literal(each.text()) for each in values.elements()))}]")


def about(schema: Node) -> str:
    """A parameter in the words of its description, with the default the exchange gives it."""
    node = schema.get("description")
    if node is None:
        raise schema.error(f"{schema.name!r} has no description", "Say in a sentence what it is.")
    text = " ".join(node.prose().split())
    default = schema.get("x-okx-default")
    if default is not None:
        shown = str(default.value).lower() if isinstance(default.value, bool) else default.value
        shown = repr(shown) if isinstance(shown, str) and not shown.strip() else shown
        text += f" Without it the exchange takes {shown}."
    deprecated = schema.get("deprecated")
    if deprecated is not None and deprecated.flag():
        text += " Deprecated."
    return text


def _request_docstring(about: str, parameters: tuple[Parameter, ...], described: Described) -> Code:
    arguments = argument_block(argument_entries(parameters), 4)
    summary = filled(about or f"The parameters of {described.label}.", 7)
    return told((summary, arguments, described.documentation), 4)


def argument_entries(parameters: tuple[Parameter, ...]) -> Iterator[tuple[str, str]]:
    """The parameters as a docstring tells them, wire names with them."""
    for parameter in sorted(parameters, key=lambda each: not each.required):
        wire = str(parameter.wire_name).strip('"')
        name = parameter.name if parameter.name == wire else f"{parameter.name} ({wire})"
        yield name, parameter.about
