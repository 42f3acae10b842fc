"""Known values, and what they are told apart from."""

import typing
from types import ModuleType

from tests.outputs.python.golden.using import refused, request

ODD = ("", " a", 'a "quoted" word', "it's", "back\\slash", "1", "true", "None")


def check_text(package: ModuleType) -> None:
    choose = request(package, "choose")
    hints = typing.get_type_hints(choose.__init__)
    assert typing.get_args(typing.get_args(hints["odd"])[0]) == ODD
    for value in ODD:
        assert choose(odd=value).to_wire() == {"odd": value}
    for value in ("a", " a ", "True", "none", 1, True):
        assert refused(package, choose, odd=value)[0] == "odd"
    assert refused(package, choose, one="other") == ("one", "must be 'only'")


def check_numbers(package: ModuleType) -> None:
    choose = request(package, "choose")
    assert choose(level=1).to_wire() == {"level": 1}
    assert refused(package, choose, level=3) == ("level", "must be 1, 2 or 5")
    assert refused(package, choose, level=True)[0] == "level"


def check_a_number_among_others(package: ModuleType) -> None:
    """The type says whole number, so of these values only that one is left."""
    choose = request(package, "choose")
    assert choose(mixed=0).to_wire() == {"mixed": 0}
    for value in ("a", False, 1):
        assert refused(package, choose, mixed=value)[0] == "mixed"


def check_flags(package: ModuleType) -> None:
    choose = request(package, "choose")
    assert choose(flag=True)
    assert refused(package, choose, flag=False)[0] == "flag"
    assert refused(package, choose, flag=1)[0] == "flag"


def check_a_condition_on_numbers(package: ModuleType) -> None:
    choose = request(package, "choose")
    assert refused(package, choose, level=5) == ("why", "is required when level is 2 or 5")
    assert choose(level=5, why="so")


def check_the_default_is_told_and_not_sent(package: ModuleType) -> None:
    choose = request(package, "choose")
    assert choose().to_wire() == {}
    assert "Without it the exchange takes 1." in " ".join(choose.__doc__.split())
