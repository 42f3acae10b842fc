"""Excerpts: each kind of part, found by its name and written as it stands."""

from __future__ import annotations

import pytest

from tests.outputs.python.golden.excerpts import headings, written

SOURCE = '''\
# Made.
"""A module."""

import re
from typing import Any

LIMIT: int = 5


class Order(Request):
    """An order."""

    label = "order"
    px = Field("px")
    """Price."""
    sz = Field("sz")

    @classmethod
    def check(
        cls,
        wire: Any,
    ) -> None:
        """Check it."""
        px = wire.get("px")
        if px:
            raise cls.refusal(
                px
            )
        sz = wire.get("sz")


CALL = Call(
    name="a",
    limits=(
        1,
    ),
)
'''

PARTS = {
    "header": '# Made.\n"""A module."""\n\n',
    "docstring": '"""A module."""\n',
    "imports": "import re\nfrom typing import Any\n",
    "LIMIT": "LIMIT: int = 5\n",
    "Order.docstring": '"""An order."""\n',
    "Order.label": 'label = "order"\n',
    "Order.px": 'px = Field("px")\n"""Price."""\n',
    "Order.sz": 'sz = Field("sz")\n',
    "Order.check.signature": (
        "@classmethod\ndef check(\n    cls,\n    wire: Any,\n) -> None:\n"  # without its docstring
    ),
    "Order.check.docstring": '"""Check it."""\n',
    "Order.check.px": ('px = wire.get("px")\nif px:\n    raise cls.refusal(\n        px\n    )\n'),
    "Order.check.sz": 'sz = wire.get("sz")\n',
    "CALL.name": 'name="a",\n',
    "CALL.limits": "limits=(\n    1,\n),\n",
}


@pytest.mark.parametrize(("name", "text"), PARTS.items(), ids=PARTS)
def test_a_part(name: str, text: str) -> None:
    heading = f"# a/b.py: {name}"
    assert written([heading], {"a/b.py": SOURCE}) == f"{heading}\n{text}"


def test_a_class_is_written_whole() -> None:
    text = written(["# b.py: Order"], {"b.py": SOURCE})
    assert text.startswith('# b.py: Order\nclass Order(Request):\n    """An order."""\n')
    assert text.endswith('        sz = wire.get("sz")\n')


def test_sections_are_written_anew_from_their_headings() -> None:
    both = ["# b.py: LIMIT CALL.name", "# b.py: Order.label"]
    text = written(both, {"b.py": SOURCE})
    assert text == (
        '# b.py: LIMIT CALL.name\nLIMIT: int = 5\nname="a",\n\n'
        '# b.py: Order.label\nlabel = "order"\n'
    )
    assert headings(text) == both


@pytest.mark.parametrize(
    ("heading", "what"),
    [
        ("# c.py: LIMIT", "c.py is not generated"),
        ("# b.py: OTHER", "b.py has no OTHER: OTHER is not there"),
        ("# b.py: Order.other", "b.py has no Order.other: other is not there"),
        ("# b.py: Order.check.other", "b.py has no Order.check.other: other is not there"),
        ("# b.py: CALL.other", "b.py has no CALL.other: other is not there"),
        ("# b.py: LIMIT.other", "b.py has no LIMIT.other: other is not there"),
    ],
)
def test_a_part_that_is_not_there_is_named(heading: str, what: str) -> None:
    with pytest.raises(LookupError, match=what):
        written([heading], {"b.py": SOURCE})
