"""What a description says, as facts that belong to no language and no output.

`read` makes them, once; whoever works with the description works with these. Each fact keeps the
node it was read from, so that what is found wrong later is told with file and line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

from .error_facts import CloseCode, ErrorClass, ErrorCode, ErrorPart
from .resolve import Node
from .rules.tree import Rule

Model = TypeVar("Model", "RequestModel", "ItemModel")

JSON = "application/json"


class Type(Struct, Generic[Model], frozen=True, eq=False):
    """The type of a value: `model` of an object or a row, `element` of a list or a free mapping."""

    name: str
    format: str = ""
    values: tuple[str, ...] = ()
    model: Model | None = None
    element: Type[Model] | None = None

    @property
    def models(self) -> Iterator[Model]:
        """The models that it speaks of."""
        if self.model is not None:
            yield self.model
        if self.element is not None:
            yield from self.element.models


class Table(Struct, frozen=True, eq=False):
    """Known values and what each means; `name` is unique in the description."""

    node: Node
    name: str
    values: tuple[tuple[str, str], ...]


class Parameter(Struct, frozen=True, eq=False):
    """A parameter of a request, or a property of an object inside one.

    `node` is where the request names it, `schema` what it is, references followed.
    """

    node: Node
    schema: Node
    name: str
    required: bool
    type: Type[RequestModel]
    description: str
    default: str | int | bool | None
    table: Table | None
    deprecated: bool
    rules: tuple[Rule, ...]


class RequestModel(Struct, frozen=True, eq=False):
    """What a request is made of: parameters, and the rules between them.

    A batch is a list of objects, and has it as its one parameter.
    """

    node: Node
    title: str
    kind: Literal["object", "batch", "headers"]
    description: str
    parameters: tuple[Parameter, ...]
    rules: tuple[Rule, ...]

    @property
    def models(self) -> tuple[RequestModel, ...]:
        """The models inside it."""
        return tuple(model for each in self.parameters for model in each.type.models)

    @property
    def order(self) -> RequestModel:
        """The model of one order: that of an element where it is a batch."""
        return self.models[0] if self.kind == "batch" else self


class Field(Struct, frozen=True, eq=False):
    """A field of an answer; `called` is a name that the description gives a column itself."""

    node: Node
    schema: Node
    name: str
    called: Node | None
    type: Type[ItemModel]
    description: str
    default: str | int | bool | None
    known: tuple[str, ...]
    table: Table | None
    deprecated: bool


class ItemModel(Struct, frozen=True, eq=False):
    """An object of an answer, a row whose columns have names, or what a binary message says."""

    node: Node
    title: str
    kind: Literal["object", "row", "message"]
    description: str
    fields: tuple[Field, ...]

    @property
    def models(self) -> tuple[ItemModel, ...]:
        """The models inside it."""
        return tuple(model for each in self.fields for model in each.type.models)


class ReplyModel(Struct, frozen=True, eq=False):
    """A whole answer: `fields` is what it has beside its envelope and its data."""

    node: Node
    title: str
    description: str
    fields: tuple[Field, ...]


class Example(Struct, frozen=True, eq=False):
    """A documented example."""

    node: Node
    name: str
    value: Any


class SbeField(Struct, frozen=True, eq=False):
    """A value of a binary message; `exponent` names the field that a mantissa is scaled by.

    `values` are the names of an enumeration's numbers.
    """

    node: Node
    name: str
    type: str
    exponent: str
    values: tuple[tuple[int, str], ...]


class SbeBlock(Struct, frozen=True, eq=False):
    """Values of a fixed length, one behind the other: a message's own, or an entry of a group."""

    name: str
    length: int
    fields: tuple[SbeField, ...]


class SbeMessage(Struct, frozen=True, eq=False):
    """A template of a binary layout: its own block, and groups of blocks behind it."""

    node: Node
    name: str
    id: int
    block: SbeBlock
    groups: tuple[SbeBlock, ...]


class SbeSchema(Struct, frozen=True, eq=False):
    """A published layout of binary messages, in Simple Binary Encoding."""

    node: Node
    name: str
    id: int
    version: int
    byte_order: str
    messages: tuple[SbeMessage, ...]


class SbeRows(Struct, frozen=True, eq=False):
    """A field of an item that has a row for each entry of a group; columns may have no source.

    Without a group it has one row, of the message's own fields.
    """

    field: str
    group: SbeBlock | None
    model: ItemModel
    columns: tuple[SbeField | None, ...]


class SbeReading(Struct, frozen=True, eq=False):
    """How a binary message becomes an item: the source of each field.

    `twin` is the GET that answers with the same in JSON, or the channel that pushes it, but for
    `without`. `words` are what the item says for the names of an enumeration, by field.
    """

    node: Node
    schema: SbeSchema
    message: SbeMessage
    twin: str
    fields: tuple[tuple[str, SbeField], ...]
    rows: tuple[SbeRows, ...]
    without: tuple[str, ...] = ()
    words: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


class Answer(Struct, frozen=True, eq=False):
    """A successful answer: what `data` is, and an item of it; no reply where it is no JSON.

    `sbe` says how the item is read where it comes as a binary message.
    """

    node: Node
    media: str
    data: Literal["list", "one", "bytes"]
    item: Type[ItemModel]
    reply: ReplyModel | None
    examples: tuple[Example, ...]
    sbe: SbeReading | None = None


class RateLimit(Struct, frozen=True, eq=False):
    """How many requests or orders are taken in how many seconds, counted per whom.

    `only` and `excluding` are types of instruments, `when` values of parameters. `keys` is None
    where it makes no difference whether a request is signed.
    """

    node: Node
    counts: Literal["requests", "orders"]
    count: int
    seconds: int
    per: tuple[str, ...]
    only: tuple[str, ...]
    excluding: tuple[str, ...]
    when: tuple[tuple[str, str | bool], ...]
    keys: bool | None
    role: str
    group: str


class Cursor(Struct, frozen=True, eq=False):
    """How an operation is read page by page.

    Rows that share a cursor are told apart by `key`, and `size` is how many a page has. `included`
    says whether the rows at `older` and `newer` themselves are asked for. Where items have the rows
    in their list `rows`, which is empty otherwise, `item_key` are fields of an item that tell rows
    apart. `listed` says that cursors are no numbers, and rows follow each other as they are listed.
    """

    node: Node
    field: str
    older: str
    newer: str
    key: tuple[str, ...]
    size: int | None
    only: tuple[tuple[str, str], ...]
    """The values of parameters for which the cursor is what `older` is compared with."""
    included: bool
    rows: str
    item_key: tuple[str, ...]
    listed: bool


class NumberedPages(Struct, frozen=True, eq=False):
    """How an operation with numbered pages is read.

    The field `total` of an answer's one item says how many there are, and its list `rows` has what
    is on the page. Where `rows` is empty the items are the rows, and `total` stands beside them. A
    parameter `same` repeats what the item says of it, so that all pages are of one version; it is
    empty where there is none.
    """

    node: Node
    parameter: str
    total: str
    rows: str
    same: str


class Success(Struct, frozen=True, eq=False):
    """A field of an answer that tells whether its row was carried out, and the value for yes."""

    node: Node
    path: tuple[str, ...]
    value: str


class Failure(Struct, frozen=True, eq=False):
    """A field of an answer that tells whether its row has failed, and the value for that."""

    node: Node
    path: tuple[str, ...]
    value: str


class Promise(Struct, frozen=True, eq=False):
    """What an answer must carry to prove a success.

    `rows` is how many, `by` the fields that tell what a row speaks of, `ask` the endpoint to ask
    where the outcome is unknown, `finds_ids` whether it knows the caller's own ID, `asked_by` what
    of a request, or of an element, names it, and `asked_with` what else that endpoint takes of
    it. `of` are the lists of which the first that is given has a row for each element, each with
    the field in which a row repeats it.
    """

    node: Node
    rows: Literal["one", "each", "any"]
    by: tuple[str, ...]
    success: tuple[Success, ...]
    failure: tuple[Failure, ...]
    ask: str
    finds_ids: bool
    asked_by: tuple[str, ...]
    asked_with: tuple[str, ...]
    of: tuple[tuple[str, str], ...]


class Availability(Struct, frozen=True, eq=False):
    """Who can use an operation; what is empty holds for everybody."""

    node: Node
    demo: Literal["", "only", "never"]
    regions: tuple[str, ...]
    users: tuple[str, ...]


SafetyClass = Literal["reads", "trades", "moves-money", "changes-settings"]
"""What an operation does to an account at most."""


class NotFor(Struct, frozen=True, eq=False):
    """What an operation is not for, in a phrase, and the operation to take for that."""

    node: Node
    operation: str
    what: str


class Successor(Struct, frozen=True, eq=False):
    """The operation that takes another's place, and the day from which it does, if that is told."""

    node: Node
    operation: str
    start: str


class Operation(Struct, frozen=True, eq=False):
    """One endpoint; `key` is its method and path, `name` what it is called in its resource.

    `summary` says what somebody wants who calls it, `not_for` for what to take another operation.
    `end` says what became of it where it is deprecated and nothing takes its place.
    """

    node: Node
    key: str
    method: Literal["GET", "POST"]
    path: str
    id: str
    resource: str
    name: str
    summary: str
    description: str
    documentation: str
    permission: str | None
    access: Literal["with keys", "without keys", "either"]
    safe: bool
    safety_class: SafetyClass | None
    not_for: tuple[NotFor, ...]
    deprecated: bool
    successor: Successor | None
    end: str
    availability: Availability | None
    limits: tuple[RateLimit, ...]
    pages: Cursor | NumberedPages | None
    promise: Promise
    batch_of: str | None
    request: RequestModel
    headers: RequestModel | None
    answer: Answer
    examples: tuple[Example, ...]

    @property
    def needs_keys(self) -> bool:
        """Whether it is refused without keys."""
        return self.access == "with keys"

    @property
    def does(self) -> tuple[str, ...]:
        """Words for what it does: what it may do to the account, and the verb of its name."""
        verb = self.name.partition("_")[0]
        return (verb,) if self.safety_class is None else (self.safety_class, verb)

    @property
    def takes_one_order(self) -> bool:
        """Whether a batch can be one of what it sends."""
        return self.method == "POST" and self.request.kind != "batch"


class FollowUp(Struct, frozen=True, eq=False):
    """What a channel's readers have asked of the GET `ask` after a gap.

    `of` are parameters that have the channel's argument of the same name, `values` those that are
    asked for with each of some values; one that is in both has them where the argument does not
    say. `since` has the beginning of the gap, and is empty where none has. Pages are read as far
    `back` as a field says that a row began, in seconds before the gap; rows whose time in the field
    `changed` is before the gap are left out.
    """

    node: Node
    ask: str
    of: tuple[str, ...]
    values: tuple[tuple[str, tuple[str | tuple[str, ...], ...]], ...]
    since: str
    back: tuple[str, int] | None
    changed: str


class StateQuery(Struct, frozen=True, eq=False):
    """The GET that tells the state which a channel changes, and what it is always asked with."""

    operation: Operation
    given: tuple[tuple[str, Any], ...]


class Handshake(Struct, frozen=True, eq=False):
    """What is otherwise with connections to a URL: who they are, they say in headers.

    Their server pings them, and closes after so many seconds without an answer.
    """

    seconds_of_silence: int


class Channel(Struct, frozen=True, eq=False):
    """One channel of the streams; `key` is its URL's name and its address.

    An address with a parameter, such as `candle{bar}`, stands for all of `names`; `parameter` is
    empty where there is none. `kind` says what a push is: the newest state of what `item_key` tells
    apart, an increment of one, or an event. `snapshot` is "first" where the first push tells the
    state, the key of a GET where that does, and otherwise empty; `follow_ups` are what REST is
    asked for after a gap. At most `connections` of a sub-account may have it; a connection should
    have `per_connection` of its arguments at most, together with those of other channels that have
    such a number. `order_book` is the method that keeps the book it pushes, empty where it has
    none. A push has `beside` its data no more than some of what every push can have. What is pushed
    in binary messages has a reading in `sbe` for each of their templates. `instead` has a parameter
    of the method in place of one that is sent.
    """

    node: Node
    key: str
    url: str
    path: str
    address: str
    names: tuple[str, ...]
    parameter: str
    id: str
    resource: str
    name: str
    summary: str
    description: str
    documentation: str
    login: bool
    kind: Literal["state", "increment", "event"]
    item_key: tuple[str, ...]
    snapshot: str
    follow_ups: tuple[FollowUp, ...]
    connections: int | None
    per_connection: int | None
    order_book: str
    availability: Availability | None
    request: RequestModel
    beside: tuple[Field, ...]
    item: Type[ItemModel]
    subscriptions: tuple[Example, ...]
    pushes: tuple[Example, ...]
    handshake: Handshake | None
    sbe: tuple[SbeReading, ...] = ()
    instead: tuple[tuple[str, Parameter], ...] = ()
    told_by: StateQuery | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """What tells it from all others: its names, of the binary form of one with their URL."""
        return tuple(f"{self.url}/{name}" for name in self.names) if self.sbe else self.names


class StreamOperation(Struct, frozen=True, eq=False):
    """One operation that is sent over the streams, in place of the operation `twin` of REST.

    `key` is its URL's name and what messages call it. It takes what its twin takes but for
    `without`, and for what `instead` has something in place of: the twin's parameter beside the
    one that is sent. `limits` are its own; None where it counts towards those of its twin.
    """

    node: Node
    key: str
    url: str
    path: str
    op: str
    twin: Operation
    description: str
    documentation: str
    without: tuple[str, ...]
    instead: tuple[tuple[str, Parameter], ...]
    limits: tuple[RateLimit, ...] | None
    requests: tuple[Example, ...]
    replies: tuple[Example, ...]

    @property
    def headers(self) -> tuple[Parameter, ...]:
        """Headers of the twin, which stand beside the arguments here."""
        told = self.twin.headers.parameters if self.twin.headers is not None else ()
        return tuple(each for each in told if each.name not in self.without)


class StreamHost(Struct, frozen=True, eq=False):
    """A host of the streams, for accounts of a region, real or for practice."""

    node: Node
    name: str
    region: str
    demo: bool


class Streams(Struct, frozen=True, eq=False):
    """What all channels have in common: hosts by region, limits of a connection, events."""

    node: Node
    hosts: tuple[StreamHost, ...]
    limits: tuple[tuple[str, int], ...]
    event: ItemModel


class Resource(Struct, frozen=True, eq=False):
    """A section of the documentation: a tag, the operations that have it, and its channels.

    `stream_operations` are those of its operations that can be sent over the streams as well.
    """

    node: Node
    name: str
    description: str
    documentation: str
    operations: tuple[Operation, ...]
    channels: tuple[Channel, ...]
    stream_operations: tuple[StreamOperation, ...]


class Region(Struct, frozen=True, eq=False):
    """A server of the exchange."""

    node: Node
    name: str
    url: str
    description: str


class Api(Struct, frozen=True, eq=False):
    """The whole description."""

    node: Node
    version: str
    reference: str
    regions: tuple[Region, ...]
    resources: tuple[Resource, ...]
    tables: tuple[Table, ...]
    layouts: tuple[SbeSchema, ...]
    streams: Streams | None
    error_classes: tuple[ErrorClass, ...]
    error_codes: tuple[ErrorCode, ...]
    error_parts: tuple[ErrorPart, ...]
    close_codes: tuple[CloseCode, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, by resource."""
        return tuple(each for resource in self.resources for each in resource.operations)

    @property
    def channels(self) -> tuple[Channel, ...]:
        """Every channel of the streams, by resource."""
        return tuple(each for resource in self.resources for each in resource.channels)

    @property
    def stream_operations(self) -> tuple[StreamOperation, ...]:
        """Every operation that is sent over the streams, by resource."""
        return tuple(each for resource in self.resources for each in resource.stream_operations)
