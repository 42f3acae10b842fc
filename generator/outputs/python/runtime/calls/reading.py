"""Reading the answers of an endpoint: a typed reply, or the error that the answer stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from msgspec import DecodeError, MsgspecError, json

from ..errors import BadReply, api_error, meaning_of
from ..models.convert import is_dict, is_list
from ..models.item import Decoded, Source, decode_plain, holds_secrets
from ..models.reply import (
    SUCCESS,
    Envelope,
    EnvelopeOfOne,
    Reply,
    cl_ord_ids_of,
    result_code_given,
)

T = TypeVar("T")

Results = Literal["none", "one", "many"]
"""Whether items can carry a result of their own: never, one item, or several that may differ."""

Data = Literal["list", "one", "bytes"]
"""What `data` of an answer is: a list of items, one item, or no JSON at all."""


class AnswerReader(Generic[T]):
    """What it takes to read the answers of an endpoint.

    `key` is method and path, `results` whether the items of an answer can carry a result of their
    own, `data` what the answer's `data` is. `item` is the model of one item, `reply` the class of
    the replies.
    """

    __slots__ = ("key", "results", "data", "item", "reply", "_decoder")

    def __init__(
        self, key: str, results: Results, data: Data, item: type[T], reply: type[Reply[T]]
    ) -> None:
        self.key = key
        self.results: Results = results
        self.data: Data = data
        self.item = item
        self.reply = reply
        self._decoder: Callable[[bytes], Envelope[T]] | None = None

    @property
    def decoder(self) -> Callable[[bytes], Envelope[T]]:
        """The typed reader of its answers; raises for what is not as described."""
        if self._decoder is None:
            self._decoder = _decoder_of(self.item, self.data)
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
            return _read_reply(body, http_status, self, wire)
        is_content = not content_type.lower().startswith(("text/", "application/json"))
        return _read_bytes(body, http_status, self, wire, is_content)


def _decoder_of(item: type[T], data: Data) -> Callable[[bytes], Envelope[T]]:
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
        item.attach(Source(raw), path)
        return [] if item.is_empty() and not item.sent() else [item]
    return [item] if item else []


def _read_reply(
    raw: bytes, http_status: int, endpoint: AnswerReader[T], wire: Callable[[], Any]
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
            found = f"with code {envelope.code} and an item that was carried out"
            raise _bad_reply(found, raw, http_status, endpoint, wire)
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
    return any(result_code_given(item) == SUCCESS for item in reply)


def _read_bytes(
    raw: bytes,
    http_status: int,
    endpoint: AnswerReader[T],
    wire: Callable[[], Any],
    is_content: bool,
) -> Reply[T]:
    """The reply in an answer that is no JSON unless it is a refusal.

    Raises ApiError for a refusal, BadReply for what is neither.
    """
    if raw and is_content and 200 <= http_status < 300 and not _is_envelope(raw):
        content: Any = raw
        return endpoint.reply(Envelope(SUCCESS, [content]), raw, http_status, endpoint.key, wire)
    return _read_reply(raw, http_status, endpoint, wire)


def _bad_reply(
    found: str, raw: bytes, http_status: int, endpoint: AnswerReader[Any], wire: Callable[[], Any]
) -> BadReply:
    reason = f"HTTP {http_status}, {found}"
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
    raw: bytes, http_status: int, endpoint: AnswerReader[T], wire: Callable[[], Any]
) -> Envelope[T]:
    """An answer that is not as described: every value is kept, whatever its type."""
    plain = _plain(raw)
    code = plain.get("code") if is_dict(plain) else None
    if not is_dict(plain) or isinstance(code, bool) or not isinstance(code, (str, int)):
        found = "and the answer is not OKX JSON"
        raise _bad_reply(found, raw, http_status, endpoint, wire) from None
    items = list(_lenient_items(plain.get("data"), endpoint, Source(raw, plain)))
    return Envelope(str(code), items, str(plain.get("msg") or ""))


def _lenient_items(data: Any, endpoint: AnswerReader[T], source: Source) -> Iterator[Any]:
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
