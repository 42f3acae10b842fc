# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .get_config import Config
    from .get_stock import Stock


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def get_config(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[Config]:
        """Get the settings.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/config, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#config
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_groups(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[list[str]]:
        """Get the groups of names.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/groups, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#groups
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_names(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[str]:
        """Get the names.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/names, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#names
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_stock(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[Stock]:
        """Get what there is.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/stock, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#stock
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_snapshot(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[bytes]:
        """Get everything at once.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/snapshot, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#snapshot
        """
        raise NotImplementedError  # never runs: the decorator calls
