"""How processes end that have used a client: `python -m tests.benchmarks.exits`.

Each builds a client, is refused a certificate, does something more, and exits. What counts is how:
with a status other than 0, by a signal, or not at all.
"""

from __future__ import annotations

import argparse
import os
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice, product

from tests.benchmarks.exchange import answer
from tests.benchmarks.exiting import KINDS, SCENARIOS
from tests.support.paths import ROOT

CERTIFICATE = ROOT / "tests" / "client" / "transports" / "self-signed.pem"
PATIENCE = 60

Ended = tuple[str, str, str, float]
"""Scenario, kind, how it ended ("0" is well), and after how many seconds."""


@contextmanager
def serving(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port where each connection gets a thread."""

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return  # the server is closed
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0), backlog=256) as server:
        thread = threading.Thread(target=accept)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def shake_hands(connection: socket.socket) -> None:
    """Show a certificate that nobody has vouched for."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)
    with connection:
        try:
            context.wrap_socket(connection, server_side=True)
        except OSError:
            return  # the client has refused it, as it must


def listen(connection: socket.socket) -> None:
    """Read what comes and never answer."""
    with connection:
        try:
            while connection.recv(65536):
                pass
        except OSError:
            return  # the client has gone


def end_of(scenario: str, kind: str, transport: str, ports: list[int]) -> Ended:
    """Run one process and tell how it ended."""
    command = [sys.executable, "-m", "tests.benchmarks.exiting", scenario, kind, transport]
    environment = {**os.environ, "NO_PROXY": "localhost,127.0.0.1"}
    began = time.monotonic()
    try:
        done = subprocess.run(
            [*command, *map(str, ports)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        how = "hangs"
    else:
        said = (done.stdout + done.stderr).strip()
        how = "0" if (done.returncode, said) == (0, "") else f"{done.returncode}: {said[-500:]}"
    return scenario, kind, how, time.monotonic() - began


def ends(processes: int, transport: str, scenarios: list[str]) -> list[Ended]:
    """Run so many processes, two at a time, scenario after scenario and kind after kind."""
    with ExitStack() as stack:
        ports = [stack.enter_context(serving(serve)) for serve in (shake_hands, listen, answer)]
        pool = stack.enter_context(ThreadPoolExecutor(2))
        runs = islice(cycle(product(scenarios, KINDS)), processes)
        return list(pool.map(lambda run: end_of(*run, transport, ports), runs))


def main() -> None:
    """Print how many processes of each scenario ended how, and the slowest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--transport", choices=["socket", "httpx"], default="socket")
    parser.add_argument("--processes", type=int, default=1000)
    parser.add_argument("--scenarios", nargs="+", choices=SCENARIOS, default=list(SCENARIOS))
    given = parser.parse_args()
    ended = ends(given.processes, given.transport, given.scenarios)
    counted = Counter((scenario, kind, how) for scenario, kind, how, _ in ended)
    for (scenario, kind, how), count in sorted(counted.items()):
        slowest = max(seconds for *run, seconds in ended if run == [scenario, kind, how])
        print(f"{scenario:<14}{kind:<10}{count:>5} x {how}   slowest {slowest:.1f} s")
    badly = sum(how != "0" for _, _, how, _ in ended)
    print(f"{given.transport}: {badly} of {len(ended)} processes ended badly")
    sys.exit(badly > 0)


if __name__ == "__main__":
    main()
