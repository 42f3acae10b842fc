"""What a user of a mock server asks it: are its answers of the right form, and does it refuse?"""

import json
import os
import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from typing import Any

URL = os.environ["OKX_URL"]
ORDER = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "px": "2.15",
    "sz": "0.01",
}
KEYS = dict.fromkeys(
    ("OK-ACCESS-KEY", "OK-ACCESS-SIGN", "OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE"), "practice"
)
CODE = re.compile("[0-9]+")


def call(method: str, path: str, query: str = "", body: Any = None, **more: str) -> tuple[int, Any]:
    """Status and answer."""
    headers = {**KEYS, "Content-Type": "application/json", **more}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(URL + path + query, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b"null")


def step(name: str, look: Callable[[], str]) -> None:
    """Tell what is wrong with an answer, `right` where nothing is."""
    try:
        print(json.dumps({"step": name, "seen": look() or "right"}), flush=True)
    except Exception as error:
        print(json.dumps({"step": name, "failed": f"{type(error).__name__}: {error}"}), flush=True)


def place_order() -> str:
    status, answer = call("POST", "/api/v5/trade/order", body=ORDER)
    right = status == 200 and CODE.fullmatch(answer["data"][0]["ordId"])
    return "" if right else f"{status} {json.dumps(answer)[:200]}"


def batch() -> str:
    status, answer = call("POST", "/api/v5/trade/batch-orders", body=[ORDER, ORDER])
    right = status == 200 and CODE.fullmatch(answer["data"][0]["sCode"])
    return "" if right else f"{status} {json.dumps(answer)[:200]}"


def candle() -> str:
    status, answer = call("GET", "/api/v5/market/candles", "?instId=BTC-USDT")
    right = status == 200 and float(answer["data"][0][1]) and len(answer["data"][0]) == 9
    return "" if right else f"{status} {json.dumps(answer)[:200]}"


def instruments() -> str:
    status, answer = call("GET", "/api/v5/public/instruments", "?instType=SPOT")
    right = status == 200 and float(answer["data"][0]["tickSz"])
    return "" if right else f"{status} {json.dumps(answer)[:200]}"


def error() -> str:
    """An answer of the exchange's that is no success, asked for as each server wants it."""
    wish = {os.environ.get("OKX_WISH_HEADER", "Prefer"): os.environ.get("OKX_WISH", "code=401")}
    status, answer = call("GET", "/api/v5/account/balance", **wish)
    right = status >= 400 and CODE.fullmatch(answer["code"]) and isinstance(answer["msg"], str)
    return "" if right else f"{status} {json.dumps(answer)[:200]}"


def refuses(*wrong: Any) -> str:
    """Whether a wrong order is refused by the description alone."""
    taken = [each for each in wrong if call("POST", "/api/v5/trade/order", body=each)[0] < 300]
    return f"takes {json.dumps(taken[0])}" if taken else ""


for each in (place_order, batch, candle, instruments, error):
    step(each.__name__, each)
without = {name: value for name, value in ORDER.items() if name != "px"}
wrong = [{**ORDER, "ordType": "lim"}, {**ORDER, "sz": 1}, {**ORDER, "more": "x"}]
step("checks values", lambda: refuses(*wrong))
step("checks rules", lambda: refuses(without))
