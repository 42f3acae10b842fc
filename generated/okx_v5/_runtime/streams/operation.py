# Made from generator/outputs/python/runtime/streams/operation.py, not to be edited; make it again with: make generate
"""Operations of the streams as data: those of REST in another message, with the same outcomes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from ..calls.operation import Operation
from ..calls.reading import AnswerReader
from ..errors import BadMessage, ValidationError
from ..limits.rate_limit import RateLimit
from ..models.convert import NO_JSON, bytes_of, is_list, is_mapping, to_json
from ..models.reply import NO_STATUS, Reply
from ..models.request import TOP, AnyRequest, HeaderRequest, Place
from .push import read_message

# What generated modules import.
__all__ = [
    "StreamOperation",
]

T = TypeVar("T")

NOWHERE: Mapping[str, int] = {}
ONLY_REST = "is not taken over the streams; send it with REST"

_is_id = re.compile(r"[A-Za-z0-9]{1,32}").fullmatch


class StreamOperation(AnswerReader[T]):
    """A described operation that is sent over the streams, in place of one of REST.

    `op` is what messages call it, `url` and `path` are those of its URL, and `twin` is the
    operation of REST that does the same: its request, its rules, and what proves a success are
    those of this one. `without` are parameters that it does not take, `instead` those that it takes
    another one in place of, `beside` what stands beside the arguments, all by wire name.
    `rate_limits` are its own; None where it counts towards those of its twin.
    """

    __slots__ = (
        *("op", "url", "path", "twin", "documentation"),
        *("without", "instead", "beside", "rate_limits"),
    )

    def __init__(
        self,
        *,
        op: str,
        key: str,
        path: str,
        twin: Operation[T],
        documentation: str,
        without: tuple[str, ...],
        instead: tuple[tuple[str, str], ...],
        beside: tuple[str, ...],
        rate_limits: tuple[RateLimit, ...] | None,
    ) -> None:
        super().__init__(f"{path} {op}", twin.promise, twin.data, twin.item, twin.reply)
        self.op = op
        self.url = key.partition("/")[0]
        self.path = path
        self.twin = twin
        self.documentation = documentation
        self.without = without
        self.instead = instead
        self.beside = beside
        self.rate_limits = rate_limits

    @property
    def label(self) -> str:
        """Resource and method, as a client has them."""
        return self.twin.label

    def encode(
        self,
        *,
        id: str,
        inst_id_codes: Mapping[str, int] = NOWHERE,
        **arguments: Any,
    ) -> bytes:
        """The message as it would be sent, from the arguments that REST takes. Nothing is sent.

        Args:
            id: The caller's own ID of the message, 1 to 32 letters and digits; the reply has it.
            inst_id_codes: The `instIdCode` of each instrument that is asked for, by `inst_id`.
            arguments: Those of the method over REST.

        Raises ValidationError for what breaks the description, and for what only REST takes.
        """
        request, headers = self.twin.given(arguments)
        return self.message(id, request, headers, inst_id_codes)

    def message(
        self,
        message_id: str,
        request: AnyRequest,
        headers: HeaderRequest | None,
        codes: Mapping[str, int],
    ) -> bytes:
        """The message of a built request."""
        if not isinstance(message_id, str) or _is_id(message_id) is None:
            raise self._refusal("id", "id", "must be 1 to 32 letters and digits")
        told: dict[str, Any] = {}
        if headers is not None:
            told = headers.to_wire()
            for name in told.keys() - {*self.beside}:
                raise self._refusal(headers._names[name], name, ONLY_REST)
        args = [*self._args(request, codes)]
        try:
            return to_json({"id": message_id, "op": self.op, **told, "args": args})
        except NO_JSON as error:
            raise request.refusal(TOP, "", f"cannot be written as JSON: {error}") from None

    def instruments(self, request: AnyRequest) -> set[str]:
        """The instruments of a built request that are sent as a code."""
        named = (name for name, _ in self.instead)
        return {str(each[name]) for name in named for each in _elements(request) if name in each}

    def decode(self, message: bytes | bytearray | memoryview | str) -> Reply[T]:
        """A recorded reply, read without a connection, as the client would have returned it.

        Raises ApiError where it is a refusal, BadReply where it proves nothing, and BadMessage for
        what is no reply of this operation.
        """
        raw = bytes_of(message, "a message")
        op = read_message(raw).op
        if op != self.op:
            found = f"of {str(op)[:80]!r}" if op is not None else "of no operation"
            raise BadMessage(f"a message {found}, and no reply of {self.op}", raw)
        return self.read(raw, NO_STATUS, "", dict)

    def _args(self, request: AnyRequest, codes: Mapping[str, int]) -> Iterator[dict[str, Any]]:
        """The arguments, an element each: what REST takes, but for what differs."""
        for index, element in enumerate(_elements(request)):
            for name in self.without:
                if name in element:
                    raise self._in(request, index, name, ONLY_REST)
            argument = dict(element)
            for name, sent in self.instead:
                code = codes.get(argument.pop(name, ""))
                if not isinstance(code, int) or isinstance(code, bool) or code < 0:
                    raise self._in(request, index, name, f"has no {sent} in inst_id_codes")
                argument = {sent: code, **argument}
            yield argument

    def _refusal(self, python: str, wire_name: str, rule: str) -> ValidationError:
        return ValidationError(self.label, python, wire_name, rule, self.documentation)

    def _in(self, request: AnyRequest, index: int, wire_name: str, rule: str) -> ValidationError:
        """The error for a parameter of a request, or of the element of a batch at an index."""
        if not is_list(request.whole()):
            found = request.refusal(TOP, wire_name, rule)
        else:
            ((name, model),) = request._inner.items()
            at = f"{request._names[name]}[{index}]."
            found = model.refusal(Place(at, f"{name}[{index}].", type(request)), wire_name, rule)
        return self._refusal(found.parameter, found.wire_name, rule)

    def __repr__(self) -> str:
        return f"StreamOperation({self.op!r}, {self.label})"


def _elements(request: AnyRequest) -> list[Mapping[str, Any]]:
    """The objects of a request: itself, or the elements of a batch."""
    whole = request.whole()
    return [each for each in whole if is_mapping(each)] if is_list(whole) else [whole]
