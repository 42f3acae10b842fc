"""What the practice exchange knows of each operation: all of it from the description."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from jsonschema_rs import Draft202012Validator

from ..description import api
from ..description.examples import query_schema
from ..description.load import Json
from ..description.marks import open_finished
from ..description.read import read
from ..outputs.openapi.bundle import bundle
from ..outputs.openapi.references import followed, standing_alone
from .beyond import Beyond
from .streams.description import Streams, describe_streams

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
    beyond: Beyond
    """The rules of a request that the validator passes over."""
    parameters: Json
    """The type of each query parameter."""
    asked: frozenset[str]
    """The names of what a request, or one order of it, can have."""
    further: str
    """The parameter that asks for the page after the first; empty where there are no pages."""
    rows_in: str
    """The list of an item that has the rows of a page; empty where the items are the rows."""
    told_by: tuple[str, ...]
    """The fields of a row that say what it speaks of."""
    row_for_each: bool
    """Whether an answer has a row for each element of a batch or a list."""
    listed: tuple[tuple[str, str], ...]
    """Lists, of which the first that is given gets a row for each element, and its field there."""
    results: tuple[tuple[tuple[str, ...], str], ...]
    """Where a row says whether it was carried out, and what means yes."""
    failures: tuple[tuple[tuple[str, ...], str], ...]
    """Where a row says whether it has failed, and what means that."""
    has_deadline: bool
    content_type: str
    example: str
    """The documented answer as JSON text; empty where it is binary."""
    answer: Json
    """The schema of what the answer has beside code and msg."""
    sbe: api.SbeReading | None
    """How a binary answer is read; None where it has no layout."""
    sbe_item: Json
    """What it says: the item that the twin in JSON has in its example."""

    @property
    def has_body(self) -> bool:
        """Whether parameters stand in the body."""
        return self.method == "POST"


@dataclass(frozen=True)
class StreamOperation:
    """An operation that can be asked for over the streams as well."""

    path: str
    operation: Operation
    """The same over HTTP, with the limits that it counts towards here."""
    is_batch: bool
    instead: tuple[tuple[str, str], ...]
    """Parameters, and what is sent in their place."""
    without: frozenset[str]
    beside: frozenset[str]
    """What can stand beside the arguments."""


@dataclass(frozen=True)
class Description:
    """Every operation by method and path, schemas by name, what codes mean, and the streams."""

    operations: dict[str, Operation]
    schemas: Json
    meanings: dict[str, str]
    streams: Streams
    stream_operations: dict[str, StreamOperation]

    def resolved(self, schema: Json) -> Json:
        """A schema with its own reference to another followed."""
        return followed(schema, self.schemas)


def describe(spec: Path) -> Description:
    """Read the description; raises SpecError where it is wrong."""
    library = open_finished(spec)
    document, whole = bundle(library), read(library)
    meanings = {each.code: each.meaning.rstrip(".") for each in whole.error_codes}
    schemas, streams = document["components"]["schemas"], describe_streams(whole)
    description = Description({}, schemas, meanings, streams, {})
    keys = {each.id: each.key for each in whole.operations}
    answers = {each.key: each.answer for each in whole.operations}
    for each in sorted(whole.operations, key=lambda operation: operation.path):
        bundled = document["paths"][each.path][each.method.lower()]
        single = keys[each.batch_of] if each.batch_of is not None else ""
        reading = each.answer.sbe
        item = _first_item(answers[reading.twin]) if reading is not None else {}
        description.operations[each.key] = _operation(description, each, bundled, single, item)
    for sent in (sent for resource in whole.resources for sent in resource.stream_operations):
        twin = description.operations[sent.twin.key]
        description.stream_operations[sent.op] = _stream_operation(sent, twin)
    return description


def _stream_operation(fact: api.StreamOperation, twin: Operation) -> StreamOperation:
    limits = twin.limits if fact.limits is None else _limits(fact.key, fact.limits)
    return StreamOperation(
        path=fact.path,
        operation=replace(twin, limits=limits),
        is_batch=fact.twin.request.kind == "batch",
        instead=tuple((name, sent.name) for name, sent in fact.instead),
        without=frozenset(fact.without),
        beside=frozenset(each.name for each in fact.headers),
    )


_KEYS: dict[str, Literal["none", "optional", "required"]] = {
    "with keys": "required",
    "without keys": "none",
    "either": "optional",
}


def _operation(
    description: Description, fact: api.Operation, bundled: Json, single: str, sbe_item: Json
) -> Operation:
    is_json = fact.answer.media == api.JSON
    if "requestBody" in bundled:
        schema = bundled["requestBody"]["content"][api.JSON]["schema"]
    else:
        schema = query_schema(bundled)
    whole = standing_alone(schema, description.schemas)
    examples = [each.value for each in fact.answer.examples]
    query = fact.request.parameters if fact.method == "GET" else ()
    headers = fact.headers.parameters if fact.headers else ()
    return Operation(
        key=fact.key,
        method=fact.method,
        permission=fact.permission or "",
        keys=_KEYS[fact.access],
        limits=_limits(fact.key, fact.limits),
        single=single,
        validator=Draft202012Validator(whole),
        beyond=Beyond(whole, description.schemas),
        parameters={each.name: each.type.name for each in query},
        asked=frozenset(each.name for each in fact.request.order.parameters),
        further=_further(fact.pages),
        rows_in=fact.pages.rows if fact.pages else "",
        told_by=fact.promise.by,
        row_for_each=fact.promise.rows == "each",
        listed=fact.promise.of,
        results=tuple((each.path, each.value) for each in fact.promise.success),
        failures=tuple((each.path, each.value) for each in fact.promise.failure),
        has_deadline=any(each.name == "expTime" for each in headers),
        content_type=fact.answer.media,
        example=json.dumps(_success(examples[0] if examples else {})) if is_json else "",
        answer=_own_part(
            description, bundled["responses"]["200"]["content"][fact.answer.media]["schema"]
        ),
        sbe=fact.answer.sbe,
        sbe_item=sbe_item,
    )


def _first_item(answer: api.Answer) -> Json:
    item: Json = answer.examples[0].value["data"][0]
    return item


def _success(example: Json) -> Json:
    """A documented answer; of a refusal, which some pages print alone, what a success has in it."""
    return example if example.get("code") == "0" else {**_NOTHING, "data": example.get("data", [])}


def _further(pages: api.Cursor | api.NumberedPages | None) -> str:
    if pages is None:
        return ""
    return pages.older if isinstance(pages, api.Cursor) else pages.parameter


def _own_part(description: Description, reply: Json) -> Json:
    """The schema of an answer without its envelope."""
    *_, own = description.resolved(reply).get("allOf", [reply])
    return description.resolved(own)


def _limits(key: str, limits: tuple[api.RateLimit, ...]) -> tuple[Limit, ...]:
    """The limits of a practice account, which has no role that would bring others."""
    return tuple(_limit(f"{key} {at}", each) for at, each in enumerate(limits) if not each.role)


def _limit(bucket: str, limit: api.RateLimit) -> Limit:
    return Limit(
        bucket=limit.group or bucket,
        count=limit.count,
        seconds=limit.seconds,
        of_orders=limit.counts == "orders",
        per=limit.per,
        only=frozenset(limit.only),
        excluding=frozenset(limit.excluding),
        when=limit.when,
        signed=limit.keys,
        code=LIMIT_CODES[limit.group != "" and limit.per == ("user",)],
    )
