"""The paths beside those of the exchange: what to do wrong, and what was done."""

from __future__ import annotations

import json
from typing import Any

from .answers import Answer
from .exchange import Exchange
from .scenarios import WrongScenario

PREFIX = "/__"


def control(exchange: Exchange, method: str, path: str, body: bytes) -> Answer:
    """Answer a request to a control path."""
    match method, path:
        case "GET", "/__requests":
            return Answer(exchange.record.requests())
        case "GET", "/__counts":
            return Answer(exchange.record.counts())
        case "GET", "/__scenario":
            return Answer(exchange.scenarios.shown())
        case "POST", "/__scenario":
            return _add(exchange, body)
        case "DELETE", "/__requests":
            exchange.record.clear()
        case "DELETE", "/__scenario":
            exchange.scenarios.clear()
        case "DELETE", "/__limits":
            exchange.windows.clear()
        case "DELETE", "/__all":
            exchange.scenarios.clear()
            exchange.record.clear()
            exchange.windows.clear()
        case _:
            known = "GET or DELETE /__requests, GET /__counts, GET, POST or DELETE /__scenario"
            return _wrong(f"known are {known}, DELETE /__limits or /__all", 404)
    return Answer({})


def _add(exchange: Exchange, body: bytes) -> Answer:
    try:
        wanted: Any = json.loads(body)
        return Answer(exchange.scenarios.add(wanted).shown())
    except ValueError:
        return _wrong("a scenario is JSON", 400)
    except WrongScenario as error:
        return _wrong(str(error), 400)


def _wrong(what: str, status: int) -> Answer:
    return Answer({"error": what}, status)
