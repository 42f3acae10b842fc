"""The draft of a request: its parameters, the rules between them, its pages and examples."""

from __future__ import annotations

import re
from typing import Any

from ..description.examples import query_examples, query_schema
from ..description.load import is_mapping, is_sequence
from ..docs.parameters import Parameter
from ..drift.described import lengths
from ..drift.settled import digest
from ..house.vocabulary import REQUESTS
from . import samples
from .forms import form, is_time
from .rules import Rule, rules_of, together
from .work import (
    Work,
    capital,
    examples_in,
    inner_of,
    mark,
    outermost,
    untold,
    with_inner,
    without_repetition,
    words,
)

_COMMAS = re.compile(
    r"comma[- ]separated|separated? (?:by|with) (?:a )?commas?|逗号(?:分隔|隔开|分割)", re.I
)
_OLDER = re.compile(r"(?:earlier|older) than[^`\n]{0,40}`(\w+)`", re.I)
# Shared fields that say a form and no meaning: a parameter of such a name is something else.
_FORMS = ("Decimal", "NotNegative", "DecimalOrEmpty", "Whole", "Flag", "Time")
_ELEMENT = {"type": "string", "pattern": "^[^,]+$"}
_ELEMENTS = "^[^,]+(,[^,]+)*$"


def request_body(work: Work, title: str) -> dict[str, Any]:
    """The request of a POST: an object, or a list of them."""
    facts = work.facts
    bodies = [each.value for each in facts.requests if each.value is not None]
    if any(is_sequence(each) for each in bodies):
        schema: dict[str, Any] = {
            "title": work.claim(f"{title}Request"),
            "type": "array",
            "x-okx-name": "orders",
            "minItems": 1,
            "items": exact(work, facts.request, (title, f"{title}Element"), bodies),
        }
    else:
        schema = exact(work, facts.request, (f"{title}Request",), bodies)
    if not facts.request and not bodies:
        return {"schema": schema, "examples": {"documented": {"value": {}}}}
    return {"schema": schema, "examples": examples_in(work, "request", schema, facts.requests)}


def exact(
    work: Work, parameters: tuple[Parameter, ...], titles: tuple[str, ...], bodies: list[Any]
) -> dict[str, Any]:
    """The schema of an object in a request."""
    title = work.claim(*titles)
    parameters = (*parameters, *untold(work, "request", parameters, bodies))
    top = outermost(parameters)
    properties: dict[str, Any] = {}
    for each in top:
        inner = inner_of(parameters, each.name)
        values = list(samples.values(bodies, each.name))
        if inner:
            name = f"{title.removesuffix('Request')}{capital(each.name)}"
            inside = exact(work, inner, (name, f"{name}Request"), values)
            about = {"description": words(work, each)}
            if work.kind("request", each, with_inner(each, values)).startswith("array"):
                properties[each.name] = {"type": "array", **about, "items": inside}
            else:
                properties[each.name] = {**inside, "description": _joined(about, inside)}
        else:
            properties[each.name] = _parameter(work, each, values, False)
    required = [each.name for each in top if each.required == "yes"]
    schema: dict[str, Any] = {"title": title, "type": "object", "properties": properties}
    if required:
        schema["required"] = required
    return schema | {"additionalProperties": False} | _rules(top)


def _joined(*abouts: dict[str, Any]) -> str:
    return "\n".join(each["description"] for each in abouts if "description" in each)


def _rules(parameters: tuple[Parameter, ...]) -> Rule:
    """What parameters rule between each other, recognized or marked."""
    rules: list[Rule] = []
    marks: list[str] = []
    for each in parameters:
        found = rules_of(each, parameters)
        rules.extend(found.rules)
        if found.more:
            marks.append(mark(f"the rule of {each.name}, see {each.page}:{each.line}"))
    return together(rules, marks)


def query_parts(work: Work, title: str) -> dict[str, Any]:
    """The parameters of a GET with their examples, the rules between them, and its cursor."""
    facts = work.facts
    queries = [each.value for each in facts.requests if is_mapping(each.value)]
    top = outermost(facts.request)
    parameters: list[dict[str, Any]] = []
    for each in top:
        schema = _parameter(work, each, list(samples.values(queries, each.name)), True)
        entry: dict[str, Any] = {"name": each.name, "in": "query"}
        if each.required == "yes":
            entry["required"] = True
        about = {"description": schema.pop("description")} if "description" in schema else {}
        parameters.append({**entry, **about, "schema": schema})
    found: dict[str, Any] = {"parameters": parameters}
    if rules := _rules(top):
        found["x-okx-rules"] = rules
    for query in queries:
        _add_query(work, found, query)
    for entry in parameters:
        entry["schema"] = _shared(work, entry["name"], entry["schema"])
    return found | _pages(work)


def _shared(work: Work, name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The entry of the vocabulary that says the same of a parameter of this name, or the schema."""
    title = capital(name)
    entry = work.library.vocabularies[REQUESTS].get(title, {})
    same = {key: value for key, value in entry.items() if key != "description"} == schema
    return {"$ref": f"{work.above}{REQUESTS}#/{title}"} if same else schema


def _add_query(work: Work, found: dict[str, Any], query: dict[str, str]) -> None:
    """An example of a query, a part of it with each parameter."""
    read = {
        each["name"]: _read(query[each["name"]], each["schema"])
        for each in found["parameters"]
        if each["name"] in query
    }
    unknown = query.keys() - read.keys()
    if unknown or not samples.allows(query_schema(found), read, work.target, work.library.files):
        work.differs("example.request", {"example": digest(query)}, "It is left out.")
        return
    count = len(query_examples(found))
    name = f"example_{count + 1}" if count else "documented"
    for each in found["parameters"]:
        if each["name"] in read:
            each.setdefault("examples", {})[name] = {"value": read[each["name"]]}


def _read(text: str, schema: dict[str, Any]) -> Any:
    """A value of a query as its schema has it."""
    if schema.get("type") == "array" or schema.get("$ref", "").endswith("s"):
        return text.split(",")
    if schema.get("type") == "integer" and text.isdigit():
        return int(text)
    if schema.get("type") == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    return text


def _pages(work: Work) -> dict[str, Any]:
    """The cursor, where the page says which field it is and that field tells rows apart.

    Where it only speaks of an ID that the answer has, that is proposed.
    """
    names = {each.name: each for each in work.facts.request}
    if not {"after", "before"} <= names.keys():
        return {}
    after = names["after"]
    fields = [each for each in outermost(work.facts.answer) if not is_time(each)]
    ids = [each.name for each in fields if each.name.lower().endswith("id")]
    found = _OLDER.search(after.text)
    if found and found[1] in ids:
        return {"x-okx-pages": {"cursor": found[1]}}
    spoken = [name for name in ids if re.search(rf"\b{name}\b", after.text)]
    what = f"what after and before are compared with, see {after.page}:{after.line}"
    if len(spoken) == 1 and not is_time(after):
        work.marks.append(mark(f"{what}; x-okx-pages proposes {spoken[0]}"))
        return {"x-okx-pages": {"cursor": spoken[0]}}
    work.marks.append(mark(what))
    return {}


def _parameter(work: Work, parameter: Parameter, values: list[Any], query: bool) -> dict[str, Any]:
    """The schema of a parameter that is no object."""
    about: dict[str, Any] = {"deprecated": True} if parameter.deprecated else {}
    about["description"] = words(work, parameter)
    if query and parameter.name == "limit":
        return _count(parameter)
    if _has_commas(parameter, values):
        return _list(work, parameter, query) | about
    kinds = {parameter.type} if query else samples.kinds(values) or {parameter.type}
    kind = kinds.pop() if len(kinds) == 1 else parameter.type
    if not query:
        kind = work.kind("request", parameter, kind)
    if kind.startswith("array"):
        return {"type": "array", "items": {"type": "string"}} | about
    if kind in ("boolean", "integer") and not query:
        return {"type": kind} | _default(work, parameter, kind) | about
    text = _reference(work, parameter, values)
    if text is None:
        return _text(parameter, values) | _default(work, parameter, "string") | about
    if text["$ref"].endswith(f"/{capital(parameter.name)}") and not _is_form(parameter.name):
        about = without_repetition(work, REQUESTS, parameter, about)
    return text | _default(work, parameter, "string") | about


def _has_commas(parameter: Parameter, values: list[Any]) -> bool:
    """Whether a parameter is several values with commas between them."""
    if parameter.type not in ("string", ""):
        return False
    if _COMMAS.search(parameter.text):
        return True
    lists = [each.split(",") for each in values if isinstance(each, str) and "," in each]
    return any(set(each) <= set(parameter.values) for each in lists)


def _is_form(name: str) -> bool:
    return capital(name) in _FORMS


def _list(work: Work, parameter: Parameter, query: bool) -> dict[str, Any]:
    """A list in a query, or the text of one in a body."""
    plural = f"{capital(parameter.name).removesuffix('s')}s"
    if not query:
        elements = "|".join(re.escape(each) for each in parameter.values)
        pattern = f"^({elements})(,({elements}))*$" if elements else _ELEMENTS
        return {"type": "string", "format": "comma-separated", "pattern": pattern}
    if parameter.values:
        element: dict[str, Any] = {"type": "string", "enum": list(parameter.values)}
        return {"type": "array", "minItems": 1, "items": element}
    if work.library.vocabularies[REQUESTS].get(plural, {}).get("type") == "array":
        return {"$ref": f"{work.above}{REQUESTS}#/{plural}"}
    return {"type": "array", "minItems": 1, "items": dict(_ELEMENT)}


def _count(parameter: Parameter) -> dict[str, Any]:
    most = [int(each) for each in re.findall(r"\d{1,9}", parameter.text)]
    schema: dict[str, Any] = {"type": "integer", "minimum": 1}
    if most:
        schema["maximum"] = max(most)
    if parameter.default and parameter.default.isdigit():
        schema["x-okx-default"] = int(parameter.default)
    return schema | {"description": "Most rows to return."}


def _reference(work: Work, parameter: Parameter, values: list[Any]) -> dict[str, Any] | None:
    """The shared field of a parameter: one of its name that allows the same, or one of its form."""
    shared = work.library.vocabularies[REQUESTS]
    name = capital(parameter.name)
    meant = form(parameter, values)
    if meant == "flag":
        name = "Flag"
    elif name not in shared or name in _FORMS:
        if parameter.values:
            return None
        name = {"unix-ms": "Time", "decimal": "Decimal"}.get(meant, name)
    known = shared.get(name)
    if known is None or known.get("type") != "string" or meant == "unix-us":
        return None
    if name != "Flag" and parameter.values and set(parameter.values) != set(known.get("enum", ())):
        return None
    if parameter.lengths and set(parameter.lengths) != lengths(known):
        return None
    if not all(samples.allows(known, each, work.target, work.library.files) for each in values):
        return None
    return {"$ref": f"{work.above}{REQUESTS}#/{name}"}


def _text(parameter: Parameter, values: list[Any]) -> dict[str, Any]:
    """Text; what the example has is one of its values, or they are none."""
    schema: dict[str, Any] = {"type": "string"}
    if parameter.values and set(parameter.values) >= set(values):
        schema["enum"] = list(parameter.values)
    elif len(parameter.lengths) > 1:
        schema["pattern"] = f"^({'|'.join(f'.{{{each}}}' for each in parameter.lengths)})$"
    elif parameter.lengths:
        schema["minLength"] = 1
        schema["maxLength"] = max(parameter.lengths)
    elif parameter.required == "yes":
        schema["minLength"] = 1
    return schema


def _default(work: Work, parameter: Parameter, kind: str) -> dict[str, Any]:
    """The default, or a note where it is no value that the parameter can have."""
    default = parameter.default
    if default is None:
        return {}
    value: str | bool | int | None = default
    if kind == "boolean":
        value = {"true": True, "false": False}.get(default.lower())
    elif kind == "integer":
        value = int(default) if default.isdecimal() else None
    elif parameter.values and default not in parameter.values:
        value = None
    if value is None:
        place = f"request.{work.whole_name('request', parameter)}"
        work.differs(place, {"default": default}, "No default, for it is none of its values.")
        return {}
    return {"x-okx-default": value}
