# Derived from async_opening.py. Change that file, then run: make generate
"""How a connection comes about: a name, addresses, a socket, a proxy, TLS."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from itertools import chain, zip_longest
from time import monotonic
from typing import Any

from .outgoing import Target
from .threads import aside, ready

HEAD_START = 0.25
"""Seconds that an address has for itself before the next one is tried beside it."""

Address = tuple[Any, ...]


def connect(target: Target, deadline: float) -> socket.socket:
    """A socket that is connected to a host, by whichever of its addresses answers first.

    Raises TimeoutError, and OSError where none answers.
    """
    waiting = list(reversed(interleaved(_addresses(target, deadline))))
    begun: list[socket.socket] = []
    failure = OSError("it has no address")
    turn = monotonic()
    try:
        while waiting or begun:
            if waiting and (not begun or turn <= monotonic()):
                turn = monotonic() + HEAD_START
                try:
                    begun.append(_begin(waiting.pop()))
                except OSError as error:
                    failure = error
                continue
            now = monotonic()
            if now >= deadline:
                raise TimeoutError
            until = min(turn, deadline) if waiting else deadline
            for sock in ready((), begun, until - now):
                begun.remove(sock)
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code == 0:
                    return sock
                sock.close()
                failure = OSError(code, os.strerror(code))
                turn = now
        raise failure
    finally:
        for sock in begun:
            sock.close()
        del failure  # it refers to this frame


def _addresses(target: Target, deadline: float) -> Sequence[Address]:
    """The addresses of a host; a name is looked up aside, for that hears no deadline."""
    try:
        return _look_up(target, socket.AI_NUMERICHOST)
    except socket.gaierror:
        return aside(lambda: _look_up(target, 0), deadline)


def _look_up(target: Target, flags: int) -> Sequence[Address]:
    try:
        return socket.getaddrinfo(
            target.host, target.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=flags
        )
    except UnicodeError:
        raise OSError("a part of the host's name is empty or too long") from None


def interleaved(addresses: Sequence[Address]) -> list[Address]:
    """The families in turn, so that one that leads nowhere holds up nobody for long."""
    families = dict.fromkeys(address[0] for address in addresses)
    rows = ([each for each in addresses if each[0] == family] for family in families)
    return [each for each in chain.from_iterable(zip_longest(*rows)) if each is not None]


def _begin(address: Address) -> socket.socket:
    """A socket that is about to be connected."""
    family, kind, protocol, _, place = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.connect(place)
    except BlockingIOError:
        pass
    except BaseException:
        sock.close()
        raise
    return sock
