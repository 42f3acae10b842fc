"""Who may ask: accounts with their keys, and the proof that a request comes from one of them."""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from .refusals import Refusal

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
API_KEY = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TOLERANCE = 30.0


@dataclass(frozen=True)
class Account:
    """An account with one API key; accounts of one `master` are its sub-accounts."""

    name: str
    api_key: str
    secret_key: str = field(repr=False)
    passphrase: str = field(repr=False)
    permissions: frozenset[str] = frozenset({"read", "trade", "withdraw"})
    demo: bool = False
    master: str = ""

    @property
    def uid(self) -> str:
        """What pushes call it."""
        return str(int.from_bytes(sha256(self.api_key.encode()).digest()[:6]))


PRACTICE = (
    Account(
        "live", "11111111-1111-4111-8111-111111111111", "practice-secret-live", "Practice-live-1"
    ),
    Account(
        *("demo", "22222222-2222-4222-8222-222222222222", "practice-secret-demo"),
        *("Practice-demo-1", frozenset({"read", "trade"}), True),
    ),
    Account(
        *("read-only", "33333333-3333-4333-8333-333333333333", "practice-secret-read-only"),
        *("Practice-read-1", frozenset({"read"})),
    ),
)
"""Known to everybody, so that nobody mistakes them for real ones."""


class Accounts:
    """Accounts by API key."""

    def __init__(self, accounts: Iterable[Account]) -> None:
        self._by_key = {account.api_key: account for account in accounts}

    def __iter__(self) -> Iterator[Account]:
        return iter(self._by_key.values())

    def of(self, api_key: str) -> Account | None:
        """The account that has a key."""
        return self._by_key.get(api_key)

    def authenticated(
        self, headers: Mapping[str, str], signed: bytes, demo: bool, now: float
    ) -> Account:
        """The account a request comes from; `signed` is method, path and body as received."""
        api_key = _header(headers, "OK-ACCESS-KEY", "50103")
        passphrase = _header(headers, "OK-ACCESS-PASSPHRASE", "50104")
        signature = _header(headers, "OK-ACCESS-SIGN", "50106")
        timestamp = _header(headers, "OK-ACCESS-TIMESTAMP", "50107")
        if abs(_seconds(timestamp) - now) > _TOLERANCE:
            raise Refusal("50102")
        account = self._by_key.get(api_key)
        if account is None:
            # A text that no key looks like is invalid; one that could be a key does not exist.
            raise Refusal("50119" if API_KEY.fullmatch(api_key) else "50111")
        if account.demo != demo:
            raise Refusal("50101")
        if not same(passphrase, account.passphrase):
            raise Refusal("50105")
        digest = hmac.digest(account.secret_key.encode(), timestamp.encode() + signed, "sha256")
        if not same(signature, b64encode(digest).decode()):
            raise Refusal("50113")
        return account


def _header(headers: Mapping[str, str], name: str, code: str) -> str:
    value = headers.get(name)
    if not value:
        raise Refusal(code)
    return value


def _seconds(timestamp: str) -> float:
    try:
        if _TIMESTAMP.fullmatch(timestamp):
            return datetime.fromisoformat(timestamp).timestamp()
    except ValueError:
        pass  # digits, but no date
    raise Refusal("50112")


def same(one: str, other: str) -> bool:
    """Whether two secrets are the same, in a time that does not tell."""
    return hmac.compare_digest(one.encode(errors="replace"), other.encode())
