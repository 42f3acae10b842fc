"""Parameters called as the generated checks call things of their own are still held to rules."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_each_has_its_own_rules(package: ModuleType) -> None:
    measure = request(package, "measure")
    given = {"cls_": "c", "len": "ll"}
    assert measure(wire_="w", at="a", each=["e"], all=["x"], str_="s", **given)
    assert measure(all=["x"]).to_wire() == {"all": ["x"]}
    rest = {"at": "a", **given}
    assert refused(package, measure, wire_="", **rest)[0] == "wire_"
    assert refused(package, measure, at="", **given)[0] == "at"
    assert refused(package, measure, cls_="", len="ll")[0] == "cls_"
    assert refused(package, measure, len="l")[0] == "len"
    assert refused(package, measure, each=[""])[0].startswith("each")
    assert refused(package, measure, each=["a", "a"])[0] == "each"
    assert refused(package, measure, all=["xx"])[0].startswith("all")


def check_rules_between_them(package: ModuleType) -> None:
    measure = request(package, "measure")
    assert refused(package, measure, wire_="w") == ("at", "is required when wire_ is given")
    assert refused(package, measure, at="a") == ("cls_", "is required when at is given")
    assert refused(package, measure, index="i") == ("len", "is required when index is given")
    assert refused(package, measure, cls_="c") == ("len", "is required when cls_ is given")
    told = refused(package, measure, str_="s", is_unique=True)
    assert told == ("str_, is_unique", "cannot be given together: str_ and is_unique")
