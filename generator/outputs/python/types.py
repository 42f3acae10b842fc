"""Types of the description as types of Python: how values are given, written and read."""

from __future__ import annotations

from msgspec import Struct

from ...description.api import ItemModel, RequestModel, Type
from .package import dict_name
from .quoting import Code, joined, literal
from .request_classes import Names


class ParameterType(Struct, frozen=True):
    """How a parameter is given, written and read back; `encode` is a call of a method of its class.

    `{}` in `encode` is the argument.
    """

    hint: Code
    hint_uses: Names
    encode: str
    field: Code
    field_uses: Names

    def optional(self) -> ParameterType:
        """The same where the argument may be None."""
        # Black and ruff lay out long unions differently, Optional alike.
        if "[" in self.hint:
            hint, uses = Code(f"Optional[{self.hint}]"), self.hint_uses | {"Optional"}
        else:
            hint, uses = Code(f"{self.hint} | None"), self.hint_uses
        return ParameterType(hint, uses, self.encode, self.field, self.field_uses)


# How a scalar of a request is given, written and read back, by type and format.
_GIVEN = {
    ("string", ""): ("str", "{}", "TextField"),
    ("string", "decimal"): ("Number", "self._number({wire}, {})", "DecimalField"),
    ("string", "unix-ms"): ("Time", "self._time({wire}, {})", "TimeField"),
    ("string", "flag"): ("bool", "self._flag({})", "FlagField"),
    ("string", "comma-separated"): ("Sequence[str]", "self._commas({wire}, {})", "CommaField"),
    ("string", "password"): ("str", "{}", "SecretField"),
    ("boolean", ""): ("bool", "{}", "FlagField"),
    ("integer", ""): ("int | str", "self._integer({})", "IntegerField"),
}
_IMPORTED = {"Number": "Number", "Time": "Time", "Sequence[str]": "Sequence"}


def parameter_type(kind: Type[RequestModel], wire_name: Code) -> ParameterType:
    """How a parameter is given, written and read back."""
    if kind.model is not None:
        return _of_object(kind.model, wire_name)
    if kind.element is not None:
        return _of_list(kind.element, wire_name)
    hint, encode, field = _GIVEN[kind.name, kind.format]
    code, uses = Code(hint), Names((_IMPORTED[hint],) if hint in _IMPORTED else ())
    if kind.values:
        code, uses = _accepted(kind.values), Names(("Literal", "OneOf"))
    encode = encode.replace("{wire}", _braced(wire_name))
    return ParameterType(code, uses, encode, Code(f"{field}({wire_name})"), Names((field,)))


def _of_object(model: RequestModel, wire_name: Code) -> ParameterType:
    name = model.title
    return ParameterType(
        Code(f"{name} | {dict_name(name)} | Mapping[str, Any]"),
        Names((name, dict_name(name), "Mapping", "Any")),
        f"self._object({_braced(wire_name)}, {name}, {{}})",
        Code(f"ObjectField({wire_name}, {name})"),
        Names(("ObjectField", name)),
    )


def _of_list(element: Type[RequestModel], wire_name: Code) -> ParameterType:
    if element.model is not None:
        name = element.model.title
        return ParameterType(
            Code(f"Sequence[{name} | {dict_name(name)} | Mapping[str, Any]]"),
            Names((name, dict_name(name), "Sequence", "Mapping", "Any")),
            f"self._objects({_braced(wire_name)}, {name}, {{}})",
            Code(f"ObjectsField({wire_name}, {name})"),
            Names(("ObjectsField", name)),
        )
    inner = _accepted(element.values) if element.values else Code("str")
    return ParameterType(
        Code(f"Sequence[{inner}]"),
        Names(("Sequence", *(("Literal", "OneOf") if element.values else ()))),
        f"self._list({_braced(wire_name)}, {{}})",
        Code(f"TextsField({wire_name})"),
        Names(("TextsField",)),
    )


def one_of(values: tuple[str, ...]) -> Code:
    """The type of a closed set of values."""
    return Code(f"Literal[{joined(', ', map(literal, values))}]")


def _accepted(values: tuple[str, ...]) -> Code:
    """The type of what is taken where one of some values is expected."""
    return Code(f"OneOf[{one_of(values)}]")


class FieldType(Struct, frozen=True):
    """The type that a field of an answer is decoded as, and the descriptor that reads it."""

    wire_type: Code
    type_uses: Names
    descriptor: Code
    descriptor_uses: Names


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
    ("integer", "unix-us"): ("WireInteger", "MicrosecondTimeField"),
    ("number", "decimal"): ("WireNumber", "DecimalField"),
}
# The field that reads a list, or a mapping with free keys, of text with a format.
_LISTS = {"": ("WireTexts", "TextsField"), "decimal": ("WireTexts", "DecimalsField")}
_MAPS = {"": ("WireTextMap", "TextMapField"), "decimal": ("WireTextMap", "DecimalMapField")}


def field_type(kind: Type[ItemModel], wire_name: Code) -> FieldType:
    """How a field of an answer is decoded and read."""
    element = kind.element
    if kind.model is not None:
        return _of_model("WireObject", "ObjectField", kind.model, wire_name)
    if element is None:
        return _plain(*_SCALARS[kind.name, kind.format], wire_name, *map(literal, kind.values))
    if kind.name == "object":
        if element.model is not None:
            return _of_model("WireMap", "ObjectMapField", element.model, wire_name)
        return _plain(*_MAPS[element.format], wire_name)
    if element.model is not None:
        return _of_model("WireList", "ObjectsField", element.model, wire_name)
    if element.element is not None:
        return _plain("WireTextLists", "TextListsField", wire_name)
    return _plain(*_LISTS[element.format], wire_name)


def _plain(wire_type: str, field: str, *given: Code) -> FieldType:
    descriptor = Code(f"{field}({joined(', ', given)})")
    return FieldType(Code(wire_type), Names((wire_type,)), descriptor, Names((field,)))


def _of_model(wire_type: str, field: str, model: ItemModel, wire_name: Code) -> FieldType:
    return FieldType(
        Code(f"{wire_type}[{model.title}]"),
        Names((wire_type, model.title)),
        Code(f"{field}({wire_name}, {model.title})"),
        Names((field, model.title)),
    )


def _braced(code: Code) -> str:
    """Code that stands in a text with places to fill in."""
    return code.replace("{", "{{").replace("}", "}}")
