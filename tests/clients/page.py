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
    return [
        *(f"{name}: {seen}" for name, seen in lost.items() if name not in recipe.loses),
        *(
            f"{name} works: loses says no"
            for name in recipe.loses
            if outcome.checks.get(name) == RIGHT
        ),
    ]


def kept(recipe: Recipe, outcome: Outcome) -> None:
    """Put a result in the place of the last one; a tool that was not run keeps that, marked."""
    known = recipes()
    every = {name: result for name, result in results().items() if name in known}
    today = datetime.now(UTC).date().isoformat()
    every[recipe.name] = marked(every.get(recipe.name), recipe, outcome, today)
    text = json.dumps(dict(sorted(every.items())), indent=2, ensure_ascii=False)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def marked(
    last: dict[str, Any] | None, recipe: Recipe, outcome: Outcome, today: str
) -> dict[str, Any]:
    """What is kept of a tool: where it was not run, the last result, or that none was tried."""
    if not outcome.not_run:
        return {"versions": recipe.titles, "date": today, "checks": outcome.checks}
    last = last or {"versions": [], "date": today, "checks": {}}
    return {**last, "not run": {"date": today, "why": outcome.not_run}}


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
    stale = sum("not run" in result for result in every.values())
    return loader.get_template("clients.md.j2").render(
        groups=groups, picks=picks, dates=dates, stale=stale
    )


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
        "versions": result["versions"] or recipe.titles,
        "calls": f"{sum(calls)} of {len(STEPS)}" if calls else "",
        "types": ("yes" if all(seen == RIGHT for seen in types) else "in part") if types else "",
        "lost": " ".join((*_not_run(result), *reasons, *filter(None, [recipe.note]))) or "nothing",
    }


def _not_run(result: Mapping[str, Any]) -> list[str]:
    """That what stands there is older than the last try."""
    if "not run" not in result:
        return []
    why = result["not run"]["why"].replace("|", "\\|")
    kept = f"the row is of {result['date']}" if result["checks"] else "nothing was seen yet"
    return [f"**Not run on {result['not run']['date']}** ({why}): {kept}."]
