# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._block import (
        CreateQuoteLegDict,
        CreateRfqLegDict,
        ExecuteQuoteLegDict,
        MakerInstrumentSettingsToSetDict,
        RfqAccountToAllocateDict,
    )
    from ._block_trades import (
        BlockQuote,
        BlockTrade,
        CancelledQuote,
        CancelledRfq,
        MultiLegBlockTrade,
        Rfq,
        SingleLegBlockTrade,
    )
    from ._market import BlockTicker
    from .cancel_all_after import CancelQuotesAfterResult
    from .cancel_all_quotes import CancelAllQuotesResult
    from .cancel_all_rfqs import CancelAllRfqsResult
    from .create_quote import CreateQuoteLeg
    from .create_rfq import CreateRfqLeg, RfqAccountToAllocate
    from .execute_quote import ExecuteQuoteLeg, ExecutedQuote
    from .get_counterparties import Counterparty
    from .get_maker_instrument_settings import MakerInstrumentSettings
    from .get_mmp_config import BlockMmpConfig
    from .reset_mmp import ResetBlockMmpResult
    from .set_maker_instrument_settings import (
        MakerInstrumentSettingsToSet,
        SetMakerInstrumentSettingsResult,
    )
    from .set_mmp_config import SetBlockMmpConfigResult


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
    async def get_public_single_leg_trades(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[SingleLegBlockTrade]:
        """Get the latest block trades of one instrument, up to 500, leg by leg.

        Everyone's trades, 15 minutes after they were made. Of a group RFQ these are the trades of
        its child RFQs, split into legs.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/block-trades, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_all_after(
        self,
        *,
        time_out: Number,
        extra: Extra | None = None,
    ) -> Reply[CancelQuotesAfterResult]:
        """Have all of your quotes cancelled after a time, unless it is set anew or off before.

        A safety net for a maker that falls silent: call it again and again, once a second is
        recommended, and the quotes are cancelled one by one when the calls stop coming, which may
        take a few seconds. It is no part of a strategy. After an unknown outcome call again: the
        last call holds.

        Args:
            time_out (timeOut): Whole seconds until the quotes are cancelled, 10 to 120; 0 switches
                the countdown off.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-all-after, with a key of permission trade; at most 1 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_all_quotes(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[CancelAllQuotesResult]:
        """Cancel all of your active quotes.

        Without an active quote it is refused with 70409. After an unknown outcome ask `get_quotes`
        with `state: active`.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-all-quotes, with a key of permission trade; at most 2 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_all_rfqs(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[CancelAllRfqsResult]:
        """Cancel all of your active RFQs.

        Without an active RFQ it is refused with 70207. After an unknown outcome ask `get_rfqs` with
        `state: active`.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-all-rfqs, with a key of permission trade; at most 2 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_quotes(
        self,
        *,
        quote_ids: Optional[Sequence[str]] = None,
        cl_quote_ids: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[CancelledQuote]:
        """Cancel up to 100 of your quotes.

        Each quote has a row with a result of its own. If some could not be cancelled, the answer
        raises the error of the first of these; its `data` is the whole answer. After an unknown
        outcome ask `get_quotes`.

        Args:
            quote_ids (quoteIds): IDs of the quotes, 1 to 100. Either they or `clQuoteIds` are
                required; they are the ones used where both are given.
            cl_quote_ids (clQuoteIds): Your own IDs of the quotes, 1 to 100.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-batch-quotes, with a key of permission trade; at most 2
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_rfqs(
        self,
        *,
        rfq_ids: Optional[Sequence[str]] = None,
        cl_rfq_ids: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[CancelledRfq]:
        """Cancel up to 100 of your RFQs.

        Each RFQ has a row with a result of its own. If some could not be cancelled, the answer
        raises the error of the first of these; its `data` is the whole answer. After an unknown
        outcome ask `get_rfqs`.

        Args:
            rfq_ids (rfqIds): IDs of the RFQs, 1 to 100. Either they or `clRfqIds` are required;
                they are the ones used where both are given.
            cl_rfq_ids (clRfqIds): Your own IDs of the RFQs, 1 to 100.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-batch-rfqs, with a key of permission trade; at most 2 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_quote(
        self,
        *,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        rfq_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CancelledQuote]:
        """Cancel a quote of yours that is still active.

        A quote that was executed, has expired or was replaced cannot be cancelled (error 70400). A
        new quote to the same RFQ replaces the one before it, and requests over several connections
        may overtake each other: to cancel the newest one for certain, wait for the answer of
        `create_quote`, and send both over one connection.

        After an unknown outcome ask `get_quotes` with the same ID.

        Args:
            quote_id (quoteId): ID of the quote. Either it or `clQuoteId` is required; it is the one
                used where both are given.
            cl_quote_id (clQuoteId): Your own ID of the quote, 1 to 32 letters and digits; upper and
                lower case differ.
            rfq_id (rfqId): ID of the RFQ that the quote answers.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-quote, with a key of permission trade; at most 50 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_rfq(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CancelledRfq]:
        """Cancel an RFQ of yours that is still active.

        An RFQ that was executed or has expired cannot be cancelled (error 70200). After an unknown
        outcome ask `get_rfqs` with the same ID.

        Args:
            rfq_id (rfqId): ID of the RFQ. Either it or `clRfqId` is required; it is the one used
                where both are given.
            cl_rfq_id (clRfqId): Your own ID of the RFQ, 1 to 32 letters and digits; upper and lower
                case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/cancel-rfq, with a key of permission trade; at most 5 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_counterparties(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[Counterparty]:
        """Get the traders to whom you may send RFQs.

        In demo trading, the one to send RFQs to is the trading bot `WAGMI`.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rfq/counterparties, with a key of permission read; at most 5 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
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
    ) -> Reply[BlockQuote]:
        """Quote a request for quote that was sent to you.

        The quote must answer the whole RFQ: all of its legs, each in its full size. Quoting a part
        is not possible. An RFQ has one active quote of yours at most: a new one cancels the one
        before it, also where that is for the other side. While market maker protection has tripped,
        it is refused (error 70008).

        After an unknown outcome ask `get_quotes` with `clQuoteId`, or with `rfqId` and `state:
        active`: the quote before this one may be cancelled already.

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

    @endpoint
    async def create_rfq(
        self,
        *,
        counterparties: Sequence[str],
        legs: Sequence[CreateRfqLeg | CreateRfqLegDict | Mapping[str, Any]],
        anonymous: bool | None = None,
        cl_rfq_id: str | None = None,
        tag: str | None = None,
        allow_partial_execution: bool | None = None,
        acct_alloc: Optional[
            Sequence[RfqAccountToAllocate | RfqAccountToAllocateDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[Rfq]:
        """Ask counterparties to quote a price for one or several legs, as the taker.

        The counterparties that you name get the RFQ and may quote until it expires: after 10
        minutes if all legs are options, otherwise after 2. `execute_quote` trades against one of
        their quotes; with a limit price for each leg (`lmtPx`) the exchange does so by itself.
        `cancel_rfq` withdraws the RFQ.

        With `acctAlloc` it is a group RFQ, for the master account only: its size is split over
        accounts of yours. The accounts' sizes of each instrument must add up to that of the leg
        (otherwise error 70514), each account must take the same share of every leg (70515), and a
        part of it may always be executed, whatever `allowPartialExecution` says. If one account
        fails, no RFQ is created.

        Not in Spot mode; the account must hold assets of 100,000 USD (70006), and the RFQ must be
        worth at least what the exchange asks for (70105, 70108). You cannot send an RFQ to
        yourself. In demo trading the counterparty is the trading bot `WAGMI`, whose prices are for
        reference only.

        After an unknown outcome ask `get_rfqs` with `clRfqId`.

        Args:
            counterparties: Codes of the traders who get the RFQ, the `traderCode` of
                `get_counterparties`.
            legs: Legs of the RFQ, 1 to 15, each instrument once.
            anonymous: True hides your identity from the makers, also after the trade. Without it
                the exchange takes false.
            cl_rfq_id (clRfqId): Your own ID of the RFQ, 1 to 32 letters and digits; upper and lower
                case differ.
            tag: Your own tag of the RFQ, 1 to 16 letters and digits; upper and lower case differ.
                The block trade that comes of the RFQ carries it too.
            allow_partial_execution (allowPartialExecution): True allows you to execute a part of
                the RFQ, all legs in the same proportion. A group RFQ is always treated as true.
                Without it the exchange takes false.
            acct_alloc (acctAlloc): How the RFQ is split over accounts, which makes it a group RFQ:
                at most 10 sub-accounts, normal or managed ones, and the master account, each once.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/create-rfq, with a key of permission trade; at most 5 requests in 2 s
        for each user; 80 requests in 43200 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def execute_quote(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        legs: Optional[Sequence[ExecuteQuoteLeg | ExecuteQuoteLegDict | Mapping[str, Any]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ExecutedQuote]:
        """Trade against a quote to your RFQ, as the taker.

        Only for whoever created the RFQ. Sides and `tgtCcy` are those of the RFQ, prices those of
        the quote; where `quoteSide` is `buy` the maker trades the legs as they stand, and you the
        other way.

        A part of the RFQ can be executed with `legs`, if it was created with
        `allowPartialExecution` (otherwise error 70507), in the proportions of the RFQ (70506). A
        group RFQ is executed wholly. Its row has sizes and fees of all accounts together, empty
        `blockTdId` and `tradeId`, and the accounts in `acctAlloc`. Where some accounts were
        executed and others failed (70510), the outcome is unknown, and the answer tells of each
        account.

        Never execute again after an unknown outcome or after 70511 (under way): ask `get_trades`
        with `rfqId`, once with `isSuccessful` false too, and `get_rfqs`.

        Args:
            rfq_id (rfqId): ID of your RFQ.
            quote_id (quoteId): ID of the quote to it.
            legs: How much of each leg is executed, all legs in the same proportion to the RFQ; all
                of it if left out. For a group RFQ it is the full size.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/execute-quote, with a key of permission trade; at most 2 requests in
        3 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_maker_instrument_settings(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[MakerInstrumentSettings]:
        """Get which products you quote as a maker, with your limits of size and price.

        RFQs for other products do not reach you. `set_maker_instrument_settings` changes it.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rfq/maker-instrument-settings, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_maker_instrument_settings(
        self,
        *,
        settings: Sequence[
            MakerInstrumentSettingsToSet | MakerInstrumentSettingsToSetDict | Mapping[str, Any]
        ],
    ) -> Reply[SetMakerInstrumentSettingsResult]:
        """Set which products you quote as a maker, with your limits of size and price.

        You get RFQs for these products only. A quote of yours that is beyond its limits is refused
        (error 70310 for the price). The settings of all instrument types in a request are made
        together.

        Not every instrument type may have `includeAll` (error 70014). After an unknown outcome ask
        `get_maker_instrument_settings`.

        Args:
            settings: an element for each instrument type, of which not all four have includeAll

        Sends POST /api/v5/rfq/maker-instrument-settings, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_mmp_config(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[BlockMmpConfig]:
        """Get how market maker protection of your quotes is set, and whether it has tripped.

        Only for: block maker.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rfq/mmp-config, with a key of permission read; at most 5 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_mmp_config(
        self,
        *,
        time_interval: Number,
        frozen_interval: Number,
        count_limit: Number,
        extra: Extra | None = None,
    ) -> Reply[SetBlockMmpConfigResult]:
        """Set market maker protection of your quotes, or switch it off.

        Market maker protection (MMP) pulls your quotes when takers try to execute them `countLimit`
        times within `timeInterval`: they end as `canceled` with the reason `mmp_canceled`, and
        nothing of yours is quoted (error 70008) for `frozenInterval` after that, or until
        `reset_mmp` is called. A group RFQ counts once, however many accounts it is split over.

        It is another one than that of options on the order book, `account.set_mmp_config`.

        Only for: block maker.

        Args:
            time_interval (timeInterval): Length of the window in which executions are counted, in
                whole milliseconds, at most 600000; 0 switches MMP off.
            frozen_interval (frozenInterval): How long you are frozen once it has tripped, in whole
                milliseconds; 0 is until `reset_mmp` is called.
            count_limit (countLimit): Attempts to execute your quotes that trip the protection
                within the window.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/mmp-config, with a key of permission trade; at most 1 requests in 10
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def reset_mmp(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[ResetBlockMmpResult]:
        """Reset market maker protection of your quotes that has tripped, so that you can quote
        again.

        That of options on the order book is reset by `account.reset_mmp`.

        Only for: block maker.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/rfq/mmp-reset, with a key of permission trade; at most 5 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_public_trades(
        self,
        *,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MultiLegBlockTrade]:
        """Get the block trades of the whole market with all of their legs, without their parties.

        A trade appears 15 minutes after it was executed. A group RFQ is one row, with a `groupId`
        and without `blockTdId` and `tradeId`; after a page of such rows alone, `.pages` cannot go
        on and says so.

        Args:
            begin_id (beginId): Only trades newer than the one with this `blockTdId`, itself not
                included.
            end_id (endId): Only trades older than the one with this `blockTdId`, itself not
                included.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rfq/public-trades, without a key; at most 5 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_quotes(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        state: Optional[
            OneOf[Literal["active", "canceled", "pending_fill", "filled", "expired", "failed"]]
        ] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[BlockQuote]:
        """Get the quotes that you have sent or received.

        A maker sees the quotes of its own, a taker those to its RFQs. Ended ones are returned, too.
        `.pages` ends with an error at a `quoteId` that is no number: read on with `endId` yourself.

        Args:
            rfq_id (rfqId): Only quotes to this RFQ. It goes before `clRfqId` where both are given.
            cl_rfq_id (clRfqId): Only quotes to the RFQ with this ID of the taker's own.
            quote_id (quoteId): Only this quote. It goes before `clQuoteId` where both are given.
            cl_quote_id (clQuoteId): Only the quote with this ID of the maker's own.
            state: Only quotes in this state.
            begin_id (beginId): Only quotes newer than the one with this `quoteId`, itself not
                included.
            end_id (endId): Only quotes older than the one with this `quoteId`, itself not included.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments but `begin_id`, reads from new to old.

        Sends GET /api/v5/rfq/quotes, with a key of permission read; at most 2 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
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

    @async_paged
    async def get_trades(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        block_td_id: str | None = None,
        cl_quote_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin_ts: Time | None = None,
        end_ts: Time | None = None,
        limit: int | str | None = None,
        is_successful: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[BlockTrade]:
        """Get the block trades that you were a party to, as the taker or the maker.

        Without `isSuccessful` only those that were filled. Where more rows match than fit into an
        answer, the latest are returned.

        A group RFQ is one row, once all of its accounts are done: its sizes are what was filled,
        its `blockTdId` and the `tradeId` of its legs are empty, and `acctAlloc` has the accounts,
        the failed ones with an `errorCode`. It is successful if one account was filled. Accounts it
        was split over do not see it here; they find their part in their bills.

        Args:
            rfq_id (rfqId): Only trades of this RFQ. It goes before `clRfqId` where both are given.
            cl_rfq_id (clRfqId): Only trades of the RFQ with this ID of the taker's own.
            quote_id (quoteId): Only trades of this quote. It goes before `clQuoteId` where both are
                given.
            block_td_id (blockTdId): Only this block trade.
            cl_quote_id (clQuoteId): Only trades of the quote with this ID of the maker's own.
            begin_id (beginId): Only trades newer than the one with this `blockTdId`, itself not
                included.
            end_id (endId): Only trades older than the one with this `blockTdId`, itself not
                included.
            begin_ts (beginTs): Only trades executed from this time on.
            end_ts (endTs): Only trades executed up to this time, not before `beginTs`.
            limit: Most rows to return. Without it the exchange takes 100.
            is_successful (isSuccessful): True for trades that were filled, false for those that
                failed. Without it the exchange takes true.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rfq/trades, with a key of permission read; at most 5 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
        """
        raise NotImplementedError  # never runs: the decorator calls
