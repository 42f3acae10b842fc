"""Operations, as a part of stage 3: where their schemas stand, their limits, their docstrings."""

from __future__ import annotations

import re

from .conditions import RULES_BETWEEN
from .model import Limit, Operation, Parameter
from .names import class_name, method_name, pascal
from .prose import argument_block, entry, filled, told
from .quoting import Code, literal
from .resolve import Node
from .schemas import Described, Models, argument_entries, item_model, request_model

_OPERATION = {
    *("operationId", "tags", "summary", "description", "externalDocs", "security", "responses"),
    *("deprecated", "x-okx-permission", "x-okx-rate-limit", "x-okx-resend", "x-okx-errata"),
    "x-okx-zh",
}
_WITH = {"GET": {"parameters", "x-okx-rules"}, "POST": {"requestBody"}}
_JSON = "application/json"
_URL = re.compile(r"https?://[!-~]+")
_PERMISSIONS = ("read", "trade", "withdraw")
_PER = ("user", "ip", "instrument", "instrument-family")
_INSTRUMENT_TYPES = ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION")


def operation_model(key: str, node: Node, resource: Code, models: Models) -> Operation:
    """One operation; its models join those of its resource."""
    method, _, path = key.partition(" ")
    node.only(_OPERATION | _WITH[method], f"a {method}")
    node["externalDocs"].only({"url", "description"}, "externalDocs")
    name = method_name(node["operationId"], resource)
    link = node["externalDocs"]["url"].matching(_URL, "an address")
    schema = _body(node["requestBody"]) if method == "POST" else _query(node, name)
    request = request_model(schema, models, Described(f"{resource}.{name}", link))
    limits = tuple(_limit(each) for each in node["x-okx-rate-limit"].elements())
    permission = _permission(node)
    safe = _is_safe(method, node)
    return Operation(
        key=literal(key),
        method=literal(method),
        path=literal(path),
        resource=resource,
        name=name,
        constant=Code(name.upper()),
        summary=literal(node["summary"].prose()),
        documentation=literal(link),
        permission=literal(permission),
        private=literal(permission is not None),
        safe=literal(safe),
        results=literal("none" if safe else "one"),
        limits=limits,
        docstring=_docstring(key, node, request.parameters, limits, permission, link),
        request=request,
        item=item_model(_item(node["responses"]), models),
    )


def _permission(node: Node) -> str | None:
    """The permission a key needs; None for a public endpoint, which says `security: []`."""
    security, permission = node.get("security"), node.get("x-okx-permission")
    if security is not None:
        if security.value != []:
            raise security.error("security is [] for a public endpoint, or not there at all")
        if permission is not None:
            raise permission.error("a public endpoint needs no permission")
        return None
    if permission is None:
        raise node.error(
            "a private operation needs x-okx-permission", f"One of {', '.join(_PERMISSIONS)}."
        )
    return permission.one_of(_PERMISSIONS)


def _is_safe(method: str, node: Node) -> bool:
    """Whether sending the request twice does no more than sending it once."""
    said = node.get("x-okx-resend")
    return method == "GET" if said is None else said.one_of(("safe", "never")) == "safe"


def _body(body: Node) -> Node:
    """The schema of a POST's request."""
    body.only({"required", "content", "description"}, "a request body")
    if not body["required"].flag():
        raise body["required"].error("required must be true: the body is always sent")
    body["content"].only({_JSON}, "the content of a request")
    media = body["content"][_JSON]
    media.only({"schema", "examples"}, "a request in JSON")
    return media["schema"]


def _query(node: Node, name: Code) -> Node:
    """The schema of a GET's request: its parameters as one object, and the rules between them."""
    place = node.get("parameters") or node
    elements = place.elements() if "parameters" in node else []
    parameters: dict[str, Node] = {}
    for parameter in elements:
        parameter.only({"name", "in", "required", "description", "schema"}, "a parameter")
        parameter["in"].one_of(("query",))
        wire = parameter["name"].text()
        if wire in parameters:
            raise parameter["name"].error(f"{wire!r} is a parameter already")
        parameters[wire] = _parameter_schema(parameter)
    needed = [
        each["name"].text() for each in elements if "required" in each and each["required"].flag()
    ]
    rules = node.get("x-okx-rules")
    if rules is not None:
        rules.only(RULES_BETWEEN, "x-okx-rules")
    values = {wire: schema.value for wire, schema in parameters.items()}
    properties = Node(values, place.file, place.pointer, place.library, parameters)
    schema = {
        "title": f"{pascal(name)}Request",
        "type": "object",
        "properties": values,
        "required": needed,
        "additionalProperties": False,
        **(rules.mapping() if rules else {}),
    }
    parts = {"properties": properties, "title": node["operationId"]}
    parts["title"] = Node(schema["title"], place.file, node["operationId"].pointer, place.library)
    if rules is not None:
        parts |= dict(rules.items())
    return Node(schema, place.file, place.pointer, place.library, parts)


def _parameter_schema(parameter: Node) -> Node:
    """The schema of a query parameter, with the description that stands beside it."""
    schema = parameter["schema"].resolved()
    about = parameter.get("description")
    if about is None:
        return schema
    value = {**schema.mapping(), "description": about.text()}
    return Node(value, schema.file, schema.pointer, schema.library, {"description": about})


def _item(responses: Node) -> Node:
    """The schema of one item: what `data` of the successful answer is a list of."""
    responses.only({"200", "4XX", "5XX"}, "responses")
    success = responses["200"]
    success.only({"description", "content"}, "an answer")
    success["content"].only({_JSON}, "the content of an answer")
    media = success["content"][_JSON]
    media.only({"schema", "examples"}, "an answer in JSON")
    reply = media["schema"]
    reply.only({"title", "description", "allOf", "properties"}, "the schema of an answer")
    class_name(reply["title"])
    reply["properties"].only({"data"}, "the schema of an answer")
    data = reply["properties"]["data"]
    data.only({"type", "items", "description"}, "data")
    data["type"].one_of(("array",))
    return data["items"]


def _limit(node: Node) -> Limit:
    node.only({"requests", "seconds", "per", "only", "except"}, "a rate limit")
    requests, seconds = node["requests"].positive(), node["seconds"].positive()
    per = tuple(each.one_of(_PER) for each in node["per"].elements())
    if not per:
        raise node["per"].error("a rate limit is counted per something", f"Of {', '.join(_PER)}.")
    parts = [Code(str(requests)), Code(str(seconds)), literal(per)]
    about = f"{requests} requests in {seconds} s for each {' and '.join(per)}"
    for key, name in (("only", "only"), ("except", "excluding")):
        chosen = node.get(key)
        if chosen is not None:
            kinds = tuple(each.one_of(_INSTRUMENT_TYPES) for each in chosen.elements())
            parts.append(Code(f"{name}={literal(kinds)}"))
            about += f" ({key} {', '.join(kinds)})"
    return Limit(Code(f"RateLimit({', '.join(parts)})"), about)


_EXTRA = "Parameters newer than this description, by wire name."
_RAISED = (
    ("ValidationError", "The arguments break the description; nothing was sent."),
    ("TransportError", "The exchange was not reached; nothing was sent."),
    ("OutcomeUnknown", "It was sent, and no answer tells what became of it."),
    ("ApiError", "The exchange refused it."),
)


def _docstring(
    key: str,
    node: Node,
    parameters: tuple[Parameter, ...],
    limits: tuple[Limit, ...],
    permission: str | None,
    link: str,
) -> Code:
    about, deprecated = node.get("description"), node.get("deprecated")
    needs = f"with a key of permission {permission}" if permission else "without a key"
    most = "; ".join(each.about for each in limits)
    entries = [*argument_entries(parameters), ("extra", _EXTRA)]
    raised = "\n".join(entry(name, text, 8) for name, text in _RAISED)
    parts = (
        filled(node["summary"].prose(), 11),
        "Deprecated." if deprecated is not None and deprecated.flag() else "",
        filled(about.prose(), 8) if about else "",
        argument_block(entries, 8),
        filled(f"Sends {key}, {needs}; at most {most}.", 8),
        f"Raises:\n{raised}",
        link,
    )
    return told(parts, 8)
