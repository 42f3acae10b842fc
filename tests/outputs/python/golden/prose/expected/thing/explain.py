# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.explain: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class ExplainRequest(Request):
    """What is explained.

    In two paragraphs.

    Args:
        about: One. Two, which is so long that it has to be told on more than one line of the
            docstring. Without it the exchange takes nothing.

    https://tiny.test/docs#explain
    """

    __slots__ = ()
    _label = "thing.explain"
    _documentation = "https://tiny.test/docs#explain"

    @exact_arguments
    def __init__(
        self,
        *,
        about: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if about is not None:
            wire["about"] = about
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        about = wire.get("about", UNSET)
        if about is not UNSET:
            if not isinstance(about, str):
                raise cls.refusal(at, "about", "must be a string")

    about = TextField("about")
    """One. Two, which is so long that it has to be told on more than one line of the docstring.
    Without it the exchange takes nothing.
    """


class Explanation(Item):
    """What was explained.

    "Quoted\x22
    """

    _text: WireText = UNSET

    text = TextField("text")
    """The text, as "it" was said: "so"."""


OPERATION: Operation[Explanation] = Operation(
    method="POST",
    path="/api/v5/thing/explain",
    resource="thing",
    name="explain",
    summary="Explain at length what would fit into a word or two, so that a line is not enough for the whole summary.",
    documentation="https://tiny.test/docs#explain",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=ExplainRequest,
    item=Explanation,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
