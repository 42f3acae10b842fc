# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.set_leverage: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, IntegerField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class SetLeverageRequest(Request):
    """The parameters of thing.set_leverage.

    Args:
        lever: The leverage.
        step: Its step.
        shift: How far to shift it, back or forth.
        px: A price, given as a number.

    https://tiny.test/docs#set-leverage
    """

    __slots__ = ()
    _label = "thing.set_leverage"
    _documentation = "https://tiny.test/docs#set-leverage"

    @exact_arguments
    def __init__(
        self,
        *,
        lever: int,
        step: int | None = None,
        shift: int | None = None,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "lever": lever,
        }
        if step is not None:
            wire["step"] = step
        if shift is not None:
            wire["shift"] = shift
        if px is not None:
            wire["px"] = self._number("px", px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        lever = wire.get("lever", UNSET)
        if lever is UNSET:
            raise cls.refusal(at, "lever", "is required")
        else:
            if not is_integer(lever):
                raise cls.refusal(at, "lever", "must be a whole number")
            if lever < 1:
                raise cls.refusal(at, "lever", "must be at least 1")
            if lever > 125:
                raise cls.refusal(at, "lever", "must be at most 125")
        step = wire.get("step", UNSET)
        if step is not UNSET:
            if not is_integer(step):
                raise cls.refusal(at, "step", "must be a whole number")
            if step <= 0:
                raise cls.refusal(at, "step", "must be more than 0")
            if step >= 10:
                raise cls.refusal(at, "step", "must be less than 10")
        shift = wire.get("shift", UNSET)
        if shift is not UNSET:
            if not is_integer(shift):
                raise cls.refusal(at, "shift", "must be a whole number")
            if shift < -5:
                raise cls.refusal(at, "shift", "must be at least -5")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")

    lever = IntegerField("lever")
    """The leverage."""
    step = IntegerField("step")
    """Its step."""
    shift = IntegerField("shift")
    """How far to shift it, back or forth."""
    px = DecimalField("px")
    """A price, given as a number."""


class SetLeverageResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[SetLeverageResult] = Operation(
    method="POST",
    path="/api/v5/thing/set-leverage",
    resource="thing",
    name="set_leverage",
    summary="Set the leverage.",
    documentation="https://tiny.test/docs#set-leverage",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=SetLeverageRequest,
    item=SetLeverageResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
