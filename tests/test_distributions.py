"""The wheel and the source distribution: installed in an empty environment, they work."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import urllib.request
import venv
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.release.building import refuse_sdist, refuse_wheel
from tests.release.installing import BROUGHT
from tests.support.once import once
from tests.support.paths import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.first]


def _run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _files() -> list[str]:
    """What git has of the project, and nothing that lies about beside it."""
    listed = _run("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", cwd=ROOT)
    return [name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def _check_out(copy: Path) -> None:
    for name in _files():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, copy / name)


def _link(environment: Path, *wanted: str) -> None:
    """Give an environment what is wanted, and what that says it needs, from the one that runs.

    To have pip look for it takes half a minute, of which the tests learn nothing.
    """
    (site,) = environment.glob("lib/python*/site-packages")
    waiting, known = [Requirement(each) for each in wanted], set[tuple[str, str]]()
    while waiting:
        needed = waiting.pop()
        name = canonicalize_name(needed.name)
        installed = [*metadata.distributions(name=name, path=[str(site)])]
        found = installed[0] if installed else metadata.distribution(name)
        assert found.version in needed.specifier, f"{needed} is not {found.version}"
        for extra in {"", *needed.extras} - {extra for each, extra in known if each == name}:
            known.add((name, extra))
            asked = [Requirement(each) for each in found.requires or ()]
            waiting += [
                each
                for each in asked
                if each.marker is None or each.marker.evaluate({"extra": extra})
            ]
        for file in found.files or () if not installed else ():
            part = file if file.parts[0] == ".." else Path(file.parts[0])
            there = site / part
            if not there.exists():
                there.symlink_to(Path(str(found.locate_file(part))).resolve())


def _install(folder: Path) -> None:
    """Build both wheels, and install the one that is built as users build it from the other."""
    checkout, builder, user = folder / "checkout", folder / "builder", folder / "venv"
    checkout.mkdir()
    _check_out(checkout)
    for environment in (builder, user):
        venv.create(environment)
    install = ("install", "--quiet", "--no-compile")
    pip = (sys.executable, "-m", "pip", "--python")
    needed = tomllib.loads((checkout / "pyproject.toml").read_text())["build-system"]["requires"]
    _run(*pip, builder / "bin/python", *install, *needed, cwd=folder)
    _link(builder, "build")
    build = (builder / "bin/python", "-m", "build", "--no-isolation", "--outdir")
    _run(*build, folder / "wheel", "--wheel", cwd=checkout)
    _run(*build, folder / "from sdist", cwd=checkout)
    (wheel,) = (folder / "from sdist").glob("*.whl")
    _run(*pip, user / "bin/python", *install, "--no-deps", wheel, cwd=folder)
    _link(user, "okx-openapi[mock]")
    (folder / "empty").mkdir()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the distribution and what it needs, and nothing else."""
    return once(tmp_path_factory, "distributions", _install)


def _members(wheel: Path) -> dict[str, bytes]:
    """The bytes of every file in a wheel."""
    with zipfile.ZipFile(wheel) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_wheel_is_the_same_by_way_of_the_source_distribution(installed: Path) -> None:
    """So what holds for the one that is installed here holds for the other."""
    (direct,) = (installed / "wheel").glob("*.whl")
    (from_sdist,) = (installed / "from sdist").glob("*.whl")
    assert _members(direct) == _members(from_sdist)


def test_a_wheel_brings_msgspec_and_the_transport_and_nothing_else(installed: Path) -> None:
    (wheel,) = (installed / "from sdist").glob("*.whl")
    members = _members(wheel)
    refuse_wheel([*members])
    (told,) = (text for name, text in members.items() if name.endswith("/METADATA"))
    needed = message_from_bytes(told).get_all("Requires-Dist", [])
    always = {re.split(r"[<>=]", each)[0] for each in needed if "extra ==" not in each}
    assert always | {"okx-openapi"} == BROUGHT


def test_a_source_distribution_is_all_that_git_has(installed: Path) -> None:
    (sdist,) = (installed / "from sdist").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = [each.name.partition("/")[2] for each in archive.getmembers() if each.isfile()]
    refuse_sdist(names, _files())


@pytest.fixture(scope="module")
def mock(installed: Path) -> Iterator[str]:
    """Where the practice exchange of the installed package is."""
    command = [str(installed / "venv/bin/okxgen"), "mock", "--port", "0"]
    process = subprocess.Popen(
        command, cwd=installed / "empty", stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stderr is not None
    found = re.match(r"practice exchange at (\S+):", process.stdout.readline())
    try:
        assert found, process.stderr.read()
        yield found[1]
    finally:
        process.terminate()
        process.communicate(timeout=120)


def test_the_practice_exchange_answers(mock: str) -> None:
    with urllib.request.urlopen(f"{mock}/api/v5/public/time", timeout=120) as answer:
        assert b'"code": "0"' in answer.read().replace(b'":"', b'": "')


def test_the_client_places_an_order_there(installed: Path, mock: str) -> None:
    program = f"""
import okx_v5
from okx_v5 import Client
client = Client(api_key="11111111-1111-4111-8111-111111111111", passphrase="Practice-live-1",
                secret_key="practice-secret-live", base_url="{mock}")
reply = client.trade.place_order(inst_id="BTC-USDT", td_mode="cash", side="buy",
                                 ord_type="limit", sz="1", px="2", cl_ord_id="abc")
print(okx_v5.__version__, okx_v5.DOCUMENTATION, reply[0].cl_ord_id)
"""
    told = _run(installed / "venv/bin/python", "-c", program, cwd=installed / "empty").split()
    assert re.fullmatch(r"\d+\.\d+\.\d+", told[0])
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", told[1])
    assert told[2] == "abc"


def test_the_version_is_that_of_the_distribution(installed: Path) -> None:
    program = (
        "import importlib.metadata, okx_v5\n"
        "assert importlib.metadata.version('okx-openapi') == okx_v5.__version__"
    )
    _run(installed / "venv/bin/python", "-c", program, cwd=installed / "empty")


def test_everything_generated_is_in_it(installed: Path) -> None:
    place = "import okx_v5; print(okx_v5.__path__[0])"
    package = Path(_run(installed / "venv/bin/python", "-c", place, cwd=installed).strip())
    names = (ROOT / "generated/okx_v5/MANIFEST").read_text(encoding="utf-8").split()
    assert [name for name in names if not (package / name).is_file()] == []


def test_the_other_commands_work_away_from_the_project(installed: Path) -> None:
    okxgen, empty = installed / "venv/bin/okxgen", installed / "empty"
    assert "trade.close_position" in _run(okxgen, "find", "close-position", cwd=empty)
    _run(okxgen, "vendor", "there", cwd=empty)
    assert (empty / "there/okx_v5/client.py").is_file()
