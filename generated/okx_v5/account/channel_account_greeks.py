# Made from spec/channels/private/account-greeks.yaml, not to be edited; make it again with: make generate
"""account.account_greeks: the channel and its models."""

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
from ._greeks import CurrencyGreeks


class SubscribeAccountGreeksRequest(Request):
    """The parameters of account.account_greeks.

    Args:
        ccy: Margin currency. Changes are told only of positions that have it as their margin: those
            of `BTC-USDT-SWAP` not for `BTC`.

    https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel
    """

    __slots__ = ()
    _label = "account.account_greeks"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")

    ccy = TextField("ccy")
    """Margin currency. Changes are told only of positions that have it as their margin: those of
    `BTC-USDT-SWAP` not for `BTC`.
    """


CHANNEL: Channel[CurrencyGreeks] = Channel(
    key="private/account-greeks",
    names=("account-greeks",),
    path="/ws/v5/private",
    login=True,
    resource="account",
    name="account_greeks",
    summary="Greeks of the account by currency, and their changes.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=30,
    per_connection=None,
    request=SubscribeAccountGreeksRequest,
    item=CurrencyGreeks,
    parameter="",
)
"""Greeks of the account by currency, and their changes.

All currencies are pushed at first and then from time to time, whether or not anything happened; in
between come those whose positions or balance events changed, put together for about 50 ms. Of
currencies only those that the account has. What is large comes in several pushes, which nothing
numbers.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/private, with a login; at most 30 connections of a sub-account.

https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel
"""
