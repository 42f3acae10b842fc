# Made from spec/paths/account/move-positions.yaml, not to be edited; make it again with: make generate
"""account.move_positions: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.promise import Failure, Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._account import PositionToMoveDict, PositionToMoveFromDict, PositionToMoveToDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class PositionToMoveFrom(Request):
    """What leaves the source account.

    Args:
        pos_id (posId): ID of the position in the source account.
        sz: Contracts to move, no more than the position has.
        side: Side that reduces the position, `sell` for a long and `buy` for a short one. The
            destination account takes the other side.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    """

    __slots__ = ()
    _label = "PositionToMoveFrom"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        pos_id: str,
        sz: Number,
        side: OneOf[Literal["buy", "sell"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "posId": pos_id,
            "sz": self._number("sz", sz),
            "side": side,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        pos_id = wire.get("posId", UNSET)
        if pos_id is UNSET:
            raise cls.refusal(at, "posId", "is required")
        if not isinstance(pos_id, str):
            raise cls.refusal(at, "posId", "must be a string")
        if len(pos_id) < 1:
            raise cls.refusal(at, "posId", "must have at least 1 character")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")

    pos_id = TextField("posId")
    """ID of the position in the source account."""
    sz = DecimalField("sz")
    """Contracts to move, no more than the position has."""
    side = TextField("side")
    """Side that reduces the position, `sell` for a long and `buy` for a short one. The destination
    account takes the other side.
    """


class PositionToMoveTo(Request):
    """How the destination account takes it; may be empty.

    Args:
        td_mode (tdMode): Trade mode in the destination account. By default options that it buys are
            `isolated` in Futures and Multi-currency margin mode, and all else is `cross`.
        pos_side (posSide): Position side in the destination account. In net mode only `net`, which
            may be left out. In long/short mode `long` or `short`: a `buy` there opens long or
            closes short, a `sell` opens short or closes long; left out, a position is always
            opened.
        ccy: Margin currency in the destination account. Only for `cross` positions in Futures mode.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    """

    __slots__ = ()
    _label = "PositionToMoveTo"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        td_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if td_mode is not None:
            wire["tdMode"] = td_mode
        if pos_side is not None:
            wire["posSide"] = pos_side
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        td_mode = wire.get("tdMode", UNSET)
        if td_mode is not UNSET:
            if not isinstance(td_mode, str):
                raise cls.refusal(at, "tdMode", "must be a string")
            if td_mode not in ("cross", "isolated") and not is_undescribed(td_mode):
                raise cls.refusal(at, "tdMode", "must be 'cross' or 'isolated'")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("net", "long", "short") and not is_undescribed(pos_side):
                raise cls.refusal(at, "posSide", "must be 'net', 'long' or 'short'")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        if (
            ccy is not UNSET and td_mode is not UNSET and td_mode != "cross"
        ) and not is_undescribed(td_mode):
            raise cls.refusal(at, "tdMode", "must be 'cross' when ccy is given")

    td_mode = TextField("tdMode")
    """Trade mode in the destination account. By default options that it buys are `isolated` in
    Futures and Multi-currency margin mode, and all else is `cross`.
    """
    pos_side = TextField("posSide")
    """Position side in the destination account. In net mode only `net`, which may be left out. In
    long/short mode `long` or `short`: a `buy` there opens long or closes short, a `sell` opens
    short or closes long; left out, a position is always opened.
    """
    ccy = TextField("ccy")
    """Margin currency in the destination account. Only for `cross` positions in Futures mode."""


class PositionToMove(Request):
    """The parameters of PositionToMove.

    Args:
        from_ (from): What leaves the source account.
        to: How the destination account takes it; may be empty.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    """

    __slots__ = ()
    _label = "PositionToMove"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        from_: PositionToMoveFrom | PositionToMoveFromDict | Mapping[str, Any],
        to: PositionToMoveTo | PositionToMoveToDict | Mapping[str, Any],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "from": self._object("from", PositionToMoveFrom, from_),
            "to": self._object("to", PositionToMoveTo, to),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        from_ = wire.get("from", UNSET)
        if from_ is UNSET:
            raise cls.refusal(at, "from", "is required")
        if not is_dict(from_):
            raise cls.refusal(at, "from", "must be a model or a dict")
        to = wire.get("to", UNSET)
        if to is UNSET:
            raise cls.refusal(at, "to", "is required")
        if not is_dict(to):
            raise cls.refusal(at, "to", "must be a model or a dict")

    from_ = ObjectField("from", PositionToMoveFrom)
    """What leaves the source account."""
    to = ObjectField("to", PositionToMoveTo)
    """How the destination account takes it; may be empty."""


class MovePositionsRequest(Request):
    """The parameters of account.move_positions.

    Args:
        from_acct (fromAcct): Name of the account to move positions out of, `0` for the master
            account.
        to_acct (toAcct): Name of the account to move them into, `0` for the master account. It must
            be another one than `fromAcct`.
        legs: Positions to move, 1 to 30.
        client_id (clientId): Your own ID of the move, 1 to 32 letters and digits; upper and lower
            case differ.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    """

    __slots__ = ()
    _label = "account.move_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        from_acct: str,
        to_acct: str,
        legs: Sequence[PositionToMove | PositionToMoveDict | Mapping[str, Any]],
        client_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "fromAcct": from_acct,
            "toAcct": to_acct,
            "legs": self._objects("legs", PositionToMove, legs),
            "clientId": client_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        from_acct = wire.get("fromAcct", UNSET)
        if from_acct is UNSET:
            raise cls.refusal(at, "fromAcct", "is required")
        if not isinstance(from_acct, str):
            raise cls.refusal(at, "fromAcct", "must be a string")
        if len(from_acct) < 1:
            raise cls.refusal(at, "fromAcct", "must have at least 1 character")
        to_acct = wire.get("toAcct", UNSET)
        if to_acct is UNSET:
            raise cls.refusal(at, "toAcct", "is required")
        if not isinstance(to_acct, str):
            raise cls.refusal(at, "toAcct", "must be a string")
        if len(to_acct) < 1:
            raise cls.refusal(at, "toAcct", "must have at least 1 character")
        legs = wire.get("legs", UNSET)
        if legs is UNSET:
            raise cls.refusal(at, "legs", "is required")
        if not is_list(legs):
            raise cls.refusal(at, "legs", "must be a list")
        if len(legs) < 1:
            raise cls.refusal(at, "legs", "must have at least 1 element")
        if len(legs) > 30:
            raise cls.refusal(at, "legs", "must have at most 30 elements")
        for index, each in enumerate(legs):
            if not is_dict(each):
                raise cls.refusal(at, "legs", "must be PositionToMove or a dict", index)
        client_id = wire.get("clientId", UNSET)
        if client_id is UNSET:
            raise cls.refusal(at, "clientId", "is required")
        if not isinstance(client_id, str):
            raise cls.refusal(at, "clientId", "must be a string")
        if MATCH_6B4283FD(client_id) is None:
            raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if to_acct == from_acct:
            raise cls.refusal(at, "toAcct", "must differ from from_acct")

    from_acct = TextField("fromAcct")
    """Name of the account to move positions out of, `0` for the master account."""
    to_acct = TextField("toAcct")
    """Name of the account to move them into, `0` for the master account. It must be another one
    than `fromAcct`.
    """
    legs = ObjectsField("legs", PositionToMove)
    """Positions to move, 1 to 30."""
    client_id = TextField("clientId")
    """Your own ID of the move, 1 to 32 letters and digits; upper and lower case differ."""


class MovePositionsFromResult(Item):
    """What left the source account."""

    _instId: WireText = UNSET
    _posId: WireText = UNSET
    _px: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    pos_id = TextField("posId")
    """ID of the position in the source account."""
    px = DecimalField("px")
    """Price of the move, as a rule the 60-minute average of the mark price."""
    side = TextField("side")
    """Side in the source account. Known values: buy, sell."""
    sz = DecimalField("sz")
    """Contracts."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


class MovePositionsToResult(Item):
    """What came into the destination account."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tdMode: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    side = TextField("side")
    """Side in the destination account. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side in the destination account. Known values: net, long, short."""
    td_mode = TextField("tdMode")
    """Trade mode in the destination account. Known values: cross, isolated."""
    px = DecimalField("px")
    """Price of the move, as a rule the 60-minute average of the mark price."""
    ccy = TextField("ccy")
    """Margin currency."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    sz = DecimalField("sz")
    """Contracts."""


class MovePositionsLegResult(Item):
    """One item of the answer."""

    _from: WireObject[MovePositionsFromResult] = UNSET
    _to: WireObject[MovePositionsToResult] = UNSET

    from_ = ObjectField("from", MovePositionsFromResult)
    """What left the source account."""
    to = ObjectField("to", MovePositionsToResult)
    """What came into the destination account."""


class MovePositionsResult(Item):
    """One item of the answer."""

    _blockTdId: WireText = UNSET
    _clientId: WireText = UNSET
    _fromAcct: WireText = UNSET
    _legs: WireList[MovePositionsLegResult] = UNSET
    _state: WireText = UNSET
    _toAcct: WireText = UNSET
    _ts: WireText = UNSET

    block_td_id = TextField("blockTdId")
    """ID of the block trade that the move is."""
    client_id = TextField("clientId")
    """Your own ID of the move."""
    state = TextField("state")
    """What became of the move, `filled` or `failed`. Known values: filled, failed."""
    from_acct = TextField("fromAcct")
    """Name of the source account, `0` for the master account."""
    to_acct = TextField("toAcct")
    """Name of the destination account, `0` for the master account."""
    legs = ObjectsField("legs", MovePositionsLegResult)
    """What became of each position."""
    ts = TimeField("ts")
    """When the request was processed."""


OPERATION: Operation[MovePositionsResult] = Operation(
    method="POST",
    path="/api/v5/account/move-positions",
    resource="account",
    name="move_positions",
    summary="Move positions from one account of yours to another under the same master account.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("clientId",),
        success=(Success(("legs", "from", "sCode"), "0"), Success(("legs", "to", "sCode"), "0")),
        failure=(Failure(("state",), "failed"),),
        ask="GET /api/v5/account/move-positions-history",
        asked_by=("clientId",),
    ),
    rate_limits=(RateLimit(1, 1, ("master-account",)),),
    request=MovePositionsRequest,
    item=MovePositionsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
