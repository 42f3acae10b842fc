# Made from spec/paths/account/subtypes.yaml, not to be edited; make it again with: make generate
"""account.get_bill_types: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class GetBillTypesRequest(Request):
    """The parameters of account.get_bill_types.

    Args:
        type: Bill types by number, such as `1` and `2`; all if left out. `types.BILL_TYPES` says
            what each value means.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
    """

    __slots__ = ()
    _label = "account.get_bill_types"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types"

    @exact_arguments
    def __init__(
        self,
        *,
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if type is not None:
            wire["type"] = self._list("type", type)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not is_list(type):
                raise cls.refusal(at, "type", "must be a list")
            if len(type) < 1:
                raise cls.refusal(at, "type", "must have at least 1 element")
            for index, each in enumerate(type):
                if not isinstance(each, str) or MATCH_952E5B62(each) is None:
                    raise cls.refusal(
                        at, "type", "must be a string and match the pattern ^[0-9]+$", index
                    )

    type = TextsField("type")
    """Bill types by number, such as `1` and `2`; all if left out. `types.BILL_TYPES` says what each
    value means.
    """


class ListedBillSubtype(Item):
    """One item of the answer."""

    _subType: WireText = UNSET
    _subTypeDesc: WireText = UNSET

    sub_type = TextField("subType")
    """Subtype of the bills. `types.BILL_SUBTYPES` says what each value means."""
    sub_type_desc = TextField("subTypeDesc")
    """Its name; empty if the subtype is not in use yet."""


class ListedBillType(Item):
    """One item of the answer."""

    _subTypeDetails: WireList[ListedBillSubtype] = UNSET
    _type: WireText = UNSET
    _typeDesc: WireText = UNSET

    type = TextField("type")
    """Type of the bills. `types.BILL_TYPES` says what each value means."""
    type_desc = TextField("typeDesc")
    """Its name; empty if the type is not in use yet."""
    sub_type_details = ObjectsField("subTypeDetails", ListedBillSubtype)
    """Its subtypes."""


OPERATION: Operation[ListedBillType] = Operation(
    method="GET",
    path="/api/v5/account/subtypes",
    resource="account",
    name="get_bill_types",
    summary="List the types of bills and the subtypes of each, with their names.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetBillTypesRequest,
    item=ListedBillType,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
