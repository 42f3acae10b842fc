"""Request models: exact, immutable, and refused when built rather than when sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple, Self

from msgspec import UNSET

from ..errors import ValidationError
from .arguments import misnaming, untraced
from .convert import (
    NO_JSON,
    ConversionError,
    Extra,
    comma_text,
    copied,
    extra_wire,
    flag_text,
    is_list,
    is_mapping,
    is_sequence,
    number_text,
    plain,
    time_text,
    to_json,
    whole_number,
)
from .fields import SecretField, fields_in, inner_models

# What generated modules import.
__all__ = [
    "Batch",
    "HeaderRequest",
    "Place",
    "Request",
]


class Place(NamedTuple):
    """Where in a request an object stands: in Python's names, in the exchange's, and in whose."""

    python: str = ""
    wire: str = ""
    owner: type[AnyRequest] | None = None


TOP = Place()

_PLAIN = frozenset((str, bool, int, list, dict))
"""The types that a request keeps; what is of another, such as an enumeration's, is made plain."""

_are_plain = _PLAIN.issuperset


class AnyRequest:
    """The parameters of one request, checked against the description when they are given."""

    __slots__ = ("_wire", "_extra")

    _label: ClassVar[str] = ""
    _documentation: ClassVar[str] = ""
    _names: ClassVar[Mapping[str, str]] = {}
    _inner: ClassVar[Mapping[str, type[AnyRequest]]] = {}
    _secrets: ClassVar[frozenset[str]] = frozenset()

    _wire: dict[str, Any]
    _extra: dict[str, Any]

    def __init_subclass__(cls) -> None:
        fields = fields_in(vars(cls))
        cls._names = {field.wire_name: name for name, field in fields.items()}
        cls._inner = inner_models(vars(cls))
        cls._secrets = frozenset(
            field.wire_name for field in fields.values() if isinstance(field, SecretField)
        )

    @classmethod
    def from_wire(cls, wire: Any) -> Self:
        """A request from what goes out, held to the same rules."""
        raise NotImplementedError

    @classmethod
    def from_arguments(cls, arguments: AnyRequest | Mapping[str, Any]) -> Self:
        """A request from Python names; one that is built already is passed through."""
        if isinstance(arguments, cls):
            return arguments
        if not is_mapping(arguments):
            kind = type(arguments).__name__
            raise ValidationError(
                cls._label,
                "",
                "",
                f"must be a {cls.__name__} or a dict, not {kind}",
                cls._documentation,
            )
        return cls(**{str(plain(name)): value for name, value in arguments.items()})

    def to_wire(self) -> Any:
        """The request as it goes out, by wire name."""
        return copied(self.whole())

    def wire_value(self, wire_name: str) -> Any:
        """A described value as it goes out; UNSET where it was not given."""
        return self._wire.get(wire_name, UNSET)

    def nested(self, model: type[Any], raw: Any, *path: str | int) -> Any:
        """A described object inside this one."""
        return model.unchecked(raw)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._wire == other._wire and self._extra == other._extra

    def __hash__(self) -> int:
        return hash((type(self), frozenset(self._wire), frozenset(self._extra)))

    def __repr__(self) -> str:
        try:
            wire, added = self._wire, self._extra
        except AttributeError:  # in a traceback of its own refusal
            return f"{type(self).__name__}(refused)"
        given = [
            f"{self._names.get(name, name)}={'<hidden>' if name in self._secrets else repr(value)}"
            for name, value in wire.items()
            if name not in self._inner
        ]
        given += [
            f"{self._names[name]}={self._shown(name)}" for name in self._inner if name in wire
        ]
        extra = (f"extra={added!r}",) if added else ()
        return f"{type(self).__name__}({', '.join((*given, *extra))})"

    def _shown(self, wire_name: str) -> str:
        return repr(getattr(self, self._names[wire_name]))

    def __reduce__(self) -> tuple[Any, ...]:
        if self._holds_secrets():
            raise TypeError(f"a {type(self).__name__} is not pickled, for its secrets would be")
        return (_unpickled, (type(self), self._wire, self._extra))

    @classmethod
    def _holds_secrets(cls) -> bool:
        return bool(cls._secrets) or any(each._holds_secrets() for each in cls._inner.values())

    def body(self) -> bytes:
        """The request as JSON."""
        try:
            return to_json(self.whole())
        except NO_JSON as error:
            raise self.refusal(TOP, "", f"cannot be written as JSON: {error}") from None

    @classmethod
    def refusal(
        cls, at: Place, wire_name: str, rule: str, index: int | None = None
    ) -> ValidationError:
        """The error for a broken rule; `at` is where in the request this object stands.

        `index` is that of the element that breaks it, where a list is named.
        """
        names, element = wire_name.split(", "), "" if index is None else f"[{index}]"
        python = ", ".join(at.python + cls._names.get(name, name) + element for name in names)
        wire = ", ".join(at.wire + name + element for name in names)
        owner = at.owner or cls
        return ValidationError(
            owner._label,
            python.removesuffix("."),
            wire.removesuffix("."),
            rule,
            owner._documentation,
        )

    def refusal_of_element(self, index: int, wire_name: str, rule: str) -> ValidationError:
        """The error for a rule that an element has broken; one object is the only one."""
        return self.refusal(TOP, wire_name, rule)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """Hold a request with known names to the description. Written by the generator."""
        raise NotImplementedError

    @classmethod
    def check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """Hold a request of any origin to the description: its names, and what is inside it."""
        unknown = [str(name) for name in wire if name not in cls._names]
        if unknown:
            wire_names = {python: wire for wire, python in cls._names.items()}
            raise cls.refusal(at, *misnaming(unknown, wire_names, cls._names))
        cls._check(wire, at)
        for name, model in cls._inner.items():
            value = wire.get(name)
            if is_list(value):
                for index, element in enumerate(value):
                    model.check(element, cls._place(at, name, index))
            elif value is not None:
                model.check(value, cls._place(at, name))

    def whole(self) -> Any:
        """What goes out; not to be changed."""
        raise NotImplementedError

    def _set(self, wire: dict[str, Any], extra: Extra | None = None) -> None:
        self._wire = wire
        if not _are_plain(map(type, wire.values())):
            wire.update({name: _as_sent(each) for name, each in wire.items()})
        self._check(wire, TOP)
        self._extra = {} if extra is None else self._checked_extra(extra)

    @classmethod
    def unchecked(cls, wire: dict[str, Any], extra: dict[str, Any] | None = None) -> Self:
        """A request from values that were checked before, in a request that was."""
        request = cls.__new__(cls)
        request._wire = wire
        request._extra = extra or {}
        return request

    def _checked_extra(self, extra: Extra) -> dict[str, Any]:
        if not is_mapping(extra):
            raise self.refusal(TOP, "extra", "must be a dict of parameters by wire name")
        for name in extra:
            if name in self._names:
                raise self.refusal(
                    TOP, name, f"is a known parameter; pass {self._names[name]}=..., not extra"
                )
        try:
            return dict(extra_wire(extra))
        except ConversionError as error:
            raise self.refusal(TOP, "extra", str(error)) from None

    def _number(self, wire_name: str, value: object) -> object:
        return self._text(wire_name, number_text, value)

    def _time(self, wire_name: str, value: object) -> object:
        return self._text(wire_name, time_text, value)

    def _commas(self, wire_name: str, value: object) -> object:
        return self._text(wire_name, comma_text, self._list(wire_name, value))

    def _text(self, wire_name: str, write: Callable[[object], object], value: object) -> object:
        try:
            return write(value)
        except ConversionError as error:
            raise self.refusal(TOP, wire_name, str(error)) from None

    @staticmethod
    def _flag(value: object) -> object:
        return flag_text(value)

    @staticmethod
    def _integer(value: object) -> object:
        return whole_number(value)

    def _list(self, wire_name: str, value: Any) -> Any:
        if isinstance(value, str):
            shown = f"{self._names[wire_name]}={plain(value).split(',')!r}"
            raise self.refusal(TOP, wire_name, f"must be a list; pass {shown}")
        return [*map(_as_sent, value)] if is_sequence(value) else value

    def _object(self, wire_name: str, model: type[AnyRequest], value: Any) -> Any:
        return self._nested_wire(self._place(TOP, wire_name), model, value)

    def _objects(self, wire_name: str, model: type[AnyRequest], value: Any) -> Any:
        if not is_sequence(value):
            return value
        return [
            self._nested_wire(self._place(TOP, wire_name, index), model, element)
            for index, element in enumerate(value)
        ]

    def _nested_wire(self, place: Place, model: type[AnyRequest], value: Any) -> Any:
        """A nested object as it goes out; what is none is left for the rules to refuse."""
        if not isinstance(value, AnyRequest) and not is_mapping(value):
            return value
        try:
            return model.from_arguments(value).whole()
        except ValidationError as error:
            python = ", ".join(place.python + name for name in error.parameter.split(", "))
            wire = ", ".join(place.wire + name for name in error.wire_name.split(", "))
            raise ValidationError(
                self._label,
                python.removesuffix("."),
                wire if error.wire_name else "",
                error.rule,
                self._documentation,
            ) from None

    @classmethod
    def _place(cls, at: Place, wire_name: str, index: int | None = None) -> Place:
        """The place of an object, or of an element of a list, inside this one."""
        end = "." if index is None else f"[{index}]."
        python, wire = at.python + cls._names[wire_name], at.wire + wire_name
        return Place(python + end, wire + end, at.owner or cls)


class Request(AnyRequest):
    """A request that is one object.

    Attributes have Python names; `request["instId"]` is the value as it goes out.
    """

    __slots__ = ()
    wire_type: ClassVar[type] = dict

    @classmethod
    @untraced
    def from_wire(cls, wire: Mapping[str, Any]) -> Self:
        """A request from the exchange's own names and values, held to the same rules."""
        if not is_mapping(wire):
            raise cls.refusal(TOP, "", f"must be a dict, not {type(wire).__name__}")
        checked = {name: copied(value) for name, value in wire.items()}
        cls.check(checked, TOP)
        return cls.unchecked(checked)

    def __getitem__(self, wire_name: str) -> Any:
        return copied(self.whole()[wire_name])

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in self._wire or wire_name in self._extra

    def whole(self) -> dict[str, Any]:
        """What goes out; not to be changed."""
        return {**self._wire, **self._extra} if self._extra else self._wire


class HeaderRequest(Request):
    """The headers that a call may have of its own."""

    __slots__ = ()


class Batch(AnyRequest):
    """A request that is a list of objects: `batch[0]` is the first as it goes out.

    An object may have an `extra` of its own.
    """

    __slots__ = ()
    wire_type: ClassVar[type] = list

    @classmethod
    @untraced
    def from_wire(cls, wire: Sequence[Any]) -> Self:
        """A batch from the exchange's own names and values, held to the same rules."""
        if not is_sequence(wire):
            raise cls.refusal(TOP, "", f"must be a list, not {type(wire).__name__}")
        checked = {cls._name(): [copied(element) for element in wire]}
        cls.check(checked, TOP)
        return cls.unchecked(checked)

    def __getitem__(self, index: int) -> Any:
        return copied(self.whole()[index])

    def __len__(self) -> int:
        return len(self.whole())

    @classmethod
    def _name(cls) -> str:
        (name,) = cls._names
        return name

    def refusal_of_element(self, index: int, wire_name: str, rule: str) -> ValidationError:
        """The error for a rule that an element has broken."""
        name = self._name()
        return self._inner[name].refusal(self._place(TOP, name, index), wire_name, rule)

    def whole(self) -> list[Any]:
        """What goes out; not to be changed."""
        whole: list[Any] = self._wire[self._name()]
        return whole


def _as_sent(value: Any) -> Any:
    """A value without the type of an enumeration; that it is no described one is remembered."""
    if type(value) in _PLAIN:
        return value
    from .undescribed import Undescribed  # here, because most programs send none

    return value if type(value) is Undescribed else plain(value)


def _unpickled(model: type[AnyRequest], wire: dict[str, Any], extra: dict[str, Any]) -> AnyRequest:
    return model.unchecked(wire, extra)
