"""Parameters that need others."""

from types import ModuleType

from tests.outputs.python.golden.using import refused, request


def check_one_needs_the_other(package: ModuleType) -> None:
    order = request(package, "place-order")
    told = refused(package, order, inst_id="A", tp_trigger_px=1)
    assert told == ("tp_ord_px", "is required when tp_trigger_px is given")
    told = refused(package, order, inst_id="A", tp_ord_px=1)
    assert told == ("tp_trigger_px", "is required when tp_ord_px is given")


def check_one_needs_two(package: ModuleType) -> None:
    order = request(package, "place-order")
    parameter, rule = refused(package, order, inst_id="A", attach_algo_cl_ord_id="x")
    assert parameter in ("tp_trigger_px", "tp_ord_px")
    assert rule == "is required when attach_algo_cl_ord_id is given"


def check_all_of_them_and_none(package: ModuleType) -> None:
    order = request(package, "place-order")
    assert order(inst_id="A")
    assert order(inst_id="A", tp_trigger_px=1, tp_ord_px=2, attach_algo_cl_ord_id="x")
