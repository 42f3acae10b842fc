# Made from spec/, not to be edited; make it again with: make generate
"""Every error of this package, and what the exchange's codes mean.

OkxError
├── ValidationError     refused here, nothing was sent
├── RateLimitReached    a documented limit leaves no room, nothing was sent
├── Expired             exp_time passed while it waited here, nothing was sent
├── TransportError      it never reached the exchange
├── BadMessage          what a stream sent cannot be read
├── FellBehind          a stream's messages came faster than they were read
├── TooManyConnections  no more connections may have a channel of the streams
├── RecordingFailed     a recording of streams has ended early
├── BadRecording        a file is no recording that can be replayed
├── OutcomeUnknown      it was sent, and whether it was carried out is not known
│   └── BadReply        the answer proves nothing
└── ApiError            the exchange answered with an error code
    ├── AuthenticationError
    ├── WrongEnvironmentError
    ├── TimestampError
    ├── PermissionDeniedError
    ├── RateLimitError
    ├── InvalidRequestError
    ├── NotFoundError
    ├── TooLateError
    ├── DuplicateRequestError
    ├── InsufficientBalanceError
    ├── AccountRestrictedError
    ├── AccountModeError
    ├── OrderRejectedError
    ├── UnavailableError
    ├── ExchangeTimeoutError
    ├── NotDoneError           the answer says that it was not done
    └── UndescribedCodeError   a code that is not described (OutcomeUnknown, too)
"""

from __future__ import annotations

from ._runtime.errors import (
    NOT_DESCRIBED,
    Meaning,
    ApiError,
    BadMessage,
    BadRecording,
    BadReply,
    Expired,
    FellBehind,
    NotDoneError,
    OkxError,
    OutcomeUnknown,
    RateLimitReached,
    RecordingFailed,
    TooManyConnections,
    TransportError,
    UndescribedCodeError,
    ValidationError,
    use_reference,
)

__all__ = [
    "Meaning",
    "ApiError",
    "BadMessage",
    "BadRecording",
    "BadReply",
    "Expired",
    "FellBehind",
    "NotDoneError",
    "OkxError",
    "OutcomeUnknown",
    "RateLimitReached",
    "RecordingFailed",
    "TooManyConnections",
    "TransportError",
    "UndescribedCodeError",
    "ValidationError",
    "AuthenticationError",
    "WrongEnvironmentError",
    "TimestampError",
    "PermissionDeniedError",
    "RateLimitError",
    "InvalidRequestError",
    "NotFoundError",
    "TooLateError",
    "DuplicateRequestError",
    "InsufficientBalanceError",
    "AccountRestrictedError",
    "AccountModeError",
    "OrderRejectedError",
    "UnavailableError",
    "ExchangeTimeoutError",
    "meaning",
    "use_reference",
]


class AuthenticationError(ApiError):
    """The key, passphrase or signature was missing or not accepted.

    Check that key, secret and passphrase belong together and that every OK-ACCESS header is
    sent.
    """

    hint = "Check that key, secret and passphrase belong together and that every OK-ACCESS header is sent."


class WrongEnvironmentError(ApiError):
    """The key, domain or feature does not belong to the environment that was addressed.

    Use demo keys only in demo trading and live keys only live, with the base URL of the key's
    region.
    """

    hint = "Use demo keys only in demo trading and live keys only live, with the base URL of the key's region."


class TimestampError(ApiError):
    """The time sent with the request is wrong, malformed or too old.

    Synchronise the clock with GET /api/v5/public/time and send the time in UTC.
    """

    hint = "Synchronise the clock with GET /api/v5/public/time and send the time in UTC."


class PermissionDeniedError(ApiError):
    """The key, user or region is not entitled to this request.

    Check the key's permissions and IP allow list, identity verification, country and
    applications.
    """

    hint = "Check the key's permissions and IP allow list, identity verification, country and applications."


class RateLimitError(ApiError):
    """Too many requests or orders were sent in too short a time.

    Wait, then send again more slowly and within the limits of the endpoint and the account.
    """

    hint = (
        "Wait, then send again more slowly and within the limits of the endpoint and the account."
    )


class InvalidRequestError(ApiError):
    """A parameter is missing, malformed, out of range or contradicts another.

    Correct the request according to the endpoint's documentation before sending it again.
    """

    hint = "Correct the request according to the endpoint's documentation before sending it again."


class NotFoundError(ApiError):
    """What the request refers to does not exist.

    Check the identifier and ask the exchange which instruments, orders, positions or bots exist.
    """

    hint = "Check the identifier and ask the exchange which instruments, orders, positions or bots exist."


class TooLateError(ApiError):
    """What the request would change or use is filled, cancelled, executed or expired.

    Ask for its present state: it may have been filled or cancelled while the request travelled.
    """

    hint = "Ask for its present state: it may have been filled or cancelled while the request travelled."


class DuplicateRequestError(ApiError):
    """The identifier is already in use, or this was already requested or done.

    Ask the exchange for the existing object; use a new identifier only for something really new.
    """

    hint = "Ask the exchange for the existing object; use a new identifier only for something really new."


class InsufficientBalanceError(ApiError):
    """Balance, margin or borrowing quota is too small for the request.

    Add funds, reduce size or leverage, or cancel orders that tie up margin.
    """

    hint = "Add funds, reduce size or leverage, or cancel orders that tie up margin."


class AccountRestrictedError(ApiError):
    """The account or position is frozen, blocked or allowed to reduce risk only.

    Check account and positions; wait for a liquidation or ADL to end, or contact customer
    support.
    """

    hint = "Check account and positions; wait for a liquidation or ADL to end, or contact customer support."


class AccountModeError(ApiError):
    """The account's mode, settings or role do not allow the request.

    Compare with GET /api/v5/account/config and change the mode, setting or role, or the request.
    """

    hint = "Compare with GET /api/v5/account/config and change the mode, setting or role, or the request."


class OrderRejectedError(ApiError):
    """The order breaks a size, price, number or position rule, or the market cannot fill it.

    Check amount, price and open orders against the limits that hold for them, then send it
    corrected.
    """

    hint = "Check amount, price and open orders against the limits that hold for them, then send it corrected."


class UnavailableError(ApiError):
    """The service, feature or instrument is busy, suspended, in maintenance or not tradable.

    Look at GET /api/v5/system/status and the instrument's state before trying again.
    """

    hint = "Look at GET /api/v5/system/status and the instrument's state before trying again."


class ExchangeTimeoutError(ApiError, OutcomeUnknown):
    """The exchange gave no certain answer; the request may have been executed.

    Ask the exchange what became of it, an order by its clOrdId, before doing anything else.
    """

    hint = (
        "Ask the exchange what became of it, an order by its clOrdId, before doing anything else."
    )


def meaning(code: str) -> Meaning:
    """What a code means; a code that is not described may have been executed.

    `51008_1000` is a kind of 51008.
    """
    from .error_codes import CODES  # when the first error comes: most programs start without one

    return CODES.get(code) or CODES.get(code.partition("_")[0], NOT_DESCRIBED)


def error_pages() -> dict[str, str]:
    """The pages of operations and channels, by what errors call these."""
    from .operations import PLACES  # when the first link is wanted

    found = {key: f"operations/{place}/" for key, place in PLACES.items()}
    found.update((place, f"operations/{place}/") for place in PLACES.values())
    from .channels import PLACES as CHANNEL_PLACES

    for place in CHANNEL_PLACES.values():
        name = place.replace(".channel_", ".")
        found[name] = f"channels/{name}/"
    return found
