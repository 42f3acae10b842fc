"""Stage 3: the description as an intermediate representation, every rule compiled or refused."""

from __future__ import annotations

import re
from collections import Counter

from ...description.resolve import Library, Node
from ...errors import SpecError
from .answers import JSON
from .codes import error_table
from .docstrings import sentence
from .endpoints import operation_model
from .model import Api, Region, Resource
from .modules import modules_of
from .names import pascal, region_name, resource_name
from .quoting import Code, literal
from .schemas import Models

_ROOT = {
    *("openapi", "info", "servers", "externalDocs", "security", "tags", "paths", "components"),
}
_INFO = {"title", "version", "summary", "description", "license"}
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]*")
_URL = re.compile(r"https?://[!-~]+")
_PATH = re.compile(r"/api(?:/[A-Za-z0-9_-]+)+")


def build(library: Library) -> Api:
    """Read a description; raises SpecError for what cannot be generated."""
    try:
        return _api(library.top(), library)
    except RecursionError:
        raise SpecError(library.top().file, 1, "a schema that contains itself") from None


def _api(root: Node, library: Library) -> Api:
    root.only(_ROOT, "the root of the description")
    root["info"].only(_INFO, "info")
    if (components := root.get("components")) is not None:
        components.only({"securitySchemes"}, "components: schemas stand in files of their own")
    operations = [each for _, path in root["paths"].items() for each in _operations(path)]
    _refuse_twice([node["operationId"] for _, node in operations], "operationId")
    tags = root["tags"].elements()
    _refuse_twice([tag["name"] for tag in tags], "tag")
    names = {tag["name"].text() for tag in tags}
    for _, node in operations:
        if _tag(node) not in names:
            raise node["tags"].error(
                "a tag that the root does not describe", "Add it to tags there."
            )
    resources = tuple(_resource(tag, operations) for tag in tags)
    classes, codes = error_table(library)
    return Api(
        version=literal(root["info"]["version"].matching(_VERSION, "a version")),
        regions=_regions(root["servers"]),
        resources=tuple(resource for resource in resources if resource.operations),
        error_classes=classes,
        error_codes=codes,
    )


def _refuse_twice(nodes: list[Node], what: str) -> None:
    counted = Counter(node.text() for node in nodes)
    for node in reversed(nodes):
        if counted[node.text()] > 1:
            raise node.error(f"the {what} {node.value!r} is taken already")


def _operations(path: Node) -> list[tuple[str, Node]]:
    """Key and node of each operation of a path."""
    if not _PATH.fullmatch(path.name):
        raise path.error(f"{path.name!r} is not a path of the exchange", "Write it as '/api/v5/…'.")
    item = path.resolved()
    item.only({"get", "post"}, "a path")
    return [(f"{method.upper()} {path.name}", node) for method, node in item.items()]


def _regions(servers: Node) -> tuple[Region, ...]:
    for server in servers.elements():
        server.only({"url", "description", "x-okx-region"}, "a server")
    regions = [server["x-okx-region"] for server in servers.elements()]
    _refuse_twice(regions, "region")
    if "global" not in {region.text() for region in regions}:
        raise servers.error("no server with x-okx-region: global", "It is the client's default.")
    return tuple(
        Region(
            region_name(server["x-okx-region"]),
            literal(server["url"].matching(_URL, "an address")),
            sentence(server["description"].prose(), 4),
        )
        for server in servers.elements()
    )


def _resource(tag: Node, operations: list[tuple[str, Node]]) -> Resource:
    tag.only({"name", "x-okx-noun", "description", "externalDocs"}, "a tag")
    tag["externalDocs"].only({"url", "description"}, "externalDocs")
    name = resource_name(tag["name"])
    link = tag["externalDocs"]["url"].matching(_URL, "an address")
    models = Models(documentation=link)
    mine = [each for each in operations if _tag(each[1]) == name]
    # A model is that of the operation that takes one of it, before that of a batch.
    read = {
        key: operation_model(key, node, name, models) for key, node in sorted(mine, key=_is_batch)
    }
    built = [(read[key], node) for key, node in mine]
    orders = {each.name for each, _ in built if each.takes_one_order}
    for method, single in models.singles:
        if method not in orders:
            raise single.error(f"{single.value!r} is no operation that takes a single order")
    class_name = Code(f"{pascal(name)}Api")
    for title, place in models.places.items():
        if title in (class_name, f"Async{class_name}"):
            raise place["title"].error(f"{title} is a name that the package has for itself")
    return Resource(
        name=name,
        class_name=class_name,
        docstring=sentence(f"{tag['description'].prose()}\n\n{link}", 4),
        property_docstring=sentence(tag["description"].prose(), 8),
        package_docstring=sentence(tag["description"].prose(), 0),
        operations=tuple(each for each, _ in built),
        modules=modules_of(built, models),
    )


def _is_batch(operation: tuple[str, Node]) -> bool:
    """Whether the body is a list."""
    body = operation[1].get("requestBody")
    schema = body["content"][JSON]["schema"].resolved() if body is not None else None
    return schema is not None and schema.mapping().get("type") == "array"


def _tag(node: Node) -> str:
    tags = node["tags"].texts()
    if len(tags) != 1:
        raise node["tags"].error("an operation has exactly one tag: the resource it belongs to")
    return tags[0]
