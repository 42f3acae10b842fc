"""What both clients have in common: settings, keys, and requests that are not described yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from ..errors import ValidationError
from ..lazy import package_logger
from ..limits.charges import Caller, charges_of
from ..limits.limiter import Charges, RateLimiter
from ..models.arguments import untraced
from ..models.convert import (
    MILLISECOND,
    NO_JSON,
    ConversionError,
    extra_wire,
    is_mapping,
    is_sequence,
    plain,
    to_json,
)
from ..models.request import AnyRequest, HeaderRequest
from ..transports.base import LOOPBACK, Headers
from .call import EXPIRES, Call, Sender
from .clock import TIME, Clock
from .from_environment import FromEnvironment
from .operation import NO_HEADERS, Endpoint, Operation

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..transports.signing import Signer
    from ..wire.routes import Proxy

T = TypeVar("T")

DEFAULT_TIMEOUT = 10.0

DEFAULT_RETRIES = 2

RateLimiting = Literal["wait", "raise", "off"] | RateLimiter
"""What to do where a documented rate limit is reached, or what decides it."""

EXP_TIME = "exp_time"

DEFAULT_LIMIT_WAIT = 60.0

_BASE_URL = re.compile(
    r"(https?)://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?\Z", re.IGNORECASE
)
_PATH = re.compile(r"/api(?:/[A-Za-z0-9_-]+)+\Z")


class ClientBase(FromEnvironment):
    """The settings of a client."""

    demo: bool
    base_url: str
    timeout: float
    exp_time: timedelta | None
    limit_wait: float
    _owned: Any

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
        has_transport: bool,
        proxy: Proxy | ValidationError | None,
        ssl_context: SSLContext | None,
    ) -> None:
        if isinstance(signer, ValidationError):
            raise signer
        if isinstance(proxy, ValidationError):
            raise proxy
        check_way(proxy, ssl_context, has_transport)
        self._proxy = proxy
        self.demo = checked_demo(demo)
        self.base_url = checked_base_url(base_url, in_clear=signer is None or has_transport)
        self.timeout = checked_seconds("timeout", timeout)
        self.exp_time = checked_exp_time(exp_time)
        self.limit_wait = checked_seconds("limit_wait", limit_wait)
        self._limiter: RateLimiter | None = checked_limiter(rate_limit)
        self._clock = Clock()
        usual = {"Content-Type": "application/json"}
        if demo:
            usual["x-simulated-trading"] = "1"
        self._sender = Sender(
            _with_headers(usual, headers),
            signer,
            self._clock,
            package_logger(),
            self.timeout,
            attempts=1 + _checked_retries(retries),
        )
        shared = self._limiter.account if self._limiter else None
        account = shared or (signer.account if signer else "")
        self._signed, self._unsigned = (
            Caller(account, self.base_url, keys) for keys in (True, False)
        )

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        exp_time: timedelta | None = None,
        limit_wait: float | None = None,
    ) -> Self:
        """A client with other settings for some calls, over the same connections.

        It shares connections, clock and rate limits with this one, and closing it closes nothing.

        Args:
            timeout: Seconds for a call in all. A transport that was passed in keeps its own, too:
                the shorter one holds.
            retries: How often a call is sent again at most, where that is right.
            headers: More headers for every request, by name.
            exp_time: How long after a call its order may still be taken.
            limit_wait: How many seconds a call waits for a rate limit at most.

        Raises:
            ValidationError: A setting is not usable.
        """
        from .resource import Resource  # here, for it belongs to whoever uses one

        other = object.__new__(type(self))
        vars(other).update(
            {name: value for name, value in vars(self).items() if not isinstance(value, Resource)}
        )
        other._owned = None
        sender = self._sender
        if timeout is not None:
            other.timeout = checked_seconds("timeout", timeout)
        if exp_time is not None:
            other.exp_time = checked_exp_time(exp_time)
        if limit_wait is not None:
            other.limit_wait = checked_seconds("limit_wait", limit_wait)
        other._sender = Sender(
            _with_headers(sender.headers, headers),
            sender.signer,
            sender.clock,
            sender.log,
            other.timeout,
            attempts=sender.attempts if retries is None else 1 + _checked_retries(retries),
            limits_first=sender.limits_first or timeout is not None,
        )
        return other

    def _call(
        self, operation: Operation[T], request: AnyRequest, headers: HeaderRequest | None
    ) -> Call[T]:
        """The call of a described operation."""
        sender = self._sender
        if operation.private and sender.signer is None:
            raise ValidationError(
                operation.label,
                "api_key",
                "",
                "is required: this endpoint is private, build the client with api_key, secret_key "
                "and passphrase",
                operation.documentation,
            )
        if type(request) is not operation.request:
            rule = f"must be a {operation.request.__name__}, not {type(request).__name__}"
            raise ValidationError(operation.label, "request", "", rule, operation.documentation)
        path, sent = operation.target(request)
        own = operation.own_headers(headers)
        charges: Charges = ()
        if self._limiter is not None:
            caller = self._signed if operation.signs and sender.signer else self._unsigned
            charges = charges_of(operation, request.whole(), caller)
        return Call(
            sender,
            operation,
            path,
            sent,
            own,
            request.whole,
            self.timeout,
            charges,
            expires=inf if self.exp_time is None else self._expires(operation, own, self.exp_time),
        )

    def _expires(
        self, operation: Operation[Any], own: Mapping[str, str], exp_time: timedelta
    ) -> float:
        """When a call is good no more, on the monotonic clock; infinity where it says so itself."""
        if EXP_TIME not in operation.header_names or EXPIRES in own:
            return inf
        return monotonic() + exp_time.total_seconds()

    @untraced
    def _undescribed_call(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None,
        body: Mapping[str, Any] | Sequence[Any] | None,
    ) -> Call[Any]:
        """The call of an endpoint that the description does not have."""
        from .query import query  # here, because few programs call such endpoints

        label = f"{method} {path}"
        for name, rule in _undescribed_faults(method, path, params, body):
            raise ValidationError(label, name, "", rule, "")
        try:
            given = {name: value for name, value in (params or {}).items() if value is not None}
            search = query(extra_wire(given))
            sent = None if body is None else to_json(extra_wire(body))
        except (ConversionError, *NO_JSON) as error:
            raise ValidationError(label, "body or params", "", str(error), "") from None
        method, path, reads = plain(method), plain(path), method == "GET"
        endpoint: Endpoint[Any] = Endpoint(
            method, path, safe=reads, signs=True, data="any", item=dict
        )
        whole = path + search
        return Call(self._sender, endpoint, whole, sent, NO_HEADERS, lambda: body, self.timeout)

    def _time_call(self, left: float) -> Call[dict[str, str]]:
        """The call that asks the exchange for its time."""
        return Call(self._sender, TIME, TIME.path, None, NO_HEADERS, dict, left)

    def __repr__(self) -> str:
        if "_sender" not in vars(self):  # in a traceback of its own refusal
            return f"{type(self).__name__}(refused)"
        keys = "with keys" if self._sender.signer else "without keys"
        mode = "demo, " if self.demo else ""
        return f"{type(self).__name__}({self.base_url!r}, {mode}{keys})"

    def __reduce__(self) -> str:
        raise TypeError(
            "a client is not pickled, for its keys would be; build one where it is needed"
        )


def _undescribed_faults(
    method: object, path: object, params: object, body: object
) -> Iterator[tuple[str, str]]:
    """What is wrong with the arguments of an undescribed call, by parameter."""
    from .query import query_faults  # here, because few programs call such endpoints

    if method not in ("GET", "POST"):
        yield "method", "must be 'GET' or 'POST'"
    if not isinstance(path, str) or not _PATH.match(path):
        yield "path", "must be the path of an endpoint, '/api/v5/...', with its query in params"
    if params is not None and not is_mapping(params):
        yield "params", "must be a dict of parameters by wire name"
    for fault in query_faults(params) if is_mapping(params) else ():
        yield "params", fault
    if body is not None and method == "GET":
        yield "body", "cannot go with GET; pass params"
    if body is not None and not is_mapping(body) and not is_sequence(body):
        yield "body", "must be a dict, or a list for a batch"


def checked_demo(demo: object, owner: str = "Client") -> bool:
    """Whether it is for demo trading; raises ValidationError for what is no flag."""
    if not isinstance(demo, bool):
        raise ValidationError(owner, "demo", "", "must be True or False", "")
    return demo


def checked_base_url(base_url: str, in_clear: bool, owner: str = "Client") -> str:
    """The address of the exchange; keys go over TLS, or do not leave this machine."""
    url = str(base_url).removesuffix("/")
    found = _BASE_URL.match(url)
    if found is None or int(found[3] or 0) > 65535:
        rule = "must be a scheme and a host, such as 'https://openapi.okx.com'"
        if url.lower().startswith(("ws:", "wss:")):
            rule += ": that of REST, which the streams find their own by"
        raise ValidationError(owner, "base_url", "", rule, "")
    scheme, host, _ = found.groups()
    if scheme.lower() == "http" and not in_clear and not LOOPBACK.fullmatch(host):
        rule = "must begin with https where the client has keys: they would go out in clear"
        raise ValidationError(owner, "base_url", "", rule, "")
    return url


def check_way(
    proxy: object, ssl_context: object, has_transport: bool, owner: str = "Client"
) -> None:
    """Refuse what the default transport has no use for."""
    for name, value in (("proxy", proxy), ("ssl_context", ssl_context)):
        if value is not None and has_transport:
            rule = "cannot go with transport, which has its own way to the exchange"
            raise ValidationError(owner, name, "", rule, "")
    if ssl_context is not None and not hasattr(ssl_context, "wrap_bio"):
        raise ValidationError(owner, "ssl_context", "", "must be an ssl.SSLContext", "")


def checked_seconds(name: str, seconds: object, owner: str = "Client") -> float:
    """Seconds that somebody may want to wait; raises ValidationError for others."""
    if isinstance(seconds, (int, float)) and seconds is not True and 0 < seconds < 86400:
        return float(seconds)
    raise ValidationError(owner, name, "", "must be seconds, more than 0", "")


def checked_exp_time(exp_time: object, owner: str = "Client") -> timedelta | None:
    """How long an order may be taken; raises ValidationError for what is no such time."""
    if exp_time is None or (isinstance(exp_time, timedelta) and exp_time >= MILLISECOND):
        return exp_time
    rule = "must be a timedelta, a millisecond or more: how long an order may still be taken"
    raise ValidationError(owner, "exp_time", "expTime", rule, "")


def checked_limiter(rate_limit: object, owner: str = "Client") -> Any:
    """What holds requests back; None where nothing does.

    Raises ValidationError for what is no limiter.
    """
    if rate_limit == "off":
        return None
    if rate_limit == "wait" or rate_limit == "raise":
        from ..limits.process_limiter import (
            process_limiter,
        )  # here, because not every program wants one

        return process_limiter(rate_limit)
    if isinstance(rate_limit, RateLimiter) and not isinstance(rate_limit, type):
        return rate_limit
    rule = "must be 'wait', 'raise', 'off', or a rate limiter, with all that RateLimiter has"
    raise ValidationError(owner, "rate_limit", "", rule, "")


def signer_of(
    api_key: str | None, secret_key: str | None, passphrase: str | None, owner: str = "Client"
) -> Signer | ValidationError | None:
    """What signs with these keys; None without keys.

    A fault is returned and not raised, so that no frame of it holds the keys.
    """
    given = {"api_key": api_key, "secret_key": secret_key, "passphrase": passphrase}
    missing = [name for name, value in given.items() if not value]
    if len(missing) == len(given):
        return None
    if not (api_key and secret_key and passphrase):
        names = ", ".join(missing)
        rule = "is required: keys are three values that belong together"
        return ValidationError(owner, names, "", rule, "")
    from ..transports.signing import Signer  # here, because public endpoints need no cryptography

    try:
        return Signer(api_key, secret_key, passphrase)
    except ValidationError as error:
        return error.with_traceback(None)


def _checked_retries(retries: object) -> int:
    if isinstance(retries, int) and not isinstance(retries, bool) and 0 <= retries <= 10:
        return retries
    raise ValidationError("Client", "retries", "", "must be a whole number from 0 to 10", "")


_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"[\t -~]*")
_OWN_HEADERS = ("content-type", "content-length", "host", "connection", "transfer-encoding")
_OKX_HEADERS = ("ok-access-", "x-simulated-trading", "exptime")


def _with_headers(known: Mapping[str, str], headers: Mapping[str, str] | None) -> Headers:
    """Headers with the caller's, which take the place of those of the same name in any case."""
    if headers is None:
        return Headers(known)
    if not is_mapping(headers):
        raise ValidationError("Client", "headers", "", "must be a dict of names and text", "")
    _check_headers(headers)
    names = {name.lower() for name in headers}
    kept = {name: value for name, value in known.items() if name.lower() not in names}
    return Headers({**kept, **headers})


def _check_headers(headers: Mapping[Any, Any]) -> None:
    """Refuse what is no header, and those that the client writes itself."""
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ValidationError("Client", "headers", "", f"{name!r} is no name of a header", "")
        if name.lower() in _OWN_HEADERS or name.lower().startswith(_OKX_HEADERS):
            raise ValidationError("Client", "headers", "", f"{name} is the client's own", "")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            rule = f"the value of {name} must be text that a header can hold"
            raise ValidationError("Client", "headers", "", rule, "")
