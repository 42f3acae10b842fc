"""An answer in simple binary encoding (SBE): the order book, in the rows of its twin in JSON."""

from __future__ import annotations

import gzip
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import (
    OPERATIONS,
    ApiError,
    BadReply,
    InvalidRequestError,
    OutcomeUnknown,
    Reply,
    ValidationError,
)
from okx_v5.market import OrderBook, OrderBookLevel, SbeOrderBook

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Fault, reply
from tests.support.sbe_messages import HEX, snapshot

KEY = "GET /api/v5/market/books-sbe"
TWIN = "GET /api/v5/market/books"
SBE = "application/sbe"

ASKS = [(4100680, 60038921, 1), (4100700, 5, 12)]
BIDS = [(4100630, 30178218, 2)]
MESSAGE = snapshot(ASKS, BIDS, exponents=(-2, -8))

IN_JSON = {
    "asks": [["41006.8", "0.60038921", "0", "1"], ["41007", "0.00000005", "0", "12"]],
    "bids": [["41006.3", "0.30178218", "0", "2"]],
    "ts": "1726233600001",
    "seqId": 3235851742,
}
"""The same as the twin says it."""

REFUSED = b'{"code":"51000","msg":"Parameter instIdCode error","data":[]}'


def ask(call: Caller) -> Reply[SbeOrderBook]:
    found: Reply[SbeOrderBook] = call("market.get_sbe_order_book", inst_id_code=12345, source=0)
    return found


def decoded(raw: bytes) -> SbeOrderBook:
    found: SbeOrderBook = OPERATIONS[KEY].decode(raw)[0]
    return found


def levels(rows: list[OrderBookLevel]) -> list[tuple[Any, ...]]:
    return [(row.price, row.size, row.orders) for row in rows]


def is_exact(value: Decimal | None, text: str) -> bool:
    return type(value) is Decimal and str(value) == text


@pytest.mark.parametrize("content_type", [SBE, "application/octet-stream", ""])
def test_a_message_is_read_into_typed_rows(
    call: Caller, exchange: Exchange, content_type: str
) -> None:
    exchange.script(Answer(bytes.fromhex(HEX), content_type=content_type))
    answer = ask(call)
    assert isinstance(answer, Reply)
    (book,) = answer
    assert type(book) is SbeOrderBook
    (level,) = book.asks
    assert type(level) is OrderBookLevel
    assert is_exact(level.price, "50000.00")
    assert is_exact(level.size, "1500.000")
    assert level.orders == 5
    assert level.deprecated_zero is None  # a message has no such column
    assert book.bids == []
    assert book.ts == datetime(2024, 9, 13, 13, 20, 0, 1000, UTC)
    assert (book.seq_id, book.inst_id_code) == (100, 12345)
    assert answer.raw == bytes.fromhex(HEX)
    assert (answer.code, answer.http_status, answer.operation) == ("0", 200, KEY)
    assert answer.failed == []
    assert answer.succeeded == [book]
    assert answer.check() is answer
    (sent,) = exchange.received
    assert sent.path == "/api/v5/market/books-sbe?instIdCode=12345&source=0"


def test_the_book_is_that_of_the_twin(call: Caller, exchange: Exchange) -> None:
    exchange.script(Answer(MESSAGE, content_type=SBE), reply(IN_JSON))
    (book,) = ask(call)
    twin: OrderBook
    (twin,) = call("market.get_order_book", inst_id="BTC-USDT")
    assert levels(book.asks) == levels(twin.asks)
    assert levels(book.bids) == levels(twin.bids)
    assert [type(row) for row in book.asks] == [type(row) for row in twin.asks]
    assert (book.ts, book.seq_id) == (twin.ts, twin.seq_id)


def test_the_twin_has_no_field_that_the_message_lacks() -> None:
    names = {name for name, each in vars(OrderBook).items() if hasattr(each, "wire_name")}
    assert all(hasattr(SbeOrderBook, name) for name in names)


def test_what_was_sent_stays_at_hand() -> None:
    answer = OPERATIONS[KEY].decode(MESSAGE)
    (book,) = answer
    plain = {
        "ts": 1726233600001000,
        "seqId": 3235851742,
        "instIdCode": 12345,
        "asks": [
            [Decimal("41006.80"), Decimal("0.60038921"), None, 1],
            [Decimal("41007.00"), Decimal("0.00000005"), None, 12],
        ],
        "bids": [[Decimal("41006.30"), Decimal("0.30178218"), None, 2]],
    }
    assert book.to_wire() == plain
    assert book.to_dict(wire=True) == plain
    assert answer.to_wire() == {"code": "0", "msg": "", "data": [plain]}
    assert list(book.asks[1]) == plain["asks"][1]  # type: ignore[index]
    assert book["seqId"] == 3235851742
    assert book["asks"] == plain["asks"]
    assert book.asks[0]["price"] == book.asks[0][0] == Decimal("41006.80")
    assert sorted(book) == sorted(plain)
    with pytest.raises(KeyError):
        book["unheard of"]
    assert book.to_dict()["bids"] == [
        {
            "price": Decimal("41006.30"),
            "size": Decimal("0.30178218"),
            "deprecated_zero": None,
            "orders": Decimal(2),
        }
    ]


def test_a_book_is_copied_compared_and_pickled() -> None:
    answer = OPERATIONS[KEY].decode(MESSAGE)
    again = pickle.loads(pickle.dumps(answer))
    assert (again.raw, again.operation) == (MESSAGE, KEY)
    assert again[0] == answer[0] == decoded(MESSAGE)
    assert levels(again[0].asks) == levels(answer[0].asks)
    assert again.to_wire() == answer.to_wire()
    assert answer[0] != decoded(snapshot(ASKS, BIDS, exponents=(-2, -7)))
    assert "asks=[OrderBookLevel(price=Decimal('41006.80')" in repr(decoded(MESSAGE))
    assert repr(answer) == "Reply(code='0', msg='', 1 items)"
    assert "41006.80" in answer._repr_html_()


def test_a_book_can_be_made_of_plain_values() -> None:
    book = SbeOrderBook.from_wire({**IN_JSON, "ts": 1726233600001000, "instIdCode": 1})
    assert levels(book.asks) == levels(decoded(MESSAGE).asks)
    answer = OPERATIONS[KEY].answer([{"asks": IN_JSON["asks"], "seqId": 5}])
    assert (answer[0].seq_id, levels(answer[0].asks)) == (5, levels(book.asks))


@pytest.mark.parametrize(
    ("mantissa", "exponent", "text"),
    [
        (0, 0, "0"),
        (0, -3, "0.000"),
        (5, 3, "5000"),
        (-5, 3, "-5000"),
        (2**63 - 1, 0, "9223372036854775807"),
        (2**63 - 1, -18, "9.223372036854775807"),
        (-(2**63), -2, "-92233720368547758.08"),  # no field may be without a value
        (2**63 - 1, 127, str((2**63 - 1) * 10**127)),
        (1, -128, "0." + "0" * 127 + "1"),
    ],
)
def test_numbers_are_exact(mantissa: int, exponent: int, text: str) -> None:
    book = decoded(snapshot([(mantissa, 1, 1)], [], exponents=(exponent, 0)))
    price = book.asks[0].price
    assert price is not None
    assert format(price, "f") == text


def test_thousands_are_written_out_as_in_json() -> None:
    assert is_exact(decoded(snapshot([(5, 1, 1)], [], exponents=(3, 0))).asks[0].price, "5000")


def test_numbers_are_exact_whatever_the_program_rounds_to() -> None:
    from decimal import localcontext

    with localcontext(prec=2):
        assert is_exact(decoded(MESSAGE).asks[0].size, "0.60038921")


def test_a_time_out_of_range_costs_no_more_than_itself() -> None:
    book = decoded(snapshot(ASKS, BIDS, time=2**63 - 1))
    with pytest.raises(ValueError, match=r"SbeOrderBook\.ts is not a time"):
        _ = book.ts
    assert book.seq_id == 3235851742


def test_nothing_of_it_is_loaded_before_it_is_read() -> None:
    program = f"""
import sys
from okx_v5 import OPERATIONS
operation = OPERATIONS[{KEY!r}]
late = ("okx_v5.sbe", "okx_v5._runtime.models.sbe")
assert not any(name in sys.modules for name in late)
assert operation.decode(bytes.fromhex({HEX!r}))[0].seq_id == 100
assert all(name in sys.modules for name in late)
assert "okx_v5.market.get_order_book" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_rows_are_read_when_they_are_asked_for() -> None:
    book = decoded(MESSAGE)
    assert not isinstance(book._asks, list)
    assert book.asks is not None
    assert isinstance(book._asks, list)
    assert book.asks[0] is book.asks[0]


def test_a_packed_message_is_unpacked(call: Caller, exchange: Exchange) -> None:
    packed = gzip.compress(MESSAGE)
    exchange.script(Answer(packed, content_type=SBE, headers=("Content-Encoding: gzip",)))
    assert ask(call)[0].asks[0].price == Decimal("41006.8")


@pytest.mark.parametrize("status", [200, 400, 404])
@pytest.mark.parametrize("content_type", ["application/json", "Application/JSON", SBE, ""])
def test_a_refusal_is_json(
    call: Caller, exchange: Exchange, status: int, content_type: str
) -> None:
    exchange.script(Answer(REFUSED, status, content_type))
    with pytest.raises(InvalidRequestError) as caught:
        ask(call)
    error = caught.value
    assert (error.code, error.msg) == ("51000", "Parameter instIdCode error")
    assert (error.http_status, error.operation, error.data) == (status, KEY, [])
    assert len(exchange.received) == 1


def test_a_rate_limit_is_waited_for(call: Caller, exchange: Exchange) -> None:
    exchange.script(
        reply(code="50011", msg="Too Many Requests", status=429), Answer(MESSAGE, content_type=SBE)
    )
    assert ask(call)[0].asks[0].price == Decimal("41006.8")
    assert len(exchange.received) == 2


NO_MESSAGE = {
    "html 200": Answer(b"<html>Welcome</html>", 200, "text/html"),
    "html in capitals": Answer(b"<html>Welcome</html>", 200, "Text/HTML; charset=utf-8"),
    "html 502": Answer(b"<html>502 Bad Gateway</html>", 502, "text/html"),
    "text": Answer(b"Too many connections", 200, "text/plain"),
    "bytes 502": Answer(MESSAGE, 502, SBE),
    "bytes 404": Answer(MESSAGE, 404, SBE),
    "broken json": Answer(b'{"code":"51000"', 200, "application/json"),
    "json without a code": Answer(b'{"data":[]}', 200, "application/json; charset=utf-8"),
    "nothing": Answer(b"", 200, SBE),
    "nothing at all": Answer(b"", 200, ""),
    "nothing 504": Answer(b"", 504, SBE),
    "nothing 204": Answer(b"", 204, SBE),
}


@pytest.mark.parametrize("answer", NO_MESSAGE.values(), ids=NO_MESSAGE)
def test_what_is_neither_is_a_bad_reply(answer: Answer) -> None:
    with pytest.raises(BadReply) as caught:
        OPERATIONS[KEY].read(answer.body, answer.status, answer.content_type, dict)
    assert (caught.value.http_status, caught.value.raw) == (answer.status, answer.body)
    assert caught.value.operation == KEY


# Each is asked again, and waits for that, so not all of them.
@pytest.mark.parametrize("name", ["html 200", "html in capitals", "bytes 502", "nothing"])
def test_what_is_neither_is_not_asked_for_for_ever(
    call: Caller, exchange: Exchange, name: str
) -> None:
    answer = NO_MESSAGE[name]
    exchange.script(*[answer] * 20)
    with pytest.raises(BadReply) as caught:
        ask(call)
    assert (caught.value.http_status, caught.value.raw) == (answer.status, answer.body)
    assert 2 <= len(exchange.received) <= 5


def test_a_bad_reply_is_asked_again(call: Caller, exchange: Exchange) -> None:
    exchange.script(NO_MESSAGE["html 502"], Fault.SWALLOW, Answer(MESSAGE, content_type=SBE))
    assert ask(call)[0].asks[0].price == Decimal("41006.8")


@pytest.mark.parametrize(
    "cut", [Answer(MESSAGE, content_type=SBE, stop_after=20), Fault.RESET], ids=["cut", "reset"]
)
def test_half_a_message_is_none(call: Caller, exchange: Exchange, cut: Any) -> None:
    exchange.script(*[cut] * 3)
    with pytest.raises(OutcomeUnknown):
        ask(call)


def test_a_success_in_json_is_given_as_it_is(call: Caller, exchange: Exchange) -> None:
    """Should the exchange answer with items after all, they are not lost."""
    exchange.script(reply({"bids": []}))
    answer = ask(call)
    assert answer.code == "0"
    assert answer.to_wire()["data"] == [{"bids": []}]


@pytest.mark.parametrize(
    "arguments",
    [
        {"inst_id_code": "12345.0", "source": 0},
        {"inst_id_code": 12345, "source": 1},
        {"inst_id_code": 12345},
        {"inst_id_code": True, "source": 0},
        {"inst_id_code": 12345, "source": False},
    ],
)
def test_wrong_arguments_are_refused(
    call: Caller, exchange: Exchange, arguments: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        call("market.get_sbe_order_book", **arguments)
    assert exchange.received == []


def test_a_recorded_refusal_is_read_alike() -> None:
    with pytest.raises(ApiError) as caught:
        OPERATIONS[KEY].decode(REFUSED)
    assert caught.value.code == "51000"
    for body, status in ((MESSAGE, 502), (b"", 200), (b"<html>", 404)):
        with pytest.raises(BadReply):
            OPERATIONS[KEY].decode(body, status)


def test_an_answer_in_json_without_a_book_proves_nothing() -> None:
    with pytest.raises(BadReply):
        OPERATIONS[KEY].decode(b'{"code":"0","msg":"","data":[]}')


def test_the_operation_says_so() -> None:
    operation = OPERATIONS[KEY]
    assert (operation.data, operation.item) == ("list", SbeOrderBook)
    assert (operation.private, operation.signs) == (False, False)
