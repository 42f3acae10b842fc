"""How much a list of tools tells: what is left out, in which order, to keep within a budget."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

_PIECES = re.compile(r"[A-Z]?[a-z]{1,9}|[A-Z]{1,4}|[0-9]{1,3}|[^A-Za-z0-9\s]{1,3}")
"""About what tokenizers of language models make one token of: docs/agents.md tells how nearly."""

_READ = ("name", "description", "inputSchema")
"""What a client hands on to its model; the rest stays with the client."""


class Detail(Struct, frozen=True):
    """Something that a list can do without; `is_rule` where it is what a request is held to."""

    name: str
    words: str
    is_rule: bool = False


EXAMPLES = Detail("examples", "documented examples")
ABOUT = Detail("about", "what is told of operations beyond their intent")
INSIDE = Detail("inside", "what parameters inside objects mean")
OPTIONAL = Detail("optional", "what optional parameters mean")
PATTERNS = Detail("patterns", "patterns and lengths of texts", is_rule=True)
RULES = Detail("rules", "rules between parameters", is_rule=True)
REQUIRED = Detail("required", "what required parameters mean")
NOT_FOR = Detail("not-for", "what other tools are for")

IN_ORDER = (EXAMPLES, PATTERNS, ABOUT, INSIDE, OPTIONAL, RULES, REQUIRED, NOT_FOR)
"""What is left out first stands first."""

Kept = frozenset[Detail]
EVERYTHING: Kept = frozenset(IN_ORDER)


def compact(value: Any) -> str:
    """A value as JSON without blanks, as it goes to a client."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def tokens(tools: Sequence[Mapping[str, Any]]) -> int:
    """An estimate of what a list costs a model that is given it."""
    read = [{key: tool[key] for key in _READ} for tool in tools]
    return _tokens(read)


def tokens_of_all(tools: Sequence[Mapping[str, Any]]) -> int:
    """The same of the whole list, titles, hints and metadata included."""
    return _tokens(tools)


def _tokens(value: Any) -> int:
    return len(_PIECES.findall(compact(value)))


def told(left_out: Iterable[Detail]) -> str:
    """What was left out, in words, rules last."""
    gone = [*left_out]
    words = ", ".join(each.words for each in gone if not each.is_rule)
    rules = " and ".join(each.words for each in gone if each.is_rule)
    held = f"; and of what the client still holds requests to: {rules}" if rules else ""
    return words + held
