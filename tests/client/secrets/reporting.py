"""A program whose calls fail, and what an error reporter makes of it: `python reporting.py rich`.

Its own frames hold no secrets: those are read from the environment where they are passed on.
"""

from __future__ import annotations

import asyncio
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

import okx_v5
from okx_v5 import AsyncClient, Client, OkxError
from okx_v5.sub_account import CreateSubAccountApiKeyRequest

Failure = Callable[[], object]


def key(part: str) -> str:
    return os.environ[f"PROGRAM_{part}"]


def client(**settings: Any) -> Client:
    return Client(
        key("API_KEY"),
        key("SECRET_KEY"),
        key("PASSPHRASE"),
        **{"base_url": os.environ["PROGRAM_URL"], "timeout": 0.3, "rate_limit": "off", **settings},
    )


def over_httpx() -> Client:
    import httpx
    from okx_v5.httpx_transport import HttpxTransport

    http = httpx.Client(base_url=os.environ["PROGRAM_URL"], timeout=0.3)
    return client(transport=HttpxTransport(http))


def awaited(call: Callable[[Any], Any]) -> object:
    """A call of the asynchronous client."""

    async def run() -> object:
        async with AsyncClient.from_env(
            base_url=os.environ["PROGRAM_URL"], timeout=0.3, rate_limit="off"
        ) as sender:
            return await call(sender)

    return asyncio.run(run())


def order(sender: Any) -> object:
    return sender.trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")


def new_key(sender: Any, **wrong: Any) -> object:
    return sender.sub_account.create_api_key(
        **{"sub_acct": "panda12", "label": "trading", **wrong},
        passphrase=key("NEW_PASSPHRASE"),
    )


def undescribed(sender: Any, **more: Any) -> object:
    path = "/api/v5/new/secret"
    return sender.request("POST", path, body={"passphrase": key("NEW_PASSPHRASE"), **more})


def wire() -> dict[str, Any]:
    return {"subAcct": "panda12", "label": 5, "passphrase": key("NEW_PASSPHRASE")}


class _Surprise(Exception):
    """What no transport may raise."""


class _Broken:
    def send(self, request: object) -> Any:
        raise _Surprise


FAILURES: dict[str, Failure] = {
    "a setting": lambda: client(timeout=-1),
    "an unknown setting": lambda: client(colour="none"),
    "a key": lambda: Client(key("API_KEY"), key("SECRET_KEY"), key("PASSPHRASE") + "\n"),
    "half a key": lambda: Client(key("API_KEY"), key("SECRET_KEY")),
    "a setting of the environment": lambda: Client.from_env(timeout=-1),
    "an unknown setting beside it": lambda: Client.from_env(colour="none"),
    "no answer": lambda: order(client()),
    "no answer over httpx": lambda: order(over_httpx()),
    "a transport that breaks": lambda: order(client(transport=_Broken())),
    "an argument": lambda: new_key(client(), label=5),
    "no argument": lambda: new_key(client(), sub_acct=None),
    "an unknown argument": lambda: new_key(client(), colour="red"),
    "an argument by position": lambda: client().sub_account.create_api_key(key("NEW_PASSPHRASE")),
    "a new key": lambda: new_key(client()),
    "a new key over httpx": lambda: new_key(over_httpx()),
    "a request model": lambda: CreateSubAccountApiKeyRequest(passphrase=key("NEW_PASSPHRASE")),
    "a request model of wire values": lambda: CreateSubAccountApiKeyRequest.from_wire(wire()),
    "an undescribed endpoint": lambda: undescribed(client()),
    "no answer, awaited": lambda: awaited(order),
    "a new key, awaited": lambda: awaited(new_key),
    "an argument, awaited": lambda: awaited(lambda sender: new_key(sender, label=5)),
    "an undescribed endpoint, awaited": lambda: awaited(undescribed),
    "a wrong undescribed request": lambda: undescribed(client(), sz=1.5),
}


def with_traceback(error: BaseException) -> None:
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    print("".join(report.format()))


def with_rich(error: BaseException) -> None:
    from rich.console import Console
    from rich.traceback import Traceback

    told = Traceback.from_exception(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_hide_dunder=False,
        locals_max_length=1000,
        locals_max_string=10000,
    )
    Console(width=2000).print(told)


def with_loguru(error: BaseException) -> None:
    from loguru import logger

    logger.remove()
    logger.add(sys.stdout, backtrace=True, diagnose=True)
    logger.opt(exception=error).error("it failed")


def with_sentry(error: BaseException) -> None:
    import sentry_sdk
    from sentry_sdk.transport import Transport

    class Printed(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            print(envelope.serialize().decode())

    sentry_sdk.init(
        dsn="https://key@localhost/1",
        transport=Printed,
        send_default_pii=True,
        max_value_length=100_000,
        default_integrations=False,
        event_scrubber=None,
    )
    sentry_sdk.capture_exception(error)
    sentry_sdk.flush()


REPORTERS: dict[str, Callable[[BaseException], None]] = {
    "traceback": with_traceback,
    "rich": with_rich,
    "loguru": with_loguru,
    "sentry": with_sentry,
}


def main() -> None:
    report = REPORTERS[sys.argv[1]]
    for name, fail in FAILURES.items():
        try:
            fail()
        except (OkxError, TypeError, _Surprise) as error:
            print(f"FAILED {name}: {type(error).__name__}")
            report(error)
    print(f"{okx_v5.__name__} has failed {len(FAILURES)} times")


if __name__ == "__main__":
    main()
