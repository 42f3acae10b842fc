# Made from spec/, not to be edited; make it again with: make generate
"""Every error of this package, and what the exchange's codes mean.

OkxError
├── ValidationError     refused here, nothing was sent
├── RateLimitReached    a documented limit leaves no room, nothing was sent
├── TransportError      it never reached the exchange
├── OutcomeUnknown      it was sent, and whether it was carried out is not known
│   └── BadReply        the answer is not OKX JSON
└── ApiError            the exchange answered with an error code
    ├── WrongKeyError
    ├── LateAnswerError
    └── UndescribedCodeError   a code that is not described (OutcomeUnknown, too)
"""

from __future__ import annotations

from ._runtime.errors import (
    NOT_DESCRIBED,
    Meaning,
    ApiError,
    BadReply,
    OkxError,
    OutcomeUnknown,
    RateLimitReached,
    TransportError,
    UndescribedCodeError,
    ValidationError,
)

__all__ = [
    "Meaning",
    "ApiError",
    "BadReply",
    "OkxError",
    "OutcomeUnknown",
    "RateLimitReached",
    "TransportError",
    "UndescribedCodeError",
    "ValidationError",
    "WrongKeyError",
    "LateAnswerError",
    "meaning",
]


class WrongKeyError(ApiError):
    """The key is not good.

    Ask for another.
    """

    hint = "Ask for another."


class LateAnswerError(ApiError, OutcomeUnknown):
    """The exchange did not answer in time.

    Ask what became of the request.
    """

    hint = "Ask what became of the request."


def meaning(code: str) -> Meaning:
    """What a code means; a code that is not described may have been executed.

    `51008_1000` is a kind of 51008.
    """
    from .error_codes import CODES  # when the first error comes: most programs start without one

    return CODES.get(code) or CODES.get(code.partition("_")[0], NOT_DESCRIBED)
