# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.streams.awaited import AsyncSubscription
    from ._block_trades import BlockQuote, Rfq, SingleLegBlockTrade
    from ._market import BlockTicker
    from .channel_public_struc_block_trades import PushedMultiLegBlockTrade
    from .channel_struc_block_trades import PushedBlockTrade


class AsyncBlockStreams(StreamResource):
    """Block trading by request for quote.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api
    """

    @subscribes
    def block_tickers(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[BlockTicker]:
        """Volume of the block trades of an instrument in the last 24 hours.

        Pushed after a block trade, and every 5 minutes.

        Each row has the newest state of its `instId`: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def public_block_trades(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[SingleLegBlockTrade]:
        """Block trades of an instrument, leg by leg.

        Everyone's, 15 minutes after they were made. Each leg is a push of its own; of a group RFQ
        these are the legs of its child RFQs.

        Each push tells what happened.

        On /ws/v5/business, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def public_struc_block_trades(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedMultiLegBlockTrade]:
        """Block trades of the whole market, with all of their legs.

        15 minutes after they were made, without their parties. A group RFQ is one row, with a
        `groupId` and without `blockTdId` and `tradeId`.

        Each push tells what happened.

        On /ws/v5/business, without a login.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def quotes(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[BlockQuote]:
        """Quotes that you sent or received, as they come and change.

        Whether quotes that were there before are pushed at first is not documented: `get_quotes`
        has them.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/rfq/quotes does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/rfq/quotes,
        of state active; GET /api/v5/rfq/quotes, what has changed since the gap began, as far back
        as a `cTime` 1 hour before it.

        On /ws/v5/business, with a login.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-quotes-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def rfqs(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Rfq]:
        """RFQs that you sent or received, as they come and change.

        Nothing is pushed when an RFQ gets `pending_fill`, which soon passes. A group RFQ is
        `filled` once an account of it was, and `failed` if all of them failed. Whether RFQs that
        were there before are pushed at first is not documented: `get_rfqs` has them.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/rfq/rfqs does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/rfq/rfqs, of
        state active; GET /api/v5/rfq/rfqs, what has changed since the gap began, as far back as a
        `cTime` 1 hour before it.

        On /ws/v5/business, with a login.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def struc_block_trades(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedBlockTrade]:
        """Your block trades, with all of their legs.

        For the taker and the maker whose quote was executed; other makers are told nothing, and
        neither are the accounts that a group RFQ is split over: they find the trades in their
        bills. A group RFQ is one row, pushed when all of its accounts are done, with the size that
        was executed and with what became of each account.

        Each push tells what happened.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/rfq/trades,
        since the gap began.

        On /ws/v5/business, with a login.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
