"""The decisions of a call, shared by both clients: what is sent, and what each outcome means."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from msgspec import Struct

from .errors import NOT_DESCRIBED, ApiError, BadReply, OutcomeUnknown, TransportError, meaning_of
from .operation import Endpoint
from .reply import Reply, cl_ord_ids_of, has_succeeded
from .transport import Headers, HttpRequest, HttpResponse

if TYPE_CHECKING:
    from .signing import Signer

T = TypeVar("T")

ATTEMPTS = 3
FIRST_PAUSE = 0.2


class Pause(NamedTuple):
    """Wait this long, then send the same request again."""

    seconds: float


class Call(Struct, Generic[T]):
    """One call from its encoded request to its reply.

    A GET, or an operation marked safe, is sent again after failures that may pass. Everything else
    only when nothing was sent, or when the answer's code says it was refused before execution.
    `wire` tells the request where an error needs it; `deadline` is on the monotonic clock.
    """

    endpoint: Endpoint[T]
    path: str
    body: bytes | None
    wire: Callable[[], Any]
    deadline: float
    attempt: int = 1

    def request(self, common: Headers, signer: Signer | None) -> HttpRequest:
        """The request of this attempt, signed afresh: a signature is good for 30 seconds."""
        method = self.endpoint.method
        headers = Headers(common)
        if signer is not None and self.endpoint.signs:
            signer.sign(headers, method, self.path, self.body)
        return HttpRequest(method, self.path, headers, self.body)

    def after_answer(self, response: HttpResponse) -> Reply[T] | Pause:
        """The reply in an answer, or a pause before the next attempt; raises what else it means."""
        try:
            return self.endpoint.read(
                response.body, response.status, response.content_type, self.wire
            )
        except ApiError as error:
            if self._may_repeat(error) and (pause := self._pause()):
                return pause
            # Without the frames that read it, for they have the whole answer, secrets and all.
            raise error.with_traceback(None) from None
        except BadReply as error:
            if self.endpoint.safe and (pause := self._pause()):
                return pause
            raise error.with_traceback(None) from None

    def after_failure(self, failure: TransportError | OutcomeUnknown) -> Pause | None:
        """A pause before the next attempt; None where there must not be one.

        The failure is not raised from here: a frame that an exception and a local variable refer to
        would keep the connections of a closed client until the garbage is collected.
        """
        if isinstance(failure, OutcomeUnknown):
            failure.tell(self.endpoint.key, cl_ord_ids_of(self.wire()))
            return self._pause() if self.endpoint.safe else None
        return self._pause()

    def _may_repeat(self, error: ApiError) -> bool:
        """Whether the same request may be sent after an error of the exchange."""
        meaning = meaning_of(error.code)
        if self.endpoint.safe and meaning.resend == "unknown":
            return meaning is not NOT_DESCRIBED
        return meaning.resend == "yes" and not has_succeeded(error.data)

    def _pause(self) -> Pause | None:
        """Jittered and doubling; None where attempts or time have run out."""
        import random  # here, because most calls succeed at once

        seconds = FIRST_PAUSE * 2 ** (self.attempt - 1) * random.uniform(0.5, 1.0)
        if self.attempt >= ATTEMPTS or time.monotonic() + seconds >= self.deadline:
            return None
        self.attempt += 1
        return Pause(seconds)

    def __repr__(self) -> str:
        return f"Call({self.endpoint.key!r}, attempt={self.attempt})"
