"""What a user of any client for OKX writes once: the signature. And what every program asks for."""

import base64
import hashlib
import hmac
import json
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

URL = os.environ["OKX_URL"]
BUNDLE = os.environ["OKX_BUNDLE"]
ORDER = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "px": "2.15",
    "sz": "0.01",
    "clOrdId": "clients1",
}
FIRST = {**ORDER, "clOrdId": "clients2"}
SECOND = {**ORDER, "side": "sell", "px": "3.10", "clOrdId": "clients3"}


def signed(method: str, target: str, body: str) -> dict[str, str]:
    """The headers of a request; `target` is path and query, as they are sent."""
    timestamp = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    text = f"{timestamp}{method}{target}{body}".encode()
    digest = hmac.new(os.environ["OKX_SECRET"].encode(), text, hashlib.sha256).digest()
    return {
        "OK-ACCESS-KEY": os.environ["OKX_KEY"],
        "OK-ACCESS-SIGN": base64.b64encode(digest).decode(),
        "OK-ACCESS-TIMESTAMP": timestamp,
        "OK-ACCESS-PASSPHRASE": os.environ["OKX_PASSPHRASE"],
    }


def call(method: str, path: str, query: dict[str, str] | None = None, body: Any = None) -> Any:
    """Ask without any client, for what only looks at requests and answers."""
    return answered(method, path, query, body)[1]


def answered(
    method: str, path: str, query: dict[str, str] | None = None, body: Any = None
) -> tuple[int, Any]:
    """HTTP status and answer."""
    target = path + (f"?{urllib.parse.urlencode(query)}" if query else "")
    text = "" if body is None else json.dumps(body)
    headers = {**signed(method, target, text), "Content-Type": "application/json"}
    request = urllib.request.Request(URL + target, text.encode() or None, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def check_refusals(takes: Callable[[Any], bool]) -> None:
    """Tell which orders are taken that break the description: values first, then a rule."""
    without = {name: value for name, value in ORDER.items() if name != "px"}
    wrong = [{**ORDER, "ordType": "lim"}, {**ORDER, "sz": 1}, {**ORDER, "more": "x"}]
    step("checks values", lambda: _taken(wrong, takes))
    step("checks rules", lambda: _taken([without], takes))


def _taken(orders: list[Any], takes: Callable[[Any], bool]) -> str:
    taken = [each for each in orders if takes(each)]
    return f"takes {json.dumps(taken[0])}" if taken else "right"


def step(name: str, make: Callable[[], Any]) -> None:
    """Make a call, and tell what its user sees of the answer."""
    try:
        seen = make()
        print(json.dumps({"step": name, "seen": seen}), flush=True)
    except Exception as error:
        failed = f"{type(error).__name__}: {error}"[:300]
        print(json.dumps({"step": name, "failed": failed}), flush=True)
