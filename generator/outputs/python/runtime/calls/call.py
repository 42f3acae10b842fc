"""The decisions of a call, shared by both clients: what is sent, and what each outcome means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from msgspec import Struct

from ..errors import (
    NOT_DESCRIBED,
    ApiError,
    BadReply,
    Expired,
    OutcomeUnknown,
    TransportError,
    meaning_of,
    unknown_outcome,
)
from ..hidden import HiddenFromReprs
from ..limits.limiter import Charges
from ..models.reply import Reply, answered
from ..transports.base import (
    CONNECTING,
    REDIRECTS,
    Headers,
    HttpRequest,
    HttpResponse,
    is_unsent,
)
from .clock import Clock
from .operation import Endpoint

if TYPE_CHECKING:
    from logging import Logger

    from ..transports.signing import Signer

T = TypeVar("T")

AFTER_FAILURE = 0.2
"""Seconds to wait, at most, before the second attempt; it doubles for the third."""
AFTER_REFUSAL = 1.0
"""The same where the exchange was busy or a limit reached: most limits are for two seconds."""

EXPIRES = "expTime"
ENDINGS = ("CancelledError", "KeyboardInterrupt", "SystemExit", "TimeoutError")
"""What usually ends a call from outside, by name: asyncio is not imported for that."""
A_WAIT = 0.05
"""Seconds of waiting for a rate limit after which a deadline is looked at again."""
LONG_WAIT = 1.0
"""Seconds of waiting for a rate limit that are worth a line of the log."""
DEBUG = 10


class Pause(NamedTuple):
    """Wait this long, then send the same request again."""

    seconds: float


class Resync(NamedTuple):
    """Ask the exchange for its time, then send the same request again; else raise this error."""

    refusal: ApiError


class LogAndSwallow:
    """Around the settling of a permit: what a limiter raises is logged, and hides no outcome."""

    __slots__ = ("_log",)

    def __init__(self, log: Logger) -> None:
        self._log = log

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> bool:
        if isinstance(error, Exception):
            name = type(error).__name__
            self._log.warning("the rate limiter was not told the end of a request: %s", name)
        return isinstance(error, Exception)


class Sender(HiddenFromReprs, Struct, frozen=True):
    """Whose calls they are: what all requests of a client have in common.

    `attempts` is how often a call is sent at most. `limits_first` says that the time of a first
    attempt is limited by the call, for the transport has another limit.
    """

    headers: Headers
    signer: Signer | None
    clock: Clock
    log: Logger
    timeout: float
    attempts: int
    limits_first: bool = False

    def __repr__(self) -> str:
        return "Sender(...)"


class Call(HiddenFromReprs, Struct, Generic[T]):
    """One call from its encoded request to its reply.

    A GET, or an operation marked safe, is sent again after failures that may pass. Everything else
    only when nothing was sent, or when the answer's code says it was refused before execution.
    `wire` tells the request where an error needs it, `left` are the seconds left to it: waiting
    for a rate limit is not counted, waiting for anything else is. `under_way` says that it may be
    carried out at this moment, for it left and no answer says otherwise. `expires` is when it is
    good no more, on the monotonic clock; `waited` how long a rate limit kept it here.
    """

    sender: Sender
    endpoint: Endpoint[T]
    path: str
    body: bytes | None
    headers: Mapping[str, str]
    wire: Callable[[], Any]
    left: float
    charges: Charges = ()
    attempt: int = 1
    seconds: float = 0
    readings: int = 0
    began: float = 0
    resynced: bool = False
    under_way: bool = False
    waited: float = 0
    expires: float = inf
    expires_read: int = -1

    def request(self) -> HttpRequest:
        """The request of this attempt, signed afresh: a signature is good for 30 seconds."""
        method, sender = self.endpoint.method, self.sender
        headers = Headers(sender.headers)
        if self.headers:
            headers.update(self.headers)
        if self.expires != inf or self.waited > A_WAIT:
            self._expire(headers)
        if sender.signer is not None and self.endpoint.signs:
            clock = sender.clock
            self.readings = clock.readings
            sender.signer.sign(headers, method, self.path, self.body, clock.now())
        self.began = monotonic()
        self.under_way = True
        is_usual = self.attempt == 1 and not sender.limits_first
        left = None if is_usual else self.left
        return HttpRequest(method, self.path, headers, self.body, left)

    @property
    def needs_clock(self) -> bool:
        """Whether its deadline can only be reckoned by asking the exchange for its time first."""
        return self.expires != inf and not self.sender.clock.is_fresh()

    def longest_wait(self, limit: float) -> float:
        """How many seconds it may wait for a rate limit."""
        return min(limit, max(self.expires - monotonic(), 0.0))

    def has_waited(self, seconds: float) -> None:
        """Remember how long it waited for a rate limit, and log it where it was long."""
        self.waited += seconds
        if seconds >= LONG_WAIT:
            key = self.endpoint.key
            self.sender.log.info("%s: waited %.1f s for its rate limit", key, seconds)

    def _expire(self, headers: Headers) -> None:
        """Say until when the request is good; raises Expired where that has passed here."""
        clock = self.sender.clock
        if self.expires != inf:
            left = self.expires - monotonic()
            if self.expires_read != clock.readings:
                self.expires_read = clock.readings
                self.headers = {
                    **self.headers,
                    EXPIRES: str(clock.earliest_milliseconds(left)),
                }
                headers.update(self.headers)
        elif EXPIRES in self.headers:
            left = int(self.headers[EXPIRES]) / 1000 - clock.milliseconds() / 1000
        else:
            return
        if left <= 0:
            raise Expired(self.endpoint.key, self.waited)

    def after_answer(self, response: HttpResponse) -> Reply[T] | Pause | Resync:
        """The reply in an answer, or what to do before the next attempt; raises all else."""
        self._spend()
        try:
            if response.location and response.status in REDIRECTS:
                raise self._redirected(response)
            reply = self.endpoint.read(
                response.body, response.status, response.content_type, self.wire
            )
        except ApiError as error:
            self._log_outcome(f"{answered(response.status)}, code {error.code}")
            if isinstance(error, OutcomeUnknown):
                promise = self.endpoint.promise
                error.places, error.ask = self._asked_for()[1], promise.ask
                error.finds_ids = promise.finds_ids
                self._tell_requests(error)
            if (step := self._after_refusal(error)) is not None:
                return step
            # Without the frames that read it, for they have the whole answer, secrets and all.
            raise error.with_traceback(None) from None
        except BadReply as error:
            self._log_outcome(f"{answered(response.status)}, no OKX JSON")
            self._tell_requests(error)
            if self.endpoint.safe and (pause := self._pause(AFTER_FAILURE)):
                return pause
            raise error.with_traceback(None) from None
        if self.sender.log.isEnabledFor(DEBUG):
            self._log_outcome(f"{answered(response.status)}, code {reply.code}")
        return reply

    def after_failure(self, failure: TransportError | OutcomeUnknown) -> Pause | None:
        """A pause before the next attempt; None where there must not be one.

        The failure is not raised from here: a frame that an exception and a local variable refer to
        would keep the connections of a closed client until the garbage is collected.
        """
        self._spend()
        self._log_outcome(type(failure).__name__)
        if isinstance(failure, OutcomeUnknown):
            promise = self.endpoint.promise
            failure.tell(self.endpoint.key, *self._asked_for(), promise.ask, promise.finds_ids)
            self._tell_requests(failure)
            return self._pause(AFTER_FAILURE) if self.endpoint.safe else None
        return self._pause(AFTER_FAILURE)

    def interrupted(self, error: BaseException) -> None:
        """Note with an exception that ends the call from outside what may have been carried out."""
        if self.endpoint.safe:
            return
        promise, (ids, places) = self.endpoint.promise, self._asked_for()
        told = unknown_outcome(ids if promise.finds_ids else (), places, promise.ask)
        if not self.under_way or is_unsent(error):
            told = "nothing of it was carried out: it was waiting to be sent"
        error.add_note(f"{self.endpoint.key}: {told}")
        name = type(error).__name__
        if name not in ENDINGS:
            return  # set on a thread from elsewhere: another one could tear the log apart
        self.sender.log.warning("%s: ended by %s; %s", self.endpoint.key, name, told)

    def _asked_for(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """What to ask the exchange for: the caller's own IDs, and places in a batch or a list."""
        from .proof import asked_for  # here, for most calls succeed

        return asked_for(self.wire(), self.endpoint.promise)

    def _tell_requests(self, error: OutcomeUnknown) -> None:
        """Say by what to ask for what became of it, and until when it may be carried out."""
        from .proof import told_of  # here, for most calls succeed

        promise = self.endpoint.promise
        error.requests = told_of(self.wire(), promise, error.places)
        error.asked_by = promise.asked_by
        if EXPIRES in self.headers:
            error.expires = int(self.headers[EXPIRES])

    def _redirected(self, response: HttpResponse) -> BadReply:
        """The error for an answer that sends the caller elsewhere; what stands in a query stays."""
        reason = f"HTTP {response.status}, a redirect to {response.location.partition('?')[0]}"
        ids, places = self._asked_for()
        return BadReply(
            reason,
            self.endpoint.key,
            ids,
            response.status,
            response.body,
            places=places,
            ask=self.endpoint.promise.ask,
            finds_ids=self.endpoint.promise.finds_ids,
        )

    def _after_refusal(self, error: ApiError) -> Pause | Resync | None:
        if self.endpoint.signs and meaning_of(error.code).tells == "clock-wrong":
            if self.resynced or self.left <= 0:
                return None
            self.resynced = True
            self.under_way = False
            self.attempt += 1
            return Resync(error)
        return self._pause(AFTER_REFUSAL) if self._may_repeat(error) else None

    def _may_repeat(self, error: ApiError) -> bool:
        """Whether the same request may be sent after an error of the exchange."""
        if self.endpoint.safe and error.resend == "unknown":
            return meaning_of(error.code) is not NOT_DESCRIBED
        return error.resend == "yes"

    def _pause(self, longest: float) -> Pause | None:
        """Jittered and doubling; None where attempts or time have run out."""
        import random  # here, because most calls succeed at once

        seconds = longest * 2 ** (self.attempt - 1) * random.uniform(0.5, 1.0)
        if (
            self.attempt >= self.sender.attempts
            or self.left - seconds < self.sender.timeout * CONNECTING
        ):
            return None
        self.attempt += 1
        self.left -= seconds
        self.under_way = False
        return Pause(seconds)

    def _spend(self) -> None:
        # Nothing began where the limiter already failed.
        self.seconds = monotonic() - self.began if self.began else 0.0
        self.left -= self.seconds
        self.began = 0.0

    def _log_outcome(self, outcome: str) -> None:
        log = self.sender.log
        if log.isEnabledFor(DEBUG):
            attempt = self.attempt
            milliseconds = self.seconds * 1000
            key = self.endpoint.key
            log.debug("%s: %s, %.1f ms, attempt %d", key, outcome, milliseconds, attempt)

    def __repr__(self) -> str:
        return f"Call({self.endpoint.key!r}, attempt={self.attempt})"


def clock_not_read(call: Call[Any], failure: str) -> TransportError:
    """The error of a call that could not learn the exchange's time, which `exp_time` needs."""
    return TransportError(
        f"{call.endpoint.key}: exp_time needs the exchange's time, and asking for it failed "
        f"({failure}); nothing was sent"
    )
