# Made from spec/, not to be edited; make it again with: make generate
"""The adapter for httpx, imported only by who uses it.

import httpx
from okx_v5 import Client
from okx_v5.httpx_transport import HttpxTransport

with httpx.Client(base_url="https://openapi.okx.com", timeout=10) as http:
    client = Client(transport=HttpxTransport(http))
"""

from ._runtime.transports.async_httpx import AsyncHttpxTransport
from ._runtime.transports.httpx import HttpxTransport

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]
