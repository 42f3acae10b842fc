"""Types that users annotate their own code with: all there, true, and loaded by nobody else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from okx_v5 import OPERATIONS, types
from okxgen.description.api import RequestModel

from tests.support.description import api
from tests.support.tiny import PATH, Json, post, refused, request, root


def models(model: RequestModel) -> Iterator[RequestModel]:
    yield model
    for inner in model.models:
        yield from models(inner)


REQUESTS = [
    model
    for operation in api().operations
    for whole in (operation.request, operation.headers)
    if whole
    for model in models(whole)
]
SETS = {
    (model.title, parameter.name): parameter.type.values
    for model in REQUESTS
    for parameter in model.parameters
    if parameter.type.values
}
INNER = {inner.title for model in REQUESTS for inner in model.models}


def test_sets_that_are_shared_have_the_name_of_their_field() -> None:
    assert "limit" in get_args(types.OrdType)
    assert get_args(types.Side) == ("buy", "sell")
    assert get_args(types.TriggerPxType) == ("last", "index", "mark")


def test_other_sets_have_their_resource_and_their_model_before() -> None:
    assert "op_fok" in get_args(types.TradeGetPendingOrdersOrdType)
    assert "1Dutc" in get_args(types.PublicGetIndexCandlesticksBar)
    assert "1s" in get_args(types.MarketGetCandlesticksHistoryBar)
    assert "1s" not in get_args(types.Bar)


def test_every_closed_set_has_a_name() -> None:
    named = {get_args(getattr(types, name)) for name in types.__all__}
    assert SETS
    assert {place: values for place, values in SETS.items() if values not in named} == {}


@pytest.mark.parametrize("title", sorted(INNER))
def test_what_requests_hold_has_a_dict_with_the_same_arguments(title: str) -> None:
    made = getattr(types, title.removesuffix("Request") + "Dict")
    model = next(
        getattr(sys.modules[type_.__module__], title)
        for type_ in [operation.request for operation in OPERATIONS.values()]
        if hasattr(sys.modules[type_.__module__], title)
    )
    hints = get_type_hints(made)
    arguments = get_type_hints(model.__init__, vars(sys.modules[made.__module__]))
    assert set(hints) == set(arguments) - {"return"}
    for name, hint in hints.items():
        assert hint == arguments[name], name


def test_nothing_else_loads_them() -> None:
    program = (
        "import sys, okx_v5\n"
        "from okx_v5 import Client, OPERATIONS\n"
        "client = Client()\n"
        "for operation in OPERATIONS.values(): getattr(client, operation.resource)\n"
        "assert not [name for name in sys.modules if name.startswith('okx_v5.types')]\n"
        "from okx_v5.types import OrdType\n"
        "loaded = [name for name in sys.modules if name.startswith('okx_v5.types')]\n"
        "assert loaded == ['okx_v5.types', 'okx_v5.types._shared'], loaded\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_is_not_there_is_no_type() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        _ = types.Nothing  # type: ignore[attr-defined]


def test_two_types_of_one_name_are_refused(tmp_path: Path) -> None:
    """Wire names that are one in Python's spelling."""
    kinds: Json = {"type": "string", "enum": ["a"], "description": "A kind."}
    parts: Json = {
        "title": "PlacePart",
        "description": "A part.",
        "type": "object",
        "properties": {"orderKind": kinds},
        "additionalProperties": False,
    }
    body: Json = {"part": parts, "partOrderKind": kinds}
    promise = {"x-okx-result": {"rows": "one", "by": ["ordId"]}}
    error = refused(tmp_path, root({PATH: post(request(body), **promise)}))
    assert "the type ThingPlacePartOrderKind is that of" in error.what
