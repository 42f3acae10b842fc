"""The paths beside those of the exchange: what to do wrong, and what was done."""

from __future__ import annotations

import json
from typing import Any

from ..description.load import is_mapping
from .answers import Answer
from .exchange import Exchange
from .scenarios import WrongScenario
from .streams import control as streams
from .streams.control import WrongWish
from .streams.limits import WrongLimit

PREFIX = "/__"

_KNOWN = (
    "known are GET or DELETE /__requests, GET /__counts, GET, POST or DELETE /__scenario, "
    "GET, POST or DELETE /__limits, POST /__push, POST /__send, GET, POST or DELETE /__feed, "
    "GET /__book, GET /__connections, POST /__orders, DELETE /__all"
)


def control(exchange: Exchange, method: str, target: str, body: bytes) -> Answer:
    """Answer a request to a control path."""
    path, _, query = target.partition("?")
    try:
        match method:
            case "GET":
                told = _told(exchange, path, query)
            case "POST":
                told = _done(exchange, path, json.loads(body))
            case _:
                told = _deleted(exchange, path) if method == "DELETE" else None
    except ValueError:
        return _wrong("what is posted is JSON", 400)
    except (WrongScenario, WrongLimit, WrongWish) as error:
        return _wrong(str(error), 400)
    return _wrong(_KNOWN, 404) if told is None else Answer(told)


def _told(exchange: Exchange, path: str, query: str) -> Any:
    match path:
        case "/__requests":
            return exchange.record.requests()
        case "/__counts":
            return exchange.record.counts()
        case "/__scenario":
            return exchange.scenarios.shown()
        case "/__limits":
            return exchange.hub.limits.values
        case "/__connections":
            return streams.connections(exchange.hub)
        case "/__feed":
            return exchange.feeds.shown()
        case "/__book":
            return streams.book(exchange.hub, query)
        case _:
            return None


def _done(exchange: Exchange, path: str, wanted: Any) -> Any:
    match path:
        case "/__scenario":
            scenario = exchange.scenarios.add(wanted)
            shown = scenario.shown()
            exchange.hub.strike_all()
            return shown
        case "/__limits":
            exchange.hub.limits.set(wanted)
            return exchange.hub.limits.values
        case "/__orders":
            if not is_mapping(wanted) or not isinstance(wanted.get("onlyPlaced"), bool):
                raise WrongWish("/__orders takes onlyPlaced, true or false")
            exchange.orders.only_placed = wanted["onlyPlaced"]
            return {"onlyPlaced": exchange.orders.only_placed}
        case "/__push":
            return streams.push(exchange.hub, wanted)
        case "/__send":
            return streams.send(exchange.hub, wanted)
        case "/__feed":
            return streams.feed(exchange.hub, exchange.feeds, wanted)
        case _:
            return None


def _deleted(exchange: Exchange, path: str) -> Any:
    match path:
        case "/__requests":
            exchange.record.clear()
        case "/__scenario":
            exchange.scenarios.clear()
        case "/__limits":
            exchange.windows.clear()
            exchange.hub.limits.clear()
        case "/__feed":
            exchange.feeds.stop()
        case "/__all":
            exchange.clear()
            return {"open": len(exchange.hub.connections)}
        case _:
            return None
    return {}


def _wrong(what: str, status: int) -> Answer:
    return Answer({"error": what}, status)
