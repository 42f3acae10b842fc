"""What a batch of one counts as, and limits that several operations share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.tiny import (
    DOCS,
    Json,
    get,
    item,
    line_with,
    package,
    post,
    refused,
    request,
    root,
    text,
)

BATCH = "/api/v5/thing/orders"
SINGLE = "/api/v5/thing/order"
OTHER = "/api/v5/other/order"


def orders(name: str, **more: Any) -> Json:
    """A POST of a list."""
    title = name.title().replace("_", "").replace(".", "")
    order = {**request({"px": text()}), "title": f"{title}Order"}
    batch = {"title": f"{title}Request", "type": "array", "x-okx-name": "orders", "items": order}
    return named(post(batch, item({}, title=f"{title}Result"), name=name, **more), title)


def order(name: str, **more: Any) -> Json:
    """A POST of an object."""
    title = name.title().replace("_", "").replace(".", "")
    body = {**request({"px": text()}), "title": f"{title}Request"}
    return named(post(body, item({}, title=f"{title}Result"), name=name, **more), title)


def named(path: Json, title: str) -> Json:
    response = path["post"]["responses"]["200"]["content"]["application/json"]
    response["schema"]["title"] = f"{title}Reply"
    return path


def description(of: Any, **paths: Json) -> Json:
    """Batches of both resources, orders, and a GET; the first is a batch of what is said."""
    tags = [{"name": name, "description": "T.", "externalDocs": {"url": DOCS}} for name in TAGS]
    whole = {
        BATCH: orders("thing.place_orders", **{"x-okx-batch-of": of}),
        SINGLE: order("thing.place_order"),
        f"{BATCH}/cancel": orders("thing.cancel_orders"),
        f"{BATCH}/list": get(data=item({}, title="Listed"), name="thing.get_orders"),
        OTHER: order("other.place_order"),
    }
    response = whole[f"{BATCH}/list"]["get"]["responses"]["200"]["content"]["application/json"]
    response["schema"]["title"] = "ListReply"
    return root(whole, tags=tags)


TAGS = ("thing", "other")


def test_a_batch_of_a_single_order(tmp_path: Path) -> None:
    operations = package(description("thing.place_order"), tmp_path).OPERATIONS
    assert operations[f"POST {BATCH}"].single is operations[f"POST {SINGLE}"]


@pytest.mark.parametrize(
    "of",
    [
        "thing.no_such_order",
        "thing.cancel_orders",
        "thing.place_orders",
        "thing.get_orders",
        "other.place_order",
        "other.no_such_order",
        "nothing.place_order",
        "place_order",
        "thing.",
        ".place_order",
        "thing.place_order.pages",
        "thing.PLACE_ORDER",
        "thing.place_order\n",
        "thing.place-order",
        "thing.class",
        "thing.endpoint",
        "",
        None,
        True,
        1,
        ["thing.place_order"],
        {"operation": "thing.place_order"},
    ],
)
def test_a_batch_of_what_is_no_single_order(tmp_path: Path, of: Any) -> None:
    error = refused(tmp_path, description(of))
    assert error.line == line_with(error.file, '"x-okx-batch-of"')


def test_what_is_no_batch_is_a_batch_of_nothing(tmp_path: Path) -> None:
    document = description("thing.place_order")
    document["paths"][SINGLE]["post"]["x-okx-batch-of"] = "thing.place_order"
    error = refused(tmp_path, document)
    assert "only a list" in error.what
    single = line_with(error.file, f'"{SINGLE}"')
    assert error.line > single


def test_a_get_is_no_batch(tmp_path: Path) -> None:
    document = description("thing.place_order")
    document["paths"][f"{BATCH}/list"]["get"]["x-okx-batch-of"] = "thing.place_order"
    error = refused(tmp_path, document)
    assert "'x-okx-batch-of'" in error.what
    assert error.line > line_with(error.file, f'"{BATCH}/list"')


def shared(group: Any, **more: Any) -> Json:
    """A description whose one limit is of a group."""
    limit = {"orders": 20, "seconds": 2, "per": ["user"], "group": group, **more}
    return root({SINGLE: post(**{"x-okx-rate-limit": [limit]})})


@pytest.mark.parametrize("group", ["a", "orders", "new-and-amended-orders"])
def test_a_group(tmp_path: Path, group: str) -> None:
    (limit,) = package(shared(group), tmp_path).OPERATIONS[f"POST {SINGLE}"].rate_limits
    assert limit.group == group


@pytest.mark.parametrize(
    "group",
    [
        *("", " ", "-", "New", "a b", "a_b", "-a", "a-", "a--b", "a1", "1", "a\n", "\u0430", "a,b"),
        *(None, True, 1, ["a"], {"name": "a"}),
    ],
)
def test_a_group_that_is_no_name(tmp_path: Path, group: Any) -> None:
    error = refused(tmp_path, shared(group))
    assert error.line == line_with(error.file, '"group"')


ERRORS: Json = {
    "classes": {"BadThingError": {"meaning": "It is bad.", "hint": "Make it good."}},
    "codes": {"50000": {"class": "BadThingError", "resend": "no", "meaning": "A bad thing."}},
}


@pytest.mark.parametrize("hint", ["", " ", "\n", None, True, 5, ["a"], {"a": "b"}])
def test_a_hint_that_says_nothing(tmp_path: Path, hint: Any) -> None:
    codes = {"50000": {**ERRORS["codes"]["50000"], "hint": hint}}
    error = refused(tmp_path, root(), errors={**ERRORS, "codes": codes})
    assert error.file.name == "errors.yaml"
    lines = error.file.read_text().split("\n")
    assert error.line == max(number for number, line in enumerate(lines, 1) if '"hint"' in line)


@pytest.mark.parametrize(
    "resends", [("no", "unknown"), ("yes", "unknown"), ("unknown", "no"), ("unknown", "yes")]
)
@pytest.mark.parametrize("name", ["BadThingError", "ApiError"])
def test_known_and_unknown_outcomes_have_no_class_in_common(
    tmp_path: Path, name: str, resends: tuple[str, str]
) -> None:
    codes = {
        str(code): {"class": name, "resend": resend, "meaning": "A thing."}
        for code, resend in enumerate(resends, 50000)
    }
    error = refused(tmp_path, root(), errors={**ERRORS, "codes": codes})
    assert error.what.startswith(f"{name} has codes")
    where = "BadThingError" if name == "BadThingError" else "codes"
    assert (error.file.name, error.line) == ("errors.yaml", line_with(error.file, f'"{where}"'))


def test_nor_is_an_unknown_outcome_just_an_api_error(tmp_path: Path) -> None:
    """Who catches OutcomeUnknown must get all of them, and ApiError is none."""
    codes = {"50000": {"class": "ApiError", "resend": "unknown", "meaning": "A thing."}}
    error = refused(tmp_path, root(), errors={**ERRORS, "codes": codes})
    assert error.what.startswith("ApiError has codes")
    assert error.instead


@pytest.mark.parametrize("name", ["RateLimitReached", "UndescribedCodeError", "HeaderRequest"])
def test_classes_that_the_package_has_for_itself(tmp_path: Path, name: str) -> None:
    errors = {"classes": {name: {"meaning": "It is bad.", "hint": "Do."}}, "codes": {}}
    error = refused(tmp_path, root(), errors=errors)
    assert error.what == f"{name} cannot be a title: the package has it for itself"
    title = refused(tmp_path / "b", root({SINGLE: post(data=item({}, title=name))}))
    assert title.line == line_with(title.file, f'"{name}"')
