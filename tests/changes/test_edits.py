"""Edits of the description as it is, each of a kind that its maintainer makes, told in a report."""

from __future__ import annotations

import shutil

import pytest
from okxgen.changes import released
from okxgen.changes.compare import Change, compare
from okxgen.changes.documents import described, of_library
from okxgen.changes.report import markdown

from tests.support.description import api, library
from tests.support.paths import SPEC

pytestmark = pytest.mark.slow

CLOSE = "POST /api/v5/trade/close-position"
BATCH = "POST /api/v5/trade/batch-orders"

# File, text there, what stands in its place, and what is told: kind, operation or channel, words.
EDITS: list[tuple[str, str, str, list[tuple[str, str, str]]]] = [
    (
        "paths/trade/close-position.yaml",
        "                        tag: {$ref: ../../fields/answers.yaml#/Tag}\n",
        "",
        [("breaking", CLOSE, "field `tag` removed")],
    ),
    (
        "paths/trade/close-position.yaml",
        "required: [instId, mgnMode]",
        "required: [instId, mgnMode, ccy]",
        [("breaking", CLOSE, "parameter `ccy`: is required now")],
    ),
    (
        "paths/trade/close-position.yaml",
        "{requests: 20, seconds: 2, per: [user, instrument], except: [OPTION]}",
        "{requests: 10, seconds: 2, per: [user, instrument], except: [OPTION]}",
        [
            (
                "changed",
                CLOSE,
                "rate limit: 10 requests in 2 s per user + instrument (except OPTION), "
                "was 20 requests in 2 s per user + instrument (except OPTION)",
            )
        ],
    ),
    (
        "paths/account/set-position-mode.yaml",
        "enum: [long_short_mode, net_mode]",
        "enum: [net_mode]",
        [
            (
                "breaking",
                "POST /api/v5/account/set-position-mode",
                "parameter `posMode`: value long_short_mode removed",
            )
        ],
    ),
    (
        "paths/trade/batch-orders.yaml",
        "maxItems: 20",
        "maxItems: 30",
        [
            ("changed", BATCH, "at most 30 elements, was at most 20 elements"),
            (
                "changed",
                "OP private/batch-orders",
                "parameter `args`: at most 30 elements, was at most 20 elements",
            ),
        ],
    ),
    (
        "openapi.yaml",
        "  /api/v5/public/time: {$ref: paths/public/time.yaml}\n",
        "",
        [("breaking", "GET /api/v5/public/time", "operation removed")],
    ),
    (
        "channels/public/open-interest.yaml",
        "      properties: {instId: {$ref: ../../fields/requests.yaml#/InstId}}\n"
        "      required: [instId]",
        "      properties: {inst: {$ref: ../../fields/requests.yaml#/InstId}}\n"
        "      required: [inst]",
        [
            ("breaking", "WS public/open-interest", "argument `instId` removed"),
            ("breaking", "WS public/open-interest", "argument `inst` added, required"),
        ],
    ),
    (
        "errors.yaml",
        "'50000': {class: InvalidRequestError,",
        "'50000': {class: NotFoundError,",
        [("breaking", "code 50000", "exception: NotFoundError, was InvalidRequestError")],
    ),
]


@pytest.fixture(scope="module")
def changes(tmp_path_factory: pytest.TempPathFactory) -> list[Change]:
    """What is told of all of these edits at once."""
    spec = tmp_path_factory.mktemp("edited") / "spec"
    shutil.copytree(SPEC, spec)
    for name, before, after, _ in EDITS:
        text = (spec / name).read_text(encoding="utf-8")
        assert before in text, f"{name} has changed: edit another place"
        (spec / name).write_text(text.replace(before, after, 1), encoding="utf-8")
    return compare(of_library(library(), api()), described(spec))


def test_each_is_told_and_nothing_else(changes: list[Change]) -> None:
    told = {(each.kind, each.where, each.what) for each in changes}
    assert told == {each for *_, every in EDITS for each in every}


def test_a_report_begins_with_what_breaks(changes: list[Change]) -> None:
    lines = [*markdown(changes)]
    assert [line for line in lines if line.startswith("#")] == ["## Breaking", "## Changed"]
    assert (
        f"- `{CLOSE}` (trade.close_position): parameter `ccy`: is required now; "
        "field `tag` removed" in lines
    )


def test_what_is_kept_of_a_release_says_the_same() -> None:
    now = of_library(library(), api())
    kept = released.encoded(released.Release("1.0.0", now))
    assert compare(released.decoded(kept.encode(), SPEC).documents, now) == []
    assert len(kept) < 1_500_000
