"""Operations as tools: a name, an intent, what is not its purpose, and what it takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct

from ...description.api import Operation
from ...description.load import Json
from .detail import (
    ABOUT,
    EVERYTHING,
    EXAMPLES,
    IN_ORDER,
    NOT_FOR,
    Detail,
    Kept,
    tokens,
)
from .schema import Schemas


class Listed(Struct, frozen=True):
    """A list of tools, and what was left out of each to keep within a budget."""

    tools: tuple[Json, ...]
    left_out: tuple[Detail, ...]


def tool_name(operation_id: str) -> str:
    """What clients call an operation: `trade-place_order` of trade.place_order."""
    return operation_id.replace(".", "-")


def tool_list(
    operations: Collection[Operation], budget: int | None, ids: Mapping[str, str]
) -> Listed:
    """The tools with all detail that fits into a budget of tokens, or with the least there is.

    `ids` are those of all operations, by method and path.
    """

    def without(*left_out: Detail) -> Listed:
        writer = _Writer(EVERYTHING.difference(left_out), {each.id for each in operations}, ids)
        return Listed(tuple(map(writer.tool, operations)), left_out)

    for count in range(len(IN_ORDER)):
        listed = without(*IN_ORDER[:count])
        if budget is None or tokens(listed.tools) <= budget:
            return listed
    return without(*IN_ORDER)


class _Writer(Struct, frozen=True):
    """Writes tools; `offered` are the operations in the list."""

    kept: Kept
    offered: Collection[str]
    ids: Mapping[str, str]

    def tool(self, operation: Operation) -> Json:
        """One operation."""
        resource, name = operation.resource.replace("_", " "), operation.name.replace("_", " ")
        only_reads = operation.safety_class == "reads"
        return {
            "name": tool_name(operation.id),
            "title": f"{resource[0].upper()}{resource[1:]}: {name}",
            "description": " ".join(self._description(operation)),
            "inputSchema": self._input(operation),
            "annotations": {
                "readOnlyHint": only_reads,
                "destructiveHint": not only_reads,
                "idempotentHint": operation.safe,
            },
            "_meta": {"okx/operation": operation.key, "okx/class": operation.safety_class},
        }

    def _description(self, operation: Operation) -> Iterator[str]:
        yield operation.summary
        if not operation.safe:
            yield from self._once(operation)
        if operation.deprecated:
            yield f"Deprecated. {operation.end}".strip()
        if operation.not_for and NOT_FOR in self.kept:
            phrases = (self._instead(each.operation, each.what) for each in operation.not_for)
            yield f"Not for {'; '.join(phrases)}."
        if ABOUT in self.kept:
            yield from (" ".join(each.split()) for each in (operation.description,) if each)
        if rules := Schemas(self.kept).rules(operation.request):
            yield rules

    def _once(self, operation: Operation) -> Iterator[str]:
        if operation.safety_class != "reads":
            asked = self.ids.get(operation.promise.ask, "")
            ask = f": ask {tool_name(asked)}" if asked in self.offered else ""
            yield f"Never repeat it while its outcome is unknown{ask}."

    def _instead(self, operation: str, what: str) -> str:
        return f"{what} ({tool_name(operation)})" if operation in self.offered else what

    def _input(self, operation: Operation) -> Json:
        schema = Schemas(self.kept).of(operation.request)
        if EXAMPLES not in self.kept:
            return schema
        examples = [self._example(operation, each.value) for each in operation.examples]
        return {**schema, **({"examples": examples} if examples else {})}

    @staticmethod
    def _example(operation: Operation, value: object) -> object:
        if operation.request.kind == "batch":
            return {operation.request.parameters[0].name: value}
        return value
