"""What is asked over a connection, and what is answered; no network here."""

from __future__ import annotations

import json
import re
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

from ...description.load import Json, is_mapping, is_sequence
from ..refusals import Refusal
from .connection import Connection
from .hub import Hub
from .login import logged_in
from .subscriptions import checked, refuse_conflict

_ID = re.compile("[A-Za-z0-9]{1,32}", re.ASCII)
_MEMBERS = {"id", "op", "args"}
_HOUR = 3600.0


class Operations(Protocol):
    """What can be asked for beside subscriptions."""

    def knows(self, op: str) -> bool:
        """Whether it is the name of an operation."""
        ...

    def operate(self, connection: Connection, request: Json) -> None:
        """Carry out a request; raises Refusal for what is answered by an event."""
        ...


class Session:
    """Answers the messages of a connection, one after the other."""

    def __init__(self, hub: Hub, connection: Connection, operations: Operations) -> None:
        self._hub = hub
        self._connection = connection
        self._operations = operations
        self._counted: deque[float] = deque()
        """When the requests came that an hour has a limit for."""

    def received(self, text: str) -> None:
        """Answer a message."""
        self._connection.heard()
        if text == "ping":
            self._connection.requests["ping"] += 1
            self._connection.send(b"pong")
            return
        request: Json = {}
        try:
            request = _object(text)
            _check(request, text)
            self._do(request)
        except Refusal as refusal:
            self._refuse(refusal, request.get("id"))

    def _do(self, request: Json) -> None:
        op = request["op"]
        self._connection.requests[op] += 1
        match op:
            case "login" | "subscribe" | "unsubscribe":
                self._count()
                self._ask(op, request)
            case _ if self._operations.knows(op):
                self._operations.operate(self._connection, request)
            case _:
                raise Refusal("60019", op)

    def _ask(self, op: str, request: Json) -> None:
        if not request.keys() <= _MEMBERS:
            raise Refusal("60012", *sorted(request.keys() - _MEMBERS))
        if op == "login":
            self._log_in(request)
        else:
            self._each(request, self._subscribe if op == "subscribe" else self._unsubscribe)

    def _count(self) -> None:
        """Refuse one request too many in an hour."""
        now = time.monotonic()
        while self._counted and self._counted[0] <= now - _HOUR:
            self._counted.popleft()
        if len(self._counted) >= self._hub.limits.values["requestsPerHour"]:
            raise Refusal("60014")
        self._counted.append(now)

    def _log_in(self, request: Json) -> None:
        if self._connection.account is not None:
            raise Refusal("60031")
        hub, connection = self._hub, self._connection
        scenario = hub.scenarios.take_stream(("login-refused",), connection.path, (), connection.id)
        if scenario is not None:
            raise Refusal(scenario.settings["code"])
        account = logged_in(request["args"], hub.accounts, connection.demo, hub.clock())
        connection.account, connection.demo = account, account.demo
        self._connection.tell({"event": "login", "code": "0", "msg": ""}, request.get("id"))

    def _each(self, request: Json, do: Callable[[Any, str | None], None]) -> None:
        """Do something with each argument; one that is refused is no hindrance to the others."""
        refused = self._refused(request)
        for at, arg in enumerate(request["args"]):
            try:
                if at in refused:
                    raise Refusal(refused[at])
                do(arg, request.get("id"))
            except Refusal as refusal:
                self._refuse(refusal, request.get("id"))

    def _refused(self, request: Json) -> dict[int, str]:
        """The places of arguments that a scenario refuses, and with which codes."""
        channels = [str(arg.get("channel")) for arg in request["args"] if is_mapping(arg)]
        connection = self._connection
        scenario = (
            self._hub.scenarios.take_stream(
                ("subscription-refused",), connection.path, channels, connection.id
            )
            if request["op"] == "subscribe"
            else None
        )
        if scenario is None:
            return {}
        places: list[int] = scenario.settings["args"]
        code: str = scenario.settings["code"]
        return dict.fromkeys(places, code)

    def _refuse(self, refusal: Refusal, request_id: str | None) -> None:
        self._connection.refuse(refusal, self._hub.meanings, request_id)

    def _subscribe(self, arg: Any, request_id: str | None) -> None:
        stream = checked(
            self._hub.described, arg, self._connection.path, self._connection.account is not None
        )
        refuse_conflict(arg, self._connection.subscriptions.values())
        self._connection.tell({"event": "subscribe", "arg": arg}, request_id)
        self._hub.subscribe(self._connection, stream, arg)

    def _unsubscribe(self, arg: Any, request_id: str | None) -> None:
        checked(
            self._hub.described, arg, self._connection.path, self._connection.account is not None
        )
        self._hub.unsubscribe(self._connection, arg)
        self._connection.tell({"event": "unsubscribe", "arg": arg}, request_id)


def _object(text: str) -> Json:
    """A message as JSON; raises Refusal."""
    try:
        request: Any = json.loads(text)
        if "\\u" in text:
            json.dumps(request, ensure_ascii=False).encode()  # half a character is no text
    except (ValueError, RecursionError):
        raise Refusal("60012", text) from None
    if not is_mapping(request):
        raise Refusal("60012", text)
    return request


def _check(request: Json, text: str) -> None:
    """Refuse what is no request."""
    request_id = request.get("id", "1")
    if not (isinstance(request_id, str) and _ID.fullmatch(request_id)):
        raise Refusal("60033", "id")
    if not isinstance(request.get("op"), str) or "args" not in request:
        raise Refusal("60012", text)
    if not is_sequence(request["args"]) or not request["args"]:
        raise Refusal("60013")
