"""The names that generated modules have for themselves, and where they come from."""

from __future__ import annotations

IMPORTED = {
    "Any": "typing",
    "Literal": "typing",
    "TYPE_CHECKING": "typing",
    "Optional": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "UNSET": "msgspec",
    "Number": ".._runtime.models.convert",
    "Time": ".._runtime.models.convert",
    "Extra": ".._runtime.models.convert",
    "exact_arguments": ".._runtime.models.arguments",
    "is_dict": ".._runtime.models.convert",
    "is_list": ".._runtime.models.convert",
    "is_integer": ".._runtime.models.checks",
    "is_unique": ".._runtime.models.checks",
    "Item": ".._runtime.models.item",
    "Row": ".._runtime.models.item",
    "WireFlag": ".._runtime.models.item",
    "WireInteger": ".._runtime.models.item",
    "WireList": ".._runtime.models.item",
    "WireMap": ".._runtime.models.item",
    "WireNumber": ".._runtime.models.item",
    "WireObject": ".._runtime.models.item",
    "WireText": ".._runtime.models.item",
    "WireTextLists": ".._runtime.models.item",
    "WireTextMap": ".._runtime.models.item",
    "WireTexts": ".._runtime.models.item",
    "Operation": ".._runtime.calls.operation",
    "RateLimit": ".._runtime.calls.operation",
    "Cursor": ".._runtime.calls.operation",
    "Reply": ".._runtime.models.reply",
    "Place": ".._runtime.models.request",
    "Request": ".._runtime.models.request",
    "Batch": ".._runtime.models.request",
    "HeaderRequest": ".._runtime.models.request",
    "Resource": ".._runtime.calls.resource",
    "endpoint": ".._runtime.calls.resource",
    "paged": ".._runtime.calls.resource",
    "async_paged": ".._runtime.calls.resource",
    "TextField": ".._runtime.models.fields",
    "SecretField": ".._runtime.models.fields",
    "DecimalField": ".._runtime.models.fields",
    "TimeField": ".._runtime.models.fields",
    "MicrosecondTimeField": ".._runtime.models.fields",
    "FlagField": ".._runtime.models.fields",
    "IntegerField": ".._runtime.models.fields",
    "CommaField": ".._runtime.models.fields",
    "TextsField": ".._runtime.models.fields",
    "TextListsField": ".._runtime.models.fields",
    "TextMapField": ".._runtime.models.fields",
    "DecimalsField": ".._runtime.models.fields",
    "DecimalMapField": ".._runtime.models.fields",
    "ObjectField": ".._runtime.models.fields",
    "ObjectsField": ".._runtime.models.fields",
    "ObjectMapField": ".._runtime.models.fields",
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
        *("OPERATION", "UnsetType"),
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

MODULES = frozenset(
    (
        *("async_client", "client", "error_codes", "errors", "httpx_transport", "operations"),
        *("redis_limiter", "regions", "types", "version"),
    )
)
"""The modules of the package beside its resources, whose names no resource may have."""

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

METHOD = frozenset(("endpoint", "paged", "async_paged", "api", "async_api"))
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
