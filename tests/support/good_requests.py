"""Requests that conform and that no documented example shows, to change one thing at a time in.

They are for rules that speak of several parameters at once, out of reach from the examples.
"""

from __future__ import annotations

from tests.support.tiny import Json

SPOT: Json = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "market", "sz": "1"}
SWAP: Json = {
    "instId": "BTC-USDT-SWAP",
    "tdMode": "cross",
    "side": "buy",
    "ordType": "limit",
    "sz": "1",
    "px": "100",
}
UNPRICED: Json = {name: value for name, value in SWAP.items() if name != "px"}
TAKE: Json = {"tpTriggerPx": "110", "tpOrdPx": "-1"}
STOP: Json = {"slTriggerPx": "90", "slOrdPx": "-1"}
TRAILING: Json = {"callbackRatio": "0.01"}
LIMIT: Json = {"tpOrdKind": "limit", "tpOrdPx": "110"}
BOUGHT: Json = {"tpTriggerRatio": "0.3", "tpOrdPx": "-1", "slTriggerRatio": "0.3", "slOrdPx": "-1"}
SOLD: Json = {"tpTriggerRatio": "-0.3", "tpOrdPx": "-1", "slTriggerRatio": "0.3", "slOrdPx": "-1"}

SPLIT = [{**TAKE, "sz": "0.5"}, {**TAKE, "sz": "0.5"}]
INDEX = [{**each, "tpTriggerPxType": "index"} for each in SPLIT]
MARK = [{**each, "tpTriggerPxType": "mark"} for each in SPLIT]
LAST = [{**SPLIT[0], "tpTriggerPxType": "last"}, SPLIT[1]]
LIMITS = [{**LIMIT, "sz": "0.5"}, {**LIMIT, "sz": "0.5"}]

ORDERS: list[Json] = [
    {**SPOT, "tgtCcy": "quote_ccy", "attachAlgoOrds": [TAKE]},
    {**SPOT, "tgtCcy": "base_ccy", "slippagePct": "0.01"},
    {**SPOT, "side": "sell", "tgtCcy": "quote_ccy", "slippagePct": "0.01"},
    {**SPOT, "side": "sell", "tgtCcy": "base_ccy", "attachAlgoOrds": [STOP]},
    {**SPOT, "tdMode": "cross", "slippagePct": "0", "tgtCcy": "base_ccy", "banAmend": True},
    {**SWAP, "side": "sell", "posSide": "long", "reduceOnly": True},
    {**SWAP, "posSide": "short", "reduceOnly": True},
    {**SWAP, "side": "sell", "posSide": "short", "reduceOnly": False},
    {**SWAP, "ordType": "ioc", "rpiTakerAccess": True},
    {**SWAP, "ordType": "rpi", "rpiPxRound": True, "reduceOnly": False},
    {**SWAP, "tdMode": "isolated", "outcome": "yes"},
    {**UNPRICED, "pxUsd": "100", "reduceOnly": False},
    {**UNPRICED, "pxVol": "1", "reduceOnly": False},
    {**UNPRICED, "ordType": "rpi", "pxUsd": "100"},
    {**UNPRICED, "ordType": "rpi", "pxVol": "1"},
    {**SWAP, "attachAlgoOrds": [{**BOUGHT}]},
    {**SWAP, "side": "sell", "attachAlgoOrds": [{**SOLD}]},
    {**SWAP, "attachAlgoOrds": [{**LIMIT, **STOP}]},
    {**SWAP, "attachAlgoOrds": [{**TRAILING, "activePx": "120"}]},
    {**SWAP, "attachAlgoOrds": [{**STOP, "tpOrdKind": "condition", "tpTriggerPxType": "mark"}]},
    {**SWAP, "attachAlgoOrds": SPLIT},
    {**SWAP, "attachAlgoOrds": LIMITS},
    {**SWAP, "attachAlgoOrds": [*INDEX, STOP]},
    {**SWAP, "attachAlgoOrds": [*MARK, STOP]},
    {**SWAP, "attachAlgoOrds": LAST},
    {**SWAP, "attachAlgoOrds": [LIMITS[0], {**LIMITS[1], "tpTriggerPx": "110"}]},
    {**SWAP, "attachAlgoOrds": [TRAILING, *SPLIT]},
    {**SWAP, "attachAlgoOrds": [{**LIMIT, "sz": "1"}, STOP]},
    {**SWAP, "attachAlgoOrds": [{**STOP, "amendPxOnTriggerType": "1"}, *SPLIT]},
    {**SWAP, "attachAlgoOrds": [{"slTriggerRatio": "1", "amendPxOnTriggerType": "1"}, *SPLIT]},
    {**SWAP, "attachAlgoOrds": [{"tpTriggerRatio": "0.3", "sz": "0.5"}, SPLIT[0]]},
]

# What an order can have that cannot be checked beforehand.
PLACED_ALONE = {
    *("slippagePct", "banAmend", "rpiTakerAccess", "rpiPxRound", "pxUsd", "pxVol"),
    *("tpTriggerRatio", "slTriggerRatio", "amendPxOnTriggerType"),
}
CHECKED: list[Json] = [
    order
    for order in ORDERS
    if all(PLACED_ALONE.isdisjoint(each) for each in (order, *order.get("attachAlgoOrds", [])))
]

ALGO: Json = {"instId": "BTC-USDT-SWAP", "tdMode": "cross", "side": "buy", "sz": "1"}
CLOSING: Json = {
    **{key: value for key, value in ALGO.items() if key != "sz"},
    "ordType": "conditional",
    "closeFraction": "1",
}

ALGO_ORDERS: list[Json] = [
    {**ALGO, "ordType": "conditional", **STOP},
    {**ALGO, "ordType": "conditional", "tgtCcy": "base_ccy", **TAKE},
    {**ALGO, "ordType": "conditional", "tgtCcy": "quote_ccy", **STOP},
    {**ALGO, "ordType": "conditional", **LIMIT},
    {**ALGO, "ordType": "conditional", **TAKE, "cxlOnClosePos": True, "reduceOnly": True},
    {**CLOSING, **TAKE, "reduceOnly": True},
    {**CLOSING, **TAKE, "posSide": "long"},
    {**CLOSING, **TAKE, **STOP, "ordType": "oco", "posSide": "net", "reduceOnly": True},
    {**ALGO, "ordType": "oco", **TAKE, **STOP},
    {**ALGO, "ordType": "oco", **LIMIT, **STOP},
    {
        **ALGO,
        "ordType": "chase",
        "chaseType": "ratio",
        "chaseVal": "0.1",
        "maxChaseType": "distance",
        "maxChaseVal": "10",
    },
    {
        **ALGO,
        "ordType": "trigger",
        "triggerPx": "1",
        "orderPx": "-1",
        "attachAlgoOrds": [{**TRAILING, "activePx": "120"}],
    },
    {**ALGO, "ordType": "trigger", "triggerPx": "1", "orderPx": "-1", "attachAlgoOrds": [BOUGHT]},
    {
        **ALGO,
        "ordType": "trigger",
        "triggerPx": "1",
        "advanceOrdType": "chase",
        "advChaseParams": [{"chaseVal": "5", "maxChaseType": "ratio", "maxChaseVal": "0.1"}],
    },
    {**ALGO, "ordType": "trigger", "triggerPx": "1", "orderPx": "5", "advanceOrdType": "ioc"},
    {
        **ALGO,
        "side": "sell",
        "ordType": "trigger",
        "triggerPx": "1",
        "orderPx": "-1",
        "attachAlgoOrds": [SOLD],
    },
]

AMEND_ALGO: Json = {"instId": "BTC-USDT-SWAP", "algoId": "1"}
ATTACHED_CHANGES: list[Json] = [
    {"newTpTriggerPx": "110", "newTpOrdPx": "-1", "newTpTriggerPxType": "mark"},
    {"newSlTriggerPx": "90", "newSlOrdPx": "-1", "newSlTriggerPxType": "mark"},
    {"newTpTriggerRatio": "0.3", "newTpOrdPx": "-1"},
    {"newSlTriggerRatio": "0.3", "newSlOrdPx": "-1"},
    {"newCallbackRatio": "0.05", "newActivePx": "100"},
    {"newCallbackSpread": "5"},
]
ALGO_CHANGES: list[Json] = [
    {**AMEND_ALGO, "newTpTriggerPx": "110"},
    {**AMEND_ALGO, "newTpOrdPx": "-1"},
    {**AMEND_ALGO, "newSlTriggerPx": "90"},
    {**AMEND_ALGO, "newSlOrdPx": "-1"},
    {**AMEND_ALGO, "newTpTriggerPxType": "mark"},
    {**AMEND_ALGO, "newSlTriggerPxType": "mark"},
    {**AMEND_ALGO, "newTriggerPx": "100", "newOrdPx": "-1", "newTriggerPxType": "index"},
    *({**AMEND_ALGO, "attachAlgoOrds": [each]} for each in ATTACHED_CHANGES),
    {**AMEND_ALGO, "advChaseParams": [{"newChaseVal": "5", "newMaxChaseVal": "10"}]},
]

COPY: Json = {
    "instType": "SWAP",
    "uniqueCode": "25CD5A80241D6FE6",
    "copyMgnMode": "cross",
    "copyInstIdType": "copy",
    "copyTotalAmt": "500",
    "subPosCloseType": "copy_close",
}

# Files of past market data; which instruments may be asked for hangs on what is in them.
FILES: Json = {
    "module": "1",
    "dateAggrType": "daily",
    "begin": "1756604295000",
    "end": "1756777095000",
}

IDS: list[list[str]] = [
    ["BTC-USDT", "ETH-USDT"],
    ["BTC-USDT-SWAP", "ETH-USDT-SWAP"],
    ["BTC-USD-260925", "ETH-USD-260925"],
    ["BTC-USD-260925-60000-C", "BTC-USD-260925-60000-P"],
]
"""Instruments of one type, two of each."""
MIXED = ["BTC-USDT", "BTC-USDT-SWAP"]
SWAPS = {"instId": ["BTC-USDT-SWAP"], "tdMode": "cross"}
OPTIONS = {"instId": ["BTC-USD-260925-60000-C"], "tdMode": "cross"}
NOTHING_THERE = "without it there is nothing to look at"

GOOD: dict[str, list[Json]] = {
    "GET /api/v5/account/max-size": [{"instId": ids, "tdMode": "cross"} for ids in IDS],
    "POST /api/v5/trade/order": ORDERS,
    "POST /api/v5/trade/batch-orders": ORDERS,
    "POST /api/v5/trade/order-precheck": CHECKED,
    "POST /api/v5/trade/order-algo": ALGO_ORDERS,
    "POST /api/v5/trade/amend-algos": ALGO_CHANGES,
    "POST /api/v5/copytrading/first-copy-settings": [{**COPY, "copyAmt": "10"}],
    "POST /api/v5/copytrading/amend-copy-settings": [{**COPY, "copyAmt": "10"}],
    "GET /api/v5/market/history-candles": [{"instId": "BTC-USD-260925-60000-C", "bar": "1m"}],
    "GET /api/v5/asset/bills": [{"type": "284", "thirdPartyType": "2"}],
    "GET /api/v5/asset/bills-history": [
        {"type": "284", "thirdPartyType": "2"},
        {"pagingType": "2", "after": "12344"},
        {"pagingType": "1", "after": "1597026383085", "before": "1597026383085"},
    ],
    "GET /api/v5/public/market-data-history": [
        {**FILES, "instType": "SPOT", "instIdList": ["ANY"]},
        {**FILES, "instType": "SPOT", "instIdList": ["BTC-USDT"], "module": "4"},
        {**FILES, "instType": "SPOT", "instIdList": ["BTC-USDT"], "dateAggrType": "monthly"},
        {**FILES, "instType": "OPTION", "instFamilyList": ["BTC-USD"], "module": "6"},
        {**FILES, "instType": "SWAP", "instFamilyList": ["ANY"], "module": "3"},
        {
            **FILES,
            "instType": "SWAP",
            "instFamilyList": ["BTC-USDT"],
            "module": "3",
            "dateAggrType": "monthly",
        },
    ],
    "POST /api/v5/asset/transfer": [{"ccy": "USDT", "amt": "1.5", "from": "18", "to": "6"}],
    "POST /api/v5/tradingBot/recurring/amend-recurring-time": [
        {"algoId": "1", "recurringTimeType": "2", "period": "monthly", "timeZone": "8"},
    ],
}

# What a rule of each order type asks for: all that is wrong with it is that it has no type.
ANY_ALGO: Json = {
    **ALGO,
    **TAKE,
    **STOP,
    **TRAILING,
    "triggerPx": "1",
    "orderPx": "-1",
    "szLimit": "1",
    "pxLimit": "1",
    "timeInterval": "1",
    "pxSpread": "1",
    "lmtOrderNumber": "2",
    "aggressiveness": "mid",
}

OF_PAIR: Json = {**FILES, "instType": "SPOT", "instIdList": ["BTC-USDT"]}

# A bot that waits for what no bot can wait for.
DCA: Json = {
    "algoOrdType": "contract_dca",
    "instId": "BTC-USDT-SWAP",
    "initOrdAmt": "50",
    "lever": "2",
    "maxSafetyOrds": "0",
    "tpPct": "0.05",
    "triggerParams": [{"triggerAction": "start", "triggerStrategy": "webhook"}],
}

BEGUN = 1_756_604_295_000
DAY = 86_400_000


def windows(most: int, begin: str = "begin", end: str = "end", **more: str) -> list[Json]:
    """A window of the most milliseconds, and one of one more."""
    return [{begin: str(BEGUN), end: str(BEGUN + most + over), **more} for over in (0, 1)]


# Requests with one fault, out of reach from those above; of windows one without, and one with.
NEARLY: dict[str, list[Json]] = {
    "GET /api/v5/affiliate/invitee/list": [
        *windows(90 * DAY, periodType="custom"),
        *windows(90 * DAY, "joinTimeBegin", "joinTimeEnd"),
    ],
    "GET /api/v5/finance/okusd/rate/history": windows(6 * 31 * DAY),
    "GET /api/v5/finance/okusd/rewards/history": windows(6 * 31 * DAY),
    "GET /api/v5/asset/bills-history": [{"pagingType": "2", "before": ""}],
    "GET /api/v5/account/max-avail-size": [
        {**SWAPS, "ccy": "USDT"},
        {**SWAPS, "reduceOnly": "true"},
        {**SWAPS, "tradeQuoteCcy": "USDT"},
    ],
    "GET /api/v5/account/max-loan": [
        {"instId": ["BTC-USDT-SWAP"], "mgnMode": "cross", "mgnCcy": "USDT"},
        {"instId": ["BTC-USDT-SWAP"], "mgnMode": "cross", "tradeQuoteCcy": "USDT"},
    ],
    "GET /api/v5/account/max-size": [
        {"instId": MIXED, "tdMode": "cross"},
        {**SWAPS, "ccy": "USDT"},
        {**OPTIONS, "leverage": "3"},
        {**SWAPS, "tradeQuoteCcy": "USDT"},
        {"instId": ["BTC-USDT"], "tdMode": "isolated", "outcome": "yes"},
    ],
    "POST /api/v5/trade/order-algo": [
        ANY_ALGO,
        {**ALGO, "ordType": "conditional"},
        {**ALGO, "ordType": "oco", **STOP},
        {**ALGO, "ordType": "oco", **TAKE},
    ],
    "POST /api/v5/trade/amend-algos": [
        {**ALGO_CHANGES[-1], "attachAlgoOrds": [ATTACHED_CHANGES[0]]},
        {**ALGO_CHANGES[-1], "newTriggerPx": "100", "newOrdPx": "-1"},
    ],
    "GET /api/v5/market/history-candles": [{"instId": "BTC-USD-260925-60000-C", "bar": "1s"}],
    "POST /api/v5/copytrading/algo-order": [
        {"subPosId": "1", "instType": "SPOT", "slTriggerPx": "9", "tpOrdPx": "12"},
    ],
    "POST /api/v5/tradingBot/dca/create": [DCA],
    "GET /api/v5/public/market-data-history": [
        {**FILES, "instType": "SPOT", "instIdList": ["ANY"], "module": "4"},
        {**FILES, "instType": "SPOT", "instIdList": ["ANY"], "dateAggrType": "monthly"},
        {**FILES, "instType": "SWAP", "instFamilyList": ["ANY"], "module": "5"},
        {**FILES, "instType": "SWAP", "instFamilyList": ["ANY"], "dateAggrType": "monthly"},
        {**FILES, "instType": "SWAP", "instFamilyList": ["BTC-USDT"], "module": "3"},
        {**FILES, "instType": "OPTION", "instFamilyList": ["BTC-USD", "ETH-USD"], "module": "6"},
        {
            **FILES,
            "instType": "SWAP",
            "instFamilyList": ["BTC-USDT"],
            "module": "6",
            "dateAggrType": "monthly",
        },
        *({**OF_PAIR, **each, "dateAggrType": "daily"} for each in windows(11 * DAY - 1)),
        *({**OF_PAIR, **each, "dateAggrType": "monthly"} for each in windows(11 * 31 * DAY - 1)),
    ],
}

NO_OBJECT = "`not` with `required` refuses what is no object, too"
PAIRS = "a trigger and its price come in pairs: to forbid one is to forbid both"
BY_SIDE = "what is allowed for either side is a part of it"
CONTRADICTION = "without it the rules of two kinds would contradict each other"
MERGED = "some tools read the type beside an allOf, and others that of its first part"

ATTACHED = "properties/attachAlgoOrds/items"
TWICE = "allOf/properties/attachAlgoOrds/anyOf/items/properties"

# Rules that say again what others say, so that no request can tell whether they are there: their
# places without numbers, by operation.
SAID_TWICE: dict[str, dict[str, str]] = {
    "POST /api/v5/trade/order": {
        f"{ATTACHED}/type": NO_OBJECT,
        f"{ATTACHED}/properties/tpTriggerRatio/pattern": BY_SIDE,
        f"{ATTACHED}/properties/slTriggerRatio/pattern": BY_SIDE,
        f"{ATTACHED}/allOf/then/properties/slTriggerPx": PAIRS,
        f"{ATTACHED}/allOf/then/properties/slOrdPx": PAIRS,
        f"{ATTACHED}/allOf/then/properties/tpTriggerPx": PAIRS,
        f"{ATTACHED}/allOf/then/properties/tpOrdPx": PAIRS,
        f"{TWICE}/slTriggerPx": "sz forbids it by itself",
        f"{TWICE}/slTriggerRatio": "sz forbids it by itself",
        f"{TWICE}/slOrdPx": "sz forbids it by itself",
        "required/ordType": CONTRADICTION,
        "allOf/else/properties/slippagePct": "it needs tgtCcy, which is forbidden there",
    },
    "POST /api/v5/trade/order-precheck": {
        f"{ATTACHED}/type": NO_OBJECT,
        f"{ATTACHED}/allOf/then/properties/slTriggerPx": PAIRS,
        f"{ATTACHED}/allOf/then/properties/slOrdPx": PAIRS,
        f"{TWICE}/slTriggerPx": "sz forbids it by itself",
        f"{TWICE}/slOrdPx": "sz forbids it by itself",
        "required/ordType": CONTRADICTION,
    },
    "POST /api/v5/trade/amend-order": {f"{ATTACHED}/type": NO_OBJECT},
    "POST /api/v5/trade/order-algo": {
        f"{ATTACHED}/type": NO_OBJECT,
        f"{ATTACHED}/properties/tpTriggerRatio/pattern": BY_SIDE,
        f"{ATTACHED}/properties/slTriggerRatio/pattern": BY_SIDE,
        "allOf/else/properties/tpTriggerPx": PAIRS,
        "allOf/else/properties/tpOrdPx": PAIRS,
        "allOf/else/properties/slTriggerPx": PAIRS,
        "allOf/else/properties/slOrdPx": PAIRS,
        "allOf/then/properties/tpOrdKind/const": "a limit take profit has no price of -1",
        "allOf/else/properties/maxChaseType": "it comes with maxChaseVal, which is forbidden",
        "allOf/else/properties/maxChaseVal": "it comes with maxChaseType, which is forbidden",
    },
    "POST /api/v5/tradingBot/grid/order-algo": {
        "required/algoOrdType": CONTRADICTION,
        "allOf/if/required/direction": "what may have basePos has a direction",
    },
    "POST /api/v5/tradingBot/grid/copy-order-algo": {
        "required/algoOrdType": CONTRADICTION,
        "allOf/then/properties/autoReserve": "it needs an amount, which is forbidden there",
    },
    "POST /api/v5/tradingBot/grid/min-investment": {
        "required/algoOrdType": CONTRADICTION,
        "allOf/if/required/direction": "what may have basePos has a direction",
    },
    "GET /api/v5/tradingBot/grid/ai-param": {
        "properties/duration/enum": "each kind of grid has a list of its own",
    },
    "POST /api/v5/tradingBot/grid/close-position": {
        "if/required/mktClose": "it is required anyway",
    },
    "POST /api/v5/trade/amend-algos": {f"{ATTACHED}/type": NO_OBJECT},
    "POST /api/v5/rfq/create-rfq": {
        "allOf/if/required/legs": NOTHING_THERE,
        "allOf/if/required/acctAlloc": NOTHING_THERE,
    },
    "GET /api/v5/asset/bills": {"if/required/type": NOTHING_THERE},
    "GET /api/v5/asset/bills-history": {"allOf/if/required/type": NOTHING_THERE},
    "POST /api/v5/account/demo-adjust-balance": {
        "then/properties/adjustments/items/allOf/if/properties/ccy/const": (
            "the limits of the other currencies are lower"
        ),
    },
    "GET /api/v5/market/history-candles": {
        "allOf/not/required/instId": "it is required anyway",
    },
    "POST /api/v5/users/subaccount/apikey": {
        "properties/passphrase/type": MERGED,
        "properties/passphrase/allOf/type": MERGED,
    },
    "POST /api/v5/asset/withdrawal": {
        "properties/rcvrInfo/properties/rcvrCountry/type": "the countries that are listed are text",
    },
}
for single, batch in (
    ("POST /api/v5/trade/order", "POST /api/v5/trade/batch-orders"),
    ("POST /api/v5/trade/amend-order", "POST /api/v5/trade/amend-batch-orders"),
):
    SAID_TWICE[batch] = {
        "items/type": NO_OBJECT,
        **{f"items/{place}": why for place, why in SAID_TWICE[single].items()},
    }
