# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.streams.awaited import AsyncSubscription
    from .channel_status import PushedMaintenance


class AsyncStatusStreams(StreamResource):
    """Maintenance of the exchange, planned and under way.

    https://www.okx.com/docs-v5/en/#status
    """

    @subscribes
    def status(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedMaintenance]:
        """Maintenance and disruptions of the exchange, as they change.

        Pushed when the state, the time or the end of one changes; the first push has the latest
        change. All that is planned and under way is what `get_status` has. Maintenance that
        interrupts for less than 5 seconds or drops connections once is not announced.

        Each push tells what happened.

        On /ws/v5/public, without a login.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#status-ws-status-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
