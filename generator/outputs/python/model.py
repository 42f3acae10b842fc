"""The intermediate representation: what the package says, with every type and expression decided.

A template lays these out and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from .docstrings import sentence
from .quoting import Code, joined, literal


@dataclass(frozen=True)
class Refusal:
    """A rule as code: the condition under which a request is refused, and what the error says."""

    when: Code
    parameter: Code
    rule: Code
    uses: frozenset[str]
    """The names of the module that the condition needs."""


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
    about: str

    @property
    def docstring(self) -> Code:
        """The description under the attribute of the model."""
        return sentence(self.about, 4)


@dataclass(frozen=True)
class RequestModel:
    """A request: its parameters, and the rules between them."""

    name: Code
    base: Code
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

    @property
    def every_refusal(self) -> tuple[Refusal, ...]:
        """The rules of single parameters, and those between them."""
        of_one = (each for parameter in self.parameters for each in parameter.refusals)
        return (*of_one, *self.refusals)

    @property
    def takes_extra(self) -> bool:
        """Whether there is a place for more parameters beside the described ones."""
        return self.base == "Request"

    @property
    def signature(self) -> tuple[Code, ...]:
        """The arguments that the request is built from, and that its method takes."""
        extra = (Code("extra: Extra | None = None"),) if self.takes_extra else ()
        return (*(each.signature for each in self.parameters), *extra)

    @property
    def hints(self) -> tuple[Code, ...]:
        """The types of those arguments."""
        extra = (Code("Extra"),) if self.takes_extra else ()
        return (*(each.hint for each in self.parameters), *extra)

    @property
    def given(self) -> Code:
        """What is kept of the arguments."""
        return Code("wire, extra" if self.takes_extra else "wire")


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
    """One kind of item in an answer: an object, or a row whose places have names."""

    name: Code
    base: Code
    docstring: Code
    fields: tuple[ItemField, ...]

    @property
    def slots(self) -> tuple[ItemField, ...]:
        """The fields in the order in which they are kept.

        A decoder looks for each key beginning after the one before, and the exchange sends most
        objects sorted: sorted slots make wide ones half as fast again. Rows are by position.
        """
        if self.base == "Row":
            return self.fields
        return tuple(sorted(self.fields, key=lambda field: str(field.slot)))


@dataclass(frozen=True)
class ReplyModel:
    """A reply that has more beside its items."""

    name: Code
    base: Code
    docstring: Code
    fields: tuple[ItemField, ...]


@dataclass(frozen=True)
class Answer:
    """What comes back: the type of an item, the class of the reply, and what `data` is.

    `models` are the classes of the module that the two speak of.
    """

    item: Code
    reply: Code
    data: Code
    models: tuple[Code, ...]

    @property
    def reply_class(self) -> Code:
        """The class of the reply."""
        return self.reply if self.reply in self.models else Code("Reply")


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
    summary: Code
    documentation: Code
    permission: Code
    private: Code
    signs: Code
    safe: Code
    results: Code
    batch_of: Code
    cursor: Code
    limits: tuple[Limit, ...]
    docstring: Code
    request: RequestModel
    headers: RequestModel | None
    answer: Answer

    @property
    def signature(self) -> tuple[Code, ...]:
        """The arguments of its method: those of the request, and the headers before `extra`."""
        own = tuple(each.signature for each in self.request.parameters)
        beside = tuple(each.signature for each in self.headers.parameters) if self.headers else ()
        return (*own, *beside, *self.request.signature[len(own) :])

    @property
    def takes_one_order(self) -> bool:
        """Whether a batch can be one of what it sends."""
        return self.method == literal("POST") and self.request.base != "Batch"

    @property
    def hints(self) -> tuple[Code, ...]:
        """The types of those arguments."""
        return (*self.request.hints, *(self.headers.hints if self.headers else ()))

    @property
    def header_names(self) -> Code:
        """The names of those that are headers."""
        parameters = self.headers.parameters if self.headers else ()
        return literal(tuple(str(each.name) for each in parameters))

    @property
    def headers_class(self) -> Code:
        """The class of its headers; None where it has none of its own."""
        return self.headers.name if self.headers else literal(None)

    @property
    def resource_literal(self) -> Code:
        """The resource's name as a string."""
        return literal(str(self.resource))

    @property
    def name_literal(self) -> Code:
        """The method's name as a string."""
        return literal(str(self.name))

    @property
    def place(self) -> Code:
        """The module that it stands in, inside the package."""
        return literal(f"{self.resource}.{self.name}")

    @property
    def is_batch_of_orders(self) -> bool:
        """Whether a batch of one counts as a call of another operation."""
        return self.batch_of != literal(None)

    @property
    def single_function(self) -> Code:
        """What loads that other operation."""
        return Code("_single") if self.is_batch_of_orders else literal(None)

    @property
    def has_pages(self) -> bool:
        """Whether it can be read page by page."""
        return self.cursor != "None"


@dataclass(frozen=True)
class Module:
    """One module of a resource's package: an operation and its models, or shared models."""

    name: Code
    source: str
    requests: tuple[RequestModel, ...]
    items: tuple[ItemModel, ...]
    replies: tuple[ReplyModel, ...]
    patterns: tuple[tuple[Code, Code], ...]
    operation: Operation | None

    @property
    def about(self) -> Code:
        """What it is for, without the quotes of a docstring."""
        if self.operation is None:
            return Code("Models that several operations share.")
        return Code(
            f"{self.operation.resource}.{self.operation.name}: its models and itself as data."
        )

    @property
    def names(self) -> tuple[Code, ...]:
        """The classes that stand in it."""
        return (
            *(each.name for each in self.requests),
            *(each.name for each in self.items),
            *(each.name for each in self.replies),
        )


@dataclass(frozen=True)
class Resource:
    """One section of the documentation: a class of methods, and the modules they load."""

    name: Code
    class_name: Code
    docstring: Code
    property_docstring: Code
    package_docstring: Code
    operations: tuple[Operation, ...]
    modules: tuple[Module, ...]

    @property
    def homes(self) -> dict[str, Code]:
        """The module of each class, by its name."""
        return {str(name): module.name for module in self.modules for name in module.names}


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
    hint: Code

    @property
    def arguments(self) -> Code:
        """What is said of it, without a hint where its class has the only one."""
        said = (self.place, self.resend, self.meaning)
        return joined(", ", said if self.hint == literal("") else (*said, self.hint))

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
