"""The names that generated modules have for themselves, and where they come from.

What the runtime has is read off it: `__all__` of a module is what generated modules import of it.
"""

from __future__ import annotations

from importlib import import_module
from inspect import get_annotations
from types import ModuleType

from .forms import ENDPOINT, FORMS, STREAM_FORMS
from .runtime import errors
from .runtime.calls.client import ClientCore
from .runtime.models import checks
from .runtime.models.item import Item, Row
from .runtime.models.reply import Reply
from .runtime.models.request import Batch, HeaderRequest, Request

ERRORS = tuple(
    sorted(
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.OkxError) and name[0].isupper()
    )
)
"""The error classes of the runtime."""

EXPORTED = {
    ".version": ("DESCRIPTION_VERSION", "DOCUMENTATION", "__version__"),
}
"""What the package gives to those who import it, beside its errors, by module."""

LATER = {
    name: module
    for module, names in {
        "async_client": ("AsyncClient",),
        "client": ("Client",),
        "operations": ("OPERATIONS",),
        "regions": ("Region",),
        "_runtime.calls.finding": ("Finding",),
        "_runtime.calls.operation": ("Cursor", "Encoded", "NumberedPages", "Operation"),
        "_runtime.limits.limiter": ("Charge", "RateLimiter"),
        "_runtime.limits.rate_limit": ("RateLimit",),
        "_runtime.models.convert": ("Number", "Time"),
        "_runtime.models.outcomes": ("Outcome",),
        "_runtime.models.reply": ("Reply",),
        "_runtime.models.undescribed": ("Undescribed",),
        "_runtime.transports.base": ("AsyncTransport", "HttpRequest", "HttpResponse", "Transport"),
    }.items()
    for name in names
}
"""The same where it is loaded when asked for, so that a program pays for what it uses."""


_READ_BY_FORM = {
    f"{form.prefix}{name}": f"_runtime.streams.{form.module}"
    for form in STREAM_FORMS
    for name in ("KeptBook", "Subscription")
}

STREAMED = {
    **{f"{form.prefix}Streams": f"streams.{form.module}" for form in STREAM_FORMS},
    "CHANNELS": "channels",
    "Channel": "_runtime.streams.channel",
    "FollowUp": "_runtime.streams.follow_up",
    "Interrupted": "_runtime.streams.interrupted",
    "Push": "_runtime.streams.push",
    "STREAM_OPERATIONS": "stream_operations",
    "StreamOperation": "_runtime.streams.operation",
    "StreamTransport": "_runtime.streams.socket",
    **_READ_BY_FORM,
    "AsyncRecording": "_runtime.recordings.recording",
    "AsyncReplay": "streams.replays",
    "Recorded": "_runtime.recordings.tape",
    "Recording": "_runtime.recordings.recording",
    "Replay": "streams.replays",
    "async_replay": "streams.replays",
    "decode_message": "channels",
    "replay": "streams.replays",
}
"""The same of the streams, where they are described."""


def _runtime(name: str) -> ModuleType:
    return import_module(f".runtime.{name}", __package__)


IMPORTED = {
    "Any": "typing",
    "Literal": "typing",
    "TYPE_CHECKING": "typing",
    "NotRequired": "typing",
    "Optional": "typing",
    "TypedDict": "typing",
    "Mapping": "collections.abc",
    "MappingProxyType": "types",
    "Sequence": "collections.abc",
    "UNSET": "msgspec",
    **{
        name: f".._runtime.{module}"
        for module in (
            "calls.deprecated",
            "calls.operation",
            "calls.resource",
            "limits.rate_limit",
            "models.arguments",
            "models.checks",
            "models.convert",
            "models.fields",
            "models.item",
            "models.promise",
            "models.reply",
            "models.request",
            "models.undescribed",
            "streams.channel",
            "streams.follow_up",
            "streams.operation",
            "streams.resource",
        )
        for name in _runtime(module).__all__
    },
    **{str(form.paged): f".._runtime.{form.pages_module}" for form in FORMS},
    **{name: f"..{module}" for name, module in _READ_BY_FORM.items()},
}
"""Where each name that expressions may use comes from."""

CLASSES = frozenset(
    name
    for name in (
        *ERRORS,
        *(each for names in EXPORTED.values() for each in names),
        *LATER,
        *STREAMED,
        *IMPORTED,
        *("Meaning", "OPERATION", "UnsetType"),
    )
    if name[0].isupper()
)
"""What no title, no error class and no table may be called."""


def members(*owners: type) -> frozenset[str]:
    """The public attributes of classes, those that are only set in instances included."""
    names = {name for owner in owners for name in dir(owner)}
    for owner in owners:
        for base in owner.__mro__:
            names.update(get_annotations(base))
    return frozenset(name for name in names if not name.startswith("_"))


STREAMS = frozenset(
    (
        *("book_mailbox", "check_keys", "check_open", "check_process", "close", "from_env"),
        *("line_settings", "mailbox", "new_hub", "order_book", "receiving", "record", "send"),
        *("source", "subscribe", "takes_place", "trading"),
    )
)
"""What streams have for themselves; a test holds it to them, for they are long to import."""

CLIENT = members(ClientCore) | STREAMS | {"what_became_of"}
"""What no resource may be called: a client has it for itself, awaited or not, and so do streams."""

MODULES = frozenset(
    (
        *("async_client", "channels", "client", "error_codes", "errors", "httpx_transport"),
        *("operations", "redis_limiter", "regions", "sbe", "stream_operations"),
        *("streams", "types", "version"),
        *("shared", "tables"),  # modules of types, beside those of resources
    )
)
"""The modules of the package beside its resources, whose names no resource may have."""

MODEL = members(Request, HeaderRequest, Batch, Item, Row) | {
    *("self", "cls", "wire", "extra"),  # the names of generated methods
    *("str", "int", "bool"),  # the types of annotations
}
"""What a model has for itself; parameters and fields of such a name get an underscore."""

REPLY = members(Reply)
"""What a reply has for itself; nothing beside `data` can be called so."""

METHOD = frozenset(
    (
        str(ENDPOINT),
        *(str(name) for form in FORMS for name in (form.paged, form.api)),
        *(str(form.api) for form in STREAM_FORMS),
    )
)
"""What no method may be called."""

LOCAL = frozenset(
    (
        *("wire", "at", "cls", "index", "each"),
        *("is_dict", "is_list", "is_undescribed", *checks.__all__),
        *("all", "bool", "dict", "enumerate", "frozenset"),
        *("isinstance", "len", "list", "str", "sum"),
    )
)
"""What the rules of a request use; local variables of such a name get an underscore."""
