"""What can go wrong. The classes are drawn as a tree in the `errors` module of the package."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

Resend = Literal["yes", "no", "unknown"]
Tells = Literal[
    "",
    "all-failed",
    "some-failed",
    "clock-wrong",
    "no-instrument",
    "not-there",
    "will-end",
    "logged-out",
]


class OkxError(Exception):
    """Base of every error this package raises on purpose."""

    operation: str = ""

    @property
    def reference(self) -> str:
        """The link to the page that tells more; empty where none is known: see `use_reference`."""
        return _page_link(self.operation)


class ValidationError(OkxError, ValueError):
    """The arguments break the description of the endpoint. Nothing was sent.

    `parameter` is the Python name (with its place inside lists, `orders[3].px`; several are joined
    by ", "), `wire_name` the exchange's, `rule` what is broken, `documentation` the link.
    """

    def __init__(
        self, operation: str, parameter: str, wire_name: str, rule: str, documentation: str
    ) -> None:
        super().__init__(operation, parameter, wire_name, rule, documentation)
        self.operation = operation
        self.parameter = parameter
        self.wire_name = wire_name
        self.rule = rule
        self.documentation = documentation

    def __str__(self) -> str:
        name = self.parameter
        if self.wire_name and self.wire_name != self.parameter:
            name = f"{name} ({self.wire_name})"
        where = f"{self.operation}: " if self.operation else ""
        said = f"{name} {self.rule}".strip()
        return f"{where}{said}{_see(self.reference, self.documentation)}"


def _see(*links: str) -> str:
    """The end of a message with links, where there are any."""
    known = " and ".join(filter(None, links))
    return f". See {known}" if known else ""


class RateLimitReached(OkxError):
    """A documented rate limit leaves no room for the request. Nothing was sent.

    `limit` says which one, `retry_after` in how many seconds there is room at the earliest;
    infinity where the request alone is more than the limit allows.
    """

    def __init__(self, limit: str, retry_after: float) -> None:
        super().__init__(limit, retry_after)
        self.limit = limit
        self.retry_after = retry_after

    def __str__(self) -> str:
        if self.retry_after == float("inf"):
            return f"more than the limit of {self.limit} allows at once; nothing was sent"
        return f"the limit of {self.limit} is reached; room in {self.retry_after:.3f} s"


class Expired(OkxError):
    """`exp_time` passed before the request could be sent. Nothing was sent.

    `operation` is the method and path, `waited` how many seconds a rate limit kept it here.
    """

    def __init__(self, operation: str, waited: float) -> None:
        super().__init__(operation, waited)
        self.operation = operation
        self.waited = waited

    def __str__(self) -> str:
        why = f" while it waited {self.waited:.1f} s for a rate limit" if self.waited else ""
        return f"{self.operation}: exp_time passed{why}; nothing was sent"


class TransportError(OkxError):
    """The request never reached the exchange; it is safe to send it again."""


class _SentError(OkxError):
    """What all errors of a request that left have in common."""

    operation: str
    cl_ord_ids: tuple[str, ...]

    @property
    def cl_ord_id(self) -> str | None:
        """The request's own ID; None where it had none, and where a batch had several."""
        return self.cl_ord_ids[0] if len(self.cl_ord_ids) == 1 else None


class OutcomeUnknown(_SentError):
    """The request was sent and no answer tells whether it was carried out.

    Ask the exchange before sending it again: by `cl_ord_id`, or each of `cl_ord_ids` of a batch,
    where the request had them, otherwise by instrument, time and amount. `places` are those of the
    elements of a batch whose outcome is unknown. `operation` is the method and path, `ask` those of
    the endpoint that tells, where there is one; `finds_ids` is false where it knows no such ID.
    `requests` is what to ask it by, of the request or of each of `places`, by wire name; `asked_by`
    are the names that tell it from others. `expires` is when the exchange takes the request no
    more, in milliseconds since 1970 by its clock; None where the request does not say.

    `client.what_became_of(error)` asks.
    """

    places: tuple[int, ...] = ()
    ask: str = ""
    finds_ids: bool = True
    requests: tuple[dict[str, str], ...] = ()
    asked_by: tuple[str, ...] = ()
    expires: int | None = None

    def __init__(
        self,
        reason: str,
        operation: str = "",
        cl_ord_ids: tuple[str, ...] = (),
        places: tuple[int, ...] = (),
        ask: str = "",
        finds_ids: bool = True,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.tell(operation, cl_ord_ids, places, ask, finds_ids)

    def tell(
        self,
        operation: str,
        cl_ord_ids: tuple[str, ...],
        places: tuple[int, ...],
        ask: str,
        finds_ids: bool,
    ) -> None:
        """Say of which request the outcome is unknown; a transport does not know."""
        self.operation = operation
        self.cl_ord_ids = cl_ord_ids
        self.places = places
        self.ask = ask
        self.finds_ids = finds_ids
        self.args = (self.reason, operation, cl_ord_ids, places, ask, finds_ids)

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        if self.operation.startswith("GET "):
            return f"{where}{self.reason}"
        ids = self.cl_ord_ids if self.finds_ids else ()
        told = unknown_outcome(ids, self.places, self.ask)
        return f"{where}{self.reason}; {told}{_see(self.reference)}"


def unknown_outcome(cl_ord_ids: tuple[str, ...], places: tuple[int, ...], ask: str) -> str:
    """What to say of a request that may have been carried out, and can be found by these IDs."""
    what = "it was"
    if places:
        which = f"{', '.join(map(str, places))} of the request"
        what = f"elements {which} were" if len(places) > 1 else f"element {which} was"
    ids = ", ".join(cl_ord_ids)
    where = f" with {ask}" if ask else ""
    look = f"look{where} what came of it" if ask else "look at orders and positions"
    if ids:
        look = f"ask for the ID {ids}{where}"
    if ids and len(cl_ord_ids) < len(places):
        look += ", and for the others by instrument, time and size,"
    return f"whether {what} carried out is unknown, {look} before sending it again"


class BadReply(OutcomeUnknown):
    """The answer proves nothing: it is not OKX JSON, or not what was asked for is in it.

    It may be a page of a proxy, a cut body, or an answer without the rows that tell results. `raw`
    holds the bytes received, `reply` the answer as far as it could be read: its `outcomes` tell
    what became of the other elements of a batch. Where an answer of the endpoint has secrets in it,
    both are left out of pickles.
    """

    def __init__(
        self,
        reason: str,
        operation: str = "",
        cl_ord_ids: tuple[str, ...] = (),
        http_status: int = 0,
        raw: bytes = b"",
        secret: bool = False,
        places: tuple[int, ...] = (),
        ask: str = "",
        finds_ids: bool = True,
        reply: Any = None,
    ) -> None:
        super().__init__(reason, operation, cl_ord_ids, places, ask, finds_ids)
        self.http_status = http_status
        self.raw = raw
        self.secret = secret
        self.reply = reply

    def __reduce__(self) -> tuple[Any, ...]:
        arguments = (self.reason, self.operation, self.cl_ord_ids, self.http_status)
        shown = (b"", True) if self.secret else (self.raw, False)
        reply = None if self.secret else self.reply
        told = (self.places, self.ask, self.finds_ids)
        state = {
            "requests": self.requests,
            "asked_by": self.asked_by,
            "expires": self.expires,
        }
        return (type(self), (*arguments, *shown, *told, reply), state)

    def __repr__(self) -> str:
        shown = f"{self.reason!r}, {self.operation!r}, {self.cl_ord_ids!r}, {self.http_status}"
        return f"{type(self).__name__}({shown}, {len(self.raw)} bytes)"


class BadMessage(OkxError):
    """A message of a stream cannot be read: it is no JSON of OKX, or not of what was asked for.

    `raw` holds the bytes received.
    """

    def __init__(self, reason: str, raw: bytes) -> None:
        super().__init__(reason, raw)
        self.reason = reason
        self.raw = raw

    def __str__(self) -> str:
        return f"{self.reason} ({len(self.raw)} bytes)"


class FellBehind(OkxError):
    """Messages came faster than they were read, and none of them may be left out.

    The subscription to `channel` has ended; `waiting` messages came before this error.
    """

    def __init__(self, waiting: int, channel: str) -> None:
        super().__init__(waiting, channel)
        self.waiting = waiting
        self.channel = channel

    def __str__(self) -> str:
        return (
            f"{self.channel}: {self.waiting} messages waited to be read, which is the most: read "
            "faster, ask for fewer, or pass a greater max_waiting"
        )


class TooManyConnections(OkxError):
    """Too many connections of the account have a channel: nothing comes of it, or no more."""

    def __init__(self, channel: str) -> None:
        super().__init__(channel)
        self.channel = channel

    def __str__(self) -> str:
        return f"too many connections of the sub-account have the channel {self.channel}"


class RecordingFailed(OkxError):
    """A recording has ended before it was closed: the disk is full, or cannot follow.

    The file at `path` has all that came until then, less about a second.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"the recording {self.path} has ended: {self.reason}; the streams go on"


class BadRecording(OkxError):
    """A file is no recording, or one of a version that this package does not read."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path} cannot be replayed: {self.reason}"


class ApiError(_SentError):
    """The exchange refused or failed the request.

    `code` and `msg` are the exchange's, `meaning` and `hint` ours, `data` what came beside them.
    `resend` says whether the same request may be sent again: "yes" (refused before execution),
    "no" (refused, repeating is pointless) or "unknown" (it may have been executed).
    """

    hint = ""

    def __init__(
        self,
        code: str,
        msg: str,
        http_status: int = 200,
        operation: str = "",
        cl_ord_ids: tuple[str, ...] = (),
        data: Any = None,
    ) -> None:
        # Not super(): a code with an unknown outcome is an OutcomeUnknown too, which takes others.
        OkxError.__init__(self, code, msg, http_status, operation, cl_ord_ids, data)
        self.reason = msg
        self.code = code
        self.msg = msg
        self.http_status = http_status
        self.operation = operation
        self.cl_ord_ids = cl_ord_ids
        self.data = data
        self.hint = _hint(code, operation, type(self).hint)

    @property
    def meaning(self) -> str:
        """What the code means, in a sentence; empty for codes that are not described."""
        return meaning_of(self.code).text

    @property
    def resend(self) -> Resend:
        """Whether the same request may be sent again: "yes", "no" or "unknown".

        "no" too where other parts of it were not refused, which would be carried out again. The
        error of an order in a batch speaks of that order alone.
        """
        told = meaning_of(self.code).resend
        return "no" if told == "yes" and getattr(self.data, "done_in_part", False) else told

    @property
    def reference(self) -> str:
        """The link to what its code means, or to the operation where the code is not described."""
        if meaning_of(self.code) is NOT_DESCRIBED:
            return _page_link(self.operation, "#the-errors")
        return _code_link(self.code)

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        said = " ".join(part for part in (self.code, self.msg or self.meaning) if part)
        advice = f" ({self.hint})" if self.hint else ""
        return f"{where}{said}{advice}{_see(self.reference)}"


def _hint(code: str, operation: str, usual: str) -> str:
    """What to do about a code; what only reads has no outcome to look for."""
    meaning = meaning_of(code)
    if (
        operation.startswith("GET ")
        and meaning.resend == "unknown"
        and meaning is not NOT_DESCRIBED
    ):
        return "Nothing was changed: ask again."
    return meaning.hint or usual


class Meaning(NamedTuple):
    """What the description says about one error code.

    `tells` is what the client does something about by itself: items failed, and each says how
    ("all-failed", "some-failed"), the time of the request was wrong ("clock-wrong"), the exchange
    knows no such instrument ("no-instrument"), what was asked for is "not-there", or the connection
    "will-end" or is "logged-out". It is empty for all other codes.
    """

    error_class: type[ApiError]
    resend: Resend
    text: str
    hint: str = ""
    tells: Tells = ""


class UndescribedCodeError(ApiError, OutcomeUnknown):
    """The exchange answered with a code that is not described: it may mean anything."""

    hint = "Look the code up in the documentation, and ask what became of the request."


class NotDoneError(ApiError):
    """The exchange took the request and says that what it asks for was not done."""

    hint = "Ask for the present state before sending it again."

    @property
    def resend(self) -> Resend:
        """Never of itself: why it was not done is not told."""
        return "no"


NOT_DESCRIBED = Meaning(UndescribedCodeError, "unknown", "")


def _no_table(code: str) -> Meaning:
    return NOT_DESCRIBED


def _no_pages() -> Mapping[str, str]:
    return {}


_table: Callable[[str], Meaning] = _no_table
_pages: Callable[[], Mapping[str, str]] = _no_pages
_reference = ""
"""Where the pages about errors are published, as far as that is known."""


def use_error_table(
    table: Callable[[str], Meaning], pages: Callable[[], Mapping[str, str]]
) -> None:
    """Tell this package's copy of the runtime which codes are described.

    `pages` has the pages of operations and channels, by what errors call these.
    """
    global _table, _pages
    _table, _pages = table, pages


def use_reference(base: str) -> None:
    """Have the errors of this process link to the pages that `okxgen site` has written.

    `base` is the address of their first page, such as "https://docs.example.com/okx/"; an empty
    text ends it. Errors that have been raised already link to them, too.

    Raises:
        ValidationError: It is no address.
    """
    global _reference
    if base:
        from urllib.parse import urlsplit  # here, for most programs say nothing

        parts = urlsplit(base)
        is_address = parts.scheme in ("http", "https") and parts.netloc
        if not is_address or not {"?", "#"}.isdisjoint(base):
            rule = f"must be an address such as https://docs.example.com/okx/; got {base!r}"
            raise ValidationError("use_reference", "base", "", rule, "")
        base = f"{base.rstrip('/')}/"
    _reference = base


def _page_link(subject: str, place: str = "") -> str:
    """The link to the page of an operation or a channel; empty where there is none."""
    page = _pages().get(subject) if _reference else None
    return f"{_reference}{page}{place}" if page else ""


def _code_link(code: str) -> str:
    """The link to a described code: a thousand of them stand on each page."""
    whole = code.partition("_")[0]
    return f"{_reference}errors/{whole[:-3] or '0'}/#{whole}" if _reference else ""


def meaning_of(code: str) -> Meaning:
    """What the description says about a code; a code it does not know may have been executed."""
    return _table(code)


def api_error(
    code: str,
    msg: str,
    http_status: int,
    operation: str,
    cl_ord_ids: tuple[str, ...] = (),
    data: Any = None,
) -> ApiError:
    """The error for a code, of the class the description gives it."""
    error_class = meaning_of(code).error_class
    return error_class(code, msg, http_status, operation, cl_ord_ids, data)
