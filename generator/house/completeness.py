"""Rules on operations: what each one has, and what its values are held to."""

from __future__ import annotations

from collections.abc import Iterator

from ..description.api import Field, ItemModel
from ..description.limits import TOLD_BY
from ..description.load import is_mapping
from ..description.promises import OWN_IDS, SUCCEEDS
from ..description.resolve import Node
from ..errors import SpecError
from .subject import Subject, answer_media, request_media

_TURNING = {"after", "before", "page"}
"""What asks for another page, whatever the endpoint."""

_ANCHOR = "https://www.okx.com/docs-v5/en/#"


def documentation_link(subject: Subject) -> Iterator[SpecError]:
    """An operation or a channel links to its place in the documentation."""
    for each in subject.described:
        if not each.documentation.startswith(_ANCHOR):
            link = each.node["externalDocs"]["url"]
            yield link.error("not a link into the documentation", f"Begin it with {_ANCHOR}.")


def get_in_names(subject: Subject) -> Iterator[SpecError]:
    """GETs, and only they, begin with get_."""
    for operation in subject.api.operations:
        if (operation.method == "GET") != operation.name.startswith("get_"):
            yield operation.node["operationId"].error(
                f"{operation.id!r} with {operation.method}", "GETs, and only they, begin with get_."
            )


def summary_sentence(subject: Subject) -> Iterator[SpecError]:
    """A summary is a sentence."""
    for each in subject.described:
        node = each.node.get("summary")  # an operation of the streams has that of REST
        if node is not None and not node.text().endswith("."):
            yield node.error("a summary is a sentence", "End it with a full stop.")


def examples_given(subject: Subject) -> Iterator[SpecError]:
    """A request body and an answer have an example."""
    for operation in subject.api.operations:
        for media in (request_media(operation.node), answer_media(operation.node)):
            examples = media.get("examples") if media is not None else None
            if media is not None and (examples is None or not examples.mapping()):
                yield media.error("no example", "Add the documented one under examples.")


def answer_in_envelope(subject: Subject) -> Iterator[SpecError]:
    """An answer has its envelope."""
    for operation in subject.api.operations:
        reply = answer_media(operation.node)
        if reply is not None and "allOf" not in reply["schema"]:
            where = "Add allOf with a $ref to Envelope."
            yield reply.error("an answer without its envelope", where)


def description_beside_schema(subject: Subject) -> Iterator[SpecError]:
    """A parameter is described beside its schema."""
    for parameter in _parameters(subject):
        if "description" in parameter["schema"] and "$ref" not in parameter["schema"]:
            where = "Write it beside the schema, where every tool looks."
            yield parameter["schema"]["description"].error("a description inside", where)


def held_requests(subject: Subject) -> Iterator[SpecError]:
    """Text of a request that stands for something else is held to it."""
    for operation in subject.api.operations:
        media = request_media(operation.node)
        if media is not None:
            yield from _loose(media["schema"])
    for channel in subject.api.channels:
        yield from _loose(channel.node["messages"]["subscribe"]["payload"])
    for sent in subject.api.stream_operations:
        for _, each in sent.instead:
            yield from _loose(each.node)
    for parameter in _parameters(subject):
        yield from _loose(parameter["schema"])
        open_ended = _unbounded if parameter["in"].value == "header" else _ambiguous
        yield from open_ended(parameter["schema"].resolved())


def _parameters(subject: Subject) -> Iterator[Node]:
    for operation in subject.api.operations:
        parameters = operation.node.get("parameters")
        for each in parameters.elements() if parameters is not None else ():
            yield each.resolved()


# What the text of a format must be held to in a request, and where it is written already.
_HELD = {
    "decimal": ("pattern", "Refer to fields/requests.yaml#/Decimal."),
    "unix-ms": ("pattern", "Refer to fields/requests.yaml#/Time."),
    "flag": ("enum", "Refer to fields/requests.yaml#/Flag."),
    "comma-separated": ("pattern", "It says what an element is, and how many there may be."),
}


def _loose(node: Node) -> Iterator[SpecError]:
    """Values of a request that any text would pass for."""
    schema = node.resolved() if is_mapping(node.value) else node
    form = schema.value.get("format") if is_mapping(schema.value) else None
    if isinstance(form, str) and form in _HELD:  # a parameter may be called format, too
        rule, instead = _HELD[form]
        if rule not in schema:
            yield schema.error(f"a {form} without {rule}", instead)
        return
    for child in schema.children():
        yield from _loose(child)


def _ambiguous(schema: Node) -> Iterator[SpecError]:
    """Lists in a query whose elements could hold the comma that stands between them."""
    if schema.mapping().get("type") == "array":
        element = schema["items"].resolved()
        if "pattern" not in element and "enum" not in element:
            yield element.error("elements that could hold a comma", "Give them a pattern or enum.")


def _unbounded(schema: Node) -> Iterator[SpecError]:
    """Headers that could hold what HTTP does not send."""
    if schema.mapping().get("format") not in _HELD and not {"pattern", "enum"} & {*schema.value}:
        yield schema.error("a header that any text would pass for", "Give it a pattern or enum.")


def results_told(subject: Subject) -> Iterator[SpecError]:
    """Every sCode in the answer to a request that acts says which value is a success."""
    for operation in subject.api.operations:
        model = operation.answer.item.model
        if not operation.safe and model is not None:
            for field in _within(model):
                if field.name == "sCode" and SUCCEEDS not in field.schema:
                    yield field.schema.error(
                        "a result that nothing reads", f"Say what is a success: {SUCCEEDS}: '0'."
                    )


def own_ids_told(subject: Subject) -> Iterator[SpecError]:
    """What to ask after an unknown outcome knows the caller's own ID, or says that it does not."""
    operations = {each.key: each for each in subject.api.operations}
    for operation in subject.api.operations:
        promise, asked = operation.promise, operations.get(operation.promise.ask)
        own = {each.name for each in operation.request.order.parameters} & {*OWN_IDS}
        if operation.safe or asked is None:
            continue
        known = {each.name for each in asked.request.parameters}
        if asked.answer.item.model is not None:
            known |= {each.name for each in _within(asked.answer.item.model)}
        is_lost = bool(own) and own.isdisjoint(known)
        if is_lost == promise.finds_ids:
            found = "finds no ID of the caller's own" if is_lost else "may find the caller's own ID"
            where = "Say own-ids: unknown." if is_lost else "Leave out own-ids."
            yield promise.node["ask"].error(f"{promise.ask} {found}", where)


def limits_told(subject: Subject) -> Iterator[SpecError]:
    """A limit counts for something that a request tells; otherwise all requests count as one."""
    for operation in subject.api.operations:
        asked = {each.name for each in operation.request.order.parameters}
        for limit in operation.limits:
            for per in limit.per:
                told_by = TOLD_BY.get(per, ())
                if told_by and asked.isdisjoint(told_by):
                    yield limit.node.error(
                        f"no parameter tells the {per} that this counts for",
                        f"That takes {' or '.join(told_by)}. Count for each user, with an erratum.",
                    )


def pages_told(subject: Subject) -> Iterator[SpecError]:
    """A GET that can be asked for other pages says how they follow each other."""
    for operation in subject.api.operations:
        asked = {each.name for each in operation.request.parameters}
        turning = asked & _TURNING
        if operation.method == "GET" and turning and operation.pages is None:
            yield operation.node["parameters"].error(
                f"{' and '.join(sorted(turning))} without x-okx-pages",
                "Write x-okx-pages: {cursor: …}, or {number: …} for pages that have numbers; "
                "with rows: … where an item has the rows in a list.",
            )


def _within(model: ItemModel) -> Iterator[Field]:
    """The fields of an item, at any depth."""
    for field in model.fields:
        yield field
        for inner in field.type.models:
            yield from _within(inner)
