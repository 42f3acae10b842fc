# Made from generator/outputs/python/runtime/models/reply.py, not to be edited; make it again with: make generate
"""Answers: what came back, as typed items, with nothing lost and nothing hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, Self, TypeGuard, TypeVar, overload

from msgspec import UNSET, Struct

from ..errors import ApiError, api_error
from .convert import is_dict, is_mapping, is_sequence
from .item import Decoded, Source, decode_plain, holds_secrets

# What generated modules import.
__all__ = [
    "Reply",
]

T = TypeVar("T")

SUCCESS = "0"

OWN_IDS = ("clOrdId", "algoClOrdId", "clientId", "clQuoteId", "clRfqId")
"""Parameters by which the caller names an order, a withdrawal, a quote; the first that is given."""


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
            item.attach(self._whole(), ("data", index))
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


def result_code_given(item: Any) -> str:
    """The sCode of one item; empty where it has none."""
    return _text(item, "sCode")


def result_code(item: Any) -> str:
    """The result of one item: its sCode, success where it has none."""
    return result_code_given(item) or SUCCESS


def result_text(item: Any) -> str:
    """What the exchange says about one item's result."""
    return _text(item, "sMsg")


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
