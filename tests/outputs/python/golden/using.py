"""What the uses of golden cases have in common."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest


def request(package: ModuleType, name: str, method: str = "POST", resource: str = "thing") -> Any:
    """The request model of an endpoint."""
    return package.OPERATIONS[f"{method} /api/v5/{resource}/{name}"].request


def refused(package: ModuleType, build: Callable[..., Any], **arguments: Any) -> tuple[str, str]:
    """The parameter and the rule of the error that arguments are refused with."""
    with pytest.raises(package.ValidationError) as caught:
        build(**arguments)
    return caught.value.parameter, caught.value.rule
