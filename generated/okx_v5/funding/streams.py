# Made from spec/, not to be edited; make it again with: make generate
"""Blocking streams of funding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.streams.blocking import Subscription
    from .channel_deposit_info import PushedDeposit
    from .channel_withdrawal_info import PushedWithdrawal


class FundingStreams(StreamResource):
    """Balances, transfers, deposits and withdrawals.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api
    """

    @subscribes
    def deposit_info(
        self,
        *,
        ccy: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[PushedDeposit]:
        """Your deposits, as they arrive and as their state changes.

        Pushed when one arrives and when its state changes; nothing of what was there before. The
        main account is told of the deposits of its sub-accounts, too, which `get_deposit_history`
        is not said to have; a sub-account of its own only. Addresses and account names are kept out
        of logs and reprs.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/asset/deposit-history does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/asset/deposit-history, as far back as a `ts` 7 days before it.

        On /ws/v5/business, with a login.

        Args:
            ccy: Currency, such as `USDT`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def withdrawal_info(
        self,
        *,
        ccy: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[PushedWithdrawal]:
        """Your withdrawals, as they are asked for and as their state changes.

        Pushed when one is asked for and when its state changes; nothing of what was there before.
        The main account is told of the withdrawals of its sub-accounts, too, which
        `get_withdrawal_history` is not said to have; a sub-account of its own only. Addresses and
        account names are kept out of logs and reprs.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/asset/withdrawal-history does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/asset/withdrawal-history, as far back as a `ts` 7 days before it.

        On /ws/v5/business, with a login.

        Args:
            ccy: Currency, such as `USDT`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
