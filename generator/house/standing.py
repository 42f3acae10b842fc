"""What is the same everywhere in the description, so that nobody has to type it."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

from ..description.guidance import CLASS, derived_class
from ..errors import SpecError
from .kinds import kind_of, walk
from .pieces import Piece, piece

_JSON = "application/json"
_BASE = "/api/v5/"
_RESPONSES = {"4XX": "Refused", "5XX": "Failed"}
_NAME = re.compile(r"[A-Za-z]\w*")


def write_paths(root: Piece, spec: Path) -> None:
    """The list of paths: files mirror URLs."""
    for url, item in root.mapping().get("paths", Piece({})).mapping().items():
        if set(item.mapping()) != {"$ref"}:
            raise SpecError(
                spec / "openapi.yaml",
                item.line,
                f"{url} is written out here",
                f"Move it to paths/{url.removeprefix(_BASE)}.yaml: one file a URL.",
            )
    files = sorted(file.relative_to(spec).as_posix() for file in spec.glob("paths/**/*.yaml"))
    paths = {_BASE + file[len("paths/") : -len(".yaml")]: {"$ref": file} for file in files}
    root.mapping()["paths"] = piece(dict(sorted(paths.items())))


def write_channels(root: Piece, spec: Path) -> None:
    """The list of channels: a folder for each URL."""
    files = sorted(file.relative_to(spec).as_posix() for file in spec.glob("channels/*/*.yaml"))
    channels = {file[len("channels/") : -len(".yaml")].replace("/", "-"): file for file in files}
    listed = {name: {"$ref": file} for name, file in sorted(channels.items())}
    root.mapping()["channels"] = piece(listed)


def nouns(root: Piece) -> dict[str, str]:
    """What titles of a resource add, by tag."""
    tags = root.mapping().get("tags", Piece([])).elements()
    told = ((tag.at("name"), tag.at("x-okx-noun")) for tag in tags)
    return {name.text(): noun.text() for name, noun in told if name and noun}


def title_of(operation_id: str, named: dict[str, str]) -> str:
    """The name of an operation among those of all resources: PlaceGridOrder of grid.place_order."""
    resource, _, method = operation_id.partition(".")
    words = [f"{word[:1].upper()}{word[1:]}" for word in method.split("_")]
    plain, noun = "".join(words), named.get(resource, "")
    return plain if noun in plain else "".join([words[0], noun, *words[1:]])


def channel_title(method: str, named: dict[str, str]) -> str:
    """The name of a channel among those of all resources: GridSubOrders of grid.sub_orders."""
    resource, _, name = method.partition(".")
    return title_of(f"{resource}.subscribe_{name}", named).removeprefix("Subscribe")


def write_standing(whole: Piece, file: PurePosixPath, spec: Path, named: dict[str, str]) -> None:
    """Complete a file by what follows from the rest of it, and from where it stands."""

    def see(part: Piece, of: str) -> None:
        if of == "schema" and "prefixItems" in part.mapping():
            part.mapping()["items"] = piece({"type": "string"})
        if of == "operation":
            _complete(part, named)
        if of == "channel":
            _complete_channel(part, file, spec, named)
        if (reference := part.mapping().get("$ref")) is not None:
            reference.value = _from_here(reference.text(), file, spec)

    walk(whole, kind_of(file), see)


def _from_here(reference: str, file: PurePosixPath, spec: Path) -> str:
    """A reference to a file of the description, as it has to be written where it stands."""
    path, hash_, fragment = reference.partition("#")
    whole = re.sub(r"^(\.\.?/)+", "", path)
    if not whole or not (spec / whole).is_file():
        return reference
    return os.path.relpath(whole, file.parent).replace(os.sep, "/") + hash_ + fragment


def _complete(operation: Piece, named: dict[str, str]) -> None:
    """What an operation has in common with all others."""
    title = title_of((operation.at("operationId") or Piece("")).text(), named)
    _classify(operation)
    request = operation.at("requestBody", "content", _JSON, "schema")
    if request is not None and "$ref" not in request.mapping():
        _entitle(request, f"{title}Request")
    responses = operation.at("responses")
    if responses is None:
        return
    reply = responses.at("200", "content", _JSON, "schema")
    if reply is not None and "$ref" not in reply.mapping():
        _wrap(reply)
        _entitle(reply, f"{title}Reply")
    for code, name in _RESPONSES.items():
        place = responses.mapping().pop(code, Piece({}))
        _refer(place, f"schemas/responses.yaml#/{name}")
        responses.mapping()[code] = place  # behind the others
    parts = ("parameters", "requestBody")
    for asked in (part for part in map(operation.at, parts) if part is not None):
        _spell_out(asked, "fields/requests.yaml")
    _spell_out(responses, "fields/answers.yaml")


def _classify(operation: Piece) -> None:
    """The safety class, where it follows from other facts."""
    permission = operation.at("x-okx-permission")
    is_safe = operation.at("requestBody") is None
    if (said := operation.at("x-okx-resend")) is not None:
        is_safe = said.text() == "safe"
    derived = derived_class(permission.text() if permission else None, is_safe)
    if derived is not None:
        operation.mapping().setdefault(CLASS, Piece(derived)).value = derived


def _complete_channel(
    channel: Piece, file: PurePosixPath, spec: Path, named: dict[str, str]
) -> None:
    """What a channel has in common with all others, or an operation of the streams."""
    server = _from_here(f"asyncapi.yaml#/servers/{file.parent.name}", file, spec)
    channel.mapping().setdefault("servers", Piece([])).value = [piece({"$ref": server})]
    method = (channel.at("x-okx-method") or Piece("")).text()
    whole = channel_title(method, named)
    if channel.at("x-okx-operation") is not None:
        _spell_out(
            channel.at("messages", "request", "payload") or Piece({}), "fields/requests.yaml"
        )
        return
    for message, title, vocabulary in (
        ("subscribe", f"Subscribe{whole}Request", "requests"),
        ("push", f"{whole}Push", "answers"),
    ):
        payload = channel.at("messages", message, "payload")
        if payload is not None:
            _entitle(payload, title)
            _spell_out(payload, f"fields/{vocabulary}.yaml")


def _entitle(schema: Piece, title: str) -> None:
    schema.mapping().setdefault("title", Piece(title)).value = title


def _refer(place: Piece, reference: str) -> None:
    place.mapping().setdefault("$ref", Piece(reference)).value = reference


def _wrap(reply: Piece) -> None:
    """An answer is the envelope, and what it has itself."""
    own = reply.mapping()
    if "allOf" not in own and "properties" in own:
        part = Piece({"type": Piece("object"), "properties": own.pop("properties")})
        own["allOf"] = Piece([Piece({}), part])
        own.pop("type", None)
    first = reply.at("allOf", 0)
    if first is not None:
        _refer(first, "schemas/envelope.yaml#/Envelope")


def _spell_out(part: Piece, vocabulary: str) -> None:
    """Write `$ref: InstId` as the reference to that entry of a vocabulary."""
    reference = part.mapping().get("$ref")
    if reference is not None and _NAME.fullmatch(reference.text()):
        reference.value = f"{vocabulary}#/{reference.text()}"
    for key, each in part.mapping().items():
        if key not in ("examples", "$ref"):
            _spell_out(each, vocabulary)
    for each in part.elements():
        _spell_out(each, vocabulary)
