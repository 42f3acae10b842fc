"""Guidance, as a part of stage 3: what an operation may do at most, and what it is not for."""

from __future__ import annotations

from typing import cast, get_args

from .api import NotFor, SafetyClass
from .resolve import Node

CLASS, NOT_FOR = "x-okx-class", "x-okx-not-for"

CLASSES: tuple[SafetyClass, ...] = get_args(SafetyClass)


def derived_class(permission: str | None, safe: bool) -> SafetyClass | None:
    """The class that follows from other facts; None where a person has to say it."""
    if safe or permission in (None, "read"):
        return "reads"
    return "moves-money" if permission == "withdraw" else None


def safety_class(node: Node) -> SafetyClass | None:
    """What an operation does to the account at most; None where it does not say so."""
    said = node.get(CLASS)
    return None if said is None else cast(SafetyClass, said.one_of(CLASSES))


def not_for(node: Node) -> tuple[NotFor, ...]:
    """What an operation is not for, each with the operation to take instead."""
    said = node.get(NOT_FOR)
    entries = said.items() if said is not None else ()
    return tuple(NotFor(each, operation, each.prose()) for operation, each in entries)
