"""A transport of either kind behind one way to send: blocking, or awaited in a loop of its own."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import uvloop
from okx_v5 import HttpRequest, HttpResponse, OkxError
from okx_v5._runtime.transports.base import Headers

from tests.support.exchange import KEY, PASSPHRASE

PATH = "/api/v5/trade/order"
SIGNATURE = "c2lnbmF0dXJlIG9mIHRoZSB0ZXN0"
SECRETS = (KEY, PASSPHRASE, SIGNATURE)

Outcome = HttpResponse | OkxError
Loop = Callable[[], asyncio.AbstractEventLoop]
LOOPS: dict[str, Loop] = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}


def order(body: bytes = b"{}", timeout: float | None = None) -> HttpRequest:
    """A signed order, as a client hands it to its transport."""
    headers = Headers(
        {
            "Content-Type": "application/json",
            "OK-ACCESS-KEY": KEY,
            "OK-ACCESS-PASSPHRASE": PASSPHRASE,
            "OK-ACCESS-SIGN": SIGNATURE,
        }
    )
    return HttpRequest("POST", PATH, headers, body, timeout)


def blocking_transport(over: str, url: str, timeout: float = 20, **settings: Any) -> Any:
    """The transport of this run, and how to close it."""
    if over == "httpx":
        import httpx  # here, for processes of their own that start quickly
        from okx_v5.httpx_transport import HttpxTransport

        http = httpx.Client(base_url=url, timeout=timeout, **_of_httpx(settings))
        return HttpxTransport(http), http.close
    from okx_v5._runtime.wire.transport import SocketTransport

    transport = SocketTransport(url, timeout, "okx-openapi-tests", **settings)
    return transport, transport.close


def awaited_transport(over: str, url: str, timeout: float = 20, **settings: Any) -> Any:
    """The same, awaited."""
    if over == "httpx":
        import httpx
        from okx_v5.httpx_transport import AsyncHttpxTransport

        http = httpx.AsyncClient(base_url=url, timeout=timeout, **_of_httpx(settings))
        return AsyncHttpxTransport(http), http.aclose
    from okx_v5._runtime.wire.async_transport import AsyncSocketTransport

    transport = AsyncSocketTransport(url, timeout, "okx-openapi-tests", **settings)
    return transport, transport.close


def _of_httpx(settings: dict[str, Any]) -> dict[str, Any]:
    trust: ssl.SSLContext | bool = settings.get("ssl_context") or True
    return {"proxy": settings.get("proxy"), "verify": trust}


class Sender:
    """Sends with a blocking transport."""

    awaited = False

    def __init__(self, over: str, url: str, **settings: Any) -> None:
        self.transport, self._close = blocking_transport(over, url, **settings)

    def __call__(self, body: bytes = b"{}", timeout: float | None = None) -> HttpResponse:
        answer: HttpResponse = self.transport.send(order(body, timeout))
        return answer

    def together(self, bodies: Sequence[bytes], timeout: float | None = None) -> list[Outcome]:
        """Send all of them at once; what came of each."""

        def one(body: bytes) -> Outcome:
            try:
                return self(body, timeout)
            except OkxError as error:
                return error

        with ThreadPoolExecutor(len(bodies)) as pool:
            return list(pool.map(one, bodies))

    def rest(self, seconds: float) -> None:
        """Do nothing for so long; a loop runs meanwhile."""
        time.sleep(seconds)

    def close_transport(self) -> None:
        self._close()

    def close(self) -> None:
        self.close_transport()


class AwaitedSender(Sender):
    """Sends with an awaited transport, every time in the same loop."""

    awaited = True

    def __init__(self, over: str, url: str, *, loop: str = "asyncio", **settings: Any) -> None:
        self.runner = asyncio.Runner(loop_factory=LOOPS[loop])
        self.transport, self._close = awaited_transport(over, url, **settings)

    def __call__(self, body: bytes = b"{}", timeout: float | None = None) -> HttpResponse:
        return self.runner.run(self.transport.send(order(body, timeout)))

    def together(self, bodies: Sequence[bytes], timeout: float | None = None) -> list[Outcome]:
        async def one(body: bytes) -> Outcome:
            try:
                answer: HttpResponse = await self.transport.send(order(body, timeout))
            except OkxError as error:
                return error
            return answer

        async def every() -> list[Outcome]:
            return await asyncio.gather(*map(one, bodies))

        return self.runner.run(every())

    def rest(self, seconds: float) -> None:
        self.runner.run(asyncio.sleep(seconds))

    def close_transport(self) -> None:
        self.runner.run(self._close())

    def close(self) -> None:
        self.close_transport()
        self.runner.close()


Build = Callable[..., Sender]
