"""Which settings the limiter in Redis takes, and what it shows of itself."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import redis
from okx_v5 import ValidationError
from okx_v5.redis_limiter import RedisRateLimiter

from tests.client.limits.arrivals import charge
from tests.support.redis_server import RedisServer

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "settings", [{"mode": "off"}, {"prefix": ""}, {"prefix": "a{b}"}, {"lease": 0}]
)
def test_settings_that_cannot_work_are_refused(client: redis.Redis, settings: Any) -> None:
    with pytest.raises(ValidationError, match=next(iter(settings))):
        RedisRateLimiter(client, **settings)


def test_it_shows_nothing_and_is_not_pickled(client: redis.Redis) -> None:
    limiter = RedisRateLimiter(client, account="whose")
    assert repr(limiter) == "RedisRateLimiter(mode='wait')"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(limiter)


def test_the_package_needs_no_redis() -> None:
    program = "import sys, okx_v5.redis_limiter; sys.exit('redis' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], timeout=120).returncode == 0


def test_a_cluster_has_all_keys_of_a_call_in_one_place(tmp_path: Path) -> None:
    server = RedisServer(tmp_path, "--cluster-enabled", "yes", "--dir", str(tmp_path))
    try:
        with redis.Redis(unix_socket_path=server.socket) as client:
            client.execute_command("CLUSTER", "ADDSLOTS", *range(16384))
            while b"cluster_state:ok" not in client.execute_command("CLUSTER", "INFO"):
                time.sleep(0.01)
            limiter = RedisRateLimiter(client)
            limiter.settle(limiter.acquire((charge("a", 1, 2), charge("b", 1, 2))), sent=True)
            assert sorted(client.keys()) == [b"{okx}:a", b"{okx}:b"]
    finally:
        server.stop()
