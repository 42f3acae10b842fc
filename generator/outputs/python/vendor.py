"""The package copied into another project, with a header that says where it came from."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from ...description.marks import open_finished
from ...description.read import read
from ..files import with_manifest, write
from .generate import module_files

PACKAGE = "okx_v5"


def vendor(spec: Path, dest: Path) -> Path:
    """Write the package into a folder; returns where it stands.

    `dest` is the folder that holds vendored packages, or the package itself where it is called
    okx_v5. Files of an earlier copy that are not needed any more are deleted, others are left.
    """
    target = dest if dest.name == PACKAGE else dest / PACKAGE
    facts = read(open_finished(spec))
    files = module_files(facts)
    digest = sha256("".join(f"{name}\0{text}\0" for name, text in sorted(files.items())).encode())
    header = (
        f"# Vendored from okx-openapi, description {facts.version}, "
        f"sha256 {digest.hexdigest()[:16]}.\n"
        "# Do not edit; copy it anew with: make vendor DEST=...\n"
    )
    headed = {name: header + text if name.endswith(".py") else text for name, text in files.items()}
    write(with_manifest(headed), target)
    return target
