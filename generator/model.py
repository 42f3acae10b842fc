"""The intermediate representation: what the package says, with every type and expression decided.

A template lays these out and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from .prose import sentence
from .quoting import Code, joined, literal


@dataclass(frozen=True)
class Refusal:
    """A rule as code: the condition under which a request is refused, and what the error says."""

    when: Code
    parameter: Code
    rule: Code


@dataclass(frozen=True)
class Inner:
    """The rules of a nested model, held to one object or to each of a list."""

    model: Code
    many: bool
    wire_name: Code


@dataclass(frozen=True)
class Parameter:
    """One parameter of a request."""

    name: Code
    wire_name: Code
    local: Code
    field: Code
    hint: Code
    signature: Code
    encode: Code
    required: bool
    refusals: tuple[Refusal, ...]
    inner: Inner | None
    about: str

    @property
    def docstring(self) -> Code:
        """The description under the attribute of the model."""
        return sentence(self.about, 4)


@dataclass(frozen=True)
class RequestModel:
    """A request: its parameters, and the rules between them."""

    name: Code
    label: Code
    documentation: Code
    docstring: Code
    parameters: tuple[Parameter, ...]
    refusals: tuple[Refusal, ...]

    @property
    def required(self) -> tuple[Parameter, ...]:
        """The parameters that every request has."""
        return tuple(each for each in self.parameters if each.required)

    @property
    def optional(self) -> tuple[Parameter, ...]:
        """The parameters that a request may leave out."""
        return tuple(each for each in self.parameters if not each.required)


@dataclass(frozen=True)
class ItemField:
    """One field of an answer."""

    name: Code
    slot: Code
    wire_type: Code
    descriptor: Code
    docstring: Code


@dataclass(frozen=True)
class ItemModel:
    """One kind of item in an answer."""

    name: Code
    docstring: Code
    fields: tuple[ItemField, ...]


@dataclass(frozen=True)
class Limit:
    """One rate limit of an operation."""

    code: Code
    about: str


@dataclass(frozen=True)
class Operation:
    """One endpoint."""

    key: Code
    method: Code
    path: Code
    resource: Code
    name: Code
    constant: Code
    summary: Code
    documentation: Code
    permission: Code
    private: Code
    safe: Code
    results: Code
    limits: tuple[Limit, ...]
    docstring: Code
    request: RequestModel
    item: Code

    @property
    def resource_literal(self) -> Code:
        """The resource's name as a string."""
        return literal(str(self.resource))

    @property
    def name_literal(self) -> Code:
        """The method's name as a string."""
        return literal(str(self.name))

    @property
    def constant_literal(self) -> Code:
        """The constant's name as a string."""
        return literal(str(self.constant))

    @property
    def request_literal(self) -> Code:
        """The request's class name as a string."""
        return literal(str(self.request.name))

    @property
    def item_literal(self) -> Code:
        """The item's class name as a string."""
        return literal(str(self.item))


@dataclass(frozen=True)
class Resource:
    """One section of the documentation: a class of methods, and the models they use."""

    name: Code
    class_name: Code
    docstring: Code
    operations: tuple[Operation, ...]
    requests: tuple[RequestModel, ...]
    items: tuple[ItemModel, ...]
    patterns: tuple[tuple[Code, Code], ...]
    property_docstring: Code

    @property
    def item_names(self) -> Code:
        """The item classes that operations return."""
        return joined(", ", sorted({operation.item for operation in self.operations}))


@dataclass(frozen=True)
class ErrorClass:
    """A kind of error code."""

    name: Code
    bases: Code
    docstring: Code
    hint: Code


@dataclass(frozen=True)
class ErrorCode:
    """What one error code means."""

    code: Code
    class_name: Code
    resend: Code
    meaning: Code

    @property
    def place(self) -> Code:
        """The class, where the table of codes finds it."""
        return (
            self.class_name if self.class_name == "ApiError" else Code(f"errors.{self.class_name}")
        )


@dataclass(frozen=True)
class Region:
    """A server of the exchange."""

    name: Code
    url: Code
    docstring: Code


@dataclass(frozen=True)
class Api:
    """The whole description."""

    version: Code
    regions: tuple[Region, ...]
    resources: tuple[Resource, ...]
    error_classes: tuple[ErrorClass, ...]
    error_codes: tuple[ErrorCode, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, by resource."""
        return tuple(each for resource in self.resources for each in resource.operations)
