# Made from generator/outputs/python/runtime/models/reply.py, not to be edited; make it again with: make generate
"""Answers: what came back, as typed items, with nothing lost and nothing hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Generic, Literal, Protocol, Self, TypeGuard, TypeVar, overload

from msgspec import UNSET, DecodeError, MsgspecError, Struct, json

from ..errors import ApiError, BadReply, api_error, meaning_of
from .convert import is_dict, is_list, is_mapping, is_sequence
from .item import Decoded, Source, decode_plain, holds_secrets

T = TypeVar("T")

SUCCESS = "0"

OWN_IDS = ("clOrdId", "algoClOrdId", "clientId", "clQuoteId", "clRfqId")
"""Parameters by which the caller names an order, a withdrawal, a quote; the first that is given."""

Results = Literal["none", "one", "many"]

Data = Literal["list", "one", "bytes"]
"""What `data` of an answer is: a list of items, one item, or no JSON at all."""


class Envelope(Struct, Generic[T]):
    """What every answer is wrapped in."""

    code: str
    data: list[T]
    msg: str = ""


class EnvelopeOfOne(Struct, Generic[T]):
    """The envelope of an answer whose `data` is one item and no list."""

    code: str
    data: T
    msg: str = ""


class Reply(Sequence[T], Generic[T]):
    """The items of a successful answer, in the exchange's order.

    `code` and `msg` are the exchange's, `raw` the bytes received. Where items carry a result of
    their own (`sCode`), `failed` and `succeeded` part them and `check()` raises for the failed.
    """

    __slots__ = ("http_status", "raw", "operation", "_code", "_msg", "_items", "_wire", "_source")

    def __init__(
        self,
        envelope: Envelope[T],
        raw: bytes,
        http_status: int,
        operation: str,
        wire: Callable[[], Any],
    ) -> None:
        self.http_status = http_status
        self.raw = raw
        self.operation = operation
        self._code = envelope.code
        self._msg = envelope.msg
        self._items = envelope.data
        self._wire = wire
        self._source: Source | None = None

    @property
    def code(self) -> str:
        """The exchange's code of the request as a whole."""
        return self._code

    @property
    def msg(self) -> str:
        """What the exchange says about the request as a whole."""
        return self._msg

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self._items)))]
        item = self._items[index]
        if isinstance(item, Decoded):
            item.place(self._whole(), ("data", index))
        return item

    def __len__(self) -> int:
        return len(self._items)

    def _whole(self) -> Source:
        if self._source is None:
            self._source = Source(self.raw)
        return self._source

    def wire_value(self, wire_name: str) -> Any:
        """A value beside `data`, as sent; UNSET where there is none."""
        whole = self._whole().at(())
        return whole.get(wire_name, UNSET) if is_dict(whole) else UNSET

    def nested(self, model: type[Any], raw: Any, *path: str | int) -> Any:
        """A described part beside `data`."""
        return model.lenient(raw, self._whole(), path)

    def only(self, items: list[T]) -> Self:
        """The same answer with some of its items; `raw` stays whole."""
        envelope = Envelope(self.code, items, self.msg)
        return type(self)(envelope, self.raw, self.http_status, self.operation, self._wire)

    @property
    def failed(self) -> list[T]:
        """The items that the exchange refused."""
        return [item for item in self if result_code(item) != SUCCESS]

    @property
    def succeeded(self) -> list[T]:
        """The items that the exchange carried out."""
        return [item for item in self if result_code(item) == SUCCESS]

    def check(self) -> Self:
        """Raise the error of the first failed item; its `data` is this reply, with every item."""
        for item in self:
            code = result_code(item)
            if code != SUCCESS:
                raise self._error(code, result_text(item), item)
        return self

    def _error(self, code: str, msg: str, item: T) -> ApiError:
        named = _text(item, "clOrdId") or _text(item, "algoClOrdId")
        wire = self._wire()
        # Of a batch the others have IDs too, and none of them is to blame.
        asked = (named,) if named else () if is_sequence(wire) else cl_ord_ids_of(wire)
        return api_error(code, msg, self.http_status, self.operation, asked, self)

    def to_wire(self) -> Any:
        """The whole answer as plain values, exactly as it was sent."""
        return decode_plain(self.raw)

    def __reduce__(self) -> tuple[Any, ...]:
        items = list(self)
        kinds: set[type[Any]] = {type(self), *(type(item) for item in items)}
        if any(holds_secrets(kind) for kind in kinds):
            raise TypeError("a reply with secrets is not pickled, for they would be")
        return (
            _restored,
            (type(self), self.code, self.msg, items, self.raw, self.http_status, self.operation),
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(code={self.code!r}, msg={self.msg!r}, {len(self)} items)"


def _restored(
    kind: type[Reply[Any]],
    code: str,
    msg: str,
    items: list[Any],
    raw: bytes,
    http_status: int,
    operation: str,
) -> Reply[Any]:
    return kind(Envelope(code, items, msg), raw, http_status, operation, dict)


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


def decoder_of(item: type[T], data: Data) -> Callable[[bytes], Envelope[T]]:
    """The typed reader of answers with such items."""
    if data == "list":
        return json.Decoder(Envelope[item], float_hook=Decimal).decode  # type: ignore[valid-type]
    decode = json.Decoder(EnvelopeOfOne[item], float_hook=Decimal).decode  # type: ignore[valid-type]

    def decode_one(raw: bytes) -> Envelope[T]:
        one = decode(raw)
        return Envelope(one.code, _one(one.data, ("data",), raw), one.msg)

    return decode_one


def _one(item: Any, path: tuple[str, ...], raw: bytes) -> list[Any]:
    """The one item of an answer; none where nothing of it was sent."""
    if isinstance(item, Decoded):
        item.place(Source(raw), path)
        return [] if item.is_empty() and not item.sent() else [item]
    return [item] if item else []


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
    def reply(self) -> type[Reply[T]]:
        """The class of its replies."""
        ...

    @property
    def decoder(self) -> Callable[[bytes], Envelope[T]]:
        """The typed reader of its answers; raises for what is not as described."""
        ...

    @property
    def data(self) -> Data:
        """What `data` of its answers is."""
        ...

    @property
    def results(self) -> Results:
        """Whether items can carry a result of their own."""
        ...


def read_reply(
    raw: bytes, http_status: int, endpoint: Readable[T], wire: Callable[[], Any]
) -> Reply[T]:
    """The reply in an answer's bytes; `wire` tells the request where an error needs it.

    Raises ApiError for a refusal, BadReply for what is not OKX JSON.
    """
    try:
        envelope = endpoint.decoder(raw)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        envelope = _lenient(raw, http_status, endpoint, wire)
    reply = endpoint.reply(envelope, raw, http_status, endpoint.key, wire)
    succeeded = envelope.code == SUCCESS
    if succeeded and not 200 <= http_status < 300:
        raise _bad_reply("with code 0", raw, http_status, endpoint, wire)
    # Looked for in the bytes: a result that the description does not know of must not pass unseen.
    if endpoint.results != "none" and b'"sCode"' in raw:
        if endpoint.results == "one":
            reply.check()
        elif not succeeded and reply.failed:
            return reply
        if not succeeded and _contradicts(reply):
            told = f"with code {envelope.code} and an item that was carried out"
            raise _bad_reply(told, raw, http_status, endpoint, wire)
    if not succeeded:
        raise api_error(
            envelope.code,
            envelope.msg,
            http_status,
            endpoint.key,
            cl_ord_ids_of(wire()),
            list(reply),
        )
    return reply


def _contradicts(reply: Reply[Any]) -> bool:
    """Whether an answer says that nothing was carried out, and that something was."""
    if meaning_of(reply.code).resend == "unknown":
        return False
    return any(_text(item, "sCode") == SUCCESS for item in reply)


def read_bytes(
    raw: bytes,
    http_status: int,
    endpoint: Readable[T],
    wire: Callable[[], Any],
    is_content: bool,
) -> Reply[T]:
    """The reply in an answer that is no JSON unless it is a refusal.

    Raises ApiError for a refusal, BadReply for what is neither.
    """
    if raw and is_content and 200 <= http_status < 300 and not _is_envelope(raw):
        content: Any = raw
        return endpoint.reply(Envelope(SUCCESS, [content]), raw, http_status, endpoint.key, wire)
    return read_reply(raw, http_status, endpoint, wire)


def cl_ord_ids_of(wire: Any) -> tuple[str, ...]:
    """The client's own IDs in a request, to ask for when the outcome is unknown."""
    found: list[str] = []
    for order in wire if is_sequence(wire) else (wire,):
        for name in OWN_IDS:
            value = order.get(name) if is_mapping(order) else None
            if isinstance(value, str) and value:
                found.append(value)
                break
    return tuple(found)


def _bad_reply(
    told: str, raw: bytes, http_status: int, endpoint: Readable[Any], wire: Callable[[], Any]
) -> BadReply:
    reason = f"HTTP {http_status}, {told}"
    secret = holds_secrets(endpoint.item)
    return BadReply(reason, endpoint.key, cl_ord_ids_of(wire()), http_status, raw, secret)


def _is_envelope(raw: bytes) -> bool:
    plain = _plain(raw)
    return is_dict(plain) and "code" in plain


def _plain(raw: bytes) -> Any:
    try:
        return decode_plain(raw)
    except (DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _lenient(
    raw: bytes, http_status: int, endpoint: Readable[T], wire: Callable[[], Any]
) -> Envelope[T]:
    """An answer that is not as described: every value is kept, whatever its type."""
    plain = _plain(raw)
    code = plain.get("code") if is_dict(plain) else None
    if not is_dict(plain) or isinstance(code, bool) or not isinstance(code, (str, int)):
        told = "and the answer is not OKX JSON"
        raise _bad_reply(told, raw, http_status, endpoint, wire) from None
    items = list(_lenient_items(plain.get("data"), endpoint, Source(raw, plain)))
    return Envelope(str(code), items, str(plain.get("msg") or ""))


def _lenient_items(data: Any, endpoint: Readable[T], source: Source) -> Iterator[Any]:
    model: Any = endpoint.item
    fits = getattr(model, "wire_type", None)
    if is_list(data) and (endpoint.data == "list" or not _is_flat(data, fits)):
        for index, row in enumerate(data):
            path = ("data", index)
            yield model.lenient(row, source, path) if fits and isinstance(row, fits) else row
    elif data or data == 0:
        yield model.lenient(data, source, ("data",)) if fits and isinstance(data, fits) else data


def _is_flat(data: list[Any], fits: type[Any] | None) -> bool:
    """Whether an array is a row itself, not a list of them."""
    return fits is list and not all(is_list(element) for element in data)
