#!/bin/sh
# ccxt 4.5.90 turns OKX's countdown to cancel all orders off where it is asked for one of less than a second.
#
# Input: cancel_all_orders_after(999), in milliseconds, of which 0 alone is documented to turn it off.
# Expected: an error, or a countdown. Seen: timeOut 0, which the exchange takes as off; what is left is cut away.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet ccxt==4.5.90

cat >"$work/see.py" <<'PROGRAM'
import json

import ccxt

sent = []
okx = ccxt.okx({"apiKey": "key", "secret": "secret", "password": "passphrase"})
okx.markets = {}


def fetch(url, method="GET", headers=None, body=None):
    """Send nothing, and answer that it is done."""
    sent.append(json.loads(body)["timeOut"])
    return {"code": "0", "msg": "", "data": [{"triggerTime": "0", "ts": "1"}]}


okx.fetch = fetch
for milliseconds in (10_000, 10_999, 999):
    okx.cancel_all_orders_after(milliseconds)
    print(f"{milliseconds} ms: timeOut {sent[-1]} s")
assert sent == [10, 10, 0], "this version does something else"
PROGRAM
"$work/venv/bin/python" "$work/see.py"
