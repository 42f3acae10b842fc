"""Error reporters that show the locals of every frame show no secret of the client's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.client.secrets.reporting import FAILURES, REPORTERS
from tests.support.exchange import Answer, Exchange, Received
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow

PROGRAM = Path(__file__).with_name("reporting.py")
PARTS = {
    "API_KEY": "5f9c3b1e-0d7a-4c55-9b5e-2f6a7c81d0e4",
    "SECRET_KEY": "22582BD0CFF14C41EDBF1AB98506286D",
    "PASSPHRASE": "Correct-Horse-7-Battery",
    "NEW_PASSPHRASE": "Another-Horse-8-Staple",
}
CREATED = {"apiKey": "826c0d5c-new-key", "secretKey": "33C2D3AF-new-secret", "label": "trading"}


def unkind(request: Received) -> Answer:
    """No answer to an order; one with the new keys in it, but cut, to who asks for keys."""
    if request.path.endswith("/apikey"):
        return Answer(json.dumps({"code": "0", "data": [CREATED], "msg": ""}).encode()[:-3])
    return Answer(b"{}", stop_after=0)


@pytest.mark.parametrize("reporter", REPORTERS)
def test_no_secret_is_shown(exchange: Exchange, reporter: str) -> None:
    exchange.answer = unkind
    environment = {f"PROGRAM_{name}": value for name, value in PARTS.items()}
    from_env = {f"OKX_{name}": PARTS[name] for name in ("API_KEY", "SECRET_KEY", "PASSPHRASE")}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), reporter],
        env={**os.environ, **environment, **from_env, "PROGRAM_URL": exchange.url},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said = done.stdout + done.stderr
    failed = [line.partition(":")[0] for line in said.splitlines() if line.startswith("FAILED ")]
    assert failed == [f"FAILED {name}" for name in FAILURES]
    # It does show locals, or there would be nothing to hide.
    assert "operation" in said
    assert "_perform" in said
    signatures = [each.headers.get("ok-access-sign", "") for each in exchange.received]
    secrets = [*PARTS.values(), *CREATED.values(), *filter(None, signatures)]
    assert len(signatures) > 3
    shown = [each for each in secrets if each != "trading" and each in said]
    assert shown == []
