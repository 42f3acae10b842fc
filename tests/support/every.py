"""One test for many small things alike: each is tried, and all that fail are told."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from tests.support.sampling import sampled

Test = Callable[..., None]


Cases = Mapping[str, Any]


def every(arguments: str, cases: Cases | Callable[[], Cases]) -> Callable[[Test], Test]:
    """Let a test go through all cases, by their names, in place of one test for each.

    As `pytest.mark.parametrize`, for what takes less time than a test takes to be begun and told
    of. Several arguments are separated by commas, and a case is a tuple of them. What makes the
    cases is called when the test runs, and not by each process that collects it.
    """
    names = arguments.split(",")

    def decorate(check: Test) -> Test:
        @wraps(check)
        def test(**others: Any) -> None:
            failed: dict[str, Exception] = {}
            known = cases() if callable(cases) else cases
            assert known, "there is nothing to try"
            tried = sampled(check.__name__, known.items())
            for name, case in tried:
                given = case if len(names) > 1 else (case,)
                try:
                    check(**dict(zip(names, given, strict=True)), **others)
                except Exception as error:
                    failed[name] = error
            if failed:
                told = f"{len(failed)} of {len(tried)} fail: {', '.join(failed)}"
                raise ExceptionGroup(told, [*failed.values()])

        signature = inspect.signature(check)
        left = [each for name, each in signature.parameters.items() if name not in names]
        test.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        del test.__wrapped__  # type: ignore[attr-defined]
        return test

    return decorate
