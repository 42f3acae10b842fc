"""What the exchange can be told to do wrong, and what can be said about how."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any

_NUMBER = (int, float)


@dataclass(frozen=True)
class Setting:
    """A setting: what it may be, and what it is where nothing is said; None means it must be."""

    kind: type | tuple[type, ...]
    default: Any = None
    least: float = -inf
    choices: tuple[str, ...] = ()

    def fault(self, value: Any) -> str:
        """What is wrong with a value; empty where nothing is."""
        if not isinstance(value, self.kind) or (isinstance(value, bool) and self.kind is not bool):
            kinds = self.kind if isinstance(self.kind, tuple) else (self.kind,)
            return f"must be {' or '.join(each.__name__ for each in kinds)}"
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}"
        if isinstance(value, _NUMBER) and value < self.least:
            return f"must be at least {self.least:g}"
        return ""


_EXECUTED = Setting(bool, True)
_NOT_EXECUTED = Setting(bool, False)

Settings = dict[str, Setting]

_AFTER: Settings = {"after_messages": Setting(int, 0, least=0)}
"""How many more messages go out over the connection before it happens."""

CONNECTIONS: dict[str, Settings] = {
    "break-off": _AFTER,
    "half-message": _AFTER,
    "silence": _AFTER,
    "close": {**_AFTER, "code": Setting(int, least=1000), "reason": Setting(str, "")},
    "notice": {**_AFTER, "seconds": Setting(_NUMBER, 60, least=0)},
    "stop-reading": _AFTER,
}
"""What happens to a connection of the streams."""

PUSHES: dict[str, Settings] = {"gap": {}, "duplicate": {}, "reorder": {}}
"""What happens to a push, on one of the connections that have it."""

STREAMS: dict[str, Settings] = {
    "refuse-connection": {
        "how": Setting(str, "status", choices=("status", "reset", "hang")),
        "status": Setting(int, 503, least=300),
    },
    "login-refused": {"code": Setting(str, "60009")},
    "subscription-refused": {
        "code": Setting(str, "60018"),
        "args": Setting(list, (0,)),
    },
    "sequence-reset": {},
    **CONNECTIONS,
    **PUSHES,
}
"""What happens to streams alone."""

KINDS: dict[str, Settings] = {
    "delay": {"seconds": Setting(_NUMBER, least=0), "executed": _EXECUTED},
    "trickle": {"seconds": Setting(_NUMBER, 0.1, least=0)},
    "hang": {"executed": _EXECUTED},
    "reset-before-reading": {},
    "reset-after-reading": {"executed": _EXECUTED},
    "close-after-reading": {"executed": _EXECUTED},
    "close-after-answer": {"seconds": Setting(_NUMBER, 0, least=0)},
    "cut": {"after_bytes": Setting(int, 20, least=0)},
    "html": {"status": Setting(int, 502, least=200), "executed": _NOT_EXECUTED},
    "content-type": {"value": Setting(str, "text/plain")},
    "gzip-garbage": {},
    "code": {
        "code": Setting(str),
        "msg": Setting(str, ""),
        "status": Setting(int, 200, least=200),
        "data": Setting(str, "empty", choices=("absent", "empty", "example")),
        "executed": _NOT_EXECUTED,
    },
    "numeric-code": {},
    "partial-failure": {
        "failed": Setting(list, (0,)),
        "sCode": Setting(str, "51008"),
        "sMsg": Setting(str, "Refused as the scenario says"),
    },
    "missing-rows": {"rows": Setting(list, (0,))},
    "foreign-rows": {"rows": Setting(list, (0,))},
    "hollow-rows": {
        "rows": Setting(list, (0,)),
        "value": Setting(str, "object", choices=("object", "null", "text")),
    },
    "odd-data": {
        "value": Setting(str, "null", choices=("null", "absent", "empty", "object", "text", "row")),
    },
    "no-success": {"rows": Setting(list, (0,)), "executed": _NOT_EXECUTED},
    "unknown-values": {
        "values": Setting(str, "unknown", choices=("unknown", "null", "empty", "hollow")),
    },
    "clock": {"seconds": Setting(_NUMBER)},
    **STREAMS,
}

OPERATIONS = frozenset(
    (
        *("delay", "hang", "reset-before-reading", "reset-after-reading", "close-after-reading"),
        *("cut", "code", "partial-failure", "missing-rows", "foreign-rows", "hollow-rows"),
        *("odd-data", "no-success", "unknown-values"),
    )
)
"""What happens to requests over HTTP, and to operations over the streams just so."""
