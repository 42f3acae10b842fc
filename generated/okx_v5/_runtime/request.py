"""Request models: exact, immutable, and refused when built rather than when sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, Self

from msgspec import UNSET

from .convert import (
    NO_JSON,
    Extra,
    Unfit,
    extra_wire,
    is_dict,
    is_list,
    is_mapping,
    is_sequence,
    number_text,
    to_json,
)
from .errors import ValidationError
from .fields import names_in


class Place(NamedTuple):
    """Where in a request an object stands: in Python's names, in the exchange's, and in whose."""

    python: str = ""
    wire: str = ""
    owner: type[Request] | None = None


TOP = Place()


class Request:
    """The parameters of one request, checked against the description when they are given.

    Attributes have Python names; `request["instId"]` is the value as it goes out.
    """

    __slots__ = ("_wire", "_extra")

    label: ClassVar[str] = ""
    documentation: ClassVar[str] = ""
    _names: ClassVar[Mapping[str, str]] = {}

    _wire: dict[str, Any]
    _extra: dict[str, Any]

    def __init_subclass__(cls) -> None:
        cls._names = names_in(vars(cls))

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> Self:
        """A request from the exchange's own names and values, held to the same rules."""
        if not is_mapping(wire):
            raise cls.refusal(TOP, "", f"must be a dict, not {type(wire).__name__}")
        checked = {name: _copied(value) for name, value in wire.items()}
        cls.check(checked, TOP)
        return cls.unchecked(checked)

    @classmethod
    def from_arguments(cls, arguments: Request | Mapping[str, Any]) -> Self:
        """A request from Python names; one that is built already is passed through."""
        if isinstance(arguments, cls):
            return arguments
        if not is_mapping(arguments):
            kind = type(arguments).__name__
            raise ValidationError(
                cls.label,
                "",
                "",
                f"must be a {cls.__name__} or a dict, not {kind}",
                cls.documentation,
            )
        return cls(**{str(name): value for name, value in arguments.items()})

    def to_wire(self) -> dict[str, Any]:
        """The request as it goes out, by wire name."""
        return {name: _copied(value) for name, value in self._whole().items()}

    def wire_value(self, wire_name: str) -> Any:
        """A described value as it goes out; UNSET where it was not given."""
        return self._wire.get(wire_name, UNSET)

    def nested(self, model: type[Any], raw: Any, *path: str | int) -> Any:
        """A described object inside this one."""
        return model.unchecked(raw)

    def __getitem__(self, wire_name: str) -> Any:
        return _copied(self._whole()[wire_name])

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in self._wire or wire_name in self._extra

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._wire == other._wire and self._extra == other._extra

    def __hash__(self) -> int:
        return hash((type(self), frozenset(self._whole())))

    def __repr__(self) -> str:
        try:
            wire, added = self._wire, self._extra
        except AttributeError:  # in a traceback of its own refusal
            return f"{type(self).__name__}(refused)"
        given = (f"{self._names[name]}={value!r}" for name, value in wire.items())
        extra = (f"extra={added!r}",) if added else ()
        return f"{type(self).__name__}({', '.join((*given, *extra))})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_unpickled, (type(self), self._wire, self._extra))

    def body(self) -> bytes:
        """The request as JSON."""
        try:
            return to_json({**self._wire, **self._extra} if self._extra else self._wire)
        except NO_JSON as error:
            raise self.refusal(TOP, "", f"cannot be written as JSON: {error}") from None

    @classmethod
    def refusal(cls, at: Place, wire_name: str, rule: str) -> ValidationError:
        """The error for a broken rule; `at` is where in the request this object stands."""
        python = ", ".join(cls._names.get(name, name) for name in wire_name.split(", "))
        owner = at.owner or cls
        return ValidationError(
            owner.label, at.python + python, at.wire + wire_name, rule, owner.documentation
        )

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """Hold a request with known names to the description. Written by the generator."""
        raise NotImplementedError

    @classmethod
    def check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """Hold a request of any origin to the description, its names included."""
        unknown = [str(name) for name in wire if name not in cls._names]
        if unknown:
            known = ", ".join(cls._names)
            raise cls.refusal(at, ", ".join(unknown), f"is not a parameter; known are {known}")
        cls._check(wire, at)

    def _whole(self) -> dict[str, Any]:
        return {**self._wire, **self._extra} if self._extra else self._wire

    def _set(self, wire: dict[str, Any], extra: Extra | None) -> None:
        self._wire = wire
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
                    TOP, name, f"is described: pass {self._names[name]}=..., not extra"
                )
        try:
            return dict(extra_wire(extra))
        except Unfit as error:
            raise self.refusal(TOP, "extra", str(error)) from None

    def _number(self, wire_name: str, value: object) -> object:
        try:
            return number_text(value)
        except Unfit as error:
            raise self.refusal(TOP, wire_name, str(error)) from None

    @staticmethod
    def _list(value: Any) -> Any:
        return [*value] if is_sequence(value) else value

    def _object(self, wire_name: str, model: type[Request], value: Any) -> Any:
        return self._nested_wire(self._place(TOP, wire_name), model, value)

    def _objects(self, wire_name: str, model: type[Request], value: Any) -> Any:
        if not is_sequence(value):
            return value
        return [
            self._nested_wire(self._place(TOP, wire_name, index), model, element)
            for index, element in enumerate(value)
        ]

    def _nested_wire(self, place: Place, model: type[Request], value: Any) -> Any:
        """A nested object as it goes out; what is none is left for the rules to refuse."""
        if not isinstance(value, Request) and not is_mapping(value):
            return value
        try:
            request = model.from_arguments(value)
        except ValidationError as error:
            raise ValidationError(
                self.label,
                place.python + error.parameter,
                place.wire + error.wire_name,
                error.rule,
                self.documentation,
            ) from None
        if request._extra:
            raise model.refusal(
                place, "extra", "goes with the whole request, not with a part of it"
            )
        return request._wire

    @classmethod
    def _check_inner(cls, model: type[Request], value: Any, at: Place, wire_name: str) -> None:
        """Hold a nested object, or each of a list, to its own rules."""
        if is_list(value):
            for index, element in enumerate(value):
                model.check(element, cls._place(at, wire_name, index))
        else:
            model.check(value, cls._place(at, wire_name))

    @classmethod
    def _place(cls, at: Place, wire_name: str, index: int | None = None) -> Place:
        """The place of an object, or of an element of a list, inside this one."""
        end = "." if index is None else f"[{index}]."
        python, wire = at.python + cls._names[wire_name], at.wire + wire_name
        return Place(python + end, wire + end, at.owner or cls)


def _copied(value: Any) -> Any:
    """Lists and dicts copied, so that a request that was checked cannot be changed from outside."""
    if is_dict(value):
        return {name: _copied(each) for name, each in value.items()}
    if is_list(value):
        return [_copied(each) for each in value]
    return value


def _unpickled(model: type[Request], wire: dict[str, Any], extra: dict[str, Any]) -> Request:
    return model.unchecked(wire, extra)
