"""Files reach the disk whole or not at all, and nothing is deleted that was not written before."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from okxgen.outputs.files import MANIFEST, compare, with_manifest, write

FILES = with_manifest({"a.py": "a = 1\n", "deep/b.py": "b = 2\n"})


def listing(folder: Path) -> dict[str, str]:
    """Every file of a folder, with its text."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def written_at(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in listing(folder)}


def age(folder: Path) -> None:
    """Make every file old, so that a new one is told apart whatever the clock's steps."""
    for path in folder.rglob("*"):
        os.utime(path, ns=(10**18, 10**18))


def test_everything_is_written_the_first_time(tmp_path: Path) -> None:
    changes = write(FILES, tmp_path / "out")
    assert listing(tmp_path / "out") == FILES
    assert changes.written == [MANIFEST, "a.py", "deep/b.py"]
    assert changes.deleted == []


def test_nothing_is_written_the_second_time(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    age(tmp_path)
    before = written_at(tmp_path)
    assert not write(FILES, tmp_path)
    assert written_at(tmp_path) == before


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    age(tmp_path)
    changes = write({**FILES, "a.py": "a = 3\n"}, tmp_path)
    assert changes.written == ["a.py"]
    assert [name for name, time in written_at(tmp_path).items() if time != 10**18] == ["a.py"]


def test_what_differs_in_line_ends_is_changed(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "a.py").write_bytes(b"a = 1\r\n")
    assert write(FILES, tmp_path).written == ["a.py"]
    assert (tmp_path / "a.py").read_bytes() == b"a = 1\n"


def test_text_is_utf_8_with_plain_line_ends(tmp_path: Path) -> None:
    write({"a.py": "# \u5e73é😀\n"}, tmp_path)
    assert (tmp_path / "a.py").read_bytes() == "# \u5e73é😀\n".encode()


def test_what_the_manifest_lists_and_is_not_written_any_more_is_deleted(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    changes = write(with_manifest({"a.py": "a = 1\n"}), tmp_path)
    assert changes.deleted == ["deep/b.py"]
    assert not (tmp_path / "deep").exists()


def test_a_folder_that_is_not_empty_stays(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "deep/mine.py").write_text("mine")
    write(with_manifest({"a.py": "a = 1\n"}), tmp_path)
    assert (tmp_path / "deep/mine.py").read_text() == "mine"


def test_what_the_manifest_does_not_list_stays(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "mine.py").write_text("mine")
    assert not write(FILES, tmp_path)
    assert (tmp_path / "mine.py").read_text() == "mine"


def test_without_a_manifest_nothing_is_deleted(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / MANIFEST).unlink()
    assert write(with_manifest({"a.py": "a = 1\n"}), tmp_path).deleted == []
    assert (tmp_path / "deep/b.py").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "deep/../../outside.txt",
        "{folder}/outside.txt",
        "..",
        ".",
        "",
        "deep",
        "/",
    ],
)
def test_a_manifest_deletes_nothing_outside_and_no_folders(tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("kept")
    target = tmp_path / "out"
    write(FILES, target)
    (target / MANIFEST).write_text(name.format(folder=tmp_path) + "\n")
    write(FILES, target)
    assert outside.read_text() == "kept"
    assert listing(target) == FILES


def test_a_manifest_deletes_nothing_through_a_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.py").write_text("kept")
    target = tmp_path / "out"
    write(with_manifest({"a.py": "a = 1\n"}), target)
    (target / "deep").symlink_to(outside)
    (target / MANIFEST).write_text("MANIFEST\na.py\ndeep/b.py\n")
    write(with_manifest({"a.py": "a = 1\n"}), target)
    assert (outside / "b.py").read_text() == "kept"


def test_a_file_that_is_listed_and_gone_is_no_error(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "deep/b.py").unlink()
    assert write(with_manifest({"a.py": "a = 1\n"}), tmp_path).deleted == []


def test_the_manifest_is_sorted_and_lists_itself() -> None:
    files = with_manifest({"b.py": "", "a/z.py": "", "a.py": "", "Z.py": ""})
    assert files[MANIFEST] == "MANIFEST\nZ.py\na.py\na/z.py\nb.py\n"


def test_the_order_of_the_files_does_not_matter(tmp_path: Path) -> None:
    turned = dict(reversed(list({"a.py": "a = 1\n", "deep/b.py": "b = 2\n"}.items())))
    write(FILES, tmp_path)
    assert not compare(with_manifest(turned), tmp_path)


def test_comparing_writes_nothing(tmp_path: Path) -> None:
    changes = compare(FILES, tmp_path / "out")
    assert changes.written == [MANIFEST, "a.py", "deep/b.py"]
    assert not (tmp_path / "out").exists()


def test_a_file_is_replaced_and_not_written_over(tmp_path: Path) -> None:
    """Who has the old file open, or a link to it, goes on seeing the whole of it."""
    write(FILES, tmp_path)
    os.link(tmp_path / "a.py", tmp_path / "old")
    with (tmp_path / "a.py").open() as reader:
        write({**FILES, "a.py": "a = 3\n"}, tmp_path)
        assert reader.read() == "a = 1\n"
    assert (tmp_path / "old").read_text() == "a = 1\n"
    assert (tmp_path / "a.py").read_text() == "a = 3\n"


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("kept")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a.py").symlink_to(outside)
    write(FILES, tmp_path / "out")
    assert outside.read_text() == "kept"
    assert listing(tmp_path / "out") == FILES


def test_a_folder_where_a_file_must_go(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "a.py").unlink()
    (tmp_path / "a.py/x").mkdir(parents=True)
    with pytest.raises(OSError, match=r"a\.py"):
        write(FILES, tmp_path)
    assert [path.name for path in tmp_path.rglob(".*")] == []
    assert (tmp_path / "deep/b.py").read_text() == "b = 2\n"


def test_a_file_where_a_folder_must_go(tmp_path: Path) -> None:
    (tmp_path / "deep").write_text("mine")
    with pytest.raises(OSError, match="deep"):
        write(FILES, tmp_path)
    assert (tmp_path / "deep").read_text() == "mine"


def test_stale_files_are_still_known_after_a_failed_run(tmp_path: Path) -> None:
    """The new manifest must not stand before the old one's files are gone."""
    write(FILES, tmp_path)
    renamed = with_manifest({"c.py": "c = 3\n"})
    (tmp_path / "c.py").mkdir()
    (tmp_path / "c.py/mine").write_text("mine")
    with pytest.raises(OSError, match=r"c\.py"):
        write(renamed, tmp_path)
    (tmp_path / "c.py/mine").unlink()
    (tmp_path / "c.py").rmdir()
    write(renamed, tmp_path)
    assert listing(tmp_path) == renamed


FULL_DISK = """
    import resource, sys
    from pathlib import Path
    from okxgen.outputs.files import write

    target = Path(sys.argv[1])
    write({"a.py": "small\\n"}, target)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    try:
        write({"a.py": "large\\n" * 10_000}, target)
    except OSError as error:
        print(type(error).__name__)
    print((target / "a.py").read_text(), end="")
    print([path.name for path in target.iterdir()])
"""


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    """A limit on the size of files breaks a write off in the middle, as a full disk does."""
    command = [sys.executable, "-c", textwrap.dedent(FULL_DISK), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "OSError\nsmall\n['a.py']\n"


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_files_can_be_read_by_everyone_whatever_the_mask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write(FILES, tmp_path / "out")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out/a.py").stat().st_mode) == 0o644
