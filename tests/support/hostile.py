"""Text that would like to be code, and a description that has it in every place of prose."""

from __future__ import annotations

from tests.support.tiny import DOCS, PATH, Json, get, item, post, query, request, root, schema, text

MARKER = "hostile-marker"
PAYLOAD = f"__import__('os').system('touch {MARKER}')"

TEXTS = {
    "three quotes": '"""',
    "three quotes at the end": 'a"""',
    "three quotes at the start": '"""a',
    "three quotes in the middle": 'a """ b',
    "four quotes": '""""',
    "six quotes": '""""""',
    "three single quotes": "'''",
    "a quote": '"',
    "a quote at the start": '"a',
    "a quote at the end": 'a"',
    "two quotes at the end": 'a""',
    "a single quote": "'",
    "single quotes around": "'a'",
    "a backslash": "\\",
    "a backslash at the end": "a\\",
    "two backslashes at the end": "a\\\\",
    "a backslash before a quote": 'a\\"',
    "a backslash before three quotes": 'a\\"""',
    "a backslash before a line break": "a\\\nb",
    "escapes": r"\n \x41 \u0041 \N{BULLET} \0 \'",
    "a broken escape": r"\x \u12 \N{NO SUCH} \777",
    "a line break": "a\nb",
    "a line that is code": "a\nimport os\nb",
    "paragraphs": "a\n\nb\n\n\nc",
    "Windows line ends": "a\r\nb\rc",
    "a tab": "a\tb",
    "an expression of the templates": "{{ 7 * 7 }}",
    "an attack on the templates": (
        "{{ cycler.__init__.__globals__.os.system('touch " + MARKER + "') }}"
    ),
    "a statement of the templates": "{% for x in range(9) %}a{% endfor %}",
    "the end of a block": "{% endfor %}{% endif %}",
    "a comment of the templates": "a {# b #} c",
    "an open comment of the templates": "{#",
    "raw templates": "{% raw %}{{ a }}",
    "a comment": "a # b",
    "a comment from the start": "# type: ignore  # noqa",
    "an encoding": "# -*- coding: utf-7 -*-",
    "what black obeys": "# fmt: off",
    "formats": "%s %(a)s %% {0} {a!r:>{width}} {",
    "an f-string": 'f"{1 + 1}"',
    "braces": "{a}",
    "a keyword": "class",
    "a constant": "None",
    "a dunder": "__class__",
    "an argument list": "a: int = 1, *, b",
    "the end of a call": '"), None)',
    "a payload": PAYLOAD,
    "a payload after three quotes": f'"""\n{PAYLOAD}\n"""',
    "a payload after a quote": f'a"); {PAYLOAD} #',
    "a payload after a single quote": f"a'); {PAYLOAD} #",
    "a payload after a backslash": f'\\"""; {PAYLOAD} #',
    "a payload on a line": f"a\n{PAYLOAD}\nb",
    "a payload in braces": "{" + PAYLOAD + "}",
    "a payload after a comment": f"# a\n{PAYLOAD}",
    "a payload in the form of a default": f'" if {PAYLOAD} else "',
    "right to left": "a \u202e b \u202c",
    "an isolate": "a \u2066 b \u2069",
    "an invisible letter": "a\u200bb\u2060c",
    "a tag": "a\U000e0041b",
    "a byte order mark": "a\ufeffb",
    "a line separator": "a\u2028b\u2029c",
    "a next line": "a\x85b",
    "a form feed": "a\x0cb",
    "a nil": "a\0b",
    "a bell": "a\ab",
    "a terminal's escape": "\x1b[31ma\x1b[0m",
    "a deletion": "a\x7fb",
    "a private letter": "a\ue000b",
    "a letter that is none": "a\uffffb",
    "letters of other scripts": "\u5e73\u4ed3 \u0430\u0431 \u00e9 e\u0301 \U0001f600",
    "a long word": "a" * 300,
    "a long line": "word " * 80 + "end",
    "a very long line of quotes": '" ' * 120 + '"',
    "markup": "<script>alert(1)</script> & [a](b) `c` **d**",
    "a doctest": ">>> 1 + 1\n2",
    "a section of a docstring": "Args:\n    a: b\n\nRaises:\n    c: d",
    "dots and dashes": "---\n...\n- a: b",
}  # fmt: skip

# One of each kind, for places where every text meets the same code.
FEW = [
    *("three quotes at the end", "a single quote", "a backslash at the end", "escapes"),
    *("a line that is code", "Windows line ends", "a tab", "an expression of the templates"),
    *("an encoding", "formats", "a keyword", "a constant", "a dunder", "an argument list"),
    *("a payload", "a payload after three quotes", "a payload after a quote", "right to left"),
    *("a payload on a line", "an invisible letter", "a line separator", "a next line", "a nil"),
    *("a terminal's escape", "letters of other scripts", "dots and dashes"),
]


def _body(value: str) -> Json:
    """A request with the text in every place of it."""
    return request(
        {
            "said": text(description=value, examples=[value], **{"$comment": value}),
            "chosen": text(enum=[value, "other"], **{"x-okx-default": value}),
            "tested": text(),
            "needed": text(),
            "leg": {
                **request({"px": text(description=value)}),
                "title": "Leg",
                "description": value,
            },
            "texts": schema("array", items=text(description=value, enum=[value])),
            "parts": schema(
                "array",
                items={**request({"px": text()}), "title": "Part", "description": value},
                **{"x-okx-batch-rules": [{"unique": {"name": "px", "but": value}}]},
            ),
        },
        description=value,
        allOf=[
            {
                "if": {"properties": {"tested": {"const": value}}, "required": ["tested"]},
                "then": {"required": ["needed"]},
            },
            {"not": {"properties": {"tested": {"const": "not"}}, "required": ["tested"]}}
            | {"description": value},
        ],
    )


def _data(value: str) -> Json:
    """An item of an answer with the text in every place of it."""
    return item(
        {
            "said": text(
                description=value, **{"x-extensible-enum": [value], "x-okx-default": value}
            ),
            "leg": {
                **item({"px": text(description=value)}, title="PlacedLeg"),
                "description": value,
            },
            "meant": text(**{"x-okx-meanings": {"table": "MEANINGS", "values": {value: value}}}),
            "line": line(value),
            "texts": schema("object", additionalProperties=text(), description=value),
            "legs": schema(
                "object",
                additionalProperties=item({"px": text()}, title="MappedLeg", description=value),
                description=value,
            ),
        },
        description=value,
    )


def description(value: str) -> Json:
    """A description with a text in every place where prose or a value stands."""
    operation = post(_body(value), _data(value), parameters=[header(value)])
    operation["post"] |= {
        "summary": value,
        "description": value,
        "x-okx-errata": [
            {
                "at": ["page"],
                "about": ["meaning"],
                "said": {"meaning": value},
                "settled": value,
                "why": value,
            }
        ],
    }
    operation["post"]["requestBody"]["description"] = value
    media = operation["post"]["requestBody"]["content"]["application/json"]
    media["examples"] = {value: {"value": {value: value}}}
    response = operation["post"]["responses"]["200"]
    response["description"] = value
    reply = response["content"]["application/json"]
    reply["examples"] = {value: {"value": {"code": value, "data": [{value: value}]}}}
    reply["schema"]["description"] = value
    reply["schema"]["properties"]["toldAt"] = text(
        description=value, **{"x-extensible-enum": [value]}
    )
    return {
        **root({PATH: operation, **more(value)}),
        "info": {"title": value, "version": "1.0", "summary": value, "description": value},
        "servers": [{"url": "https://tiny.test", "description": value, "x-okx-region": "global"}],
        "tags": [{"name": "thing", "description": value, "externalDocs": {"url": DOCS}}],
    }


def header(value: str) -> Json:
    """A header with a text wherever one stands."""
    return {
        "name": "shown",
        "in": "header",
        "description": value,
        "schema": text(enum=[value, "other"], **{"x-okx-default": value, "$comment": value}),
        "examples": {value: {"value": value, "summary": value, "description": value}},
    }


def line(value: str) -> Json:
    """A row with a text wherever one stands."""
    said = {"description": value, "x-extensible-enum": [value], "x-okx-default": value}
    columns = [
        text(**{"x-okx-column": "o", "x-okx-name": "open", **said}),
        text(**{"x-okx-column": "vol", **said}, format="decimal"),
    ]
    return {"title": "PlaceLine", "type": "array", "prefixItems": columns, "description": value}


def more(value: str) -> Json:
    """Paths of a batch, of pages and of an answer that is no JSON."""
    said = query(
        "said",
        text(),
        description=value,
        examples={value: {"value": value, "summary": value, "description": value}},
    )
    limits = [
        {"requests": 1, "seconds": 2, "per": ["user"], "when": {"said": value}},
        {"requests": 3, "seconds": 4, "per": ["ip"], "keys": False, "role": "lead-trader"},
    ]
    asked = get(
        [said, query("after", text()), query("before", text(), description=value), header(value)],
        {**line(value), "title": "GetPlaceResult"},
        summary=value,
        **{"x-okx-pages": {"cursor": "o"}, "x-okx-rate-limit": limits},
    )
    order = {**request({"px": text(description=value)}), "title": "Order", "description": value}
    batch = {
        "title": "PlaceOrdersRequest",
        "type": "array",
        "x-okx-name": "orders",
        "description": value,
        "minItems": 1,
        "items": order,
    }
    placed = post(batch, item({}, title="PlacedOrder"), name="thing.place_orders")
    binary = get(name="thing.get_book", description=value)
    schema_of_bytes = {"type": "string", "format": "binary", "description": value}
    response = {"description": value, "content": {value: {"schema": schema_of_bytes}}}
    binary["get"]["responses"] = {"200": response}
    return {
        "/api/v5/thing/places": asked,
        "/api/v5/thing/orders": placed,
        "/api/v5/thing/book": binary,
    }


def errors(value: str) -> Json:
    """Error codes whose texts are a text."""
    code = {"class": "BadThingError", "resend": "no", "meaning": value}
    return {
        "classes": {"BadThingError": {"meaning": value, "hint": value}},
        "codes": {value: code, f"{value} 2": {**code, "hint": value}},
    }
