# Made from spec/paths/public/opt-summary.yaml, not to be edited; make it again with: make generate
"""public.get_option_summaries: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._public_data import OptionSummary

MATCH_CDD7742D = re.compile("^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])\\Z").search


class GetOptionSummariesRequest(Request):
    """The parameters of public.get_option_summaries.

    Args:
        inst_family (instFamily): Family of options, such as `BTC-USD`. Either it or `uly` is
            required.
        uly: Underlying, such as `BTC-USD`. It is in the documented example only; prefer
            `instFamily`, which is in the table. Either it or `instFamily` is required.
        exp_time (expTime): Only options that expire on this day, written YYMMDD, such as `200527`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
    """

    __slots__ = ()
    _label = "public.get_option_summaries"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str | None = None,
        uly: str | None = None,
        exp_time: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if uly is not None:
            wire["uly"] = uly
        if exp_time is not None:
            wire["expTime"] = exp_time
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
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
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(at, "expTime", "must be a string")
            if MATCH_CDD7742D(exp_time) is None:
                raise cls.refusal(at, "expTime", "must be a day written YYMMDD, such as 200527")
        if inst_family is UNSET and uly is UNSET:
            raise cls.refusal(
                at,
                "instFamily, uly",
                "are alternatives: at least one of inst_family or uly is required",
            )

    inst_family = TextField("instFamily")
    """Family of options, such as `BTC-USD`. Either it or `uly` is required."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`. It is in the documented example only; prefer `instFamily`,
    which is in the table. Either it or `instFamily` is required.
    """
    exp_time = TextField("expTime")
    """Only options that expire on this day, written YYMMDD, such as `200527`."""


OPERATION: Operation[OptionSummary] = Operation(
    method="GET",
    path="/api/v5/public/opt-summary",
    resource="public",
    name="get_option_summaries",
    summary="Get Greeks, volatilities and forward prices of the options of a family.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip", "instrument-family")),),
    request=GetOptionSummariesRequest,
    item=OptionSummary,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
