"""The two forms of the client: what is called differently in them."""

from __future__ import annotations

from msgspec import Struct

from .package import Method
from .quoting import Code

ENDPOINT = Code("endpoint")


class Form(Struct, frozen=True):
    """How one form of the client is written."""

    module: Code
    api: Code
    title: Code
    about: Code
    prefix: Code
    define: Code
    paged: Code
    pages_module: Code

    def decorator(self, operation: Method) -> Code:
        """What calls in place of the declared method of an operation."""
        return self.paged if operation.has_pages else ENDPOINT


FORMS = (
    Form(
        module=Code("client"),
        api=Code("api"),
        title=Code("Blocking"),
        about=Code("The client; each call waits for its answer. Threads may share it."),
        prefix=Code(""),
        define=Code("def"),
        paged=Code("paged"),
        pages_module=Code("calls.pages"),
    ),
    Form(
        module=Code("async_client"),
        api=Code("async_api"),
        title=Code("Awaited"),
        about=Code("The client for asyncio; each call is awaited. Tasks may share it."),
        prefix=Code("Async"),
        define=Code("async def"),
        paged=Code("async_paged"),
        pages_module=Code("calls.async_pages"),
    ),
)


class StreamForm(Struct, frozen=True):
    """How one form of the streams is written."""

    module: Code
    api: Code
    title: Code
    about: Code
    prefix: Code
    define: Code
    example: Code


STREAM_FORMS = (
    StreamForm(
        module=Code("blocking"),
        api=Code("streams"),
        title=Code("Blocking"),
        about=Code(
            "The streams; each step of a loop waits for what comes. Threads may share them."
        ),
        prefix=Code(""),
        define=Code("def"),
        example=Code("for push in streams"),
    ),
    StreamForm(
        module=Code("awaited"),
        api=Code("async_streams"),
        title=Code("Awaited"),
        about=Code(
            "The streams for asyncio; what comes is awaited. Tasks and loops may share them."
        ),
        prefix=Code("Async"),
        define=Code("async def"),
        example=Code("async for push in streams"),
    ),
)
