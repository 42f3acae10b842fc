# Made from generator/outputs/python/runtime/calls/client.py, not to be edited; make it again with: make generate
# Derived from async_client.py. Change that file, then run: make generate
"""What a client does: the loop of a call that decides about sending, limits, clock and repeats."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..errors import OkxError, OutcomeUnknown, TransportError, ValidationError
from ..limits.limiter import RateLimiter
from ..models.reply import Reply
from ..models.request import AnyRequest, HeaderRequest
from ..transports.base import HttpResponse, Transport
from ..wire.transport import SocketTransport
from .call import Call, LogAndSwallow, Pause, Resync, clock_not_read
from .client_base import ClientBase, RateLimiting
from .operation import Operation

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..transports.signing import Signer
    from ..wire.routes import Proxy

T = TypeVar("T")


class ClientCore(ClientBase):
    """A client without resources."""

    def __init__(
        self,
        signer: Signer | ValidationError | None,
        *,
        demo: bool,
        base_url: str,
        timeout: float,
        retries: int,
        headers: Mapping[str, str] | None,
        exp_time: timedelta | None,
        rate_limit: RateLimiting,
        limit_wait: float,
        transport: Transport | None,
        proxy: Proxy | ValidationError | None,
        ssl_context: SSLContext | None,
        user_agent: str,
    ) -> None:
        super().__init__(
            signer,
            demo=demo,
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            exp_time=exp_time,
            rate_limit=rate_limit,
            limit_wait=limit_wait,
            has_transport=transport is not None,
            proxy=proxy,
            ssl_context=ssl_context,
        )
        self._syncing = threading.Lock()
        self._owned: SocketTransport | None = None
        if transport is None:
            transport = self._owned = SocketTransport(
                self.base_url,
                self.timeout,
                user_agent,
                proxy=self._proxy,
                ssl_context=ssl_context,
            )
        self._transport: Transport = transport

    def send(
        self,
        operation: Operation[T],
        request: AnyRequest,
        headers: HeaderRequest | None = None,
    ) -> Reply[T]:
        """Send a request model; what every method of the resources does.

        Raises:
            RateLimitReached: Nothing was sent, for the limit is reached and is not waited for.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.
        """
        return self._perform(self._call(operation, request, headers))

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> Reply[Any]:
        """Call an endpoint that is not described yet, signed where the client has keys.

        Its rate limit is not known, and so not kept.

        Args:
            method: "GET" or "POST".
            path: The path, such as "/api/v5/new/endpoint".
            params: The query, by wire name.
            body: The JSON body of a POST, by wire name. No floats: pass Decimal or str.

        Raises the same errors as described endpoints; items are plain dicts.
        """
        try:
            call = self._undescribed_call(method, path, params, body)
        finally:
            del params, body  # there may be secrets in them, and frames of errors are shown
        return self._perform(call)

    def sync_clock(self) -> timedelta:
        """Ask the exchange for its time, and sign by its clock from now on.

        Done without being asked after an answer that the time was wrong.

        Returns:
            How far the exchange's clock is ahead of this machine's.
        """
        self._read_clock(self._time_call(self.timeout))
        return self._clock.ahead

    def exchange_time(self) -> int:
        """The exchange's time in milliseconds, or a little before; it is asked for where need be.

        Raises OkxError where it is not told.
        """
        if not self._clock.is_fresh():
            self.sync_clock()
        return self._clock.earliest_milliseconds(0)

    def close(self) -> None:
        """Close the connections. A transport that was passed in stays open: it is its owner's."""
        if self._owned is not None:
            self._owned.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _perform(self, call: Call[T]) -> Reply[T]:
        """Send a call, again where that is right, until it ends with a reply or an error."""
        try:
            limiter = self._limiter
            if call.needs_clock:
                self._resync(call, None)
            outcome: Reply[T] | Pause | Resync | None
            while True:
                try:
                    if limiter is None or not call.charges:
                        response = self._transport.send(call.request())
                    else:
                        response = self._send_within(limiter, call)
                except (TransportError, OutcomeUnknown) as failure:
                    outcome = call.after_failure(failure)
                    if outcome is None:
                        raise
                else:
                    outcome = call.after_answer(response)
                if isinstance(outcome, Reply):
                    return outcome
                if isinstance(outcome, Pause):
                    time.sleep(outcome.seconds)
                else:
                    self._resync(call, outcome)
        except OkxError:
            raise
        except BaseException as error:  # a cancellation, a timeout around the call, Ctrl-C
            call.interrupted(error)
            raise

    def _send_within(self, limiter: RateLimiter, call: Call[Any]) -> HttpResponse:
        """Send a request once, when the rate limits let it."""
        began = monotonic()
        try:
            permit = limiter.acquire(call.charges, call.longest_wait(self.limit_wait))
        finally:
            call.has_waited(monotonic() - began)
        sent, answered = False, False
        try:
            request = call.request()
            sent = True
            response = self._transport.send(request)
            answered = True
        except TransportError:
            sent = False
            raise
        finally:
            with LogAndSwallow(call.sender.log):
                limiter.settle(permit, sent=sent, answered=answered)
        return response

    def _resync(self, call: Call[Any], wrong: Resync | None) -> None:
        """Read the exchange's clock, unless another call just did.

        Raises the refusal that made it necessary where that fails, or else TransportError: without
        the exchange's time nobody can say until when a call is good.
        """
        with self._syncing:
            if not call.needs_clock if wrong is None else self._clock.readings != call.readings:
                return
            asked = self._time_call(call.left)
            try:
                self._read_clock(asked)
            except OkxError as error:
                failure = type(error).__name__
            else:
                failure = ""
            call.left = asked.left
        if failure:
            raise wrong.refusal if wrong else clock_not_read(call, failure)

    def _read_clock(self, asked: Call[dict[str, str]]) -> None:
        reply = self._perform(asked)
        self._clock.read(reply, asked.seconds)
