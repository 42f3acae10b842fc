# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_taker_flow import TakerFlow
    from .get_taker_volume import TakerVolume


class AsyncStatisticsApi(Resource):
    """Statistics of the whole market.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api
    """

    @endpoint
    async def get_taker_flow(
        self,
        *,
        ccy: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[TakerFlow]:
        """Get what takers bought and sold of calls and puts in the latest period.

        Shows how the option market leans, on price and on volatility.

        Args:
            ccy: Currency, such as `USDT`.
            period: Length of the period; only the latest one of each length can be had. Without it
                the exchange takes 8H.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/option/taker-block-volume, without a key; at most 5 requests in
        2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_taker_volume(
        self,
        *,
        ccy: str,
        inst_type: OneOf[Literal["SPOT", "CONTRACTS"]],
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[OneOf[Literal["5m", "1H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[TakerVolume]:
        """Get what takers sold and bought of a currency, period by period.

        Args:
            ccy: Currency, such as `USDT`.
            inst_type (instType): Spot, or derivatives (`CONTRACTS`).
            begin: Start of the time asked for.
            end: End of the time asked for.
            period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D`
                180 days. Without it the exchange takes 5m.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/taker-volume, without a key; at most 5 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
        """
        raise NotImplementedError  # never runs: the decorator calls
