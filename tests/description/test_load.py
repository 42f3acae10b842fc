"""YAML as its version 1.2 has it, and errors that name the line."""

from __future__ import annotations

import contextlib
import gc
import time
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import SpecError, line_of, load


def loaded(tmp_path: Path, content: str | bytes) -> Any:
    file = tmp_path / "a.yaml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load(file)


def refused(tmp_path: Path, content: str | bytes) -> SpecError:
    with pytest.raises(SpecError) as caught:
        loaded(tmp_path, content)
    assert caught.value.file == tmp_path / "a.yaml"
    return caught.value


@pytest.mark.parametrize(
    "word",
    [
        "no",
        "No",
        "NO",
        "yes",
        "on",
        "off",
        "y",
        "n",
        "nULL",
        "tRUE",
        "=",
        "<<",
        "1:30",
        "1:30:00",
        "2026-01-15",
        "2026-01-15T10:00:00Z",
        "2026-01-15 10:00:00 +1",
        "1_000",
        "0b11",
        "0o8",
        "0xG",
        "1e",
        "e5",
        "1.2.3",
        "+",
        "--",
        ".",
        "..",
        "1,5",
        "12e03x",
        "-0o7",
        "-0x1F",
        "+.nan",
        "NaN",
        "inf",
        "Infinity",
        "BTC-USDT",
        "0.1%",
        "٣",
    ],
)
def test_text_without_quotes(tmp_path: Path, word: str) -> None:
    assert loaded(tmp_path, f"v: {word}") == {"v": word}


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("null", None),
        ("Null", None),
        ("~", None),
        ("", None),
        ("true", True),
        ("TRUE", True),
        ("False", False),
        ("0", 0),
        ("-19", -19),
        ("+12", 12),
        ("012", 12),
        ("0o14", 12),
        ("0xfF", 255),
        ("1.", 1.0),
        (".5", 0.5),
        ("-.5", -0.5),
        ("1e3", 1000.0),
        ("12E+2", 1200.0),
        ("-1.5e-3", -0.0015),
    ],
)
def test_scalars_of_the_core_schema(tmp_path: Path, word: str, value: object) -> None:
    found = loaded(tmp_path, f"v: {word}")["v"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("word", [".nan", ".NaN", ".NAN", ".inf", ".Inf", "-.INF", "+.inf"])
def test_numbers_that_json_does_not_have(tmp_path: Path, word: str) -> None:
    """A description ends as JSON, in the bundle and in requests."""
    error = refused(tmp_path, f"a: 1\nv: {word}\n")
    assert (error.line, "JSON" in error.what) == (2, True)


@pytest.mark.parametrize("word", ["1", "true", "null", "1e3", "0x1", "~", ".inf"])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_quotes_make_text(tmp_path: Path, word: str, quote: str) -> None:
    assert loaded(tmp_path, f"v: {quote}{word}{quote}") == {"v": word}


def test_block_text_is_text(tmp_path: Path) -> None:
    assert loaded(tmp_path, "v: |\n  1\nw: >-\n  true\n") == {"v": "1\n", "w": "true"}


def test_equal_keys(tmp_path: Path) -> None:
    error = refused(tmp_path, "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n")
    assert (error.line, "'c'" in error.what, "twice" in error.what) == (5, True, True)


def test_equal_keys_in_braces(tmp_path: Path) -> None:
    assert refused(tmp_path, "a: 1\nb: {c: 1, 'c': 2}\n").line == 2


def test_equal_keys_within_a_list(tmp_path: Path) -> None:
    assert refused(tmp_path, "- a: 1\n- a: 1\n  b: 2\n  a: 3\n").line == 4


def test_the_same_key_in_two_mappings(tmp_path: Path) -> None:
    assert loaded(tmp_path, "a: {c: 1}\nb: {c: 2}\n") == {"a": {"c": 1}, "b": {"c": 2}}


@pytest.mark.parametrize(
    ("key", "value"), [("200", "200"), ("true", "True"), ("null", "None"), ("1.5", "1.5")]
)
def test_a_key_that_is_no_text(tmp_path: Path, key: str, value: str) -> None:
    error = refused(tmp_path, f"a: 1\n{key}: 2\n")
    assert error.line == 2
    assert f"quote {value}" in error.what


@pytest.mark.parametrize("key", ["? [a]\n: 1", "? {a: 1}\n: 1"])
def test_a_key_that_is_a_collection(tmp_path: Path, key: str) -> None:
    assert refused(tmp_path, f"z: 1\n{key}\n").line == 2


def test_a_tab_for_indentation(tmp_path: Path) -> None:
    error = refused(tmp_path, "a:\n  b: 1\n\tc: 2\n")
    assert error.line == 3
    assert "YAML" in error.what


@pytest.mark.parametrize(
    "content",
    [
        "a: [1, 2",
        "a: 'open",
        "a: b: c",
        "a: *nowhere",
        "a: {b: 1",
        "a:\n - b\n c",
        "%YAML x\n---\na",
    ],
)
def test_what_is_no_yaml(tmp_path: Path, content: str) -> None:
    assert "YAML" in refused(tmp_path, content).what


def test_the_line_of_what_is_no_yaml(tmp_path: Path) -> None:
    assert refused(tmp_path, "a: 1\nb: 2\nc: d: e\n").line == 3


def test_not_utf_8(tmp_path: Path) -> None:
    error = refused(tmp_path, b"a: 1\nb: \xff\xfe\n")
    assert "UTF-8" in error.what
    assert error.instead


def test_utf_8(tmp_path: Path) -> None:
    assert loaded(tmp_path, "v: \u5e73\u4ed3 é 😀\n") == {"v": "\u5e73\u4ed3 é 😀"}


def test_a_byte_order_mark(tmp_path: Path) -> None:
    assert loaded(tmp_path, b"\xef\xbb\xbfa: 1\n") == {"a": 1}


@pytest.mark.parametrize("character", ["\0", "\x07", "\x1b", "\x7f", "\ufffe"])
def test_a_control_character(tmp_path: Path, character: str) -> None:
    assert "YAML" in refused(tmp_path, f"a: 1\nb: x{character}y\n").what


def test_a_lone_surrogate(tmp_path: Path) -> None:
    assert refused(tmp_path, 'a: 1\nb: "\\ud800"\n').line == 2


def test_escapes_in_quotes(tmp_path: Path) -> None:
    assert loaded(tmp_path, r'v: "\0\a\u202e\U0001F600\x7f"') == {"v": "\0\a\u202e\U0001f600\x7f"}


@pytest.mark.parametrize("content", ["a: &x [*x]\n", "a: &x {b: *x}\n", "a: &x [1, {b: [*x]}]\n"])
def test_an_alias_inside_itself(tmp_path: Path, content: str) -> None:
    assert refused(tmp_path, content).line == 1


def test_an_alias_elsewhere(tmp_path: Path) -> None:
    assert loaded(tmp_path, "a: &x [1]\nb: *x\n") == {"a": [1], "b": [1]}


def test_aliases_of_aliases_are_read_once(tmp_path: Path) -> None:
    """Thirty lines of two aliases each are a thousand million elements."""
    lines = [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)]
    value = loaded(tmp_path, "\n".join(["a0: &a0 [x]", *lines]))["a29"]
    assert value[0] is value[1]


def test_nested_too_deeply(tmp_path: Path) -> None:
    refused(tmp_path, "{a: " * 5000 + "}" * 5000)


def test_two_documents(tmp_path: Path) -> None:
    assert refused(tmp_path, "a: 1\n---\nb: 2\n").line == 2


def test_a_merge_key_is_an_ordinary_key(tmp_path: Path) -> None:
    assert loaded(tmp_path, "a: &x {b: 1}\nc: {<<: *x}\n")["c"] == {"<<": {"b": 1}}


@pytest.mark.parametrize(
    "content",
    [
        "v: !!python/object/apply:os.system ['true']",
        "v: !!python/name:os.system ''",
        "v: !unknown 1",
        "v: !!binary aGk=",
        "v: !!timestamp 2026-01-15",
        "v: !!set {a, b}",
        "v: !!omap [a: 1]",
        "v: !!bool perhaps",
        "v: !!float much",
        "v: !!int one",
        "v: !!str [a]",
        "v: !!seq a",
        "v: !!map [a]",
    ],
)
def test_tags_outside_the_core_schema(tmp_path: Path, content: str) -> None:
    assert refused(tmp_path, f"a: 1\n{content}\n").line == 2


def test_a_number_too_long_for_python(tmp_path: Path) -> None:
    assert refused(tmp_path, f"a: 1\nb: {'9' * 5000}\n").line == 2


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="no such file"):
        load(tmp_path / "a.yaml")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises((SpecError, OSError)):
        load(tmp_path)


@pytest.mark.parametrize("content", ["a: 1", "a: [", "a: &x [*x]"])
def test_the_garbage_collector_runs_afterwards(tmp_path: Path, content: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(content)
    with contextlib.suppress(SpecError):
        load(file)
    assert gc.isenabled()


TEXT = """\
# a comment
a:
  b:
    - one
    - c: 1
      d: {e: 2,
          f: 3}
  'g h': |
    a: 1
    b: 2
  i: 4
"""


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ((), 1),
        (("a",), 2),
        (("a", "b"), 3),
        (("a", "b", 0), 4),
        (("a", "b", 1), 5),
        (("a", "b", 1, "d"), 6),
        (("a", "b", 1, "d", "f"), 7),
        (("a", "g h"), 8),
        (("a", "i"), 11),
    ],
)
def test_lines(tmp_path: Path, pointer: tuple[str | int, ...], line: int) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(TEXT)
    assert line_of(file, pointer) == line


def test_the_line_of_what_is_not_there_is_that_of_what_holds_it(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(TEXT)
    assert line_of(file, ("a", "b", 1, "nowhere")) == 5


def test_lines_of_a_file_that_has_changed(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(TEXT)
    assert line_of(file, ("a", "i")) == 11
    file.write_text(f"\n{TEXT}")
    assert line_of(file, ("a", "i")) == 12


def test_many_lines_of_a_file_cost_little_more_than_one(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("".join(f"key{number}: [a, b, c, d]\n" for number in range(3000)))

    def seconds(*numbers: int) -> float:
        start = time.process_time()
        for number in numbers:
            assert line_of(file, (f"key{number}",)) == number + 1
        return time.process_time() - start

    assert seconds(1) * 10 > seconds(*range(50))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_lines_of_both_line_endings(tmp_path: Path, newline: str) -> None:
    assert refused(tmp_path, newline.join(["a: 1", "b: 2", "a: 3", ""])).line == 3
