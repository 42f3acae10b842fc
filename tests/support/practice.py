"""The practice exchange as a process of its own, and what a test says to it.

    with practice_exchange() as practice:
        practice.scenario("delay", seconds=3, path="/api/v5/trade/order")
        Client(**LIVE, base_url=practice.url)
        assert practice.counts("POST /api/v5/trade/order")["executed"] == 1

More accounts than the built-in ones are given as arguments: `practice_exchange(*users(3))`.
"""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from okxgen.practice.accounts import PRACTICE, Account

from tests.support.paths import ROOT, SPEC


def keys_of(account: Account) -> dict[str, Any]:
    """The settings of a client of an account."""
    return {
        "api_key": account.api_key,
        "secret_key": account.secret_key,
        "passphrase": account.passphrase,
        "demo": account.demo,
    }


LIVE, DEMO, READ_ONLY = (keys_of(account) for account in PRACTICE)


def users(count: int, master: str = "") -> list[Account]:
    """Accounts with all permissions and limits of their own, sub-accounts of one `master`."""
    return [
        Account(
            f"user-{number}",
            f"99999999-9999-4999-8999-{number:012}",
            f"practice-secret-user-{number}",
            f"Practice-user-{number}",
            master=master,
        )
        for number in range(1, count + 1)
    ]


class Practice:
    """A practice exchange that is running; `url` is what a client's `base_url` is set to."""

    def __init__(self, url: str, process: subprocess.Popen[str]) -> None:
        self.url = url
        self.process = process

    def scenario(self, does: str, **settings: Any) -> None:
        """Let something go wrong: with the next request, or with some by `times` and `path`."""
        self.control("POST", "/__scenario", {"does": does, **settings})

    def pending(self) -> list[dict[str, Any]]:
        """The scenarios that no request has used up."""
        pending: list[dict[str, Any]] = self.control("GET", "/__scenario")
        return pending

    def requests(self) -> list[dict[str, Any]]:
        """Every request that was read, in the order of arrival."""
        requests: list[dict[str, Any]] = self.control("GET", "/__requests")
        return requests

    def counts(self, operation: str = "") -> dict[str, Any]:
        """The sums of one operation, such as "GET /api/v5/public/time", or of all."""
        counts: dict[str, Any] = self.control("GET", "/__counts")
        if not operation:
            return counts
        none: dict[str, Any] = dict.fromkeys(
            ("received", "executed", "refused_by_limit", "orders"), 0
        )
        sums: dict[str, Any] = counts["operations"].get(operation)
        return sums or {**none, "executed_twice": []}

    def push(self, channel: str, arg: dict[str, str] | None = None, **push: Any) -> int:
        """Push `data` and what else is given, or else the documented example; tells to how many."""
        wanted = {"channel": channel, "arg": arg or {}, **push}
        return int(self.control("POST", "/__push", wanted)["sent"])

    def send(self, text: str, **to: str) -> int:
        """Send a text as it is to all connections, of a `path`, or one `connection` by its ID."""
        return int(self.control("POST", "/__send", {"text": text, **to})["sent"])

    def feed(self, channel: str, arg: dict[str, str] | None = None, **feed: Any) -> None:
        """Push `count` made-up changes at once, or in the background so many `per_second`."""
        self.control("POST", "/__feed", {"channel": channel, "arg": arg or {}, **feed})

    def book(self, **arg: str) -> dict[str, Any]:
        """An order book as it is now, by the argument of its channel."""
        book: dict[str, Any] = self.control("GET", f"/__book?{urlencode(arg)}")
        return book

    def connections(self) -> dict[str, Any]:
        """The open connections of the streams, and how many there were ever."""
        connections: dict[str, Any] = self.control("GET", "/__connections")
        return connections

    def limits(self, **figures: float) -> None:
        """Change what connections of the streams are limited to, by the description's names."""
        self.control("POST", "/__limits", figures)

    def knows_only_placed(self) -> None:
        """Refuse questions about an order that was not placed here."""
        self.control("POST", "/__orders", {"onlyPlaced": True})

    def reset(self) -> int:
        """Forget scenarios, requests, feeds, and what counts towards limits; close nothing.

        Tells how many are connected to the streams.
        """
        return int(self.control("DELETE", "/__all")["open"])

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Ask the exchange something beside trading; a refusal fails the test."""
        connection = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=120)
        try:
            connection.request(method, path, None if body is None else json.dumps(body))
            response = connection.getresponse()
            answer = json.loads(response.read())
        finally:
            connection.close()
        assert response.status == 200, answer
        return answer


@contextmanager
def practice_exchange(*accounts: Account, spec: Path = SPEC) -> Iterator[Practice]:
    """Start one on a free port, with accounts beside the built-in ones, and stop it afterwards.

    Without such accounts it may be of another description: of a part it starts sooner.
    """
    command = [sys.executable, "-m", "okxgen.cli", "--spec", str(spec), "mock", "--port", "0"]
    if accounts:
        more = json.dumps(
            [{**asdict(each), "permissions": [*each.permissions]} for each in accounts]
        )
        command = [sys.executable, "-m", "tests.support.practice", more]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        url = re.search(r"http://\S+(?=:)", process.stdout.readline())
        assert url, "it has not started"
        yield Practice(url[0], process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        process.wait(10)


if __name__ == "__main__":
    from okxgen.practice.commands import mock  # which takes others long to import

    given = [
        Account(**{**each, "permissions": frozenset(each["permissions"])})
        for each in json.loads(sys.argv[1])
    ]
    sys.exit(mock(SPEC, "127.0.0.1", 0, [*PRACTICE, *given]))
