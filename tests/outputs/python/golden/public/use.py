"""Public endpoints need no key, and a POST that changes nothing may be sent again."""

from datetime import UTC, datetime
from types import ModuleType


def check_a_get_without_parameters(package: ModuleType) -> None:
    operation = package.OPERATIONS["GET /api/v5/thing/time"]
    assert operation.encode() == ("GET", "/api/v5/thing/time", None, {})
    assert (operation.private, operation.permission, operation.safe) == (False, None, True)
    assert not operation.signs
    read = operation.decode(b'{"code":"0","msg":"","data":[{"ts":"0"}]}')
    assert read[0].ts == datetime(1970, 1, 1, tzinfo=UTC)


def check_a_post_that_may_be_sent_again(package: ModuleType) -> None:
    operation = package.OPERATIONS["POST /api/v5/thing/quote"]
    assert (operation.private, operation.permission, operation.safe) == (False, None, True)
    assert operation.encode(ccy="A").body == b'{"ccy":"A"}'


def check_the_docstring_asks_for_no_key(package: ModuleType) -> None:
    with package.Client() as client:
        assert "without a key" in client.thing.get_time.__doc__
        assert "without a key" in client.thing.ask_quote.__doc__
