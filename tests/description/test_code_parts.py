"""Which codes an operation answers with: groups, parts of the list, and what both say here."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.api import Operation
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.outputs.site.codes import channel_parts, is_in, parts_of

from tests.support import tiny
from tests.support.description import api

_SPOKEN_OF = re.compile(r"[Ee]rrors? (?:code )?(\d{5})(?:(?: and|,| or) (\d{5}))?")

SENT_AGAIN = {
    *("50011", "50013", "50023", "50040", "50046", "50061", "50102", "51029", "51030", "51113"),
    *("51290", "52924", "54047", "54048", "58102", "58111", "59315"),
    *("60006", "60014", "60023", "63999"),
}
"""The codes after which an order may be sent again: each was refused before it was taken."""

DOCUMENTED = [
    ("trade.amend_orders", "51063"),
    ("trade.place_order", "51008"),
    ("trade.place_order", "50061"),
    ("trade.place_order", "60013"),
    ("trade.place_order", "64007"),
    ("trade.place_orders", "54004"),
    ("account.move_positions", "51008"),
    ("account.move_positions", "70061"),
    ("account.get_level_switch_precheck", "51070"),
    ("account.set_level", "59641"),
    ("account.preset_level_switch", "50014"),
    ("account.adjust_demo_balance", "59693"),
    ("grid.amend_basic_parameters", "55186"),
    ("block.cancel_quotes", "70001"),
    ("block.cancel_rfqs", "70000"),
    ("block.cancel_quote", "70400"),
    ("market.get_ticker", "51001"),
    ("market.get_ticker", "50011"),
    ("market.get_ticker", "50013"),
    ("spread.place_order", "51006"),
    ("trade.place_easy_convert", "59120"),
    ("fiat.place_buy_sell_trade", "51822"),
    ("flexible_loan.borrow", "51784"),
    ("flexible_loan.borrow", "51785"),
    ("earn.purchase_or_redeem_savings", "58002"),
    ("algo.place_order", "55116"),
    ("affiliate.get_invitee", "51621"),
    ("funding.apply_monthly_statement", "51607"),
]
"""What pages show an operation answer with, or what their list says of nothing else."""

OTHERS = [
    ("trade.get_order", "51008"),
    ("trade.get_order", "64000"),
    ("trade.cancel_order", "51006"),
    ("trade.place_order", "55100"),
    ("trade.place_order", "51503"),
    ("market.get_ticker", "50111"),
    ("funding.get_balances", "58200"),
    ("convert.place_trade", "55000"),
    ("okusd.subscribe", "51785"),
    ("spread.place_order", "51170"),
    ("account.set_leverage", "59675"),
]

OF_OTHERS = {
    ("risk-state.yaml", "51037"),
    ("mmp-config.yaml", "51034"),
    ("maker-instrument-settings.yaml", "70310"),
}
"""Files that tell what another operation is answered with."""


@cache
def codes_of(operation: str) -> set[str]:
    fact = next(each for each in api().operations if each.id == operation)
    return {code.code for part in parts_of(api(), fact) for code in part.codes}


@pytest.mark.parametrize(("operation", "code"), DOCUMENTED)
def test_what_an_operation_is_known_to_answer_is_told(operation: str, code: str) -> None:
    assert code in codes_of(operation)


@pytest.mark.parametrize(("operation", "code"), OTHERS)
def test_what_cannot_come_of_an_operation_is_not_told(operation: str, code: str) -> None:
    assert code not in codes_of(operation)


def test_codes_that_the_file_of_an_operation_speaks_of_are_its_own() -> None:
    known = {each.code for each in api().error_codes}
    own: dict[Path, set[str]] = {}
    for operation in api().operations:
        own.setdefault(operation.node.file, set()).update(codes_of(operation.id))
    told: list[tuple[str, str]] = []
    for file in own:
        text = " ".join(file.read_text(encoding="utf-8").split())
        named = {code for found in _SPOKEN_OF.findall(text) for code in found if code in known}
        told += [(file.name, code) for code in named - own[file]]
    assert {*told} == OF_OTHERS


def test_a_channel_is_told_what_a_subscription_is_answered_with() -> None:
    told = {
        each.id: {code.code for part in channel_parts(api(), each) for code in part.codes}
        for each in api().channels
    }
    assert {"60012", "60018", "64003"} <= told["trade.fills"] & told["market.tickers"]
    assert {"60005", "60011"} <= told["trade.fills"] - told["market.tickers"]


def test_every_word_of_a_group_brings_an_operation() -> None:
    """A name that has changed, or never was one, would leave its codes to nobody."""
    groups = {group for part in api().error_parts for group in part.groups}
    idle: list[tuple[str, str]] = []
    for group in groups:
        if group.is_of_messages:
            continue
        of: list[Operation] = [each for each in api().operations if is_in(each, group)]
        words = {
            *(each.id for each in of),
            *(each.resource for each in of),
            *(word for each in of for word in each.does),
            *(each.id for each in api().operations if each.resource in group.resources),
        }
        named = {*group.resources, *group.operations, *group.does, *group.without}
        idle += [(group.name, word) for word in sorted(named - words)]
        assert of, group.name
    assert idle == []


def test_what_may_be_sent_again_is_decided_code_by_code() -> None:
    assert {each.code for each in api().error_codes if each.resend == "yes"} == SENT_AGAIN


def test_who_may_not_know_the_outcome_is_told_where_to_look() -> None:
    """The advice of the class speaks of orders; general codes may come of anything."""
    general = {"General", "API"}
    unknown = {
        code.code: code.hint
        for part in api().error_parts
        if part.groups and part.name not in general
        for code in part.codes
        if code.resend == "unknown"
    }
    assert len(unknown) > 20
    assert [code for code, hint in unknown.items() if not hint] == []


def test_who_trades_no_instrument_is_not_sent_to_look_at_one() -> None:
    """The advice of UnavailableError speaks of the instrument's state."""
    others = {"Finance", "OKUSD", "Convert", "Funding", "Account", "Block trading and spreads"}
    misled = [
        code.code
        for part in api().error_parts
        if part.groups and part.name in others
        for code in part.codes
        if code.class_name == "UnavailableError" and not code.hint
    ]
    assert misled == []


CODE = {"class": "ApiError", "resend": "no", "meaning": "No."}
GOOD: dict[str, Any] = {
    "classes": {},
    "codes": {"1": CODE, "50000": CODE},
    "groups": {"all": {}, "messages": {"with": "streams"}},
    "parts": [{"name": "First", "first": "1", "of": ["all", "messages"]}],
}


def test_a_part_goes_on_under_the_name_before(tmp_path: Path) -> None:
    more = [*GOOD["parts"], {"first": "50000", "of": []}]
    spec = tiny.put(tmp_path, tiny.root(), errors={**GOOD, "parts": more})
    parts = read(open_description(spec)).error_parts
    assert [(part.name, len(part.codes), len(part.groups)) for part in parts] == [
        ("First", 1, 2),
        ("First", 1, 0),
    ]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"groups": {**GOOD["groups"], "x": {}}}, "no part of the codes is of 'x'"),
        ({"groups": {"all": {"resources": ["no"]}, "messages": {}}}, "no tag of openapi.yaml"),
        (
            {"groups": {"all": {"with": "login", "does": ["reads"]}, "messages": {}}},
            "messages have no operation",
        ),
        ({"groups": {"all": {"with": "all"}, "messages": {}}}, "is not known here"),
        ({"parts": [{"name": "A", "first": "50000", "of": ["all"]}]}, "do not divide the list"),
        ({"parts": [{"name": "A", "first": "2", "of": ["all"]}]}, "is not described"),
        ({"parts": [{"name": "A", "first": "1", "of": ["others"]}]}, "is not known here"),
    ],
)
def test_groups_and_parts_that_are_wrong(tmp_path: Path, change: dict[str, Any], what: str) -> None:
    error = tiny.refused(tmp_path, tiny.root(), errors={**GOOD, **change})
    assert what in error.what
    assert error.file.name == "errors.yaml"


def test_codes_stand_in_one_part_each() -> None:
    told = [code.code for part in api().error_parts for code in part.codes]
    assert told == [each.code for each in api().error_codes]
