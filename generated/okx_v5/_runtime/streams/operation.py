# Made from generator/outputs/python/runtime/streams/operation.py, not to be edited; make it again with: make generate
"""Operations of the streams as data: those of REST in another message, with the same outcomes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from ..calls.operation import Endpoint, Operation
from ..errors import BadMessage, ValidationError
from ..limits.rate_limit import RateLimit
from ..models.convert import NO_JSON, bytes_of, is_list, is_mapping, to_json
from ..models.reply import NO_STATUS, Reply
from ..models.request import TOP, AnyRequest
from .push import read_message

# What generated modules import.
__all__ = [
    "StreamOperation",
]

T = TypeVar("T")

Elements = Sequence[Mapping[str, Any]]
"""The objects of a request: itself, or the elements of a batch."""

NOWHERE: Mapping[str, int] = {}
ONLY_REST = "is not taken over the streams; send it with REST"

_is_id = re.compile(r"[A-Za-z0-9]{1,32}").fullmatch


class StreamOperation(Endpoint[T]):
    """A described operation that is sent over the streams, in place of one of REST.

    `op` is what messages call it, `url` and `path` are those of its URL, and `twin` is the
    operation of REST that does the same: its request, its rules, and what proves a success are
    those of this one. `without` are parameters that it does not take, `instead` those that it takes
    another one in place of, `beside` what stands beside the arguments, all by wire name.
    `counts_as` is whose `rate_limits` it counts towards: those of its twin, or its own.
    """

    __slots__ = (
        *("op", "url", "twin", "documentation"),
        *("without", "instead", "beside", "rate_limits", "counts_as"),
    )
    single = None

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
        super().__init__(
            op,
            path,
            safe=False,
            signs=False,
            promise=twin.promise,
            data=twin.data,
            item=twin.item,
            reply=twin.reply,
        )
        self.op = op
        self.url = key.partition("/")[0]
        self.twin = twin
        self.documentation = documentation
        self.without = without
        self.instead = instead
        self.beside = beside
        self.rate_limits = twin.rate_limits if rate_limits is None else rate_limits
        self.counts_as: Operation[T] | StreamOperation[T] = twin if rate_limits is None else self

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
        if _is_id(str(id)) is None:
            rule = "must be 1 to 32 letters and digits"
            raise ValidationError(self.label, "id", "id", rule, self.documentation)
        beside = self.twin.own_headers(headers)
        elements = self.held(request, beside)
        return message(id, self.op, beside, self.args(request, elements, inst_id_codes))

    def held(self, request: AnyRequest, beside: Mapping[str, str]) -> Elements:
        """The elements of a built request, of which each is an argument.

        Raises ValidationError for what only REST takes, in them or `beside` them.
        """
        whole = request.whole()
        elements = [each for each in whole if is_mapping(each)] if is_list(whole) else [whole]
        for name in self.without:
            for index, element in enumerate(elements):
                if name in element:
                    raise self._own(request.refusal_of_element(index, name, ONLY_REST))
        if beside and self.twin.headers is not None:
            for name in beside.keys() - {*self.beside}:
                raise self._own(self.twin.headers.refusal(TOP, name, ONLY_REST))
        return elements

    def args(self, request: AnyRequest, elements: Elements, codes: Mapping[str, int]) -> bytes:
        """The arguments of a built request as they are sent, as JSON."""
        args = [self._arg(request, index, element, codes) for index, element in enumerate(elements)]
        try:
            return to_json(args)
        except NO_JSON as error:
            raise request.refusal(TOP, "", f"cannot be written as JSON: {error}") from None

    def instruments(self, elements: Elements) -> list[str]:
        """What is sent as a code: the instrument of each element."""
        return [each[name] for name, _ in self.instead for each in elements]

    def decode(
        self, body: bytes | bytearray | memoryview | str, http_status: int = NO_STATUS
    ) -> Reply[T]:
        """A recorded reply, read without a connection, as the client would have returned it.

        Raises ApiError where it is a refusal, BadReply where it proves nothing, and BadMessage for
        what is no reply of this operation.
        """
        raw = bytes_of(body, "a message")
        op = read_message(raw).op
        if op != self.op:
            found = f"of {str(op)[:80]!r}" if op is not None else "of no operation"
            raise BadMessage(f"a message {found}, and no reply of {self.op}", raw)
        return self.read(raw, http_status, "", dict)

    def _arg(
        self, request: AnyRequest, index: int, element: Mapping[str, Any], codes: Mapping[str, int]
    ) -> dict[str, Any]:
        """One argument: what REST takes, but for what differs."""
        argument: dict[str, Any] = {}
        for name, sent in self.instead:
            code = codes.get(element.get(name, ""))
            if type(code) is not int or code < 0:
                rule = f"has no {sent} in inst_id_codes"
                raise self._own(request.refusal_of_element(index, name, rule))
            argument[sent] = code
        argument.update(element)
        for name, _ in self.instead:
            argument.pop(name, None)
        return argument

    def _own(self, found: ValidationError) -> ValidationError:
        """The same error with the documentation of this operation."""
        python, wire = found.parameter, found.wire_name
        return ValidationError(self.label, python, wire, found.rule, self.documentation)

    def __repr__(self) -> str:
        return f"StreamOperation({self.op!r}, {self.label})"


def message(message_id: str, op: str, beside: Mapping[str, str], args: bytes) -> bytes:
    """A whole message, of arguments that are JSON already."""
    head = to_json({"id": message_id, "op": op, **beside})
    return b"".join((head[:-1], b',"args":', args, b"}"))
