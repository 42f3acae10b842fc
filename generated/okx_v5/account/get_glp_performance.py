# Made from spec/paths/users/glp/todayperformance.yaml, not to be edited; make it again with: make generate
"""account.get_glp_performance: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, ObjectField, ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireFlag, WireList, WireObject, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._glp_performance import GlpShare, GlpShares, GlpVolumes


class GetGlpPerformanceRequest(Request):
    """The parameters of account.get_glp_performance.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-today-performance
    """

    __slots__ = ()
    _label = "account.get_glp_performance"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-today-performance"
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


class GlpAccount(Item):
    """Whose performance it is."""

    _combinedAccountIds: WireTexts = UNSET
    _masterAccountId: WireText = UNSET

    master_account_id = TextField("masterAccountId")
    """ID of the master account."""
    combined_account_ids = TextsField("combinedAccountIds")
    """IDs of the other accounts of the same institution, without your own; empty if there are none."""


class GlpDailyPerformance(Item):
    """Performance of the day."""

    _share: WireObject[GlpShares] = UNSET
    _volume: WireObject[GlpVolumes] = UNSET

    volume = ObjectField("volume", GlpVolumes)
    """What was traded, by kind of instruments, in USD."""
    share = ObjectField("share", GlpShares)
    """Share in what the market traded, by kind of instruments."""


class GlpMonthlyPerformance(Item):
    """Performance of the month up to the day."""

    _mtdStatus: WireText = UNSET
    _qualifyingShare: WireObject[GlpShare] = UNSET
    _share: WireObject[GlpShares] = UNSET
    _volume: WireObject[GlpVolumes] = UNSET

    volume = ObjectField("volume", GlpVolumes)
    """What was traded, by kind of instruments, in USD."""
    share = ObjectField("share", GlpShares)
    """Share in what the market traded, by kind of instruments."""
    mtd_status = TextField("mtdStatus")
    """How the month goes: `QUALIFIED` enough for your tier, `UPGRADE` towards a higher tier,
    `DOWNGRADE` towards a lower one. Known values: QUALIFIED, UPGRADE, DOWNGRADE.
    """
    qualifying_share = ObjectField("qualifyingShare", GlpShare)
    """Share in the pool of `qualifyingPool`."""


class GlpProgramPerformance(Item):
    """One item of the answer."""

    _daily: WireObject[GlpDailyPerformance] = UNSET
    _enrolledTierDisplay: WireText = UNSET
    _enrollmentStatus: WireText = UNSET
    _marketMakerBusinessId: WireText = UNSET
    _marketMakerLevelId: WireText = UNSET
    _mtd: WireObject[GlpMonthlyPerformance] = UNSET
    _program: WireText = UNSET
    _qualifyingPool: WireText = UNSET
    _qualifyingRows: WireTexts = UNSET

    program = TextField("program")
    """Programme: `SPOT` spot, `PERP` perpetual swaps, `FUT_NTO` expiry futures and Nitro. Known
    values: SPOT, PERP, FUT_NTO.
    """
    market_maker_business_id = TextField("marketMakerBusinessId")
    """ID as a market maker in the programme."""
    enrollment_status = TextField("enrollmentStatus")
    """Whether you are enrolled; always `ENROLLED` for now. Known values: ENROLLED."""
    market_maker_level_id = TextField("marketMakerLevelId")
    """ID of the tier that you have."""
    enrolled_tier_display = TextField("enrolledTierDisplay")
    """Name of the tier that you have, such as `Tier 1 Class A`."""
    qualifying_pool = TextField("qualifyingPool")
    """Pool that decides on your tier: `TYPE_A` type A, `TYPE_B_ADJ` type B adjusted, `TYPE_A_AND_B`
    both together. Known values: TYPE_A, TYPE_B_ADJ, TYPE_A_AND_B.
    """
    qualifying_rows = TextsField("qualifyingRows")
    """Rows that qualify, such as `TOTAL`; for highlighting them."""
    daily = ObjectField("daily", GlpDailyPerformance)
    """Performance of the day."""
    mtd = ObjectField("mtd", GlpMonthlyPerformance)
    """Performance of the month up to the day."""


class GlpPerformance(Item):
    """One item of the answer."""

    _account: WireObject[GlpAccount] = UNSET
    _dataDate: WireText = UNSET
    _dataReady: WireFlag = UNSET
    _programs: WireList[GlpProgramPerformance] = UNSET

    data_ready = FlagField("dataReady")
    """Whether there are data of `dataDate`; if false, `programs` is empty."""
    data_date = TextField("dataDate")
    """Day that the data are of (UTC+8), such as `2026-07-13`. Yesterday, or the day before while
    yesterday is not complete.
    """
    account = ObjectField("account", GlpAccount)
    """Whose performance it is."""
    programs = ObjectsField("programs", GlpProgramPerformance)
    """A row for each programme that you are enrolled in."""


OPERATION: Operation[GlpPerformance] = Operation(
    method="GET",
    path="/api/v5/users/glp/todayperformance",
    resource="account",
    name="get_glp_performance",
    summary="Get what you achieved as a GLP market maker on the latest day and in its month.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-today-performance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetGlpPerformanceRequest,
    item=GlpPerformance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
