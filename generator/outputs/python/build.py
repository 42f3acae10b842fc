"""Stage 4: the facts of a description as a package of Python."""

from __future__ import annotations

from ... import __version__
from ...description.api import Api, Operation, Region, Resource
from ...description.codes import GENERAL
from ...description.error_facts import ErrorClass, ErrorCode
from ...description.operations import pascal
from .channels import channel_table, stream_table
from .classes import Classes
from .docstrings import sentence
from .layouts import schema_table
from .methods import method
from .modules import modules_of
from .names import named_class, region_name, resource_name
from .package import CodeMeaning, ExceptionClass, Package, RegionConstant, ResourceClass
from .quoting import Code, joined, literal
from .stream_operations import stream_operation_table
from .type_names import types_modules


def build(api: Api) -> Package:
    """The package for a description; raises SpecError for what Python cannot say."""
    resources = tuple(map(_resource, api.resources))
    return Package(
        release=literal(__version__),
        version=literal(api.version),
        documentation=literal(_day(api.version)),
        reference=literal(api.reference) if api.reference else Code(""),
        regions=tuple(map(_region, api.regions)),
        resources=resources,
        types=types_modules(resources, api.tables),
        layouts=tuple(map(schema_table, api.layouts)),
        streams=stream_table(api.streams) if api.streams is not None else None,
        error_classes=tuple(map(_exception, api.error_classes)),
        error_codes=tuple(map(_meaning, api.error_codes)),
        close_codes=tuple((literal(each.code), literal(each.meaning)) for each in api.close_codes),
    )


def _day(version: str) -> str:
    """The day that a version stands for, as ISO 8601 has it; a version of another kind itself."""
    parts = version.split(".")
    if len(parts) in (3, 4) and all(part.isdecimal() and part.isascii() for part in parts):
        year, month, day = parts[:3]  # the fourth counts descriptions of one day
        return f"{year:0>4}-{month:0>2}-{day:0>2}"
    return version


def _region(region: Region) -> RegionConstant:
    word = region.node["x-okx-region"].text()
    name = region_name(region.node["x-okx-region"])
    return RegionConstant(word, name, literal(region.url), sentence(region.description, 4))


def _resource(resource: Resource) -> ResourceClass:
    name = resource_name(resource.node["name"])
    classes = Classes()
    # A model is that of the operation that takes one of it, before that of a batch.
    built = {
        each.key: method(each, name, classes) for each in sorted(resource.operations, key=_is_batch)
    }
    methods = tuple(built[each.key] for each in resource.operations)
    channels = tuple(channel_table(each, name, classes) for each in resource.channels)
    api_name, streams_name = Code(f"{pascal(name)}Api"), Code(f"{pascal(name)}Streams")
    for title, place in classes.places.items():
        if title.removeprefix("Async") in (api_name, streams_name):
            raise place["title"].error(f"{title} is a name that the package has for itself")
    return ResourceClass(
        name=name,
        class_name=api_name,
        streams_name=streams_name,
        docstring=sentence(f"{resource.description}\n\n{resource.documentation}", 4),
        property_docstring=sentence(resource.description, 8),
        package_docstring=sentence(resource.description, 0),
        operations=methods,
        channels=channels,
        stream_operations=tuple(
            stream_operation_table(each, built[each.twin.key])
            for each in resource.stream_operations
        ),
        modules=modules_of(methods, channels, classes),
    )


def _is_batch(operation: Operation) -> bool:
    return operation.request.kind == "batch"


def _exception(error: ErrorClass) -> ExceptionClass:
    return ExceptionClass(
        name=named_class(error.node, error.name),
        bases=Code("ApiError, OutcomeUnknown" if error.unknown else "ApiError"),
        docstring=sentence(f"{error.meaning}\n\n{error.hint}", 4),
        hint=literal(error.hint),
    )


def _meaning(error: ErrorCode) -> CodeMeaning:
    place = error.class_name if error.class_name == GENERAL else f"errors.{error.class_name}"
    said = [Code(place), literal(error.resend), literal(error.meaning)]
    if error.hint:  # else its class has the only one
        said.append(literal(error.hint))
    if error.tells:
        said.append(Code(f"tells={literal(error.tells)}"))
    return CodeMeaning(code=literal(error.code), arguments=joined(", ", said))
