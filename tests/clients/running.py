"""One tool, from its packages to what its client did."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path

from okxgen.practice.accounts import PRACTICE
from okxgen.practice.description import Description

from .bundles import Offered
from .exchange import listening
from .packages import BUILD, Missing, installed, node_modules
from .recipes import Recipe
from .steps import RIGHT, SCENARIOS, told, verdicts

SECONDS = 1200
"""How long one command may take: compilers of a whole API are slow."""
_ACCOUNT = PRACTICE[0]
_EXPECTED = re.compile(r"@ts-expect-error (\w+)|# type: ignore\[[\w, -]+\]  # (\w+)")
"""A line of a program that a compiler must refuse, and the name of that check."""
_UNUSED = re.compile(r"^main\.\w+[(:](\d+).*(?:TS2578|\[unused-ignore\])", re.M)


@dataclass
class Outcome:
    """What was seen of a tool: `right`, or what was not, by check."""

    checks: dict[str, str] = field(default_factory=dict[str, str])
    not_run: str = ""
    """Why nothing was run."""


class Failed(Exception):
    """A command that ended with an error; the text is the last that it said."""


@dataclass(frozen=True)
class Commands:
    """Runs commands in a tool's folder, with its programs; what they print is kept there."""

    folder: Path
    environment: Mapping[str, str]
    values: Mapping[str, str]

    async def __call__(self, command: str, **values: str) -> str:
        """What a command prints; raises Failed."""
        code, output = await self.ended(command, **values)
        if code:
            said = [line for line in output.splitlines() if line.strip()]
            raise Failed(f"{shlex.split(command)[0]}: {said[-1][:300] if said else f'exit {code}'}")
        return output

    async def ended(self, command: str, **values: str) -> tuple[int, str]:
        """How a command ends, and what it prints."""
        try:
            process = await self._started(command, values)
        except FileNotFoundError:
            return 127, "there is no such program"
        try:
            output, _ = await asyncio.wait_for(process.communicate(), SECONDS)
        except TimeoutError:
            _kill(process)
            return 124, f"still running after {SECONDS} s"
        text = output.decode(errors="replace")
        with (self.folder / "log").open("a", encoding="utf-8") as log:
            log.write(f"$ {command}\n{text}\n")
        return process.returncode or 0, text

    @asynccontextmanager
    async def serving(self, command: str, url: str) -> AsyncIterator[None]:
        """A server, from when it answers until it is not needed."""
        process = await self._started(command, {}, self.folder / "served")
        try:
            await _answers(url, process)
            yield
        finally:
            _kill(process)
            await process.wait()

    async def _started(
        self, command: str, values: Mapping[str, str], log: Path | None = None
    ) -> asyncio.subprocess.Process:
        values = {**self.values, **values}
        words = [each.format_map(values) for each in shlex.split(command)]
        found = shutil.which(words[0], path=self.environment["PATH"]) or words[0]
        with log.open("wb") if log else nullcontext() as file:
            return await asyncio.create_subprocess_exec(
                *(found, *words[1:]),
                cwd=self.folder,
                env={**self.environment, **{f"OKX_{k.upper()}": v for k, v in values.items()}},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=file or asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )


async def tried(recipe: Recipe, offered: Offered) -> Outcome:
    """Install a tool, let it make something of a bundle, compile that and run it."""
    try:
        programs = [str(each) for each in installed(recipe)]
    except Missing as missing:
        return Outcome(not_run=str(missing))
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([*programs, os.environ["PATH"]]),
        "OKX_KEY": _ACCOUNT.api_key,
        "OKX_SECRET": _ACCOUNT.secret_key,
        "OKX_PASSPHRASE": _ACCOUNT.passphrase,
    }
    values = {
        "bundle": str(offered.bundles[recipe.description]),
        "plain": str(offered.bundles["plain"]),
        "spec": str(offered.spec),
        "python": sys.executable,
        "port": str(_free_port()),
    }
    commands = Commands(_laid_out(recipe), environment, values)
    outcome = Outcome({"makes": RIGHT})
    try:
        for each in recipe.make:
            await commands(each)
    except Failed as failed:
        outcome.checks["makes"] = str(failed)
        return outcome
    if recipe.compile:
        outcome.checks |= await _compiled(recipe, commands)
    if recipe.run:
        outcome.checks |= await _ran(recipe, commands, offered.exchange)
    return outcome


def _laid_out(recipe: Recipe) -> Path:
    """A new folder with the files of the recipe and of its language."""
    folder = BUILD / recipe.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in recipe.files:
        shutil.copy(recipe.support / name, folder / name)
    own = {recipe.main: recipe.program} if recipe.main else {}
    for name, text in {**recipe.beside, **own}.items():
        (folder / name).write_text(text, encoding="utf-8")
    if recipe.npm:
        (folder / "node_modules").symlink_to(node_modules(recipe))
    return folder


async def _compiled(recipe: Recipe, commands: Commands) -> dict[str, str]:
    """Whether it compiles, and whether the compiler refuses what it should."""
    code, output = await commands.ended(recipe.compile)
    lines = recipe.program.splitlines()
    expected = {n: _expected(line) for n, line in enumerate(lines, 1) if _EXPECTED.search(line)}
    unused = {int(number) for number in _UNUSED.findall(output)}
    errors = len(re.findall(recipe.error, output, re.M)) - len(unused)
    failed = errors if unused else errors or code
    checks = {"compiles": f"{errors} errors" if failed else RIGHT}
    for number, name in expected.items():
        checks[f"typed {name}"] = "anything is taken" if number in unused else RIGHT
    return checks


def _expected(line: str) -> str:
    found = _EXPECTED.search(line)
    assert found
    return found[1] or found[2]


async def _ran(recipe: Recipe, commands: Commands, description: Description) -> dict[str, str]:
    """What the program did, to the practice exchange or to a server of the tool's own."""
    if recipe.build:
        await commands.ended(recipe.build)
    if recipe.serve:
        url = f"http://127.0.0.1:{commands.values['port']}"
        try:
            async with commands.serving(recipe.serve, url):
                _, output = await commands.ended(recipe.run, url=url)
        except Failed as failed:
            return {"serves": str(failed)}
        return told(output)
    async with listening(description, SCENARIOS) as (url, exchange):
        _, output = await commands.ended(recipe.run, url=url)
    return {**told(output), **verdicts(output, exchange.passed)}


async def _answers(url: str, process: asyncio.subprocess.Process) -> None:
    """Wait until a server takes connections."""
    port = int(url.rpartition(":")[2])
    for _ in range(600):
        if process.returncode is not None:
            raise Failed(f"the server ended with {process.returncode}")
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return
        await asyncio.sleep(0.1)
    raise Failed("the server did not begin to listen in 60 s")


def _kill(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])
