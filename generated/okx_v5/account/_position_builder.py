# Made from spec/schemas/position-builder.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.request import Place, Request

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_81C9B772 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+\\Z").search


class SimulatedPosition(Request):
    """The parameters of SimulatedPosition.

    Args:
        inst_id (instId): Perpetual, expiry future or option, such as `BTC-USDT-SWAP`.
        pos: Size of the position; negative for a short one.
        avg_px (avgPx): Average price at which the position was opened.
        lever: Leverage of this instrument, for multi-currency margin (`acctLv` 3) only. The
            exchange takes the highest leverage allowed in place of a higher one. Without it the
            exchange takes 1.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
    """

    __slots__ = ()
    _label = "SimulatedPosition"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        pos: Number,
        avg_px: Number,
        lever: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "pos": self._number("pos", pos),
            "avgPx": self._number("avgPx", avg_px),
        }
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        pos = wire.get("pos", UNSET)
        if pos is UNSET:
            raise cls.refusal(at, "pos", "is required")
        if not isinstance(pos, str):
            raise cls.refusal(at, "pos", "must be a number: a Decimal, a str or an int")
        if MATCH_710B1E21(pos) is None:
            raise cls.refusal(
                at,
                "pos",
                "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
            )
        avg_px = wire.get("avgPx", UNSET)
        if avg_px is UNSET:
            raise cls.refusal(at, "avgPx", "is required")
        if not isinstance(avg_px, str):
            raise cls.refusal(at, "avgPx", "must be a number: a Decimal, a str or an int")
        if MATCH_710B1E21(avg_px) is None:
            raise cls.refusal(
                at,
                "avgPx",
                "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
            )
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(lever) is None:
                raise cls.refusal(
                    at,
                    "lever",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        if MATCH_81C9B772(inst_id) is not None:
            raise cls.refusal(
                at, "pos", "is for SWAP, FUTURES and OPTION only, which inst_id is not"
            )

    inst_id = TextField("instId")
    """Perpetual, expiry future or option, such as `BTC-USDT-SWAP`."""
    pos = DecimalField("pos")
    """Size of the position; negative for a short one."""
    avg_px = DecimalField("avgPx")
    """Average price at which the position was opened."""
    lever = DecimalField("lever")
    """Leverage of this instrument, for multi-currency margin (`acctLv` 3) only. The exchange takes
    the highest leverage allowed in place of a higher one. Without it the exchange takes 1.
    """


class SimulatedAsset(Request):
    """The parameters of SimulatedAsset.

    Args:
        ccy: Currency, such as `USDT`.
        amt: Amount to add; a negative one is taken away.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
    """

    __slots__ = ()
    _label = "SimulatedAsset"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_710B1E21(amt) is None:
            raise cls.refusal(
                at,
                "amt",
                "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
            )

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to add; a negative one is taken away."""
