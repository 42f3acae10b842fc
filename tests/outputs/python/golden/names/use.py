"""Names that Python or the models have for themselves get an underscore; the wire keeps its own."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request

NAMES = {
    "from_": "from",
    "class_": "class",
    "cl_ord_id": "clOrdId",
    "mmr_usd": "mmrUSD",
    "vol24h": "vol24h",
    "extra_": "extra",
    "nested_": "nested",
    "to_wire_": "toWire",
    "self_": "self",
    "type": "type",
}


def check_every_name(package: ModuleType) -> None:
    rename = request(package, "rename")
    made = rename(**dict(NAMES.items()))
    assert made.to_wire() == {wire: wire for wire in NAMES.values()}
    for name, wire in NAMES.items():
        assert getattr(made, name) == wire


def check_errors_have_both_names(package: ModuleType) -> None:
    rename = request(package, "rename")
    assert refused(package, rename, extra_="a") == ("from_", "is required")
    try:
        rename.from_wire({"from": "a", "extra": "b", "class": 1})
    except package.ValidationError as error:
        assert (error.parameter, error.wire_name) == ("class_", "class")
        assert "class_ (class)" in str(error)
    else:
        raise AssertionError("not refused")


def check_extra_is_still_there(package: ModuleType) -> None:
    rename = request(package, "rename")
    made = rename(from_="a", extra_="b", extra={"newer": "c"})
    assert made.to_wire() == {"from": "a", "extra": "b", "newer": "c"}


def check_the_method_takes_the_same_names(package: ModuleType) -> None:
    operation = package.OPERATIONS["POST /api/v5/thing/rename"]
    sent = operation.encode(from_="a", extra_="b", self_="c")
    assert sent.body == b'{"from":"a","extra":"b","self":"c"}'
