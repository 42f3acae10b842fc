# Made from spec/channels/business/rfqs.yaml, not to be edited; make it again with: make generate
"""block.rfqs: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._block_trades import Rfq


class SubscribeBlockRfqsRequest(Request):
    """The parameters of block.rfqs.

    https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel
    """

    __slots__ = ()
    _label = "block.rfqs"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


CHANNEL: Channel[Rfq] = Channel(
    key="business/rfqs",
    names=("rfqs",),
    path="/ws/v5/business",
    login=True,
    resource="block",
    name="rfqs",
    summary="RFQs that you sent or received, as they come and change.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/rfq/rfqs",
    follow_ups=(
        FollowUpQuery("GET /api/v5/rfq/rfqs", values=(("state", ("active",)),)),
        FollowUpQuery("GET /api/v5/rfq/rfqs", back=("cTime", 3600), changed="uTime"),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeBlockRfqsRequest,
    item=Rfq,
    parameter="",
)
"""RFQs that you sent or received, as they come and change.

Nothing is pushed when an RFQ gets `pending_fill`, which soon passes. A group RFQ is `filled` once
an account of it was, and `failed` if all of them failed. Whether RFQs that were there before are
pushed at first is not documented: `get_rfqs` has them.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/rfq/rfqs does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/rfq/rfqs, of state
active; GET /api/v5/rfq/rfqs, what has changed since the gap began, as far back as a `cTime` 1 hour
before it.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel
"""
