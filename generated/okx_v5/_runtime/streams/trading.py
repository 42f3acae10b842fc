# Made from generator/outputs/python/runtime/streams/trading.py, not to be edited; make it again with: make generate
"""Operations over the streams: the calls of REST, with their limits and outcomes, another way."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, MutableMapping
from datetime import timedelta
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..calls.async_client import AsyncClientCore
from ..calls.call import Call, Sender
from ..calls.client_base import RateLimiting
from ..calls.operation import NO_HEADERS
from ..calls.query import query
from ..errors import ApiError, OkxError, TransportError, ValidationError, meaning_of
from ..limits.charges import Caller, charges_of
from ..limits.limiter import Charges
from ..models.promise import RESULT, SUCCESS, scalar_text
from ..models.reply import Reply
from ..models.request import AnyRequest, HeaderRequest
from ..transports.base import AsyncTransport, Headers, HttpRequest, HttpResponse
from .channel import Channel
from .instrument_codes import INSTRUMENTS, InstrumentCodes
from .line import LineSettings
from .operation import StreamOperation
from .order_line import CLOSED, OrderLine

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..wire.routes import Proxy

T = TypeVar("T")


class RestSettings(NamedTuple):
    """Where REST is, which is asked for codes and the time, and whose limits are shared."""

    base_url: str
    demo: bool
    proxy: Proxy | None
    ssl_context: SSLContext | None
    user_agent: str
    exp_time: timedelta | None
    rate_limit: RateLimiting
    limit_wait: float


class Ways(AsyncTransport):
    """Sends operations over the streams, and all else over REST."""

    def __init__(self, rest: AsyncTransport, settings: LineSettings) -> None:
        self._rest = rest
        self._settings = settings
        self._lines: dict[str, OrderLine] = {}
        self._is_closed = False

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        if request.path.startswith("/api/"):
            return await self._rest.send(request)
        if self._is_closed:
            raise TransportError(CLOSED)
        if request.path not in self._lines:
            self._lines[request.path] = OrderLine(self._settings, request.path)
        return await self._lines[request.path].send(request)

    async def close(self) -> None:
        """End the connections for operations."""
        self._is_closed = True
        await asyncio.gather(*(line.close() for line in self._lines.values()))
        await self._settings.budget.settled()


class Trading(AsyncClientCore):
    """A client whose operations go over the streams, in one event loop."""

    def __init__(
        self, settings: LineSettings, rest: RestSettings, codes: MutableMapping[str, int]
    ) -> None:
        super().__init__(
            None,  # what REST is asked for is public
            demo=rest.demo,
            base_url=rest.base_url,
            timeout=settings.timeout,
            retries=2,
            headers=None,
            exp_time=rest.exp_time,
            rate_limit=rest.rate_limit,
            limit_wait=rest.limit_wait,
            transport=None,
            proxy=rest.proxy,
            ssl_context=rest.ssl_context,
            user_agent=rest.user_agent,
        )
        signer = settings.signer
        shared = self._limiter.account if self._limiter is not None else None
        account = shared or (signer.account if signer is not None else "")
        self._caller = Caller(account, self.base_url, signed=True)
        self._ways = Ways(self._transport, settings)
        self._transport = self._ways
        # Nothing is sent again, and no keys go with an operation: the connection is logged in.
        self._stream_sender = Sender(
            Headers(), None, self._clock, settings.log, self.timeout, attempts=1, limits_first=True
        )
        self._codes = InstrumentCodes(codes)

    async def trade(
        self, operation: StreamOperation[T], request: AnyRequest, headers: HeaderRequest | None
    ) -> Reply[T]:
        """Send a request model over the streams; what every method of the resources does.

        Raises:
            ValidationError: It breaks the description, or only REST takes it.
            RateLimitReached: Nothing was sent, for the limit is reached and is not waited for.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no reply tells what became of it.
            ApiError: The exchange refused it, or the login.
        """
        own = operation.twin.own_headers(headers)
        elements = operation.held(request, own)
        instruments = operation.instruments(elements)
        known = self._codes.known
        if any(each not in known for each in instruments):
            instead = f"client.{operation.label} sends the same over REST, by inst_id"
            await self._learn(operation, instruments, instead)
        charges: Charges = ()
        if self._limiter is not None:
            charges = charges_of(operation.counts_as, request.whole(), self._caller)
        call = Call(
            self._stream_sender,
            operation,
            operation.path,
            operation.args(request, elements, known),
            own,
            request.whole,
            self.timeout,
            charges,
            expires=(
                inf if self.exp_time is None else self._expires(operation.twin, own, self.exp_time)
            ),
        )
        try:
            reply = await self._perform(call)
        except ApiError as error:
            if instruments and meaning_of(error.code).tells == "no-instrument":
                self._codes.forget(instruments)
                error.add_note(
                    f"the codes of {', '.join(instruments)} are looked up again for the next "
                    f"operation; client.{operation.label} sends the same over REST"
                )
            raise
        if reply.code != SUCCESS:
            self._forget_refused(reply, instruments)
        return reply

    async def close(self) -> None:
        """End the connections; what is under way ends with an unknown outcome."""
        await self._ways.close()
        await super().close()

    async def coded(
        self, channel: Channel[Any], asked: Iterable[dict[str, Any]]
    ) -> list[dict[str, Any]]:
        """The arguments of subscriptions, with the codes of the instruments that are asked for.

        Raises ValidationError where there is none, TransportError where REST does not tell it.
        """
        every = [*asked]
        instruments = [arg[name] for _, _, name in channel.instead for arg in every]
        await self._learn(channel, instruments, "the channel of its name in JSON takes inst_id")
        return [channel.coded(arg, self._codes.known) for arg in every]

    async def state_of(self, channel: Channel[Any], arg: Mapping[str, Any]) -> Any:
        """What REST tells of the state that a channel's pushes change; raises OkxError."""
        return (await self.send(*channel.state_asked(arg)))[0]

    async def _learn(
        self, of: StreamOperation[Any] | Channel[Any], instruments: list[str], instead: str
    ) -> None:
        """Have the codes of instruments, or say why they cannot be had."""
        try:
            missing = await self._codes.learn(instruments, self._ask)
        except OkxError as error:
            raise TransportError(
                f"{of.key}: the codes of instruments could not be looked up ({error}); "
                f"nothing was sent, and {instead}"
            ) from error
        if missing:
            raise ValidationError(
                of.label,
                "inst_id",
                "instId",
                f"has no instIdCode: {missing}. Put it into inst_id_codes of the streams; or "
                f"{instead}",
                of.documentation,
            )

    async def _ask(self, kind: dict[str, str]) -> Reply[Any]:
        path = INSTRUMENTS.path + query(kind)
        asked = Call(self._sender, INSTRUMENTS, path, None, NO_HEADERS, dict, self.timeout)
        return await self._perform(asked)

    def _forget_refused(self, reply: Reply[Any], instruments: list[str]) -> None:
        """Look up the codes again of those elements of a batch that have been refused for them."""
        for each in reply.outcomes:
            row = each.item
            code = scalar_text(row[RESULT]) if row is not None and RESULT in row else ""
            is_unknown = meaning_of(code).tells == "no-instrument"
            if is_unknown and each.place < len(instruments):
                self._codes.forget((instruments[each.place],))
