# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.choose: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, IntegerField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class ChooseRequest(Request):
    """The parameters of thing.choose.

    Args:
        one: One value.
        odd: Values that want quoting. Without it the exchange takes ''.
        level: Numbers. Without it the exchange takes 1.
        mixed: A number among others.
        flag: Only true.
        many: More than one line holds.
        why: The reason.

    https://tiny.test/docs#choose
    """

    __slots__ = ()
    _label = "thing.choose"
    _documentation = "https://tiny.test/docs#choose"

    @exact_arguments
    def __init__(
        self,
        *,
        one: Optional[Literal["only"]] = None,
        odd: Optional[
            Literal["", " a", 'a "quoted" word', "it's", "back\\slash", "1", "true", "None"]
        ] = None,
        level: int | None = None,
        mixed: int | None = None,
        flag: bool | None = None,
        many: Optional[
            Literal[
                "conditional",
                "oco",
                "trigger",
                "move_order_stop",
                "iceberg",
                "twap",
                "chase",
                "smart_iceberg",
            ]
        ] = None,
        why: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if one is not None:
            wire["one"] = one
        if odd is not None:
            wire["odd"] = odd
        if level is not None:
            wire["level"] = level
        if mixed is not None:
            wire["mixed"] = mixed
        if flag is not None:
            wire["flag"] = flag
        if many is not None:
            wire["many"] = many
        if why is not None:
            wire["why"] = why
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        one = wire.get("one", UNSET)
        if one is not UNSET:
            if not isinstance(one, str):
                raise cls.refusal(at, "one", "must be a string")
            if one not in ("only",):
                raise cls.refusal(at, "one", "must be 'only'")
        odd = wire.get("odd", UNSET)
        if odd is not UNSET:
            if not isinstance(odd, str):
                raise cls.refusal(at, "odd", "must be a string")
            if odd not in ("", " a", 'a "quoted" word', "it's", "back\\slash", "1", "true", "None"):
                raise cls.refusal(
                    at,
                    "odd",
                    "must be '', ' a', 'a \"quoted\" word', \"it's\", 'back\\\\slash', '1', 'true' or 'None'",
                )
        level = wire.get("level", UNSET)
        if level is not UNSET:
            if not is_integer(level):
                raise cls.refusal(at, "level", "must be a whole number")
            if (
                (not is_integer(level) or level != 1)
                and (not is_integer(level) or level != 2)
                and (not is_integer(level) or level != 5)
            ):
                raise cls.refusal(at, "level", "must be 1, 2 or 5")
        mixed = wire.get("mixed", UNSET)
        if mixed is not UNSET:
            if not is_integer(mixed):
                raise cls.refusal(at, "mixed", "must be a whole number")
            if (not is_integer(mixed) or mixed != 0) and mixed != "0" and mixed is not False:
                raise cls.refusal(at, "mixed", "must be 0, '0' or False")
        flag = wire.get("flag", UNSET)
        if flag is not UNSET:
            if not isinstance(flag, bool):
                raise cls.refusal(at, "flag", "must be True or False")
            if flag is not True:
                raise cls.refusal(at, "flag", "must be True")
        many = wire.get("many", UNSET)
        if many is not UNSET:
            if not isinstance(many, str):
                raise cls.refusal(at, "many", "must be a string")
            if many not in (
                "conditional",
                "oco",
                "trigger",
                "move_order_stop",
                "iceberg",
                "twap",
                "chase",
                "smart_iceberg",
            ):
                raise cls.refusal(
                    at,
                    "many",
                    "must be 'conditional', 'oco', 'trigger', 'move_order_stop', 'iceberg', 'twap', 'chase' or 'smart_iceberg'",
                )
        why = wire.get("why", UNSET)
        if why is not UNSET:
            if not isinstance(why, str):
                raise cls.refusal(at, "why", "must be a string")
        if (
            (is_integer(level) and level == 2) or (is_integer(level) and level == 5)
        ) and why is UNSET:
            raise cls.refusal(at, "why", "is required when level is 2 or 5")

    one = TextField("one")
    """One value."""
    odd = TextField("odd")
    """Values that want quoting. Without it the exchange takes ''."""
    level = IntegerField("level")
    """Numbers. Without it the exchange takes 1."""
    mixed = IntegerField("mixed")
    """A number among others."""
    flag = FlagField("flag")
    """Only true."""
    many = TextField("many")
    """More than one line holds."""
    why = TextField("why")
    """The reason."""


class ChooseResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[ChooseResult] = Operation(
    method="POST",
    path="/api/v5/thing/choose",
    resource="thing",
    name="choose",
    summary="Choose.",
    documentation="https://tiny.test/docs#choose",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=ChooseRequest,
    item=ChooseResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
