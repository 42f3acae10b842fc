"""The time by which logins are signed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from logging import Logger
from typing import TYPE_CHECKING

from ..errors import ApiError, OkxError, meaning_of

if TYPE_CHECKING:
    from ..calls.async_client import AsyncClientCore


class LoginClock:
    """This machine's, until the exchange refuses a login for its time: then that is asked for.

    `client` builds what asks REST for it.
    """

    def __init__(self, client: Callable[[], AsyncClientCore], log: Logger) -> None:
        self._client = client
        self._log = log
        self.ahead = timedelta()
        """How far the exchange's clock is ahead of this machine's, as far as that is known."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.ahead.total_seconds()

    async def was_set(self, refusal: ApiError) -> bool:
        """Set it where a refusal says that it was wrong; whether a login is worth another try."""
        if meaning_of(refusal.code).tells != "clock-wrong":
            return False
        try:
            async with self._client() as client:
                self.ahead = await client.sync_clock()
        except OkxError as error:
            self._log.warning("streams: the exchange's time cannot be asked for: %s", error)
            return False
        return True
