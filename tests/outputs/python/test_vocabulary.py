"""What the package has for itself is refused as a name, or gets an underscore: all of it."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import okx_v5
import pytest
from okx_v5 import _runtime
from okx_v5._runtime.streams.blocking import StreamsCore
from okxgen.description.load import SpecError
from okxgen.outputs.python.vocabulary import IMPORTED, STREAMS, members

from tests.support.tiny import (
    DOCS,
    PATH,
    asking,
    files_of,
    item,
    package,
    post,
    request,
    root,
    text,
)


def public(owner: object) -> set[str]:
    return {name for name in dir(owner) if not name.startswith("_")}


RESOURCES = {operation.resource for operation in okx_v5.OPERATIONS.values()}
OF_A_CLIENT = sorted((public(okx_v5.Client()) | public(okx_v5.AsyncClient())) - RESOURCES)
OF_THE_PACKAGE = sorted(
    name
    for name in okx_v5.__all__
    if isinstance(getattr(okx_v5, name), type) and getattr(okx_v5, name) is not okx_v5.Client
)


@pytest.mark.parametrize("name", OF_A_CLIENT)
def test_a_resource_called_like_a_member_of_a_client(tmp_path: Path, name: str) -> None:
    tags = [{"name": name, "description": "T.", "externalDocs": {"url": DOCS}}]
    with pytest.raises(SpecError, match="a client has it for itself"):
        files_of(root({PATH: post(name=f"{name}.place")}, tags=tags), tmp_path)


def test_the_members_of_streams_are_known() -> None:
    assert members(StreamsCore) == STREAMS


def of_a_request() -> list[str]:
    from okx_v5._runtime.models.request import Batch, HeaderRequest, Request

    return sorted(public(Request) | public(HeaderRequest) | public(Batch))


@pytest.mark.parametrize("name", of_a_request())
def test_a_parameter_called_like_a_member_of_a_request(tmp_path: Path, name: str) -> None:
    header = {"name": name, "in": "header", "schema": text()}
    module = package(root({PATH: post(parameters=[header])}), tmp_path / "header")
    operation = module.OPERATIONS[f"POST {PATH}"]
    assert operation.header_names == (f"{name}_",)
    assert operation.encode(**{f"{name}_": "1"}).headers == {name: "1"}
    made = package(asking(request({name: text()})), tmp_path / "body").OPERATIONS[f"POST {PATH}"]
    assert made.encode(**{f"{name}_": "1"}).body == b'{"%s":"1"}' % name.encode()


@pytest.mark.parametrize("name", OF_THE_PACKAGE)
def test_a_title_called_like_a_class_of_the_package(tmp_path: Path, name: str) -> None:
    if issubclass(getattr(okx_v5, name), okx_v5.ApiError) and name not in KNOWN_ERRORS:
        return
    if issubclass(getattr(okx_v5, name), okx_v5.StreamEvent):  # the description names it
        return
    with pytest.raises(SpecError, match="the package has it for itself"):
        files_of(root({PATH: post(data=item({}, title=name))}), tmp_path)


# Those that no description names.
KNOWN_ERRORS = {"ApiError", "UndescribedCodeError"}


def test_what_is_imported_is_there() -> None:
    """The names of generated modules come from where the vocabulary says."""
    walked = pkgutil.walk_packages(_runtime.__path__, "okx_v5._runtime.")
    modules = {each.name.removeprefix("okx_v5._runtime.") for each in walked}
    for name, place in IMPORTED.items():
        if place.startswith(".._runtime."):
            module = place.removeprefix(".._runtime.")
            assert module in modules
            assert hasattr(importlib.import_module(f"okx_v5._runtime.{module}"), name)
