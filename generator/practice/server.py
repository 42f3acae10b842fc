"""The practice exchange on a port: HTTP and WebSocket, and everything that can go wrong with it."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from aiohttp import web

from ..description.load import is_mapping
from .answers import Answer
from .breaking import close, reset
from .control import PREFIX, control
from .exchange import Arrival, Exchange
from .scenarios import Scenario
from .streams.sockets import serve

_HTML = "<html><head><title>Bad gateway</title></head><body>Nobody is at home.</body></html>"
_NO_GZIP = b"\x1f\x8b\x08\x00" + bytes(range(7, 256, 3))


class Server:
    """Listens from `start` to `stop`."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._closing = asyncio.Event()
        # What nobody waits for any longer is cancelled, lest hanging requests pile up.
        server = web.Server(
            self._handle, handler_cancellation=True, access_log=None, lingering_time=0
        )
        self._runner = web.ServerRunner(server, shutdown_timeout=1)

    async def start(self, host: str, port: int) -> str:
        """Open the port, any free one for 0; tells the URL."""
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port, backlog=1024).start()
        bound = self._runner.addresses[0][1]
        return f"http://[{host}]:{bound}" if ":" in host else f"http://{host}:{bound}"

    async def stop(self) -> None:
        """Close the port and every connection."""
        self._closing.set()
        self._exchange.feeds.stop()
        self._exchange.hub.stop()
        await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        method, target = request.method, request.raw_path
        path = target.partition("?")[0]
        if path.startswith(PREFIX):
            return _response(control(self._exchange, method, target, await request.read()))
        if path in self._exchange.description.streams.paths:
            exchange = self._exchange
            return await serve(exchange.hub, request, path, exchange.over_streams)
        scenario = self._exchange.scenarios.take(method, path)
        if scenario is not None and scenario.does == "reset-before-reading":
            return reset(request)
        body = await request.read()
        arrival = Arrival(method, target, request.headers, body, request.remote or "")
        answer = self._exchange.answer(arrival, scenario)
        if scenario is None:
            return _response(answer)
        return await self._misbehave(request, scenario, answer)

    async def _misbehave(
        self, request: web.BaseRequest, scenario: Scenario, answer: Answer
    ) -> web.StreamResponse:
        """Answer, or do not, as a scenario wants it."""
        match scenario.does:
            case "reset-after-reading":
                return reset(request)
            case "close-after-reading":
                return close(request)
            case "close-after-answer":
                loop = asyncio.get_running_loop()
                loop.call_later(scenario.settings["seconds"], close, request)
            case "cut":
                return await _cut(request, answer, scenario.settings["after_bytes"])
            case "trickle":
                return await self._trickle(request, answer, scenario.settings["seconds"])
            case "hang":
                await self._closing.wait()
                return close(request)
            case "delay":
                await self._pause(scenario.settings["seconds"])
            case _:
                return _altered(scenario, answer)
        return _response(answer)

    async def _pause(self, seconds: float) -> None:
        """Wait, unless the server is stopped meanwhile."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _trickle(
        self, request: web.BaseRequest, answer: Answer, seconds: float
    ) -> web.StreamResponse:
        body = answer.body()
        response = await _begun(request, answer, len(body))
        for at in range(len(body)):
            await response.write(body[at : at + 1])
            await self._pause(seconds)
        return response


def _altered(scenario: Scenario, answer: Answer) -> web.Response:
    """An answer in another wrapping than it should have."""
    match scenario.does:
        case "html":
            status = scenario.settings["status"]
            return web.Response(text=_HTML, status=status, content_type="text/html")
        case "gzip-garbage":
            headers = {"Content-Type": answer.content_type, "Content-Encoding": "gzip"}
            return web.Response(body=_NO_GZIP, status=answer.status, headers=headers)
        case "content-type":
            answer.content_type = scenario.settings["value"]
        case "numeric-code" if is_mapping(answer.payload):
            answer.payload["code"] = int(answer.payload["code"])
        case _:
            pass  # the exchange itself has seen to the others
    return _response(answer)


def _response(answer: Answer) -> web.Response:
    headers = {"Content-Type": answer.content_type}
    return web.Response(body=answer.body(), status=answer.status, headers=headers)


async def _begun(request: web.BaseRequest, answer: Answer, length: int) -> web.StreamResponse:
    """An answer whose head has been sent."""
    headers = {"Content-Type": answer.content_type, "Content-Length": str(length)}
    response = web.StreamResponse(status=answer.status, headers=headers)
    await response.prepare(request)
    return response


async def _cut(request: web.BaseRequest, answer: Answer, after: int) -> web.StreamResponse:
    body = answer.body()
    response = await _begun(request, answer, len(body))
    await response.write(body[:after])
    close(request)
    return response
