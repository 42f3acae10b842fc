# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of affiliate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_co_inviter_links import GetAffiliateCoInviterLinksReply
    from .get_invitee import InviteeDetail
    from .get_invitees import GetAffiliateInviteesReply
    from .get_links import GetAffiliateLinksReply
    from .get_performance_summary import AffiliatePerformance
    from .get_sub_affiliates import GetSubAffiliatesReply


class AffiliateApi(Resource):
    """Your links, invitees, sub-affiliates and commission as an affiliate.

    https://www.okx.com/docs-v5/en/#affiliate
    """

    @paged
    def get_co_inviter_links(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        link_status: Optional[OneOf[Literal["normal", "abnormal"]]] = None,
        extra: Extra | None = None,
    ) -> GetAffiliateCoInviterLinksReply:
        """Get the links of others whose co-inviter you are, one page at a time.

        The rates and the status are told for both sides; names of users are masked by the exchange.
        Your own links are in `get_links`.

        Only for: affiliate.

        Args:
            page: Number of the page, beginning with 1. Without it the exchange takes 1.
            limit: Links per page. Without it the exchange takes 100.
            link_status (linkStatus): Only links that are `normal`, or `abnormal`.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads page by page.

        Sends GET /api/v5/affiliate/co-inviter/list, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_invitee(
        self,
        *,
        uid: str,
        period_type: Optional[
            OneOf[
                Literal[
                    "last_7d", "last_30d", "this_month", "last_month", "total", "today", "this_week"
                ]
            ]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[InviteeDetail]:
        """Get what one invitee has traded, deposited and brought you.

        For the UID of an invitee's master account; the sub-accounts are counted in. A user whom you
        did not invite is refused with 51621.

        Only for: affiliate.

        Args:
            uid: UID of the invitee's master account.
            period_type (periodType): Period of `volPeriod`, which is returned only if this is
                given: `today`, `this_week`, `this_month`, `last_month`, `last_7d` and `last_30d`
                (the last 7 and 30 days), `total` all of the time.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/affiliate/invitee/detail, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_invitees(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        period_type: Optional[
            OneOf[
                Literal[
                    "last_7d",
                    "last_30d",
                    "this_month",
                    "last_month",
                    "total",
                    "today",
                    "this_week",
                    "custom",
                ]
            ]
        ] = None,
        begin: Time | None = None,
        end: Time | None = None,
        keyword: str | None = None,
        commission_category: Optional[OneOf[Literal["SPOT", "DERIVATIVE", "BSC"]]] = None,
        order_by: Optional[OneOf[Literal["cTime", "depAmt", "vol", "fee", "rebate"]]] = None,
        order_dir: Optional[OneOf[Literal["asc", "desc"]]] = None,
        kyc_status: Optional[OneOf[Literal["unverified", "verified"]]] = None,
        sub_affiliate_uid: str | None = None,
        uid: Optional[Sequence[str]] = None,
        join_time_begin: Time | None = None,
        join_time_end: Time | None = None,
        extra: Extra | None = None,
    ) -> GetAffiliateInviteesReply:
        """Get those whom you invited, with their trading and verification, one page at a time.

        More on one of them is in `get_invitee`. Rows may move from page to page while people join
        and trade.

        Only for: affiliate.

        Args:
            page: Number of the page, beginning with 1. Without it the exchange takes 1.
            limit: Invitees per page. Without it the exchange takes 100.
            period_type (periodType): Period of the statistics: `today`, `this_week`, `this_month`,
                `last_month`, `last_7d` and `last_30d` (the last 7 and 30 days), `total` all of the
                time, `custom` from `begin` to `end`.
            begin: Begin of the period, itself included. With `periodType` `custom`, and then
                required; not earlier than 180 days ago, nor 90 days before `end`.
            end: End of the period, itself included. With `periodType` `custom`, and then required.
            keyword: Only invitees whose UID, or whose link by its name, this finds.
            commission_category (commissionCategory): Only commission of this kind of trading:
                `SPOT`, `DERIVATIVE`, or `BSC`, which the documentation does not explain.
            order_by (orderBy): What to sort by: `cTime` the time of joining, `depAmt` deposits,
                `vol` trading volume, `fee` trading fees, `rebate` rebates. Without it the exchange
                takes cTime.
            order_dir (orderDir): Direction to sort in, ascending (`asc`) or descending (`desc`).
                Without it the exchange takes desc.
            kyc_status (kycStatus): Only invitees whose identity is `verified`, at level 2 or
                higher, or those who are `unverified`.
            sub_affiliate_uid (subAffiliateUid): Only invitees of the sub-affiliate with this UID.
            uid: Only the invitees with these UIDs, at most 100. Unknown ones are passed over; if
                all are unknown, no invitee is returned.
            join_time_begin (joinTimeBegin): Only invitees with a `joinTime` from this on, itself
                included; not earlier than 180 days ago, nor 90 days before `joinTimeEnd`. Given
                only together with that; has nothing to do with `periodType`.
            join_time_end (joinTimeEnd): Only invitees with a `joinTime` up to this, itself
                included. Given only together with `joinTimeBegin`.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads page by page.

        Sends GET /api/v5/affiliate/invitee/list, with a key of permission read; at most 3 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_links(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        link_type: Optional[OneOf[Literal["standard", "co_inviter"]]] = None,
        link_status: Optional[OneOf[Literal["normal", "abnormal"]]] = None,
        extra: Extra | None = None,
    ) -> GetAffiliateLinksReply:
        """Get your invitation links, one page at a time.

        With the rates of commission that each was made with, and what has come of it. Links whose
        co-inviter you are yourself are in `get_co_inviter_links`.

        Only for: affiliate.

        Args:
            page: Number of the page, beginning with 1. Without it the exchange takes 1.
            limit: Links per page. Without it the exchange takes 100.
            link_type (linkType): Only links of this kind: `standard` your own, `co_inviter` shared
                with a co-inviter.
            link_status (linkStatus): Only links that are `normal`, or `abnormal`.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads page by page.

        Sends GET /api/v5/affiliate/link/list, with a key of permission read; at most 3 requests in
        1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_performance_summary(
        self,
        *,
        period_type: Optional[
            OneOf[
                Literal[
                    "last_7d",
                    "last_30d",
                    "this_month",
                    "last_month",
                    "total",
                    "today",
                    "this_week",
                    "custom",
                ]
            ]
        ] = None,
        begin: Time | None = None,
        end: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[AffiliatePerformance]:
        """Get how many people you invited in a period, and what they deposited, traded and brought
        you.

        By kind of trading. `uTime` is always that of the newest data, whatever the period.

        Only for: affiliate.

        Args:
            period_type (periodType): Period that is summed up: `today`, `this_week`, `this_month`,
                `last_month`, `last_7d` and `last_30d` (the last 7 and 30 days), `total` all of the
                time, `custom` from `begin` to `end`. Without it the exchange takes total.
            begin: Begin of the period, itself included. With `periodType` `custom`, and then
                required.
            end: End of the period, itself included. With `periodType` `custom`, and then required.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/affiliate/performance/summary, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_sub_affiliates(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        keyword: str | None = None,
        commission_category: Optional[OneOf[Literal["SPOT", "DERIVATIVE", "BSC"]]] = None,
        order_by: Optional[OneOf[Literal["cTime", "depAmt", "vol", "fee", "rebate"]]] = None,
        order_dir: Optional[OneOf[Literal["asc", "desc"]]] = None,
        extra: Extra | None = None,
    ) -> GetSubAffiliatesReply:
        """Get the affiliates below you, one page at a time.

        All numbers are those of the whole time. The order is stable, ties are broken by
        `subAffiliateUid`, so no row is lost or repeated between pages.

        Only for: affiliate.

        Args:
            page: Number of the page, beginning with 1. Without it the exchange takes 1.
            limit: Sub-affiliates per page. Without it the exchange takes 100.
            keyword: Only sub-affiliates whose UID this finds.
            commission_category (commissionCategory): Only commission of this kind of trading:
                `SPOT`, `DERIVATIVE`, or `BSC`, which the documentation does not explain.
            order_by (orderBy): What to sort by: `cTime` the time of joining, `depAmt` deposits,
                `vol` trading volume, `fee` trading fees, `rebate` rebates. Left out, the time of
                joining.
            order_dir (orderDir): Direction to sort in, ascending (`asc`) or descending (`desc`).
                Without it the exchange takes desc.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads page by page.

        Sends GET /api/v5/affiliate/sub-affiliate/list, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
        """
        raise NotImplementedError  # never runs: the decorator calls
