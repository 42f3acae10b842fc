"""Every form of the description that tools read, as files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.drift.lock import dates
from okxgen.outputs.bundles import bundle_files
from okxgen.outputs.files import write
from okxgen.practice.description import Description, describe


@dataclass(frozen=True)
class Offered:
    """What tools are tried with: a description, its bundles by name, and an exchange."""

    spec: Path
    bundles: Mapping[str, Path]
    exchange: Description


def offered(spec: Path, folder: Path) -> Offered:
    """Write every form of a description into a folder."""
    library = open_description(spec)
    write(bundle_files(library, read(library), dates(spec)), folder)
    names = {
        "exact": "openapi",
        "plain": "openapi-plain",
        "3.0": "openapi-3.0",
        "asyncapi": "asyncapi",
    }
    bundles = {form: folder / f"{name}.json" for form, name in names.items()}
    return Offered(spec.resolve(), bundles, describe(spec))
