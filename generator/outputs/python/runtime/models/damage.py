"""Answers whose bytes are damaged: what is whole stays readable."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from .convert import is_dict, is_list


def decode_damaged(raw: bytes, error: Exception) -> Any:
    """JSON with texts that hold no characters; these become U+FFFD. Raises `error` for no JSON."""
    try:
        text = raw.decode("utf-8", "replace")
        return _whole(json.loads(text, strict=False, parse_float=Decimal, parse_constant=_refused))
    except ValueError:
        raise error from None


def _refused(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


def _whole(value: Any) -> Any:
    """A value without halves of characters, which no text can be written with."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_dict(value):
        return {_whole(name): _whole(each) for name, each in value.items()}
    return [_whole(each) for each in value] if is_list(value) else value
