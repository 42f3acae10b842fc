"""A connection to the practice exchange's streams: a real client that knows nothing of channels."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import wraps
from typing import Any

import aiohttp

from tests.support.practice import LIVE, Practice

PUBLIC, PRIVATE, BUSINESS = "/ws/v5/public", "/ws/v5/private", "/ws/v5/business"
TICKERS = {"channel": "tickers", "instId": "BTC-USDT"}
BOOKS = {"channel": "books", "instId": "BTC-USDT"}
ORDERS = {"channel": "orders", "instType": "ANY"}
_PATIENCE = 20.0


def login(keys: Any = LIVE, *, timestamp: str = "", **changed: str) -> dict[str, Any]:
    """The request that logs in; `changed` are members of its argument."""
    timestamp = timestamp or str(int(time.time()))
    text = f"{timestamp}GET/users/self/verify"
    digest = hmac.digest(keys["secret_key"].encode(), text.encode(), "sha256")
    arg = {
        "apiKey": keys["api_key"],
        "passphrase": keys["passphrase"],
        "timestamp": timestamp,
        "sign": base64.b64encode(digest).decode(),
    }
    return {"op": "login", "args": [{**arg, **changed}]}


class Streamed:
    """An open connection."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, request: Any) -> None:
        """Send a request, or a text as it is."""
        await self.socket.send_str(request if isinstance(request, str) else json.dumps(request))

    async def next(self) -> Any:
        """The next message: JSON, a text that is none, or the code of the end."""
        message = await self.socket.receive(_PATIENCE)
        if message.type is aiohttp.WSMsgType.TEXT:
            return message.data if message.data == "pong" else json.loads(message.data)
        return self.socket.close_code

    async def ask(self, request: Any) -> Any:
        """Send a request and read what comes next."""
        await self.send(request)
        return await self.next()

    async def subscribe(self, *args: dict[str, str], request_id: str = "") -> Any:
        """Subscribe, and read what comes next."""
        named = {"id": request_id} if request_id else {}
        return await self.ask({**named, "op": "subscribe", "args": [*args]})

    async def log_in(self, keys: Any = LIVE) -> None:
        """Log in, which must be accepted."""
        assert (await self.ask(login(keys)))["event"] == "login"


@asynccontextmanager
async def connected(practice: Practice, path: str = PUBLIC, **more: Any) -> AsyncIterator[Streamed]:
    """A connection, closed afterwards; `more` are settings of the client."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(practice.url.replace("http", "ws", 1) + path, **more) as socket,
    ):
        yield Streamed(socket)


def awaited(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that awaits, in an event loop of its own."""

    @wraps(test)
    def run(**given: Any) -> None:
        asyncio.run(test(**given))

    return run
