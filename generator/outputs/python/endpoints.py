"""Operations, as a part of stage 3: where their schemas stand, their limits, their docstrings."""

from __future__ import annotations

import re

from ...description.keywords import BETWEEN
from ...description.resolve import Node
from .answers import JSON, answer
from .cursors import cursor
from .docstrings import argument_block, entry, filled, told
from .limits import limit
from .model import Limit, Operation, RequestModel
from .names import method_name, pascal
from .quoting import Code, literal
from .schemas import Described, Models, argument_entries, body_model, headers_model

_OPERATION = {
    *("operationId", "tags", "summary", "description", "externalDocs", "security", "responses"),
    *("deprecated", "x-okx-permission", "x-okx-rate-limit", "x-okx-resend", "x-okx-errata"),
    "x-okx-zh",
}
_WITH = {
    "GET": {"parameters", "x-okx-rules", "x-okx-pages"},
    "POST": {"parameters", "requestBody", "x-okx-batch-of"},
}
_PLACES = {"GET": ("query", "header"), "POST": ("header",)}
_PARAMETER = {"name", "in", "required", "description", "schema", "examples"}
_OF_HTTP = ("accept", "authorization", "connection", "host")
_URL = re.compile(r"https?://[!-~]+")
_PERMISSIONS = ("read", "trade", "withdraw")


def operation_model(key: str, node: Node, resource: Code, models: Models) -> Operation:
    """One operation; its models join those of its resource."""
    method, _, path = key.partition(" ")
    node.only(_OPERATION | _WITH[method], f"a {method}")
    node["externalDocs"].only({"url", "description"}, "externalDocs")
    name = method_name(node["operationId"], resource)
    link = node["externalDocs"]["url"].matching(_URL, "an address")
    described = Described(f"{resource}.{name}", link)
    given = _parameters(node, _PLACES[method])
    schema = _body(node["requestBody"]) if method == "POST" else _query(node, name, given)
    request = body_model(schema, models, described)
    headers = headers_model(_headers(node, name, given, described), models, described)
    _refuse_same(node, request, headers)
    back = answer(node["responses"], models)
    limits = tuple(limit(each, schema) for each in node["x-okx-rate-limit"].elements())
    permission, access = _permission(node), _access(node)
    safe = _is_safe(method, node)
    results = "none" if safe else "many" if request.base == "Batch" else "one"
    return Operation(
        key=literal(key),
        method=literal(method),
        path=literal(path),
        resource=resource,
        name=name,
        summary=literal(node["summary"].prose()),
        documentation=literal(link),
        permission=literal(permission),
        private=literal(access == "with keys"),
        signs=literal(access != "without keys"),
        safe=literal(safe),
        results=literal(results),
        batch_of=_batch_of(node, resource, request, models),
        cursor=cursor(node, request, back, models),
        limits=limits,
        docstring=_docstring(key, node, (request, headers), limits, permission, link),
        request=request,
        headers=headers,
        answer=back,
    )


def _permission(node: Node) -> str | None:
    """The permission a key needs; None for a public endpoint."""
    permission = node.get("x-okx-permission")
    if _access(node) == "without keys":
        if permission is not None:
            raise permission.error("a public endpoint needs no permission")
        return None
    if permission is None:
        raise node.error(
            "a private operation needs x-okx-permission", f"One of {', '.join(_PERMISSIONS)}."
        )
    return permission.one_of(_PERMISSIONS)


def _access(node: Node) -> str:
    """Whether calls go with keys, without, or with them where there are some."""
    security = node.get("security")
    if security is None:
        return "with keys"
    if security.value == []:
        return "without keys"
    schemes = security.elements()
    if len(schemes) == 2 and schemes[0].value == {} and schemes[1].mapping():
        return "either"
    raise security.error(
        "security is [] for a public endpoint, [{}, {key: [], …}] where keys are optional, "
        "or not there at all"
    )


def _is_safe(method: str, node: Node) -> bool:
    """Whether sending the request twice does no more than sending it once."""
    said = node.get("x-okx-resend")
    return method == "GET" if said is None else said.one_of(("safe", "never")) == "safe"


def _body(body: Node) -> Node:
    """The schema of a POST's request."""
    body.only({"required", "content", "description"}, "a request body")
    if not body["required"].flag():
        raise body["required"].error("required must be true: the body is always sent")
    body["content"].only({JSON}, "the content of a request")
    media = body["content"][JSON]
    media.only({"schema", "examples"}, "a request in JSON")
    return media["schema"]


def _batch_of(node: Node, resource: Code, request: RequestModel, models: Models) -> Code:
    """Where the operation is that a batch of one order counts as; None where there is none."""
    single = node.get("x-okx-batch-of")
    if single is None:
        return literal(None)
    if request.base != "Batch":
        raise single.error("only a list of orders can be a batch of them")
    method = method_name(single, resource)
    models.singles.append((method, single))
    return method


Parameters = list[tuple[Node, Node]]
"""Where a parameter is named, and what it is."""


def _parameters(node: Node, places: tuple[str, ...]) -> Parameters:
    """The parameters beside the body; several operations may refer to one."""
    given: Parameters = []
    for element in node["parameters"].elements() if "parameters" in node else ():
        parameter = element.resolved()
        parameter.only(_PARAMETER, "a parameter")
        parameter["in"].one_of(places)
        wire = parameter["name"].text()
        if any(_spelled(parameter) == _spelled(other) for _, other in given):
            raise parameter["name"].error(f"{wire!r} is a parameter already")
        for _, example in parameter["examples"].items() if "examples" in parameter else ():
            example.only({"value", "summary", "description"}, "an example")
            example["value"]
        given.append((element, parameter))
    return given


def _spelled(parameter: Node) -> str:
    """The name of a parameter; that of a header is the same in capital letters."""
    name = parameter["name"].text()
    return name.lower() if parameter["in"].text() == "header" else name


def _query(node: Node, name: Code, given: Parameters) -> Node:
    """The schema of a GET's request: its query as one object, and the rules between them."""
    rules = node.get("x-okx-rules")
    if rules is not None:
        rules.only(BETWEEN, "x-okx-rules")
    return _one_object(node, f"{pascal(name)}Request", "query", given, rules)


def _headers(node: Node, name: Code, given: Parameters, described: Described) -> Node:
    """The headers that a call may have of its own, as the schema of one object."""
    schema = _one_object(node, f"{pascal(name)}Headers", "header", given, None)
    for wire, header in schema["properties"].items():
        if wire.lower() in _OF_HTTP:
            raise header.error(f"{wire!r} is no header of an endpoint: HTTP has it for itself")
        if header["type"].value != "string":
            raise header["type"].error("a header is text", "Write type: string, with a format.")
    schema.mapping()["description"] = f"The headers of {described.label}."
    return schema


def _one_object(node: Node, title: str, where: str, given: Parameters, rules: Node | None) -> Node:
    """The parameters of one place as one object, under a title of their own."""
    chosen = [parameter for _, parameter in given if parameter["in"].text() == where]
    parameters = {each["name"].text(): _parameter_schema(each) for each in chosen}
    needed = [
        each["name"].text() for each in chosen if "required" in each and each["required"].flag()
    ]
    place = node.get("parameters") or node
    values = {wire: schema.value for wire, schema in parameters.items()}
    properties = Node(values, place.file, place.pointer, place.library, parameters)
    schema = {
        "title": title,
        "type": "object",
        "properties": values,
        "required": needed,
        "additionalProperties": False,
        **(rules.mapping() if rules else {}),
    }
    named = Node(title, place.file, node["operationId"].pointer, place.library)
    parts = {"properties": properties, "title": named}
    if rules is not None:
        parts |= dict(rules.items())
    return Node(schema, place.file, place.pointer, place.library, parts)


def _refuse_same(node: Node, request: RequestModel, headers: RequestModel | None) -> None:
    """A header and a parameter of the body cannot have one name: a method takes both."""
    taken = {each.name for each in request.parameters}
    for parameter in headers.parameters if headers else ():
        if parameter.name in taken:
            raise node["parameters"].error(f"{parameter.name} is a parameter already")


def _parameter_schema(parameter: Node) -> Node:
    """The schema of a query parameter, with the description that stands beside it."""
    schema = parameter["schema"].resolved()
    about = parameter.get("description")
    if about is None:
        return schema
    value = {**schema.mapping(), "description": about.text()}
    return Node(value, schema.file, schema.pointer, schema.library, {"description": about})


_EXTRA = "Parameters newer than this description, by wire name."
_RAISED = (
    ("ValidationError", "The arguments break the description; nothing was sent."),
    ("RateLimitReached", "Nothing was sent: the limit is reached, and the client does not wait."),
    ("TransportError", "The exchange was not reached; nothing was sent."),
    ("OutcomeUnknown", "It was sent, and no answer tells what became of it."),
    ("ApiError", "The exchange refused it."),
)


def _docstring(
    key: str,
    node: Node,
    taken: tuple[RequestModel, RequestModel | None],
    limits: tuple[Limit, ...],
    permission: str | None,
    link: str,
) -> Code:
    request, headers = taken
    about, deprecated = node.get("description"), node.get("deprecated")
    pages = "x-okx-pages" in node
    needs = f"with a key of permission {permission}" if permission else "without a key"
    if _access(node) == "either":
        needs += ", or without a key"
    most = "; ".join(each.about for each in limits)
    extra = [("extra", _EXTRA)] if request.takes_extra else []
    beside = argument_entries(headers.parameters) if headers else ()
    entries = [*argument_entries(request.parameters), *beside, *extra]
    raised = "\n".join(entry(name, text, 8) for name, text in _RAISED)
    parts = (
        filled(node["summary"].prose(), 11),
        "Deprecated." if deprecated is not None and deprecated.flag() else "",
        filled(about.prose(), 8) if about else "",
        argument_block(entries, 8),
        "`.pages(...)`, with the same arguments, reads from new to old." if pages else "",
        filled(f"Sends {key}, {needs}; at most {most}.", 8),
        f"Raises:\n{raised}",
        link,
    )
    return told(parts, 8)
