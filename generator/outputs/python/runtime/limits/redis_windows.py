"""The windows of an account in Redis, which bots on several machines share."""

from __future__ import annotations

from collections import deque
from collections.abc import Coroutine, Iterable, Sequence
from inspect import iscoroutinefunction
from math import ceil, inf
from os import urandom
from threading import BoundedSemaphore
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from weakref import WeakKeyDictionary

from ..errors import RateLimitReached, TransportError, ValidationError
from ..lazy import package_logger
from .limiter import Charge, Charges, Mode, describe, hold_seconds
from .wait_queue import Key, Waiter, WaitQueue, reset_in_child

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Semaphore, Task

COMMANDS = 16
"""How many commands of a limiter are under way at most: a pool has only so many connections."""

# Each window is a sorted set with a member for each slot in use, scored with the microsecond, on
# the clock of Redis, at which it is free again. A request under way has a lease on its slots: they
# are free when it has run out and the window has passed, should the bot never come back.
# Behind the windows stands the key that says that the slots have been given back: a command that
# comes after that, on another connection, takes nothing and renews nothing.
# ARGV: token, lease, and for each window cost, limit and length. Returns the number of the window
# that will have room last, and in how many microseconds that can be: {0, 0} where all are taken.
_TAKE = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local lease = tonumber(ARGV[2])
local given_back = table.remove(KEYS)
-- A client that lost the answer sends the same again.
if redis.call('EXISTS', given_back) == 1 or redis.call('ZSCORE', KEYS[1], ARGV[1] .. ':1') then
  return {0, 0}
end
local last, pause = 0, 0
for number, key in ipairs(KEYS) do
  local cost = tonumber(ARGV[number * 3])
  local limit = tonumber(ARGV[number * 3 + 1])
  local length = tonumber(ARGV[number * 3 + 2])
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  local missing = redis.call('ZCARD', key) + cost - limit
  if missing > 0 then
    local freed = redis.call('ZRANGE', key, missing - 1, missing - 1, 'WITHSCORES')[2]
    -- A request under way may end in this moment, and its slots be free a window later.
    local wait = math.min(tonumber(freed) - now, length)
    if wait > pause then
      last, pause = number, wait
    end
  end
end
if last > 0 then
  return {last, pause}
end
for number, key in ipairs(KEYS) do
  local free_at = now + lease + tonumber(ARGV[number * 3 + 2])
  for slot = 1, tonumber(ARGV[number * 3]) do
    redis.call('ZADD', key, free_at, ARGV[1] .. ':' .. slot)
  end
  local last_free = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
  redis.call('PEXPIREAT', key, math.ceil(last_free / 1000))
end
return {0, 0}
"""

# ARGV: token, 1 if it was sent, for how many milliseconds a command that took the slots may still
# come, and for each window cost and length.
_SETTLE = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local given_back = table.remove(KEYS)
if ARGV[2] ~= '1' then
  redis.call('SET', given_back, '', 'PX', ARGV[3])
end
for number, key in ipairs(KEYS) do
  local free_at = now + tonumber(ARGV[number * 2 + 3])
  for slot = 1, tonumber(ARGV[number * 2 + 2]) do
    if ARGV[2] == '1' then
      redis.call('ZADD', key, free_at, ARGV[1] .. ':' .. slot)
    else
      redis.call('ZREM', key, ARGV[1] .. ':' .. slot)
    end
  end
  local last_free = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
  if last_free then
    redis.call('PEXPIREAT', key, math.ceil(last_free / 1000))
  end
end
return 0
"""

# KEYS: for each window its own, and that of slots given back. ARGV: for each token, cost, and
# lease and length together. Slots that Redis has forgotten are taken again, be there room or not.
_RENEW = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
for number = 1, #KEYS / 2 do
  local key = KEYS[number * 2 - 1]
  if redis.call('EXISTS', KEYS[number * 2]) == 0 then
    for slot = 1, tonumber(ARGV[number * 3 - 1]) do
      local free_at = now + tonumber(ARGV[number * 3])
      redis.call('ZADD', key, free_at, ARGV[number * 3 - 2] .. ':' .. slot)
    end
    local last_free = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
    redis.call('PEXPIREAT', key, math.ceil(last_free / 1000))
  end
end
return 0
"""


class RedisClient(Protocol):
    """What is used of `redis.Redis`, or of `redis.asyncio.Redis`."""

    def register_script(self, script: Any) -> Any:
        """A Lua script that can be called with `keys` and `args`."""
        ...


class RedisPermit:
    """The slots of one request, which are called by its token in Redis, and their lease."""

    __slots__ = ("charges", "lease", "token")

    def __init__(self, charges: Charges, lease: float) -> None:
        self.charges = charges
        self.lease = lease
        self.token = urandom(12).hex()


class NoRoom(NamedTuple):
    """Which window has no room, and when it can have, on the monotonic clock."""

    charge: Charge
    ready_at: float


def no_room(answer: list[int], charges: Charges) -> NoRoom | None:
    """What an attempt to take slots found; None where it took them."""
    number, microseconds = answer
    if not number:
        return None
    return NoRoom(charges[number - 1], monotonic() + microseconds / 1_000_000)


def _microseconds(seconds: float) -> int:
    return round(seconds * 1_000_000)


def log_unsettled(error: Exception) -> None:
    """Log what did not reach Redis, without its words: there may be a URL with a password."""
    package_logger().warning(
        "the end of a request did not reach the rate limiter's Redis (%s); its slots come "
        "free when their lease has run out",
        type(error).__name__,
    )


class RedisWindows:
    """What a limiter keeps in Redis, and the queue of those in this process who wait for it."""

    def __init__(
        self,
        client: RedisClient,
        *,
        mode: Mode = "wait",
        account: str | None = None,
        prefix: str = "okx",
        lease: float = 60.0,
    ) -> None:
        for name, usable, rule in (
            ("mode", mode in ("wait", "raise"), "must be 'wait' or 'raise'"),
            ("prefix", prefix and not {*prefix} & {*"{}"}, "must be text without braces"),
            ("lease", lease > 0, "must be seconds, more than 0"),
        ):
            if not usable:
                raise ValidationError("RedisRateLimiter", name, "", rule, "")
        self.account = account
        self._waits = mode == "wait"
        self._prefix = prefix
        self.lease = lease
        self._take = client.register_script(_TAKE)
        self._settle = client.register_script(_SETTLE)
        self._is_awaited = iscoroutinefunction(type(self._take).__call__)
        self._take_async = self._awaited(self._take)
        self._settle_async = self._awaited(self._settle)
        self._renew_async = self._awaited(client.register_script(_RENEW))
        self._commands_of_tasks: WeakKeyDictionary[AbstractEventLoop, Semaphore] = (
            WeakKeyDictionary()
        )
        self._unfinished: set[Task[None]] = set()
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Begin anew, as a forked process does: those in line are its parent's."""
        self._queue = WaitQueue()
        self._commands = BoundedSemaphore(COMMANDS)

    def _thread_slots(self) -> BoundedSemaphore:
        """Lets only so many threads send a command at a time."""
        return self._commands

    def _task_slots(self) -> Semaphore:
        """Lets only so many tasks of an event loop send a command at a time."""
        from asyncio import Semaphore, get_running_loop  # here, because threads need none of it

        loop = get_running_loop()
        if loop not in self._commands_of_tasks:
            self._commands_of_tasks[loop] = Semaphore(COMMANDS)
        return self._commands_of_tasks[loop]

    def _awaited(self, script: Any) -> Any:
        """A script for tasks: that of a client for threads is run in one."""
        if self._is_awaited:
            return script

        def run(**arguments: Any) -> Any:
            with self._commands:
                return script(**arguments)

        async def run_in_thread(**arguments: Any) -> Any:
            from asyncio import to_thread  # here, because threads need none of it

            return await to_thread(run, **arguments)

        return run_in_thread

    def _finish_later(self, command: Coroutine[Any, Any, None]) -> None:
        """Run a command for a cancelled task, which must not wait for anything any more."""
        from asyncio import create_task  # here, because threads need none of it

        task = create_task(command)
        self._unfinished.add(task)
        task.add_done_callback(self._unfinished.discard)

    def _taking(self, permit: RedisPermit) -> dict[str, list[Any]]:
        args: list[Any] = [permit.token, _microseconds(permit.lease)]
        for charge in permit.charges:
            args += charge.cost, charge.limit, _microseconds(hold_seconds(charge))
        return {"keys": [*self._keys(permit), self._given_back(permit)], "args": args}

    def _settling(self, permit: RedisPermit, sent: bool, answered: bool) -> dict[str, list[Any]]:
        args: list[Any] = [permit.token, int(sent), ceil(self.lease * 1000)]
        for charge in permit.charges:
            args += charge.cost, _microseconds(hold_seconds(charge, answered=answered))
        return {"keys": [*self._keys(permit), self._given_back(permit)], "args": args}

    def _renewing(self, permits: Iterable[RedisPermit]) -> dict[str, list[Any]]:
        keys: list[str] = []
        args: list[Any] = []
        for permit in permits:
            for key, charge in zip(self._keys(permit), permit.charges, strict=True):
                seconds = permit.lease + hold_seconds(charge)
                keys += key, self._given_back(permit)
                args += permit.token, charge.cost, _microseconds(seconds)
        return {"keys": keys, "args": args}

    def _keys(self, permit: RedisPermit) -> list[str]:
        """Names in Redis. The braces keep all of them in one slot of a cluster."""
        return [f"{{{self._prefix}}}:{'|'.join(charge.window)}" for charge in permit.charges]

    def _given_back(self, permit: RedisPermit) -> str:
        """The name of what says in Redis that the slots have been given back."""
        return f"{{{self._prefix}}}:given-back:{permit.token}"

    def _wait(self, refused: NoRoom, waiter: Waiter) -> None:
        """Stand in line for the window that has no room, until it can have."""
        if not self._waits:
            seconds = refused.ready_at - monotonic()
            raise RateLimitReached(describe(refused.charge), max(seconds, 0.0))
        with self._queue.lock:
            waiter.ready_at = refused.ready_at
            self._move(waiter, [refused.charge.window])

    def _refuse_late(self, waiter: Waiter) -> None:
        """Raise RateLimitReached for who has waited for as long as it may."""
        if waiter.is_late:
            longest = max(waiter.charges, key=lambda charge: charge.seconds)
            seconds = longest.seconds if waiter.ready_at == inf else waiter.ready_at - monotonic()
            raise RateLimitReached(describe(longest), max(seconds, 0.0))

    def _may_try(self, waiter: Waiter) -> bool:
        """Whether nobody who came before waits for one of its windows."""
        if isinstance(waiter.permit, TransportError):
            raise TransportError(*waiter.permit.args)
        with self._queue.lock:
            held_up = self._queue.held_up(waiter.keys, waiter.ticket)
            if held_up:
                waiter.ready_at = inf
                self._move(waiter, held_up)
            return not held_up

    def _unreachable(self, error: Exception) -> TransportError:
        """The error of a call that Redis did not answer, and of all in line.

        A Redis client may try for many seconds; one call after the other, they would add up.
        """
        reason = f"the rate limiter's Redis did not answer ({type(error).__name__})"
        failure = TransportError(f"{reason}; nothing was sent")
        with self._queue.lock:
            for waiter in self._queue.everybody():
                waiter.permit = failure
                waiter.wake()
        return failure

    def _leave(self, waiter: Waiter) -> None:
        with self._queue.lock:
            self._move(waiter, ())

    def _move(self, waiter: Waiter, lines: Sequence[Key]) -> None:
        """Stand in these lines only, and wake whom this makes the first in another."""
        try:
            followers = deque(self._queue.move(waiter, lines))
            while followers:
                follower = followers.popleft()
                if not follower.wake():  # its event loop is closed
                    followers.extend(self._queue.leave(follower))
        except BaseException:
            self._queue.repair()
            raise

    def _refuse_other_client(self, *, awaited: bool) -> None:
        """Refuse what only an event loop can run, where there is none."""
        if self._is_awaited and not awaited:
            rule = "must have a redis.Redis to be used by Client"
            raise ValidationError("Client", "rate_limit", "", rule, "")
