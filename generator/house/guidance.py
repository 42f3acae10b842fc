"""Rules on what helps to choose an operation: its intent, its safety class, what it is not for."""

from __future__ import annotations

from collections.abc import Iterator

from ..description.api import Operation
from ..description.guidance import CLASS, NOT_FOR, derived_class
from ..errors import SpecError
from .subject import Subject

LONGEST_INTENT = 20
LONGEST_PHRASE = 12
"""Words."""


def intent_told(subject: Subject) -> Iterator[SpecError]:
    """A summary is an intent: short, and that of no other operation of its resource."""
    for resource in subject.api.resources:
        seen: dict[str, str] = {}
        for operation in resource.operations:
            node = operation.node["summary"]
            count = len(operation.summary.split())
            if count > LONGEST_INTENT:
                short = f"Say what somebody wants who calls it in {LONGEST_INTENT} words."
                yield node.error(f"a summary of {count} words", short)
            other = seen.setdefault(operation.summary.lower(), operation.id)
            if other != operation.id:
                yield node.error(f"the summary of {other}, too", "Say what is otherwise here.")


def class_told(subject: Subject) -> Iterator[SpecError]:
    """An operation has the safety class that its permission and its resending allow."""
    for operation in subject.api.operations:
        derived = derived_class(operation.permission, operation.safe)
        said = operation.safety_class
        if derived is not None and said != derived:
            follows = f"{derived} follows from its permission and from whether it may be resent"
            yield _class_error(operation, f"{CLASS} has to be {derived}", f"{follows}: make format")
        elif derived is None and said is None:
            choice = "Write trades, moves-money or changes-settings."
            yield _class_error(operation, f"no {CLASS}", choice)
        elif derived is None and said == "reads":
            what = "a POST that may not be resent, of a permission beyond read, does not only read"
            how = "Write what it does, or x-okx-resend: safe where it does nothing."
            yield _class_error(operation, what, how)


def _class_error(operation: Operation, what: str, how: str) -> SpecError:
    return (operation.node.get(CLASS) or operation.node["operationId"]).error(what, how)


def not_for_told(subject: Subject) -> Iterator[SpecError]:
    """What an operation is not for names the operation to take instead, in a short phrase."""
    known = {each.id for each in subject.api.operations}
    for operation in subject.api.operations:
        if NOT_FOR not in operation.node:
            how = f"Write {NOT_FOR}: {{trade.get_fills: …}}, or {{}} where nothing is alike."
            yield operation.node["operationId"].error(f"no {NOT_FOR}", how)
        for each in operation.not_for:
            if each.operation not in known - {operation.id} and not subject.left_out:
                what = f"{each.operation!r} is no other operation"
                yield each.node.error(what, "Write it as trade.place_order.")
            count = len(each.what.split())
            if count > LONGEST_PHRASE or each.what.endswith("."):
                how = f"Complete “not for …” in at most {LONGEST_PHRASE} words."
                yield each.node.error(f"{each.what!r} is no short phrase", how)
