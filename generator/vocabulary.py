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
    "Time": ".._runtime.convert",
    "Extra": ".._runtime.convert",
    "exact_arguments": ".._runtime.arguments",
    "is_dict": ".._runtime.convert",
    "is_list": ".._runtime.convert",
    "is_integer": ".._runtime.checks",
    "is_unique": ".._runtime.checks",
    "Item": ".._runtime.item",
    "Row": ".._runtime.item",
    "WireFlag": ".._runtime.item",
    "WireInteger": ".._runtime.item",
    "WireList": ".._runtime.item",
    "WireMap": ".._runtime.item",
    "WireNumber": ".._runtime.item",
    "WireObject": ".._runtime.item",
    "WireText": ".._runtime.item",
    "WireTextLists": ".._runtime.item",
    "WireTextMap": ".._runtime.item",
    "WireTexts": ".._runtime.item",
    "Reply": ".._runtime.reply",
    "Place": ".._runtime.request",
    "Request": ".._runtime.request",
    "Batch": ".._runtime.request",
    "HeaderRequest": ".._runtime.request",
    "Resource": ".._runtime.resource",
    "endpoint": ".._runtime.resource",
    "paged": ".._runtime.resource",
    "async_paged": ".._runtime.resource",
    "TextField": ".._runtime.fields",
    "SecretField": ".._runtime.fields",
    "DecimalField": ".._runtime.fields",
    "TimeField": ".._runtime.fields",
    "MicrosecondTimeField": ".._runtime.fields",
    "FlagField": ".._runtime.fields",
    "IntegerField": ".._runtime.fields",
    "CommaField": ".._runtime.fields",
    "TextsField": ".._runtime.fields",
    "TextListsField": ".._runtime.fields",
    "TextMapField": ".._runtime.fields",
    "DecimalsField": ".._runtime.fields",
    "DecimalMapField": ".._runtime.fields",
    "ObjectField": ".._runtime.fields",
    "ObjectsField": ".._runtime.fields",
    "ObjectMapField": ".._runtime.fields",
}
"""Where each name that expressions may use comes from."""

PUBLIC = frozenset(
    (
        *("ApiError", "BadReply", "OkxError", "OutcomeUnknown", "TransportError"),
        *(
            "Charge",
            "RateLimiter",
            "RateLimitReached",
            "UndescribedCodeError",
            "ValidationError",
            "Meaning",
            "AsyncClient",
            "AsyncTransport",
            "Client",
            "Cursor",
            "Encoded",
        ),
        *("HttpRequest", "HttpResponse", "Operation", "RateLimit", "Region", "Transport"),
        *("ModuleType", "UnsetType"),
    )
)
"""Classes that the package or its modules have beside those that the description names."""

CLASSES = PUBLIC | {name for name in IMPORTED if name[0].isupper()}
"""What no title and no error class may be called."""

CLIENT = frozenset(
    (
        *("base_url", "close", "demo", "exp_time", "from_env", "request", "send", "sync_clock"),
        "timeout",
    )
)
"""What no resource may be called: a client has it for itself."""

MODEL = frozenset(
    (
        *("self", "cls", "extra", "nested", "place", "body", "wire"),
        *(
            "check",
            "refusal",
            "unchecked",
            "whole",
            "from_wire",
            "to_wire",
            "from_arguments",
            "wire_value",
        ),
        *("lenient", "sent", "is_empty", "wire_type", "str", "int", "bool"),
    )
)
"""What a model has for itself; parameters and fields of such a name get an underscore."""

REPLY = frozenset(
    (
        *("check", "code", "count", "failed", "http_status", "index", "msg", "nested", "only"),
        *("operation", "raw", "succeeded", "to_wire", "wire_value"),
    )
)
"""What a reply has for itself; nothing beside `data` can be called so."""

METHOD = frozenset(("endpoint", "paged", "async_paged"))
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
