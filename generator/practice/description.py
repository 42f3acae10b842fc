"""What the practice exchange knows of each operation: all of it from the description."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from jsonschema_rs import Draft202012Validator

from ..description.codes import FILE
from ..description.load import is_mapping, is_sequence
from ..description.resolve import Library, open_description
from ..outputs.openapi.bundle import bundle

Json = dict[str, Any]

_JSON = "application/json"
_NOTHING: Json = {"code": "0", "msg": "", "data": []}

LIMIT_CODES = ("50011", "50061")
"""What a rate limit refuses with; the second is that of the sub-account as a whole."""


@dataclass(frozen=True)
class Limit:
    """A rate limit; windows of one `bucket` are shared."""

    bucket: str
    count: int
    seconds: float
    of_orders: bool
    per: tuple[str, ...]
    only: frozenset[str]
    excluding: frozenset[str]
    when: tuple[tuple[str, Any], ...]
    signed: bool | None
    code: str

    def __str__(self) -> str:
        counted = "orders" if self.of_orders else "requests"
        return f"{self.count} {counted} in {self.seconds:g} s for each {' and '.join(self.per)}"


@dataclass(frozen=True)
class Operation:
    """One operation, ready to check requests and to answer them."""

    key: str
    method: str
    permission: str
    """What the key must be allowed to do; empty where no key is needed."""
    keys: Literal["none", "optional", "required"]
    limits: tuple[Limit, ...]
    single: str
    """The operation that a batch of one order counts as; empty where there is none."""
    validator: Draft202012Validator
    parameters: Json
    """The type of each query parameter."""
    asked: frozenset[str]
    """The names of what a request, or one order of it, can have."""
    older: str
    """The parameter that asks for the page after the first; empty where there are no pages."""
    has_deadline: bool
    content_type: str
    example: str
    """The documented answer as JSON text; empty where it is binary."""
    answer: Json
    """The schema of what the answer has beside code and msg."""

    @property
    def has_body(self) -> bool:
        """Whether parameters stand in the body."""
        return self.method == "POST"


@dataclass(frozen=True)
class Description:
    """Every operation by method and path, every schema by name, and what codes mean."""

    operations: dict[str, Operation]
    schemas: Json
    meanings: dict[str, str]

    def resolved(self, schema: Json) -> Json:
        """A schema with its own reference to another followed."""
        while "$ref" in schema:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self.schemas[schema["$ref"].rpartition("/")[2]], **beside}
        return schema


def describe(spec: Path) -> Description:
    """Read the description; raises SpecError where it is wrong."""
    library = open_description(spec)
    document = bundle(library)
    description = Description({}, document["components"]["schemas"], _meanings(library))
    found = {
        f"{method.upper()} {path}": operation
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }
    names = {operation["operationId"]: key for key, operation in found.items()}
    for key, operation in found.items():
        single = names[operation["x-okx-batch-of"]] if "x-okx-batch-of" in operation else ""
        description.operations[key] = _operation(description, key, operation, single)
    return description


def _meanings(library: Library) -> dict[str, str]:
    if not (library.root / FILE).is_file():
        return {}
    codes = library.document(library.root / FILE)["codes"]
    return {code: node["meaning"].prose().rstrip(".") for code, node in codes.items()}


def _operation(description: Description, key: str, operation: Json, single: str) -> Operation:
    parameters = operation.get("parameters", [])
    query = {each["name"]: each for each in parameters if each["in"] == "query"}
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"][_JSON]["schema"]
    else:
        schema = {
            "properties": {name: each["schema"] for name, each in query.items()},
            "required": [name for name, each in query.items() if each.get("required")],
            "additionalProperties": False,
            **operation.get("x-okx-rules", {}),
        }
    whole = description.resolved(schema)
    order = description.resolved(whole["items"]) if "items" in whole else whole
    security = operation.get("security", [{"key": []}])
    keys: Literal["none", "optional", "required"] = (
        "none" if not security else "optional" if {} in security else "required"
    )
    content_type, media = next(iter(operation["responses"]["200"]["content"].items()))
    examples = [each["value"] for each in media.get("examples", {}).values()]
    is_json = content_type == _JSON
    limits = enumerate(operation.get("x-okx-rate-limit", []))
    return Operation(
        key=key,
        method=key.partition(" ")[0],
        permission=operation.get("x-okx-permission", ""),
        keys=keys,
        # What a role of the account brings is no matter of a practice account, which has none.
        limits=tuple(_limit(f"{key} {at}", each) for at, each in limits if "role" not in each),
        single=single,
        validator=Draft202012Validator(
            {**schema, "components": {"schemas": _reachable(description, schema)}}
        ),
        parameters={name: _type(description, each["schema"]) for name, each in query.items()},
        asked=frozenset(order["properties"]),
        older=operation["x-okx-pages"].get("older", "after") if "x-okx-pages" in operation else "",
        has_deadline=any(each["name"] == "expTime" for each in parameters),
        content_type=content_type,
        example=json.dumps(examples[0] if examples else _NOTHING) if is_json else "",
        answer=_own_part(description, media["schema"]),
    )


def _own_part(description: Description, reply: Json) -> Json:
    """The schema of an answer without its envelope."""
    *_, own = description.resolved(reply).get("allOf", [reply])
    return description.resolved(own)


def _reachable(description: Description, schema: Any) -> Json:
    """The schemas that a schema refers to: a validator keeps all that it is given."""
    found: Json = {}
    left: list[Any] = [schema]
    while left:
        part = left.pop()
        if is_sequence(part):
            left += part
        elif is_mapping(part):
            left += part.values()
            name = str(part.get("$ref", "")).rpartition("/")[2]
            if name in description.schemas and name not in found:
                found[name] = description.schemas[name]
                left.append(found[name])
    return found


def _type(description: Description, schema: Json) -> str:
    return str(description.resolved(schema).get("type", "string"))


def _limit(bucket: str, limit: Json) -> Limit:
    per = tuple(limit["per"])
    group = limit.get("group", "")
    return Limit(
        bucket=group or bucket,
        count=limit["orders"] if "orders" in limit else limit["requests"],
        seconds=limit["seconds"],
        of_orders="orders" in limit,
        per=per,
        only=frozenset(limit.get("only", ())),
        excluding=frozenset(limit.get("except", ())),
        when=tuple(limit.get("when", {}).items()),
        signed=limit.get("keys"),
        code=LIMIT_CODES[group != "" and per == ("user",)],
    )
