"""Operations as data: what the description says about an endpoint, and its two ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, Generic, Literal, NamedTuple, TypeVar, cast

from .convert import is_list
from .reply import Envelope, Reply, Results, decoder_of, read_reply
from .request import Request

T = TypeVar("T")

Permission = Literal["read", "trade", "withdraw"]


class RateLimit(NamedTuple):
    """At most `requests` in any `seconds`, counted separately for each value of `per`.

    `only` and `excluding` name the instrument types it holds for; empty means all.
    """

    requests: int
    seconds: int
    per: tuple[str, ...]
    only: tuple[str, ...] = ()
    excluding: tuple[str, ...] = ()


class Encoded(NamedTuple):
    """A request ready to be signed: `path` has the query in it, `body` is None for a GET."""

    method: str
    path: str
    body: bytes | None


class Endpoint(Generic[T]):
    """What it takes to call a path and to read its answers.

    `key` is method and path, `safe` says that sending it twice does no more than sending it once,
    `results` whether the items of an answer can carry a result of their own.
    """

    __slots__ = ("method", "path", "key", "safe", "results", "_decoder", "_item")

    def __init__(
        self, method: str, path: str, *, safe: bool, results: Results, item: type[T] | None = None
    ) -> None:
        self.method = method
        self.path = path
        self.key = f"{method} {path}"
        self.safe = safe
        self.results: Results = results
        self._decoder: Callable[[bytes], Envelope[T]] | None = None
        self._item = item

    @property
    def item(self) -> type[T]:
        """The model of one item of an answer; imported when it is asked for."""
        if self._item is None:
            self._item = self._load_item()
        return self._item

    def _load_item(self) -> type[T]:
        raise NotImplementedError

    @property
    def decoder(self) -> Callable[[bytes], Envelope[T]]:
        """The typed reader of its answers; raises for what is not as described."""
        if self._decoder is None:
            self._decoder = decoder_of(self.item)
        return self._decoder

    def decode(self, body: bytes, http_status: int = 200) -> Reply[T]:
        """A recorded answer as the client would have returned it.

        Raises ApiError where the answer is a refusal, BadReply where it is not OKX JSON.
        """
        return read_reply(body, http_status, self, dict)


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
        "_request",
        "_names",
        "_models",
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
        safe: bool,
        results: Results,
        rate_limits: tuple[RateLimit, ...],
        request: str,
        item: str,
        models: Callable[[], ModuleType],
    ) -> None:
        super().__init__(method, path, safe=safe, results=results)
        self.resource = resource
        self.name = name
        self.summary = summary
        self.documentation = documentation
        self.permission: Permission | None = permission
        self.private = private
        self.rate_limits = rate_limits
        self._request: type[Request] | None = None
        self._names = (request, item)
        self._models = models

    @property
    def label(self) -> str:
        """Resource and method, as the client has them."""
        return f"{self.resource}.{self.name}"

    @property
    def request(self) -> type[Request]:
        """The model of the request; imported when it is asked for."""
        if self._request is None:
            self._request = cast(type[Request], getattr(self._models(), self._names[0]))
        return self._request

    def _load_item(self) -> type[T]:
        return cast(type[T], getattr(self._models(), self._names[1]))

    def encode(self, **arguments: Any) -> Encoded:
        """The request as it would be sent, from the method's own arguments. Nothing is sent.

        Raises ValidationError for what breaks the description.
        """
        return Encoded(self.method, *self.target(self.request.from_arguments(arguments)))

    def target(self, request: Request) -> tuple[str, bytes | None]:
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

    pairs = (f"{quote(name, safe='')}={quote(_query_text(wire[name]), safe='')}" for name in wire)
    return "?" + "&".join(pairs)


def _query_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_list(value):
        return ",".join(_query_text(element) for element in value)
    return str(value)
