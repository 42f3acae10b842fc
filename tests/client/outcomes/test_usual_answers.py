"""What is taken for proven at a glance is proven when it is looked at in full."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import msgspec
import pytest
from okx_v5 import OPERATIONS
from okx_v5._runtime.calls.proof import proven

from tests.client.outcomes.reading import places, replaced
from tests.support.description import operations, reply_examples, request_examples

VALUES = (None, "", "0", "1", 0, True, False, "other", [], {})
KEYS = [key for key in operations() if reply_examples(key) and OPERATIONS[key].data == "list"]


def answers(key: str) -> Iterator[Any]:
    """Documented answers, and these with something else in each place of their first two rows."""
    for wire in reply_examples(key).values():
        yield wire
        rows = wire["data"]
        yield from ({**wire, "data": each} for each in (rows[:1], rows * 2, rows[::-1], []))
        yield {**wire, "data": [without(each, OPERATIONS[key].promise.by) for each in rows]}
        near = [at for at in places(wire) if len(at) <= 3 and (len(at) < 2 or at[1] in (0, 1))]
        for at, value in product(near, VALUES):
            yield replaced(wire, at, value)


def without(fields: Any, names: tuple[str, ...]) -> Any:
    """The same fields but for some; a row of no names stays."""
    if not isinstance(fields, dict):
        return fields
    return {name: value for name, value in fields.items() if name not in names}


def requests(key: str) -> Iterator[Any]:
    """Documented requests, and these about what the documented answer speaks of."""
    rows = [row for each in reply_examples(key).values() for row in each["data"]]
    by = OPERATIONS[key].promise.by
    for wire in request_examples(key).values():
        yield wire
        asked = wire if isinstance(wire, list) else [wire]
        nameless = [without(each, by) for each in asked]
        yield nameless if isinstance(wire, list) else nameless[0]
        for names in (*((name,) for name in by), by):
            about = [
                {**each, **{name: row[name] for name in names if name in row}}
                for each, row in zip(asked, rows, strict=False)
                if isinstance(row, dict)
            ]
            if about:
                yield about if isinstance(wire, list) else about[0]


@pytest.mark.slow
@pytest.mark.parametrize("key", KEYS)
def test_a_glance_says_no_more_than_a_look(key: str) -> None:
    operation = OPERATIONS[key]
    seen = 0
    for wire, asked in product(answers(key), list(requests(key)) or [{}]):
        raw = json.dumps(wire, separators=(",", ":")).encode()
        try:
            envelope = operation.decoder(raw)
        except msgspec.MsgspecError:
            continue
        if envelope.code != "0" or not operation.look(
            envelope.data, lambda asked=asked: asked, raw
        ):
            continue
        seen += 1
        whole = operation.reply(
            envelope, raw, 200, key, lambda asked=asked: asked, operation.promise
        )
        assert proven(whole) is whole, (wire, asked)
        assert all(each.state == "taken" for each in whole.outcomes)
    promise = operation.promise
    has_glance = promise.acts and promise.by and promise.rows != "any"
    assert seen > 0 or not has_glance or promise.failure or promise.of
