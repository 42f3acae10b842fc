# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .explain import Explanation


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def explain(
        self,
        *,
        about: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Explanation]:
        """Explain at length what would fit into a word or two, so that a line is not enough for the
        whole summary.

        The first paragraph runs over two lines.

        The second has `code`, "quotes", a back\\slash and a link that is much too long to be broken:
        https://tiny.test/docs/a/very/long/path/that/goes/on/and/on/and/on/until/it/does/not/fit/any/more#anchor

        The third ends in a "quote"

        Args:
            about: One. Two, which is so long that it has to be told on more than one line of the
                docstring. Without it the exchange takes nothing.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/explain, with a key of permission trade; at most 20 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#explain
        """
        raise NotImplementedError  # never runs: the decorator calls
