# Made from generator/outputs/python/runtime/transports/httpx_transport.py, not to be edited; make it again with: make generate
"""Sends with an httpx client of the user's own: `Client(transport=HttpxTransport(client))`.

httpx is no dependency of this package: only who imports this module needs it.

What a failure proves is taken from the events of httpx's `trace` extension and not from its
exceptions, for hooks and transports of the user may raise those at any time. Nothing was sent as
long as every event was about connecting; where events are missing, the outcome is unknown.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from math import inf
from time import monotonic
from typing import Any, cast

import httpx  # type: ignore[import-not-found, unused-ignore]  # a copied package may go without

from ..errors import OutcomeUnknown, TransportError, ValidationError
from .transport import FORKED, HttpRequest, HttpResponse

# What httpcore calls the events before a request is written: its own, a proxy's, a SOCKS proxy's.
_CONNECTING = ("connection.", "proxy.", "socks.")

# Raised by httpcore before its first event.
_NEVER_STARTED = (httpx.PoolTimeout, httpx.UnsupportedProtocol)

# Who waits in vain for a connection hears of it before his time is up, and so knows that nothing
# was sent.
_SHARE_OF_WAITING = 0.9

_AT_ONCE = 0.001

# When the attempt of this thread ends, on the monotonic clock.
_deadline: ContextVar[float] = ContextVar("deadline", default=inf)


class _Attempt:
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


def _reason(error: Exception) -> str:
    """What httpx says about a failure, unless it may repeat a header or is not httpx's to say."""
    name = type(error).__name__
    told = isinstance(error, (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL))
    if not told or isinstance(error, httpx.LocalProtocolError):
        return name
    return f"{name}: {error}" if str(error) else name


class _Line:
    """A connection that httpcore reads from, watched from its first byte until it is closed.

    httpcore takes bytes that follow an answer at once for the beginning of the next one, and so
    would give the answer of one order to another. `received` has what came since the last answer.
    """

    def __init__(self, stream: Any) -> None:
        self.received = bytearray()
        self._read = stream.read
        stream.okx_line = self

    def ends_with(self, response: httpx.Response) -> bool:
        """Whether there is nothing after a whole answer; no where that is hard to tell."""
        received, gap = self.received, b"\r\n\r\n"
        begin = received.find(gap) + len(gap)
        length = response.headers.get("content-length")
        if length is not None:
            return bool(length == str(len(received) - begin))
        if len(received) == begin:
            return True
        return received.endswith(gap) and received.find(gap + b"HTTP/1.", begin - len(gap)) < 0


class _BlockingLine(_Line):
    """The same for a thread, which waits no longer than its attempt lasts."""

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        stream.read = self.read

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = _deadline.get() - monotonic()
        if left <= 0:
            raise httpx.ReadTimeout("the answer took too long")
        limit = min(inf if timeout is None else timeout, left)
        data: bytes = self._read(max_bytes, None if limit == inf else limit)
        self.received.extend(data)
        return data


class _AwaitedLine(_Line):
    """The same for tasks."""

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        stream.read = self.read

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await self._read(max_bytes, timeout)
        self.received.extend(data)
        return data


def _to_be_closed(response: httpx.Response, client: httpx.Client | httpx.AsyncClient) -> Any:
    """The connection of a whole answer where it must not carry another request, otherwise None."""
    stream = response.extensions.get("network_stream")
    line = getattr(stream, "okx_line", None)
    if not isinstance(line, _Line):
        return stream  # opened by somebody else, and not watched from its first byte
    # HTTP/2 gives each answer a number.
    in_step = response.extensions["http_version"] == b"HTTP/2" or line.ends_with(response)
    line.received.clear()
    # A closed client forgets the connections that are still in use.
    return None if in_step and not client.is_closed else stream


def _base_url(adapter: str, client: httpx.Client | httpx.AsyncClient) -> httpx.URL:
    url = client.base_url
    if url.scheme not in ("http", "https") or not url.host or url.raw_path != b"/" or url.userinfo:
        rule = "must have a base_url of a scheme and a host, such as 'https://openapi.okx.com'"
        raise ValidationError(adapter, "client", "", rule, "")
    return url


def _answer(response: httpx.Response, body: bytes) -> HttpResponse:
    """An answer, unpacked."""
    whole = httpx.Response(response.status_code, headers=response.headers, content=body)
    return HttpResponse(whole.status_code, whole.content, whole.headers.get("content-type", ""))


class HttpxTransport:
    """Sends with an httpx.Client, which stays its owner's to close.

    Its base_url is where the requests go, its limits, proxies and certificates hold; its auth,
    cookies, headers, parameters and redirects do not. An attempt ends after its read timeout in
    all, from waiting for a connection to the end of the answer. Looking up a name is not limited.

    Raises:
        ValidationError: The client has no base_url, or one with more than scheme and host.
    """

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._process = os.getpid()
        self._base_url = _base_url(type(self).__name__, client)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        outcome = self._outcome(request)
        if isinstance(outcome, HttpResponse):
            return outcome
        try:
            raise outcome
        finally:
            del outcome  # it refers to this frame

    def _outcome(self, request: HttpRequest) -> HttpResponse | BaseException:
        """An answer or what to raise, which has no business with the frames of httpx."""
        if self._client.is_closed:
            return TransportError("the client is closed")
        if os.getpid() != self._process:
            return TransportError(FORKED)
        attempt = _Attempt(request, self._client)

        def trace(event: str, info: Mapping[str, Any]) -> None:
            stream = attempt.follow(event, info)
            if stream is not None:
                _BlockingLine(stream)

        before = _deadline.set(attempt.deadline)
        try:
            return self._exchange(attempt.build(request, self._base_url, trace))
        except BaseException as error:  # to be raised elsewhere
            return attempt.failure(error)
        finally:
            _deadline.reset(before)

    def _exchange(self, request: httpx.Request) -> HttpResponse:
        response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            # read() would give the connection back before it has been looked at.
            body = b"".join(cast(httpx.SyncByteStream, response.stream))
            if (stream := _to_be_closed(response, self._client)) is not None:
                stream.close()
        finally:
            response.close()
        return _answer(response, body)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._base_url)!r})"


class AsyncHttpxTransport:
    """The same with an httpx.AsyncClient, awaited."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._process = os.getpid()
        self._base_url = _base_url(type(self).__name__, client)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        outcome = await self._outcome(request)
        if isinstance(outcome, HttpResponse):
            return outcome
        try:
            raise outcome
        finally:
            del outcome  # it refers to this frame

    async def _outcome(self, request: HttpRequest) -> HttpResponse | BaseException:
        """An answer or what to raise, which has no business with the frames of httpx."""
        if self._client.is_closed:
            return TransportError("the client is closed")
        if os.getpid() != self._process:
            return TransportError(FORKED)
        attempt = _Attempt(request, self._client)

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            stream = attempt.follow(event, info)
            if stream is not None:
                _AwaitedLine(stream)

        try:
            async with asyncio.timeout(attempt.seconds):
                return await self._exchange(attempt.build(request, self._base_url, trace))
        except BaseException as error:  # to be raised elsewhere
            return attempt.failure(error)

    async def _exchange(self, request: httpx.Request) -> HttpResponse:
        response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            chunks = cast(httpx.AsyncByteStream, response.stream)
            body = b"".join([chunk async for chunk in chunks])
            if (stream := _to_be_closed(response, self._client)) is not None:
                await stream.aclose()
        finally:
            await response.aclose()
        return _answer(response, body)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._base_url)!r})"
