# Made from generator/outputs/python/runtime/streams/picows_transport.py, not to be edited; make it again with: make generate
"""The default transport of the streams: picows, which reads frames in C."""

from __future__ import annotations

import asyncio
import logging
import zlib
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import TransportError
from .deflate import OFFER, inflater
from .socket import Ended, HandshakeRefused, Receiver, Socket

if TYPE_CHECKING:
    from ssl import SSLContext

try:
    # Not by name, for the types of a copy are checked where it is not installed.
    picows: Any = import_module("picows")
except ImportError:
    raise ImportError(
        "the streams need picows: pip install 'okx-openapi[streams]', or 'picows>=2.3,<3' where "
        "the package is vendored; or pass transport=, with a WebSocket of your own"
    ) from None

_TEXT, _BINARY = picows.WSMsgType.TEXT, picows.WSMsgType.BINARY
_CONTINUATION, _CLOSE = picows.WSMsgType.CONTINUATION, picows.WSMsgType.CLOSE
_PING = picows.WSMsgType.PING
_connect = picows.ws_connect
_LOST, _NO_CODE = 1006, 1005
_GOODBYE = picows.WSCloseCode.OK
LARGEST = 64 * 1024 * 1024
"""Bytes of a message at most."""


class _WithoutHandshakes(logging.LoggerAdapter[logging.Logger]):
    """What picows logs, but for what is below DEBUG: handshakes in full, which can have keys."""

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802
        """Whether lines of this level are wanted."""
        return level >= logging.DEBUG and super().isEnabledFor(level)


_LOG = _WithoutHandshakes(logging.getLogger("picows.client"), {})


class PicowsTransport:
    """Opens connections; compressed messages are read where the server sends them."""

    def __init__(
        self,
        timeout: float,
        user_agent: str,
        *,
        ssl_context: SSLContext | None,
        proxy: str | None,
        compression: bool,
    ) -> None:
        self._timeout = timeout
        self._headers = [("User-Agent", user_agent)]
        if compression:
            self._headers.append(("Sec-WebSocket-Extensions", OFFER))
        self._ssl_context = ssl_context
        self._proxy = proxy

    async def connect(
        self, url: str, receiver: Callable[[], Receiver], headers: Mapping[str, str]
    ) -> Socket:
        """Open a connection. Raises TransportError where it cannot be opened."""
        opening = _Opening()

        def listener(request: Any, response: Any) -> _Listener:
            extensions = response.headers.get("Sec-WebSocket-Extensions", "")
            return _Listener(receiver(), extensions, opening)

        try:
            async with asyncio.timeout(self._timeout):
                transport, _ = await _connect(
                    listener,
                    url,
                    ssl_context=self._ssl_context,
                    websocket_handshake_timeout=self._timeout,
                    extra_headers=[*self._headers, *headers.items()],
                    enable_auto_pong=False,
                    max_frame_size=LARGEST,
                    max_redirects=0,
                    proxy=self._proxy,
                    logger_name=_LOG,
                )
        except TimeoutError:
            failure = f"no answer within {self._timeout:g} s"
        except picows.WSInvalidStatusError as error:
            told = error.response.status
            refusal = HandshakeRefused(
                f"cannot connect to {url}: status {int(told)}", int(told), error.raw_body or b""
            )
            raise refusal from None
        except Exception as error:
            # A proxy's address may hold a password, and errors repeat addresses.
            failure = type(error).__name__ if self._proxy else str(error) or type(error).__name__
        except BaseException:
            opening.give_up()
            raise
        else:
            return _Socket(transport)
        opening.give_up()
        raise TransportError(f"cannot connect to {url}: {failure}")


class _Opening:
    """A connection until who asked for it has it; picows keeps one whose asker was cancelled."""

    def __init__(self) -> None:
        self._transport: Any = None
        self._is_given_up = False

    def done(self, transport: Any) -> None:
        """It is open."""
        self._transport = transport
        if self._is_given_up:
            transport.disconnect(graceful=False)

    def give_up(self) -> None:
        """Nobody waits for it any more: it is closed, now or when it opens."""
        self._is_given_up = True
        if self._transport is not None:
            self._transport.disconnect(graceful=False)


class _Socket:
    """A connection, as the streams use it."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def send(self, message: bytes) -> None:
        """Send a text message."""
        if self._transport.is_disconnected or self._transport.is_close_frame_sent:
            raise TransportError("the connection is closed")
        self._transport.send(_TEXT, message)

    def close(self) -> None:
        """Say good-bye and close."""
        if not self._transport.is_disconnected:
            self._transport.send_close(_GOODBYE)
            self._transport.disconnect()

    def abort(self) -> None:
        """Close at once."""
        self._transport.disconnect(graceful=False)


class _Listener(picows.WSListener):  # type: ignore[misc]
    """Makes messages of frames."""

    def __init__(self, receiver: Receiver, extensions: str, opening: _Opening) -> None:
        picows.WSListener.__init__(self)
        self._opening = opening
        self._receiver = receiver
        self._received = receiver.received
        self._unpack = inflater(extensions, LARGEST)
        self._parts: list[bytes] = []
        self._size = 0
        self._is_packed = False

    def on_ws_connected(self, transport: Any) -> None:
        """Know that it is open."""
        self._opening.done(transport)

    def on_ws_frame(self, transport: Any, frame: Any) -> None:
        """Read a frame: mostly a message by itself."""
        kind = frame.msg_type
        if kind is _TEXT or kind is _BINARY:
            if frame.fin and not frame.rsv1:
                self._received(frame.get_payload_as_bytes())
                return
            self._is_packed = frame.rsv1
            self._parts = [frame.get_payload_as_bytes()]
            self._size = len(self._parts[0])
        elif kind is _CONTINUATION:
            self._parts.append(frame.get_payload_as_bytes())
            self._size += len(self._parts[-1])
        else:
            if kind is _PING:
                transport.send_pong(frame.get_payload_as_bytes())
                self._receiver.pinged()
            elif kind is _CLOSE:
                transport.send_close(frame.get_close_code() or _GOODBYE)
                transport.disconnect()
            return
        if not frame.fin and self._size <= LARGEST:
            return
        try:
            message = self._whole()
        except (ValueError, zlib.error) as error:
            self._receiver.ended(Ended(_LOST, str(error)))
            transport.disconnect(graceful=False)
        else:
            self._received(message)

    def _whole(self) -> bytes:
        """The message that the frames were parts of; raises ValueError or zlib.error."""
        if self._size > LARGEST:
            raise ValueError(f"a message is more than {LARGEST} bytes")
        message = b"".join(self._parts)
        self._parts = []
        if not self._is_packed:
            return message
        if self._unpack is None:
            raise ValueError("a compressed message, and compression was not agreed on")
        return self._unpack(message)

    def on_ws_disconnected(self, transport: Any) -> None:
        """Tell how the connection ended."""
        told = transport.close_handshake.recv if transport.close_handshake else None
        if told is None:
            self._receiver.ended(Ended(_LOST, "the connection broke off"))
        else:
            code = told.code  # a number where the exchange's own have no name
            number = int(getattr(code, "value", code)) or _NO_CODE
            self._receiver.ended(Ended(number, told.reason or ""))
