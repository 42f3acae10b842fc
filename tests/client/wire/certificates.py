"""Certificates of an authority of our own, and servers that show them."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import trustme

from tests.client.wire.server import of_context

OURS, STRANGERS = trustme.CA(), trustme.CA()
LONG_AGO = datetime.now(UTC) - timedelta(days=30)
NOT_YET = datetime.now(UTC) + timedelta(days=30)


@cache
def certificate(*names: str) -> trustme.LeafCert:
    """A good one of our authority."""
    return OURS.issue_cert(*names)


def expired() -> trustme.LeafCert:
    return OURS.issue_cert("localhost", not_before=LONG_AGO, not_after=LONG_AGO + timedelta(days=1))


def not_yet_valid() -> trustme.LeafCert:
    return OURS.issue_cert("localhost", not_before=NOT_YET, not_after=NOT_YET + timedelta(days=1))


def serving(
    shown: trustme.LeafCert | None = None,
    *,
    least: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2,
    most: ssl.TLSVersion = ssl.TLSVersion.MAXIMUM_SUPPORTED,
    asks: bool = False,
) -> ssl.SSLContext:
    """A server's context; `asks` for a certificate of the client."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if most < ssl.TLSVersion.TLSv1_2:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.options &= ~(ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1)
    context.minimum_version, context.maximum_version = least, most
    context.set_alpn_protocols(["h2", "http/1.1"])
    (shown or certificate("localhost", "127.0.0.1")).configure_cert(context)
    if asks:
        context.verify_mode = ssl.CERT_REQUIRED
        OURS.configure_trust(context)
    return context


def trusting(shown: trustme.LeafCert | None = None) -> ssl.SSLContext:
    """A client's context that trusts our authority, and shows a certificate where it has one."""
    context = ssl.create_default_context()
    OURS.configure_trust(context)
    if shown is not None:
        shown.configure_cert(context)
    return context


def secure(*args: Any, **settings: Any) -> Callable[[socket.socket], socket.socket]:
    """For a server that speaks TLS."""
    return of_context(serving(*args, **settings))
