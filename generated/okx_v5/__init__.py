# Made from spec/, not to be edited; make it again with: make generate
"""A typed, validated client of the OKX exchange's REST API.

    from okx_v5 import Client

    client = Client(api_key="...", secret_key="...", passphrase="...", demo=True)
    reply = client.trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")
    reply[0].pos_side

Generated from the description in okx-openapi; not to be edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.errors import use_error_table
from ._runtime.lazy import attribute
from .errors import (
    AccountModeError,
    AccountRestrictedError,
    ApiError,
    AuthenticationError,
    BadMessage,
    BadRecording,
    BadReply,
    DuplicateRequestError,
    ExchangeTimeoutError,
    Expired,
    FellBehind,
    InsufficientBalanceError,
    InvalidRequestError,
    NotDoneError,
    NotFoundError,
    OkxError,
    OrderRejectedError,
    OutcomeUnknown,
    PermissionDeniedError,
    RateLimitError,
    RateLimitReached,
    RecordingFailed,
    TimestampError,
    TooLateError,
    TooManyConnections,
    TransportError,
    UnavailableError,
    UndescribedCodeError,
    ValidationError,
    WrongEnvironmentError,
    error_pages,
    meaning,
)
from .version import DESCRIPTION_VERSION, DOCUMENTATION, __version__

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .client import Client
    from .operations import OPERATIONS
    from .regions import Region
    from ._runtime.calls.finding import Finding
    from ._runtime.calls.operation import Cursor
    from ._runtime.calls.operation import Encoded
    from ._runtime.calls.operation import NumberedPages
    from ._runtime.calls.operation import Operation
    from ._runtime.limits.limiter import Charge
    from ._runtime.limits.limiter import RateLimiter
    from ._runtime.limits.rate_limit import RateLimit
    from ._runtime.models.convert import Number
    from ._runtime.models.convert import Time
    from ._runtime.models.outcomes import Outcome
    from ._runtime.models.reply import Reply
    from ._runtime.models.undescribed import Undescribed
    from ._runtime.transports.base import AsyncTransport
    from ._runtime.transports.base import HttpRequest
    from ._runtime.transports.base import HttpResponse
    from ._runtime.transports.base import Transport
    from .streams.blocking import Streams
    from .streams.awaited import AsyncStreams
    from .channels import CHANNELS
    from ._runtime.streams.channel import Channel
    from ._runtime.streams.follow_up import FollowUp
    from ._runtime.streams.interrupted import Interrupted
    from ._runtime.streams.push import Push
    from .stream_operations import STREAM_OPERATIONS
    from ._runtime.streams.operation import StreamOperation
    from ._runtime.streams.socket import StreamTransport
    from ._runtime.streams.blocking import KeptBook
    from ._runtime.streams.blocking import Subscription
    from ._runtime.streams.awaited import AsyncKeptBook
    from ._runtime.streams.awaited import AsyncSubscription
    from ._runtime.recordings.recording import AsyncRecording
    from .streams.replays import AsyncReplay
    from ._runtime.recordings.tape import Recorded
    from ._runtime.recordings.recording import Recording
    from .streams.replays import Replay
    from .streams.replays import async_replay
    from .channels import decode_message
    from .streams.replays import replay
    from .streams.event import StreamEvent

use_error_table(meaning, error_pages)

__all__ = [
    "AccountModeError",
    "AccountRestrictedError",
    "ApiError",
    "AsyncClient",
    "AsyncKeptBook",
    "AsyncRecording",
    "AsyncReplay",
    "AsyncStreams",
    "AsyncSubscription",
    "AsyncTransport",
    "AuthenticationError",
    "BadMessage",
    "BadRecording",
    "BadReply",
    "CHANNELS",
    "Channel",
    "Charge",
    "Client",
    "Cursor",
    "DESCRIPTION_VERSION",
    "DOCUMENTATION",
    "DuplicateRequestError",
    "Encoded",
    "ExchangeTimeoutError",
    "Expired",
    "FellBehind",
    "Finding",
    "FollowUp",
    "HttpRequest",
    "HttpResponse",
    "InsufficientBalanceError",
    "Interrupted",
    "InvalidRequestError",
    "KeptBook",
    "NotDoneError",
    "NotFoundError",
    "Number",
    "NumberedPages",
    "OPERATIONS",
    "OkxError",
    "Operation",
    "OrderRejectedError",
    "Outcome",
    "OutcomeUnknown",
    "PermissionDeniedError",
    "Push",
    "RateLimit",
    "RateLimitError",
    "RateLimitReached",
    "RateLimiter",
    "Recorded",
    "Recording",
    "RecordingFailed",
    "Region",
    "Replay",
    "Reply",
    "STREAM_OPERATIONS",
    "StreamEvent",
    "StreamOperation",
    "StreamTransport",
    "Streams",
    "Subscription",
    "Time",
    "TimestampError",
    "TooLateError",
    "TooManyConnections",
    "Transport",
    "TransportError",
    "UnavailableError",
    "Undescribed",
    "UndescribedCodeError",
    "ValidationError",
    "WrongEnvironmentError",
    "__version__",
    "async_replay",
    "decode_message",
    "replay",
]

# Loaded when they are asked for, so that a program pays for the client it uses.
_PLACES = {
    "AsyncClient": "async_client",
    "Client": "client",
    "OPERATIONS": "operations",
    "Region": "regions",
    "Finding": "_runtime.calls.finding",
    "Cursor": "_runtime.calls.operation",
    "Encoded": "_runtime.calls.operation",
    "NumberedPages": "_runtime.calls.operation",
    "Operation": "_runtime.calls.operation",
    "Charge": "_runtime.limits.limiter",
    "RateLimiter": "_runtime.limits.limiter",
    "RateLimit": "_runtime.limits.rate_limit",
    "Number": "_runtime.models.convert",
    "Time": "_runtime.models.convert",
    "Outcome": "_runtime.models.outcomes",
    "Reply": "_runtime.models.reply",
    "Undescribed": "_runtime.models.undescribed",
    "AsyncTransport": "_runtime.transports.base",
    "HttpRequest": "_runtime.transports.base",
    "HttpResponse": "_runtime.transports.base",
    "Transport": "_runtime.transports.base",
    "Streams": "streams.blocking",
    "AsyncStreams": "streams.awaited",
    "CHANNELS": "channels",
    "Channel": "_runtime.streams.channel",
    "FollowUp": "_runtime.streams.follow_up",
    "Interrupted": "_runtime.streams.interrupted",
    "Push": "_runtime.streams.push",
    "STREAM_OPERATIONS": "stream_operations",
    "StreamOperation": "_runtime.streams.operation",
    "StreamTransport": "_runtime.streams.socket",
    "KeptBook": "_runtime.streams.blocking",
    "Subscription": "_runtime.streams.blocking",
    "AsyncKeptBook": "_runtime.streams.awaited",
    "AsyncSubscription": "_runtime.streams.awaited",
    "AsyncRecording": "_runtime.recordings.recording",
    "AsyncReplay": "streams.replays",
    "Recorded": "_runtime.recordings.tape",
    "Recording": "_runtime.recordings.recording",
    "Replay": "streams.replays",
    "async_replay": "streams.replays",
    "decode_message": "channels",
    "replay": "streams.replays",
    "StreamEvent": "streams.event",
}


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)
