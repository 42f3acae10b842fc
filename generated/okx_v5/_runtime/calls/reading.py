# Made from generator/outputs/python/runtime/calls/reading.py, not to be edited; make it again with: make generate
"""Reading the answers of an endpoint: a typed reply, or the error that the answer stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from msgspec import UNSET, DecodeError, MsgspecError, json

from ..errors import BadReply
from ..models.convert import is_dict, is_list, is_sequence
from ..models.fields import holds_secrets
from ..models.item import Decoded, Source, decode_plain
from ..models.promise import (
    RESULT,
    RESULT_IN_BYTES,
    SUCCESS,
    Promise,
    Success,
    value_of,
    whole_text,
)
from ..models.reply import NO_STATUS, Envelope, EnvelopeOfOne, Reply, answered

if TYPE_CHECKING:
    from ..models.sbe import SbeForm
    from .usual_answers import Look

T = TypeVar("T")

Data = Literal["list", "one", "any", "bytes"]
"""What `data` of an answer is: a list of items, one item, either, or no JSON at all."""

KINDS = ((type(None), "nothing"), (dict, "an object"), (str, "a text"), (bool, "true or false"))


class AnswerReader(Generic[T]):
    """What it takes to read the answers of an endpoint.

    `key` is method and path, `promise` what an answer must carry to prove a success, `data` what
    the answer's `data` is. `item` is the model of one item, `reply` the class of the replies.
    `sbe` gives what reads the item of a binary message.
    """

    __slots__ = (
        *("key", "promise", "data", "item", "reply"),
        *("_decoder", "_look", "_sbe", "_is_binary"),
    )

    def __init__(
        self,
        key: str,
        promise: Promise,
        data: Data,
        item: type[T],
        reply: type[Reply[T]],
        sbe: Callable[[], SbeForm[T]] | None = None,
    ) -> None:
        self.key = key
        self.promise = promise
        self.data: Data = data
        self.item = item
        self.reply = reply
        self._decoder: Callable[[bytes], Envelope[T]] | None = None
        self._look: Look | None = None
        self._sbe = sbe
        self._is_binary = data == "bytes" or sbe is not None

    @property
    def look(self) -> Look:
        """Whether an answer is proven at a glance, as most are."""
        if self._look is None:
            from .usual_answers import look_of  # here, for a client is built before it reads

            self._look = look_of(self.promise, self.item, self.data != "list")
        return self._look

    @property
    def decoder(self) -> Callable[[bytes], Envelope[T]]:
        """The typed reader of its answers; raises for what is not as described."""
        if self._decoder is None:
            self._decoder = _decoder_of(self.item, self.data)
        return self._decoder

    def read(
        self, body: bytes, http_status: int, content_type: str, wire: Callable[[], Any]
    ) -> Reply[T]:
        """The reply in an answer; `wire` tells the request where an error needs it.

        Raises ApiError for a refusal, BadReply for what is not OKX JSON.
        """
        if self._is_binary and _is_content(body, http_status, content_type):
            content = self._content(body, http_status, wire)
            return self.reply(Envelope(SUCCESS, [content]), body, http_status, self.key, wire)
        try:
            envelope = (self._decoder or self.decoder)(body)
            is_answer = 200 <= http_status < 300 or http_status == NO_STATUS
            is_usual = is_answer and envelope.code == SUCCESS
        except (MsgspecError, UnicodeDecodeError, RecursionError):
            envelope = _lenient(body, http_status, self, wire)
            is_usual = False
        reply = self.reply(envelope, body, http_status, self.key, wire, self.promise)
        if is_usual and (self._look or self.look)(envelope.data, wire, body):
            return reply
        return _judged(reply, self.promise)

    def _content(self, body: bytes, http_status: int, wire: Callable[[], Any]) -> Any:
        """The one item of an answer that is no JSON: what its message says, or its bytes."""
        if self._sbe is None:
            return body
        from ..models.sbe import SbeError  # here, for most answers are JSON

        try:
            return self._sbe().read(body)
        except SbeError as error:
            raise _bad_reply(f"and {error}", body, http_status, self, wire) from None


def _decoder_of(item: type[T], data: Data) -> Callable[[bytes], Envelope[T]]:
    """The typed reader of answers with such items."""
    if data != "one":
        return json.Decoder(Envelope[item], float_hook=Decimal).decode  # type: ignore[valid-type]
    decode = json.Decoder(EnvelopeOfOne[item], float_hook=Decimal).decode  # type: ignore[valid-type]

    def decode_one(raw: bytes) -> Envelope[T]:
        one = decode(raw)
        return Envelope(one.code, _one(one.data, one.code, raw), one.msg)

    return decode_one


def _one(item: Any, code: str, raw: bytes) -> list[Any]:
    """The one item of an answer; none where nothing of it was sent."""
    if isinstance(item, Decoded):
        item.attach(Source(raw), ("data",))
        sent = item.sent()
        # An empty array says that there is nothing; an empty object says nothing.
        return [] if sent == [] or (code != SUCCESS and not sent) else [item]
    return [item] if item else []


def _judged(reply: Reply[T], promise: Promise) -> Reply[T]:
    """The reply where it proves a success, or tells the result of each element; raises if not."""
    from .proof import proven, unproven  # here, for a client is built before it reads anything

    if promise.acts and not promise.success and RESULT_IN_BYTES in reply.raw:
        reply.promise = _with_results(promise, reply)
    has_failed = reply.http_status != NO_STATUS and not 200 <= reply.http_status < 300
    if reply.code == SUCCESS and has_failed:
        raise unproven(reply, "with code 0")
    return proven(reply)


def _with_results(promise: Promise, rows: Reply[Any]) -> Promise:
    """The promise of an answer whose rows have results that the description does not know of."""
    if all(value_of(row, RESULT) is UNSET for row in rows):
        return promise
    each = promise.rows == "any" and is_sequence(rows.asked())
    told = Success((RESULT,), SUCCESS)
    return promise._replace(success=(told,), rows="each" if each else promise.rows)


def _is_content(raw: bytes, http_status: int, content_type: str) -> bool:
    """Whether an answer is what was asked for, and no JSON that tells of a refusal."""
    if not raw or not 200 <= http_status < 300:
        return False
    is_text = content_type.lower().startswith(("text/", "application/json"))
    # Looked at first, for a message is long and no JSON.
    return not is_text and not (raw.lstrip().startswith(b"{") and _is_envelope(raw))


def _bad_reply(
    found: str, raw: bytes, http_status: int, endpoint: AnswerReader[Any], wire: Callable[[], Any]
) -> BadReply:
    """The error for what is no answer of the exchange."""
    from .proof import asked_for  # here, for most answers are

    ids, places = asked_for(wire(), endpoint.promise)
    return BadReply(
        f"{answered(http_status)}, {found}",
        endpoint.key,
        ids,
        http_status,
        raw,
        secret=holds_secrets(endpoint.item),
        places=places,
        ask=endpoint.promise.ask,
        finds_ids=endpoint.promise.finds_ids,
    )


def _is_envelope(raw: bytes) -> bool:
    plain = _plain(raw)
    return is_dict(plain) and "code" in plain


def _plain(raw: bytes) -> Any:
    try:
        return decode_plain(raw)
    except (DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _lenient(
    raw: bytes, http_status: int, endpoint: AnswerReader[T], wire: Callable[[], Any]
) -> Envelope[T]:
    """An answer that is not as described: every value is kept, whatever its type."""
    plain = _plain(raw)
    code = plain.get("code") if is_dict(plain) else None
    if not is_dict(plain) or isinstance(code, bool) or not whole_text(code):
        found = "and the answer is not OKX JSON"
        raise _bad_reply(found, raw, http_status, endpoint, wire) from None
    data = plain.get("data")
    if str(code) == SUCCESS and not _is_expected(data, endpoint):
        kind = next((said for sort, said in KINDS if isinstance(data, sort)), "a number")
        raise _bad_reply(f"and data is {kind}", raw, http_status, endpoint, wire) from None
    items = list(_lenient_items(data, endpoint, Source(raw, plain)))
    return Envelope(str(code), items, str(plain.get("msg") or ""))


def _is_expected(data: Any, endpoint: AnswerReader[Any]) -> bool:
    """Whether data is what items can be read from, even if they are not as described."""
    fits = getattr(endpoint.item, "wire_type", None)
    is_one = endpoint.data == "one" and fits is not None and isinstance(data, fits)
    return is_list(data) or is_one or endpoint.data == "any"


def _lenient_items(data: Any, endpoint: AnswerReader[T], source: Source) -> Iterator[Any]:
    model: Any = endpoint.item
    fits = getattr(model, "wire_type", None)
    if is_list(data) and (endpoint.data != "one" or not _is_flat(data, fits)):
        for index, row in enumerate(data):
            path = ("data", index)
            if fits and isinstance(row, fits):
                yield model.lenient(row, source, path)
            else:
                # What became of an order is judged by what was sent in place of its row.
                keep = fits is None or endpoint.promise.acts
                yield row if keep else model.read(row, source, path)
    elif data or data == 0:
        yield model.lenient(data, source, ("data",)) if fits and isinstance(data, fits) else data


def _is_flat(data: list[Any], fits: type[Any] | None) -> bool:
    """Whether an array is a row itself, not a list of them."""
    return fits is list and not all(is_list(element) for element in data)
