"""okxgen: what is made from the description, what holds it to its documentation, and a search."""

from __future__ import annotations

import argparse
import difflib
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .errors import SpecError
from .memory import keeping

# Commands that need more than the rest.
_EXTRAS = {"mock": "mock", "models": "models", "site": "site"}


def main(arguments: Sequence[str] | None = None, *, to_the_end: bool = False) -> int:
    """Run a command; 0 is success, 1 a finding, 2 an error in the description or the call.

    `to_the_end` says that the process ends with it.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        # The practice exchange runs on, every other command ends before its garbage matters.
        with nullcontext() if command is mock else keeping(to_the_end=to_the_end):
            return command(options)
    except SpecError as error:
        print(f"{_short(error.file)}:{error.line}: {error.what}", file=sys.stderr)
        if error.instead:
            print(f"    {error.instead}", file=sys.stderr)
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get(command.__name__, "generator")
        print(
            f"okxgen needs {error.name}; install it with: pip install 'okx-openapi[{extra}]'",
            file=sys.stderr,
        )
    except OSError as error:
        print(f"okxgen: {error}", file=sys.stderr)
    return 2


def run() -> int:
    """Run the command of this process, which ends with it."""
    return main(to_the_end=True)


PAGES = "a directory of Markdown pages, or a page"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="okxgen", description=__doc__)
    parser.add_argument("--spec", type=Path, default=_spec(), help="the description")
    parser.add_argument(
        "--output", type=Path, default=Path("generated/okx_v5"), help="the generated package"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command, about in (
        (generate, "write the package from the description"),
        (check, "tell whether the package is what generate would write"),
        (lint, "hold the description to the rules of the house"),
        (format_, "lay the description out, and write what is the same everywhere in it"),
    ):
        name = command.__name__.rstrip("_")
        adding = commands.add_parser(name, help=about)
        adding.set_defaults(command=command)
        if command in (generate, check):
            adding.add_argument("--bundles", type=Path, help="the bundles too, in this folder")
    finding = commands.add_parser("find", help="tell which method calls an endpoint")
    finding.add_argument("words", nargs="+", help="of its path, its method or what it does")
    finding.set_defaults(command=find)
    _add_outputs(commands)
    _add_documentation(commands)
    _add_changes(commands)
    practising = commands.add_parser("mock", help="serve an exchange to practise on")
    practising.add_argument("--port", type=_port, default=8080, help="8080; 0 is any free one")
    practising.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    practising.set_defaults(command=mock)
    return parser


def _spec() -> Path:
    """The description: that of the working tree, or else the one that was installed."""
    here = Path("spec")
    installed = Path(__file__).parent / "spec"
    return installed if not (here / "openapi.yaml").is_file() and installed.is_dir() else here


def _add_outputs(commands: Any) -> None:
    """What is written from the description for others."""
    bundling = commands.add_parser(
        "bundle", help="write the description as one OpenAPI file, the streams as one of AsyncAPI"
    )
    bundling.add_argument(
        "folder", type=Path, nargs="?", default=Path("bundles"), help="where to; bundles/"
    )
    bundling.set_defaults(command=bundle)
    vendoring = commands.add_parser("vendor", help="copy the package into another project")
    vendoring.add_argument("dest", type=Path, help="the folder it goes into")
    vendoring.set_defaults(command=vendor)
    _add_tools(commands)
    modelling = commands.add_parser("models", help="write pydantic models of requests and replies")
    modelling.add_argument("dest", type=Path, help="the package they become")
    modelling.set_defaults(command=models)
    showing = commands.add_parser("site", help="write the reference that people read")
    showing.add_argument("--to", type=Path, default=Path("build/site"), help="where to")
    showing.set_defaults(command=site)


def _add_tools(commands: Any) -> None:
    """The operations as tools of an agent."""
    tooling = commands.add_parser(
        "tools",
        help="print operations as tools of an agent, in the form of MCP",
        description="Print operations as a list of tools in the form of the Model Context "
        "Protocol; without a choice, all of them. What the list costs, and what a budget leaves "
        "out, is told on stderr.",
    )
    tooling.add_argument("names", nargs="*", help="operations, such as trade.place_order")
    tooling.add_argument(
        "--resource", action="append", default=[], help="only its; may be repeated"
    )
    tooling.add_argument(
        "--class",
        action="append",
        default=[],
        dest="classes",
        help="only what does this at most: reads, trades, moves-money or changes-settings; "
        "may be repeated",
    )
    tooling.add_argument(
        "--budget", type=int, metavar="TOKENS", help="leave out detail until the list fits"
    )
    tooling.set_defaults(command=tools)


def _add_documentation(commands: Any) -> None:
    """What reads the exchange's documentation."""
    reading = commands.add_parser("facts", help="print what the documentation says")
    reading.add_argument("docs", type=Path, help=PAGES)
    reading.add_argument("--json", action="store_true", help="as JSON")
    reading.set_defaults(command=facts)
    comparing = commands.add_parser(
        "drift", help="tell where the documentation and the description differ"
    )
    comparing.add_argument(
        "docs",
        type=Path,
        nargs="*",
        help=f"{PAGES}; two to compare: OLD NEW; none: the lock file of the description",
    )
    comparing.add_argument(
        "--lock", action="store_true", help="write what the pages say into the lock file instead"
    )
    comparing.add_argument("--json", action="store_true", help="as JSON")
    comparing.add_argument(
        "--complete", action="store_true", help="the documentation claims to hold everything"
    )
    comparing.set_defaults(command=drift)
    wording = commands.add_parser(
        "wording", help="tell which descriptions say what the documentation says, word for word"
    )
    wording.add_argument("docs", type=Path, help=PAGES)
    wording.set_defaults(command=word_for_word)
    drafting = commands.add_parser("draft", help="write the first files of endpoints and channels")
    drafting.add_argument(
        "of",
        nargs="*",
        help="'POST /api/v5/trade/order', where paths begin, or 'WS public/tickers'",
    )
    drafting.add_argument("--missing", action="store_true", help="all that are not described")
    drafting.add_argument("--docs", type=Path, required=True, help=PAGES)
    drafting.add_argument(
        "--pages", type=Path, default=Path("tests/endpoints/pages"), help="the pages of the tests"
    )
    drafting.add_argument(
        "--channel-pages",
        type=Path,
        default=Path("tests/streams/pages"),
        help="the pages of the tests of channels",
    )
    drafting.add_argument("--force", action="store_true", help="write over what is there")
    drafting.set_defaults(command=draft)


def _add_changes(commands: Any) -> None:
    """What changed, and what is released."""
    noticing = commands.add_parser("changes", help="tell what a user notices of what changed")
    noticing.add_argument(
        "old",
        nargs="?",
        help="a revision of git, a release, bundles or a description; else the last release",
    )
    noticing.add_argument("new", nargs="?", help="the same; else the description as it is")
    noticing.add_argument("--json", action="store_true", help="each change by itself, as JSON")
    noticing.set_defaults(command=changes)
    preparing = commands.add_parser("prepare", help="write down that all this is a release")
    preparing.add_argument("version", help="of the package: 0.2.0")
    today = datetime.now(UTC).date().isoformat()
    preparing.add_argument("--day", default=today, help="of the release; today")
    preparing.set_defaults(command=prepare)


def _port(text: str) -> int:
    if text.isdecimal() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no port: a number below 65536")


def generate(options: argparse.Namespace) -> int:
    """Write what changed."""
    from .outputs.files import write

    up_to_date = True
    for folder, files in _outputs(options):
        changes = write(files, folder)
        for name in changes.written:
            print(f"wrote {folder / name}")
        for name in changes.deleted:
            print(f"deleted {folder / name}")
        up_to_date = up_to_date and not changes
    if up_to_date:
        print(f"{options.output} is up to date")
    return 0


def check(options: argparse.Namespace) -> int:
    """Show what generate would change."""
    from .outputs.files import compare

    stale: list[Path] = []
    for folder, files in _outputs(options):
        changes = compare(files, folder)
        if folder != options.bundles:  # each change of the description is in eight of them
            for name in changes.written:
                _show(folder / name, files[name])
        stale += [folder / name for name in (*changes.written, *changes.deleted)]
    if not stale:
        print(f"{options.output} is what {options.spec} says")
        return 0
    names = map(str, stale)
    print("These files are not what the description says:", *names, sep="\n    ", file=sys.stderr)
    print("Write them with: make generate", file=sys.stderr)
    return 1


def _show(path: Path, text: str) -> None:
    """What generate would change in a file."""
    before = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    sys.stdout.writelines(
        difflib.unified_diff(
            before.splitlines(keepends=True),
            text.splitlines(keepends=True),
            str(path),
            f"{path} (as generate would write it)",
        )
    )


def _outputs(options: argparse.Namespace) -> Iterator[tuple[Path, dict[str, str]]]:
    """What is generated, by folder: half of the runtime, the package, two indexes, the bundles.

    The package copies the runtime from the disk, so its half has to be written when it is made.
    """
    from .changes import changelog
    from .description.marks import open_finished
    from .description.read import read
    from .index import pages
    from .llms import beside
    from .outputs.python.generate import package_files
    from .outputs.python.render import RUNTIME
    from .outputs.python.unasync import blocking_modules

    yield RUNTIME, blocking_modules()
    library = open_finished(options.spec)
    api = read(library)
    yield options.output, package_files(api)
    yield pages(api, options.spec)
    yield changelog.pages(library, api, options.spec)
    yield beside(api, options.spec)
    if options.bundles is not None:
        from .drift.lock import dates
        from .outputs.bundles import bundle_files

        yield options.bundles, bundle_files(library, api, dates(options.spec))


def lint(options: argparse.Namespace) -> int:
    """Tell every breach of the house rules."""
    from .house.format import unformatted
    from .house.lint import findings

    every = (*findings(options.spec), *unformatted(options.spec))
    found = {str(error): error for error in every}.values()
    for error in found:
        rule = f" [{error.rule}]" if error.rule else ""
        print(f"{_short(error.file)}:{error.line}: {error.what}{rule}")
        if error.instead:
            print(f"    {error.instead}")
    if not found:
        print(f"{options.spec} keeps the rules")
    return 1 if found else 0


def format_(options: argparse.Namespace) -> int:
    """Write the files of the description as they have to be."""
    from .house.format import formatted
    from .outputs.files import write

    changes = write(formatted(options.spec), options.spec)
    for name in changes.written:
        print(f"wrote {options.spec / name}")
    if not changes:
        print(f"{options.spec} is laid out")
    return 0


def changes(options: argparse.Namespace) -> int:
    """Tell what breaks, what is new and what else changed between two descriptions."""
    from .changes.commands import changes

    return changes(options.spec, options.old, options.new, options.json)


def prepare(options: argparse.Namespace) -> int:
    """Write the version of a release, its changelog, and what the next one is compared to."""
    from .changes.prepare import prepare

    for name in prepare(options.spec, options.version, options.day).written:
        print(f"wrote {name}")
    return 0


def find(options: argparse.Namespace) -> int:
    """Tell which methods call the endpoints, or have the channels, that words speak of."""
    from .description.marks import finished_part
    from .description.read import read
    from .description.resolve import open_description
    from .index import found, listing

    library, _ = finished_part(open_description(options.spec))
    entries = found(read(library), options.words)
    for line in listing(entries):
        print(line)
    if not entries:
        words = " ".join(options.words)
        print(
            f"no described endpoint or channel has {words!r} in its path, name or summary",
            file=sys.stderr,
        )
        print("Call one that is not described with client.request(...)", file=sys.stderr)
    return 0 if entries else 1


def bundle(options: argparse.Namespace) -> int:
    """Write the description as OpenAPI documents, and its streams as one of AsyncAPI."""
    from .description.marks import open_finished
    from .description.read import read
    from .drift.lock import dates
    from .outputs.bundles import bundle_files
    from .outputs.files import write

    library = open_finished(options.spec)
    files = bundle_files(library, read(library), dates(options.spec))
    changes = write(files, options.folder)
    for name in changes.written:
        print(f"wrote {options.folder / name}")
    if not changes:
        print(f"{options.folder} is up to date")
    return 0


def tools(options: argparse.Namespace) -> int:
    """Print operations as tools of an agent."""
    from .outputs.tools.commands import tools

    return tools(options.spec, options.names, options.resource, options.classes, options.budget)


def vendor(options: argparse.Namespace) -> int:
    """Copy the package, with a header that says where it came from."""
    from .outputs.python.vendor import vendor

    target = vendor(options.spec, options.dest)
    print(f"vendored into {target}")
    return 0


def models(options: argparse.Namespace) -> int:
    """Write pydantic models of every request and reply as a package."""
    from .outputs.files import write
    from .outputs.pydantic.generate import model_files

    if options.dest.suffix == ".py" or options.dest.is_file():
        print(f"{options.dest} must be a folder: the models are a package", file=sys.stderr)
        return 2
    changes = write(model_files(options.spec), options.dest)
    for name in (*changes.written, *changes.deleted):
        print(f"{'wrote' if name in changes.written else 'deleted'} {options.dest / name}")
    if not changes:
        print(f"{options.dest} is up to date")
    return 0


def facts(options: argparse.Namespace) -> int:
    """Print what the documentation says."""
    from .docs.commands import facts

    return facts(options.docs, options.json)


def drift(options: argparse.Namespace) -> int:
    """Tell where documentation and description, or two copies of the documentation, differ."""
    from .drift.commands import drift, lock

    if len(options.docs) > 2:
        print("okxgen drift takes one copy of the documentation, or two", file=sys.stderr)
        return 2
    if options.lock:
        if len(options.docs) != 1:
            print("okxgen drift --lock takes one copy of the documentation", file=sys.stderr)
            return 2
        return lock(options.spec, options.docs[0])
    return drift(options.spec, options.docs, options.complete, options.json)


def word_for_word(options: argparse.Namespace) -> int:
    """Tell which descriptions say what the documentation says, word for word."""
    from .drift.commands import wording

    return wording(options.spec, options.docs)


def draft(options: argparse.Namespace) -> int:
    """Write the first files of endpoints, with a mark wherever a person must write."""
    from .draft.commands import Folders, new_files

    if not options.of and not options.missing:
        print("okxgen draft needs an operation, a path, or --missing", file=sys.stderr)
        return 2
    folders = Folders(options.spec, options.docs, options.pages, options.channel_pages)
    return new_files(folders, options.of, options.missing, options.force)


def site(options: argparse.Namespace) -> int:
    """Write the pages of every operation, channel and error code, and index them."""
    from .description.marks import open_finished
    from .description.read import read
    from .drift.lock import titles
    from .outputs.files import write
    from .outputs.site.generate import site_files
    from .outputs.site.pages import Titles
    from .outputs.site.search import write_index

    told = {key: Titles(**each) for key, each in titles(options.spec).items()}
    files = site_files(read(open_finished(options.spec)), told, options.spec.resolve().parent)
    changes = write(files, options.to)
    write_index(options.to)
    print(f"wrote {options.to}: {len(changes.written)} of {len(files)} files have changed")
    return 0


def mock(options: argparse.Namespace) -> int:
    """Serve the practice exchange until the process is asked to end."""
    from .practice.commands import mock

    return mock(options.spec, options.host, options.port)


def _short(file: Path) -> Path:
    """A path as the user would type it."""
    try:
        return file.relative_to(Path.cwd())
    except ValueError:
        return file


if __name__ == "__main__":
    sys.exit(run())
