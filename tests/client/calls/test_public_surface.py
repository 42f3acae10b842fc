"""The names that other projects import; taking one away or adding one is a decision."""

from __future__ import annotations

import importlib
import inspect
import pydoc
from operator import attrgetter
from typing import Any

import okx_v5
import pytest

from tests.support.description import operations
from tests.support.every import every

PUBLIC = [
    "AccountModeError",
    "AccountRestrictedError",
    "ApiError",
    "AsyncClient",
    "AsyncKeptBook",
    "AsyncRecording",
    "AsyncReplay",
    "AsyncStreams",
    "AsyncSubscription",
    "AsyncTransport",
    "AuthenticationError",
    "BadMessage",
    "BadRecording",
    "BadReply",
    "CHANNELS",
    "Channel",
    "Charge",
    "Client",
    "Cursor",
    "DESCRIPTION_VERSION",
    "DOCUMENTATION",
    "DuplicateRequestError",
    "Encoded",
    "ExchangeTimeoutError",
    "Expired",
    "FellBehind",
    "HttpRequest",
    "HttpResponse",
    "InsufficientBalanceError",
    "Finding",
    "FollowUp",
    "Interrupted",
    "KeptBook",
    "InvalidRequestError",
    "NotDoneError",
    "NotFoundError",
    "Number",
    "NumberedPages",
    "OPERATIONS",
    "OkxError",
    "Operation",
    "OrderRejectedError",
    "Outcome",
    "OutcomeUnknown",
    "PermissionDeniedError",
    "Push",
    "RateLimit",
    "RateLimitError",
    "RateLimitReached",
    "RateLimiter",
    "Recorded",
    "Recording",
    "RecordingFailed",
    "Region",
    "Replay",
    "Reply",
    "STREAM_OPERATIONS",
    "StreamEvent",
    "StreamOperation",
    "StreamTransport",
    "Streams",
    "Subscription",
    "Time",
    "TimestampError",
    "TooLateError",
    "TooManyConnections",
    "Transport",
    "TransportError",
    "UnavailableError",
    "Undescribed",
    "UndescribedCodeError",
    "ValidationError",
    "WrongEnvironmentError",
    "__version__",
    "async_replay",
    "decode_message",
    "replay",
]

METHODS = {operation["operationId"]: operation for operation in operations().values()}
RESOURCES: dict[str, list[str]] = {}
for label in METHODS:
    RESOURCES.setdefault(label.partition(".")[0], []).append(label.partition(".")[2])
PAGED = [label for label, operation in METHODS.items() if "x-okx-pages" in operation]


def test_the_names_are_these() -> None:
    assert sorted(okx_v5.__all__) == sorted(PUBLIC)


@every("name", {name: name for name in PUBLIC})
def test_a_name_can_be_imported(name: str) -> None:
    namespace: dict[str, Any] = {}
    exec(f"from okx_v5 import {name}", namespace)
    assert namespace[name] is getattr(okx_v5, name)


@every("name", {name: name for name in PUBLIC if callable(getattr(okx_v5, name))})
def test_help_tells_about_a_name(name: str) -> None:
    assert pydoc.render_doc(getattr(okx_v5, name))


def test_everything_comes_with_a_star() -> None:
    namespace: dict[str, Any] = {}
    exec("from okx_v5 import *", namespace)
    assert set(PUBLIC) <= set(namespace)


def test_dir_shows_what_there_is() -> None:
    assert set(PUBLIC) <= set(dir(okx_v5))


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Clint"):
        _ = okx_v5.Clint


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
def test_the_members_of_a_client(client: type) -> None:
    members = {name for name in dir(client()) if not name.startswith("_")}
    assert members == {
        *RESOURCES,
        "base_url",
        "close",
        "demo",
        "exp_time",
        "from_env",
        "limit_wait",
        "request",
        "send",
        "exchange_time",
        "sync_clock",
        "what_became_of",
        "timeout",
        "with_options",
    }


SETTINGS = {
    "demo": False,
    "base_url": "https://openapi.okx.com",
    "timeout": 10.0,
    "retries": 2,
    "headers": None,
    "exp_time": None,
    "rate_limit": "wait",
    "limit_wait": 60.0,
    "transport": None,
    "proxy": None,
    "ssl_context": None,
}


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
def test_the_settings_of_a_client(client: type) -> None:
    """Keys may be given by position, everything else by name; each is told of in the docstring."""
    keys = ["api_key", "secret_key", "passphrase"]
    parameters = inspect.signature(client).parameters
    by_name = [each for each in parameters.values() if each.kind is each.KEYWORD_ONLY]
    assert [name for name in parameters if name not in SETTINGS] == keys
    assert {each.name: each.default for each in by_name} == SETTINGS
    for name in (", ".join(keys), *SETTINGS):
        assert f"{name}: " in inspect.getdoc(client)


ADAPTERS = {
    "httpx_transport": ["AsyncHttpxTransport", "HttpxTransport"],
    "redis_limiter": ["RedisRateLimiter"],
}


@pytest.mark.parametrize("module", ADAPTERS)
def test_what_needs_another_library_has_a_module_of_its_own(module: str) -> None:
    adapter = importlib.import_module(f"okx_v5.{module}")
    assert sorted(adapter.__all__) == ADAPTERS[module]
    for name in adapter.__all__:
        assert inspect.getdoc(getattr(adapter, name))
        assert not hasattr(okx_v5, name)
    assert f"from okx_v5.{module} import" in adapter.__doc__


def test_the_errors_and_what_they_are() -> None:
    """What an except clause catches: who asks for one kind must get all of it, and nothing else."""
    for name in PUBLIC:
        kind = getattr(okx_v5, name)
        if not (isinstance(kind, type) and issubclass(kind, okx_v5.OkxError)):
            continue
        unknown = name in ("OutcomeUnknown", "BadReply", "UndescribedCodeError", *UNKNOWN)
        assert issubclass(kind, okx_v5.OutcomeUnknown) == unknown, name
        own = (
            "OkxError",
            "ValidationError",
            "RateLimitReached",
            "Expired",
            "TransportError",
            "BadMessage",
            "FellBehind",
            "TooManyConnections",
            "RecordingFailed",
            "BadRecording",
        )
        answered = name not in (*own, "OutcomeUnknown", "BadReply")
        assert issubclass(kind, okx_v5.ApiError) == answered, name


UNKNOWN = ("ExchangeTimeoutError",)


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
@every("resource", {resource: resource for resource in RESOURCES})
def test_the_members_of_a_resource(client: type, resource: str) -> None:
    members = [name for name in dir(getattr(client(), resource)) if not name.startswith("_")]
    assert members == sorted(RESOURCES[resource])


def test_both_clients_have_the_same_signatures() -> None:
    def parameters(owner: object, name: str) -> list[inspect.Parameter]:
        return list(inspect.signature(getattr(owner, name)).parameters.values())

    for name in (
        "request",
        "send",
        "close",
        "from_env",
        "exchange_time",
        "sync_clock",
        "what_became_of",
    ):
        assert parameters(okx_v5.Client, name) == parameters(okx_v5.AsyncClient, name)
    settings = [
        [(each.name, each.kind, each.default) for each in parameters(client, "__init__")]
        for client in (okx_v5.Client, okx_v5.AsyncClient)
    ]
    assert settings[0] == settings[1]
    for resource, methods in RESOURCES.items():
        blocking = getattr(okx_v5.Client(), resource)
        awaited = getattr(okx_v5.AsyncClient(), resource)
        for method in methods:
            assert parameters(blocking, method) == parameters(awaited, method)
            assert inspect.iscoroutinefunction(inspect.unwrap(getattr(awaited, method)))
            assert not inspect.iscoroutinefunction(inspect.unwrap(getattr(blocking, method)))


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
def test_these_methods_have_pages(client: type) -> None:
    whole = client()
    methods = [f"{resource}.{name}" for resource in RESOURCES for name in RESOURCES[resource]]
    paged = [label for label in methods if hasattr(attrgetter(label)(whole), "pages")]
    assert sorted(paged) == sorted(PAGED)


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
@every("label", {label: label for label in ["trade.place_order", *PAGED]})
def test_a_method_tells_what_it_takes(client: type, label: str) -> None:
    method = attrgetter(label)(client())
    parameters = list(inspect.signature(method).parameters.values())
    assert parameters
    assert {parameter.kind for parameter in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    assert method.__name__ == label.partition(".")[2]
    assert "Args:" in method.__doc__
    assert "https://www.okx.com/docs-v5/en/#" in method.__doc__
    said = pydoc.render_doc(method, renderer=pydoc.plaintext)
    assert inspect.getdoc(method).splitlines()[0] in said


@every("label", {label: label for label in PAGED})
def test_the_help_of_a_resource_has_its_paged_methods(label: str) -> None:
    resource, _, name = label.partition(".")
    said = pydoc.render_doc(type(getattr(okx_v5.Client(), resource)), renderer=pydoc.plaintext)
    summary = inspect.getdoc(attrgetter(label)(okx_v5.Client())).splitlines()[0]
    assert name in said
    assert summary in said


@every("label", {label: label for label in PAGED})
def test_pages_say_what_they_do(label: str) -> None:
    pages = attrgetter(label)(okx_v5.Client()).pages
    assert "from new to old" in pages.__doc__


def test_a_paged_method_names_its_place_and_no_key() -> None:
    client = okx_v5.Client("key-1", "secret-1", "phrase-1")
    shown = repr(client.trade.get_fills_history)
    assert "trade.get_fills_history" in shown
    for secret in ("key-1", "secret-1", "phrase-1"):
        assert secret not in shown


def test_operations_are_a_mapping_of_data() -> None:
    generated = okx_v5.OPERATIONS
    assert len(generated) == len(list(generated)) == len(METHODS)
    assert set(generated) == set(operations())
    for key, operation in generated.items():
        assert operation.key == key
        assert key in repr(operation)
        assert operation.method in ("GET", "POST")
        assert operation.label == operations()[key]["operationId"]
    labels = [operation.label for operation in generated.values()]
    assert len(set(labels)) == len(labels)
    with pytest.raises(KeyError):
        generated["GET /api/v5/nothing"]


def test_the_description_has_a_version() -> None:
    assert okx_v5.DESCRIPTION_VERSION[:2] == "20"
