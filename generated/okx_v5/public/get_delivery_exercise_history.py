# Made from spec/paths/public/delivery-exercise-history.yaml, not to be edited; make it again with: make generate
"""public.get_delivery_exercise_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetDeliveryExerciseHistoryRequest(Request):
    """The parameters of public.get_delivery_exercise_history.

    Args:
        inst_type (instType): Instrument type.
        inst_family (instFamily): Instrument family, such as `BTC-USD`. Either it or `uly` is
            required.
        uly: Underlying, such as `BTC-USD`. It is in one documented example only; prefer
            `instFamily`, which is in the table. Either it or `instFamily` is required.
        after: Only records with a `ts` earlier than this.
        before: Only records with a `ts` later than this.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
    """

    __slots__ = ()
    _label = "public.get_delivery_exercise_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["FUTURES", "OPTION"]],
        inst_family: str | None = None,
        uly: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if uly is not None:
            wire["uly"] = uly
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("FUTURES", "OPTION") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'FUTURES' or 'OPTION'")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        uly = wire.get("uly", UNSET)
        if uly is not UNSET:
            if not isinstance(uly, str):
                raise cls.refusal(at, "uly", "must be a string")
            if len(uly) < 1:
                raise cls.refusal(at, "uly", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if inst_family is UNSET and uly is UNSET:
            raise cls.refusal(
                at,
                "instFamily, uly",
                "are alternatives: at least one of inst_family or uly is required",
            )

    inst_type = TextField("instType")
    """Instrument type."""
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`. Either it or `uly` is required."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`. It is in one documented example only; prefer `instFamily`,
    which is in the table. Either it or `instFamily` is required.
    """
    after = TimeField("after")
    """Only records with a `ts` earlier than this."""
    before = TimeField("before")
    """Only records with a `ts` later than this."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class DeliveredContract(Item):
    """One item of the answer."""

    _insId: WireText = UNSET
    _px: WireText = UNSET
    _type: WireText = UNSET

    ins_id = TextField("insId")
    """Contract; mind the name of the field."""
    px = DecimalField("px")
    """Price that it was delivered or exercised at."""
    type = TextField("type")
    """What happened, `delivery` (FUTURES), `exercised` in the money or `expired_otm` out of the
    money (OPTION). Known values: delivery, exercised, expired_otm.
    """


class DeliveryExercise(Item):
    """One item of the answer."""

    _details: WireList[DeliveredContract] = UNSET
    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When the contracts were delivered or exercised."""
    details = ObjectsField("details", DeliveredContract)
    """The contracts."""


OPERATION: Operation[DeliveryExercise] = Operation(
    method="GET",
    path="/api/v5/public/delivery-exercise-history",
    resource="public",
    name="get_delivery_exercise_history",
    summary="Get what the futures or options of a family were delivered or exercised at in the last 3 months.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(40, 2, ("ip", "instrument-type", "instrument-family")),),
    request=GetDeliveryExerciseHistoryRequest,
    item=DeliveryExercise,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
