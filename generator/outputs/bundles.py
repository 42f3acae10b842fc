"""The description as published files: one document each, for tools of every language."""

from __future__ import annotations

from collections.abc import Mapping

from ..description.api import Api
from ..description.load import Json
from ..description.resolve import Library
from .asyncapi.bundle import stream_bundle
from .documents import as_json, as_yaml
from .extensions.page import NAME as EXTENSIONS
from .extensions.page import extensions_page
from .openapi.bundle import bundle
from .openapi.plain import plain
from .openapi.version_30 import in_version_30
from .told import asyncapi_told, openapi_told


def bundle_files(library: Library, api: Api, dates: Mapping[str, str]) -> dict[str, str]:
    """The text of each file, by its name; raises SpecError.

    `dates` has the days of the documentation that operations and channels are of, by their keys.
    """
    documents = bundle_documents(library, api, dates)
    as_texts = ((".json", as_json), (".yaml", as_yaml))
    files = {
        name + suffix: write(document)
        for name, document in documents.items()
        for suffix, write in as_texts
    }
    return {**files, EXTENSIONS: extensions_page(documents)}


def bundle_documents(library: Library, api: Api, dates: Mapping[str, str]) -> dict[str, Json]:
    """The documents by the names of their files; raises SpecError.

    `openapi` has every rule, for validators and mock servers; `openapi-plain` is for generators of
    clients, `openapi-3.0` for those which read nothing newer.
    """
    exact = openapi_told(bundle(library), api, dates)
    for_clients = plain(exact)
    documents = {
        "openapi": exact,
        "openapi-plain": for_clients,
        "openapi-3.0": in_version_30(for_clients),
    }
    if api.streams is not None:
        documents["asyncapi"] = asyncapi_told(stream_bundle(library, api), api, dates)
    return documents
