"""What a page file gets wrong is told with file, line and what to do, before any test runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.endpoints.faults import PageError, faults, page_files
from tests.endpoints.pages import read_pages
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow

GOOD = """\
operation: POST /api/v5/thing/place
method: thing.place
documentation: https://www.okx.com/docs-v5/en/#thing
permission: trade
rate_limits: [{requests: 1, seconds: 1, per: [ip]}]
english: &both
  requests:
    - |
      POST /api/v5/thing/place
      body
      {"a": "1"}
  responses:
    - '{"code": "0", "data": []}'
chinese: *both
"""


def put(folder: Path, text: str, name: str = "place") -> Path:
    file = folder / "thing" / f"{name}.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_good_page_is_read(tmp_path: Path) -> None:
    file = put(tmp_path, GOOD)
    assert faults(file) == []
    assert read_pages(tmp_path)["thing.place"].example("chinese").request.body == '{"a": "1"}'


FAULTS = {
    "an unknown key": ("method:", "methd:", 2, "the page has no methd", "Write one of operation, "),
    "a key that is not there": ("permission: trade\n", "", 1, "lacks permission", "Add permission"),
    "a key twice": ("permission:", "method: a\npermission:", 4, "'method' stands here twice", ""),
    "another type": ("thing.place\n", "5\n", 2, 'method: 5 is not of type "string"', "as the"),
    "another permission": ("permission: trade", "permission: buy", 4, '"buy"', "as the other"),
    "another operation": ("operation: POST ", "operation: PUT ", 1, "operation: ", "as the other"),
    "an empty list": ("[{requests: 1, seconds: 1, per: [ip]}]", "[]", 5, "rate_limits: []", ""),
    "a limit of nothing": ("{requests: 1, ", "{", 5, "rate_limits.0 counts nothing", "requests or"),
    "a limit of two": ("{requests: 1, ", "{requests: 1, orders: 2, ", 5, "or two things", ""),
    "a limit's key": ("per: [ip]", "per: [ip], except: []", 5, "has no except", "one of "),
    "another key of a language": ("  responses:", "  replies:", 12, "english has no replies", ""),
    "no example": (
        *("  responses:\n    - '{\"code\": \"0\", \"data\": []}'\n", "", 6),
        *("english lacks responses", "Add responses"),
    ),
    "an example of another type": ("    - '{", "    - 5\n    - '{", 13, "english.responses.0", ""),
    "an example without its reason": (
        *("    - '{", "    - {printed: '', corrected: '{}'}\n    - '{", 13),
        *("english.responses.0 lacks why", "Add why"),
    ),
    "no JSON in a request": ('{"a": "1"}', '{"a": "1",}', 8, "not JSON", "under corrected"),
    "no JSON in an answer": ('"data": []}', '"data": }', 13, "not JSON", "under corrected"),
    "another request": (
        *("      POST /api/v5/thing/place", "      POST /api/v5/thing", 8),
        *("no line begins with POST /api/v5/thing/place", "under corrected"),
    ),
    "a mark elsewhere": ("permission: trade", "permission: 'TODO: a'", 4, "a TODO", "Write"),
    "a mark": ("    - '{", "    - 'TODO: an example'\n    - '{", 13, "a TODO", "Write what it"),
    "a mark in a reason": (
        *("    - '{", "    - {printed: '', corrected: '{}', why: 'TODO'}\n    - '{", 13),
        *("a TODO", "Write what it"),
    ),
    "no YAML": ("rate_limits: [", "rate_limits: [[", 6, "not valid YAML", ""),
    "no mapping": (GOOD, "- a\n", 1, "the page: ", ""),
}  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "line", "what", "instead"), FAULTS.values(), ids=FAULTS
)
def test_a_fault(
    before: str, after: str, line: int, what: str, instead: str, tmp_path: Path
) -> None:
    assert before in GOOD
    file = put(tmp_path, GOOD.replace(before, after, 1))
    (told,) = (each for each in faults(file) if what in each.what)
    assert (told.file, told.line) == (file, line)
    assert instead in told.instead
    with pytest.raises(PageError) as error:
        read_pages(tmp_path)
    assert str(told) in str(error.value)


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    wrong = GOOD.replace("method:", "methd:").replace("seconds: 1", "seconds: a")
    first, second = put(tmp_path, wrong, "a"), put(tmp_path, GOOD.replace("trade", "5"), "b")
    put(tmp_path, GOOD, "c")
    with pytest.raises(PageError) as error:
        read_pages(tmp_path)
    places = [line.split(" ")[0] for line in str(error.value).splitlines() if line[0] != " "]
    assert places == [f"{first}:1:", f"{first}:2:", f"{first}:5:", f"{second}:4:"]


COLLECTING = """
from pathlib import Path

from tests.endpoints.pages import read_pages

read_pages(Path({folder!r}))
"""


def test_pytest_tells_them_and_nothing_else(tmp_path: Path) -> None:
    """No traceback of ours: the file that is wrong is another one."""
    file = put(tmp_path, GOOD.replace("method:", "methd:"))
    test = tmp_path / "test_it.py"
    test.write_text(COLLECTING.format(folder=str(tmp_path)), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-c", "/dev/null", "--rootdir", tmp_path, test]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"{file}:2: the page has no methd\n    Write one of operation, " in done.stdout
    assert "Traceback" not in done.stdout
    assert "tests/endpoints" not in done.stdout


def test_the_command_finds_no_fault_in_the_project() -> None:
    command = [sys.executable, "-m", "tests.endpoints.faults"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{len(page_files())} pages have no faults\n"
