# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.measure: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_unique
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import FlagField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class MeasureRequest(Request):
    """The parameters of thing.measure.

    Args:
        wire_ (wire): The object that is checked.
        at: Where it stands.
        cls_ (cls): The class of the check.
        each: The name of the loops.
        len: A function.
        all: Another function.
        str_ (str): A type.
        is_unique (isUnique): A helper.

    https://tiny.test/docs#measure
    """

    __slots__ = ()
    _label = "thing.measure"
    _documentation = "https://tiny.test/docs#measure"

    @exact_arguments
    def __init__(
        self,
        *,
        wire_: str | None = None,
        at: str | None = None,
        cls_: str | None = None,
        each: Optional[Sequence[str]] = None,
        len: str | None = None,
        all: Optional[Sequence[str]] = None,
        str_: str | None = None,
        is_unique: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if wire_ is not None:
            wire["wire"] = wire_
        if at is not None:
            wire["at"] = at
        if cls_ is not None:
            wire["cls"] = cls_
        if each is not None:
            wire["each"] = self._list(each)
        if len is not None:
            wire["len"] = len
        if all is not None:
            wire["all"] = self._list(all)
        if str_ is not None:
            wire["str"] = str_
        if is_unique is not None:
            wire["isUnique"] = is_unique
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        wire_ = wire.get("wire", UNSET)
        if wire_ is not UNSET:
            if not isinstance(wire_, str):
                raise cls.refusal(at, "wire", "must be a string")
            if len(wire_) < 1:
                raise cls.refusal(at, "wire", "must have at least 1 character")
        at_ = wire.get("at", UNSET)
        if at_ is not UNSET:
            if not isinstance(at_, str):
                raise cls.refusal(at, "at", "must be a string")
            if len(at_) < 1:
                raise cls.refusal(at, "at", "must have at least 1 character")
        cls_ = wire.get("cls", UNSET)
        if cls_ is not UNSET:
            if not isinstance(cls_, str):
                raise cls.refusal(at, "cls", "must be a string")
            if len(cls_) < 1:
                raise cls.refusal(at, "cls", "must have at least 1 character")
        each_ = wire.get("each", UNSET)
        if each_ is not UNSET:
            if not is_list(each_):
                raise cls.refusal(at, "each", "must be a list")
            if not all(isinstance(each, str) and len(each) >= 1 for each in each_):
                raise cls.refusal(
                    at,
                    "each",
                    "must have elements that are each as described (be a string; have at least 1 character)",
                )
            if not is_unique(each_):
                raise cls.refusal(at, "each", "must not have an element twice")
        len_ = wire.get("len", UNSET)
        if len_ is not UNSET:
            if not isinstance(len_, str):
                raise cls.refusal(at, "len", "must be a string")
            if len(len_) < 2:
                raise cls.refusal(at, "len", "must have at least 2 characters")
        all_ = wire.get("all", UNSET)
        if all_ is not UNSET:
            if not is_list(all_):
                raise cls.refusal(at, "all", "must be a list")
            if not all(isinstance(each, str) and len(each) <= 1 for each in all_):
                raise cls.refusal(
                    at,
                    "all",
                    "must have elements that are each as described (be a string; have at most 1 character)",
                )
        str_ = wire.get("str", UNSET)
        if str_ is not UNSET:
            if not isinstance(str_, str):
                raise cls.refusal(at, "str", "must be a string")
        is_unique_ = wire.get("isUnique", UNSET)
        if is_unique_ is not UNSET:
            if not isinstance(is_unique_, bool):
                raise cls.refusal(at, "isUnique", "must be True or False")
        if wire_ is not UNSET and at_ is UNSET:
            raise cls.refusal(at, "at", "is required when wire_ is given")
        if at_ is not UNSET and cls_ is UNSET:
            raise cls.refusal(at, "cls", "is required when at is given")
        if cls_ is not UNSET and len_ is UNSET:
            raise cls.refusal(at, "len", "is required when cls_ is given")
        if str_ is not UNSET and is_unique_ is not UNSET:
            raise cls.refusal(at, "str, isUnique", "cannot be given together: str_ and is_unique")

    wire_ = TextField("wire")
    """The object that is checked."""
    at = TextField("at")
    """Where it stands."""
    cls_ = TextField("cls")
    """The class of the check."""
    each = TextsField("each")
    """The name of the loops."""
    len = TextField("len")
    """A function."""
    all = TextsField("all")
    """Another function."""
    str_ = TextField("str")
    """A type."""
    is_unique = FlagField("isUnique")
    """A helper."""


class MeasureResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[MeasureResult] = Operation(
    method="POST",
    path="/api/v5/thing/measure",
    resource="thing",
    name="measure",
    summary="Use names that the generated checks have for themselves.",
    documentation="https://tiny.test/docs#measure",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=MeasureRequest,
    item=MeasureResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
