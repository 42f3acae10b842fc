"""llms.txt: what a language model reads first of the project, in the form of llmstxt.org."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .description.api import Api, Resource
from .description.guidance import CLASSES
from .description.rules.words import many

FILE = "llms.txt"

_BEGINNING = """\
# okx-openapi

> The API of the OKX exchange, described by hand: {operations} endpoints of REST as OpenAPI 3.1,
> {channels} channels of its streams as AsyncAPI 3.0, and the typed Python client `okx_v5` that is
> generated from both. Every documented rule is checked before a request leaves, rate limits are
> kept, and what became of an order is never guessed. Not made by OKX.

Install from a copy of the repository with `pip install .` (Python 3.11 or newer); `pip install
'.[streams]'` adds what streams need. `make help` lists what else can be made.

```python
from okx_v5 import Client

client = Client.from_env()  # OKX_API_KEY, OKX_SECRET_KEY, OKX_PASSPHRASE; OKX_DEMO=1 for demo
reply = client.market.get_ticker(inst_id="BTC-USDT")  # public: no key needed
print(reply[0].last)
```

Rules that keep money safe:

- `OutcomeUnknown` means that the request may have been carried out. Never send it again:
  `client.what_became_of(error)` asks. "not found" means not yet. The client itself repeats
  nothing whose outcome is unknown, so put no loop around it.
- Give every order a `cl_ord_id` of your own, a transfer or withdrawal a `client_id`: what has
  none cannot be asked for.
- The envelope's code is not the result of a batch: each row has one. Read `reply.failed`, or call
  `reply.check()`. Who calls the exchange without this client must not take code 1 or 2 for success.
- Prices and sizes are `Decimal`, `str` or `int`, never `float`. Names of arguments are Python's
  (`inst_id`), on the wire OKX's.
- Begin with `demo=True` and a key that may only read. `x-okx-class` says what an operation may do
  at most: {classes}.
- An operation that looks right may not be: `x-okx-not-for` names the one to take instead. Never
  guess a name: `okxgen find WORD`.
"""

_GUIDES = {
    "README.md": "the client in use: errors, streams, limits, practice without an account",
    "docs/agents.md": "operations as tools of an agent (MCP), `okxgen tools`, a server in a page",
    "docs/clients.md": "which tool makes a client for which language, and what each loses",
    "docs/endpoints.md": "every endpoint and channel with its method",
    "docs/streams.md": "channels, order books, recordings",
    "docs/programs.md": "whole programs over the streams, typed and run by a test",
    "docs/good-guesses.md": "what one expects of this API, and what is so instead",
    "docs/testing.md": "test your own code without the exchange",
}
_BUNDLES = {
    "bundles/openapi.json": "every rule as JSON Schema, for validators and mock servers",
    "bundles/openapi-plain.json": "for generators of clients, of any language",
    "bundles/openapi-3.0.json": "for tools that read nothing newer",
    "bundles/asyncapi.json": "the streams",
}
_OPTIONAL = {
    "MIGRATING.md": "coming from python-okx or ccxt",
    "CHANGELOG.md": "what changed",
    "CONTRIBUTING.md": "how it is made: the pipeline, where to change what",
    "docs/describing.md": "what the description may say, every x-okx key",
}


def text(api: Api) -> str:
    """The whole file."""
    return "\n".join(_lines(api))


def _lines(api: Api) -> Iterator[str]:
    counted = Counter(each.safety_class for each in api.operations)
    classes = ", ".join(f"`{each}` ({counted[each]})" for each in CLASSES if counted[each])
    facts = {"operations": len(api.operations), "channels": len(api.channels)}
    yield _BEGINNING.format(**facts, classes=classes)
    yield from _section("Guides", _GUIDES)
    yield from _section("Description", _BUNDLES)
    yield from ("## Resources", "", *map(_resource, api.resources), "")
    yield from _section("Optional", _OPTIONAL)


def _section(title: str, links: dict[str, str]) -> Iterator[str]:
    yield from (f"## {title}", "")
    yield from (f"- [{file}]({file}): {about}" for file, about in links.items())
    yield ""


def _resource(resource: Resource) -> str:
    things = (("operation", resource.operations), ("channel", resource.channels))
    counts = ", ".join(many(len(each), what) for what, each in things if each)
    about = " ".join(resource.description.split())
    return f"- [{resource.name}](docs/endpoints.md#{resource.name}): {about} {counts}."


def beside(api: Api, spec: Path) -> tuple[Path, dict[str, str]]:
    """The file beside a description; nothing where none is kept there."""
    folder = spec.parent
    return folder, {FILE: text(api)} if (folder / FILE).is_file() else {}
