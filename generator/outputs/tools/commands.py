"""`okxgen tools`: the list on the output, what it costs and lacks beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from ...description.api import Api, Operation
from ...description.guidance import CLASS, CLASSES
from ...description.marks import open_finished
from ...description.read import read
from .detail import tokens, tokens_of_all, told
from .tools import tool_list, tool_name


def tools(
    spec: Path,
    names: Collection[str],
    resources: Collection[str],
    classes: Collection[str],
    budget: int | None,
) -> int:
    """Print the tools that all of what is given choose; 1 where no list fits into the budget."""
    api = read(open_finished(spec))
    unknown = [*_unknown(api, names, resources), *(each for each in classes if each not in CLASSES)]
    if unknown:
        print(f"not described: {', '.join(unknown)}", file=sys.stderr)
        print("okxgen find WORD... tells what operations are called", file=sys.stderr)
        return 2
    chosen = [each for each in api.operations if _is_chosen(each, names, resources, classes)]
    if not chosen:
        print("no operation is all of that", file=sys.stderr)
        return 2
    listed = tool_list(chosen, budget, {each.key: each.id for each in api.operations})
    cost = tokens(listed.tools)
    if budget is not None and cost > budget:
        print(f"{len(chosen)} tools cost {cost:,} tokens at least: choose fewer", file=sys.stderr)
        return 1
    print(json.dumps({"tools": listed.tools}, ensure_ascii=False, indent=1))
    whole = tokens_of_all(listed.tools)
    costs = f"about {cost:,} tokens for a model ({whole:,} with what it does not read)"
    print(f"{len(chosen)} tools, {costs}", file=sys.stderr)
    if listed.left_out:
        print(f"left out to keep within {budget:,}: {told(listed.left_out)}", file=sys.stderr)
    return 0


def _unknown(api: Api, names: Collection[str], resources: Collection[str]) -> Iterator[str]:
    known = {name for each in api.operations for name in _names(each)}
    yield from (name for name in names if name not in known)
    sections = {each.name for each in api.resources}
    yield from (name for name in resources if name not in sections)


def _is_chosen(
    operation: Operation,
    names: Collection[str],
    resources: Collection[str],
    classes: Collection[str],
) -> bool:
    if operation.safety_class is None:
        how = "A tool has to say what it may do: make lint tells how."
        raise operation.node["operationId"].error(f"no {CLASS}", how)
    return (
        (not names or not _names(operation).isdisjoint(names))
        and (not resources or operation.resource in resources)
        and (not classes or operation.safety_class in classes)
    )


def _names(operation: Operation) -> set[str]:
    return {operation.id, operation.key, tool_name(operation.id)}
