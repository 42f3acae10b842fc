"""Operations, as a part of stage 3: where their schemas stand, who may call them, and how often."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from .answers import Answers
from .api import JSON, Example, Operation, RequestModel
from .availability import AVAILABILITY, SUCCESSOR, availability, end, successor
from .examples import examples, one_object, query_examples
from .guidance import CLASS, NOT_FOR, not_for, safety_class
from .keywords import BETWEEN
from .limits import rate_limit
from .pages import pages
from .promises import promise
from .requests import Requests
from .resolve import Node
from .rules.beyond import BETWEEN_PARAMETERS
from .sbe import Layouts
from .tables import Tables
from .values import is_deprecated

URL = re.compile(r"https?://[!-~]+")

_OPERATION = {
    *("operationId", "tags", "summary", "description", "externalDocs", "security", "responses"),
    *("deprecated", "x-okx-permission", "x-okx-rate-limit", "x-okx-resend", "x-okx-errata"),
    *("x-okx-result", AVAILABILITY, SUCCESSOR, CLASS, NOT_FOR),
}
_WITH = {
    "GET": {"parameters", "x-okx-rules", "x-okx-pages"},
    "POST": {"parameters", "requestBody", "x-okx-batch-of"},
}
_PLACES = {"GET": ("query", "header"), "POST": ("header",)}
_PARAMETER = {"name", "in", "required", "description", "schema", "examples"}
_OF_HTTP = ("accept", "authorization", "connection", "host")
PERMISSIONS = ("read", "trade", "withdraw")

Access = Literal["with keys", "without keys", "either"]


@dataclass
class Reader:
    """What operations share: the tables, models and layouts that are read already."""

    tables: Tables = field(default_factory=Tables)
    layouts: Layouts = field(default_factory=Layouts)
    requests: Requests = field(init=False)
    answers: Answers = field(init=False)

    def __post_init__(self) -> None:
        self.requests, self.answers = Requests(self.tables), Answers(self.tables, self.layouts)


def operation(key: str, node: Node, resource: str, reader: Reader) -> Operation:
    """One operation; its models join those that are read already."""
    method: Literal["GET", "POST"] = "GET" if key.startswith("GET ") else "POST"
    node.only(_OPERATION | _WITH[method], f"a {method}")
    node["externalDocs"].only({"url", "description"}, "externalDocs")
    identifier = node["operationId"].text()
    name = identifier.partition(".")[2]
    given = _parameters(node, _PLACES[method])
    if method == "POST":
        media = _body(node["requestBody"])
        request, shown = reader.requests.body(media["schema"]), examples(media)
    else:
        request = reader.requests.object(_query(node, name, given), "object")
        shown = _query_examples(node, given)
    answer = reader.answers.answer(node["responses"])
    about = node.get("description")
    safe = _is_safe(method, node)
    return Operation(
        node=node,
        key=key,
        method=method,
        path=key.partition(" ")[2],
        id=identifier,
        resource=resource,
        name=name,
        summary=node["summary"].prose(),
        description=about.prose() if about else "",
        documentation=node["externalDocs"]["url"].matching(URL, "an address"),
        permission=_permission(node),
        access=_access(node),
        safe=safe,
        safety_class=safety_class(node),
        not_for=not_for(node),
        deprecated=is_deprecated(node),
        successor=successor(node),
        end=end(node),
        availability=availability(node),
        limits=tuple(rate_limit(each, request) for each in node["x-okx-rate-limit"].elements()),
        pages=pages(node, request, answer),
        promise=promise(node, request, answer, safe),
        batch_of=_batch_of(node, request),
        request=request,
        headers=_headers(node, name, given, identifier, reader),
        answer=answer,
        examples=shown,
    )


def pascal(name: str) -> str:
    """`copy_trading` as `CopyTrading`."""
    return "".join(part.capitalize() for part in name.split("_"))


def _permission(node: Node) -> str | None:
    """The permission a key needs; None for a public endpoint."""
    permission = node.get("x-okx-permission")
    if _access(node) == "without keys":
        if permission is not None:
            raise permission.error("a public endpoint needs no permission")
        return None
    if permission is None:
        raise node.error(
            "a private operation needs x-okx-permission", f"One of {', '.join(PERMISSIONS)}."
        )
    return permission.one_of(PERMISSIONS)


def _access(node: Node) -> Access:
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
    """The JSON of a POST's request."""
    body.only({"required", "content", "description"}, "a request body")
    if not body["required"].flag():
        raise body["required"].error("required must be true: the body is always sent")
    body["content"].only({JSON}, "the content of a request")
    media = body["content"][JSON]
    media.only({"schema", "examples"}, "a request in JSON")
    return media


def _batch_of(node: Node, request: RequestModel) -> str | None:
    """The operation that a batch of one order counts as."""
    single = node.get("x-okx-batch-of")
    if single is None:
        return None
    if request.kind != "batch":
        raise single.error("only a list of orders can be a batch of them")
    return single.text()


def _parameters(node: Node, places: tuple[str, ...]) -> list[Node]:
    """The parameters beside the body; several operations may refer to one."""
    given: list[Node] = []
    taken: set[str] = set()
    for element in node["parameters"].elements() if "parameters" in node else ():
        parameter = element.resolved()
        parameter.only(_PARAMETER, "a parameter")
        parameter["in"].one_of(places)
        name = parameter["name"].text()
        spelled = _spelled(parameter)
        if spelled in taken:
            raise parameter["name"].error(f"{name!r} is a parameter already")
        for _, example in parameter["examples"].items() if "examples" in parameter else ():
            example.only({"value", "summary", "description"}, "an example")
            example["value"]
        taken.add(spelled)
        given.append(parameter)
    return given


def _spelled(parameter: Node) -> str:
    """The name of a parameter; that of a header is the same in capital letters."""
    name = parameter["name"].text()
    return name.lower() if parameter["in"].text() == "header" else name


def _query(node: Node, name: str, given: list[Node]) -> Node:
    """The schema of a GET's request: its query as one object, and the rules between them."""
    rules = node.get("x-okx-rules")
    if rules is not None:
        rules.only({*BETWEEN, *BETWEEN_PARAMETERS}, "x-okx-rules")
    return _one_object(node, f"{pascal(name)}Request", "query", given, rules)


def _query_examples(node: Node, given: list[Node]) -> tuple[Example, ...]:
    queries = query_examples({"parameters": [each.mapping() for each in given]})
    return tuple(Example(node, name, query) for name, query in queries.items())


def _headers(
    node: Node, name: str, given: list[Node], identifier: str, reader: Reader
) -> RequestModel | None:
    """The headers that a call may have of its own, as one object; None where it has none."""
    schema = _one_object(node, f"{pascal(name)}Headers", "header", given, None)
    for wire, header in schema["properties"].items():
        if wire.lower() in _OF_HTTP:
            raise header.error(f"{wire!r} is no header of an endpoint: HTTP has it for itself")
        if header["type"].value != "string":
            raise header["type"].error("a header is text", "Write type: string, with a format.")
    if not schema["properties"].mapping():
        return None
    told = schema.having("description", f"The headers of {identifier}.")
    return reader.requests.object(told, "headers")


def _one_object(node: Node, title: str, where: str, given: list[Node], rules: Node | None) -> Node:
    """The parameters of one place as one object, under a title of their own."""
    chosen = [parameter for parameter in given if parameter["in"].text() == where]
    for each in chosen:
        if "required" in each:
            each["required"].flag()
    parameters = {each["name"].text(): _parameter_schema(each) for each in chosen}
    place = node.get("parameters") or node
    values = {name: schema.value for name, schema in parameters.items()}
    properties = Node(values, place.file, place.pointer, place.library, parameters)
    whole = one_object((each.mapping() for each in chosen), rules.mapping() if rules else {})
    schema = {"title": title, **whole, "properties": values}
    named = Node(title, place.file, node["operationId"].pointer, place.library)
    parts = {"properties": properties, "title": named}
    if rules is not None:
        parts |= dict(rules.items())
    return Node(schema, place.file, place.pointer, place.library, parts)


def _parameter_schema(parameter: Node) -> Node:
    """The schema of a parameter, with the description that stands beside it."""
    schema = parameter["schema"].resolved()
    about = parameter.get("description")
    return schema if about is None else schema.having("description", about)
