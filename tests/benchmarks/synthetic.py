"""A description of thousands of endpoints: resources of another one, again under other names."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from okxgen.description.load import load
from okxgen.house.layout import as_yaml

_TITLED = re.compile(r"\btitle: (?=[A-Z])")  # types of requests have names of their own
_NAMED = re.compile(r"^  (operationId: |x-okx-batch-of: |tags: \[)(\w+)", re.MULTILINE)


def many_endpoints(spec: Path, target: Path, least: int) -> int:
    """Copy whole resources until there are at least so many endpoints; how many there are then."""
    shutil.copytree(spec, target)
    root = load(target / "openapi.yaml")
    tags = {tag["name"]: tag for tag in root["tags"]}
    files: dict[str, list[tuple[str, Path]]] = {name: [] for name in tags}
    for url, item in root["paths"].items():
        file = target / item["$ref"]
        files[_tag(load(file))].append((url, file))
    sizes = Counter({name: sum(len(load(each)) for _, each in files[name]) for name in tags})
    count, copy = sizes.total(), 1
    while count < least:
        copy += 1
        for name, tag in tags.items():
            if count < least:
                root["tags"].append({**tag, "name": f"{name}_{copy}"})
                for url, file in files[name]:
                    root["paths"][f"{url}-{copy}"] = {"$ref": _copied(file, copy, target)}
                count += sizes[name]
    (target / "openapi.yaml").write_text(as_yaml(root), encoding="utf-8")
    return count


def _tag(item: dict[str, Any]) -> str:
    """The resource of a path's operations."""
    (name,) = {operation["tags"][0] for operation in item.values()}
    return str(name)


def _copied(file: Path, copy: int, root: Path) -> str:
    """A path's file beside it, of the resource of a copy; its place in the description."""
    text = _NAMED.sub(rf"  \1\2_{copy}", file.read_text(encoding="utf-8"))
    text = _TITLED.sub(f"title: Copy{copy}", text)
    written = file.with_name(f"{file.stem}-{copy}.yaml")
    written.write_text(text, encoding="utf-8")
    return written.relative_to(root).as_posix()
