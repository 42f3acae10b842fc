"""What users of the package can rely on, as text: a change of it shows in the diff of a commit."""

from __future__ import annotations

from collections.abc import Iterator

from .package import (
    Attribute,
    ChannelTable,
    ItemClass,
    Method,
    Package,
    ReplyClass,
    ResourceClass,
    StreamOperationTable,
    TypesModule,
)
from .request_classes import RequestClass

SURFACE = "SURFACE"

_PREAMBLE = """\
# The public surface: every operation with its arguments, every model with its fields, every error.
# Read it in a diff: a line that is gone or another one is a change that breaks a user's program.
"""


def surface(api: Package) -> str:
    """Everything that has a public name, by resource, a line each."""
    resources = sorted(api.resources, key=lambda each: each.name)
    parts = (_PREAMBLE, *("\n".join(_resource(each)) for each in resources))
    errors = sorted(f"error {each.name}({each.bases})" for each in api.error_classes)
    regions = sorted(f"region {each.name} = {each.url}" for each in api.regions)
    types = sorted(line for each in api.types for line in _types(each))
    return "\n".join((*parts, "\n".join((*types, *errors, *regions)), ""))


def _types(module: TypesModule) -> Iterator[str]:
    yield from (f"type {each.name} = {each.hint}" for each in module.sets)
    yield from (f"table {each.name}: Mapping[str, str]" for each in module.tables)
    for each in module.dicts:
        yield f"type {each.name}({', '.join(each.entries)})"


def _resource(resource: ResourceClass) -> Iterator[str]:
    for operation in sorted(resource.operations, key=lambda each: each.name):
        yield from _operation(operation)
    for channel in sorted(resource.channels, key=lambda each: each.name):
        yield from _channel(channel)
    for sent in sorted(resource.stream_operations, key=lambda each: each.twin.name):
        yield from _stream_operation(sent)
    models = [model for module in resource.modules for model in module.requests]
    called = {operation.request.name for operation in resource.operations}
    for model in sorted(models, key=lambda each: each.name):
        if model.name not in called:
            yield from _request(resource, model)
    answers: list[ItemClass | ReplyClass] = []
    for module in resource.modules:
        answers += [*module.items, *module.replies]
    for answer in sorted(answers, key=lambda each: each.name):
        yield from _answer(resource, answer)


def _operation(operation: Method) -> Iterator[str]:
    pages = ", .pages" if operation.has_pages else ""
    yield f"method {operation.resource}.{operation.name} {operation.key}{pages}"
    yield f"    takes {operation.request.name}"
    yield from (f"    {argument}" for argument in operation.signature)
    yield f"    returns {operation.answer.reply}"


def _channel(channel: ChannelTable) -> Iterator[str]:
    yield f"channel {channel.resource}.{channel.name} {channel.fact.key}"
    yield f"    takes {channel.request.name}"
    yield f"    pushes {channel.item}"


def _stream_operation(operation: StreamOperationTable) -> Iterator[str]:
    twin = operation.twin
    yield f"stream operation {twin.resource}.{twin.name} {operation.fact.key}"
    yield from (f"    without {each}" for each in operation.fact.without)


def _request(resource: ResourceClass, model: RequestClass) -> Iterator[str]:
    yield f"request {resource.name}.{model.name}"
    yield from (f"    {argument}" for argument in model.signature)


def _answer(resource: ResourceClass, model: ItemClass | ReplyClass) -> Iterator[str]:
    yield f"answer {resource.name}.{model.name}({model.base})"
    fields: tuple[Attribute, ...] = model.fields
    yield from sorted(f"    {field.name} = {field.descriptor}" for field in fields)
