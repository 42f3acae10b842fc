"""Examples for a shell: curl, and openssl for the signature."""

from __future__ import annotations

import shlex

from .wire import WireRequest


def curl(wire: WireRequest, base_url: str) -> str:
    """A script that sends a request."""
    base = f'"${{OKX_BASE_URL:-{base_url}}}'
    if not wire.signed:
        return f'curl --silent {base}{wire.target}"'
    lines = [f"body={shlex.quote(wire.text)}"] if wire.text else []
    body = '"$body"' if wire.text else ""
    lines += [
        "timestamp=$(date -u +%Y-%m-%dT%H:%M:%S.000Z)",
        f'signed="$timestamp"{shlex.quote(wire.method + wire.target)}{body}',
        'signature=$(printf %s "$signed" |',
        '  openssl dgst -sha256 -hmac "$OKX_SECRET_KEY" -binary | base64)',
        "",
        f'curl --silent {base}{wire.target}" \\',
    ]
    headers = [
        '"OK-ACCESS-KEY: $OKX_API_KEY"',
        '"OK-ACCESS-SIGN: $signature"',
        '"OK-ACCESS-TIMESTAMP: $timestamp"',
        '"OK-ACCESS-PASSPHRASE: $OKX_PASSPHRASE"',
    ]
    if wire.demo:
        headers.append('"x-simulated-trading: 1"')
    if wire.text:
        headers.append('"Content-Type: application/json"')
    options = [f"  --header {each}" for each in headers]
    if wire.text:
        options.append('  --data "$body"')
    return "\n".join((*lines, " \\\n".join(options)))
