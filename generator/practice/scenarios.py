"""What the exchange is told to do wrong: pending scenarios, and which request uses one up."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any

from ..description.load import is_mapping

_NUMBER = (int, float)


@dataclass(frozen=True)
class _Setting:
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


_EXECUTED = _Setting(bool, True)
_NOT_EXECUTED = _Setting(bool, False)

_KINDS: dict[str, dict[str, _Setting]] = {
    "delay": {"seconds": _Setting(_NUMBER, least=0), "executed": _EXECUTED},
    "trickle": {"seconds": _Setting(_NUMBER, 0.1, least=0)},
    "hang": {"executed": _EXECUTED},
    "reset-before-reading": {},
    "reset-after-reading": {"executed": _EXECUTED},
    "close-after-reading": {"executed": _EXECUTED},
    "close-after-answer": {"seconds": _Setting(_NUMBER, 0, least=0)},
    "cut": {"after_bytes": _Setting(int, 20, least=0)},
    "html": {"status": _Setting(int, 502, least=200), "executed": _NOT_EXECUTED},
    "content-type": {"value": _Setting(str, "text/plain")},
    "gzip-garbage": {},
    "code": {
        "code": _Setting(str),
        "msg": _Setting(str, ""),
        "status": _Setting(int, 200, least=200),
        "data": _Setting(str, "empty", choices=("absent", "empty", "example")),
        "executed": _NOT_EXECUTED,
    },
    "numeric-code": {},
    "partial-failure": {
        "failed": _Setting(list, (0,)),
        "sCode": _Setting(str, "51008"),
        "sMsg": _Setting(str, "Refused as the scenario says"),
    },
    "missing-rows": {"rows": _Setting(list, (0,))},
    "foreign-rows": {"rows": _Setting(list, (0,))},
    "hollow-rows": {
        "rows": _Setting(list, (0,)),
        "value": _Setting(str, "object", choices=("object", "null", "text")),
    },
    "odd-data": {
        "value": _Setting(
            str, "null", choices=("null", "absent", "empty", "object", "text", "row")
        ),
    },
    "no-success": {"rows": _Setting(list, (0,)), "executed": _NOT_EXECUTED},
    "unknown-values": {
        "values": _Setting(str, "unknown", choices=("unknown", "null", "empty", "hollow")),
    },
    "clock": {"seconds": _Setting(_NUMBER)},
}


class WrongScenario(Exception):
    """A scenario that nobody knows; the text says what is known."""


@dataclass
class Scenario:
    """Something to do to so many requests, to those of a method and a path where they are given."""

    does: str
    settings: dict[str, Any]
    times: int | None = 1
    method: str = ""
    path: str = ""

    def matches(self, method: str, path: str) -> bool:
        """Whether it is meant for a request."""
        return self.method in ("", method) and self.path in ("", path)

    @property
    def executed(self) -> bool:
        """Whether a request that it happens to is carried out all the same."""
        return bool(self.settings.get("executed", True))

    def shown(self) -> dict[str, Any]:
        """The scenario as it can be given again."""
        chosen = {"method": self.method, "path": self.path}
        named = {name: value for name, value in chosen.items() if value}
        return {"does": self.does, "times": self.times, **named, **self.settings}


class Scenarios:
    """Those that are pending, in the order in which they came."""

    def __init__(self) -> None:
        self._pending: list[Scenario] = []

    def add(self, wanted: Any) -> Scenario:
        """Add one from JSON; raises WrongScenario."""
        scenario = _scenario(wanted)
        self._pending.append(scenario)
        return scenario

    def take(self, method: str, path: str) -> Scenario | None:
        """The first that matches a request, used up by it."""
        for scenario in self._pending:
            if scenario.does != "clock" and scenario.matches(method, path):
                if scenario.times is not None:
                    scenario.times -= 1
                    if not scenario.times:
                        self._pending.remove(scenario)
                return scenario
        return None

    @property
    def clock_offset(self) -> float:
        """How many seconds the exchange's clock is ahead."""
        offsets = [each.settings["seconds"] for each in self._pending if each.does == "clock"]
        return float(offsets[-1]) if offsets else 0.0

    def shown(self) -> list[dict[str, Any]]:
        """Every pending one as JSON."""
        return [scenario.shown() for scenario in self._pending]

    def clear(self) -> None:
        """Behave from now on."""
        self._pending.clear()


def _scenario(wanted: Any) -> Scenario:
    if not is_mapping(wanted):
        raise WrongScenario('a scenario is an object such as {"does": "delay", "seconds": 1}')
    given = dict(wanted)
    does = given.pop("does", None)
    if not isinstance(does, str) or does not in _KINDS:
        raise WrongScenario(f"does must be one of {', '.join(_KINDS)}; got {does!r}")
    known = _KINDS[does]
    settings = {name: setting.default for name, setting in known.items()}
    scenario = Scenario(does, settings)
    # A clock is off for everybody, until it is put right.
    choices = () if does == "clock" else ("times", "method", "path")
    scenario.times = 1 if choices else None
    for name, value in given.items():
        if name in known:
            fault = known[name].fault(value)
            settings[name] = value
        elif name in choices:
            fault = _choice_fault(name, value)
            setattr(scenario, name, value)
        else:
            fault = f"is not known; known are {', '.join((*known, *choices)) or 'no settings'}"
        if fault:
            raise WrongScenario(f"{does}: {name} {fault}")
    missing = [name for name, value in settings.items() if value is None]
    if missing:
        raise WrongScenario(f"{does}: {missing[0]} must be given")
    return scenario


def _choice_fault(name: str, value: Any) -> str:
    if name != "times":
        return "" if isinstance(value, str) else "must be text"
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return ""
    return "must be a number of requests, or null for ever"
