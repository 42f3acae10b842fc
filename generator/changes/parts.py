"""What two descriptions are compared by: each operation, channel and error code as facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from ..description.examples import query_schema
from ..description.load import Json, is_mapping
from ..description.sbe import SBE
from .documents import WORDS, Documents, without_words
from .schemas import Facts, Fields, Schemas

_READ_ELSEWHERE = frozenset(
    (*WORDS, "parameters", "requestBody", "responses", "messages", "x-okx-rules", "address")
)
_PREFIXES = ("args[].", "data[].", "[].")


class Part(Struct, frozen=True):
    """One thing that users know by a name."""

    key: str
    """`POST /api/v5/trade/order`, `WS private/orders`, `OP private/order` or `code 51008`."""
    kind: str
    name: str = ""
    """What calls it in Python."""
    told: Facts = {}
    request: Fields = {}
    answer: Fields = {}
    rules: dict[str, Json] = {}
    """The rules of a request, by their text."""


def parts(documents: Documents) -> dict[str, Part]:
    """Everything that a description describes, by key."""
    every = (*_operations(documents.openapi), *_streams(documents.asyncapi), *_codes(documents))
    return {each.key: each for each in every}


def _operations(document: Json) -> Iterator[Part]:
    if not document:
        return
    components = document.get("components", {})
    schemas = components.get("schemas", {})
    yield Part("servers of REST", "root", told=_by_url(document.get("servers", ())))
    yield Part("keys of REST", "root", told=without_words(components.get("securitySchemes", {})))
    for name, response in components.get("responses", {}).items():
        answer = _answer(response, schemas)
        yield Part(f"answers {name}", "answer", answer=answer)
    secured = document.get("security")
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if is_mapping(operation) and "responses" in operation:
                told = {"security": secured, **operation}
                yield _operation(f"{method.upper()} {path}", told, schemas)


def _operation(key: str, operation: Json, schemas: Json) -> Part:
    asked = Schemas(schemas, exact=True)
    asked.read(query_schema(operation))
    for each in operation.get("parameters", ()):
        if each["in"] != "query":
            asked.read(each["schema"], each["name"], required=each.get("required", False))
    for each in operation.get("parameters", ()):
        beside = {"in": each["in"]} | ({"deprecated": True} if each.get("deprecated") else {})
        asked.fields[each["name"]].update(beside)
    for media in operation.get("requestBody", {}).get("content", {}).values():
        asked.read(media["schema"])
    responses: Json = operation["responses"]
    told = _told(operation)
    told["responses"] = {status: each.get("$ref", "") for status, each in responses.items()}
    return Part(
        key,
        "operation",
        operation.get("operationId", ""),
        told,
        _short(asked.fields),
        _answer(responses.get("200", {}), schemas),
        asked.rules,
    )


def _answer(response: Json, schemas: Json) -> Fields:
    """The fields of an answer, and what kind of text it is."""
    read = Schemas(schemas, exact=False)
    for kind, media in response.get("content", {}).items():
        _read_answer(read, media["schema"])
        read.fields[""] |= {"content": kind}
    return _short(read.fields)


def _read_answer(read: Schemas, schema: Json) -> None:
    """Read what comes, and what a binary message is read into."""
    read.read(schema)
    layout = read.followed(schema).get(SBE)
    if layout is not None:
        bare = {key: without_words(each) for key, each in layout.items() if key != "item"}
        whole = {**read.fields[""], SBE: bare}
        read.read(layout["item"])
        read.fields[""] = whole


def _streams(document: Json) -> Iterator[Part]:
    if not document:
        return
    schemas = document.get("components", {}).get("schemas", {})
    servers: Json = document.get("servers", {})
    variables = document.get("components", {}).get("serverVariables", {})
    hosts = {name: sorted(each.get("enum", ())) for name, each in variables.items()}
    yield Part("servers of the streams", "root", told={**_bare(servers), "hosts": hosts})
    yield Part("limits of the streams", "root", told=document.get("x-okx-limits", {}))
    for each in document.get("channels", {}).values():
        url = each["servers"][0]["$ref"].rpartition("/")[2]
        messages: Json = each["messages"]
        if "x-okx-operation" in each:
            key, kind = f"OP {url}/{each['address']}", "operation of the streams"
            name = str(each["x-okx-operation"])
            asking, told = messages["request"], messages["reply"]
        else:
            key, kind = f"WS {url}/{each['address']}", "channel"
            name = str(each.get("x-okx-method", ""))
            asking, told = messages["subscribe"], messages["push"]
        asked, pushed = Schemas(schemas, exact=True), Schemas(schemas, exact=False)
        asked.read(asking["payload"])
        for parameter, values in each.get("parameters", {}).items():
            asked.fields[parameter] = {"enum": values["enum"], "required": True}
        _read_answer(pushed, told["payload"])
        request, answer = _short(asked.fields), _short(pushed.fields)
        yield Part(key, kind, name, _told(each), request, answer, asked.rules)


def _codes(documents: Documents) -> Iterator[Part]:
    for code, each in documents.codes.items():
        yield Part(f"code {code}", "error code", told=each)


def _told(node: Json) -> Facts:
    """What is said of an operation or channel beside its request and its answer."""
    told = {key: without_words(each) for key, each in node.items() if key not in _READ_ELSEWHERE}
    tags = [each.get("$ref", "") if is_mapping(each) else each for each in told.get("tags", ())]
    return {**told, "tags": tags}


def _bare(servers: Json) -> Facts:
    return {name: without_words(each) for name, each in servers.items()}


def _by_url(servers: Any) -> Facts:
    return {each["url"]: each.get("x-okx-region", "") for each in servers}


def _short(fields: Fields) -> Fields:
    """Fields by the paths that people use: below the list of arguments or of rows."""
    short = {path: _without_prefix(path) for path in fields}
    return {path if short[path] in fields else short[path]: facts for path, facts in fields.items()}


def _without_prefix(path: str) -> str:
    for each in _PREFIXES:
        if path.startswith(each):
            return path.removeprefix(each)
    return path
