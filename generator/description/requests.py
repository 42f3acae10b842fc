"""Schemas of requests, as a part of stage 3: parameters, their types, and their rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from .api import Parameter, RequestModel, Type
from .resolve import Node
from .rules.compile import Parameters, request_rules, value_rules
from .tables import Tables
from .values import (
    Place,
    default_of,
    description_of,
    format_of,
    is_deprecated,
    one_type,
    place_of,
    title_of,
)

FORMATS = ("decimal", "unix-ms", "flag", "comma-separated", "password")
"""What the text of a request may stand for."""


@dataclass
class Requests:
    """Reads models of requests, each once however many operations share it."""

    tables: Tables
    models: dict[Place, RequestModel] = field(default_factory=dict[Place, RequestModel])
    begun: set[Place] = field(default_factory=set[Place])

    def body(self, node: Node) -> RequestModel:
        """The model of a whole request: an object, or a list of objects."""
        schema = node.resolved()
        declared = schema.get("type")
        if declared is not None and declared.value == "array":
            return self._batch(schema)
        return self.model(schema)

    def model(self, node: Node) -> RequestModel:
        """The model of an object; several requests may share it."""
        schema = node.resolved()
        title, place = title_of(schema), place_of(schema)
        if place in self.models:
            return self.models[place]
        if place in self.begun:
            raise node.error(f"{title} contains itself", "Recursive schemas are not supported.")
        self.begun.add(place)
        self.models[place] = model = self.object(schema, "object")
        return model

    def object(self, schema: Node, kind: str) -> RequestModel:
        """The model of an object that is read for the first time."""
        title = title_of(schema)
        declared = schema.get("type")
        if declared is None or declared.value != "object":
            raise schema.error(f"{title} must be of type object")
        if "x-okx-name" in schema:
            raise schema["x-okx-name"].error(
                "'x-okx-name' means nothing for an object",
                "It is what the argument of a batch is called.",
            )
        format_of(schema)
        closed = schema.get("additionalProperties")
        if closed is None or closed.value is not False:
            raise schema.error(
                "additionalProperties must be false in a request",
                "Write additionalProperties: false.",
            )
        properties = schema["properties"]
        required = _required(schema, properties)
        scope = Parameters.of(properties, required)
        parameters = tuple(
            self._parameter(child, child.resolved(), name, name in required, scope)
            for name, child in properties.items()
        )
        description = schema.get("description")
        return RequestModel(
            node=schema,
            title=title,
            kind="headers" if kind == "headers" else "object",
            description=description.prose() if description else "",
            parameters=parameters,
            rules=tuple(request_rules(schema, scope)),
        )

    def parameter(self, node: Node, name: str) -> Parameter:
        """A parameter that every request has, and of which no rule of the others speaks."""
        return self._parameter(node, node.resolved(), name, True, Parameters((name,)))

    def _batch(self, schema: Node) -> RequestModel:
        title = title_of(schema)
        name = schema["x-okx-name"].text()
        elements = schema["items"].resolved()
        if elements["type"].value != "object":
            raise schema["items"].error("a batch is a list of objects")
        many = schema.without("x-okx-name")
        if "description" not in schema:
            told = f"What is asked for: {title_of(elements)} or dicts of the same."
            many = many.having("description", told)
        parameter = self._parameter(
            schema["x-okx-name"], many, name, required=True, scope=Parameters((name,))
        )
        return RequestModel(
            node=schema,
            title=title,
            kind="batch",
            description="",
            parameters=(parameter,),
            rules=(),
        )

    def _parameter(
        self, node: Node, schema: Node, name: str, required: bool, scope: Parameters
    ) -> Parameter:
        return Parameter(
            node=node,
            schema=schema,
            name=name,
            required=required,
            type=self._type(schema),
            description=description_of(schema),
            default=default_of(schema),
            table=self.tables.of(schema),
            deprecated=is_deprecated(schema),
            rules=tuple(value_rules(schema, name, scope)),
        )

    def _type(self, schema: Node) -> Type[RequestModel]:
        name = one_type(schema)
        form = format_of(schema, *(FORMATS if name == "string" else ()))
        if name == "string":
            return Type(name, form, () if form else _values(schema))
        if name in ("boolean", "integer"):
            return Type(name)
        if name == "object":
            return Type(name, model=self.model(schema))
        if name == "array":
            return Type(name, element=self._element(schema["items"]))
        raise schema["type"].error(
            f"{name!r} is not a type of requests", "Numbers are strings with format: decimal."
        )

    def _element(self, node: Node) -> Type[RequestModel]:
        element = node.resolved()
        name = one_type(element)
        if name == "object":
            return Type(name, model=self.model(element))
        if name == "string":
            format_of(element)
            return Type(name, values=_values(element))
        raise node.error(
            f"a list of {name} is not supported in a request", "Lists hold text or titled objects."
        )


def _values(schema: Node) -> tuple[str, ...]:
    values = schema.get("enum")
    return values.texts() if values is not None else ()


def _required(schema: Node, properties: Node) -> tuple[str, ...]:
    node = schema.get("required")
    required = node.texts() if node else ()
    for name in required:
        if name not in properties and node is not None:
            raise node.error(f"{name!r} is required and not a property")
    return required
