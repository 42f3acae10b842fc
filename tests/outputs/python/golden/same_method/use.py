"""Two resources may have methods of one name; each goes its own way."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_each_has_its_own_request(package: ModuleType) -> None:
    one = request(package, "close-position")
    other = request(package, "close-position", resource="other")
    assert one is not other
    assert one(inst_id="A").to_wire() == {"instId": "A"}
    assert other(algo_id="1").to_wire() == {"algoId": "1"}
    assert refused(package, one, inst_id="1")[0] == "inst_id"
    assert refused(package, other, algo_id="A")[0] == "algo_id"


def check_each_names_itself(package: ModuleType) -> None:
    labels = {key: each.label for key, each in package.OPERATIONS.items()}
    assert labels == {
        "POST /api/v5/thing/close-position": "thing.close_position",
        "POST /api/v5/other/close-position": "other.close_position",
    }


def check_the_client_has_both(package: ModuleType) -> None:
    with package.Client() as client:
        assert client.thing.close_position.__doc__.startswith("Close a position.\n")
        assert client.other.close_position.__doc__.startswith("Close a position of a bot.\n")
