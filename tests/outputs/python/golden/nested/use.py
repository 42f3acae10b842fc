"""Objects inside a request: an error says which of them, and where in it."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_dicts_of_python_names(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    made = spread(legs=[{"inst_id": "A", "px": 1}], stop={"trigger_px": 2})
    assert made.to_wire() == {
        "legs": [{"instId": "A", "px": "1"}],
        "stop": {"triggerPx": "2"},
    }


def check_models(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    models = __import__(f"{package.__name__}.thing", fromlist=["Leg", "Stop"])
    made = spread(legs=[models.Leg(inst_id="A")], stop=models.Stop(trigger_px=2))
    assert made == spread(legs=[{"inst_id": "A"}], stop={"trigger_px": 2})
    assert made.legs[0].inst_id == "A"
    assert made.stop.trigger_px == 2


def check_an_error_names_the_element(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    good = {"inst_id": "A"}
    parameter, rule = refused(package, spread, legs=[good, {"inst_id": "A", "px": "1e5"}])
    assert parameter == "legs[1].px"
    assert "plain notation" in rule
    assert refused(package, spread, legs=[good, {}]) == ("legs[1].inst_id", "is required")
    told = refused(package, spread, legs=[{"inst_id": "A", "ccy": "B"}])
    assert told == ("legs[0].px", "is required when ccy is given")


def check_an_error_names_the_field(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    legs = [{"inst_id": "A"}]
    assert refused(package, spread, legs=legs, stop={}) == ("stop.trigger_px", "is required")
    stop = {"trigger_px": 1, "trigger_px_type": "index"}
    told = refused(package, spread, legs=legs, stop=stop)
    assert told == ("stop.trigger_px_type", "must be 'last' or 'mark'")


def check_the_wire_says_it_with_its_own_names(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    wire = {"legs": [{"instId": "A"}, {"instId": "A", "px": "x"}]}
    try:
        spread.from_wire(wire)
    except package.ValidationError as error:
        assert (error.parameter, error.wire_name) == ("legs[1].px", "legs[1].px")
        assert "thing.place_spread: legs[1].px must be a number" in str(error)
    else:
        raise AssertionError("not refused")
    try:
        spread.from_wire({"legs": [{"instId": "A"}], "stop": {"triggerPx": 1}})
    except package.ValidationError as error:
        assert (error.parameter, error.wire_name) == ("stop.trigger_px", "stop.triggerPx")
    else:
        raise AssertionError("not refused")


def check_what_is_no_object(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    assert refused(package, spread, legs=["A"])[0].startswith("legs")
    assert refused(package, spread, legs="A")[0] == "legs"
    assert refused(package, spread, legs=[{"inst_id": "A"}], stop="A")[0] == "stop"


def check_the_number_of_elements(package: ModuleType) -> None:
    spread = request(package, "place-spread")
    good = {"inst_id": "A"}
    assert refused(package, spread, legs=[]) == ("legs", "must have at least 1 element")
    assert refused(package, spread, legs=[good] * 3) == ("legs", "must have at most 2 elements")
