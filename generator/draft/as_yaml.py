"""YAML as people write it: short things on one line, text quoted where it has to be."""

from __future__ import annotations

import json
from typing import Any

import yaml

from ..outputs.openapi.bundle import PlainDumper


def as_yaml(value: Any) -> str:
    """A value as YAML, keys in their order."""
    text: str = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return text


_TEXT = "tag:yaml.org,2002:str"


class _Dumper(PlainDumper):
    """Lays out short things on one line, and long text as a block."""

    def represent_str(self, data: str) -> Any:
        """Text, as a block where it has several lines."""
        return yaml.ScalarNode(_TEXT, data, style="|" if "\n" in data else None)

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> Any:
        """A mapping, on one line where it is short, as people write it."""
        node = super().represent_mapping(tag, mapping, flow_style)
        node.flow_style = _is_short(mapping)
        return node

    def represent_sequence(self, tag: str, sequence: Any, flow_style: bool | None = None) -> Any:
        """A list, on one line where it is short."""
        node = super().represent_sequence(tag, sequence, flow_style)
        node.flow_style = _is_short(sequence)
        return node


_Dumper.add_representer(str, _Dumper.represent_str)


def _is_short(value: Any) -> bool:
    written = json.dumps(value, ensure_ascii=False)
    return len(written) < 90 and "\\n" not in written
