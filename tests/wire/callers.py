"""The blocking and the asynchronous client behind one way to call them."""

from __future__ import annotations

import asyncio
from operator import attrgetter
from types import TracebackType
from typing import Any, Self

from okx_v5 import AsyncClient, Client


class Caller:
    """A client of either kind: `call("trade.close_position", inst_id=...)` waits for the reply."""

    client: Any

    def __init__(self, **settings: Any) -> None:
        raise NotImplementedError

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
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

    def close(self) -> None:
        self._runner.run(self.client.close())
        self._runner.close()
