"""Operations as data: what the description says about an endpoint, and its two ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from ..errors import ValidationError
from ..models.arguments import misnamed
from ..models.convert import is_list
from ..models.reply import Data, Envelope, Reply, Results, decoder_of, read_bytes, read_reply
from ..models.request import AnyRequest, HeaderRequest

T = TypeVar("T")

NO_HEADERS: Mapping[str, str] = MappingProxyType({})

Permission = Literal["read", "trade", "withdraw"]


class RateLimit(NamedTuple):
    """At most `limit` of something in any `seconds`, counted separately for each value of `per`.

    `counts` says of what: "requests", or "orders" where a batch counts as many as it holds.
    `only` and `excluding` name the instrument types it holds for; empty means all. `when` are
    parameters by wire name: it holds for requests that have them. `keys` says that it holds for
    calls with keys (True) or without (False), `role` that it holds for a role of the account.
    Limits of one `group` are one: what any operation of the group sends counts.
    """

    limit: int
    seconds: int
    per: tuple[str, ...]
    counts: Literal["requests", "orders"] = "requests"
    only: tuple[str, ...] = ()
    excluding: tuple[str, ...] = ()
    when: tuple[tuple[str, Any], ...] = ()
    keys: bool | None = None
    role: str = ""
    group: str = ""


class Cursor(NamedTuple):
    """How an operation is read page by page.

    `field` of a row is what the parameter `older` is compared with: rows older than it come next.
    `newer` is its opposite. Where rows can share a cursor, `key` are the fields that tell them
    apart, and a page holds `size` rows unless `limit` says otherwise.
    """

    field: str
    older: str = "after"
    newer: str = "before"
    key: tuple[str, ...] = ()
    size: int = 0


class Encoded(NamedTuple):
    """A request ready to be signed: `path` has the query in it, `body` is None for a GET.

    `headers` are those of its own, by wire name, beside the ones that every request has.
    """

    method: str
    path: str
    body: bytes | None
    headers: Mapping[str, str] = NO_HEADERS


class Endpoint(Generic[T]):
    """What it takes to call a path and to read its answers.

    `key` is method and path, `safe` says that sending it twice does no more than sending it once,
    `signs` whether keys go with it where the client has some, `item` is the model of one item of an
    answer and `reply` the class of its replies, `results` whether the items of an
    answer can carry a result of their own, `data` what the answer's `data` is.
    """

    __slots__ = (
        *("method", "path", "key", "safe", "signs", "results", "data"),
        *("item", "reply", "_decoder"),
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        safe: bool,
        signs: bool,
        results: Results,
        data: Data = "list",
        item: type[T],
        reply: type[Reply[T]] = Reply,
    ) -> None:
        self.method = method
        self.path = path
        self.key = f"{method} {path}"
        self.safe = safe
        self.signs = signs
        self.results: Results = results
        self.data: Data = data
        self._decoder: Callable[[bytes], Envelope[T]] | None = None
        self.item = item
        self.reply = reply

    @property
    def decoder(self) -> Callable[[bytes], Envelope[T]]:
        """The typed reader of its answers; raises for what is not as described."""
        if self._decoder is None:
            self._decoder = decoder_of(self.item, self.data)
        return self._decoder

    def decode(self, body: bytes, http_status: int = 200) -> Reply[T]:
        """A recorded answer as the client would have returned it.

        Raises ApiError where the answer is a refusal, BadReply where it is not OKX JSON.
        """
        return self.read(body, http_status, "", dict)

    def read(
        self, body: bytes, http_status: int, content_type: str, wire: Callable[[], Any]
    ) -> Reply[T]:
        """The reply in an answer; `wire` tells the request where an error needs it."""
        if self.data != "bytes":
            return read_reply(body, http_status, self, wire)
        is_content = not content_type.lower().startswith(("text/", "application/json"))
        return read_bytes(body, http_status, self, wire, is_content)


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
        "cursor",
        "header_names",
        "request",
        "headers",
        "_batch_of",
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
        results: Results,
        rate_limits: tuple[RateLimit, ...],
        request: type[AnyRequest],
        item: type[T],
        reply: type[Reply[T]] = Reply,
        data: Data = "list",
        cursor: Cursor | None = None,
        headers: type[HeaderRequest] | None = None,
        header_names: tuple[str, ...] = (),
        batch_of: Callable[[], Operation[Any]] | None = None,
    ) -> None:
        super().__init__(
            method,
            path,
            safe=safe,
            signs=signs,
            results=results,
            data=data,
            item=item,
            reply=reply,
        )
        self.resource = resource
        self.name = name
        self.summary = summary
        self.documentation = documentation
        self.permission: Permission | None = permission
        self.private = private
        self.rate_limits = rate_limits
        self.cursor = cursor
        self.header_names = header_names
        self.request = request
        self.headers = headers
        self._batch_of = batch_of

    @property
    def label(self) -> str:
        """Resource and method, as the client has them."""
        return f"{self.resource}.{self.name}"

    @property
    def single(self) -> Operation[Any] | None:
        """The operation that a batch of one order counts as for the rate limits."""
        return None if self._batch_of is None else self._batch_of()

    def given(self, arguments: dict[str, Any]) -> tuple[AnyRequest, HeaderRequest | None]:
        """The request, and the headers of its own, from the arguments of the method.

        Raises ValidationError for what breaks the description.
        """
        if not self.header_names:
            return self.request(**arguments), None
        beside = {name: arguments.pop(name) for name in self.header_names if name in arguments}
        try:
            request = self.request(**arguments)
        except ValidationError as error:
            refusal = misnamed(self.request, arguments, self.header_names)
            refusal = refusal or error.with_traceback(None)
        else:
            return request, self.headers(**beside) if self.headers else None
        raise refusal

    def encode(self, **arguments: Any) -> Encoded:
        """The request as it would be sent, from the method's own arguments. Nothing is sent.

        Raises ValidationError for what breaks the description.
        """
        request, headers = self.given(arguments)
        return Encoded(
            self.method, *self.target(request), headers.to_wire() if headers else NO_HEADERS
        )

    def target(self, request: AnyRequest) -> tuple[str, bytes | None]:
        """Path with query, and body, of a built request."""
        if self.method == "GET":
            return self.path + query(request.to_wire()), None
        return self.path, request.body()

    def __repr__(self) -> str:
        return f"Operation({self.key!r}, {self.label})"


def query(wire: Mapping[str, Any]) -> str:
    """Parameters as the query of a path, escaped so that no library writes them otherwise."""
    if not wire:
        return ""
    from urllib.parse import quote  # here, because most programs never send a query

    def text(value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if is_list(value):
            return ",".join(text(element) for element in value)
        if isinstance(value, float):
            value = int(value)  # JSON Schema takes 1.0 for a whole number, and nothing else passes
        return quote(str(value), safe="")

    return "?" + "&".join(f"{quote(name, safe='')}={text(wire[name])}" for name in wire)
