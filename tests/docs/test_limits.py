"""Rate limits and permissions, in the spellings that there are, and what is none."""

from __future__ import annotations

import pytest
from okxgen.docs.limits import Access, RateLimit, access

from tests.docs.small import only_section, page

RULE = "#### Rate limit rule: User ID"


def of(*headings: str) -> Access:
    return access(only_section(page(limit="\n\n".join(headings))))


def limits(*headings: str) -> tuple[RateLimit, ...]:
    found = of(*headings)
    assert not found.unread, found.unread
    return found.limits


def unread(*headings: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in of(*headings).unread]


@pytest.mark.parametrize(
    ("written", "count", "seconds"),
    [
        ("#### Rate Limit: 20 requests per 2 seconds", 20, 2),
        ("#### Rate limit: 1 request per second", 1, 1),
        ("#### Rate Limit: 5 requests per second", 5, 1),
        ("#### Rate Limit: 1 request per 3 seconds", 1, 3),
        ("#### Rate Limit: 1 times per 5 seconds", 1, 5),
        ("#### Rate Limit：6 requests per 10 seconds", 6, 10),
        ("#### Rate limit : 5 requests/2s", 5, 2),
        ("#### Rate Limit: 20 requests / 2 seconds", 20, 2),
        ("#### Rate Limit: 1 request/s", 1, 1),
        ("#### Rate Limit: 10 times per minute", 10, 60),
        ("#### Rate Limit: 1 request per 60 seconds", 1, 60),
        ("#### Rate Limit: 20 requests per month", 20, 2_592_000),
        ("#### Rate Limit: 2 requests per hour", 2, 3600),
        ("#### Rate Limit: 100 requests per user per day", 100, 86_400),
        ("##### Rate limit: **5 requests per 2 seconds**", 5, 2),
        ("### Rate limit: 5 requests per 2 seconds", 5, 2),
        ("**Rate limit: 5 requests per 2 seconds**", 5, 2),
        ("Rate limit: 5 requests per 2 seconds", 5, 2),
        ("- Rate limit: 5 requests per 2 seconds", 5, 2),
        ("#### 限速：20次/2s", 20, 2),
        ("#### 限速: 20次/2s", 20, 2),
        ("#### 限速： 5 次/ 2s", 5, 2),
        ("#### 限速：1次/3秒", 1, 3),
        ("#### 限速：每秒5次", 5, 1),
        ("#### 限速：每10秒6次", 6, 10),
        ("#### 限速：每用户每天 3 次", 3, 86_400),
        ("#### 限速：20次/月", 20, 2_592_000),
        ("限速：10次/分钟", 10, 60),
    ],
)
def test_a_limit_is_a_number_in_a_time(written: str, count: int, seconds: int) -> None:
    assert limits(written, RULE) == (RateLimit(count, "requests", seconds, ("user",)),)


@pytest.mark.parametrize(
    "written",
    ["#### Rate Limit: 300 orders per 2 seconds", "#### 限速：300个/2s", "#### 限速：每2秒300个"],
)
def test_orders_are_counted_too(written: str) -> None:
    assert limits(written, RULE) == (RateLimit(300, "orders", 2, ("user",)),)


@pytest.mark.parametrize(
    ("written", "per"),
    [
        ("#### Rate limit rule: User ID", ("user",)),
        ("#### Rate limit rule: UserID", ("user",)),
        ("#### Limit rule: IP", ("ip",)),
        ("#### Rate limit rule: IP + Instrument ID", ("ip", "instrument")),
        ("#### Rate limit rule: User ID + Instrument Family", ("user", "instrument-family")),
        ("#### Rate limit rule：IP +instrumentType".replace("T", " T"), ("ip", "instrument-type")),
        ("#### Rate limit rule: Master Account User ID", ("master-account",)),
        ("#### Rate limit rule: User ID + Currency", ("user", "currency")),
        ("#### 限速规则：User ID", ("user",)),
        ("#### 限速规则：母账户 User ID", ("master-account",)),
        ("#### 限速规则: IP + instFamily", ("ip", "instrument-family")),
        ("**Rate limit rule: User ID**", ("user",)),
        ("Rate limit rule: User ID", ("user",)),
    ],
)
def test_a_rule_tells_for_whom_it_is_counted(written: str, per: tuple[str, ...]) -> None:
    found = limits("#### Rate Limit: 5 requests per 2 seconds", written)
    assert found == (RateLimit(5, "requests", 2, per),)


@pytest.mark.parametrize(
    ("others", "options"),
    [
        (
            "#### Rate limit rule (except Options): User ID + Instrument ID",
            "#### Rate limit rule (Options only): User ID + Instrument Family",
        ),
        (
            "#### 限速规则（期权以外）：User ID + Instrument ID",
            "#### 限速规则（只限期权）：User ID + Instrument Family",
        ),
    ],
)
def test_options_have_a_rule_of_their_own(others: str, options: str) -> None:
    assert limits("#### Rate Limit: 60 requests per 2 seconds", others, options) == (
        RateLimit(60, "requests", 2, ("user", "instrument"), kinds="except OPTION"),
        RateLimit(60, "requests", 2, ("user", "instrument-family"), kinds="only OPTION"),
    )


def test_lead_traders_have_a_number_of_their_own() -> None:
    assert limits(
        "#### Rate Limit: 60 requests per 2 seconds",
        "#### Rate Limit of lead trader lead instruments: 4 requests per 2 seconds",
        "#### Rate limit rule (Options only): User ID + Instrument Family",
        "#### Rate limit rule (except Options): User ID + Instrument ID",
    ) == (
        RateLimit(4, "requests", 2, ("user", "instrument"), role="lead-trader"),
        RateLimit(60, "requests", 2, ("user", "instrument"), kinds="except OPTION"),
        RateLimit(60, "requests", 2, ("user", "instrument-family"), kinds="only OPTION"),
    )


def test_rules_hold_for_the_numbers_above_them() -> None:
    assert limits(
        "#### Rate Limit: 5 requests per 2 seconds",
        "#### Rate limit rule: User ID",
        "#### Rate Limit: 300 orders per 2 seconds",
        "#### Rate limit rule: IP",
    ) == (
        RateLimit(5, "requests", 2, ("user",)),
        RateLimit(300, "orders", 2, ("ip",)),
    )


def test_a_limit_may_hang_on_whether_the_call_is_signed() -> None:
    rule = "#### Rate limit rule: User ID (signed in) or IP (not signed in)"
    assert limits("#### Rate Limit: 5 requests per 2 seconds", rule) == (
        RateLimit(5, "requests", 2, ("ip",), keys="without keys"),
        RateLimit(5, "requests", 2, ("user",), keys="with keys"),
    )


def test_a_limit_without_a_rule_is_read() -> None:
    assert limits("#### Rate Limit: 5 requests per 2 seconds") == (RateLimit(5, "requests", 2),)


@pytest.mark.parametrize(
    "written",
    [
        "Rate Limit: on request",
        "Rate Limit: 20 per 2 seconds",
        "Rate Limit: 20 requests per 2 fortnights",
        "Rate Limit: twenty requests per 2 seconds",
        "Rate Limit: 0 requests per 2 seconds",
        "Rate Limit: 5 requests per 0 seconds",
        "Rate Limit: 1234567 requests per 2 seconds",
        "限速：很多",
    ],
)
def test_a_limit_that_cannot_be_read_is_told_of(written: str) -> None:
    assert unread(f"#### {written}") == [(3, f"not read as a rate limit: {written!r}")]


@pytest.mark.parametrize(
    "written",
    [
        "Rate Limit: 20 requests per 2 seconds, 100 calls per fortnight",
        "Rate Limit: 20 requests per 2 seconds (50 for VIP)",
    ],
)
def test_a_limit_that_is_read_in_part_is_told_of(written: str) -> None:
    found = of(f"#### {written}", RULE)
    assert len(found.limits) == 1
    assert [str(each) for each in found.unread] == [
        f"small.md:3: not read as a rate limit: {written!r}"
    ]


@pytest.mark.parametrize(
    "written",
    [
        "Rate Limit: 3 requests per day (resets at UTC 0:00). Reduce: no limit",
        "限速：增加 每天 3 次（UTC 0:00 重置）；减少 无限制",
    ],
)
def test_a_limit_of_a_part_of_the_requests_is_that_of_all(written: str) -> None:
    found = of(f"#### {written}", RULE)
    (limit,) = found.limits
    assert (limit.count, limit.seconds, limit.per) == (3, 86_400, ("user",))
    assert found.unread == ()
    (doubt,) = found.doubts
    assert str(doubt).startswith(f"small.md:3: a rate limit with exceptions: {written!r} (read as")


@pytest.mark.parametrize(
    "written",
    ["Rate limit rule: Phase of the moon", "Rate limit rule: User ID + Weather", "限速规则：天气"],
)
def test_a_rule_that_cannot_be_read_is_told_of(written: str) -> None:
    found = unread("#### Rate Limit: 5 requests per 2 seconds", f"#### {written}")
    assert found == [(5, f"not read as a rate limit rule: {written!r}")]


def test_a_rule_without_a_number_is_told_of() -> None:
    assert unread(RULE) == [(1, "a rate limit rule that no rate limit stands before")]


@pytest.mark.parametrize(
    ("written", "permission"),
    [
        ("#### Permission: Trade", "trade"),
        ("#### Permission: trade", "trade"),
        ("#### Permission：Read", "read"),
        ("#### Permissions: Withdraw", "withdraw"),
        ("**Permission: Trade**", "trade"),
        ("### Permission: Trade", "trade"),
        ("Permission: Trade", "trade"),
        ("#### 权限：交易", "trade"),
        ("#### 权限: 读取", "read"),
        ("#### 权限：提币", "withdraw"),
    ],
)
def test_a_permission_is_read(written: str, permission: str) -> None:
    found = of(written)
    assert (found.permission, found.unread) == (permission, ())


@pytest.mark.parametrize(
    "written", ["Permission: Root", "Permission:", "Permission: Read/Trade", "权限：未知"]
)
def test_an_unknown_permission_is_told_of(written: str) -> None:
    found = of(f"#### {written}")
    assert found.permission == ""
    assert [str(each) for each in found.unread] == [
        f"small.md:3: not read as a permission: {written!r}"
    ]


def test_a_second_permission_is_told_of() -> None:
    assert not unread("#### Permission: Read", "#### Permission: Read")
    found = of("#### Permission: Read", "#### Permission: Trade")
    assert found.permission == "read"
    assert [each.line for each in found.unread] == [5]


def test_prose_about_limits_is_no_limit() -> None:
    text = (
        "Rate limit of this endpoint will also be affected by rules of sub-accounts: see there.\n\n"
        "The permission of the key must be set before: 5 requests per 2 seconds."
    )
    found = of("#### Rate Limit: 5 requests per 2 seconds", RULE, text)
    assert found.limits == (RateLimit(5, "requests", 2, ("user",)),)
    assert not found.unread


def test_a_high_heading_that_speaks_of_limits_is_none() -> None:
    found = of(
        "#### Rate Limit: 5 requests per 2 seconds", RULE, "## About the rate limit: a story"
    )
    assert not found.unread


def test_a_title_is_no_limit() -> None:
    section = only_section(page(title="GET / Account rate limit", limit=""))
    assert access(section).limits == ()
    assert access(section).unread == ()


def test_a_limit_is_told_in_words() -> None:
    limit = RateLimit(
        4, "orders", 2, ("user", "instrument"), "only OPTION", "lead-trader", "with keys"
    )
    told = "4 orders in 2 s per user + instrument (only OPTION, lead-trader, with keys)"
    assert str(limit) == told
    assert str(RateLimit(4, "requests", 2)) == "4 requests in 2 s per ?"


def test_the_line_is_that_of_the_limit() -> None:
    assert of("words", "#### Rate Limit: 5 requests per 2 seconds", RULE).line == 5
