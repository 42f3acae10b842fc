"""The two forms of the client, which differ in these words only."""

from __future__ import annotations

from dataclasses import dataclass

from .package import Method
from .quoting import Code


@dataclass(frozen=True)
class Flavour:
    """How one form of the client is written."""

    module: Code
    api: Code
    title: Code
    prefix: Code
    client: Code
    client_about: Code
    define: Code
    wait: Code
    transport: Code
    default_transport: Code
    sleep: Code
    lock: Code
    locked: Code
    modules: Code
    acquire: Code
    settle: Code
    enter: Code
    leave: Code
    paged: Code

    def decorator(self, operation: Method) -> Code:
        """What calls in place of the declared method of an operation."""
        return self.paged if operation.has_pages else Code("endpoint")


BLOCKING = Flavour(
    module=Code("client"),
    api=Code("api"),
    title=Code("Blocking"),
    prefix=Code(""),
    client=Code("Client"),
    client_about=Code("The client; each call waits for its answer. Threads may share it."),
    define=Code("def"),
    wait=Code(""),
    transport=Code("Transport"),
    default_transport=Code("PyreqwestTransport"),
    sleep=Code("time.sleep"),
    lock=Code("threading.Lock"),
    locked=Code("with"),
    modules=Code("import threading\nimport time"),
    acquire=Code("acquire"),
    settle=Code("settle"),
    enter=Code("__enter__"),
    leave=Code("__exit__"),
    paged=Code("paged"),
)

AWAITED = Flavour(
    module=Code("async_client"),
    api=Code("async_api"),
    title=Code("Awaited"),
    prefix=Code("Async"),
    client=Code("AsyncClient"),
    client_about=Code("The client for asyncio; each call is awaited. Tasks may share it."),
    define=Code("async def"),
    wait=Code("await "),
    transport=Code("AsyncTransport"),
    default_transport=Code("AsyncPyreqwestTransport"),
    sleep=Code("await asyncio.sleep"),
    lock=Code("asyncio.Lock"),
    locked=Code("async with"),
    modules=Code("import asyncio"),
    acquire=Code("acquire_async"),
    settle=Code("settle_async"),
    enter=Code("__aenter__"),
    leave=Code("__aexit__"),
    paged=Code("async_paged"),
)

FLAVOURS = (BLOCKING, AWAITED)
