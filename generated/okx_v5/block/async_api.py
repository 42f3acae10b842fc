# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._block import CreateQuoteLegDict
    from ._market import BlockTicker
    from .create_quote import CreateQuoteLeg, CreatedQuote
    from .get_rfqs import Rfq


class AsyncBlockApi(Resource):
    """Block trading by request for quote.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api
    """

    @endpoint
    async def get_block_ticker(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[BlockTicker]:
        """Get what was traded of an instrument in block trades of the last 24 hours.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/block-ticker, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_block_tickers(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "SWAP", "FUTURES", "OPTION"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[BlockTicker]:
        """Get what was traded of all instruments of a type in block trades of the last 24 hours.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Only the instruments of this family, such as `BTC-USD`. For
                the types FUTURES, SWAP and OPTION.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/block-tickers, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def create_quote(
        self,
        *,
        rfq_id: str,
        quote_side: OneOf[Literal["buy", "sell"]],
        legs: Sequence[CreateQuoteLeg | CreateQuoteLegDict | Mapping[str, Any]],
        cl_quote_id: str | None = None,
        tag: str | None = None,
        anonymous: bool | None = None,
        expires_in: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[CreatedQuote]:
        """Quote a request for quote that was sent to you.

        The quote must answer the whole RFQ: all of its legs, each in its full size. Quoting a part
        is not possible.

        Args:
            rfq_id (rfqId): ID of the RFQ to quote.
            quote_side (quoteSide): Direction of the quote. With `buy` you, the maker, trade every
                leg on the side the leg says, with `sell` on the opposite side.
            legs: Legs of the quote, all those of the RFQ.
            cl_quote_id (clQuoteId): Your own ID of the quote, 1 to 32 letters and digits; upper and
                lower case differ.
            tag: Your own tag of the quote, 1 to 16 letters and digits; upper and lower case differ.
                The block trade that comes of the quote carries it too.
            anonymous: True hides your identity from the taker, also after the trade. Without it the
                exchange takes false.
            expires_in (expiresIn): Seconds until the quote expires, a whole number from 10 to 120.
                Without it the exchange takes 60.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/create-quote, with a key of permission trade; at most 50 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_rfqs(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        state: Optional[
            OneOf[
                Literal[
                    "active",
                    "canceled",
                    "pending_fill",
                    "filled",
                    "expired",
                    "failed",
                    "traded_away",
                ]
            ]
        ] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Rfq]:
        """List the RFQs that you have sent or received.

        For a group RFQ, `allowPartialExecution` is always true, `groupId` is filled in, and the
        taker sees the split over the accounts in `acctAlloc`. Its state is `pending_fill` while an
        account of it waits for its execution; after that `filled` if an account of it was filled,
        and `failed` if all of them failed.

        Args:
            rfq_id (rfqId): ID of the RFQ. It goes before `clRfqId` where both are given.
            cl_rfq_id (clRfqId): The taker's own ID of the RFQ.
            state: State of the RFQ. `filled` was executed against the maker's own quote; a maker
                sees `traded_away` where the taker executed the quote of another maker.
            begin_id (beginId): Only RFQs newer than this one, itself not included.
            end_id (endId): Only RFQs older than this one, itself not included.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rfq/rfqs, with a key of permission read; at most 2 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
        """
        raise NotImplementedError  # never runs: the decorator calls
