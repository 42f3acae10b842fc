"""Text of the description is hostile until quoted: it is read as it was written, and never run."""

from __future__ import annotations

import ast
import json
import typing
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import black
import pytest

from tests.support.every import every
from tests.support.hostile import MARKER, TEXTS, description, errors
from tests.support.tiny import accepts, files_of, imported, item_of, part, refusal, request_of

pytestmark = pytest.mark.slow

MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})


@dataclass
class Made:
    """What became of a text."""

    text: str
    files: dict[str, str]
    module: ModuleType

    @property
    def model(self) -> Any:
        return request_of(self.module)

    def strings(self, name: str) -> list[str]:
        """Every string of a generated module, docstrings of attributes among them."""
        nodes = ast.walk(ast.parse(self.files[name]))
        found = [node.value for node in nodes if isinstance(node, ast.Constant)]
        return [each for each in found if isinstance(each, str)]

    def told(self, name: str) -> int:
        """How many strings of a module have the text in them, line breaks aside."""
        return sum(squeezed(self.text) in squeezed(each) for each in self.strings(name))


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(params=TEXTS)
def made(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    monkeypatch.chdir(tmp_path)
    value = TEXTS[request.param]
    files = files_of(description(value), tmp_path, errors=errors(value))
    return Made(value, files, imported(files, tmp_path))


CHECKS: dict[str, Callable[[Made], None]] = {}
"""What holds for every text, by name."""


def of_every_text(check: Callable[[Made], None]) -> Callable[[Made], None]:
    """A check of a package with a text in it; all of them are one test, for one package."""
    CHECKS[check.__name__] = check
    return check


@of_every_text
def nothing_was_run(made: Made) -> None:
    names = [name for name in made.files if name.startswith("thing/") and name.endswith(".py")]
    assert len(names) > len(("__init__", "api", "async_api"))
    for name in names:
        module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        assert part(made.module, module)
    assert made.module.Client
    assert made.module.AsyncClient
    assert not Path(MARKER).exists()


@of_every_text
def nothing_is_hidden_in_the_source(made: Made) -> None:
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    for name, source in made.files.items():
        found = {each for each in source if unicodedata.category(each) in hidden} - {"\n"}
        assert not found, name


@cache
def formatted(source: str) -> str:
    return black.format_str(source, mode=MODE)


@of_every_text
def black_changes_nothing(made: Made) -> None:
    for name, source in made.files.items():
        if name.endswith(".py") and not name.startswith(("_runtime", "async_")):
            assert formatted(source) == source, name


@of_every_text
def no_line_ends_in_a_blank(made: Made) -> None:
    for name, source in made.files.items():
        assert [line for line in source.split("\n") if line != line.rstrip(" ")] == [], name


@of_every_text
def summaries(made: Made) -> None:
    operation = made.module.OPERATIONS["POST /api/v5/thing/place"]
    assert operation.summary == made.text.strip()


MODELS = [
    *("Leg", "PlacedLeg", "MappedLeg", "PlaceLine", "GetPlaceResult", "PlaceReply", "Order"),
    *("PlaceOrdersRequest", "PlaceHeaders", "GetPlaceHeaders"),
]


@of_every_text
def docstrings(made: Made) -> None:
    places = [
        made.model,
        item_of(made.module),
        part(made.module, "thing.api").ThingApi,
        part(made.module, "thing.async_api").AsyncThingApi,
        part(made.module, "thing.api").ThingApi.place,
        part(made.module, "thing.async_api").AsyncThingApi.get_place,
        part(made.module, "thing.api").ThingApi.get_book,
        part(made.module, "thing.async_api").AsyncThingApi.place_orders,
        made.module.Client().thing.get_place,
        *(getattr(part(made.module, "thing"), name) for name in MODELS),
        made.module.Client.thing,
        made.module.errors.BadThingError,
    ]
    for place in places:
        assert squeezed(made.text) in squeezed(place.__doc__), place


@of_every_text
def a_method_s_docstring_tells_summary_description_and_parameters(made: Made) -> None:
    doc = squeezed(part(made.module, "thing.api").ThingApi.place.__doc__)
    for start in ("", "said: ", "leg: ", "shown: ", "Without it the exchange takes "):
        assert start + squeezed(made.text) in doc


@of_every_text
def a_table(made: Made) -> None:
    assert dict(part(made.module, "types").MEANINGS) == {made.text: made.text.strip()}


@of_every_text
def docstrings_of_attributes(made: Made) -> None:
    models = [name for name in made.files if name.startswith("thing/") and "api" not in name]
    assert sum(made.told(name) for name in models) >= 28
    assert made.told("regions.py") == 1


@of_every_text
def the_value_of_an_enum(made: Made) -> None:
    names = vars(part(made.module, "types._thing"))
    hints = typing.get_type_hints(made.model.__init__, localns=names)
    assert typing.get_args(typing.get_args(hints["chosen"])[0]) == (made.text, "other")
    assert made.model(chosen=made.text)["chosen"] == made.text
    assert made.model.from_wire({"chosen": made.text}).chosen == made.text
    assert repr(made.text) in str(refusal(made.module, made.model, {"chosen": "third"}))


@of_every_text
def the_value_of_a_header(made: Made) -> None:
    operation = made.module.OPERATIONS["POST /api/v5/thing/place"]
    assert operation.encode(shown=made.text).headers == {"shown": made.text}
    assert operation.headers.from_wire({"shown": made.text}).shown == made.text
    assert repr(made.text) in str(refusal(made.module, operation.headers, {"shown": "third"}))


@of_every_text
def the_values_of_a_list(made: Made) -> None:
    assert accepts(made.module, made.model, {"texts": [made.text]})
    assert not accepts(made.module, made.model, {"texts": [made.text + "a"]})


@of_every_text
def the_value_of_a_rule_over_a_list(made: Made) -> None:
    assert accepts(made.module, made.model, {"parts": [{"px": made.text}] * 2})
    error = refusal(made.module, made.model, {"parts": [{"px": made.text + "a"}] * 2})
    assert made.text in error.rule


@of_every_text
def the_value_of_a_condition(made: Made) -> None:
    error = refusal(made.module, made.model, {"tested": made.text})
    assert error.wire_name == "needed"
    assert repr(made.text) in error.rule
    assert accepts(made.module, made.model, {"tested": made.text + "a"})
    assert accepts(made.module, made.model, {"tested": made.text, "needed": ""})


@of_every_text
def the_words_of_a_rule(made: Made) -> None:
    error = refusal(made.module, made.model, {"tested": "not"})
    assert error.rule == squeezed(made.text).removesuffix(".")


@of_every_text
def error_codes(made: Made) -> None:
    found = made.module.errors.meaning(made.text)
    assert found.error_class is made.module.errors.BadThingError
    assert found.text == made.text.strip()
    assert (found.error_class.hint, found.hint) == (made.text.strip(), "")
    assert made.module.errors.meaning(f"{made.text} 2").hint == made.text.strip()


@of_every_text
def answers(made: Made) -> None:
    read = item_of(made.module).from_wire(
        {
            "said": made.text,
            "leg": {"px": made.text},
            "line": [made.text, "1"],
            "texts": {made.text: made.text},
            "legs": {made.text: {"px": made.text}},
        }
    )
    assert (read.said, read.leg.px) == (made.text, made.text)
    assert (read.line.open, read.line["o"], read.line[0]) == (made.text, made.text, made.text)
    assert read.texts == {made.text: made.text}
    assert read.legs[made.text].px == made.text


@of_every_text
def rows_of_an_answer_and_what_stands_beside_them(made: Made) -> None:
    rows = made.module.OPERATIONS["GET /api/v5/thing/places"]
    body = json.dumps({"code": "0", "msg": "", "data": [[made.text, "1"]]}).encode()
    assert [(each.open, each["o"]) for each in rows.decode(body)] == [(made.text, made.text)]
    placed = made.module.OPERATIONS["POST /api/v5/thing/place"]
    whole = {"code": "0", "msg": "", "data": [{"said": made.text}], "toldAt": made.text}
    body = json.dumps(whole).encode()
    assert placed.decode(body).told_at == made.text


@of_every_text
def a_batch(made: Made) -> None:
    batch = request_of(made.module, "POST /api/v5/thing/orders")
    assert batch(orders=[{"px": made.text}]).to_wire() == [{"px": made.text}]
    assert batch.from_wire([{"px": made.text}]).orders[0].px == made.text


@of_every_text
def the_condition_of_a_rate_limit(made: Made) -> None:
    operation = made.module.OPERATIONS["GET /api/v5/thing/places"]
    first, second = operation.rate_limits
    assert first == (1, 2, ("user",), "requests", (), (), (("said", made.text),), None, "", "")
    assert second == (3, 4, ("ip",), "requests", (), (), (), False, "lead-trader", "")
    doc = part(made.module, "thing.api").ThingApi.get_place.__doc__
    assert f"(where said is {squeezed(made.text)})" in squeezed(doc)


@every("check", CHECKS)
def test_a_text(made: Made, check: Callable[[Made], None]) -> None:
    check(made)
