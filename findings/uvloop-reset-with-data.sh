#!/bin/sh
# uvloop 0.23.0 calls a reader once where data and a reset arrive together, and never again.
#
# Input: a byte and a reset behind it, and a reader that reads once whenever it is called, as asyncio allows.
# Expected: it is called twice, for the byte and for the reset. Seen: once; libuv looks no more after an error.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet uvloop==0.23.0

cat >"$work/see.py" <<'PROGRAM'
import asyncio
import socket
import struct

import uvloop


async def calls() -> int:
    """How often a reader is called for a byte and the reset behind it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = socket.create_connection(listener.getsockname())
        theirs, _ = listener.accept()
    ours.setblocking(False)
    count = 0

    def read() -> None:
        nonlocal count
        count += 1
        try:
            ours.recv(100)
        except ConnectionResetError:
            asyncio.get_running_loop().remove_reader(ours)

    asyncio.get_running_loop().add_reader(ours, read)
    theirs.sendall(b"x")
    theirs.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    theirs.close()
    await asyncio.sleep(0.5)
    asyncio.get_running_loop().remove_reader(ours)
    ours.close()
    return count


seen = {}
for name, factory in (("asyncio", asyncio.new_event_loop), ("uvloop", uvloop.new_event_loop)):
    with asyncio.Runner(loop_factory=factory) as runner:
        seen[name] = runner.run(calls())
    print(f"{name}: the reader is called {seen[name]} x")
assert seen == {"asyncio": 2, "uvloop": 1}, "this version does something else"
PROGRAM
"$work/venv/bin/python" "$work/see.py"
