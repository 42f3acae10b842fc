# Made from spec/paths/asset/transfer-state.yaml, not to be edited; make it again with: make generate
"""funding.get_transfer_state: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class GetTransferStateRequest(Request):
    """The parameters of funding.get_transfer_state.

    Args:
        trans_id (transId): ID of the transfer; `clientId` is ignored beside it. One of the two is
            required.
        client_id (clientId): Your own ID of the transfer, 1 to 32 letters and digits; upper and
            lower case differ.
        type: Type of the transfer: `0` within the account; with a key of the main account, `1` to a
            sub-account or `2` from it; with a key of a sub-account, `3` to the main account or `4`
            to another sub-account. For a custody account `0`, or nothing. Without it the exchange
            takes 0.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
    """

    __slots__ = ()
    _label = "funding.get_transfer_state"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        trans_id: str | None = None,
        client_id: str | None = None,
        type: Optional[OneOf[Literal["0", "1", "2", "3", "4"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if trans_id is not None:
            wire["transId"] = trans_id
        if client_id is not None:
            wire["clientId"] = client_id
        if type is not None:
            wire["type"] = type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        trans_id = wire.get("transId", UNSET)
        if trans_id is not UNSET:
            if not isinstance(trans_id, str):
                raise cls.refusal(at, "transId", "must be a string")
            if len(trans_id) < 1:
                raise cls.refusal(at, "transId", "must have at least 1 character")
        client_id = wire.get("clientId", UNSET)
        if client_id is not UNSET:
            if not isinstance(client_id, str):
                raise cls.refusal(at, "clientId", "must be a string")
            if MATCH_6B4283FD(client_id) is None:
                raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("0", "1", "2", "3", "4") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '0', '1', '2', '3' or '4'")
        if trans_id is UNSET and client_id is UNSET:
            raise cls.refusal(
                at,
                "transId, clientId",
                "are alternatives: at least one of trans_id or client_id is required",
            )

    trans_id = TextField("transId")
    """ID of the transfer; `clientId` is ignored beside it. One of the two is required."""
    client_id = TextField("clientId")
    """Your own ID of the transfer, 1 to 32 letters and digits; upper and lower case differ."""
    type = TextField("type")
    """Type of the transfer: `0` within the account; with a key of the main account, `1` to a
    sub-account or `2` from it; with a key of a sub-account, `3` to the main account or `4` to
    another sub-account. For a custody account `0`, or nothing. Without it the exchange takes 0.
    """


class Transfer(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _clientId: WireText = UNSET
    _from: WireText = UNSET
    _instId: WireText = UNSET
    _state: WireText = UNSET
    _subAcct: WireText = UNSET
    _to: WireText = UNSET
    _toInstId: WireText = UNSET
    _transId: WireText = UNSET
    _type: WireText = UNSET

    trans_id = TextField("transId")
    """ID of the transfer."""
    client_id = TextField("clientId")
    """Your own ID of the transfer."""
    ccy = TextField("ccy")
    """Currency transferred."""
    amt = DecimalField("amt")
    """Amount transferred."""
    type = TextField("type")
    """Type of the transfer: `0` within the account; seen from the main account, `1` to a
    sub-account or `2` from it; seen from a sub-account, `3` to the main account or `4` to
    another sub-account. Known values: 0, 1, 2, 3, 4.
    """
    from_ = TextField("from")
    """Account it came from, `6` funding or `18` trading. Known values: 6, 18."""
    to = TextField("to")
    """Account it went to, `6` funding or `18` trading. Known values: 6, 18."""
    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    inst_id = TextField("instId")
    """No longer filled in. Deprecated."""
    to_inst_id = TextField("toInstId")
    """No longer filled in. Deprecated."""
    state = TextField("state")
    """State of the transfer; only `success` and `failed` are final. Known values: success, pending,
    failed.
    """


OPERATION: Operation[Transfer] = Operation(
    method="GET",
    path="/api/v5/asset/transfer-state",
    resource="funding",
    name="get_transfer_state",
    summary="Look up a transfer of the last two weeks by its ID.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 1, ("user",)),),
    request=GetTransferStateRequest,
    item=Transfer,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
