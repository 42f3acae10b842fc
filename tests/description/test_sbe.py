"""Layouts of binary messages (SBE): what is refused in them, and in what is read of a message."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from okxgen.description.api import Api, SbeReading
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.errors import SpecError
from okxgen.house.lint import findings
from okxgen.outputs.openapi.bundle import bundle

from tests.support.paths import SPEC

LAYOUT = "sbe/okx_sbe_1_0.yaml"
BOOK = "paths/market/books-sbe.yaml"
FIRST = "      instIdCode: {type: int64, offset: 0}\n"
OPERATION = "GET /api/v5/market/books-sbe"
# What stands on the page of the exchange, and how many bytes the published schema gives it.
PUBLISHED = {
    "BboTbtChannelEvent": (1000, 74, {}),
    "BooksL2TbtChannelEvent": (1001, 42, {"asks": 20, "bids": 20}),
    "BooksL2TbtExponentUpdateEvent": (1002, 42, {}),
    "BooksL2TbtElpChannelEvent": (1003, 42, {"asks": 20, "bids": 20}),
    "BooksL2TbtElpExponentUpdateEvent": (1004, 42, {}),
    "TradesChannelEvent": (1005, 62, {}),
    "SnapshotDepthResponseEvent": (1006, 26, {"asks": 20, "bids": 20}),
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """The order books, binary and not, as a description of their own."""
    for name in ("fields", "schemas", "sbe"):
        shutil.copytree(SPEC / name, tmp_path / name)
    (tmp_path / "paths" / "market").mkdir(parents=True)
    for name in ("books", "books-sbe"):
        shutil.copy(SPEC / "paths" / "market" / f"{name}.yaml", tmp_path / "paths" / "market")
    root = (SPEC / "openapi.yaml").read_text(encoding="utf-8")
    head, _, _ = root.partition("paths:\n")
    urls = "".join(
        f"  /api/v5/market/{name}: {{$ref: paths/market/{name}.yaml}}\n"
        for name in ("books", "books-sbe")
    )
    _, components, tail = root.partition("components:\n")
    whole = f"{head}paths:\n{urls}{components}{tail}"
    (tmp_path / "openapi.yaml").write_text(whole, encoding="utf-8")
    return tmp_path


def api(spec: Path) -> Api:
    return read(open_description(spec))


def reading(spec: Path) -> SbeReading:
    (found,) = [each.answer.sbe for each in api(spec).operations if each.answer.sbe is not None]
    return found


def change(spec: Path, file: str, old: str, new: str) -> None:
    text = (spec / file).read_text(encoding="utf-8")
    assert old in text
    (spec / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_published_message_is_there(spec: Path) -> None:
    (layout,) = api(spec).layouts
    assert (layout.name, layout.id, layout.version) == ("okx_sbe_1_0", 1, 0)
    assert {
        each.name: (each.id, each.block.length, {group.name: group.length for group in each.groups})
        for each in layout.messages
    } == PUBLISHED
    assert reading(spec).message.id == 1006


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("tsUs: {type: int64, offset: 8}", "tsUs: {type: int64, offset: 7}", "begins at 7, and"),
        ("tsUs: {type: int64, offset: 8}", "tsUs: {type: int64, offset: 9}", "begins at 9, and"),
        ("tsUs: {type: int64, offset: 8}", "tsUs: {type: int32, offset: 8}", "ends at 12"),
        ("tsUs: {type: int64,", "tsUs: {type: float,", "there is no type 'float'"),
        ("side: {type: sideEnum,", "side: {type: sidesEnum,", "there is no type 'sidesEnum'"),
        ("blockLength: 74", "blockLength: 75", "the fields take 74 bytes, and the block has 75"),
        ("blockLength: 20", "blockLength: 16", "the fields take 20 bytes, and the block has 16"),
        (FIRST, "      'a b': {type: int64, offset: 0}\n", "is not the name of a field"),
        (FIRST, "      a: {type: int64, offset: 0, nullValue: 1}\n", "'nullValue' means nothing"),
        ("exponent: pxExponent", "exponent: pyExponent", "is no exponent of the message"),
        ("exponent: pxExponent", "exponent: instIdCode", "is no exponent of the message"),
        ("id: 1001", "id: 1000", "the template 1000 is taken"),
        ("values: {SELL: 0, BUY: 1}", "values: {SELL: 1, BUY: 1}", "have one number"),
        ("id: 1006", "id: 1006\n    data: {}", "'data' means nothing"),
        ("templateId: {type: uint16", "templateId: {type: int16", "header is something else"),
        ("numInGroup", "count", "dimensions is something else"),
        ("byteOrder: littleEndian", "byteOrder: middleEndian", "is not known here"),
        ("      asks:", "      seqId:", "'seqId' is a field and a group"),
        ("version: 0", "version: latest", "must be a whole number"),
    ],
)
def test_a_layout_that_cannot_be(spec: Path, old: str, new: str, what: str) -> None:
    change(spec, LAYOUT, old, new)
    with pytest.raises(SpecError) as caught:
        api(spec)
    assert what in caught.value.what
    assert caught.value.file == spec / LAYOUT
    assert [each.what for each in findings(spec)] == [caught.value.what]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("messages/SnapshotDepthResponseEvent", "messages/Snapshot", "leads nowhere"),
        ("/messages/SnapshotDepthResponseEvent", "/header", "no message of a layout"),
        ("ts: tsUs", "ts: tsMs", "has no field 'tsMs' for ts"),
        ("price: pxMantissa", "price: px", "asks has no field 'px' for price"),
        ("price: pxMantissa", "prise: pxMantissa", "'prise' means nothing"),
        ("ts: tsUs", "time: tsUs", "'time' means nothing"),
        ("price: pxMantissa, ", "", "nothing is read of pxMantissa of asks"),
        ("price: pxMantissa", "price: ordCount", "nothing is read of pxMantissa of asks"),
        ("twin: GET /api/v5/market/books", "twin: GET /api/v5/market/book", "is not described"),
        ("twin: GET /api/v5/market/books", "twin: market/books", "is not a GET"),
        (
            "twin: GET /api/v5/market/books\n",
            "twin: GET /api/v5/market/books-sbe\n",
            "not described",
        ),
        ("#/OrderBookLevel", "#/FullOrderBookLevel", "'asks' has other rows than in the twin"),
    ],
)
def test_what_cannot_be_read_of_a_message(spec: Path, old: str, new: str, what: str) -> None:
    change(spec, BOOK, old, new)
    with pytest.raises(SpecError) as caught:
        api(spec)
    assert what in caught.value.what


@pytest.mark.parametrize("lost", ["seqId", "instIdCode"])
def test_nothing_that_a_message_says_is_lost(spec: Path, lost: str) -> None:
    text = (spec / BOOK).read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in text if not line.strip().startswith(f"{lost}: {{type")]
    assert len(kept) == len(text) - 1
    (spec / BOOK).write_text("".join(kept), encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        api(spec)
    assert f"nothing is read of {lost}" in caught.value.what


def test_a_group_without_a_list_is_lost(spec: Path) -> None:
    whole, _, _ = (spec / LAYOUT).read_text(encoding="utf-8").partition("  BboTbtChannelEvent:")
    _, _, message = (spec / LAYOUT).read_text(encoding="utf-8").rpartition("  SnapshotDepth")
    _, bids, levels = message.partition("      bids:")
    one_more = f"  SnapshotDepth{message}      offers:{levels}"
    assert bids
    (spec / LAYOUT).write_text(f"{whole}{one_more}", encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        api(spec)
    assert "nothing is read of the group offers" in caught.value.what


def test_the_bundle_carries_the_layout(spec: Path) -> None:
    document = bundle(open_description(spec))
    content = document["paths"]["/api/v5/market/books-sbe"]["get"]["responses"]["200"]["content"]
    told = content["application/sbe"]["schema"]["x-okx-sbe"]
    assert (told["message"]["name"], told["message"]["id"]) == ("SnapshotDepthResponseEvent", 1006)
    assert told["message"]["fields"]["tsUs"] == {"type": "int64", "offset": 8}
    assert told["layout"]["byteOrder"] == "littleEndian"
    assert told["layout"]["enums"]["sideEnum"]["values"] == {"SELL": 0, "BUY": 1}
    level = {"$ref": "#/components/schemas/OrderBookLevel"}
    assert told["item"]["properties"]["asks"]["items"] == level
    assert ".yaml" not in str(told)
