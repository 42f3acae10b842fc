"""The package copied into another project, under another name, with nothing else needed."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import textwrap
import venv
from pathlib import Path

import pytest
from okxgen.cli import main
from okxgen.description.marks import open_finished
from okxgen.description.read import read
from okxgen.outputs.python.generate import module_files
from okxgen.outputs.python.vendor import vendor

from tests.support.hostile import errors
from tests.support.paths import ROOT
from tests.support.tiny import PATH, answering, item, post, put, root, text

pytestmark = pytest.mark.slow

USE = """
    import sys

    before = set(sys.modules)
    from a._vendor import okx_v5
    from a._vendor.okx_v5 import Client, AsyncClient, OPERATIONS

    assert okx_v5.__name__ == "a._vendor.okx_v5"
    made = OPERATIONS["POST /api/v5/trade/close-position"].encode(
        inst_id="BTC-USDT-SWAP", mgn_mode="cross"
    )
    assert made.body == b'{"instId":"BTC-USDT-SWAP","mgnMode":"cross"}', made
    with Client() as client:
        for name in ("trade", "grid", "copy_trading"):
            module = getattr(client, name).__class__.__module__
            assert module == f"a._vendor.okx_v5.{name}.api"
    try:
        okx_v5.OPERATIONS["POST /api/v5/trade/close-position"].encode(inst_id="")
    except okx_v5.ValidationError:
        pass
    else:
        raise AssertionError("not refused")
    import logging

    lines = []
    keep = logging.Handler()
    keep.emit = lines.append
    logging.getLogger("okx_v5").addHandler(keep)
    logging.getLogger("okx_v5").setLevel("DEBUG")
    with Client(base_url="http://127.0.0.1:9").with_options(retries=0) as client:
        try:
            client.public.get_system_time()
        except okx_v5.TransportError:
            pass
    (line,) = (each.getMessage() for each in lines)
    assert line.startswith("GET /api/v5/public/time: TransportError"), line
    for name in ("error_codes", "regions", "version", "trade.async_api", "grid.close_position"):
        __import__(f"a._vendor.okx_v5.{name}")
    loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
    print(*sorted(loaded - {"a", *sys.stdlib_module_names}))
"""


def project(folder: Path) -> Path:
    """Another project: a package `a` with a place for vendored ones."""
    (folder / "a/_vendor").mkdir(parents=True)
    (folder / "a/__init__.py").write_text("")
    (folder / "a/_vendor/__init__.py").write_text("")
    return folder / "a/_vendor"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another project with the package of the real description."""
    folder = tmp_path_factory.mktemp("whole")
    vendor(ROOT / "spec", project(folder))
    return folder


def test_it_works_under_another_name_with_its_two_libraries_alone(whole: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(USE)],
        capture_output=True,
        text=True,
        check=False,
        cwd=whole,
    )
    assert done.stderr == ""
    # msgspec takes typing_extensions where it happens to be installed, httptools has Cython's.
    loaded = {name for name in done.stdout.split() if "cython" not in name}
    assert loaded - {"typing_extensions"} == {"msgspec", "httptools"}


def test_every_file_says_where_it_came_from(tmp_path: Path) -> None:
    target = vendor(put(tmp_path / "spec", root()), tmp_path / "vendored")
    files = sorted(target.rglob("*.py"))
    heads = {tuple(file.read_text().split("\n")[:2]) for file in files}
    assert len(files) > 10
    assert len(heads) == 1
    first, second = heads.pop()
    assert first.startswith("# Vendored from okx-openapi, description 1.0, sha256 ")
    assert "Do not edit" in second


def test_the_header_is_all_that_differs(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", root())
    target = vendor(spec, tmp_path / "vendored")
    files = module_files(read(open_finished(spec)))
    assert {
        file.relative_to(target).as_posix() for file in target.rglob("*") if file.is_file()
    } == {*files, "MANIFEST"}
    for name, source in files.items():
        copied = (target / name).read_text()
        assert copied == source or copied.split("\n", 2)[2] == source


def test_the_same_description_gives_the_same_header_and_another_one_another(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", root())
    heads = []
    for name, document in (("one", root()), ("two", root()), ("three", answering(item({})))):
        target = vendor(put(spec, document), tmp_path / name)
        heads.append((target / "__init__.py").read_text().split("\n")[0])
    assert heads[0] == heads[1]
    assert heads[0] != heads[2]


@pytest.mark.parametrize(("dest", "target"), [("v", "v/okx_v5"), ("v/okx_v5", "v/okx_v5")])
def test_where_it_goes(tmp_path: Path, dest: str, target: str) -> None:
    spec = put(tmp_path / "spec", root())
    assert vendor(spec, tmp_path / dest) == tmp_path / target
    assert (tmp_path / target / "client.py").is_file()


def test_a_second_copy_changes_nothing(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", root())
    target = vendor(spec, tmp_path / "v")
    before = {file: file.stat().st_mtime_ns for file in target.rglob("*")}
    vendor(spec, tmp_path / "v")
    assert {file: file.stat().st_mtime_ns for file in target.rglob("*")} == before


def test_files_of_an_earlier_copy_are_removed_and_others_stay(tmp_path: Path) -> None:
    other = {"name": "other", "description": "O.", "externalDocs": {"url": "https://a.test"}}
    more = root({PATH: post(), "/api/v5/other": post(name="other.place")})
    more["tags"].append(other)
    spec = put(tmp_path / "spec", more)
    target = vendor(spec, tmp_path / "v")
    (target / "mine.py").write_text("mine")
    assert (target / "other/place.py").is_file()
    vendor(put(spec, root()), tmp_path / "v")
    assert not (target / "other/place.py").exists()
    assert (target / "thing/place.py").is_file()
    assert (target / "mine.py").read_text() == "mine"


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "spec", answering(item({"a": text()})))
    monkeypatch.chdir(tmp_path)
    assert main(["vendor", "src/app/_vendor"]) == 0
    assert capsys.readouterr().out == "vendored into src/app/_vendor/okx_v5\n"
    assert (tmp_path / "src/app/_vendor/okx_v5/py.typed").is_file()


def test_modules_name_each_other_by_relative_imports_only(whole: Path) -> None:
    named: dict[str, set[str]] = {}
    for file in (whole / "a/_vendor/okx_v5").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [node.module or ""]
            else:
                continue
            for module in modules:
                named.setdefault(module.partition(".")[0], set()).add(file.name)
    assert named.keys() - sys.stdlib_module_names == {"msgspec", "httptools", "httpx"}
    assert named["httpx"] == {f"{name}.py" for name in ADAPTERS}


# What a project needs that has neither of the libraries of the adapters.
ADAPTERS = ("async_httpx", "httpx", "httpx_common")

BARE = """
    import importlib
    import pkgutil
    import sys


    class Missing:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in ("httpx", "redis"):
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)


    sys.meta_path.insert(0, Missing())
    from a._vendor import okx_v5

    for each in pkgutil.walk_packages(okx_v5.__path__, "a._vendor.okx_v5."):
        try:
            importlib.import_module(each.name)
        except ModuleNotFoundError as error:
            print(each.name.removeprefix("a._vendor.okx_v5."), error.name)
    from a._vendor.okx_v5.redis_limiter import RedisRateLimiter
"""


def test_without_the_libraries_of_the_adapters_all_else_is_there(tmp_path: Path) -> None:
    vendor(put(tmp_path / "spec", root()), project(tmp_path))
    program = [sys.executable, "-c", textwrap.dedent(BARE)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.stderr == ""
    missing = {"httpx_transport httpx", *(f"_runtime.transports.{name} httpx" for name in ADAPTERS)}
    assert set(done.stdout.splitlines()) == missing


def test_a_project_s_mypy_finds_nothing_in_the_copy(tmp_path: Path) -> None:
    """Without the libraries of the adapters; `make lint` reads the package with them."""
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=False)
    (installed,) = environment.glob("lib/python*/site-packages")
    for name in ("msgspec", "httptools"):
        (installed / name).symlink_to(Path(str(importlib.import_module(name).__file__)).parent)
    vendor(put(tmp_path / "spec", root(), errors=errors("50000")), project(tmp_path))
    settings = ("--strict", "--cache-dir=/dev/null", "--python-executable")
    command = [Path(sys.executable).with_name("mypy"), *settings, environment / "bin/python", "a"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
