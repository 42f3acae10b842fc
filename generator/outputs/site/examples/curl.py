"""Examples for a shell: curl, and openssl for the signature."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from .wire import WireRequest


def curl(wire: WireRequest, base_url: str) -> str:
    """A script that sends a request."""
    return "\n".join((*_before(wire), " \\\n".join(_command(wire, base_url))))


def _before(wire: WireRequest) -> Iterator[str]:
    """What is made before it is sent: its body, and its signature."""
    if wire.text:
        yield f"body={shlex.quote(wire.text)}"
    if wire.signed:
        body = '"$body"' if wire.text else ""
        yield "timestamp=$(date -u +%Y-%m-%dT%H:%M:%S.000Z)"
        yield f'signed="$timestamp"{shlex.quote(wire.method + wire.target)}{body}'
        yield 'signature=$(printf %s "$signed" |'
        yield '  openssl dgst -sha256 -hmac "$OKX_SECRET_KEY" -binary | base64)'
    if wire.text or wire.signed:
        yield ""


def _command(wire: WireRequest, base_url: str) -> Iterator[str]:
    """The parts of the command that sends it."""
    yield f'curl --silent "${{OKX_BASE_URL:-{base_url}}}{wire.target}"'
    if wire.signed:
        yield '  --header "OK-ACCESS-KEY: $OKX_API_KEY"'
        yield '  --header "OK-ACCESS-SIGN: $signature"'
        yield '  --header "OK-ACCESS-TIMESTAMP: $timestamp"'
        yield '  --header "OK-ACCESS-PASSPHRASE: $OKX_PASSPHRASE"'
    if wire.demo:
        yield '  --header "x-simulated-trading: 1"'
    if wire.text:
        yield '  --header "Content-Type: application/json"'
        yield '  --data "$body"'
    if wire.binary:
        yield "  --output answer"
