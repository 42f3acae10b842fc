# Made from generator/outputs/python/runtime/wire/tls.py, not to be edited; make it again with: make generate
"""TLS between bytes and bytes: whoever has the socket knows what has left through it."""

from __future__ import annotations

import ssl
from threading import Lock

PLAIN = 16 * 1024
"""Bytes of a record, unpacked, at most."""


class Trust:
    """Whom to trust, and what is left of the last handshake, which makes the next one shorter."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._lock = Lock()
        self._sessions: dict[str, ssl.SSLSession] = {}

    def layer(self, host: str) -> Tls:
        """TLS to a host, before its handshake."""
        with self._lock:
            if self._context is None:
                self._context = _default_context()
        return Tls(self._context, host, self._sessions.get(host))

    def remember(self, host: str, layer: Tls) -> None:
        """Keep a session for the next connection."""
        session = layer.session
        if session is not None:
            self._sessions[host] = session


def _default_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION
    context.set_alpn_protocols(["http/1.1"])
    return context


class Tls:
    """The client's end. What it has to say is in `outgoing`, and has not left yet."""

    def __init__(
        self, context: ssl.SSLContext, host: str, session: ssl.SSLSession | None = None
    ) -> None:
        self._incoming = ssl.MemoryBIO()
        self.outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(
            self._incoming, self.outgoing, server_hostname=host, session=session
        )
        self.ended = False
        """The other side has said that it sends nothing more."""

    @property
    def session(self) -> ssl.SSLSession | None:
        """What the other side needs to know it by again."""
        return self._object.session

    def shake_hands(self, data: bytes) -> bool:
        """Go on with the handshake; whether it is done. Raises OSError where it failed."""
        self._incoming.write(data)
        try:
            self._object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        if self._object.selected_alpn_protocol() not in (None, "http/1.1"):
            raise ConnectionAbortedError("it has chosen a protocol that is not HTTP/1.1")
        return True

    def encrypt(self, data: bytes) -> bytes:
        """What to hand over for some data."""
        done, size = 0, len(data)
        while done < size:  # a record takes so much
            done += self._object.write(memoryview(data)[done:] if done else data)
        return self.outgoing.read()

    def decrypt(self, data: bytes) -> bytes:
        """The data in what came in, as far as it is all there; raises SSLError."""
        incoming = self._incoming
        incoming.write(data)
        plain = b""
        try:
            while not self.ended:
                part = self._object.read(PLAIN)
                self.ended = not part
                plain = plain + part if plain else part
                if not incoming.pending and not self._object.pending():
                    break
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLZeroReturnError:
            self.ended = True
        return plain


def reason_of(error: OSError) -> str:
    """What an SSLError is to be called."""
    assert isinstance(error, ssl.SSLError)
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate does not hold: {error.verify_message}"
    words = (error.reason or str(error)).lower().replace("_", " ")
    return f"TLS failed: {words}"
