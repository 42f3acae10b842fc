# Made from generator/outputs/python/runtime/wire/outgoing.py, not to be edited; make it again with: make generate
"""A request as bytes, and where it goes."""

from __future__ import annotations

from msgspec import Struct

from ..errors import TransportError
from ..transports.base import HttpRequest

_PORTS = {"http": 80, "https": 443}

# What the client writes; other headers are the caller's, and may be one of ours.
_USUAL = frozenset(
    (
        "Content-Type",
        "OK-ACCESS-KEY",
        "OK-ACCESS-SIGN",
        "OK-ACCESS-TIMESTAMP",
        "OK-ACCESS-PASSPHRASE",
        "x-simulated-trading",
        "expTime",
    )
)


class Target(Struct, frozen=True):
    """A host to connect to: `scheme` is http or https, `host` has no brackets."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Target:
        """The host of a URL of scheme, host and perhaps a port."""
        scheme, _, place = url.partition("://")
        host, colon, port = place.rpartition(":")
        if not colon or port.endswith("]"):
            host, port = place, ""
        scheme = scheme.lower()
        return cls(scheme, host.strip("[]"), int(port or _PORTS[scheme]))

    @property
    def authority(self) -> str:
        """Host and port, as in CONNECT."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def name(self) -> str:
        """The value of the Host header: the usual port is left out."""
        if self.port == _PORTS[self.scheme]:
            return self.authority.rpartition(":")[0]
        return self.authority


class Encoder:
    """Writes requests to one host; `prefix` and `more` are for those that a proxy passes on."""

    def __init__(self, target: Target, user_agent: str, prefix: str = "", more: str = "") -> None:
        self._prefix = prefix
        self._own = {"user-agent": user_agent, "accept": "*/*", "accept-encoding": "gzip"}
        self._start = f" HTTP/1.1\r\nHost: {target.name}\r\n{more}"
        self._usual_start = self._start + _lines(self._own)

    def encode(self, request: HttpRequest) -> bytes:
        """The whole request; raises TransportError for one that would not be one of HTTP."""
        headers, path, body = request.headers, request.path, request.body
        start = self._usual_start
        if not _USUAL.issuperset(headers):
            names = {name.lower() for name in headers}
            own = {name: value for name, value in self._own.items() if name not in names}
            start = self._start + _lines(own)
        given = "".join([path, *headers, *headers.values()])
        if "\n" in given or "\r" in given or "\0" in given or " " in path or not given.isascii():
            raise TransportError("the request cannot be sent: HTTP has no place for a part of it")
        if body is not None:
            length = f"Content-Length: {len(body)}\r\n"
        else:
            body = b""
            length = "" if request.method == "GET" else "Content-Length: 0\r\n"
        head = f"{request.method} {self._prefix}{path}{start}{_lines(headers)}{length}\r\n"
        return head.encode("ascii") + body

    def __repr__(self) -> str:
        return "Encoder(...)"


def _lines(headers: dict[str, str]) -> str:
    lines = ""
    for name, value in headers.items():  # quicker than to join so few
        lines += f"{name}: {value}\r\n"
    return lines
