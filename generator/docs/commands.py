"""The command facts."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .examples import Example
from .facts import Documentation, Facts, open_documentation
from .parameters import Parameter


def facts(docs: Path, as_json: bool) -> int:
    """Print what the documentation says."""
    read = open_documentation(docs)
    operations = [read.one(operation) for operation in sorted(read.operations)]
    if as_json:
        found = [{**asdict(each), "text": str(each)} for each in read.findings]
        print_json({"operations": [_as_json(each) for each in operations], "findings": found})
        return 0
    for each in operations:
        print(f"{each.operation}  {each.title}  ({each.page}:{each.line})")
        for limit in each.limits:
            print(f"    {limit}")
        for what, parameters in (("request", each.request), ("response", each.answer)):
            for parameter in parameters:
                print(f"    {what} {_line(parameter)}")
    _tell(read)
    print(f"{len(operations)} operations on {read.pages} pages, {read.unread} things not read")
    return 0


def _tell(read: Documentation) -> None:
    for finding in read.findings:
        print(finding, file=sys.stderr)


def _line(parameter: Parameter) -> str:
    told = [parameter.name, parameter.type, parameter.required]
    told += [f"= {parameter.default}"] if parameter.default is not None else []
    told += [f"[{', '.join(parameter.values)}]"] if parameter.values else []
    told += [f"length {' or '.join(map(str, parameter.lengths))}"] if parameter.lengths else []
    told += ["deprecated"] if parameter.deprecated else []
    return " ".join(part for part in told if part)


def _as_json(each: Facts) -> dict[str, Any]:
    return {
        "operation": each.operation,
        "title": each.title,
        "anchor": each.anchor,
        "page": each.page,
        "line": each.line,
        "rate_limits": [asdict(limit) for limit in each.limits],
        "permission": each.permission,
        "request": [_parameter(parameter) for parameter in each.request],
        "response": [_parameter(parameter) for parameter in each.answer],
        "examples": {
            "request": [_example(example) for example in each.requests],
            "response": [_example(example) for example in each.answers],
        },
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    plain = asdict(parameter)
    del plain["text"]
    return plain


def _example(example: Example) -> dict[str, Any]:
    return asdict(example)


def print_json(value: Any) -> None:
    """Print a value as JSON."""
    print(json.dumps(value, indent=1, ensure_ascii=False))
