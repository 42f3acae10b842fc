"""Stage 2: values that know where they stand, and `$ref`s between the files of the description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..errors import SpecError
from .load import Pointer, is_mapping, is_sequence, line_of, load

# What may stand beside a $ref: it says more about the use, and changes no rule.
BESIDE_REF = {"$ref", "description", "x-okx-default", "deprecated", "examples"}


@dataclass(frozen=True, slots=True)
class Library:
    """The files of one description, each read once."""

    root: Path
    _documents: dict[Path, Node] = field(default_factory=dict[Path, "Node"], repr=False)
    _files: dict[tuple[str, str], Path] = field(
        default_factory=dict[tuple[str, str], Path], repr=False
    )
    _names: dict[Path, str] = field(default_factory=dict[Path, str], repr=False)
    _real_folders: dict[Path, Path] = field(default_factory=dict[Path, Path], repr=False)
    _folders: dict[Path, str] = field(default_factory=dict[Path, str], repr=False)
    targets: dict[tuple[str, str], Node] = field(
        default_factory=dict[tuple[str, str], "Node"], repr=False
    )
    """What relative references lead to, by the folder they stand in: its files say the same."""

    def document(self, file: Path) -> Node:
        """The top of a file."""
        if file not in self._documents:
            self._documents[file] = Node(load(file), file, (), self)
        return self._documents[file]

    def has_read(self, file: Path) -> bool:
        """Whether a file has been read."""
        return file in self._documents

    def name_of(self, file: Path) -> str:
        """A file's path in the description, with slashes."""
        if file not in self._names:
            self._names[file] = file.relative_to(self.root).as_posix()
        return self._names[file]

    def file_beside(self, file: Path, path: str) -> Path:
        """The file that a relative path leads to from another one."""
        key = (self.folder_of(file), path)
        if key not in self._files:
            beside = file.parent / path
            found = self._real_folder(beside.parent) / beside.name
            self._files[key] = found.resolve() if found.is_symlink() else found
        return self._files[key]

    def _real_folder(self, folder: Path) -> Path:
        """A folder without links and dots; asking the disk for each file again would take long."""
        if folder not in self._real_folders:
            self._real_folders[folder] = folder.resolve()
        return self._real_folders[folder]

    def folder_of(self, file: Path) -> str:
        """The folder that a file stands in."""
        if file not in self._folders:
            self._folders[file] = str(file.parent)
        return self._folders[file]

    def top(self) -> Node:
        """The root of the description."""
        return self.document(self.root / "openapi.yaml")

    def having(self, values: Mapping[Path, Any]) -> Library:
        """This description with other values in some files; what is read already stays so."""
        other = Library(self.root)
        whole = {file: top.value for file, top in self._documents.items()} | {**values}
        for file, value in whole.items():
            other._documents[file] = Node(value, file, (), other)
        return other

    def files(self) -> list[Path]:
        """Every file read so far."""
        return sorted(self._documents)


def open_description(folder: Path) -> Library:
    """The description in a folder, nothing of it read yet."""
    return Library(folder.resolve())


class Node:
    """A value of the description and the place it stands at.

    There is one for each value that is asked for, so it is no dataclass: a frozen one takes three
    times as long to make.
    """

    __slots__ = ("_members", "_resolved", "file", "library", "pointer", "value")

    def __init__(
        self,
        value: Any,
        file: Path,
        pointer: Pointer,
        library: Library,
        parts: Mapping[str, Node] | None = None,
    ) -> None:
        self.value: Final = value
        self.file: Final = file
        self.pointer: Final = pointer
        self.library: Final = library
        # Those that were asked for, and the parts: members that stand elsewhere, which a node put
        # together from several places has.
        self._members: dict[str | int, Node] = {}
        if parts is not None:
            self._members |= parts.items()
        self._resolved: Node | None = None

    @property
    def line(self) -> int:
        """The line that this value stands on."""
        return line_of(self.file, self.pointer)

    def error(self, what: str, instead: str = "") -> SpecError:
        """An error at this place."""
        return SpecError(self.file, self.line, what, instead)

    @property
    def name(self) -> str:
        """The key this value stands under."""
        return str(self.pointer[-1]) if self.pointer else self.file.stem

    def mapping(self) -> dict[str, Any]:
        """The value as a mapping; anything else is an error."""
        if self.value.__class__ is not dict:  # asked so often that a call costs
            raise self.error(f"{self.name!r} must be a mapping")
        mapping: dict[str, Any] = self.value
        return mapping

    def sequence(self) -> list[Any]:
        """The value as a list; anything else is an error."""
        if not is_sequence(self.value):
            raise self.error(f"{self.name!r} must be a list")
        return self.value

    def __contains__(self, key: str) -> bool:
        return key in self.mapping()

    def __getitem__(self, key: str) -> Node:
        found = self.get(key)
        if found is None:
            raise self.error(f"{self.name!r} needs {key!r}")
        return found

    def get(self, key: str) -> Node | None:
        """The value under a key, None where there is none."""
        mapping: dict[str, Any] = self.value if self.value.__class__ is dict else self.mapping()
        return self._member(key, mapping[key]) if key in mapping else None

    def _member(self, key: str | int, value: Any) -> Node:
        made = self._members.get(key)
        if made is None:
            made = Node(value, self.file, (*self.pointer, key), self.library)
            self._members[key] = made
        return made

    def items(self) -> Iterator[tuple[str, Node]]:
        """Keys and values, in the order of the file."""
        for key, value in self.mapping().items():
            yield key, self._member(key, value)

    def elements(self) -> list[Node]:
        """The elements of a list; anything else is an error."""
        return [self._member(index, value) for index, value in enumerate(self.sequence())]

    def children(self) -> list[Node]:
        """The members of a mapping or the elements of a list; none of anything else."""
        if is_mapping(self.value):
            return [self[key] for key in self.value]
        return self.elements() if is_sequence(self.value) else []

    def text(self) -> str:
        """The value as text, to the letter; anything else is an error."""
        if not isinstance(self.value, str):
            raise self.error(f"{self.name!r} must be a string; quote {self.value!r}")
        return self.value

    def prose(self) -> str:
        """The value as text for people, without the blanks around it."""
        text = self.text().strip()
        if not text:
            raise self.error(f"{self.name!r} says nothing", "Write a sentence, or leave it out.")
        return text

    def matching(self, pattern: re.Pattern[str], what: str) -> str:
        """The value as text of a form; anything else is an error."""
        text = self.text()
        if not pattern.fullmatch(text):
            raise self.error(f"{text!r} is not {what}")
        return text

    def texts(self) -> tuple[str, ...]:
        """The value as a list of text."""
        if is_sequence(self.value) and all(isinstance(each, str) for each in self.value):
            return tuple(self.value)
        return tuple(element.text() for element in self.elements())

    def integer(self) -> int:
        """The value as a whole number of at least 0."""
        if not isinstance(self.value, int) or isinstance(self.value, bool) or self.value < 0:
            raise self.error(f"{self.name!r} must be a whole number; got {self.value!r}")
        return self.value

    def positive(self) -> int:
        """The value as a whole number of at least 1."""
        if self.integer() < 1:
            raise self.error(f"{self.name!r} must be at least 1")
        return self.integer()

    def one_of(self, known: tuple[str, ...]) -> str:
        """The value as one of some words."""
        if self.text() not in known:
            raise self.error(f"{self.value!r} is not known here", f"One of {', '.join(known)}.")
        return self.text()

    def flag(self) -> bool:
        """The value as true or false."""
        if not isinstance(self.value, bool):
            raise self.error(f"{self.name!r} must be true or false; got {self.value!r}")
        return self.value

    def only(self, allowed: set[str], what: str) -> None:
        """Refuse keys that nothing reads: what is written here must have an effect."""
        if self.mapping().keys() <= allowed:
            return
        key = next(key for key in self.mapping() if key not in allowed)
        known = ", ".join(sorted(allowed))
        raise self[key].error(f"{key!r} means nothing in {what}", f"Known are: {known}.")

    def target(self) -> Node | None:
        """The node a `$ref` points to, None where there is no `$ref`."""
        if not is_mapping(self.value) or "$ref" not in self.value:
            return None
        text = self.value["$ref"]
        if not isinstance(text, str) or text.startswith("#"):
            return self["$ref"]._pointed_to()
        targets = self.library.targets
        key = (self.library.folder_of(self.file), text)
        if key not in targets:
            targets[key] = self["$ref"]._pointed_to()
        return targets[key]

    def _pointed_to(self) -> Node:
        """The node that the text of a `$ref` leads to."""
        path, _, fragment = self.text().partition("#")
        if "://" in path or path.startswith("/") or not path.isprintable():
            raise self.error(
                f"{path!r} is not a file of the description", "Refer to a relative path."
            )
        file = self.library.file_beside(self.file, path) if path else self.file
        if not self.library.has_read(file):
            if not file.is_relative_to(self.library.root):
                raise self.error(f"{path!r} leads outside the description")
            if not file.is_file():
                raise self.error(f"there is no file {path!r}", "Check the relative path.")
        node = self.library.document(file)
        for step in fragment.strip("/").split("/") if fragment else ():
            key = step.replace("~1", "/").replace("~0", "~")
            if not is_mapping(node.value) or key not in node.value:
                raise self.error(f"{self.text()!r} leads nowhere: no {key!r} there")
            node = node[key]
        return node

    def resolved(self) -> Node:
        """This node with its `$ref` followed; what stands beside the `$ref` comes first."""
        if not is_mapping(self.value) or "$ref" not in self.value:
            return self
        if self._resolved is None:
            self._resolved = self._follow()
        return self._resolved

    def _follow(self) -> Node:
        node, seen = self, 0
        while (target := node.target()) is not None:
            beside = {key: value for key, value in node.mapping().items() if key != "$ref"}
            for key in beside:
                if key not in BESIDE_REF:
                    raise node[key].error(
                        f"{key!r} beside a $ref",
                        "Rules belong to what is referred to; or write the schema out here.",
                    )
            if seen > 20:
                raise self.error("a $ref that leads back to itself")
            if beside:
                merged = {**target.mapping(), **beside}
                target = Node(merged, target.file, target.pointer, target.library)
            node, seen = target, seen + 1
        return node

    def without(self, *keys: str) -> Node:
        """This node without some of its members."""
        return self._put_together(
            {key: value for key, value in self.mapping().items() if key not in keys}, {}
        )

    def having(self, key: str, member: Node | str) -> Node:
        """This node with another member, which may stand elsewhere."""
        kept = self.without(key)
        if isinstance(member, Node):
            return kept._put_together({**kept.mapping(), key: member.value}, {key: member})
        return kept._put_together({**kept.mapping(), key: member}, {})

    def _put_together(self, value: dict[str, Any], parts: Mapping[str, Node]) -> Node:
        """A mapping at this place, of members of this node and others."""
        known = {str(key): node for key, node in self._members.items() if key in value}
        return Node(value, self.file, self.pointer, self.library, {**known, **parts})
