"""One test for many small things alike: each is tried, and all that fail are told."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

Test = Callable[..., None]


def every(arguments: str, cases: Mapping[str, Any]) -> Callable[[Test], Test]:
    """Let a test go through all cases, by their names, in place of one test for each.

    As `pytest.mark.parametrize`, for what takes less time than a test takes to be begun and told
    of. Several arguments are separated by commas, and a case is a tuple of them.
    """
    names = arguments.split(",")
    assert cases, "there is nothing to try"

    def decorate(check: Test) -> Test:
        @wraps(check)
        def test(**others: Any) -> None:
            failed: dict[str, Exception] = {}
            for name, case in cases.items():
                given = case if len(names) > 1 else (case,)
                try:
                    check(**dict(zip(names, given, strict=True)), **others)
                except Exception as error:
                    failed[name] = error
            if failed:
                told = f"{len(failed)} of {len(cases)} fail: {', '.join(failed)}"
                raise ExceptionGroup(told, [*failed.values()])

        signature = inspect.signature(check)
        left = [each for name, each in signature.parameters.items() if name not in names]
        test.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        del test.__wrapped__  # type: ignore[attr-defined]
        return test

    return decorate
