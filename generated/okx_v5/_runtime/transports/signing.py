# Made from generator/outputs/python/runtime/transports/signing.py, not to be edited; make it again with: make generate
"""Signatures of private requests, and where the keys are kept."""

from __future__ import annotations

import time
from binascii import b2a_base64
from hashlib import sha256

from ..errors import ValidationError
from ..models.convert import to_json
from .base import Headers

_INNER_PAD = bytes(byte ^ 0x36 for byte in range(256))
_OUTER_PAD = bytes(byte ^ 0x5C for byte in range(256))


class Signer:
    """Signs requests; keeps the keys out of repr, pickles and the locals of frames that send.

    `account` tells keys apart without telling them.
    """

    __slots__ = ("account", "_api_key", "_passphrase", "_inner", "_outer")

    def __init__(self, api_key: str, secret_key: str, passphrase: str) -> None:
        for name, value in (
            ("api_key", api_key),
            ("secret_key", secret_key),
            ("passphrase", passphrase),
        ):
            _refuse_unusable(name, value)
        self.account = sha256(api_key.encode()).hexdigest()[:16]
        self._api_key = api_key
        self._passphrase = passphrase
        # HMAC hashes the key twice before the message; the hmac module would do so for every
        # request, and its copy() costs more than the hashing.
        key = secret_key.encode()
        block = (sha256(key).digest() if len(key) > 64 else key).ljust(64, b"\0")
        self._inner = sha256(block.translate(_INNER_PAD))
        self._outer = sha256(block.translate(_OUTER_PAD))

    def signature(self, timestamp: str, method: str, path: str, body: bytes) -> str:
        """Base64 of HMAC-SHA256 over timestamp, method, path with query, and body."""
        inner = self._inner.copy()
        inner.update((timestamp + method + path).encode() + body)
        outer = self._outer.copy()
        outer.update(inner.digest())
        return b2a_base64(outer.digest(), newline=False).decode()

    def sign(self, headers: Headers, method: str, path: str, body: bytes | None, now: int) -> None:
        """Add the headers that say whose request this is, and prove it; `now` in nanoseconds."""
        timestamp = utc_timestamp(now)
        headers["OK-ACCESS-KEY"] = self._api_key
        headers["OK-ACCESS-PASSPHRASE"] = self._passphrase
        headers["OK-ACCESS-TIMESTAMP"] = timestamp
        headers["OK-ACCESS-SIGN"] = self.signature(timestamp, method, path, body or b"")

    def login(self, now: float) -> bytes:
        """The message that says whose a stream is; `now` in seconds, which the exchange wants."""
        timestamp = f"{now:.0f}"
        keys = {
            "apiKey": self._api_key,
            "passphrase": self._passphrase,
            "timestamp": timestamp,
            "sign": self.signature(timestamp, "GET", "/users/self/verify", b""),
        }
        return to_json({"op": "login", "args": [keys]})

    def handshake(self, now: float) -> Headers:
        """The headers that say whose a stream is, where no message does; `now` in seconds."""
        timestamp = f"{now:.0f}"
        return Headers(
            {
                "OK-ACCESS-KEY": self._api_key,
                "OK-ACCESS-PASSPHRASE": self._passphrase,
                "OK-ACCESS-TIMESTAMP": timestamp,
                "OK-ACCESS-SIGN": self.signature(timestamp, "GET", "/users/self/verify", b""),
            }
        )

    def without_keys(self, text: str) -> str:
        """What somebody says of a request; nothing where it repeats the keys."""
        return "" if self._api_key in text or self._passphrase in text else text

    def __repr__(self) -> str:
        return "Signer(...)"

    def __reduce__(self) -> str:
        raise TypeError("keys are not pickled; build a client where it is needed")


def _refuse_unusable(name: str, value: object) -> None:
    if not isinstance(value, str) or not value:
        raise ValidationError("", name, name, "must be a non-empty string", "")
    if not value.isascii() or not value.isprintable():
        raise ValidationError("", name, name, "must be printable ASCII, without line breaks", "")


_second = (0, "")


def utc_timestamp(now: int) -> str:
    """Nanoseconds since 1970 as the exchange wants them: `2020-12-08T09:08:57.715Z`."""
    global _second
    seconds, nanoseconds = divmod(now, 1_000_000_000)
    known, prefix = _second
    if known != seconds:
        prefix = time.strftime("%Y-%m-%dT%H:%M:%S.", time.gmtime(seconds))
        _second = (seconds, prefix)
    return f"{prefix}{nanoseconds // 1_000_000:03d}Z"
