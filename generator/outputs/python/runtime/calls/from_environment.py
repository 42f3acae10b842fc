"""Keys and settings from the environment."""

from __future__ import annotations

import os
from typing import Any, Self

from ..errors import ValidationError


class FromEnvironment:
    """What is built from keys and settings, by name."""

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """One with keys and settings from the environment.

        Reads `OKX_API_KEY`, `OKX_SECRET_KEY`, `OKX_PASSPHRASE`, `OKX_DEMO` (1 or 0) and
        `OKX_BASE_URL`; what is passed by name comes first.
        """
        try:
            for name, variable in (
                ("api_key", "OKX_API_KEY"),
                ("secret_key", "OKX_SECRET_KEY"),
                ("passphrase", "OKX_PASSPHRASE"),
                ("base_url", "OKX_BASE_URL"),
            ):
                if os.environ.get(variable):
                    settings.setdefault(name, os.environ[variable])
            settings.setdefault("demo", _demo_from(f"{cls.__name__}.from_env"))
            return cls(**settings)
        finally:
            settings.clear()  # keys have no business in the frames of an error


def _demo_from(owner: str) -> bool:
    text = os.environ.get("OKX_DEMO", "").strip().lower()
    if text in ("", "0", "false", "no"):
        return False
    if text in ("1", "true", "yes"):
        return True
    raise ValidationError(owner, "OKX_DEMO", "", f"must be 1 or 0; got {text!r}", "")
