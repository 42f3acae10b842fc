"""The blocking and the asynchronous client behind one way to call them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from operator import attrgetter
from types import TracebackType
from typing import Any, Self

from okx_v5 import AsyncClient, Client


class Caller:
    """A client of either kind: `call("trade.close_position", inst_id=...)` waits for the reply.

    `pages("trade.get_fills_history", inst_type=...)` waits for each page when it is asked for.
    """

    client: Any

    def __init__(self, **settings: Any) -> None:
        raise NotImplementedError

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        raise NotImplementedError

    def pages(self, method: str, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
        raise NotImplementedError

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

    def __init__(self, **settings: Any) -> None:
        self.client = Client(**settings)

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        return attrgetter(method)(self.client)(*args, **kwargs)

    def pages(self, method: str, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
        pages: Iterator[Any] = attrgetter(method)(self.client).pages(*args, **kwargs)
        return pages

    def close(self) -> None:
        self.client.close()


class Awaited(Caller):
    """Calls AsyncClient, every time in the same event loop."""

    def __init__(self, **settings: Any) -> None:
        self._runner = asyncio.Runner()
        self.client = AsyncClient(**settings)

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
