"""Generated code is laid out as black has it, however long its names are."""

from __future__ import annotations

from pathlib import Path

import black
import pytest

from tests.support.tiny import asking, files_of, request, text

MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})


@pytest.mark.parametrize("required", [True, False])
@pytest.mark.parametrize("length", [*range(18, 32), 45])
def test_of_an_object_with_a_long_title(tmp_path: Path, length: int, required: bool) -> None:
    inner = {**request({"px": text()}), "title": "T" * length, "description": "An object."}
    body = request({"exit": inner}, **({"required": ["exit"]} if required else {}))
    for name, source in files_of(asking(body), tmp_path).items():
        if name.startswith("thing/") and name.endswith(".py"):
            assert black.format_str(source, mode=MODE) == source, name
