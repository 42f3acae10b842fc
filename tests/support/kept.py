"""What takes long to make, kept on the disk until what it is made of changes."""

from __future__ import annotations

import fcntl
import pickle
import sys
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from tests.support.paths import ROOT

T = TypeVar("T")

FOLDER = ROOT / ".pytest_cache" / "kept"


def kept(name: str, sources: Iterable[Path], make: Callable[[], T]) -> T:
    """What was made of just these files; who asks for it first makes it, while others wait."""
    told = blake2b(sys.version.encode())
    for source in sorted(sources):
        data = source.read_bytes()
        told.update(f"\0{source}\0{len(data)}\0".encode())
        told.update(data)
    FOLDER.mkdir(parents=True, exist_ok=True)
    place = FOLDER / f"{name}-{told.hexdigest()}"
    with (FOLDER / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            made = make()
            for before in FOLDER.glob(f"{name}-*"):
                before.unlink()
            written = place.with_suffix(".part")
            written.write_bytes(pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
            written.replace(place)
            return made
        data = place.read_bytes()
    found: T = pickle.loads(data)
    return found
