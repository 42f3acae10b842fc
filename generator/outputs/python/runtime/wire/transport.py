# Derived from async_transport.py. Change that file, then run: make generate
"""The default transport: the standard library's sockets, and the way of a request over them."""

from __future__ import annotations

import os
from time import monotonic
from typing import TYPE_CHECKING

from ..errors import TransportError
from ..transports.base import CLOSED, CONNECTING, FORKED, HttpRequest, HttpResponse, mark_sent
from .outgoing import Encoder
from .pools import Pools
from .routes import Proxy, proxy_of, route_to

if TYPE_CHECKING:
    from ssl import SSLContext

    from .connection import Connection
    from .tls import Trust


class SocketTransport:
    """The default transport; connections are kept alive and shared between threads.

    Raises:
        ValidationError: The proxy, or the one that the environment names, cannot be used.
    """

    def __init__(
        self,
        base_url: str,
        timeout: float,
        user_agent: str,
        *,
        proxy: Proxy | str | None = None,
        ssl_context: SSLContext | None = None,
    ) -> None:
        way = proxy_of(proxy) if isinstance(proxy, str) else proxy
        del proxy  # no frame of an error may hold its password
        self._base_url = base_url
        self._process = os.getpid()
        self._is_closed = False
        self._timeout = timeout
        self._route = route = route_to(base_url, way)
        prefix = more = ""
        if route.proxy is not None and not route.tunnels:
            prefix = f"{route.target.scheme}://{route.target.name}"
            more = route.proxy.header
        self._encoder = Encoder(route.target, user_agent, prefix, more)
        self._ssl_context = ssl_context
        self._trust: Trust | None = None
        self._pools = Pools()

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        if self._is_closed:
            raise TransportError(CLOSED)
        if os.getpid() != self._process:
            raise TransportError(FORKED)
        timeout = self._timeout if request.timeout is None else request.timeout
        deadline = monotonic() + timeout
        pool = self._pools.here()
        connection: Connection | None = None
        try:
            while True:
                connection = pool.take_idle()
                if connection is None:
                    connection = pool.take(deadline - timeout * CONNECTING)
                is_new = not connection.is_open
                if is_new:
                    limit = monotonic() + self._timeout * CONNECTING
                    connection.open(self._route, self._trusted(), min(limit, deadline))
                if connection.begin(self._encoder.encode(request)):
                    break
                if is_new:
                    raise TransportError("no connection to the exchange: it ended before its use")
                pool.drop(connection)
                connection = None
            response = connection.finish(deadline)
        except BaseException as error:
            if connection is not None:
                pool.drop(connection)
            mark_sent(error, connection is not None and connection.begun)
            # Without the frames that have the request and the answer, secrets and all.
            error.__context__ = None
            raise error.with_traceback(None) from None
        pool.give_back(connection)
        return response

    def _trusted(self) -> Trust | None:
        """Whom to trust, where there is TLS: made for the first connection, for it takes long."""
        proxy = self._route.proxy
        if self._trust is None and "https" in (
            self._route.target.scheme,
            proxy.target.scheme if proxy else "",
        ):
            from .tls import Trust  # here, for it loads ssl

            self._trust = Trust(self._ssl_context)
        return self._trust

    def close(self) -> None:
        """Close the connections; what is under way ends with an unknown outcome."""
        self._is_closed = True
        if os.getpid() == self._process:
            self._pools.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base_url!r})"
