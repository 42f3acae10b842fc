"""What was seen of every tool, kept in results.json and told in docs/clients.md."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tests.support.paths import ROOT

from .recipes import HERE, Recipe, recipes
from .running import Outcome
from .steps import RIGHT, STEPS

RESULTS = HERE / "results.json"
PAGE = ROOT / "docs" / "clients.md"


def results() -> dict[str, Any]:
    """The last result of each tool, by name."""
    if not RESULTS.exists():
        return {}
    read: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return read


def surprises(recipe: Recipe, outcome: Outcome) -> list[str]:
    """What is lost and nobody says why, and what is said to be lost and is not."""
    lost = {name: seen for name, seen in outcome.checks.items() if seen != RIGHT}
    return [f"not run: {outcome.not_run}"] * bool(outcome.not_run) + [
        *(f"{name}: {seen}" for name, seen in lost.items() if name not in recipe.loses),
        *(
            f"{name} works: loses says no"
            for name in recipe.loses
            if outcome.checks.get(name) == RIGHT
        ),
    ]


def kept(recipe: Recipe, outcome: Outcome) -> None:
    """Put a result in the place of the last one, unless it is that the tool could not be run."""
    known = recipes()
    every = {name: result for name, result in results().items() if name in known}
    if outcome.not_run and recipe.name in every:
        return
    every[recipe.name] = {
        "versions": recipe.titles,
        "date": datetime.now(UTC).date().isoformat(),
        "checks": outcome.checks,
        **({"not run": outcome.not_run} if outcome.not_run else {}),
    }
    text = json.dumps(dict(sorted(every.items())), indent=2, ensure_ascii=False)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def page(known: Mapping[str, Recipe]) -> str:
    """The whole page, from what is kept."""
    loader = Environment(
        loader=FileSystemLoader(HERE),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    every = results()
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, recipe in known.items():
        if name in every:
            groups.setdefault(recipe.heading, []).append(_row(recipe, every[name]))
    days = sorted({result["date"] for result in every.values()})
    dates = " to ".join(dict.fromkeys((days[0], days[-1])))
    picks = [row for rows in groups.values() for row in rows if row["recipe"].pick]
    return loader.get_template("clients.md.j2").render(groups=groups, picks=picks, dates=dates)


def _row(recipe: Recipe, result: Mapping[str, Any]) -> dict[str, Any]:
    checks: Mapping[str, str] = result["checks"]
    lost = [name for name, seen in checks.items() if seen != RIGHT]
    types = [
        seen for name, seen in checks.items() if name == "compiles" or name.startswith("typed ")
    ]
    calls = [checks[name] == RIGHT for name in STEPS if name in checks]
    reasons = dict.fromkeys(recipe.loses.get(name, checks[name]) for name in lost)
    return {
        "recipe": recipe,
        "versions": result["versions"],
        "calls": f"{sum(calls)} of {len(STEPS)}" if calls else "",
        "types": ("yes" if all(seen == RIGHT for seen in types) else "in part") if types else "",
        "lost": " ".join(filter(None, (*reasons, recipe.note)))
        or result.get("not run")
        or "nothing",
    }
