"""Stage 3: the description as facts, every rule compiled or refused."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from ..errors import SpecError
from .api import Api, Operation, Region, Resource
from .availability import refuse_unknown
from .channels import (
    METHOD,
    OPERATION,
    channel,
    channel_nodes,
    operation_nodes,
    refuse_contradictions,
    streams,
)
from .code_parts import part_table
from .codes import close_table, error_table
from .follow_ups import refuse_unanswerable
from .operations import URL, Reader, operation
from .resolve import Library, Node
from .sbe import refuse_other_twins
from .stream_operations import stream_operation

_ROOT = {
    *("openapi", "info", "servers", "externalDocs", "security", "tags", "paths", "components"),
}
REFERENCE = "x-okx-reference"
_INFO = {"title", "version", "summary", "description", "license", REFERENCE}
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]*")
_PAGES = re.compile(r"https?://[^\s/?#]+(?:/[^\s/?#]+)*/")
_PATH = re.compile(r"/api(?:/[A-Za-z0-9_-]+)+")


def read(library: Library) -> Api:
    """Read a description; raises SpecError for what cannot be read."""
    try:
        return _api(library.top(), library)
    except RecursionError:
        raise SpecError(library.top().file, 1, "a schema that contains itself") from None


def _api(root: Node, library: Library) -> Api:
    root.only(_ROOT, "the root of the description")
    root["info"].only(_INFO, "info")
    if (components := root.get("components")) is not None:
        components.only({"securitySchemes"}, "components: schemas stand in files of their own")
    nodes = [each for _, path in root["paths"].items() for each in _operations(path)]
    _refuse_twice([node["operationId"] for _, node in nodes], "operationId")
    tags = root["tags"].elements()
    _refuse_twice([tag["name"] for tag in tags], "tag")
    tagged: dict[str, list[tuple[str, Node]]] = {tag["name"].text(): [] for tag in tags}
    for key, node in nodes:
        if _tag(node) not in tagged:
            raise node["tags"].error(
                "a tag that the root does not describe", "Add it to tags there."
            )
        tagged[_tag(node)].append((key, node))
    reader = Reader()
    streamed = _by_resource([*channel_nodes(library)], METHOD, tagged)
    sent = _by_resource([*operation_nodes(library)], OPERATION, tagged)
    names = [tag["name"].text() for tag in tags]
    resources = tuple(
        _resource(tag, tagged[name], streamed.get(name, []), sent.get(name, []), reader)
        for name, tag in zip(names, tags, strict=True)
    )
    regions = _regions(root["servers"])
    version = root["info"]["version"].matching(_VERSION, "a version")
    common = streams(library, version, [each.name for each in regions], reader)
    classes, codes = error_table(library)
    api = Api(
        node=root,
        version=version,
        regions=regions,
        reference=_reference(root["info"]),
        resources=tuple(each for each in resources if each.operations or each.channels),
        tables=tuple(sorted(reader.tables.found.values(), key=lambda each: each.name)),
        layouts=tuple(sorted(reader.layouts.found.values(), key=lambda each: each.name)),
        streams=common,
        error_classes=classes,
        error_codes=codes,
        error_parts=part_table(library, codes, names),
        close_codes=close_table(library),
    )
    refuse_unknown(api)
    refuse_other_twins(api)
    refuse_contradictions(api)
    refuse_unanswerable(api)
    return api


def _reference(info: Node) -> str:
    """Where the pages made of the description are published; empty where nobody says."""
    said = info.get(REFERENCE)
    return "" if said is None else said.matching(_PAGES, "an address that ends in a slash")


def _by_resource(
    nodes: list[tuple[str, Node]], key: str, resources: Collection[str]
) -> dict[str, list[Node]]:
    """The files of the streams by resource; each has a method of its own under a key."""
    found: dict[str, list[Node]] = {}
    _refuse_twice([node[key] for _, node in nodes], key)
    for resource, node in nodes:
        if resource not in resources:
            raise node[key].error(f"{resource!r} is no tag of openapi.yaml")
        found.setdefault(resource, []).append(node)
    return found


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
            node=server,
            name=server["x-okx-region"].text(),
            url=server["url"].matching(URL, "an address"),
            description=server["description"].prose(),
        )
        for server in servers.elements()
    )


def _resource(
    tag: Node,
    nodes: list[tuple[str, Node]],
    streamed: list[Node],
    sent: list[Node],
    reader: Reader,
) -> Resource:
    tag.only({"name", "x-okx-noun", "description", "externalDocs"}, "a tag")
    tag["externalDocs"].only({"url", "description"}, "externalDocs")
    name = tag["name"].text()
    operations = tuple(operation(key, node, name, reader) for key, node in nodes)
    _refuse_other_batches(operations)
    return Resource(
        node=tag,
        name=name,
        description=tag["description"].prose(),
        documentation=tag["externalDocs"]["url"].matching(URL, "an address"),
        operations=operations,
        channels=tuple(channel(node, operations, reader) for node in streamed),
        stream_operations=tuple(stream_operation(node, operations, reader) for node in sent),
    )


def _refuse_other_batches(operations: tuple[Operation, ...]) -> None:
    orders = {each.id for each in operations if each.takes_one_order}
    for each in operations:
        if each.batch_of is not None and each.batch_of not in orders:
            raise each.node["x-okx-batch-of"].error(
                f"{each.batch_of!r} is no operation that takes a single order",
                "It has to be one of the same resource.",
            )


def _tag(node: Node) -> str:
    tags = node["tags"].texts()
    if len(tags) != 1:
        raise node["tags"].error("an operation has exactly one tag: the resource it belongs to")
    return tags[0]
