"""Connections that end otherwise than they should."""

from __future__ import annotations

import socket
import struct
from typing import Any

from aiohttp import web

_LINGER_NOT = struct.pack("ii", 1, 0)


def close(request: web.BaseRequest) -> web.Response:
    """End the connection as if there were nothing more to say; the answer is never sent."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()


def reset(request: web.BaseRequest) -> web.Response:
    """Break the connection off; the answer is never sent."""
    if request.transport is not None:
        connection: Any = request.transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        request.transport.abort()
    return web.Response()
