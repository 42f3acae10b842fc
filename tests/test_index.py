"""The search for a method, and the page of all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen.cli import main
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.index import found, page

from tests.support.description import api, operations, part_of_description
from tests.support.paths import ROOT, SPEC

pytestmark = pytest.mark.slow


def ids(*words: str) -> list[str]:
    return [each.id for each in found(api(), words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        (["close-position"], ["trade.close_position", "grid.close_position"]),
        (["closePosition"], ["trade.close_position", "grid.close_position"]),
        (["CLOSE", "position"], ["trade.close_position", "grid.close_position"]),
        (["grid", "close-position"], ["grid.close_position"]),
        (["get_fills_history"], ["trade.get_fills_history"]),
        (["trade.place_order"], ["trade.place_order"]),
        (["POST", "/api/v5/trade/order"], ["trade.place_order"]),
        (["GET /api/v5/trade/order"], ["trade.get_order"]),
        (["withdrawal"], ["funding.withdraw"]),
        (["candlesticks"], ["market.get_candlesticks"]),
    ],
)
def test_the_closest_come_first(words: list[str], first: list[str]) -> None:
    assert ids(*words)[: len(first)] == first


def test_every_operation_is_found_by_its_path_its_method_and_its_summary() -> None:
    for each in api().operations:
        assert ids(each.key)[0] == each.id
        assert ids(each.id)[0] == each.id
        assert each.id in ids(each.summary)


def test_every_channel_is_found_by_its_name_and_its_method() -> None:
    for each in api().channels:
        assert ids(f"WS {each.key}")[0] == each.id
        assert each.id in ids(each.address)
        assert each.id in ids(each.summary)


def test_channels_are_methods_of_the_streams(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(SPEC), "find", "WS", "books5"]) == 0
    assert "    streams.market.books5(...)  " in capsys.readouterr().out


def test_the_command_tells_method_and_documentation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(SPEC), "find", "close-position"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "POST /api/v5/trade/close-position"
    assert lines[1].startswith("    client.trade.close_position(...)  ")
    assert lines[2].startswith("    https://www.okx.com/docs-v5/en/#")


def test_what_is_not_found_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(SPEC), "find", "no", "such"]) == 1
    assert "no described endpoint or channel has 'no such'" in capsys.readouterr().err


def test_the_page_has_every_endpoint_once() -> None:
    text = (ROOT / "docs" / "endpoints.md").read_text(encoding="utf-8")
    assert text == page(api())
    for key, operation in operations().items():
        assert text.count(f"| `{key}` | [`{operation['operationId']}`]") == 1
    for channel in api().channels:
        assert text.count(f"| `WS {channel.key}` | [`{channel.id}`]") == 1


def test_a_stale_page_is_found_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = part_of_description(tmp_path, "trade/order.yaml", "trade/close-position")
    command = ["--spec", str(spec), "--output", str(tmp_path / "okx_v5")]
    assert main([*command, "generate"]) == 0
    assert main([*command, "check"]) == 0  # no page, none wanted
    (tmp_path / "docs").mkdir()
    file = tmp_path / "docs" / "endpoints.md"
    file.write_text("stale")
    assert main([*command, "check"]) == 1
    assert str(file) in capsys.readouterr().err
    assert main([*command, "generate"]) == 0
    assert file.read_text() == page(read(open_description(spec)))
    assert main([*command, "check"]) == 0
