"""What both clients have in common: settings, keys, and requests that are not described yet."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .call import Call
from .convert import NO_JSON, Unfit, extra_wire, is_mapping, is_sequence, to_json
from .errors import ValidationError
from .operation import Endpoint, Operation, query
from .reply import Results
from .request import AnyRequest
from .transport import Headers

if TYPE_CHECKING:
    from .signing import Signer

T = TypeVar("T")

DEFAULT_TIMEOUT = 10.0

_BASE_URL = re.compile(r"https?://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?\Z")
_PATH = re.compile(r"/api(?:/[A-Za-z0-9_-]+)+\Z")


class ClientBase:
    """The settings of a client."""

    def __init__(
        self,
        api_key: str | None,
        secret_key: str | None,
        passphrase: str | None,
        *,
        demo: bool,
        base_url: str,
        timeout: float,
    ) -> None:
        self.demo = _checked_demo(demo)
        self.base_url = _checked_base_url(base_url)
        self.timeout = _checked_timeout(timeout)
        self._signer = _signer(api_key, secret_key, passphrase)
        self._headers = Headers({"Content-Type": "application/json"})
        if demo:
            self._headers["x-simulated-trading"] = "1"

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client with keys and settings from the environment.

        Reads `OKX_API_KEY`, `OKX_SECRET_KEY`, `OKX_PASSPHRASE`, `OKX_DEMO` (1 or 0) and
        `OKX_BASE_URL`; what is passed by name comes first.
        """
        for name, variable in (
            ("api_key", "OKX_API_KEY"),
            ("secret_key", "OKX_SECRET_KEY"),
            ("passphrase", "OKX_PASSPHRASE"),
            ("base_url", "OKX_BASE_URL"),
        ):
            if os.environ.get(variable):
                settings.setdefault(name, os.environ[variable])
        settings.setdefault("demo", _demo_from_env())
        return cls(**settings)

    def _call(self, operation: Operation[T], request: AnyRequest) -> Call[T]:
        """The call of a described operation."""
        if operation.private and self._signer is None:
            raise ValidationError(
                operation.label,
                "api_key",
                "",
                "is required: this endpoint is private, build the client with api_key, secret_key "
                "and passphrase",
                operation.documentation,
            )
        if type(request) is not operation.request:
            rule = f"must be a {operation.request.__name__}, not {type(request).__name__}"
            raise ValidationError(operation.label, "request", "", rule, operation.documentation)
        path, sent = operation.target(request)
        return Call(operation, path, sent, request.to_wire, monotonic() + self.timeout)

    def _undescribed_call(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None,
        body: Mapping[str, Any] | Sequence[Any] | None,
    ) -> Call[Any]:
        """The call of an endpoint that the description does not have."""
        label = f"{method} {path}"
        for name, rule in _undescribed_faults(method, path, params, body):
            raise ValidationError(label, name, "", rule, "")
        try:
            given = {name: value for name, value in (params or {}).items() if value is not None}
            search = query(extra_wire(given))
            sent = None if body is None else to_json(extra_wire(body))
        except (Unfit, *NO_JSON) as error:
            raise ValidationError(label, "body or params", "", str(error), "") from None
        reads = method == "GET"
        results: Results = "none" if reads else "many" if is_sequence(body) else "one"
        endpoint: Endpoint[Any] = Endpoint(
            method, path, safe=reads, signs=True, results=results, item=dict
        )
        deadline = monotonic() + self.timeout
        return Call(endpoint, path + search, sent, lambda: body, deadline)

    def __repr__(self) -> str:
        keys = "with keys" if self._signer else "without keys"
        mode = "demo, " if self.demo else ""
        return f"{type(self).__name__}({self.base_url!r}, {mode}{keys})"

    def __reduce__(self) -> str:
        raise TypeError(
            "a client is not pickled, for its keys would be; build one where it is needed"
        )


def _undescribed_faults(
    method: object, path: object, params: object, body: object
) -> Iterator[tuple[str, str]]:
    """What is wrong with the arguments of an undescribed call, by parameter."""
    if method not in ("GET", "POST"):
        yield "method", "must be 'GET' or 'POST'"
    if not isinstance(path, str) or not _PATH.match(path):
        yield "path", "must be the path of an endpoint, '/api/v5/...', with its query in params"
    if params is not None and not is_mapping(params):
        yield "params", "must be a dict of parameters by wire name"
    for name, value in params.items() if is_mapping(params) else ():
        for each in value if is_sequence(value) else () if value is None else (value,):
            if not isinstance(each, (str, int, float, Decimal)):
                yield "params", f"{name!r} must be text, a number, True or False, or a list of them"
    if body is not None and method == "GET":
        yield "body", "cannot go with GET; pass params"
    if body is not None and not is_mapping(body) and not is_sequence(body):
        yield "body", "must be a dict, or a list for a batch"


def _demo_from_env() -> bool:
    text = os.environ.get("OKX_DEMO", "").strip().lower()
    if text in ("", "0", "false", "no"):
        return False
    if text in ("1", "true", "yes"):
        return True
    raise ValidationError("Client.from_env", "OKX_DEMO", "", f"must be 1 or 0; got {text!r}", "")


def _checked_demo(demo: object) -> bool:
    if not isinstance(demo, bool):
        raise ValidationError("Client", "demo", "", "must be True or False", "")
    return demo


def _checked_base_url(base_url: str) -> str:
    url = str(base_url).removesuffix("/")
    found = _BASE_URL.match(url)
    if found is None or int(found[1] or 0) > 65535:
        rule = "must be a scheme and a host, such as 'https://openapi.okx.com'"
        raise ValidationError("Client", "base_url", "", rule, "")
    return url


def _checked_timeout(timeout: object) -> float:
    if (
        isinstance(timeout, bool)
        or not isinstance(timeout, (int, float))
        or not 0 < timeout < 86400
    ):
        raise ValidationError("Client", "timeout", "", "must be seconds, more than 0", "")
    return float(timeout)


def _signer(api_key: str | None, secret_key: str | None, passphrase: str | None) -> Signer | None:
    given = {"api_key": api_key, "secret_key": secret_key, "passphrase": passphrase}
    missing = [name for name, value in given.items() if not value]
    if len(missing) == len(given):
        return None
    if api_key and secret_key and passphrase:
        from .signing import Signer  # here, because public endpoints need no cryptography

        return Signer(api_key, secret_key, passphrase)
    names = ", ".join(missing)
    raise ValidationError(
        "Client", names, "", "is required: keys are three values that belong together", ""
    )
