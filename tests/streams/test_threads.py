"""What threads, processes and exits do to the blocking streams."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest
from okx_v5 import OkxError, Streams, TransportError

from tests.support.in_a_loop import PATIENCE
from tests.support.practice import LIVE, Practice

PAIR = "BTC-USDT"
READS = f"""
import sys
from okx_v5 import Streams
streams = Streams(base_url=sys.argv[1], **{LIVE})
trades = streams.market.trades(inst_id="BTC-USDT").open()
"""

# Interrupted again and again, in the middle of a step that waits.
HURRIED = """
import random, signal
class Stop(BaseException): pass
def stop(*_): raise Stop
signal.signal(signal.SIGALRM, stop)
book = streams.market.order_book(inst_id="BTC-USDT").open()
random = random.Random(1)
for number in range(150):
    try:
        # Late at first, when modules are imported: an interrupt there is told by Python.
        signal.setitimer(signal.ITIMER_REAL, random.uniform(2e-6, 3e-4) if number else 1)
""".splitlines()
CALM = """
    except Stop: pass
    except Exception as error: print(error)
signal.setitimer(signal.ITIMER_REAL, 0)
print(streams.market.tickers(inst_id="BTC-USDT").open().args[0]["instId"])
streams.close()
print("ended")
""".splitlines()


def program(practice: Practice, *lines: str) -> subprocess.Popen[str]:
    """A program that has subscribed to trades, and goes on with these lines."""
    return subprocess.Popen(
        [sys.executable, "-c", READS + "\n".join(lines), practice.url],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
class TestPrograms:
    @pytest.mark.parametrize(
        "ending",
        [
            "",
            "del trades",
            "del streams",
            "streams.close()",
            "import _thread; _thread.start_new_thread(next, (trades,))",
            "trades.me = trades; del trades, streams",
            "next(streams.market.tickers(inst_id='A'))",
        ],
    )
    def test_an_exit_is_quick_and_silent(self, practice: Practice, ending: str) -> None:
        ended = program(practice, ending)
        assert ended.communicate(timeout=PATIENCE) == ("", "")
        assert ended.returncode == 0

    @pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT there")
    @pytest.mark.usefixtures("interruptible")
    def test_ctrl_c_ends_a_reader(self, practice: Practice) -> None:
        waiting = program(practice, "print('reads', flush=True)", "with trades: next(trades)")
        assert waiting.stdout is not None
        assert waiting.stdout.readline() == "reads\n"
        waiting.send_signal(signal.SIGINT)
        _, said = waiting.communicate(timeout=PATIENCE)
        assert said.endswith("KeyboardInterrupt\n")
        assert said.count("Traceback") == 1

    @pytest.mark.skipif(sys.platform == "win32", reason="no timer with a signal there")
    @pytest.mark.parametrize(
        "step",
        [
            "next(trades)",
            "book.changed()",
            "streams.market.tickers(inst_id=f'C{number}').open()",
            "streams.trade.cancel_order(inst_id='BTC-USDT', cl_ord_id='mine1')",
        ],
    )
    def test_an_interrupt_at_any_moment_leaves_nothing_locked(
        self, practice: Practice, step: str
    ) -> None:
        """A hundred times and more, microseconds after a step has begun."""
        hurried = program(practice, *HURRIED, f"        {step}", *CALM)
        said, errors = hurried.communicate(timeout=PATIENCE * 3)
        told = [line for line in errors.splitlines() if line.startswith("cancel-order ")]
        assert errors.splitlines() == told
        assert said == "BTC-USDT\nended\n"

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork there")
    @pytest.mark.parametrize(
        "use", ["next(trades)", "next(streams.market.tickers(inst_id='A'))", "streams.close()"]
    )
    def test_a_fork_is_told(self, practice: Practice, use: str) -> None:
        """In the child nothing receives: it would wait for ever."""
        forking = program(
            practice,
            "import os, warnings",
            "warnings.simplefilter('ignore')",
            "if not os.fork():",
            "    try:",
            f"        {use}",
            "    except Exception as error:",
            "        print(error, flush=True)",
            "    os._exit(0)",
            "os.wait()",
            "print('parent')",
        )
        said, errors = forking.communicate(timeout=PATIENCE)
        assert errors == ""
        assert said.endswith("parent\n")
        assert ("built before a fork" in said) == ("next" in use)


class TestClosing:
    @pytest.mark.parametrize("moment", range(6))
    def test_while_others_open_and_read(self, practice: Practice, moment: int) -> None:
        """Everybody gets an answer, at whatever moment the streams are closed."""
        streams = Streams(base_url=practice.url)
        begun = threading.Barrier(5)
        odd: list[BaseException] = []

        def use(number: int) -> None:
            begun.wait(PATIENCE)
            try:
                for _ in range(50):
                    streams.market.trades(inst_id=f"COIN{number}-USDT").open().close()
            except OkxError:
                pass
            except BaseException as error:
                odd.append(error)

        threads = [threading.Thread(target=use, args=(each,), daemon=True) for each in range(4)]
        for thread in threads:
            thread.start()
        begun.wait(PATIENCE)
        time.sleep(moment / 1000)
        streams.close()
        for thread in threads:
            thread.join(PATIENCE)
        streams.close()
        assert not any(thread.is_alive() for thread in threads)
        assert odd == []

    def test_what_a_closed_one_has(self, practice: Practice) -> None:
        streams = Streams(base_url=practice.url)
        receiving = streams.receiving()
        streams.close()

        async def work() -> None:
            """Nothing."""

        with pytest.raises(TransportError, match="closed"):
            receiving.run(work)
