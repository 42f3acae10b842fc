# Made from spec/channels/public/opt-summary.yaml, not to be edited; make it again with: make generate
"""public.opt_summary: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from ._public_data import OptionSummary


class SubscribeOptSummaryRequest(Request):
    """The parameters of public.opt_summary.

    Args:
        inst_family (instFamily): Family of options, such as `BTC-USD`.

    https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel
    """

    __slots__ = ()
    _label = "public.opt_summary"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instFamily": inst_family,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is UNSET:
            raise cls.refusal(at, "instFamily", "is required")
        if not isinstance(inst_family, str):
            raise cls.refusal(at, "instFamily", "must be a string")
        if len(inst_family) < 1:
            raise cls.refusal(at, "instFamily", "must have at least 1 character")

    inst_family = TextField("instFamily")
    """Family of options, such as `BTC-USD`."""


CHANNEL: Channel[OptionSummary] = Channel(
    key="public/opt-summary",
    names=("opt-summary",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="opt_summary",
    summary="Greeks, volatilities and forward prices of the options of a family.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel",
    kind="state",
    item_key=("instId",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeOptSummaryRequest,
    item=OptionSummary,
    parameter="",
)
"""Greeks, volatilities and forward prices of the options of a family.

All options of the family come in one push. Volatilities are ratios, 1.5 is 150%.

Each row has the newest state of its `instId`: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel
"""
