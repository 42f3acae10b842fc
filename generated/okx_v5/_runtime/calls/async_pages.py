# Made from generator/outputs/python/runtime/calls/async_pages.py, not to be edited; make it again with: make generate
"""Methods that read page by page, and the pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from ..models.reply import Reply
from .operation import Operation
from .resource import BoundMethod, DeclaredMethod, positional

P = ParamSpec("P")
Page = TypeVar("Page", bound=Reply[Any])


class AsyncPages(Generic[Page]):
    """Pages of an endpoint, read one by one as they are asked for.

    After an error the next page asked for is the one that failed: nothing is skipped.
    """

    def __init__(self, client: Any, operation: Operation[Any], arguments: dict[str, Any]) -> None:
        from .walks import walk  # here, because most programs read no pages

        self._client = client
        self._walk = walk(operation, arguments)

    def __aiter__(self) -> AsyncIterator[Page]:
        return self

    async def __anext__(self) -> Page:
        while not self._walk.ended:
            page: Page = self._walk.accept(await self._client.send(*self._walk.next_request()))
            if page:
                return page
        raise StopAsyncIteration


class AsyncPagedMethod(BoundMethod[P, Coroutine[Any, Any, Page]], Generic[P, Page]):
    """A method that also reads page by page."""

    def pages(self, *args: P.args, **arguments: P.kwargs) -> AsyncPages[Page]:
        """A page at a time, from new to old, each asked for when it is needed.

        Takes the arguments of the method; `limit` is the size of a page. Rows are neither skipped
        nor repeated when new ones arrive meanwhile; only where pages are numbered and the exchange
        keeps no version of them, a row may move from one to the next. After an error the next page
        asked for is the one that failed.
        """
        if args:
            count = len(args)
            del args
            raise positional(self._operation, count)
        try:
            return AsyncPages(self._client, self._operation, arguments)
        finally:
            arguments.clear()  # a secret has no business in the frames of an error


def async_paged(
    declared: Callable[Concatenate[Any, P], Coroutine[Any, Any, Page]],
) -> DeclaredMethod[AsyncPagedMethod[P, Page]]:
    """Like `endpoint`, for an operation that can be read page by page."""
    return DeclaredMethod(AsyncPagedMethod[P, Page], declared)
