"""What the blocking and the awaited transport over httpx have in common.

httpx is no dependency of this package: only a program that imports this module needs it.

What a failure proves is taken from the events of httpx's `trace` extension and not from its
exceptions, for hooks and transports of the user may raise those at any time. Nothing was sent as
long as every event was about connecting; where events are missing, the outcome is unknown.
"""

# httpx is an extra: where it is not installed its types are unknown, and that is no error here.
# pyright: reportAttributeAccessIssue=false, reportPossiblyUnboundVariable=false
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownVariableType=false

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from math import inf
from time import monotonic
from typing import Any

import httpx  # type: ignore[import-not-found, unused-ignore]  # a copied package may go without

from ..errors import OutcomeUnknown, TransportError, ValidationError
from .base import HttpRequest, HttpResponse

# What httpcore calls the events before a request is written: its own, a proxy's, a SOCKS proxy's.
_CONNECTING = ("connection.", "proxy.", "socks.")

# Raised by httpcore before its first event.
_NEVER_STARTED = (httpx.PoolTimeout, httpx.UnsupportedProtocol)

# Fail the connect phase before the overall timeout, so that we know that nothing was sent.
_SHARE_OF_WAITING = 0.9

_AT_ONCE = 0.001

# When the attempt of this thread ends, on the monotonic clock.
_deadline: ContextVar[float] = ContextVar("deadline", default=inf)


class Attempt:
    """What is known of one request while httpx sends it."""

    def __init__(self, request: HttpRequest, client: httpx.Client | httpx.AsyncClient) -> None:
        self._client = client
        self._limits = client.timeout.as_dict()
        patience = (request.timeout, self._limits["read"])
        self.seconds = min((each for each in patience if each is not None), default=None)
        self.deadline = inf if self.seconds is None else monotonic() + self.seconds
        self._timeouts = {name: self._left(name) for name in self._limits}
        self._is_built = self._has_events = self._is_tunnelling = self._may_be_sent = False

    def build(
        self, request: HttpRequest, base_url: httpx.URL, trace: Callable[[str, Any], object]
    ) -> httpx.Request:
        """The request as it was signed: without the client's own headers, cookies and parameters.

        How the answer may be packed and who asks stays the client's affair.
        """
        path = request.path.encode("ascii")
        url = base_url.copy_with(raw_path=path)
        if url.raw_path != path:
            raise httpx.InvalidURL("the path is not one that httpx sends as it is")
        headers = dict(request.headers)
        for name in ("accept-encoding", "user-agent"):
            if name in self._client.headers:
                headers[name] = self._client.headers[name]
        extensions = {"timeout": self._timeouts, "trace": trace}
        built = httpx.Request(
            request.method, url, headers=headers, content=request.body, extensions=extensions
        )
        self._is_built = True
        return built

    def follow(self, event: str, info: Mapping[str, Any]) -> Any:
        """Take notice of an event; returns the stream of a connection that it has opened."""
        self._has_events = True
        # httpcore looks a limit up when it begins what is limited.
        self._timeouts.update({name: self._left(name) for name in self._timeouts})
        if event.startswith(_CONNECTING):
            return info.get("return_value")
        if "request" in info and info["request"].method == b"CONNECT":
            self._is_tunnelling = True
        elif "request" in info or not self._is_tunnelling:
            self._may_be_sent = True
        return None

    def _left(self, name: str) -> float | None:
        own: float | None = self._limits[name]
        left = max(self.deadline - monotonic(), _AT_ONCE)
        if name == "pool":
            left *= _SHARE_OF_WAITING
        if left == inf:
            return own
        return left if own is None else min(own, left)

    def failure(self, error: BaseException) -> BaseException:
        """What to raise: an error of ours, or what is no failure of the request, an interrupt say.

        Without what led to it, for the frames of httpx hold the headers.
        """
        if not isinstance(error, Exception):
            error.__cause__ = error.__context__ = None
            return error.with_traceback(None)
        if not self._is_built:
            return TransportError(f"httpx cannot send this request: {_reason(error)}")
        if not self._may_be_sent and (self._has_events or isinstance(error, _NEVER_STARTED)):
            return TransportError(f"no connection to the exchange: {_reason(error)}")
        return OutcomeUnknown(f"no answer: {_reason(error)}")


class _Deadline:
    """How long the attempt of this thread may last, for the connections that it reads from."""

    __slots__ = ("_end", "_before")

    def __init__(self, end: float) -> None:
        self._end = end

    def __enter__(self) -> None:
        self._before = _deadline.set(self._end)

    def __exit__(self, *error: object) -> None:
        _deadline.reset(self._before)


def limited(attempt: Attempt) -> _Deadline:
    """The block in which a thread makes an attempt, for as long as it may last."""
    return _Deadline(attempt.deadline)


def limited_async(attempt: Attempt) -> asyncio.Timeout:
    """The same for a task."""
    return asyncio.timeout(attempt.seconds)


def _reason(error: Exception) -> str:
    """What httpx says about a failure, unless it may repeat a header or is not httpx's to say."""
    name = type(error).__name__
    is_its_own = isinstance(error, (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL))
    if not is_its_own or isinstance(error, httpx.LocalProtocolError):
        return name
    return f"{name}: {error}" if str(error) else name


class WatchedConnection:
    """A connection that httpcore reads from, watched from its first byte until it is closed.

    httpcore takes bytes that follow an answer at once for the beginning of the next one, and so
    would give the answer of one order to another. `received` has what came since the last answer.
    """

    def __init__(self, stream: Any) -> None:
        self.received = bytearray()
        self._read = stream.read
        stream.okx_watched = self

    def ends_with(self, response: httpx.Response) -> bool:
        """Whether there is nothing after a whole answer; no where that is hard to tell."""
        received, gap = self.received, b"\r\n\r\n"
        begin = received.find(gap) + len(gap)
        if response.status_code in (204, 304):  # which have no body, whatever they say
            return len(received) == begin
        length = response.headers.get("content-length")
        if length is not None:
            return bool(length == str(len(received) - begin))
        if len(received) == begin:
            return True
        return received.endswith(gap) and received.find(gap + b"HTTP/1.", begin - len(gap)) < 0


class BlockingConnection(WatchedConnection):
    """The same for a thread, which waits no longer than its attempt lasts."""

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        stream.read = self.read

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read, until the attempt is over."""
        left = _deadline.get() - monotonic()
        if left <= 0:
            raise httpx.ReadTimeout("the answer took too long")
        limit = min(inf if timeout is None else timeout, left)
        data: bytes = self._read(max_bytes, None if limit == inf else limit)
        self.received.extend(data)
        return data


class AwaitedConnection(WatchedConnection):
    """The same for tasks."""

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        stream.read = self.read

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read; the attempt is limited elsewhere."""
        data: bytes = await self._read(max_bytes, timeout)
        self.received.extend(data)
        return data


def to_be_closed(response: httpx.Response, client: httpx.Client | httpx.AsyncClient) -> Any:
    """The connection of a whole answer where it must not carry another request, otherwise None."""
    stream = response.extensions.get("network_stream")
    connection = getattr(stream, "okx_watched", None)
    if not isinstance(connection, WatchedConnection):
        return stream  # opened by somebody else, and not watched from its first byte
    # HTTP/2 gives each answer a number.
    in_step = response.extensions["http_version"] == b"HTTP/2" or connection.ends_with(response)
    connection.received.clear()
    # A closed client forgets the connections that are still in use.
    return None if in_step and not client.is_closed else stream


def base_url_of(adapter: str, client: httpx.Client | httpx.AsyncClient) -> httpx.URL:
    """Where a client sends; raises ValidationError for more than scheme and host."""
    url = client.base_url
    if url.scheme not in ("http", "https") or not url.host or url.raw_path != b"/" or url.userinfo:
        rule = "must have a base_url of a scheme and a host, such as 'https://openapi.okx.com'"
        raise ValidationError(adapter, "client", "", rule, "")
    return url


def answer_of(response: httpx.Response, body: bytes) -> HttpResponse:
    """An answer, unpacked."""
    whole = httpx.Response(response.status_code, headers=response.headers, content=body)
    content_type, location = (whole.headers.get(name, "") for name in ("content-type", "location"))
    return HttpResponse(whole.status_code, whole.content, content_type, location)
