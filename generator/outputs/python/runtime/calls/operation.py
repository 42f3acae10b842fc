"""Endpoints as data: what it takes to call one, what the description says, and its two ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from ..errors import ValidationError
from ..limits.rate_limit import RateLimit
from ..models.arguments import misnamed
from ..models.convert import bytes_of, extra_wire, is_list, to_json
from ..models.promise import SUCCESS, Promise
from ..models.reply import NOTHING, Reply
from ..models.request import TOP, AnyRequest, HeaderRequest
from .reading import AnswerReader, Data

if TYPE_CHECKING:
    from ..models.sbe import SbeForm

# What generated modules import.
__all__ = [
    "Cursor",
    "Encoded",
    "NumberedPages",
    "Operation",
]

T = TypeVar("T")

NO_HEADERS: Mapping[str, str] = MappingProxyType({})

Permission = Literal["read", "trade", "withdraw"]


class Encoded(NamedTuple):
    """A request ready to be signed: `path` has the query in it, `body` is None for a GET.

    `headers` are those of its own, by wire name, beside the ones that every request has.
    """

    method: str
    path: str
    body: bytes | None
    headers: Mapping[str, str] = NO_HEADERS


class Endpoint(AnswerReader[T]):
    """What it takes to call a path and to read its answers.

    `safe` says that sending it twice does no more than sending it once, `signs` whether keys go
    with it where the client has some.
    """

    __slots__ = ("method", "path", "safe", "signs")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        safe: bool,
        signs: bool,
        promise: Promise = NOTHING,
        data: Data = "list",
        item: type[T],
        reply: type[Reply[T]] = Reply,
        sbe: Callable[[], SbeForm[T]] | None = None,
    ) -> None:
        super().__init__(
            f"{method} {path}", promise._replace(acts=not safe), data, item, reply, sbe
        )
        self.method = method
        self.path = path
        self.safe = safe
        self.signs = signs

    def decode(
        self, body: bytes | bytearray | memoryview | str, http_status: int = 200
    ) -> Reply[T]:
        """A recorded answer as the client would have returned it.

        Raises ApiError where the answer is a refusal, BadReply where it is not OKX JSON.
        """
        return self.read(bytes_of(body, "an answer"), http_status, "", dict)

    def answer(
        self, data: Any = (), *, code: str = SUCCESS, msg: str = "", **beside: Any
    ) -> Reply[T]:
        """The reply, or the error, that an answer with this data stands for: for your own tests.

        `data` has the exchange's names and texts, as the examples of the documentation have;
        `beside` is what stands next to it, such as `inTime="1"`.
        """
        body = {"code": code, "msg": msg, "data": data, **beside}
        return self.decode(to_json(extra_wire(body)))


class Cursor(NamedTuple):
    """How an operation is read page by page.

    `field` of a row is what the parameter `older` is compared with: rows older than it come next.
    `newer` is its opposite. Where rows can share a cursor, `key` are the fields that tell them
    apart, and a page holds `size` rows unless `limit` says otherwise. `only` are the values of
    parameters for which this holds. `included` says that both parameters ask for the row at the
    cursor itself, too. Where items have the rows in their list `rows`, `item_key` are the fields
    of an item that tell rows apart. `listed` says that a cursor is no number to compare: rows
    follow each other as they are listed.
    """

    field: str
    older: str = "after"
    newer: str = "before"
    key: tuple[str, ...] = ()
    size: int = 0
    only: tuple[tuple[str, str], ...] = ()
    included: bool = False
    rows: str = ""
    item_key: tuple[str, ...] = ()
    listed: bool = False


class NumberedPages(NamedTuple):
    """How an operation with numbered pages is read.

    `parameter` asks for a page by its number, from 1 on. The one item of an answer says in `total`
    how many there are, and has in `rows` what is on the page; without `rows`, the items are the
    rows and `total` stands beside them. `same` names a parameter that repeats what the item says
    under this name, so that all pages are of one version.
    """

    parameter: str
    total: str
    rows: str = ""
    same: str = ""


class Operation(Endpoint[T]):
    """A described endpoint: its place in the client, its rules, and how to write its requests."""

    __slots__ = (
        "resource",
        "name",
        "summary",
        "documentation",
        "permission",
        "private",
        "rate_limits",
        "pages",
        "header_names",
        "request",
        "headers",
        "_batch_of",
        "_unasked_headers",
    )

    def __init__(
        self,
        *,
        method: str,
        path: str,
        resource: str,
        name: str,
        summary: str,
        documentation: str,
        permission: Permission | None,
        private: bool,
        signs: bool,
        safe: bool,
        promise: Promise,
        rate_limits: tuple[RateLimit, ...],
        request: type[AnyRequest],
        item: type[T],
        reply: type[Reply[T]] = Reply,
        data: Data = "list",
        pages: Cursor | NumberedPages | None = None,
        headers: type[HeaderRequest] | None = None,
        header_names: tuple[str, ...] = (),
        batch_of: Callable[[], Operation[Any]] | None = None,
        sbe: Callable[[], SbeForm[T]] | None = None,
    ) -> None:
        super().__init__(
            method,
            path,
            safe=safe,
            signs=signs,
            promise=promise,
            data=data,
            item=item,
            reply=reply,
            sbe=sbe,
        )
        self.resource = resource
        self.name = name
        self.summary = summary
        self.documentation = documentation
        self.permission: Permission | None = permission
        self.private = private
        self.rate_limits = rate_limits
        self.pages = pages
        self.header_names = header_names
        self.request = request
        self.headers = headers
        self._batch_of = batch_of
        self._unasked_headers: Mapping[str, str] | None = None

    @property
    def label(self) -> str:
        """Resource and method, as the client has them."""
        return f"{self.resource}.{self.name}"

    @property
    def single(self) -> Operation[Any] | None:
        """The operation that a batch of one order counts as for the rate limits."""
        return None if self._batch_of is None else self._batch_of()

    def given(self, arguments: dict[str, Any]) -> tuple[AnyRequest, HeaderRequest | None]:
        """The request, and the headers of its own, from the arguments of the method, then gone.

        Raises ValidationError for what breaks the description.
        """
        try:
            if not self.header_names:
                return self.request(**arguments), None
            beside = {name: arguments.pop(name) for name in self.header_names if name in arguments}
            try:
                request = self.request(**arguments)
            except ValidationError as error:
                refusal = misnamed(self.request, arguments, self.headers)
                refusal = refusal or error.with_traceback(None)
            else:
                if beside and self.headers is not None:
                    return request, self.headers(**beside)
                self.own_headers(None)  # one that is required is missed here
                return request, None
            raise refusal
        finally:
            arguments.clear()  # a secret has no business in the frames of an error

    def encode(self, **arguments: Any) -> Encoded:
        """The request as it would be sent, from the method's own arguments. Nothing is sent.

        Raises ValidationError for what breaks the description.
        """
        request, headers = self.given(arguments)
        return Encoded(self.method, *self.target(request), self.own_headers(headers))

    def own_headers(self, headers: HeaderRequest | None) -> Mapping[str, str]:
        """The headers of one call, by wire name, of those that are given with it.

        Raises ValidationError for those of another operation, and without one that is required.
        """
        model = self.headers
        if headers is None:
            unasked = self._unasked_headers
            if unasked is None:
                unasked = NO_HEADERS if model is None else MappingProxyType(model().to_wire())
                self._unasked_headers = unasked
            return unasked
        if type(headers) is not model:
            wanted = f"a {model.__name__}" if model else "None, for it has no headers of its own"
            rule = f"must be {wanted}; not a {type(headers).__name__}"
            raise ValidationError(self.label, "headers", "", rule, self.documentation)
        own: dict[str, str] = headers.to_wire()
        return own

    def target(self, request: AnyRequest) -> tuple[str, bytes | None]:
        """Path with query, and body, of a built request."""
        sent: Any = request
        if self.headers is not None and (sent._extra or sent.wire_type is list):
            _refuse_headers(sent, self.headers)
        if self.method == "GET":
            return (self.path + _query(request) if request.whole() else self.path), None
        return self.path, request.body()

    def __repr__(self) -> str:
        return f"Operation({self.key!r}, {self.label})"


def _query(request: Any) -> str:
    from .query import query, query_faults  # here, because many programs never send one

    wire, extra = request.to_wire(), request._extra
    if extra:
        for fault in query_faults(extra):
            raise request.refusal(TOP, "extra", fault)
        wire = {name: value for name, value in wire.items() if value is not None}
    return query(wire)


def _refuse_headers(request: Any, headers: Any) -> None:
    """Refuse headers among the extra parameters of a request, or of an element of a batch."""
    whole = request.whole()
    elements = whole if is_list(whole) else (request._extra,)
    for name, python in headers._names.items():
        for each in elements:
            if name in each:
                rule = f"is a header; pass {python}=... beside the request, not in extra"
                raise request.refusal(TOP, name, rule)
