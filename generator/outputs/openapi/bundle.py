"""The description as one OpenAPI document, for tools of every language.

Titled objects and shared schemas become components under their names; files disappear.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...description.keywords import KEYWORDS
from ...description.load import is_mapping
from ...description.resolve import Library, Node
from ...description.sbe import SBE
from ...description.tables import KNOWN, MEANINGS

_ANSWERS = "fields/answers.yaml"


@dataclass
class Bundler:
    """Collects components while a document is walked."""

    schemas: dict[str, Any] = field(default_factory=dict[str, Any])
    responses: dict[str, Any] = field(default_factory=dict[str, Any])
    places: dict[tuple[str, str], Node] = field(default_factory=dict[tuple[str, str], Node])

    def openapi(self, node: Node) -> Any:
        """A part of the document that is not a schema."""
        if isinstance(node.value, list):
            return [self.openapi(element) for element in node.elements()]
        if not isinstance(node.value, dict):
            return node.value
        target = node.target()
        if target is not None:
            if len(node.pointer) > 1 and node.pointer[-2] == "responses":
                return self._response(target)
            return self.openapi(target)
        members = {key: self._member(key, child) for key, child in node.items()}
        if members.get("in") == "query" and node["schema"].resolved()["type"].value == "array":
            members |= {"style": "form", "explode": False}  # commas, where OpenAPI would repeat
        return members

    def _member(self, key: str, child: Node) -> Any:
        if key in ("schema", "x-okx-rules"):
            return self.schema(child)
        if key in ("example", "examples") or key.startswith("x-"):
            return child.value
        return self.openapi(child)

    def schema(self, node: Node) -> Any:
        """A schema: a reference to a component where it has a name."""
        if node.value is False:
            return {"not": {}}  # the same, for tools that take every schema for an object
        if not isinstance(node.value, dict):
            return node.value
        target = node.target()
        if target is not None:
            beside = {key: value for key, value in node.mapping().items() if key != "$ref"}
            if _is_written_out(target):
                return {**self.body(target), **beside}
            return {**self._component(target.name, target), **beside}
        if "title" in node:
            return self._component(node["title"].text(), node)
        return self.body(node)

    def body(self, node: Node) -> dict[str, Any]:
        """A schema written out, what it refers to aside."""
        body: dict[str, Any] = {}
        for key, child in node.items():
            if key == MEANINGS:
                body |= _table(child.resolved(), "enum" in node)
            elif key == SBE:
                body[key] = self._reading(child)
            else:
                body[key] = self._keyword(key, child)
        if "type" not in body:
            # Part of a rule: some tools look for a property beside the requirement of it.
            for name in body.get("required", ()):
                body.setdefault("properties", {}).setdefault(name, {})
            if "properties" in body:
                # Says nothing new; but a linter takes what it is not told of as closed.
                body["unevaluatedProperties"] = True
        return body

    def _reading(self, said: Node) -> dict[str, Any]:
        """How a binary message is read, its layout included: no file is left to look it up in."""
        references, is_one = said["message"], is_mapping(said["message"].value)
        messages = [each.resolved() for each in ([references] if is_one else references.elements())]
        layout = messages[0].library.document(messages[0].file)
        beside = {key: value for key, value in layout.mapping().items() if key != "messages"}
        whole = [{"name": each.name, **each.value} for each in messages]
        told = {"message": whole[0] if is_one else whole, "layout": beside}
        return {**said.value, **told, "item": self.body(said["item"])}

    def _keyword(self, key: str, child: Node) -> Any:
        if key == "additionalProperties" and child.value is False:
            return False  # every tool knows this one
        match KEYWORDS[key].holds if key in KEYWORDS else "":
            case "schema":
                return self.schema(child)
            case "schemas":
                return [self.schema(element) for element in child.elements()]
            case "named":
                return {name: self.schema(each) for name, each in child.items()}
            case _:
                return child.value

    def _component(self, name: str, node: Node) -> dict[str, Any]:
        if self._is_new("schemas", name, node):
            self.schemas[name] = {}
            if node.target() is not None:
                self.schemas[name] = self.schema(node)
            else:
                self.schemas[name] = self.body(node)
        return {"$ref": f"#/components/schemas/{name}"}

    def _response(self, node: Node) -> dict[str, Any]:
        if self._is_new("responses", node.name, node):
            self.responses[node.name] = self.openapi(node)
        return {"$ref": f"#/components/responses/{node.name}"}

    def _is_new(self, section: str, name: str, node: Node) -> bool:
        known = self.places.setdefault((section, name), node)
        if (known.file, known.pointer) != (node.file, node.pointer):
            raise node.error(
                f"{name} is the name of another schema too, in {known.file}", "Rename one of them."
            )
        return known is node


def _table(node: Node, closed: bool) -> dict[str, Any]:
    """A table, and what other tools know of it: that these are known values."""
    known = {} if closed else {KNOWN: [*node["values"].mapping()]}
    return {**known, MEANINGS: node.value}


def _is_written_out(shared: Node) -> bool:
    """Whether a shared schema is no component: a field of answers, or a part of rules.

    Tools make a class of every component, and there are a dozen fields for each class.
    """
    is_field = shared.file == shared.library.root / _ANSWERS
    return is_field or ("type" not in shared and "$ref" not in shared)


def bundle(library: Library) -> dict[str, Any]:
    """The description as one OpenAPI document; raises SpecError."""
    bundler = Bundler()
    document: dict[str, Any] = bundler.openapi(library.top())
    components: dict[str, Any] = document.setdefault("components", {})
    components["schemas"] = dict(sorted(bundler.schemas.items()))
    components["responses"] = dict(sorted(bundler.responses.items()))
    return document
