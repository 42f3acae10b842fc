"""One of two, at least one of two, and not both of two."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_exactly_one(package: ModuleType) -> None:
    cancel = request(package, "cancel-order")
    assert cancel(ord_id="1", inst_id="A")
    assert cancel(cl_ord_id="1", inst_id="A")
    rule = "are alternatives: exactly one of ord_id or cl_ord_id is required"
    assert refused(package, cancel, inst_id="A") == ("ord_id, cl_ord_id", rule)
    assert refused(package, cancel, inst_id="A", ord_id="1", cl_ord_id="1")[1] == rule


def check_at_least_one(package: ModuleType) -> None:
    cancel = request(package, "cancel-order")
    assert cancel(ord_id="1", inst_id="A", inst_id_code="2")
    rule = "are alternatives: at least one of inst_id or inst_id_code is required"
    assert refused(package, cancel, ord_id="1") == ("inst_id, inst_id_code", rule)


def check_not_together(package: ModuleType) -> None:
    cancel = request(package, "cancel-order")
    assert cancel(ord_id="1", inst_id="A", sz=1)
    assert cancel(ord_id="1", inst_id="A", pct="0.5")
    told = refused(package, cancel, ord_id="1", inst_id="A", sz=1, pct="0.5")
    assert told == ("sz, pct", "cannot be given together: sz and pct")
