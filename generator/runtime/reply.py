"""Answers: what came back, as typed items, with nothing lost and nothing hidden."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Generic, Literal, Protocol, TypeGuard, TypeVar, overload

from msgspec import DecodeError, MsgspecError, Struct, json

from .convert import is_dict, is_list
from .errors import ApiError, BadReply, api_error
from .item import Item, Source, decode_plain

T = TypeVar("T")

SUCCESS = "0"

Results = Literal["none", "one", "many"]


class Envelope(Struct, Generic[T]):
    """What every answer is wrapped in."""

    code: str
    data: list[T]
    msg: str = ""


class Reply(Sequence[T], Generic[T]):
    """The items of a successful answer, in the exchange's order.

    `code` and `msg` are the exchange's, `raw` the bytes received. Where items carry a result of
    their own (`sCode`), `failed` and `succeeded` part them and `check()` raises for the failed.
    """

    __slots__ = ("http_status", "raw", "operation", "_envelope", "_source", "_wire")

    def __init__(
        self,
        envelope: Envelope[T],
        raw: bytes,
        http_status: int,
        operation: str,
        wire: Callable[[], Mapping[str, Any]],
    ) -> None:
        self.http_status = http_status
        self.raw = raw
        self.operation = operation
        self._envelope = envelope
        self._wire = wire
        self._source: Source | None = None

    @property
    def code(self) -> str:
        """The exchange's code of the request as a whole."""
        return self._envelope.code

    @property
    def msg(self) -> str:
        """What the exchange says about the request as a whole."""
        return self._envelope.msg

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self._envelope.data)))]
        item = self._envelope.data[index]
        if isinstance(item, Item):
            if self._source is None:
                self._source = Source(self.raw)
            item.place(self._source, ("data", index))
        return item

    def __len__(self) -> int:
        return len(self._envelope.data)

    @property
    def failed(self) -> list[T]:
        """The items that the exchange refused."""
        return [item for item in self if result_code(item) != SUCCESS]

    @property
    def succeeded(self) -> list[T]:
        """The items that the exchange carried out."""
        return [item for item in self if result_code(item) == SUCCESS]

    def check(self) -> Reply[T]:
        """Raise the error of the first failed item; its `data` is this reply, with every item."""
        for item in self:
            code = result_code(item)
            if code != SUCCESS:
                raise self._error(code, result_text(item), item)
        return self

    def _error(self, code: str, msg: str, item: T) -> ApiError:
        cl_ord_id = _text(item, "clOrdId") or cl_ord_id_of(self._wire())
        return api_error(code, msg, self.http_status, self.operation, cl_ord_id, self)

    def to_wire(self) -> Any:
        """The whole answer as plain values, exactly as it was sent."""
        return decode_plain(self.raw)

    def __reduce__(self) -> tuple[Any, ...]:
        items = list(self)
        return (
            _restored,
            (self.code, self.msg, items, self.raw, self.http_status, self.operation),
        )

    def __repr__(self) -> str:
        return f"Reply(code={self.code!r}, msg={self.msg!r}, {len(self)} items)"


def _restored(
    code: str, msg: str, items: list[Any], raw: bytes, http_status: int, operation: str
) -> Reply[Any]:
    return Reply(Envelope(code, items, msg), raw, http_status, operation, dict)


def has_succeeded(data: Any) -> bool:
    """Whether the data of an error holds an item that was carried out all the same."""
    return _is_reply(data) and bool(data.succeeded)


def _is_reply(data: object) -> TypeGuard[Reply[Any]]:
    return isinstance(data, Reply)


def _text(item: Any, wire_name: str) -> str:
    try:
        value = item[wire_name]
    except (KeyError, IndexError, TypeError):
        return ""
    return value if isinstance(value, str) else "" if value is None else str(value)


def result_code(item: Any) -> str:
    """The result of one item: its sCode, success where it has none."""
    return _text(item, "sCode") or SUCCESS


def result_text(item: Any) -> str:
    """What the exchange says about one item's result."""
    return _text(item, "sMsg")


def decoder_of(item: type[T]) -> Callable[[bytes], Envelope[T]]:
    """The typed reader of answers with such items."""
    return json.Decoder(Envelope[item], float_hook=Decimal).decode  # type: ignore[valid-type]


class Readable(Protocol[T]):
    """What reading an answer needs to know of the endpoint that gave it."""

    @property
    def key(self) -> str:
        """Method and path."""
        ...

    @property
    def item(self) -> type[T]:
        """The model of one item."""
        ...

    @property
    def decoder(self) -> Callable[[bytes], Envelope[T]]:
        """The typed reader of its answers; raises for what is not as described."""
        ...

    @property
    def results(self) -> Results:
        """Whether items can carry a result of their own."""
        ...


def read_reply(
    raw: bytes, http_status: int, endpoint: Readable[T], wire: Callable[[], Mapping[str, Any]]
) -> Reply[T]:
    """The reply in an answer's bytes; `wire` tells the request where an error needs it.

    Raises ApiError for a refusal, BadReply for what is not OKX JSON.
    """
    try:
        envelope = endpoint.decoder(raw)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        envelope = _lenient(raw, http_status, endpoint, wire)
    reply = Reply(envelope, raw, http_status, endpoint.key, wire)
    succeeded = envelope.code == SUCCESS
    if succeeded and not 200 <= http_status < 300:
        reason = f"HTTP {http_status} with code 0"
        raise BadReply(reason, endpoint.key, cl_ord_id_of(wire()), http_status, raw)
    # Looked for in the bytes: a result that the description does not know of must not pass unseen.
    if endpoint.results != "none" and b'"sCode"' in raw:
        if endpoint.results == "one":
            reply.check()
        elif not succeeded and reply.failed:
            return reply
    if not succeeded:
        raise api_error(
            envelope.code,
            envelope.msg,
            http_status,
            endpoint.key,
            cl_ord_id_of(wire()),
            list(reply),
        )
    return reply


def cl_ord_id_of(wire: Mapping[str, Any]) -> str | None:
    """The client's own ID in a request, to ask for when the outcome is unknown."""
    for name in ("clOrdId", "algoClOrdId"):
        value = wire.get(name)
        if isinstance(value, str) and value:
            return value
    return None


def _lenient(
    raw: bytes, http_status: int, endpoint: Readable[T], wire: Callable[[], Mapping[str, Any]]
) -> Envelope[T]:
    """An answer that is not as described: every value is kept, whatever its type."""
    try:
        plain = decode_plain(raw)
    except (DecodeError, UnicodeDecodeError, RecursionError):
        plain = None
    code = plain.get("code") if is_dict(plain) else None
    if not is_dict(plain) or isinstance(code, bool) or not isinstance(code, (str, int)):
        reason = f"HTTP {http_status}, and the answer is not OKX JSON"
        raise BadReply(reason, endpoint.key, cl_ord_id_of(wire()), http_status, raw) from None
    item = endpoint.item
    data = plain.get("data")
    rows: list[Any] = data if is_list(data) else [] if data is None else [data]
    items: list[Any] = [
        item.from_wire(row) if is_dict(row) and issubclass(item, Item) else row for row in rows
    ]
    return Envelope(str(code), items, str(plain.get("msg") or ""))
