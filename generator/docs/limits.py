"""Rate limits and permissions, which stand in headings in many spellings and two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .blocks import Finding, Heading, Text
from .sections import Section

# Pages are not trusted: no number is longer than this, and no text between brackets.
_NUMBER = r"\d{1,6}+(?!\d)"
_IS_LIMIT = re.compile(r"rate\s++limit|限速", re.IGNORECASE)
_IS_RULE = re.compile(r"(?:rate\s++)?limit\s++rule|限速规则", re.IGNORECASE)
_IS_ACCESS = re.compile(
    r"[\s*_+•-]*+(?:(?:rate\s++)?limit|permissions?\b|限速|权限)[^:：]{0,40}[:：]", re.IGNORECASE
)
_IS_PERMISSION = re.compile(r"(?:permissions?|权限)\s*[:：]\s*(.*)\Z", re.IGNORECASE)
_ROLE = re.compile(r"lead trader|带单员", re.IGNORECASE)
_COUNT = re.compile(
    rf"(?<!\d)(?P<count>{_NUMBER})\s*+(?P<what>requests?|times?|orders?|次|个)\s*+(?:per user\s*+)?"
    rf"(?:per|/)\s*+(?P<length>(?:{_NUMBER})?)\s*+"
    r"(?P<unit>seconds?|minutes?|hours?|days?|months?|s\b|h\b|秒|分钟|小时|天|月)",
    re.IGNORECASE,
)
_UNLIMITED = re.compile(r"no limit|无限制", re.IGNORECASE)
_FOR_ALL = "read as the limit of all requests, which a client may keep to: none is ever refused"
_COUNT_BEHIND = re.compile(
    rf"每(?:用户每)?\s*+(?P<length>(?:{_NUMBER})?)\s*+(?P<unit>秒|分钟|小时|天|月)\s*+"
    rf"(?P<count>{_NUMBER})\s*+(?P<what>次|个)"
)
_DIGIT = re.compile(r"\d")
_SECONDS = {
    **dict.fromkeys(("second", "s", "秒"), 1),
    **dict.fromkeys(("minute", "分钟"), 60),
    **dict.fromkeys(("hour", "h", "小时"), 3600),
    **dict.fromkeys(("day", "天"), 86_400),
    **dict.fromkeys(("month", "月"), 2_592_000),
}
_KEYS = {
    "user id": "user",
    "userid": "user",
    "master account user id": "master-account",
    "master account userid": "master-account",
    "母账户 user id": "master-account",
    "ip": "ip",
    "instrument id": "instrument",
    "instidcode": "instrument",
    "instrument family": "instrument-family",
    "instfamily": "instrument-family",
    "instrument type": "instrument-type",
    "currency": "currency",
    "tag": "tag",
}
_ONLY = re.compile(r"options only|只限期权", re.IGNORECASE)
_EXCEPT = re.compile(r"except options|期权以外", re.IGNORECASE)
_EITHER = re.compile(r"user id\s*+[(（][^()（）]{0,80}[)）]\s*+(?:or|或者)\s*ip", re.IGNORECASE)
_PERMISSIONS = {
    **dict.fromkeys(("read", "读取"), "read"),
    **dict.fromkeys(("trade", "trading", "交易"), "trade"),
    **dict.fromkeys(("withdraw", "提币"), "withdraw"),
    **dict.fromkeys(("public", "公共"), "public"),
}


@dataclass(frozen=True, order=True, slots=True)
class RateLimit:
    """At most `count` in `seconds`, counted per the keys, as a page says it."""

    count: int
    counts: str
    seconds: int
    per: tuple[str, ...] = ()
    kinds: str = ""
    role: str = ""
    keys: str = ""

    def __str__(self) -> str:
        told = f"{self.count} {self.counts} in {self.seconds} s per {' + '.join(self.per) or '?'}"
        about = [each for each in (self.kinds, self.role, self.keys) if each]
        return f"{told} ({', '.join(about)})" if about else told


@dataclass(frozen=True, slots=True)
class Access:
    """Who may call an operation, and how often."""

    limits: tuple[RateLimit, ...]
    permission: str
    unread: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    line: int


def access(section: Section) -> Access:
    """The rate limits and the permission of a section."""
    groups: list[tuple[list[RateLimit], list[RateLimit]]] = [([], [])]
    permission = ""
    unread: list[Finding] = []
    doubts: list[Finding] = []
    line = section.line
    for heading in _lines(section):
        text = heading.text.replace("**", "").strip()
        if found := _IS_PERMISSION.match(text):
            told = _PERMISSIONS.get(found[1].strip().lower(), "")
            if not told or permission not in ("", told):
                unread.append(_not_read(section, heading, "permission"))
            permission = permission or told
        elif _IS_RULE.search(text):
            read = list(_rules(text))
            groups[-1][1].extend(read)
            if not read:
                unread.append(_not_read(section, heading, "rate limit rule"))
        elif _is_limit(text):
            line = heading.line
            counted = [each for each in _counts(text) if each.count and each.seconds]
            if groups[-1][1]:
                groups.append(([], []))  # the rules above were for the numbers above them
            groups[-1][0].extend(counted)
            if counted and _UNLIMITED.search(text):
                told = f"a rate limit with exceptions: {heading.text[:100]!r}"
                doubts.append(Finding(section.page, heading.line, told, _FOR_ALL))
            elif not counted or _DIGIT.search(_uncounted(text)):
                unread.append(_not_read(section, heading, "rate limit"))
    for bare, rules in groups:
        if rules and not bare:
            what = "a rate limit rule that no rate limit stands before"
            unread.append(Finding(section.page, section.line, what))
    limits = sorted(limit for bare, rules in groups for limit in _combined(bare, rules))
    return Access(tuple(limits), permission, tuple(unread), tuple(doubts), line)


def _lines(section: Section) -> Iterator[Heading | Text]:
    """Headings, and the lines that stand in for them on some pages."""
    for block in section.blocks:
        if isinstance(block, (Heading, Text)) and is_access(block):
            yield block


def is_access(block: Heading | Text) -> bool:
    """Whether a block may tell of rate limits or permissions."""
    if isinstance(block, Heading) and block.level > 3:
        return True
    return _IS_ACCESS.match(block.text) is not None


def _is_limit(text: str) -> bool:
    return _IS_LIMIT.search(text) is not None and re.search(r"[:：]", text) is not None


def _not_read(section: Section, heading: Heading | Text, what: str) -> Finding:
    return Finding(section.page, heading.line, f"not read as a {what}: {heading.text[:100]!r}")


def _uncounted(text: str) -> str:
    """What is left of a rate limit when all that can be read is taken away."""
    return _COUNT_BEHIND.sub("", _COUNT.sub("", text))


def _counts(text: str) -> Iterator[RateLimit]:
    role = "lead-trader" if _ROLE.search(text) else ""
    for found in (*_COUNT.finditer(text), *_COUNT_BEHIND.finditer(text)):
        orders = found["what"].lower().startswith("order") or found["what"] == "个"
        unit = found["unit"].lower()
        seconds = _SECONDS[unit if unit in _SECONDS else unit.rstrip("s")]
        length = int(found["length"] or 1)
        yield RateLimit(
            int(found["count"]), "orders" if orders else "requests", length * seconds, role=role
        )


def _rules(text: str) -> Iterator[RateLimit]:
    """What is counted for whom; the numbers are still to come."""
    kinds = "only OPTION" if _ONLY.search(text) else "except OPTION" if _EXCEPT.search(text) else ""
    told = re.split(r"[:：]", text, maxsplit=1)[-1].strip()
    empty = RateLimit(0, "", 0, kinds=kinds)
    if _EITHER.search(told):
        yield replace(empty, per=("user",), keys="with keys")
        yield replace(empty, per=("ip",), keys="without keys")
        return
    names = [name.strip(" ()（）").lower() for name in told.split("+")]
    if all(name in _KEYS for name in names):
        yield replace(empty, per=tuple(_KEYS[name] for name in names))


def _combined(bare: list[RateLimit], rules: list[RateLimit]) -> Iterator[RateLimit]:
    """Each number with each rule; the limit of lead traders is for every kind of instrument."""
    for limit in bare:
        held = rules or [RateLimit(0, "", 0)]
        if limit.role:
            first = next((rule for rule in held if not rule.kinds.startswith("only")), held[0])
            yield replace(limit, per=first.per)
            continue
        for rule in held:
            yield replace(limit, per=rule.per, kinds=rule.kinds, keys=rule.keys)
