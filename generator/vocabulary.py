"""The names that generated modules have for themselves, and where they come from."""

from __future__ import annotations

IMPORTED = {
    "Any": "typing",
    "Literal": "typing",
    "Optional": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "UNSET": "msgspec",
    "Number": ".._runtime.convert",
    "Extra": ".._runtime.convert",
    "exact_arguments": ".._runtime.arguments",
    "is_dict": ".._runtime.convert",
    "is_list": ".._runtime.convert",
    "is_integer": ".._runtime.checks",
    "is_unique": ".._runtime.checks",
    "Item": ".._runtime.item",
    "WireFlag": ".._runtime.item",
    "WireInteger": ".._runtime.item",
    "WireList": ".._runtime.item",
    "WireObject": ".._runtime.item",
    "WireText": ".._runtime.item",
    "WireTexts": ".._runtime.item",
    "Reply": ".._runtime.reply",
    "Place": ".._runtime.request",
    "Request": ".._runtime.request",
    "Resource": ".._runtime.resource",
    "endpoint": ".._runtime.resource",
    "TextField": ".._runtime.fields",
    "DecimalField": ".._runtime.fields",
    "TimeField": ".._runtime.fields",
    "FlagField": ".._runtime.fields",
    "IntegerField": ".._runtime.fields",
    "TextsField": ".._runtime.fields",
    "ObjectField": ".._runtime.fields",
    "ObjectsField": ".._runtime.fields",
}
"""Where each name that expressions may use comes from."""

PUBLIC = frozenset(
    (
        *("ApiError", "BadReply", "OkxError", "OutcomeUnknown", "TransportError"),
        *("ValidationError", "Meaning", "AsyncClient", "AsyncTransport", "Client", "Encoded"),
        *("HttpRequest", "HttpResponse", "Operation", "RateLimit", "Region", "Transport"),
        *("ModuleType", "UnsetType"),
    )
)
"""Classes that the package or its modules have beside those that the description names."""

CLASSES = PUBLIC | {name for name in IMPORTED if name[0].isupper()}
"""What no title and no error class may be called."""

CLIENT = frozenset(("base_url", "close", "demo", "from_env", "request", "send", "timeout"))
"""What no resource may be called: a client has it for itself."""

MODEL = frozenset(
    (
        *("self", "cls", "extra", "label", "documentation", "nested", "place", "body", "wire"),
        *("check", "refusal", "unchecked", "from_wire", "to_wire", "from_arguments", "wire_value"),
    )
)
"""What a model has for itself; parameters and fields of such a name get an underscore."""

METHOD = frozenset(("endpoint",))
"""What no method may be called."""

LOCAL = frozenset(
    (
        *(
            "wire",
            "at",
            "cls",
            "each",
            "is_integer",
            "is_unique",
            "is_dict",
            "is_list",
            "frozenset",
            "all",
            "sum",
        ),
        *("len", "bool", "isinstance", "dict", "list", "str"),
    )
)
"""What the rules of a request use; local variables of such a name get an underscore."""
