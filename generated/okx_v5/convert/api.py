# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of convert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._convert import ConvertTrade
    from .get_currencies import ConvertCurrency
    from .get_currency_pair import ConvertPair
    from .request_quote import ConvertQuote


class ConvertApi(Resource):
    """Converting one currency into another at a quoted price.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
    """

    @endpoint
    def get_currencies(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[ConvertCurrency]:
        """Get the currencies that can be converted.

        How much of them can be converted at once, `convert.get_currency_pair` tells.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/convert/currencies, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_currency_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        convert_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ConvertPair]:
        """Get which pair converts one currency into another, and how much of it at once.

        It tells the base and the quote currency that `convert.request_quote` and
        `convert.place_trade` ask for.

        Args:
            from_ccy (fromCcy): Currency that you give, such as `USDT`.
            to_ccy (toCcy): Currency that you get for it, such as `BTC`.
            convert_mode (convertMode): Kind of conversion, `0` standard or `1` large orders of VIP
                users. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/convert/currency-pair, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def request_quote(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        side: OneOf[Literal["buy", "sell"]],
        rfq_sz: Number,
        rfq_sz_ccy: str,
        cl_q_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ConvertQuote]:
        """Ask for a price to convert one currency into another.

        The quote holds for `ttlMs` from `quoteTime`; nothing is converted until
        `convert.place_trade` takes it. `convert.get_currency_pair` tells which currency is the base
        and how much can be converted at once. Nothing tells about a quote whose answer was lost:
        ask for another, with another `clQReqId`, and the first one runs out by itself.

        Args:
            base_ccy (baseCcy): Base currency, `BTC` of `BTC-USDT`.
            quote_ccy (quoteCcy): Quote currency, `USDT` of `BTC-USDT`.
            side: Whether you `buy` the base currency with the quote currency, or `sell` it for
                that.
            rfq_sz (rfqSz): Amount to convert, in `rfqSzCcy`.
            rfq_sz_ccy (rfqSzCcy): Currency of `rfqSz`, either the base or the quote currency.
            cl_q_req_id (clQReqId): Your own ID of the quote, 1 to 32 letters and digits; upper and
                lower case differ. One that was used before is refused (52925).
            tag: Order tag, for brokers.
            convert_mode (convertMode): Kind of conversion, `0` standard or `1` large orders of VIP
                users. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/convert/estimate-quote, with a key of permission trade; at most 10
        requests in 1 s for each user; 1 requests in 5 s for each user and currency-pair.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_history(
        self,
        *,
        cl_t_req_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ConvertTrade]:
        """Get past conversions.

        It also tells what became of a conversion whose outcome is unknown: ask with its `clTReqId`,
        and with its `tag` where it had one. The `quoteId` is not returned.

        Args:
            cl_t_req_id (clTReqId): Only the conversion with this ID of yours, 1 to 32 letters and
                digits; upper and lower case differ.
            after: Only conversions with a `ts` before this time, without it.
            before: Only conversions with a `ts` after this time, without it.
            limit: Most rows to return. Without it the exchange takes 100.
            tag: Order tag, for brokers. A conversion made with a tag is returned only with it.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/convert/history, with a key of permission read; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def place_trade(
        self,
        *,
        quote_id: str,
        base_ccy: str,
        quote_ccy: str,
        side: OneOf[Literal["buy", "sell"]],
        sz: Number,
        sz_ccy: str,
        cl_t_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ConvertTrade]:
        """Convert one currency into another at the price of a quote.

        Ask for the quote first, with `convert.request_quote`, and repeat what it says: the exchange
        refuses a trade that differs from it (52919) or is larger (52920). Only what is in the
        trading account is converted. Give a `clTReqId`: where the outcome is unknown,
        `convert.get_history` has the conversion under it, and there is no other way to find out,
        for the history does not know quotes. Do not send it again before: error 52921 says that the
        quote has been traded.

        Args:
            quote_id (quoteId): ID of the quote.
            base_ccy (baseCcy): Base currency, as in the quote.
            quote_ccy (quoteCcy): Quote currency, as in the quote.
            side: Whether you `buy` the base currency with the quote currency, or `sell` it for
                that; as in the quote.
            sz: Amount to convert, in `szCcy`; at most the `rfqSz` of the quote.
            sz_ccy (szCcy): Currency of `sz`, the `rfqSzCcy` of the quote.
            cl_t_req_id (clTReqId): Your own ID of the conversion, 1 to 32 letters and digits; upper
                and lower case differ. One that was used before is refused (52925).
            tag: Order tag, for brokers. Whoever looks the conversion up later must give it again.
            convert_mode (convertMode): Kind of conversion, `0` standard or `1` large orders of VIP
                users. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/convert/trade, with a key of permission trade; at most 10 requests
        in 1 s for each user; 1 requests in 5 s for each user (where side is buy); 1 requests in 5 s
        for each user (where side is sell).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
        """
        raise NotImplementedError  # never runs: the decorator calls
