"""The blocking and the asynchronous client behind one way to call them."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from copy import copy
from operator import attrgetter
from types import TracebackType
from typing import Any, ClassVar, Self

import httpx
from okx_v5 import AsyncClient, Client
from okx_v5.httpx_transport import AsyncHttpxTransport, HttpxTransport

# Shared, because httpx takes 15 ms to make one for a client.
TRUST = ssl.create_default_context()


class ClientOverHttpx(Client):
    """A client that sends with an httpx client of its own, and closes it when it is closed."""

    def __init__(self, *keys: Any, **settings: Any) -> None:
        checked = Client(*keys, **settings)
        self._http = httpx.Client(base_url=checked.base_url, timeout=checked.timeout, verify=TRUST)
        super().__init__(*keys, **settings, transport=HttpxTransport(self._http))

    def close(self) -> None:
        super().close()
        self._http.close()


class AsyncClientOverHttpx(AsyncClient):
    """The same, awaited."""

    def __init__(self, *keys: Any, **settings: Any) -> None:
        checked = AsyncClient(*keys, **settings)
        self._http = httpx.AsyncClient(
            base_url=checked.base_url, timeout=checked.timeout, verify=TRUST
        )
        super().__init__(*keys, **settings, transport=AsyncHttpxTransport(self._http))

    async def close(self) -> None:
        await super().close()
        await self._http.aclose()


class Caller:
    """A client of either kind: `call("trade.close_position", inst_id=...)` waits for the reply.

    `pages("trade.get_fills_history", inst_type=...)` waits for each page when it is asked for.
    Rate limits are off, unless a test is about them.
    """

    client: Any

    def __init__(self, **settings: Any) -> None:
        raise NotImplementedError

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        raise NotImplementedError

    def pages(self, method: str, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
        raise NotImplementedError

    def with_options(self, **options: Any) -> Self:
        """The caller of the same client with other settings.

        A hasty test lets a patient client connect, and then asks with a timeout of its own: opening
        a connection has a quarter of the timeout, which on a busy machine may be too little.
        """
        other = copy(self)
        other.client = self.client.with_options(**options)
        return other

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class Blocking(Caller):
    """Calls Client."""

    client_class: ClassVar[type[Client]] = Client

    def __init__(self, **settings: Any) -> None:
        self.client = self.client_class(**{"rate_limit": "off", **settings})

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        return attrgetter(method)(self.client)(*args, **kwargs)

    def pages(self, method: str, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
        pages: Iterator[Any] = attrgetter(method)(self.client).pages(*args, **kwargs)
        return pages

    def close(self) -> None:
        self.client.close()


class Awaited(Caller):
    """Calls AsyncClient, every time in the same event loop."""

    client_class: ClassVar[type[AsyncClient]] = AsyncClient

    def __init__(self, **settings: Any) -> None:
        self._runner = asyncio.Runner()
        self.client = self.client_class(**{"rate_limit": "off", **settings})

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        return self._runner.run(self._call(method, args, kwargs))

    async def _call(self, method: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return await attrgetter(method)(self.client)(*args, **kwargs)

    def pages(self, method: str, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
        return AwaitedPages(
            attrgetter(method)(self.client).pages(*args, **kwargs).__aiter__(), self._runner
        )

    def close(self) -> None:
        self._runner.run(self.client.close())
        self._runner.close()


class AwaitedPages:
    """Asynchronous pages, each awaited when it is asked for."""

    def __init__(self, pages: AsyncIterator[Any], runner: asyncio.Runner) -> None:
        self._pages = pages
        self._runner = runner

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            return self._runner.run(self._next())
        except StopAsyncIteration:
            raise StopIteration from None

    async def _next(self) -> Any:
        return await anext(self._pages)


class BlockingOverHttpx(Blocking):
    """Calls ClientOverHttpx."""

    client_class = ClientOverHttpx


class AwaitedOverHttpx(Awaited):
    """Calls AsyncClientOverHttpx."""

    client_class = AsyncClientOverHttpx
