"""A request as bytes, and where it goes."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from ..errors import TransportError
from ..transports.base import HttpRequest

_PORTS = {"http": 80, "https": 443}


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
        self._prefix = prefix.replace("%", "%%")
        self._own = {"user-agent": user_agent, "accept": "*/*", "accept-encoding": "gzip"}
        self._start = f" HTTP/1.1\r\nHost: {target.name}\r\n{more}"
        self._form = lru_cache(maxsize=64)(self._new_form)

    def encode(self, request: HttpRequest) -> bytes:
        """The whole request; raises TransportError for one that would not be one of HTTP."""
        headers, path, body = request.headers, request.path, request.body
        form, lines = self._form(*headers)
        head = form % (request.method, path, *headers.values())
        if (
            head.count("\n") != lines
            or head.count("\r") != lines
            or "\0" in head
            or " " in path
            or not head.isascii()
        ):
            raise _unfit()
        if body is not None:
            return f"{head}Content-Length: {len(body)}\r\n\r\n".encode("ascii") + body
        length = "" if request.method == "GET" else "Content-Length: 0\r\n"
        return f"{head}{length}\r\n".encode("ascii")

    def _new_form(self, *names: str) -> tuple[str, int]:
        """The head of requests with these headers: places for what differs, and its lines."""
        known = {name.lower() for name in names}
        own = [f"{name}: {value}\r\n" for name, value in self._own.items() if name not in known]
        start = "".join([self._start, *own]).replace("%", "%%")
        given = "".join(f"{name.replace('%', '%%')}: %s\r\n" for name in names)
        return f"%s {self._prefix}%s{start}{given}", start.count("\n") + len(names)

    def __repr__(self) -> str:
        return "Encoder(...)"


def _unfit() -> TransportError:
    return TransportError("the request cannot be sent: HTTP has no place for a part of it")
