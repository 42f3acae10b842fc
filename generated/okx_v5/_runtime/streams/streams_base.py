# Made from generator/outputs/python/runtime/streams/streams_base.py, not to be edited; make it again with: make generate
"""What both forms of the streams have in common: settings, keys, and where to connect."""

from __future__ import annotations

import os
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..calls.client_base import (
    DEFAULT_RETRIES,
    RateLimiting,
    check_way,
    checked_base_url,
    checked_demo,
    checked_exp_time,
    checked_limiter,
    checked_seconds,
)
from ..calls.from_environment import FromEnvironment
from ..errors import TransportError, ValidationError
from ..lazy import package_logger
from ..limits.limiter import ConnectionLimiter
from ..limits.process_limiter import process_limiter
from ..models.convert import is_sequence, to_json
from ..wire.routes import Proxy, route_to
from .budget import Budget
from .channel import Channel, Limits
from .delivery import Recorder
from .hub import Hub
from .line import LineSettings
from .login_clock import LoginClock
from .socket import StreamTransport

if TYPE_CHECKING:
    from datetime import timedelta
    from ssl import SSLContext

    from ..calls.async_client import AsyncClientCore
    from ..recordings.recording import RecordingBase
    from ..transports.signing import Signer
    from .following import Follower, Operations
    from .operation import StreamOperation
    from .trading import RestSettings, Trading

Gaps = Literal["tell", "hide"]
"""Whether a reader is told of gaps."""

DEFAULT_TIMEOUT = 10.0
DEFAULT_MAX_WAITING = 10_000

_OWNER = "Streams"
_SILENCE = 2 / 3
"""How much of the silence that the exchange allows is let pass before the connection is tried."""


class StreamsBase(FromEnvironment):
    """The settings of streams.

    `hosts` are where they are, by the base URL of a region and whether it is for demo trading; at
    any other base URL they are beside the REST API. `operations` gives those of REST.
    """

    _recording: RecordingBase | None = None
    _is_closed = False

    def __init__(
        self,
        signer: Signer | ValidationError | None,
        *,
        demo: bool,
        base_url: str,
        timeout: float,
        exp_time: timedelta | None,
        rate_limit: RateLimiting,
        limit_wait: float,
        gaps: Gaps,
        follow_up: bool,
        max_waiting: int,
        silence: float | None,
        compression: bool,
        transport: StreamTransport | None,
        proxy: Proxy | ValidationError | None,
        ssl_context: SSLContext | None,
        user_agent: str,
        hosts: Mapping[tuple[str, bool], str],
        limits: Limits,
        operations: Callable[[], Operations],
        close_codes: Mapping[int, str],
    ) -> None:
        if isinstance(signer, ValidationError):
            raise signer
        if isinstance(proxy, ValidationError):
            raise proxy
        check_way(proxy, ssl_context, transport is not None, _OWNER)
        self.demo = checked_demo(demo, _OWNER)
        in_clear = signer is None or transport is not None
        self.base_url = checked_base_url(base_url, in_clear, _OWNER)
        self.timeout = checked_seconds("timeout", timeout, _OWNER)
        self.exp_time = checked_exp_time(exp_time, _OWNER)
        self.limit_wait = checked_seconds("limit_wait", limit_wait, _OWNER)
        if rate_limit != "wait":  # the usual limiter is loaded with the first order
            checked_limiter(rate_limit, _OWNER)
        self._rate_limit: RateLimiting = rate_limit
        self.inst_id_codes: dict[str, int] = {}
        """The `instIdCode` of instruments, by `inst_id`: looked up as they are needed."""
        self.tells_gaps = _checked_gaps(gaps) == "tell"
        self.follows_up = _checked_flag("follow_up", follow_up)
        self.max_waiting = _checked_number("max_waiting", max_waiting)
        allowed = limits.seconds_of_silence * _SILENCE if silence is None else silence
        self._silence = checked_seconds("silence", allowed, _OWNER)
        host = hosts.get((self.base_url, demo))
        self._url = f"wss://{host}" if host else f"ws{self.base_url.removeprefix('http')}"
        self._signer = signer
        self._limits = limits
        self._operations = operations
        self._close_codes = close_codes
        self._transport = _checked_transport(transport)
        self._proxy = proxy
        self._ssl_context = ssl_context
        self._compression = _checked_flag("compression", compression)
        self._user_agent = user_agent
        self._process = os.getpid()
        self._recorder = Recorder()
        self._login_clock = LoginClock(self._rest_client, package_logger())
        self._lock = Lock()

    def check_process(self) -> None:
        """Raise TransportError in a process that was forked: what receives stayed behind."""
        if os.getpid() != self._process:
            raise TransportError("these streams were built before a fork: build them after it")

    def check_open(self) -> None:
        """Raise TransportError where the streams were closed: nothing begins in them any more."""
        if self._is_closed:
            raise TransportError("the streams are closed")

    def line_settings(self) -> LineSettings:
        """What connections need to know; a transport is loaded here at the latest.

        Raises TransportError in a process that was forked.
        """
        self.check_process()
        if self._transport is None:
            from .picows_transport import PicowsTransport  # here, for it is an extra

            # The way is found as for REST, which reads the environment by these schemes.
            route = route_to(f"http{self._url.removeprefix('ws')}", self._proxy)
            self._transport = PicowsTransport(
                self.timeout,
                self._user_agent,
                ssl_context=self._ssl_context,
                proxy=_address(route.proxy) if route.proxy is not None else None,
                compression=self._compression,
            )
        return LineSettings(
            self._url,
            self._transport,
            self._limits,
            self._close_codes,
            self._signer,
            self.timeout,
            self._silence,
            package_logger(),
            self._recorder,
            self._budget(),
            self._login_clock,
        )

    def _budget(self) -> Budget:
        """What connections share, counted where limits are counted for others, or here."""
        given = self._rate_limit
        limiter = given if isinstance(given, ConnectionLimiter) else process_limiter("wait")
        account = limiter.account or (self._signer.account if self._signer else "")
        return Budget(
            limiter,
            (self._url, account),
            self._limits.connections_per_second,
            self.timeout,
            package_logger(),
        )

    def takes_place(self, recording: RecordingBase) -> None:
        """Write what comes from now on into this one; the one before has ended."""
        before, self._recording = self._recording, recording
        if before is not None:
            before.end()

    def trading(self, hub: Hub) -> Trading:
        """What sends operations over the connections of an event loop."""
        if hub.trading is None:
            from .trading import Trading  # here, for many programs only receive

            hub.trading = Trading(self.line_settings(), self._rest_settings(), self.inst_id_codes)
        return hub.trading

    def new_hub(self) -> Hub:
        """The connections of an event loop. Raises TransportError where the streams are closed."""
        self.check_open()
        return Hub(self.line_settings(), self.trading, self._follower if self.follows_up else None)

    def _follower(self) -> Follower:
        """What asks REST after a gap."""
        from .following import Follower  # here, for many programs never have a gap

        return Follower(self._rest_client, self._operations(), self.timeout, self._login_clock)

    def _rest_client(self) -> AsyncClientCore:
        """A client of REST with the keys of the streams. Raises ValidationError."""
        from ..calls.async_client import AsyncClientCore

        return AsyncClientCore(
            self._signer,
            demo=self.demo,
            base_url=self.base_url,
            timeout=self.timeout,
            retries=DEFAULT_RETRIES,
            headers=None,
            exp_time=None,
            rate_limit=self._rate_limit,
            limit_wait=self.limit_wait,
            transport=None,
            proxy=self._proxy,
            ssl_context=self._ssl_context,
            user_agent=self._user_agent,
        )

    def _rest_settings(self) -> RestSettings:
        from .trading import RestSettings

        return RestSettings(
            self.base_url,
            self.demo,
            self._proxy,
            self._ssl_context,
            self._user_agent,
            self.exp_time,
            self._rate_limit,
            self.limit_wait,
        )

    def check_keys(self, operation: StreamOperation[Any]) -> None:
        """Refuse an operation without keys: raises ValidationError."""
        if self._signer is None:
            rule = "is required: orders are private, pass api_key, secret_key and passphrase"
            raise ValidationError(operation.label, "api_key", "", rule, operation.documentation)

    def __repr__(self) -> str:
        if "_url" not in vars(self):  # in a traceback of its own refusal
            return f"{type(self).__name__}(refused)"
        keys = "with keys" if self._signer else "without keys"
        return f"{type(self).__name__}({self._url!r}, {keys})"

    def __reduce__(self) -> str:
        raise TypeError(
            "streams are not pickled, for their keys would be; build them where they are needed"
        )


def _checked_number(name: str, number: object) -> int:
    if isinstance(number, int) and not isinstance(number, bool) and number > 0:
        return number
    raise ValidationError(_OWNER, name, "", "must be a whole number, 1 or more", "")


def _checked_gaps(gaps: Gaps) -> Gaps:
    if gaps not in ("tell", "hide"):
        raise ValidationError(_OWNER, "gaps", "", "must be 'tell' or 'hide'", "")
    return gaps


def _checked_flag(name: str, flag: object) -> bool:
    if isinstance(flag, bool):
        return flag
    raise ValidationError(_OWNER, name, "", "must be True or False", "")


def _checked_transport(transport: StreamTransport | None) -> StreamTransport | None:
    if transport is None or callable(getattr(transport, "connect", None)):
        return transport
    rule = "must have connect(url, receiver, headers), as StreamTransport has: clients have others"
    raise ValidationError(_OWNER, "transport", "", rule, "")


def _address(proxy: Proxy) -> str:
    """A proxy as a URL, user and password among it."""
    scheme, authority = proxy.target.scheme, proxy.target.authority
    if not proxy.authorization:
        return f"{scheme}://{authority}"
    user, _, password = b64decode(proxy.authorization.partition(" ")[2]).decode().partition(":")
    return f"{scheme}://{quote(user, '')}:{quote(password, '')}@{authority}"


def wanted_args(channel: Channel[Any], arguments: dict[str, Any]) -> list[dict[str, Any]]:
    """Each argument that a call asks for: a list stands for every one of its values.

    Raises ValidationError for what breaks the description.
    """
    try:
        args = [channel.asked(**each) for each in _each(channel, arguments)]
        return [*{to_json(arg): arg for arg in args}.values()]
    finally:
        arguments.clear()


def one_arg(channel: Channel[Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """The argument of an order book.

    Raises ValidationError for what breaks the description, and for a channel that pushes none.
    """
    try:
        is_untold = channel.is_binary and channel.told_by is None
        if is_untold or not {"_asks", "_bids", "_seqId"}.issubset(dir(channel.item)):
            rule = f"must push order books in JSON, which {channel.key} does not"
            raise ValidationError(channel.label, "channel", "", rule, channel.documentation)
        several = next((name for name, value in arguments.items() if is_sequence(value)), None)
        if several is not None:
            rule = "must be one value: a kept book is of one, so ask for another one for each"
            raise ValidationError(channel.label, several, "", rule, channel.documentation)
        return channel.asked(**arguments)
    finally:
        arguments.clear()


def _each(channel: Channel[Any], arguments: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    choices = {
        name: [*value] if is_sequence(value) else [value] for name, value in arguments.items()
    }
    for name, values in choices.items():
        if not values:
            rule = "must have at least one value; leave it out where it may be missing"
            raise ValidationError(channel.label, name, "", rule, channel.documentation)
    for chosen in product(*choices.values()):
        yield dict(zip(choices, chosen, strict=True))
