"""What goes wrong with a connection of the streams because somebody has asked for it."""

from __future__ import annotations

import asyncio

from ..scenarios import Scenario
from .connection import Connection
from .outbox import Close, Reset

HALF_MESSAGE = b'\x81\x7e\x01\x00{"arg":{"channel":"'
"""A frame of 256 bytes that breaks off."""
_UPGRADE = "The connection will soon be closed for a service upgrade. Please reconnect."


def strike(connection: Connection, scenario: Scenario) -> None:
    """Let a scenario happen to a connection, now or after as many messages as it says."""
    connection.after(scenario.settings["after_messages"], lambda: _strike(connection, scenario))


def _strike(connection: Connection, scenario: Scenario) -> None:
    settings, outbox = scenario.settings, connection.outbox
    match scenario.does:
        case "break-off":
            outbox.end(Reset())
        case "half-message":
            outbox.end(Reset(HALF_MESSAGE))
        case "silence":
            connection.is_mute = True
        case "close":
            outbox.end(Close(settings["code"], settings["reason"]))
        case "notice":
            connection.tell({"event": "notice", "code": "64008", "msg": _UPGRADE})
            loop = asyncio.get_running_loop()
            loop.call_later(settings["seconds"], outbox.end, Close(1001, "Service upgrade"))
        case _:
            connection.is_read.clear()
