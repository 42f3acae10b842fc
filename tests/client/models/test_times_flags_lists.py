"""Values whose notation differs between Python and the exchange: times, flags, lists in a text."""

from __future__ import annotations

from collections import UserList, deque
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import Any

import pytest
from okx_v5 import OPERATIONS, ValidationError
from okx_v5.account import GetBalanceRequest, GetPositionsRequest
from okx_v5.copy_trading import FirstCopySettingsRequest
from okx_v5.market import GetCandlesticksRequest
from okx_v5.sub_account import CreateSubAccountApiKeyRequest, GetSubAccountsRequest

from tests.support.callers import Caller
from tests.support.exchange import Exchange

HONG_KONG = timezone(timedelta(hours=8))
NEPAL = timezone(timedelta(hours=5, minutes=45))


class Nowhere(tzinfo):
    """A zone that does not know its offset, which makes a datetime naive all the same."""

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        return None

    def dst(self, when: datetime | None) -> timedelta | None:
        return None

    def tzname(self, when: datetime | None) -> str | None:
        return None


class Stamp(datetime):
    """A datetime with a type of its own, as data libraries have it."""


class Moment(IntEnum):
    START = 1597026383085


class Ccy(StrEnum):
    BTC = "BTC"


class TestTimes:
    """Milliseconds since 1970 on the wire."""

    @pytest.mark.parametrize(
        ("given", "sent"),
        [
            (datetime(2020, 8, 10, 2, 26, 23, 85000, UTC), "1597026383085"),
            (datetime(2020, 8, 10, 10, 26, 23, 85000, HONG_KONG), "1597026383085"),
            (datetime(2020, 8, 10, 8, 11, 23, 85000, NEPAL), "1597026383085"),
            (Stamp(2020, 8, 10, 2, 26, 23, 85000, UTC), "1597026383085"),
            # What does not fit in a millisecond is cut off, never rounded into the future.
            (datetime(2020, 8, 10, 2, 26, 23, 85999, UTC), "1597026383085"),
            (datetime(2020, 8, 10, 2, 26, 23, 999999, UTC), "1597026383999"),
            (datetime(2020, 8, 10, 2, 26, 23, 1, UTC), "1597026383000"),
            # A float of seconds would be wrong in the last digit here.
            (datetime(2199, 12, 31, 23, 59, 59, 999000, UTC), "7258118399999"),
            (datetime(2010, 1, 1, tzinfo=UTC), "1262304000000"),
            (1597026383085, "1597026383085"),
            (Moment.START, "1597026383085"),
            ("1597026383085", "1597026383085"),
        ],
    )
    def test_go_out_as_milliseconds(
        self, call: Caller, exchange: Exchange, given: Any, sent: str
    ) -> None:
        call("market.get_candlesticks", inst_id="A", after=given)
        assert exchange.received[0].query == {"instId": "A", "after": sent}

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            (datetime(2020, 8, 10, 2, 26, 23), "aware"),
            (datetime(2020, 8, 10, 2, 26, 23, tzinfo=Nowhere()), "aware"),
            (1597026383085.0, "float"),
            (1597026383.085, "float"),
            (float("nan"), "float"),
            (Decimal("1597026383085"), "must be a time"),
            (Fraction(1597026383085), "must be a time"),
            (True, "must be a time"),
            (date(2020, 8, 10), "must be a time"),
            (timedelta(seconds=5), "must be a time"),
            (-1, "must be a time"),
            ("-1", "must be a time"),
            ("1597026383085.5", "must be a time"),
            ("2020-08-10T02:26:23Z", "must be a time"),
            ("", "must be a time"),
            (" 1597026383085", "must be a time"),
            ("1597026383085\n", "must be a time"),
            ("\u0661\u0665\u0669\u0667", "must be a time"),
            (b"1597026383085", "must be a time"),
            ([1597026383085], "must be a time"),
            # Before 1970 the exchange knows no time.
            (datetime(1969, 12, 31, 23, 59, 59, 999999, UTC), "must be a time"),
        ],
    )
    @pytest.mark.parametrize("name", ["after", "before"])
    def test_that_are_none_are_refused(
        self, call: Caller, exchange: Exchange, name: str, given: Any, said: str
    ) -> None:
        with pytest.raises(ValidationError, match=said) as caught:
            call("market.get_candlesticks", inst_id="A", **{name: given})
        assert caught.value.parameter == name
        assert exchange.received == []

    def test_that_no_notation_can_hold_are_refused(self) -> None:
        with pytest.raises(ValidationError, match="usual size"):
            GetCandlesticksRequest(inst_id="A", after=10**5000)

    def test_a_naive_one_is_told_what_to_pass(self) -> None:
        with pytest.raises(ValidationError, match="tzinfo=UTC"):
            GetCandlesticksRequest(inst_id="A", after=datetime(2020, 8, 10))

    def test_are_read_as_datetimes(self) -> None:
        at = datetime(2020, 8, 10, 10, 26, 23, 85999, HONG_KONG)
        request = GetCandlesticksRequest(inst_id="A", after=at)
        assert request.after == datetime(2020, 8, 10, 2, 26, 23, 85000, UTC)
        assert request.before is None
        assert request["after"] == "1597026383085"
        assert GetCandlesticksRequest.from_wire(request.to_wire()) == request

    def test_both_ends(self, call: Caller, exchange: Exchange) -> None:
        begin = datetime(2020, 8, 10, tzinfo=UTC)
        call(
            "trade.get_fills_history",
            inst_type="SPOT",
            begin=begin,
            end=begin + timedelta(milliseconds=1),
        )
        sent = exchange.received[0].query
        assert (sent["begin"], sent["end"]) == ("1597017600000", "1597017600001")

    def test_none_is_unset(self, call: Caller, exchange: Exchange) -> None:
        call("market.get_candlesticks", inst_id="A", after=None, before=None)
        assert exchange.received[0].query == {"instId": "A"}


class TestFlags:
    """True and False in Python, "true" and "false" on the wire."""

    @pytest.mark.parametrize(("given", "sent"), [(True, "true"), (False, "false")])
    def test_go_out_as_text(self, call: Caller, exchange: Exchange, given: bool, sent: str) -> None:
        call("sub_account.get_sub_accounts", enable=given)
        assert exchange.received[0].path.endswith(f"?enable={sent}")
        request = GetSubAccountsRequest(enable=given)
        assert request.enable is given
        assert request.to_wire() == {"enable": sent}
        assert GetSubAccountsRequest.from_wire({"enable": sent}) == request

    def test_none_is_unset(self, call: Caller, exchange: Exchange) -> None:
        call("sub_account.get_sub_accounts", enable=None)
        assert exchange.received[0].query == {}

    @pytest.mark.parametrize("given", [1, 0, "yes", "True", "", "TRUE", 1.0, [], [True], b"true"])
    def test_that_are_none_are_refused(self, call: Caller, exchange: Exchange, given: Any) -> None:
        with pytest.raises(ValidationError, match="must be True or False") as caught:
            call("sub_account.get_sub_accounts", enable=given)
        assert caught.value.parameter == "enable"
        assert exchange.received == []

    @pytest.mark.parametrize("wire", [True, False, 1, "True"])
    def test_are_text_by_wire_name(self, wire: Any) -> None:
        with pytest.raises(ValidationError):
            GetSubAccountsRequest.from_wire({"enable": wire})

    @pytest.mark.parametrize("given", [True, False])
    def test_where_json_has_them_go_out_as_they_are(
        self, call: Caller, exchange: Exchange, given: bool
    ) -> None:
        call("account.build_positions", incl_real_pos_and_eq=given)
        assert exchange.received[0].json == {"inclRealPosAndEq": given}


class TestListsInAQuery:
    """Commas between the elements, as they are; what is in an element is escaped."""

    @pytest.mark.parametrize(
        ("given", "sent"),
        [
            (["BTC"], "BTC"),
            (["BTC", "ETH"], "BTC,ETH"),
            (("ETH", "BTC"), "ETH,BTC"),
            (UserList(["BTC", "ETH"]), "BTC,ETH"),
            (deque(["BTC", "ETH"]), "BTC,ETH"),
            ([Ccy.BTC, "ETH"], "BTC,ETH"),
            (["A&B=C", "D+E", "F G", "é", "%2C"], "A%26B%3DC,D%2BE,F%20G,%C3%A9,%252C"),
            ([f"C{number}" for number in range(20)], ",".join(f"C{n}" for n in range(20))),
        ],
    )
    def test_go_out(self, call: Caller, exchange: Exchange, given: Any, sent: str) -> None:
        call("account.get_balance", ccy=given)
        assert exchange.received[0].path == f"/api/v5/account/balance?ccy={sent}"
        assert exchange.received[0].refusal() == ""
        assert exchange.received[0].query == {"ccy": ",".join(given)}

    @pytest.mark.parametrize(
        "given",
        [
            "BTC",
            "BTC,ETH",
            b"BTC",
            [],
            (),
            [f"C{number}" for number in range(21)],
            {"BTC": 1},
            {"BTC", "ETH"},
            (ccy for ccy in ["BTC"]),
            5,
        ],
    )
    def test_that_are_none_are_refused(self, call: Caller, exchange: Exchange, given: Any) -> None:
        with pytest.raises(ValidationError) as caught:
            call("account.get_balance", ccy=given)
        assert caught.value.parameter == "ccy"
        assert exchange.received == []

    @pytest.mark.parametrize(
        ("given", "element"),
        [(["BTC,ETH"], 0), (["BTC", ""], 1), (["BTC", None], 1), (["BTC", 5], 1), ([["BTC"]], 0)],
    )
    def test_an_element_that_is_none_is_refused(
        self, call: Caller, exchange: Exchange, given: Any, element: int
    ) -> None:
        with pytest.raises(ValidationError) as caught:
            call("account.get_balance", ccy=given)
        assert caught.value.parameter == f"ccy[{element}]"
        assert exchange.received == []

    def test_have_their_own_limits(self, call: Caller, exchange: Exchange) -> None:
        ids = [str(number) for number in range(20)]
        call("account.get_positions", inst_id=ids[:10], pos_id=ids)
        assert exchange.received[0].query == {
            "instId": ",".join(ids[:10]),
            "posId": ",".join(ids),
        }
        for wrong in ({"inst_id": ids[:11]}, {"pos_id": [*ids, "20"]}):
            with pytest.raises(ValidationError, match="at most"):
                call("account.get_positions", **wrong)
        assert len(exchange.received) == 1

    def test_are_lists_in_the_request(self) -> None:
        request = GetBalanceRequest(ccy=("BTC", "ETH"))
        assert request.ccy == request["ccy"] == ["BTC", "ETH"]
        assert request.to_wire() == {"ccy": ["BTC", "ETH"]}
        assert GetBalanceRequest.from_wire({"ccy": ["BTC", "ETH"]}) == request
        assert GetBalanceRequest().ccy == []
        with pytest.raises(ValidationError):
            GetPositionsRequest.from_wire({"instId": "A,B"})

    def test_are_copied(self) -> None:
        given = ["BTC"]
        request = GetBalanceRequest(ccy=given)
        given.append("ETH")
        request["ccy"].append("ETH")
        request.ccy.append("ETH")
        assert request.to_wire() == {"ccy": ["BTC"]}

    def test_are_the_same_encoded(self, call: Caller, exchange: Exchange) -> None:
        call("account.get_balance", ccy=["BTC", "A&B"])
        encoded = OPERATIONS["GET /api/v5/account/balance"].encode(ccy=["BTC", "A&B"])
        assert encoded.path == exchange.received[0].path
        assert encoded.body is None


COPY: dict[str, Any] = {
    "unique_code": "25CD5A80241D6FE6",
    "copy_mgn_mode": "cross",
    "copy_inst_id_type": "custom",
    "copy_total_amt": 500,
    "copy_amt": 20,
    "sub_pos_close_type": "copy_close",
}
API_KEY: dict[str, Any] = {
    "sub_acct": "panda12",
    "label": "trading",
    "passphrase": "Correct-Horse-7",
}


class TestListsInABody:
    """One text with commas in it."""

    @pytest.mark.parametrize(
        ("given", "sent"),
        [
            (["BTC-USDT-SWAP"], "BTC-USDT-SWAP"),
            (["BTC-USDT-SWAP", "ETH-USDT-SWAP"], "BTC-USDT-SWAP,ETH-USDT-SWAP"),
            (("A", "B"), "A,B"),
            (UserList(["A", "B"]), "A,B"),
            ([Ccy.BTC], "BTC"),
        ],
    )
    def test_go_out_as_one_text(
        self, call: Caller, exchange: Exchange, given: Sequence[str], sent: str
    ) -> None:
        call("copy_trading.first_copy_settings", **COPY, inst_id=given)
        body = exchange.received[0].json
        assert body["instId"] == sent
        assert (body["copyTotalAmt"], body["copyAmt"]) == ("500", "20")

    @pytest.mark.parametrize(
        "given",
        [
            "BTC-USDT-SWAP",
            "A,B",
            b"A",
            [],
            ["A,B"],
            ["A", "B,"],
            ["A", ""],
            ["A", None],
            ["A", 5],
            [["A"]],
            {"A"},
            {"A": 1},
            5,
        ],
    )
    def test_that_are_none_are_refused(self, call: Caller, exchange: Exchange, given: Any) -> None:
        with pytest.raises(ValidationError) as caught:
            call("copy_trading.first_copy_settings", **COPY, inst_id=given)
        assert (caught.value.parameter, caught.value.wire_name) == ("inst_id", "instId")
        assert exchange.received == []

    def test_a_text_is_told_what_to_pass(self) -> None:
        with pytest.raises(ValidationError, match=r"pass inst_id=\['A', 'B'\]"):
            FirstCopySettingsRequest(**COPY, inst_id="A,B")

    def test_an_element_with_a_comma_is_named(self) -> None:
        with pytest.raises(ValidationError, match="'A,B' has a comma"):
            FirstCopySettingsRequest(**COPY, inst_id=["C", "A,B"])

    def test_of_known_values(self, call: Caller, exchange: Exchange) -> None:
        for perm in (["read_only"], ["trade"], ["read_only", "trade"], ["trade", "read_only"]):
            call("sub_account.create_api_key", **API_KEY, perm=perm)
            assert exchange.received[-1].json["perm"] == ",".join(perm)
        for wrong in (["withdraw"], ["trade", "trade"], ["read_only "]):
            with pytest.raises(ValidationError) as caught:
                call("sub_account.create_api_key", **API_KEY, perm=wrong)
            assert caught.value.parameter == "perm"
        assert len(exchange.received) == 4

    def test_have_their_own_limits(self, call: Caller, exchange: Exchange) -> None:
        addresses = [f"192.168.0.{number}" for number in range(20)]
        call("sub_account.create_api_key", **API_KEY, ip=[*addresses[:18], "::1", "fe80::1"])
        assert exchange.received[0].json["ip"].count(",") == 19
        for wrong in ([*addresses, "10.0.0.1"], ["localhost"], []):
            with pytest.raises(ValidationError):
                call("sub_account.create_api_key", **API_KEY, ip=wrong)
        assert len(exchange.received) == 1

    def test_are_lists_in_the_request(self) -> None:
        request = CreateSubAccountApiKeyRequest(**API_KEY, perm=["trade"], ip=["1.1.1.1", "::1"])
        assert (request.perm, request.ip) == (["trade"], ["1.1.1.1", "::1"])
        assert request["ip"] == "1.1.1.1,::1"
        assert CreateSubAccountApiKeyRequest(**API_KEY).ip == []

    def test_are_one_text_by_wire_name(self) -> None:
        wire = FirstCopySettingsRequest(**COPY, inst_id=["A", "B"]).to_wire()
        again = FirstCopySettingsRequest.from_wire(wire)
        assert (again.inst_id, again.to_wire()) == (["A", "B"], wire)
        with pytest.raises(ValidationError):
            FirstCopySettingsRequest.from_wire({**wire, "instId": ["A", "B"]})

    def test_that_json_has_go_out_as_lists(self, call: Caller, exchange: Exchange) -> None:
        bot = {
            "signal_chan_id": "623833708424069120",
            "lever": 3,
            "invest_amt": 100,
            "sub_ord_type": "9",
        }
        call("signal_bot.create_bot", **bot, inst_ids=("A", "B"))
        assert exchange.received[0].json["instIds"] == ["A", "B"]


class TestCounts:
    """Whole numbers, which True is not."""

    @pytest.mark.parametrize("given", [True, False, "1e1", 1.5, Decimal(10), 0, -1, 301, [10]])
    def test_that_are_none_are_refused(self, call: Caller, exchange: Exchange, given: Any) -> None:
        with pytest.raises(ValidationError) as caught:
            call("market.get_candlesticks", inst_id="A", limit=given)
        assert caught.value.parameter == "limit"
        assert exchange.received == []

    @pytest.mark.parametrize(
        ("given", "sent"), [(1, "1"), (300, "300"), (10.0, "10"), ("10", "10")]
    )
    def test_go_out_as_digits(
        self, call: Caller, exchange: Exchange, given: Any, sent: str
    ) -> None:
        call("market.get_candlesticks", inst_id="A", limit=given)
        assert exchange.received[0].query["limit"] == sent
