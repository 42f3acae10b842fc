# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.rename: the operation and its models."""

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


class RenameRequest(Request):
    """The parameters of thing.rename.

    Args:
        from_ (from): A keyword.
        extra_ (extra): What every request has.
        class_ (class): Another keyword.
        cl_ord_id (clOrdId): Camel case.
        mmr_usd (mmrUSD): An abbreviation.
        vol24h: A digit.
        nested_ (nested): What every model has.
        to_wire_ (toWire): A method of the model.
        self_ (self): Python's own.
        type: A soft keyword.

    https://tiny.test/docs#rename
    """

    __slots__ = ()
    _label = "thing.rename"
    _documentation = "https://tiny.test/docs#rename"

    @exact_arguments
    def __init__(
        self,
        *,
        from_: str,
        extra_: str,
        class_: str | None = None,
        cl_ord_id: str | None = None,
        mmr_usd: str | None = None,
        vol24h: str | None = None,
        nested_: str | None = None,
        to_wire_: str | None = None,
        self_: str | None = None,
        type: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "from": from_,
            "extra": extra_,
        }
        if class_ is not None:
            wire["class"] = class_
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if mmr_usd is not None:
            wire["mmrUSD"] = mmr_usd
        if vol24h is not None:
            wire["vol24h"] = vol24h
        if nested_ is not None:
            wire["nested"] = nested_
        if to_wire_ is not None:
            wire["toWire"] = to_wire_
        if self_ is not None:
            wire["self"] = self_
        if type is not None:
            wire["type"] = type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        from_ = wire.get("from", UNSET)
        if from_ is UNSET:
            raise cls.refusal(at, "from", "is required")
        else:
            if not isinstance(from_, str):
                raise cls.refusal(at, "from", "must be a string")
        extra_ = wire.get("extra", UNSET)
        if extra_ is UNSET:
            raise cls.refusal(at, "extra", "is required")
        else:
            if not isinstance(extra_, str):
                raise cls.refusal(at, "extra", "must be a string")
        class_ = wire.get("class", UNSET)
        if class_ is not UNSET:
            if not isinstance(class_, str):
                raise cls.refusal(at, "class", "must be a string")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
        mmr_usd = wire.get("mmrUSD", UNSET)
        if mmr_usd is not UNSET:
            if not isinstance(mmr_usd, str):
                raise cls.refusal(at, "mmrUSD", "must be a string")
        vol24h = wire.get("vol24h", UNSET)
        if vol24h is not UNSET:
            if not isinstance(vol24h, str):
                raise cls.refusal(at, "vol24h", "must be a string")
        nested_ = wire.get("nested", UNSET)
        if nested_ is not UNSET:
            if not isinstance(nested_, str):
                raise cls.refusal(at, "nested", "must be a string")
        to_wire_ = wire.get("toWire", UNSET)
        if to_wire_ is not UNSET:
            if not isinstance(to_wire_, str):
                raise cls.refusal(at, "toWire", "must be a string")
        self_ = wire.get("self", UNSET)
        if self_ is not UNSET:
            if not isinstance(self_, str):
                raise cls.refusal(at, "self", "must be a string")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")

    from_ = TextField("from")
    """A keyword."""
    extra_ = TextField("extra")
    """What every request has."""
    class_ = TextField("class")
    """Another keyword."""
    cl_ord_id = TextField("clOrdId")
    """Camel case."""
    mmr_usd = TextField("mmrUSD")
    """An abbreviation."""
    vol24h = TextField("vol24h")
    """A digit."""
    nested_ = TextField("nested")
    """What every model has."""
    to_wire_ = TextField("toWire")
    """A method of the model."""
    self_ = TextField("self")
    """Python's own."""
    type = TextField("type")
    """A soft keyword."""


class RenameResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[RenameResult] = Operation(
    method="POST",
    path="/api/v5/thing/rename",
    resource="thing",
    name="rename",
    summary="Use names that Python has for itself.",
    documentation="https://tiny.test/docs#rename",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=RenameRequest,
    item=RenameResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
