"""Requests to the practice exchange by hand: real HTTP, and a signature that is made here."""

from __future__ import annotations

import base64
import hmac
import http.client
import json
import socket
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from tests.support.practice import LIVE, Practice

ORDER = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "market", "sz": "1"}
PLACE = "/api/v5/trade/order"
PLACE_SEVERAL = "/api/v5/trade/batch-orders"


@dataclass(frozen=True)
class Answered:
    """An answer: its status, its JSON, and what else came with it."""

    status: int
    json: Any
    headers: dict[str, str]

    @property
    def verdict(self) -> tuple[int, str]:
        """HTTP status and code."""
        return self.status, self.json["code"]

    @property
    def item(self) -> dict[str, Any]:
        """The only item."""
        (item,) = self.json["data"]
        return dict(item)


def stamp(offset: float = 0.0) -> str:
    """The time, as requests tell it."""
    at = datetime.fromtimestamp(time.time() + offset, UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"


def signed(
    method: str, target: str, body: str = "", keys: Any = LIVE, timestamp: str = ""
) -> dict[str, str]:
    """The headers of a request that is in order."""
    timestamp = timestamp or stamp()
    text = timestamp + method + target + body
    digest = hmac.digest(keys["secret_key"].encode(), text.encode(), "sha256")
    headers = {
        "OK-ACCESS-KEY": keys["api_key"],
        "OK-ACCESS-SIGN": base64.b64encode(digest).decode(),
        "OK-ACCESS-TIMESTAMP": timestamp,
        "OK-ACCESS-PASSPHRASE": keys["passphrase"],
        "Content-Type": "application/json",
    }
    return {**headers, "x-simulated-trading": "1"} if keys["demo"] else headers


def ask(
    practice: Practice, method: str, target: str, body: str = "", headers: Any = None
) -> Answered:
    """Send a request as it is, and read the answer."""
    connection = http.client.HTTPConnection(urlsplit(practice.url).netloc, timeout=120)
    try:
        connection.request(method, target, body.encode() or None, headers or {})
        response = connection.getresponse()
        told = {name.lower(): value for name, value in response.getheaders()}
        return Answered(response.status, json.loads(response.read() or b"null"), told)
    finally:
        connection.close()


def post(practice: Practice, path: str, asked: Any, keys: Any = LIVE, **more: str) -> Answered:
    """Post what is asked, signed; `more` are headers."""
    body = json.dumps(asked)
    return ask(practice, "POST", path, body, {**signed("POST", path, body, keys), **more})


def get(practice: Practice, target: str, keys: Any = LIVE) -> Answered:
    """Get, signed."""
    return ask(practice, "GET", target, "", signed("GET", target, "", keys))


def raw_order(name: str, **more: str) -> bytes:
    """An order as bytes for a socket; `more` are headers."""
    body = json.dumps({**ORDER, "clOrdId": name})
    headers = {
        **signed("POST", PLACE, body),
        "Host": "practice",
        "Content-Length": str(len(body)),
        **more,
    }
    lines = (f"POST {PLACE} HTTP/1.1", *(f"{key}: {value}" for key, value in headers.items()))
    return "\r\n".join((*lines, "", body)).encode()


def connected(practice: Practice) -> socket.socket:
    """A connection, for what no HTTP client does."""
    address = urlsplit(practice.url)
    return socket.create_connection((str(address.hostname), address.port or 0), timeout=120)


def read_to_end(connection: socket.socket) -> bytes:
    """Everything that comes until the other side closes; raises ConnectionResetError."""
    received = b""
    while some := connection.recv(65536):
        received += some
    return received
