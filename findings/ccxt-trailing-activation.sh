#!/bin/sh
# ccxt 4.5.90 sends OKX the price that activates a trailing stop under a name of its own, and no activePx.
#
# Input: create_trailing_percent_order with its documented argument trailingTriggerPrice.
# Expected: activePx, as the exchange calls it. Seen: trailingTriggerPrice, which the exchange does not know; a trailing
# stop without activePx follows the market from the start.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet ccxt==4.5.90

cat >"$work/see.py" <<'PROGRAM'
import json

import ccxt

INSTRUMENT = {
    "instId": "BTC-USDT-SWAP",
    "instType": "SWAP",
    "instFamily": "BTC-USDT",
    "uly": "BTC-USDT",
    "settleCcy": "USDT",
    "ctType": "linear",
    "ctVal": "0.01",
    "ctValCcy": "BTC",
    "ctMult": "1",
    "tickSz": "0.1",
    "lotSz": "1",
    "minSz": "1",
    "state": "live",
}
sent = []
okx = ccxt.okx({"apiKey": "key", "secret": "secret", "password": "passphrase"})
okx.set_markets(okx.parse_markets([INSTRUMENT]))


def fetch(url, method="GET", headers=None, body=None):
    """Send nothing, and answer that it is done."""
    sent.append(json.loads(body))
    return {"code": "0", "msg": "", "data": [{"algoId": "1", "sCode": "0", "sMsg": ""}]}


okx.fetch = fetch
okx.create_trailing_percent_order("BTC/USDT:USDT", "market", "sell", 1, None, 5, 70000)
(order,) = sent
print({name: order.get(name) for name in ("ordType", "callbackRatio", "activePx", "trailingTriggerPrice")})
assert okx.has["createTrailingPercentOrder"]
assert order["ordType"] == "move_order_stop"
assert "activePx" not in order and order["trailingTriggerPrice"] == 70000, "this version does something else"
PROGRAM
"$work/venv/bin/python" "$work/see.py"
