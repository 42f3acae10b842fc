# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

AffiliateGetCoInviterLinksLinkStatus = Literal["normal", "abnormal"]
"""Only links that are `normal`, or `abnormal`."""

AffiliateGetInviteePeriodType = Literal[
    "last_7d", "last_30d", "this_month", "last_month", "total", "today", "this_week"
]
"""Period of `volPeriod`, which is returned only if this is given: `today`, `this_week`,
`this_month`, `last_month`, `last_7d` and `last_30d` (the last 7 and 30 days), `total` all of the
time.
"""

AffiliateGetInviteesPeriodType = Literal[
    "last_7d", "last_30d", "this_month", "last_month", "total", "today", "this_week", "custom"
]
"""Period of the statistics: `today`, `this_week`, `this_month`, `last_month`, `last_7d` and
`last_30d` (the last 7 and 30 days), `total` all of the time, `custom` from `begin` to `end`.
"""

AffiliateGetInviteesCommissionCategory = Literal["SPOT", "DERIVATIVE", "BSC"]
"""Only commission of this kind of trading: `SPOT`, `DERIVATIVE`, or `BSC`, which the documentation
does not explain.
"""

AffiliateGetInviteesOrderBy = Literal["cTime", "depAmt", "vol", "fee", "rebate"]
"""What to sort by: `cTime` the time of joining, `depAmt` deposits, `vol` trading volume, `fee`
trading fees, `rebate` rebates.
"""

AffiliateGetInviteesOrderDir = Literal["asc", "desc"]
"""Direction to sort in, ascending (`asc`) or descending (`desc`)."""

AffiliateGetInviteesKycStatus = Literal["unverified", "verified"]
"""Only invitees whose identity is `verified`, at level 2 or higher, or those who are `unverified`."""

AffiliateGetLinksLinkType = Literal["standard", "co_inviter"]
"""Only links of this kind: `standard` your own, `co_inviter` shared with a co-inviter."""

AffiliateGetLinksLinkStatus = Literal["normal", "abnormal"]
"""Only links that are `normal`, or `abnormal`."""

AffiliateGetPerformanceSummaryPeriodType = Literal[
    "last_7d", "last_30d", "this_month", "last_month", "total", "today", "this_week", "custom"
]
"""Period that is summed up: `today`, `this_week`, `this_month`, `last_month`, `last_7d` and
`last_30d` (the last 7 and 30 days), `total` all of the time, `custom` from `begin` to `end`.
"""

AffiliateGetSubAffiliatesCommissionCategory = Literal["SPOT", "DERIVATIVE", "BSC"]
"""Only commission of this kind of trading: `SPOT`, `DERIVATIVE`, or `BSC`, which the documentation
does not explain.
"""

AffiliateGetSubAffiliatesOrderBy = Literal["cTime", "depAmt", "vol", "fee", "rebate"]
"""What to sort by: `cTime` the time of joining, `depAmt` deposits, `vol` trading volume, `fee`
trading fees, `rebate` rebates. Left out, the time of joining.
"""

AffiliateGetSubAffiliatesOrderDir = Literal["asc", "desc"]
"""Direction to sort in, ascending (`asc`) or descending (`desc`)."""
