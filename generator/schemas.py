"""Schemas of requests and answers as models: types, conversions and rules of every property."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .conditions import ANNOTATIONS, SUPPORTED, Patterns, Scope
from .model import Inner, ItemField, ItemModel, Parameter, Refusal, RequestModel
from .names import class_name, local_names, python_name
from .prose import argument_block, filled, sentence, told
from .quoting import Code, joined, literal
from .resolve import Node
from .rules import object_refusals, value_refusals

# What a schema in an answer may say: everything else would close it.
_OPEN = ANNOTATIONS | {"type", "properties", "items", "x-extensible-enum"}


@dataclass
class Models:
    """The models of one resource, collected while its operations are read."""

    documentation: str
    requests: dict[str, RequestModel] = field(default_factory=dict[str, RequestModel])
    items: dict[str, ItemModel] = field(default_factory=dict[str, ItemModel])
    places: dict[str, Node] = field(default_factory=dict[str, Node])
    patterns: Patterns = field(default_factory=Patterns)
    entered: set[str] = field(default_factory=set[str])

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
class Described:
    """What a model says of itself in errors."""

    label: str
    documentation: str


def request_model(node: Node, models: Models, described: Described) -> RequestModel:
    """The model of a request, or of an object inside one."""
    schema = node.resolved()
    name = models.claim(schema)
    if str(name) in models.requests:
        return models.requests[str(name)]
    models.enter(schema, name)
    declared = schema.get("type")
    if declared is None or declared.value != "object":
        raise schema.error(f"{name} must be of type object")
    closed = schema.get("additionalProperties")
    if closed is None or closed.value is not False:
        raise schema.error("a request is exact", "Write additionalProperties: false.")
    properties = schema["properties"]
    names = _unique_names(properties)
    required = _required(schema, properties)
    scope = Scope(models.patterns, local_names(names), frozenset(required))
    parameters = tuple(
        _parameter(child, wire, names[wire], wire in required, scope, models)
        for wire, child in properties.items()
    )
    about = schema.get("description")
    model = RequestModel(
        name=name,
        label=literal(described.label),
        documentation=literal(described.documentation),
        docstring=_request_docstring(about.prose() if about else "", parameters, described),
        parameters=tuple(sorted(parameters, key=lambda each: not each.required)),
        refusals=tuple(object_refusals(schema, scope)),
    )
    models.requests[str(name)] = model
    return model


def _unique_names(properties: Node) -> dict[str, Code]:
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
    scope: Scope,
    models: Models,
) -> Parameter:
    schema = node.resolved()
    kind = _request_kind(schema, wire, name, models)
    local = scope.locals[wire]
    if kind.inner is None:
        refusals: list[Refusal] = value_refusals(schema, wire, local, scope)
    else:
        refusals = value_refusals(_outline(schema, kind.inner), wire, local, scope)
        if kind.inner.many:
            dicts = Code(f"not all(is_dict(each) for each in {local})")
            rule = literal(f"must have elements that are each a {kind.inner.model} or a dict")
            refusals.append(Refusal(dicts, literal(wire), rule))
    hint = kind.hint if required else _optional(kind.hint)
    return Parameter(
        name=name,
        wire_name=literal(wire),
        local=local,
        field=kind.field,
        hint=hint,
        signature=Code(f"{name}: {hint}" if required else f"{name}: {hint} = None"),
        encode=kind.encode,
        required=required,
        refusals=tuple(refusals),
        inner=kind.inner,
        about=_about(schema),
    )


def _optional(hint: Code) -> Code:
    """A hint that allows None. Black and ruff lay out long unions differently, Optional alike."""
    return Code(f"Optional[{hint}]" if "[" in hint else f"{hint} | None")


def _outline(schema: Node, inner: Inner) -> Node:
    """What is left of a schema without the rules that its own model holds."""
    if inner.many:
        kept = {key: value for key, value in schema.mapping().items() if key != "items"}
        return Node(kept, schema.file, schema.pointer, schema.library, schema.parts)
    return Node({"type": "object"}, schema.file, schema.pointer, schema.library)


@dataclass(frozen=True)
class _Kind:
    """How a parameter is given, written and read back."""

    hint: Code
    encode: Code
    field: Code
    inner: Inner | None = None


def _request_kind(schema: Node, wire: str, name: Code, models: Models) -> _Kind:
    kind = schema["type"].text()
    wire_name = literal(wire)
    form = _format(schema, *(("decimal",) if kind == "string" else ()))
    if form == "decimal":
        encode = Code(f"self._number({wire_name}, {name})")
        return _Kind(Code("Number"), encode, Code(f"DecimalField({wire_name})"))
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
        return _Kind(
            Code(f"{model} | Mapping[str, Any]"), encode, read, Inner(model, False, wire_name)
        )
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
        return _Kind(hint, encode, read, Inner(model, True, wire_name))
    if declared == "string":
        _format(element)
        hint = Code(f"Sequence[{_text_hint(element)}]")
        read = Code(f"TextsField({wire_name})")
        return _Kind(hint, Code(f"self._list({name})"), read)
    raise schema["items"].error(
        f"a list of {declared} is not supported in a request", "Lists hold text or titled objects."
    )


def _format(schema: Node, *known: str) -> str:
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


def _about(schema: Node) -> str:
    """A parameter in the words of its description, with the default the exchange gives it."""
    node = schema.get("description")
    if node is None:
        raise schema.error(f"{schema.name!r} has no description", "Say in a sentence what it is.")
    text = " ".join(node.prose().split())
    default = schema.get("default")
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


def item_model(node: Node, models: Models) -> Code:
    """The model of an object in an answer; returns its class name."""
    schema = node.resolved()
    name = models.claim(schema)
    if str(name) in models.items:
        return name
    models.enter(schema, name)
    _keep_open(schema)
    properties = schema["properties"]
    names = _unique_names(properties)
    fields = tuple(
        _item_field(child, wire, names[wire], models) for wire, child in properties.items()
    )
    about = schema.get("description")
    text = about.prose() if about else "One item of the answer."
    models.items[str(name)] = ItemModel(name, sentence(text, 4), fields)
    return name


def _keep_open(schema: Node) -> None:
    for key, node in schema.items():
        if key not in _OPEN and key not in SUPPORTED:
            raise node.error(
                f"the schema keyword {key!r} is not supported",
                f"Supported are: {', '.join(sorted(_OPEN))}.",
            )
        if key not in _OPEN:
            raise node.error(
                f"{key!r} would close an answer, which the exchange changes without notice",
                "List known values under x-extensible-enum, and say the rest in the description.",
            )


def _item_field(node: Node, wire: str, name: Code, models: Models) -> ItemField:
    schema = node.resolved()
    _keep_open(schema)
    wire_type, descriptor = _item_kind(schema, literal(wire), models)
    return ItemField(
        name=name,
        slot=Code(f"_{wire}"),
        wire_type=wire_type,
        descriptor=descriptor,
        docstring=sentence(_item_about(schema), 4),
    )


def _item_about(schema: Node) -> str:
    text = _about(schema)
    known = schema.get("x-extensible-enum")
    if known is not None:
        text += f" Known values: {', '.join(known.texts())}."
    return text


_ANSWER_FORMATS = {"string": ("decimal", "unix-ms"), "integer": ("unix-ms",)}


def _item_kind(schema: Node, wire_name: Code, models: Models) -> tuple[Code, Code]:
    kind = schema["type"].text()
    form = _format(schema, *_ANSWER_FORMATS.get(kind, ()))
    match kind, form:
        case "string", "decimal":
            return Code("WireText"), Code(f"DecimalField({wire_name})")
        case "string", "unix-ms":
            return Code("WireText"), Code(f"TimeField({wire_name})")
        case "string", _:
            return Code("WireText"), Code(f"TextField({wire_name})")
        case "boolean", _:
            return Code("WireFlag"), Code(f"FlagField({wire_name})")
        case "integer", "unix-ms":
            return Code("WireInteger"), Code(f"TimeField({wire_name})")
        case "integer", _:
            return Code("WireInteger"), Code(f"IntegerField({wire_name})")
        case "object", _:
            model = item_model(schema, models)
            return Code(f"WireObject[{model}]"), Code(f"ObjectField({wire_name}, {model})")
        case "array", _:
            return _item_list(schema, wire_name, models)
        case _:
            raise schema["type"].error(
                f"{kind!r} is not a type of answers", "Numbers are strings with format: decimal."
            )


def _item_list(schema: Node, wire_name: Code, models: Models) -> tuple[Code, Code]:
    element = schema["items"].resolved()
    declared = element["type"].text()
    _keep_open(element)
    _format(element)
    if declared == "object":
        model = item_model(element, models)
        hint = Code(f"WireList[{model}]")
        return hint, Code(f"ObjectsField({wire_name}, {model})")
    if declared == "string":
        return Code("WireTexts"), Code(f"TextsField({wire_name})")
    raise element.error(f"a list of {declared} is not supported in an answer")
