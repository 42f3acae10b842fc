"""A batch with one result for all of its elements: all done, all refused, or nothing is known."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5 import ApiError, BadReply, NotDoneError, OutcomeUnknown

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Fault, reply

METHOD = "block.set_maker_instrument_settings"
ASK = "GET /api/v5/rfq/maker-instrument-settings"
SETTINGS = [
    {"inst_type": "SWAP", "data": [{"inst_family": "BTC-USD"}]},
    {"inst_type": "SPOT", "data": [{"inst_id": "BTC-USDT"}]},
]
YES, NO = {"result": True}, {"result": False}


def states(answer: Any) -> list[tuple[int, str]]:
    return [(each.place, each.state) for each in answer.outcomes]


@pytest.mark.parametrize("row", [YES, {"result": "true"}, {**YES, "new": "field"}])
def test_true_is_that_of_every_element(call: Caller, exchange: Exchange, row: Any) -> None:
    exchange.script(reply(row))
    answer = call(METHOD, settings=SETTINGS)
    assert answer.check() is answer
    assert len(answer.succeeded) == 1
    assert states(answer) == [(0, "taken"), (1, "taken")]
    assert answer.outcomes[1].item is answer[0]
    assert len(exchange.received) == 1


@pytest.mark.parametrize("code", ["0", "1", "2"])
def test_false_is_a_refusal_of_every_element(call: Caller, exchange: Exchange, code: str) -> None:
    exchange.script(reply(NO, code=code))
    with pytest.raises(NotDoneError, match="result = false") as caught:
        call(METHOD, settings=SETTINGS)
    assert states(caught.value.data) == [(0, "refused"), (1, "refused")]
    assert caught.value.data.succeeded == []
    assert len(exchange.received) == 1


@pytest.mark.parametrize(
    "answer",
    [
        reply(),
        reply(YES, YES),
        reply(YES, NO),
        reply(NO, YES),
        reply(*[YES] * 4),
        reply(YES, None),
        reply({}),
        reply(None),
        reply("true"),
        reply([YES]),
        reply({"result": None}),
        reply({"result": ""}),
        reply({"result": "soon"}),
        reply({"result": 1}),
        reply({"result": [True]}),
        reply({"Result": True}),
        reply(code="1", msg="Operation failed"),
        reply(code="2"),
        reply(YES, code="1"),
        reply(YES, NO, code="1"),
        reply(YES, YES, code="2"),
        reply(YES, status=502),
        Answer(b'{"code":"0","msg":""}'),
        Answer(b'{"code":"0","msg":"","data":null}'),
        Answer(b'{"code":"0","msg":"","data":{"result":true}}'),
        Answer(b'{"code":"0","msg":"","data":true}'),
        Answer(b'{"msg":"","data":[{"result":true}]}'),
        Answer(b'[{"result":true}]'),
        Answer(b'{"code":"0","data":[{"result":true}'),
        Answer(b"<html>Bad gateway</html>", 502),
        Answer(b""),
    ],
    ids=lambda answer: answer.body.decode() or "nothing",
)
def test_all_else_leaves_every_element_unknown(
    call: Caller, exchange: Exchange, answer: Answer
) -> None:
    exchange.script(answer)
    with pytest.raises(BadReply) as caught:
        call(METHOD, settings=SETTINGS)
    assert (caught.value.places, caught.value.ask) == ((0, 1), ASK)
    assert ASK in str(caught.value)
    assert len(exchange.received) == 1
    if caught.value.reply is not None and len(caught.value.reply) != 1:
        assert states(caught.value.reply) == [(0, "unknown"), (1, "unknown")]


def test_a_code_of_its_own_is_the_refusal(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply(code="70014", msg="Not for all of them"))
    with pytest.raises(ApiError) as caught:
        call(METHOD, settings=SETTINGS)
    assert (caught.value.code, len(exchange.received)) == ("70014", 1)


def test_no_answer_leaves_every_element_unknown(call: Caller, exchange: Exchange) -> None:
    exchange.script(Fault.SWALLOW)
    with pytest.raises(OutcomeUnknown) as caught:
        call(METHOD, settings=SETTINGS)
    assert (caught.value.places, caught.value.ask) == ((0, 1), ASK)
    assert len(exchange.received) == 1
