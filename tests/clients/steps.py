"""The calls that a client is signed off by: what must be sent for each, and what its user must see.

A program prints a line for each step: `{"step": "candle", "seen": […]}`, or `"failed"` and why.
What it finds out by itself it prints alike: `{"step": "checks rules", "seen": "right"}`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from .exchange import Exchanged

RIGHT = "right"
ORDER = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "px": "2.15",
    "sz": "0.01",
    "clOrdId": "clients1",
}
BATCH = [
    {**ORDER, "clOrdId": "clients2"},
    {**ORDER, "side": "sell", "px": "3.10", "clOrdId": "clients3"},
]


@dataclass(frozen=True)
class Step:
    """A call: what is asked by it, and the parts of the answer that its user looks at."""

    title: str
    operation: str
    sent: Any
    seen: tuple[tuple[str | int, ...], ...]


STEPS = {
    "place_order": Step(
        "place_order",
        "POST /api/v5/trade/order",
        ORDER,
        (("data", 0, "ordId"), ("data", 0, "clOrdId"), ("data", 0, "sCode")),
    ),
    "batch": Step(
        "batch",
        "POST /api/v5/trade/batch-orders",
        BATCH,
        (("data", 0, "sCode"), ("data", 1, "sCode"), ("data", 1, "sMsg")),
    ),
    "candle": Step(
        "candle row",
        "GET /api/v5/market/candles",
        {"instId": "BTC-USDT", "bar": "1m", "limit": "2"},
        (("data", 0, 0), ("data", 0, 1), ("data", 0, 6), ("data", 0, 8)),
    ),
    "instruments": Step(
        "instruments",
        "GET /api/v5/public/instruments",
        {"instType": "SPOT"},
        (("data", 0, "instId"), ("data", 0, "tickSz"), ("data", 0, "lotSz")),
    ),
    "error": Step("error", "GET /api/v5/account/balance", {}, (("code",), ("msg",))),
}
"""In the order in which programs ask."""
FILES = tuple(f"{each.operation.partition('/api/v5/')[2]}.yaml" for each in STEPS.values())
"""Where they are described."""

SCENARIOS: tuple[dict[str, Any], ...] = (
    {
        "does": "partial-failure",
        "path": "/api/v5/trade/batch-orders",
        "failed": [1],
        "sCode": "51008",
        "sMsg": "Insufficient balance",
    },
    {
        "does": "code",
        "times": None,
        "path": "/api/v5/account/balance",
        "code": "50113",
        "msg": "Invalid Sign",
        "status": 401,
        "data": "empty",
        "executed": False,
    },
)
"""What goes wrong: the second order of the batch, and the last call."""


def told(output: str) -> dict[str, str]:
    """What a program found by itself: `right`, or what is not, by check."""
    return {
        name: str(each.get("failed", each.get("seen"))) for name, each in _lines(output).items()
    }


def _lines(output: str) -> dict[str, Any]:
    """What a program printed, by step."""
    found: dict[str, Any] = {}
    for line in output.splitlines():
        if line.startswith('{"step"'):
            read = json.loads(line)
            found[read["step"]] = read
    return found


def verdicts(output: str, exchanged: Sequence[Exchanged]) -> dict[str, str]:
    """What became of each step: `right`, or what was not."""
    # The first of each: what a program tries out with more of them comes after.
    by_operation = {each.operation: each for each in reversed(exchanged)}
    lines = _lines(output)
    return {
        name: _verdict(step, lines.get(name), by_operation.get(step.operation))
        for name, step in STEPS.items()
    }


def _verdict(step: Step, line: Any, exchanged: Exchanged | None) -> str:
    if line is None:
        return "the program did not come so far"
    if exchanged is None:
        return f"nothing was sent: {line.get('failed', line.get('seen'))}"
    sent = _sent(exchanged)
    if sent != step.sent:
        return f"sent {json.dumps(sent)}"
    if "failed" in line:
        return f"sent, then: {line['failed']}"
    expected = [_part(exchanged.answer, path) for path in step.seen]
    if line["seen"] != expected:
        return f"saw {json.dumps(line['seen'])} where {json.dumps(expected)} was answered"
    return RIGHT


def _sent(exchanged: Exchanged) -> Any:
    if exchanged.method == "GET":
        return dict(parse_qsl(exchanged.target.partition("?")[2], keep_blank_values=True))
    return json.loads(exchanged.body)


def _part(answer: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        answer = answer[key]
    return answer
