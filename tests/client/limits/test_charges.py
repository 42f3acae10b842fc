"""Which windows a request uses, for operations as they are described and for some made up here."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from okx_v5 import OPERATIONS
from okx_v5._runtime.calls.operation import Operation
from okx_v5._runtime.limits.charges import Caller, charges_of
from okx_v5._runtime.limits.limiter import Charges
from okx_v5._runtime.limits.rate_limit import RateLimit
from okx_v5._runtime.models.promise import Promise
from okx_v5._runtime.models.request import Request

WHO = Caller("ours", "https://exchange", True)


def operation(*limits: RateLimit, single: Operation[Any] | None = None) -> Operation[Any]:
    return Operation(
        method="POST",
        path="/api/v5/x/y",
        resource="x",
        name="y",
        summary="",
        documentation="",
        permission="trade",
        private=True,
        signs=True,
        safe=False,
        promise=Promise(),
        rate_limits=limits,
        request=Request,
        item=dict,
        batch_of=None if single is None else lambda: single,
    )


def per(*per: str, limit: int = 10, seconds: int = 2, **settings: Any) -> RateLimit:
    return RateLimit(limit, seconds, per, **settings)


def buckets(charges: Charges) -> list[tuple[str, ...]]:
    """Whose windows they are, without the names of the limits."""
    return [charge.window[2:] for charge in charges]


def costs(charges: Charges) -> dict[str, int]:
    return {charge.window[-1]: charge.cost for charge in charges}


def limits_of(wire: Any, key: str = "POST /api/v5/trade/order") -> Counter[tuple[int, str]]:
    found = charges_of(OPERATIONS[key], wire, WHO)
    assert len({charge.window for charge in found}) == len(found)
    return Counter((charge.limit, charge.window[-1]) for charge in found)


@pytest.mark.parametrize(
    ("instrument", "expected"),
    [
        ("BTC-USDT", {(60, "BTC-USDT"): 1}),
        ("BTC-USDT-SWAP", {(60, "BTC-USDT-SWAP"): 1, (1000, "ours"): 1}),
        ("BTC-USD-241227", {(60, "BTC-USD-241227"): 1, (1000, "ours"): 1}),
        ("BTC-USD_UM-241227", {(60, "BTC-USD_UM-241227"): 1, (1000, "ours"): 1}),
        ("BTC-USD-241227-60000-C", {(60, "BTC-USD"): 1, (1000, "ours"): 1}),
        ("BTC-USD_UM-241227-60000-P", {(60, "BTC-USD_UM"): 1, (1000, "ours"): 1}),
        ("ODD", {(60, "ODD"): 1, (1000, "ours"): 1}),
    ],
)
def test_an_order_is_counted_by_what_the_form_of_its_instrument_says(
    instrument: str, expected: dict[tuple[int, str], int]
) -> None:
    assert limits_of({"instId": instrument}) == expected


def test_options_of_one_family_share_a_window_and_other_instruments_do_not() -> None:
    calls, puts, swap = (
        charges_of(OPERATIONS["POST /api/v5/trade/order"], {"instId": instrument}, WHO)[0].window
        for instrument in ("BTC-USD-241227-60000-C", "BTC-USD-250328-9-P", "BTC-USD-SWAP")
    )
    assert calls == puts != swap


def test_quotes_of_one_pair_share_a_window_whichever_way_they_go() -> None:
    def window(key: str, **wire: str) -> tuple[str, ...]:
        (charge,) = (each for each in charges_of(OPERATIONS[key], wire, WHO) if each.limit == 1)
        return charge.window

    convert, fiat = "POST /api/v5/asset/convert/estimate-quote", "POST /api/v5/fiat/buy-sell/quote"
    eth = window(convert, baseCcy="ETH", quoteCcy="USDT", side="buy")
    assert eth == window(convert, baseCcy="ETH", quoteCcy="USDT", side="sell")
    assert eth != window(convert, baseCcy="BTC", quoteCcy="USDT", side="buy")
    assert window(fiat, fromCcy="USD", toCcy="BTC") == window(fiat, fromCcy="BTC", toCcy="USD")
    assert window(fiat, fromCcy="USD", toCcy="BTC") != window(fiat, fromCcy="USD", toCcy="ETH")


def test_a_batch_counts_its_orders_for_each_instrument() -> None:
    orders = [
        *({"instId": "BTC-USDT-SWAP", "sz": str(size)} for size in range(3)),
        {"instId": "ETH-USDT"},
        {"instId": "BTC-USD-241227-60000-C"},
        {"instId": "BTC-USD-241227-70000-C"},
    ]
    found = charges_of(OPERATIONS["POST /api/v5/trade/batch-orders"], orders, WHO)
    assert {(charge.limit, charge.window[-1]): charge.cost for charge in found} == {
        (300, "BTC-USDT-SWAP"): 3,
        (300, "ETH-USDT"): 1,
        (300, "BTC-USD"): 2,
        (1000, "ours"): 5,  # not the one of spot
    }
    assert len(found) == 4


def test_a_batch_of_one_order_is_counted_as_that_order() -> None:
    order = {"instId": "BTC-USDT-SWAP", "rpiTakerAccess": True}
    single = charges_of(OPERATIONS["POST /api/v5/trade/order"], order, WHO)
    assert charges_of(OPERATIONS["POST /api/v5/trade/batch-orders"], [order], WHO) == single
    assert single[0].limit == 60


def test_a_batch_of_one_without_a_single_operation_keeps_its_own_limits() -> None:
    batch = operation(per("user", counts="orders"))
    (charge,) = charges_of(batch, [{"instId": "A-B"}], WHO)
    assert charge.cost == 1


def test_requests_of_a_batch_count_once_for_each_instrument() -> None:
    batch = operation(per("user"), per("user", "instrument"), per("user", counts="orders"))
    orders = [{"instId": "A-B"}, {"instId": "A-B"}, {"instId": "C-D"}]
    found = charges_of(batch, orders, WHO)
    assert [(charge.window[-1], charge.cost) for charge in found] == [
        ("ours", 1),
        ("A-B", 1),
        ("ours", 3),
        ("C-D", 1),
    ]


def test_new_and_amended_orders_share_one_window() -> None:
    windows = {
        charge.window
        for key in ("order", "amend-order", "batch-orders", "amend-batch-orders")
        for wire in ({"instId": "A-B-SWAP"},)
        for charge in charges_of(
            OPERATIONS[f"POST /api/v5/trade/{key}"], [wire, wire] if "batch" in key else wire, WHO
        )
        if charge.limit == 1000
    }
    assert windows == {("new-and-amended-orders", "https://exchange", "ours")}


@pytest.mark.parametrize(
    ("wire", "bucket"),
    [
        ({"instId": "A-B-SWAP"}, "A-B-SWAP"),
        ({"instIdCode": 7}, "7"),
        ({"instIdCode": 7, "instId": "A-B-SWAP"}, "7"),
        ({}, ""),
    ],
)
def test_an_instrument_is_told_by_its_name_or_its_code(wire: Any, bucket: str) -> None:
    (charge,) = charges_of(operation(per("instrument")), wire, WHO)
    assert charge.window[2:] == (bucket,)


@pytest.mark.parametrize(
    ("name", "wire", "bucket"),
    [
        ("user", {}, ("https://exchange", "ours")),
        ("master-account", {}, ("https://exchange", "ours")),
        ("ip", {}, ("https://exchange",)),
        ("instrument-family", {"instFamily": "A-B"}, ("A-B",)),
        ("instrument-family", {"instId": "A-B-241227-1-C"}, ("A-B",)),
        ("instrument-family", {"uly": "A-B"}, ("A-B",)),
        ("instrument-family", {"instFamily": "C-D", "instId": "A-B-SWAP"}, ("C-D",)),
        ("instrument-type", {"instType": "SWAP"}, ("SWAP",)),
        ("currency", {"ccy": "BTC"}, ("BTC",)),
        ("currency", {"ccy": ["BTC", "ETH"]}, ("BTC,ETH",)),
        ("tag", {"tag": "t"}, ("t",)),
        ("tag", {}, ("",)),
    ],
)
def test_a_window_is_of_one_value_of_what_a_limit_is_counted_per(
    name: str, wire: Any, bucket: tuple[str, ...]
) -> None:
    assert buckets(charges_of(operation(per(name)), wire, WHO)) == [bucket]


def test_accounts_and_hosts_have_windows_of_their_own() -> None:
    here = operation(per("user"), per("ip"))
    windows = [
        charges_of(here, {}, Caller(account, host, True))
        for account, host in (("a", "one"), ("b", "one"), ("a", "two"))
    ]
    assert len({first.window for first, _ in windows}) == 3
    assert len({second.window for _, second in windows}) == 2


@pytest.mark.parametrize(
    ("wire", "only_swap", "not_swap"),
    [
        ({"instType": "SWAP"}, True, False),
        ({"instType": "SPOT"}, False, True),
        ({"instType": "SPOT", "instId": "A-B-SWAP"}, False, True),
        ({"instId": "A-B-SWAP"}, True, False),
        ({"instId": "A-B"}, False, True),
        ({"instIdCode": 5}, False, True),
        ({}, False, True),
    ],
)
def test_limits_for_instrument_types(wire: Any, only_swap: bool, not_swap: bool) -> None:
    only, excluding = (
        operation(per("user", only=("SWAP",))),
        operation(per("user", excluding=("SWAP",))),
    )
    assert bool(charges_of(only, wire, WHO)) is only_swap
    assert bool(charges_of(excluding, wire, WHO)) is not_swap


def test_a_pair_can_be_spot_or_margin() -> None:
    wire = {"instId": "A-B"}
    for types, applies in ((("SPOT",), True), (("SPOT", "MARGIN"), False)):
        excluding = operation(per("user", excluding=types))
        assert bool(charges_of(excluding, wire, WHO)) is applies
        assert bool(charges_of(operation(per("user", only=types)), wire, WHO)) is not applies


@pytest.mark.parametrize(
    ("value", "applies"),
    [(True, True), ("true", True), (False, False), ("x", False), (None, False)],
)
def test_a_limit_for_a_flag_counts_requests_that_have_it(value: Any, applies: bool) -> None:
    flagged = operation(per("user", when=(("flag", True),)))
    wire = {} if value is None else {"flag": value}
    assert bool(charges_of(flagged, wire, WHO)) is applies


def test_limits_for_signed_and_for_unsigned_calls() -> None:
    both = operation(per("user", keys=True), per("ip", keys=False))
    for signed, bucket in ((True, ("https://exchange", "ours")), (False, ("https://exchange",))):
        found = charges_of(both, {}, WHO._replace(signed=signed))
        assert buckets(found) == [bucket]


def test_a_limit_for_a_role_never_counts() -> None:
    assert charges_of(operation(per("user", role="lead-trader")), {}, WHO) == ()


def test_every_described_operation_is_limited_and_within_its_limits() -> None:
    for key, described in OPERATIONS.items():
        asked = dict(pair for limit in described.rate_limits for pair in limit.when)
        swap = {**asked, "instId": "A-B-SWAP"}
        requests = (swap, [{**asked, "instId": "A-B"}, swap])
        found = [
            charges_of(described, wire, WHO._replace(signed=signed))
            for wire in requests
            for signed in (True, False)
        ]
        assert any(found), key
        assert all(0 < charge.cost <= charge.limit for each in found for charge in each), key
