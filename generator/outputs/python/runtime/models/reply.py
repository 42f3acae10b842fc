"""Answers: what came back, as typed items, with nothing lost and nothing hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from msgspec import UNSET, DecodeError, Struct

from ..errors import ApiError, NotDoneError, api_error
from .convert import is_dict, is_sequence
from .fields import holds_secrets
from .item import Decoded, Source, decode_plain
from .promise import (
    RESULT,
    RESULT_IN_BYTES,
    SUCCESS,
    Promise,
    Verdict,
    deeper,
    holds_success,
    verdict,
)

if TYPE_CHECKING:
    from .outcomes import Outcome

# What generated modules import.
__all__ = [
    "Reply",
]

T = TypeVar("T")

NOTHING = Promise()

NO_STATUS = 0
"""The HTTP status of a reply over the streams: there is none."""


def answered(http_status: int) -> str:
    """How errors say what came back."""
    return f"HTTP {http_status}" if http_status else "a reply"


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
    their own (`sCode`), `failed` and `succeeded` part them and `check()` raises for the failed;
    `outcomes` tells what became of each element of a batch.
    """

    __slots__ = (
        *("http_status", "raw", "operation", "promise"),
        *("_envelope", "_items", "_wire", "_source"),
    )

    def __init__(
        self,
        envelope: Envelope[T],
        raw: bytes,
        http_status: int,
        operation: str,
        wire: Callable[[], Any],
        promise: Promise = NOTHING,
    ) -> None:
        self.http_status = http_status
        self.raw = raw
        self.operation = operation
        self.promise = promise
        self._envelope = envelope
        self._items = envelope.data
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
            return [self[position] for position in range(*index.indices(len(self._items)))]
        item = self._items[index]
        if isinstance(item, Decoded):
            item.attach(self._source or self._whole(), ("data", index))
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
        return model.read(raw, self._whole(), path)

    def only(self, items: list[T]) -> Self:
        """The same answer with some of its items; `raw` stays whole."""
        envelope = Envelope(self.code, items, self.msg)
        return type(self)(
            envelope, self.raw, self.http_status, self.operation, self._wire, self.promise
        )

    @property
    def failed(self) -> list[T]:
        """The items that the exchange refused."""
        return [item for item in self if self.verdict(item).state == "refused"]

    @property
    def succeeded(self) -> list[T]:
        """The items that the exchange carried out."""
        return [item for item in self if self.verdict(item).state == "taken"]

    @property
    def done_in_part(self) -> bool:
        """Whether it answers one request of which some items were refused, and others were not.

        False for a batch, in which each item is a request of its own.
        """
        if self.promise.rows == "each" and not self.promise.of:
            return False
        return 0 < len(self.failed) < len(self)

    @property
    def outcomes(self) -> list[Outcome[T]]:
        """What became of each element of a batch, or of a list that is answered row by row.

        They stand in the order of the request, and have the same row where it is the one result of
        all. Empty for what is neither. Where the request is not known, each row stands for itself.
        """
        from .outcomes import elements_of, outcomes, outcomes_together  # here, for batches alone

        if not self.promise.acts:
            return []
        elements = elements_of(self.asked(), self.promise)
        if self.promise.rows != "each":
            return outcomes_together(elements or (), self)
        return outcomes([None] * len(self) if elements is None else elements, self)

    def asked(self) -> Any:
        """The request as it went out, not to be changed; empty where it is not known."""
        return self._wire()

    def check(self) -> Self:
        """Raise the error of the first failed item; its `data` is this reply, with every item."""
        for item in self:
            found = self.verdict(item)
            if found.state == "refused":
                raise self.refusal(found, item)
        return self

    def verdict(self, item: T) -> Verdict:
        """What an item says became of what it speaks of."""
        found = verdict(item, self.promise)
        # Looked for in the bytes: a result that the description does not know of must not pass.
        if self.promise.acts and self._holds_more_results():
            sent = item.sent() if isinstance(item, Decoded) else item
            return deeper(found, sent, self.promise)
        return found

    def holds_success(self) -> bool:
        """Whether a result in it is a success, at any depth of an item, described or not."""
        sent = (item.sent() if isinstance(item, Decoded) else item for item in self)
        return RESULT_IN_BYTES in self.raw and any(map(holds_success, sent))

    def _holds_more_results(self) -> bool:
        """Whether the answer has results beside those that the description knows the place of."""
        known = sum(path == (RESULT,) for path, _ in self.promise.success) * len(self)
        return self.raw.count(RESULT_IN_BYTES) > known

    def refusal(self, found: Verdict, item: T) -> ApiError:
        """The error of an item that was refused."""
        from .outcomes import own_id  # here, for most items are not

        wire = self.asked()
        # Of a batch the others have IDs too, and none of them is to blame.
        named = own_id(item) or (None if is_sequence(wire) else own_id(wire))
        asked = (named,) if named else ()
        if found.code == SUCCESS:
            return NotDoneError(
                self.code, found.text, self.http_status, self.operation, asked, self
            )
        return api_error(found.code, found.text, self.http_status, self.operation, asked, self)

    def to_dicts(self, *, wire: bool = False) -> list[dict[str, Any]]:
        """The items as dicts, for pandas, polars or a file: see `to_dict` of an item.

        Raises TypeError for items that are neither objects nor rows.
        """
        from .export import as_dicts  # here, because most programs read attributes

        return as_dicts(self, wire)

    def _repr_html_(self) -> str:
        """A table, for notebooks; secrets are hidden."""
        from .export import html_of_reply  # here, because most programs show no tables

        return html_of_reply(self)

    def to_wire(self) -> Any:
        """The whole answer as plain values, exactly as it was sent.

        Of a binary answer it is what one in JSON would be, with numbers as Decimals.
        """
        try:
            return decode_plain(self.raw)
        except DecodeError:
            items = [item.to_wire() if isinstance(item, Decoded) else item for item in self]
            return {"code": self.code, "msg": self.msg, "data": items}

    def __reduce__(self) -> tuple[Any, ...]:
        items = list(self)
        kinds: set[type[Any]] = {type(self), *(type(item) for item in items)}
        if any(holds_secrets(kind) for kind in kinds):
            raise TypeError("a reply with secrets is not pickled, for they would be")
        return (
            _restored,
            (
                *(type(self), self.code, self.msg, items, self.raw),
                *(self.http_status, self.operation, self.promise),
            ),
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
    promise: Promise,
) -> Reply[Any]:
    return kind(Envelope(code, items, msg), raw, http_status, operation, dict, promise)
