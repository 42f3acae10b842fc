"""ccxt.pro's watching, in an interpreter of its own as ccxt's calls: see ccxt_client.py."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import ccxt.pro
import orjson

from tests.benchmarks.pushes import INSTRUMENT, pushes
from tests.benchmarks.stream_meter import LOOKS, Meter, Place, figures, serve
from tests.benchmarks.timing import CERTIFICATE

SYMBOL = "BTC/USDT:USDT"
METHODS = {"tickers": "watch_ticker", "trades": "watch_trades", "books": "watch_order_book"}


def exchange(url: str) -> Any:
    """An exchange that knows one market and asks for no other."""
    okx = ccxt.pro.okx({"enableRateLimit": False, "cafile": str(CERTIFICATE)})
    okx.urls["api"]["ws"] = url.removesuffix("/public")
    market = {"id": INSTRUMENT, "symbol": SYMBOL, "base": "BTC", "quote": "USDT", "settle": "USDT"}
    more = {"type": "swap", "swap": True, "contract": True, "active": True, "linear": True}
    okx.set_markets([okx.safe_market_structure({**market, **more})])
    return okx


async def watch(place: Place, meter: Meter) -> None:
    """Watch until all pushes were read; the reader does not see those that came at once."""
    okx = exchange(place.url)
    handled = okx.handle_message
    is_last = False

    def handle_message(client: Any, message: Any) -> Any:
        nonlocal is_last
        result = handled(client, message)
        if isinstance(message, dict) and "data" in message:
            is_last = meter.push()
        return result

    okx.handle_message = handle_message
    method = getattr(okx, METHODS[meter.channel])
    while not is_last:
        await method(SYMBOL)
    await okx.close()


async def kept_book(looks: int, place: Place, meter: Meter) -> None:
    """Its order book, without a connection, and its best prices every so many updates."""
    okx = exchange(place.url)
    client = NoClient()
    for number, message in enumerate(pushes("books")):
        okx.handle_order_book(client, orjson.loads(message))
        book = okx.orderbooks[SYMBOL]
        if number % looks == 0 and book["bids"][0][0] >= book["asks"][0][0]:
            raise RuntimeError("the book is wrong")
        meter.push()
    await okx.close()


class NoClient:
    """What handles a message's result: here nobody waits for it."""

    subscriptions = dict.fromkeys([f"books:{SYMBOL}"])

    def resolve(self, *result: Any) -> None:
        """Let it be."""

    def reject(self, error: Exception, _: str) -> None:
        """Do not go on without a part."""
        raise error


CLIENTS = {
    "ccxt": watch,
    **{f"ccxt, kept book, {each}": partial(kept_book, LOOKS[each]) for each in LOOKS},
}


def main(name: str, way: str, port: int) -> None:
    """Be one of them."""
    serve(partial(figures, CLIENTS[name], Place(port, way)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
