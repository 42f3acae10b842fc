"""The package as it is laid out: every name, type and expression of Python decided.

A template lays these out and decides nothing. What an expression uses stands beside it, by name,
so that imports are known without reading code.
"""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from ...description import api
from .quoting import Code, literal, tuple_literal
from .request_classes import EXTRA, Argument, Names, RequestClass

CHANNEL = "channel_"
"""What the module of a channel begins with, and no method may."""
STREAM = "stream_"
"""The same of an operation that is sent over the streams."""


def dict_name(title: str) -> Code:
    """What the dict of a request is called: `PlaceOrderDict` of `PlaceOrderRequest`."""
    return Code(f"{title.removesuffix('Request')}Dict")


def types_module(resource: str) -> Code:
    """The module in which the types of a resource stand."""
    return Code(f"_{resource}")


class Attribute(Struct, frozen=True):
    """One field of an answer, as an attribute of its class."""

    name: Code
    slot: Code
    wire_type: Code
    descriptor: Code
    type_uses: Names
    descriptor_uses: Names
    docstring: Code


class ItemClass(Struct, frozen=True):
    """The class of an item: an object, or a row whose places have names."""

    fact: api.ItemModel
    name: Code
    base: Code
    docstring: Code
    fields: tuple[Attribute, ...]

    @property
    def slots(self) -> tuple[Attribute, ...]:
        """The fields in the order in which they are kept.

        A decoder looks for each key beginning after the one before, and the exchange sends most
        objects sorted: sorted slots make wide ones half as fast again. Rows are by position.
        """
        if self.base == "Row":
            return self.fields
        return tuple(sorted(self.fields, key=lambda field: str(field.slot)))


class ReplyClass(Struct, frozen=True):
    """The class of a reply that has more beside its items."""

    fact: api.ReplyModel
    name: Code
    base: Code
    base_uses: Names
    docstring: Code
    fields: tuple[Attribute, ...]


class BlockTable(Struct, frozen=True):
    """Values of a binary message that stand one behind the other."""

    name: Code
    form: Code
    fields: tuple[Code, ...]


class MessageTable(Struct, frozen=True):
    """A template of a binary layout."""

    id: Code
    name: Code
    block: BlockTable
    groups: tuple[BlockTable, ...]


class SchemaTable(Struct, frozen=True):
    """A layout of binary messages, as a constant."""

    constant: Code
    name: Code
    id: Code
    version: Code
    header: Code
    dimensions: Code
    messages: tuple[MessageTable, ...]


class RowsTable(Struct, frozen=True):
    """A list of an item, and the group of a binary message that it is read from."""

    field: Code
    group: Code
    model: Code
    columns: Code


class MessageReading(Struct, frozen=True):
    """How a binary message becomes an item."""

    constant: Code
    template: Code
    fields: tuple[tuple[Code, Code], ...]
    rows: tuple[RowsTable, ...]
    words: tuple[tuple[Code, tuple[tuple[Code, Code], ...]], ...]


class Returned(Struct, frozen=True):
    """What a method returns: the type of an item, the type of the reply, and what `data` is."""

    item: Code
    item_uses: Names
    reply: Code
    reply_uses: Names
    reply_class: Code
    data: Code
    sbe: MessageReading | None


class Method(Struct, frozen=True):
    """One operation, as data and as a method of its resource."""

    fact: api.Operation
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
    promise: Code
    successor: Code | None
    end: Code | None
    batch_of: Code
    pages: Code
    limits: tuple[Code, ...]
    docstring: Code
    request: RequestClass
    headers: RequestClass | None
    answer: Returned

    @property
    def kind(self) -> Code:
        """The class of the operation as data."""
        return Code("DeprecatedOperation" if self.fact.deprecated else "Operation")

    @property
    def signature(self) -> tuple[Code, ...]:
        """The arguments of its method: those of the request, and the headers before `extra`."""
        own = tuple(each.signature for each in self.request.parameters)
        beside = tuple(each.signature for each in self.headers.parameters) if self.headers else ()
        return (*own, *beside, *self.request.signature[len(own) :])

    @property
    def hint_uses(self) -> Names:
        """What the types of its arguments and of its reply use."""
        beside = self.headers.hint_uses if self.headers else Names()
        return self.request.hint_uses | beside | self.answer.reply_uses

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
        return self.fact.batch_of is not None

    @property
    def limits_literal(self) -> Code:
        """Its rate limits in a line."""
        return tuple_literal(self.limits)

    @property
    def single_function(self) -> Code:
        """What loads that other operation."""
        return Code("_single") if self.is_batch_of_orders else literal(None)

    @property
    def has_pages(self) -> bool:
        """Whether it can be read page by page."""
        return self.fact.pages is not None


class BookMethod(Struct, frozen=True):
    """What keeps the order book of a channel; `level` is the class of a level."""

    name: Code
    level: Code
    parameters: tuple[Argument, ...]
    docstring: Code


class StateMethod(Struct, frozen=True):
    """The method that tells the state which a channel changes; `given` is what it always gets."""

    name: Code
    given: Code


class ChannelTable(Struct, frozen=True):
    """One channel of the streams, as data."""

    fact: api.Channel
    key: Code
    names: tuple[Code, ...]
    keys: tuple[Code, ...]
    path: Code
    login: Code
    resource: Code
    name: Code
    summary: Code
    documentation: Code
    kind: Code
    item_key: Code
    snapshot: Code
    follow_ups: tuple[Code, ...]
    connections: Code
    per_connection: Code
    book: BookMethod | None
    parameter: Code
    messages: tuple[MessageReading, ...]
    handshake: Code | None
    told_by: StateMethod | None
    instead: tuple[tuple[Code, Argument], ...]
    request: RequestClass
    item: Code
    item_uses: Names
    docstring: Code
    method_docstring: Code

    @property
    def signature(self) -> tuple[Code, ...]:
        """The arguments of its method."""
        instead = dict(self.instead)
        asked = (instead.get(each.wire_name, each) for each in self.request.parameters)
        return (*(each.each_signature for each in asked), *EXTRA)

    @property
    def instead_literal(self) -> Code:
        """What is sent in place of a parameter, and that parameter in Python and on the wire."""
        return tuple_literal(
            tuple_literal((sent, literal(str(each.name)), each.wire_name))
            for sent, each in self.instead
        )

    @property
    def hint_uses(self) -> Names:
        """What the types of its method use."""
        several = Names(("Each",) if self.request.parameters else ())
        several |= Names(use for _, each in self.instead for use in each.hint_uses)
        books = Names((self.book.level, "keeps_book") if self.book is not None else ())
        return self.request.hint_uses | self.item_uses | several | books

    @property
    def book_signature(self) -> tuple[Code, ...]:
        """The arguments of the method that keeps its book."""
        told = self.book.parameters if self.book is not None else ()
        return (*(each.signature for each in told), *EXTRA)

    @property
    def names_literal(self) -> Code:
        """Its names as a tuple."""
        return tuple_literal(self.names)

    @property
    def module(self) -> Code:
        """The module that it stands in, in the package of its resource."""
        return Code(f"{CHANNEL}{self.name}")

    @property
    def place(self) -> Code:
        """That module, inside the whole package."""
        return literal(f"{self.resource}.{self.module}")

    @property
    def resource_literal(self) -> Code:
        """The resource's name as a string."""
        return literal(str(self.resource))

    @property
    def name_literal(self) -> Code:
        """The method's name as a string."""
        return literal(str(self.name))


class StreamOperationTable(Struct, frozen=True):
    """One operation of the streams, as data; `twin` is the method that does the same over REST."""

    fact: api.StreamOperation
    twin: Method
    op: Code
    key: Code
    path: Code
    documentation: Code
    without: Code
    instead: Code
    beside: Code
    limits: tuple[Code, ...] | None
    parameters: tuple[Argument, ...]
    docstring: Code
    method_docstring: Code

    @property
    def signature(self) -> tuple[Code, ...]:
        """The same where they are declared."""
        extra = EXTRA if self.twin.request.takes_extra else ()
        return (*(each.signature for each in self.parameters), *extra)

    @property
    def hint_uses(self) -> Names:
        """What the types of its arguments and of its reply use."""
        extra = Names(("Extra",) if self.twin.request.takes_extra else ())
        told = extra.union(*(each.hint_uses for each in self.parameters))
        return told | self.twin.answer.reply_uses

    @property
    def module(self) -> Code:
        """The module that it stands in, in the package of its resource."""
        return Code(f"{STREAM}{self.twin.name}")

    @property
    def source(self) -> str:
        """The file that describes it."""
        return self.fact.node.library.name_of(self.fact.node.file)

    @property
    def about(self) -> Code:
        """What its module is for, without the quotes of a docstring."""
        return Code(f"{self.twin.resource}.{self.twin.name} over the streams.")

    @property
    def place(self) -> Code:
        """That module, inside the whole package."""
        return literal(f"{self.twin.resource}.{self.module}")

    @property
    def limits_literal(self) -> Code:
        """Its own rate limits in a line; None where it has those of its twin."""
        return literal(None) if self.limits is None else tuple_literal(self.limits)


class Module(Struct, frozen=True, dict=True):
    """One module of a package: an operation or a channel with its models, or shared models."""

    name: Code
    source: str
    requests: tuple[RequestClass, ...]
    items: tuple[ItemClass, ...]
    replies: tuple[ReplyClass, ...]
    patterns: tuple[tuple[Code, Code], ...]
    operation: Method | None
    channel: ChannelTable | None

    @property
    def reads_binary(self) -> bool:
        """Whether it has what makes items of binary messages."""
        if self.channel is not None:
            return bool(self.channel.messages)
        return self.operation is not None and self.operation.answer.sbe is not None

    @property
    def about(self) -> Code:
        """What it is for, without the quotes of a docstring."""
        if self.channel is not None:
            return Code(f"{self.channel.resource}.{self.channel.name}: the channel and its models.")
        if self.operation is None:
            return Code("Models that several operations share.")
        return Code(
            f"{self.operation.resource}.{self.operation.name}: the operation and its models."
        )

    @cached_property
    def names(self) -> tuple[Code, ...]:
        """The classes that stand in it."""
        return (
            *(each.name for each in self.requests),
            *(each.name for each in self.items),
            *(each.name for each in self.replies),
        )


class ResourceClass(Struct, frozen=True, dict=True):
    """One section of the documentation: a class of methods, and the modules they load."""

    name: Code
    class_name: Code
    streams_name: Code
    docstring: Code
    property_docstring: Code
    package_docstring: Code
    operations: tuple[Method, ...]
    channels: tuple[ChannelTable, ...]
    stream_operations: tuple[StreamOperationTable, ...]
    modules: tuple[Module, ...]

    @cached_property
    def homes(self) -> dict[str, Code]:
        """The module of each class, by its name."""
        return {str(name): module.name for module in self.modules for name in module.names}

    @cached_property
    def inner_requests(self) -> tuple[RequestClass, ...]:
        """The requests inside others: elements of batches, and nested objects."""
        requests = [model for module in self.modules for model in module.requests]
        titles = {inner.title for model in requests for inner in model.fact.models}
        return tuple(model for model in requests if str(model.name) in titles)

    @cached_property
    def dict_homes(self) -> dict[str, Code]:
        """The module of the dict of each of those, seen from a module of the resource."""
        home = Code(f"..types.{types_module(self.name)}")
        return {str(dict_name(str(each.name))): home for each in self.inner_requests}


class ClosedSet(Struct, frozen=True):
    """The values that a parameter may have, as a type of its own."""

    name: Code
    hint: Code
    docstring: Code


class DictClass(Struct, frozen=True):
    """A request inside another one, as a dict with typed keys."""

    name: Code
    docstring: Code
    model: RequestClass

    @property
    def entries(self) -> tuple[Code, ...]:
        """Its keys, those that may be left out among them."""
        extra = () if not self.model.takes_extra else (Code("extra: NotRequired[Extra | None]"),)
        return (*(self._entry(each) for each in self.model.parameters), *extra)

    @staticmethod
    def _entry(argument: Argument) -> Code:
        if argument.required:
            return Code(f"{argument.name}: {argument.hint}")
        return Code(f"{argument.name}: NotRequired[{argument.hint}]")

    @property
    def may_leave_out(self) -> bool:
        """Whether there are keys that it need not have."""
        return self.model.takes_extra or bool(self.model.optional)


class TableConstant(Struct, frozen=True):
    """Known values and what each means, as a mapping."""

    name: Code
    entries: tuple[tuple[Code, Code], ...]


class TypesModule(Struct, frozen=True):
    """One module of types: closed sets and dicts of a resource, or what all share."""

    name: Code
    resource: Code
    sets: tuple[ClosedSet, ...]
    dicts: tuple[DictClass, ...]
    tables: tuple[TableConstant, ...]

    @property
    def about(self) -> Code:
        """What it is for, without the quotes of a docstring."""
        if self.tables:
            return Code("Tables of what values mean, by name.")
        return Code("Closed sets of values, and dicts of requests, by name.")

    @property
    def names(self) -> tuple[Code, ...]:
        """The types and tables that stand in it."""
        return (
            *(each.name for each in self.sets),
            *(each.name for each in self.dicts),
            *(each.name for each in self.tables),
        )


class ExceptionClass(Struct, frozen=True):
    """The class of a kind of error code."""

    name: Code
    bases: Code
    docstring: Code
    hint: Code


class CodeMeaning(Struct, frozen=True):
    """What one error code means, with the arguments that say so."""

    code: Code
    arguments: Code


class RegionConstant(Struct, frozen=True):
    """A server of the exchange; `word` is what the description calls it."""

    word: str
    name: Code
    url: Code
    docstring: Code


class StreamTable(Struct, frozen=True):
    """What all channels have in common; `hosts` by region and whether they are for practice."""

    event: Code
    events: Module
    limits: tuple[tuple[Code, Code], ...]
    hosts: tuple[tuple[Code, Code, Code], ...]


class Package(Struct, frozen=True):
    """The whole package."""

    release: Code
    version: Code
    documentation: Code
    reference: Code
    regions: tuple[RegionConstant, ...]
    resources: tuple[ResourceClass, ...]
    types: tuple[TypesModule, ...]
    layouts: tuple[SchemaTable, ...]
    streams: StreamTable | None
    error_classes: tuple[ExceptionClass, ...]
    error_codes: tuple[CodeMeaning, ...]
    close_codes: tuple[tuple[Code, Code], ...]

    @property
    def stream_hosts(self) -> tuple[tuple[Code, Code, Code], ...]:
        """Where the streams are, by the URL of a region and whether they are for practice."""
        urls = {str(literal(each.word)): Code(f"Region.{each.name}.value") for each in self.regions}
        hosts = self.streams.hosts if self.streams is not None else ()
        return tuple((urls[str(region)], demo, host) for region, demo, host in hosts)

    @property
    def operations(self) -> tuple[Method, ...]:
        """Every operation, by resource."""
        return tuple(each for resource in self.resources for each in resource.operations)

    @property
    def channels(self) -> tuple[ChannelTable, ...]:
        """Every channel, by resource."""
        return tuple(each for resource in self.resources for each in resource.channels)

    @property
    def stream_operations(self) -> tuple[StreamOperationTable, ...]:
        """Every operation that is sent over the streams, by resource."""
        return tuple(each for resource in self.resources for each in resource.stream_operations)
