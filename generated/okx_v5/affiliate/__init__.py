# Made from spec/, not to be edited; make it again with: make generate
"""Your links, invitees, sub-affiliates and commission as an affiliate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_co_inviter_links import GetCoInviterLinksRequest as GetCoInviterLinksRequest
    from .get_co_inviter_links import CoInviterLink as CoInviterLink
    from .get_co_inviter_links import (
        GetAffiliateCoInviterLinksReply as GetAffiliateCoInviterLinksReply,
    )
    from .get_invitee import GetInviteeRequest as GetInviteeRequest
    from .get_invitee import InviteeDetail as InviteeDetail
    from .get_invitees import GetInviteesRequest as GetInviteesRequest
    from .get_invitees import Invitee as Invitee
    from .get_invitees import GetAffiliateInviteesReply as GetAffiliateInviteesReply
    from .get_links import GetLinksRequest as GetLinksRequest
    from .get_links import AffiliateLink as AffiliateLink
    from .get_links import GetAffiliateLinksReply as GetAffiliateLinksReply
    from .get_performance_summary import (
        GetPerformanceSummaryRequest as GetPerformanceSummaryRequest,
    )
    from .get_performance_summary import AffiliatePerformanceDetail as AffiliatePerformanceDetail
    from .get_performance_summary import AffiliatePerformance as AffiliatePerformance
    from .get_sub_affiliates import GetSubAffiliatesRequest as GetSubAffiliatesRequest
    from .get_sub_affiliates import SubAffiliate as SubAffiliate
    from .get_sub_affiliates import GetSubAffiliatesReply as GetSubAffiliatesReply

_PLACES = {
    "GetCoInviterLinksRequest": "get_co_inviter_links",
    "CoInviterLink": "get_co_inviter_links",
    "GetAffiliateCoInviterLinksReply": "get_co_inviter_links",
    "GetInviteeRequest": "get_invitee",
    "InviteeDetail": "get_invitee",
    "GetInviteesRequest": "get_invitees",
    "Invitee": "get_invitees",
    "GetAffiliateInviteesReply": "get_invitees",
    "GetLinksRequest": "get_links",
    "AffiliateLink": "get_links",
    "GetAffiliateLinksReply": "get_links",
    "GetPerformanceSummaryRequest": "get_performance_summary",
    "AffiliatePerformanceDetail": "get_performance_summary",
    "AffiliatePerformance": "get_performance_summary",
    "GetSubAffiliatesRequest": "get_sub_affiliates",
    "SubAffiliate": "get_sub_affiliates",
    "GetSubAffiliatesReply": "get_sub_affiliates",
}

__all__ = [
    "GetCoInviterLinksRequest",
    "CoInviterLink",
    "GetAffiliateCoInviterLinksReply",
    "GetInviteeRequest",
    "InviteeDetail",
    "GetInviteesRequest",
    "Invitee",
    "GetAffiliateInviteesReply",
    "GetLinksRequest",
    "AffiliateLink",
    "GetAffiliateLinksReply",
    "GetPerformanceSummaryRequest",
    "AffiliatePerformanceDetail",
    "AffiliatePerformance",
    "GetSubAffiliatesRequest",
    "SubAffiliate",
    "GetSubAffiliatesReply",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
