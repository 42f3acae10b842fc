# Made from generator/outputs/python/runtime/wire/routes.py, not to be edited; make it again with: make generate
"""The way to the exchange: straight, or through a proxy."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from msgspec import Struct

from ..errors import ValidationError
from ..hidden import HiddenFromReprs
from ..transports.base import LOOPBACK
from .outgoing import Target

_PROXY = re.compile(
    r"(?:([a-z][a-z0-9+.-]*)://)?(?:([^/@]*)@)?"
    r"([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?/?\Z",
    re.IGNORECASE,
)
_USUAL_PORT = {"http": 80, "https": 443}


class Proxy(HiddenFromReprs, Struct, frozen=True):
    """A proxy; `authorization` is the value of a header, and never shown."""

    target: Target
    authorization: str = ""

    @property
    def header(self) -> str:
        """The line that it asks for, with its end; empty where it asks for none."""
        return f"Proxy-Authorization: {self.authorization}\r\n" if self.authorization else ""

    def __repr__(self) -> str:
        return f"Proxy({self.target.authority!r})"


class Route(Struct, frozen=True):
    """Where requests go, and the proxy between."""

    target: Target
    proxy: Proxy | None = None

    @property
    def tunnels(self) -> bool:
        """Whether the proxy only passes bytes on, and reads nothing of a request."""
        return self.proxy is not None and self.target.scheme == "https"


def route_to(base_url: str, proxy: Proxy | ValidationError | None) -> Route:
    """The way to a host: through a proxy that was given, or that the environment names.

    Never through one to this machine. Raises ValidationError for a proxy that cannot be used.
    """
    target = Target.of(base_url)
    if LOOPBACK.fullmatch(target.host.join("[]") if ":" in target.host else target.host):
        return Route(target)
    if proxy is None:
        proxy = proxy_from(os.environ, target)
    if isinstance(proxy, ValidationError):
        raise proxy
    return Route(target, proxy)


def proxy_of(url: object, name: str = "proxy", owner: str = "Client") -> Proxy | ValidationError:
    """A proxy by its URL. A fault is returned and not raised: no frame of it holds a password."""
    found = _PROXY.match(url) if isinstance(url, str) else None
    if found is None or int(found[4] or 0) > 65535:
        rule = "must be a URL such as 'http://user:password@proxy.example:3128'"
        return ValidationError(owner, name, "", rule, "")
    scheme = (found[1] or "http").lower()
    if scheme not in _USUAL_PORT:
        rule = (
            "must be an http or https proxy; for SOCKS pass a transport that speaks it: to streams "
            "one of your own, to clients HttpxTransport(...) over an httpx client that has it"
        )
        return ValidationError(owner, name, "", rule, "")
    target = Target(scheme, found[3].strip("[]"), int(found[4] or _USUAL_PORT[scheme]))
    if found[2] is None:
        return Proxy(target)
    from base64 import b64encode  # here, because few proxies ask who it is
    from urllib.parse import unquote

    user, _, password = found[2].partition(":")
    words = f"{unquote(user)}:{unquote(password)}".encode("utf-8", "surrogateescape")
    return Proxy(target, f"Basic {b64encode(words).decode()}")


def proxy_from(environment: Mapping[str, str], target: Target) -> Proxy | ValidationError | None:
    """The proxy that environment variables name for a target, as curl reads them."""
    names = [f"{target.scheme}_proxy", "all_proxy"]
    for name in names:
        for variable in (name, name.upper()):
            # Whoever asks a CGI program can set HTTP_PROXY by a header.
            if variable == "HTTP_PROXY" and "REQUEST_METHOD" in environment:
                continue
            url = environment.get(variable)
            if url:
                skipped = environment.get("no_proxy") or environment.get("NO_PROXY", "")
                return None if is_excepted(target, skipped) else proxy_of(url, variable)
    return None


def is_excepted(target: Target, exceptions: str) -> bool:
    """Whether NO_PROXY names a host: by name, by a domain above it, by network, or all by `*`."""
    host = target.host.lower()
    for entry in re.split(r"[\s,]+", exceptions.lower()):
        name, colon, port = entry.rpartition(":")
        if not colon or not port.isdigit() or (":" in name and not name.endswith("]")):
            name = entry
        elif int(port) != target.port:
            continue
        name = name.strip("[]").removeprefix("*.").removeprefix(".")
        if not name:
            continue
        if name == "*" or host == name or host.endswith(f".{name}") or _is_within(host, name):
            return True
    return False


def _is_within(host: str, network: str) -> bool:
    if not host[-1].isdigit() and ":" not in host:
        return False
    from ipaddress import ip_address, ip_network  # here, because few hosts are addresses

    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False
