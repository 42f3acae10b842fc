"""Examples in TypeScript: fetch and WebSocket, and the signature of node's own crypto."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ....description.load import is_mapping, is_sequence
from .wire import WireRequest

_HMAC = 'import { createHmac } from "node:crypto";'


def fetching(wire: WireRequest, base_url: str) -> str:
    """A module that sends a request."""
    return "\n".join(_fetching(wire, base_url))


def _fetching(wire: WireRequest, base_url: str) -> Iterator[str]:
    if wire.signed:
        yield from (_HMAC, "")
    yield f'const base = process.env.OKX_BASE_URL ?? "{base_url}";'
    yield f"const path = {json.dumps(wire.target)};"
    if wire.text:
        yield f"const body = JSON.stringify({_object(wire.body)});"
    if wire.signed:
        signed = f'timestamp + "{wire.method}" + path' + (" + body" if wire.text else "")
        yield "const timestamp = new Date().toISOString();"
        yield 'const signature = createHmac("sha256", process.env.OKX_SECRET_KEY!)'
        yield f'  .update({signed}).digest("base64");'
    if options := [*_options(wire)]:
        yield "const response = await fetch(base + path, {"
        yield from options
        yield "});"
    else:
        yield "const response = await fetch(base + path);"
    yield from _read(wire)


def _options(wire: WireRequest) -> Iterator[str]:
    """What a request has beside its address."""
    if wire.method != "GET":
        yield f'  method: "{wire.method}",'
    if headers := [*_headers(wire)]:
        yield "  headers: {"
        yield from headers
        yield "  },"
    if wire.text:
        yield "  body,"


def _headers(wire: WireRequest) -> Iterator[str]:
    if wire.signed:
        yield '    "OK-ACCESS-KEY": process.env.OKX_API_KEY!,'
        yield '    "OK-ACCESS-SIGN": signature,'
        yield '    "OK-ACCESS-TIMESTAMP": timestamp,'
        yield '    "OK-ACCESS-PASSPHRASE": process.env.OKX_PASSPHRASE!,'
    if wire.demo:
        yield '    "x-simulated-trading": "1", // demo trading'
    if wire.text:
        yield '    "Content-Type": "application/json",'


def _read(wire: WireRequest) -> Iterator[str]:
    if wire.binary:
        yield "if (!response.ok) throw new Error(await response.text());"
        yield "console.log(await response.arrayBuffer());"
        return
    yield "const { code, msg, data } = await response.json();"
    yield 'if (code !== "0") throw new Error(`${code} ${msg}`);'
    for (*outer, name), value in wire.success:
        rows = "".join(f".flatMap((each: any) => each.{each})" for each in outer)
        yield f"for (const row of data{rows}) {{"
        yield f"  if (row.{name} !== {value}) throw new Error(JSON.stringify(row));"
        yield "}"
    yield "console.log(data);"


def _object(value: Any) -> str:
    """A value as TypeScript is written: names without quotes where they need none."""
    if is_mapping(value):
        pairs = (f"{_name(key)}: {_object(each)}" for key, each in value.items())
        return f"{{ {', '.join(pairs)} }}" if value else "{}"
    if is_sequence(value):
        return f"[{', '.join(map(_object, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _name(key: str) -> str:
    return key if key.isidentifier() else json.dumps(key)


def subscribing(url: str, arguments: Iterable[Any], login: bool) -> str:
    """A module that subscribes, after a login where one is needed."""
    subscribe = f'JSON.stringify({{ id: "1", op: "subscribe", args: {_object([*arguments])} }})'
    lines = [_HMAC, ""] if login else []
    lines += [f'const socket = new WebSocket(process.env.OKX_WS_URL ?? "{url}");']
    lines += [f"const subscribe = {subscribe};"]
    if login:
        lines += [
            "const timestamp = String(Math.floor(Date.now() / 1000));",
            'const sign = createHmac("sha256", process.env.OKX_SECRET_KEY!)',
            '  .update(timestamp + "GET/users/self/verify").digest("base64");',
            "const apiKey = process.env.OKX_API_KEY!;",
            "const passphrase = process.env.OKX_PASSPHRASE!;",
            "const args = [{ apiKey, passphrase, timestamp, sign }];",
            'socket.onopen = () => socket.send(JSON.stringify({ op: "login", args }));',
            "socket.onmessage = ({ data }) => {",
            "  const message = JSON.parse(data);",
            '  if (message.event === "login") socket.send(subscribe);',
            "  else console.log(message);",
            "};",
        ]
    else:
        lines += [
            "socket.onopen = () => socket.send(subscribe);",
            "socket.onmessage = ({ data }) => console.log(JSON.parse(data));",
        ]
    return "\n".join(lines)
