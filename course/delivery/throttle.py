"""The throttle: how many letters may go now, to all and to each domain, counted in Redis for all workers together.

Invariants, each proved by tests of the same words in ``tests/delivery/test_throttle.py``:

1. In no window of real time do more letters go than its rate allows, however many workers ask.
2. A letter that is over its domain's limit goes back unharmed, with an instant at which its turn should have come; it
   keeps no other domain's letters from going, and those that went back go before those that came later.
3. Who asked to be left in peace (4.7.x, 421) is left in peace: one minute, then 2, 4, up to 30.
4. Without Redis each process keeps to its share of every limit by itself.
5. Where no limit is set, nothing is asked of anybody before a claim.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Protocol

import redis
import structlog

from course import clock
from course.delivery.claim import Claimed
from course.delivery.outcome import asks_to_slow_down, wants_no_connection
from course.delivery.transport.smtp import AwayKind, Handed
from course.rates import ANY_DOMAIN, DAY, HOUR, MINUTE, SECOND, Rate, WarmUp, domain_rates, warm_up
from course.settings import Settings, SmtpTarget
from course.vocabulary import day_of

log = structlog.get_logger(__name__)

RELAY = "(relay)"
"""Stands for the relay itself among those who rest; no domain has brackets."""
REST_SECONDS, LONGEST_REST_SECONDS = 60.0, 1_800.0
FAULT_SECONDS, LONGEST_FAULT_SECONDS = 5.0, 300.0
"""After a login or TLS that failed: soon again at first, so that a slip is mended at once; never so often as to be
locked out."""
LONGEST_NAP_SECONDS = 1.2
_PARTS = {SECOND: 20, MINUTE: 30, HOUR: 60, DAY: 96}
_FRESH_SECONDS = 1.0
_REDIS_REST_SECONDS = 5.0
_REDIS_TIMEOUT_SECONDS = 2.0


@dataclass(frozen=True, kw_only=True)
class Window:
    """A rate with a name, counted in parts, so that the window slides: a part leaves it when it is wholly over."""

    name: str
    letters: int
    part_ms: int
    parts: int

    @classmethod
    def of(cls, rate: Rate) -> "Window":
        """The window that keeps this rate."""
        parts = _PARTS[rate.seconds]
        return cls(name=f"{rate.seconds}", letters=rate.letters, part_ms=rate.seconds * 1_000 // parts, parts=parts)

    @property
    def spacing_ms(self) -> float:
        """The time between two letters at exactly this rate."""
        return self.part_ms * self.parts / self.letters

    def shared_by(self, processes: int) -> "Window":
        """One process's share: fewer letters, or the one letter in a longer time."""
        letters = self.letters // processes
        if letters:
            return Window(name=self.name, letters=letters, part_ms=self.part_ms, parts=self.parts)
        return Window(name=self.name, letters=1, part_ms=self.part_ms * processes, parts=self.parts)


def room_in(window: Window, counts: Mapping[int, int], now_ms: int) -> tuple[int, int]:
    """How many letters may go now, and if none, after how many milliseconds there is room again. Pure.

    ``counts`` has the letters of each part of the time. The part that begins the window counts whole, so that the
    rate holds at every instant and not only on average.
    """
    current = now_ms // window.part_ms
    within = {part: n for part, n in counts.items() if part >= current - window.parts and n > 0}
    room = window.letters - sum(within.values())
    if room > 0:
        return room, 0
    leaving = 0
    for part in sorted(within):
        leaving += within[part]
        if room + leaving > 0:
            return 0, (part + window.parts + 1) * window.part_ms - now_ms
    return 0, window.part_ms


@dataclass(frozen=True, kw_only=True)
class Ask:
    """A wish to send: ``first`` letters whose turn it is, and ``fresh`` ones behind those that wait already."""

    key: str
    first: int
    fresh: int = 0
    windows: tuple[Window, ...]

    @property
    def spacing_ms(self) -> float:
        """How far apart letters go at the slowest of the rates."""
        return max(window.spacing_ms for window in self.windows)


@dataclass(frozen=True, kw_only=True)
class Grant:
    """How many of each may go; when (in how many ms) there is room again, and when the first fresh one's turn is."""

    first: int
    fresh: int
    wait_ms: float
    turn_ms: float
    at_ms: int
    """By the clock of whoever counts: needed to give letters back."""


class Book(Protocol):
    """Where letters are counted."""

    def take(self, asks: Sequence[Ask]) -> list[Grant]:
        """Count what may go, for each wish."""
        ...

    def give_back(self, ask: Ask, grant: Grant, letters: int) -> None:
        """Letters that were granted and not used."""
        ...


@dataclass
class OwnBook:
    """A process's own count, with its share of every limit: what there is while Redis is away."""

    processes: int
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _turns: dict[str, float] = field(default_factory=dict)

    def take(self, asks: Sequence[Ask]) -> list[Grant]:
        """Count what may go, for each wish."""
        now = int(clock.monotonic() * 1_000)
        return [self._take(ask, now) for ask in asks]

    def _take(self, ask: Ask, now: int) -> Grant:
        windows = [window.shared_by(self.processes) for window in ask.windows]
        counted = [self._counted(ask, window, now) for window in windows]
        room = min(room_in(window, counts, now)[0] for window, counts in zip(windows, counted, strict=True))
        turn = self._turns.get(ask.key, 0.0)
        first = min(room, ask.first)
        fresh = min(room - first, ask.fresh) if turn <= now else 0
        wait = 0
        for window, counts in zip(windows, counted, strict=True):
            part = now // window.part_ms
            counts[part] = counts.get(part, 0) + first + fresh
            wait = max(wait, room_in(window, counts, now)[1])
        spacing = max(window.spacing_ms for window in windows)
        start = max(turn, now + max(wait, spacing))
        if ask.fresh > fresh:
            self._turns[ask.key] = start + (ask.fresh - fresh) * spacing
        return Grant(first=first, fresh=fresh, wait_ms=wait, turn_ms=start - now, at_ms=now)

    def _counted(self, ask: Ask, window: Window, now: int) -> dict[int, int]:
        """The window's parts, without those that left it."""
        counts = self._of(ask, window)
        for part in [part for part in counts if part < now // window.part_ms - window.parts]:
            del counts[part]
        return counts

    def give_back(self, ask: Ask, grant: Grant, letters: int) -> None:
        """Letters that were granted and not used."""
        for window in (window.shared_by(self.processes) for window in ask.windows):
            counts, part = self._of(ask, window), grant.at_ms // window.part_ms
            if part in counts:
                counts[part] = max(0, counts[part] - letters)

    def _of(self, ask: Ask, window: Window) -> dict[int, int]:
        return self._counts.setdefault(f"{ask.key}:{window.name}", {})


_TAKE = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local answer = {string.format('%.0f', now)}
local k, a = 1, 1
while a <= #ARGV do
  local first, fresh = tonumber(ARGV[a]), tonumber(ARGV[a + 1])
  local spacing, count = tonumber(ARGV[a + 2]), tonumber(ARGV[a + 3])
  local windows, room = {}, first + fresh
  for w = 1, count do
    local key, limit = KEYS[k + w], tonumber(ARGV[a + 1 + 3 * w])
    local part, parts = tonumber(ARGV[a + 2 + 3 * w]), tonumber(ARGV[a + 3 + 3 * w])
    local current = math.floor(now / part)
    local kept, within, left = redis.call('HGETALL', key), {}, limit
    for i = 1, #kept, 2 do
      local at, letters = tonumber(kept[i]), tonumber(kept[i + 1])
      if at < current - parts then
        redis.call('HDEL', key, kept[i])
      elseif letters > 0 then
        within[#within + 1] = {at, letters}
        left = left - letters
      end
    end
    room = math.max(math.min(room, left), 0)
    windows[w] = {key = key, part = part, parts = parts, current = current, within = within, left = left}
  end
  local turn = 0
  if fresh > 0 then turn = tonumber(redis.call('GET', KEYS[k]) or '0') end
  local first_go, fresh_go, wait = math.min(room, first), 0, 0
  if turn <= now then fresh_go = math.min(room - first_go, fresh) end
  local go = first_go + fresh_go
  for _, window in ipairs(windows) do
    if go > 0 then
      redis.call('HINCRBY', window.key, string.format('%.0f', window.current), go)
      redis.call('PEXPIRE', window.key, string.format('%.0f', (window.parts + 2) * window.part))
    end
    local left, within = window.left - go, window.within
    if left <= 0 then
      within[#within + 1] = {window.current, go}
      table.sort(within, function(one, other) return one[1] < other[1] end)
      for _, each in ipairs(within) do
        left = left + each[2]
        if left > 0 then
          wait = math.max(wait, (each[1] + window.parts + 1) * window.part - now)
          break
        end
      end
    end
  end
  local start = math.max(turn, now + math.max(wait, spacing))
  if fresh > fresh_go then
    local last = start + (fresh - fresh_go) * spacing
    redis.call('SET', KEYS[k], string.format('%.0f', last), 'PX', string.format('%.0f', last - now + 1000))
  end
  for _, number in ipairs({first_go, fresh_go, math.ceil(wait), math.ceil(start - now)}) do
    answer[#answer + 1] = number
  end
  k, a = k + 1 + count, a + 4 + 3 * count
end
return answer
"""

_RESTING = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local kept, answer = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES'), {}
for i = 1, #kept, 2 do
  answer[i], answer[i + 1] = kept[i], math.ceil(tonumber(kept[i + 1]) - now)
end
return answer
"""

_REST = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local kept = redis.call('ZSCORE', KEYS[1], ARGV[1])
if kept and tonumber(kept) > now then return {math.ceil(tonumber(kept) - now), 0} end
local base, longest = tonumber(ARGV[2]), tonumber(ARGV[3])
local times = redis.call('INCR', KEYS[2])
local rest = math.min(longest, base * 2 ^ math.min(times - 1, 30))
redis.call('PEXPIRE', KEYS[2], string.format('%.0f', rest * 2 + longest / 6))
redis.call('ZADD', KEYS[1], string.format('%.0f', now + rest), ARGV[1])
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', longest * 4))
return {math.ceil(rest), 1}
"""


@dataclass
class SharedBook:
    """The count in Redis. Its clock is Redis's. Raises redis.RedisError."""

    client: "redis.Redis"
    prefix: str

    def __post_init__(self) -> None:
        self._take = self.client.register_script(_TAKE)
        self._resting = self.client.register_script(_RESTING)
        self._rest = self.client.register_script(_REST)

    def take(self, asks: Sequence[Ask]) -> list[Grant]:
        """Count what may go, for each wish; one round trip."""
        keys: list[str] = []
        args: list[float | int] = []
        for ask in asks:
            keys.append(f"{self.prefix}{ask.key}:turn")
            args += [ask.first, ask.fresh, ask.spacing_ms, len(ask.windows)]
            for window in ask.windows:
                keys.append(f"{self.prefix}{ask.key}:{window.name}")
                args += [window.letters, window.part_ms, window.parts]
        answer: list[Any] = self._take(keys=keys, args=args)
        at, numbers = int(answer[0]), [int(n) for n in answer[1:]]
        groups = [numbers[n : n + 4] for n in range(0, len(numbers), 4)]
        return [Grant(first=g[0], fresh=g[1], wait_ms=g[2], turn_ms=g[3], at_ms=at) for g in groups]

    def give_back(self, ask: Ask, grant: Grant, letters: int) -> None:
        """Letters that were granted and not used; one round trip."""
        with self.client.pipeline(transaction=False) as pipe:
            for window in ask.windows:
                key = f"{self.prefix}{ask.key}:{window.name}"
                pipe.hincrby(key, str(grant.at_ms // window.part_ms), -letters)
                pipe.pexpire(key, (window.parts + 2) * window.part_ms)
            pipe.execute()

    def used(self, ask: Ask) -> list[int]:
        """How many letters each window has counted; changes nothing."""
        grants = self.client.pipeline(transaction=False)
        for window in ask.windows:
            grants.hgetall(f"{self.prefix}{ask.key}:{window.name}")
        grants.time()
        *kept, now = grants.execute()
        now_ms = now[0] * 1_000 + now[1] // 1_000
        used = []
        for window, parts in zip(ask.windows, kept, strict=True):
            oldest = now_ms // window.part_ms - window.parts
            used.append(sum(int(n) for part, n in parts.items() if int(part) >= oldest))
        return used

    def resting(self) -> dict[str, float]:
        """Who rests, and for how many seconds yet."""
        answer: list[Any] = self._resting(keys=[f"{self.prefix}resting"])
        return {
            answer[n].decode() if isinstance(answer[n], bytes) else str(answer[n]): int(answer[n + 1]) / 1_000
            for n in range(0, len(answer), 2)
        }

    def rest(self, who: str, why: str, seconds: float, longest: float) -> tuple[float, bool]:
        """Let somebody rest, twice as long as the last time. For how many seconds, and whether it began just now."""
        keys = [f"{self.prefix}resting", f"{self.prefix}strikes:{why}:{who}"]
        rest_ms, began = self._rest(keys=keys, args=[who, seconds * 1_000, longest * 1_000])
        return int(rest_ms) / 1_000, bool(int(began))

    def forget(self, who: str) -> None:
        """It is well again: the next fault begins with a short rest."""
        self.client.delete(*(f"{self.prefix}strikes:{why}:{who}" for why in ("busy", "fault")))
        self.client.zrem(f"{self.prefix}resting", who)


@dataclass
class OwnRests:
    """Who rests, as one process knows it."""

    _until: dict[str, float] = field(default_factory=dict)
    _strikes: dict[str, tuple[int, float]] = field(default_factory=dict)

    def resting(self) -> dict[str, float]:
        """Who rests, and for how many seconds yet."""
        now = clock.monotonic()
        self._until = {who: until for who, until in self._until.items() if until > now}
        return {who: until - now for who, until in self._until.items()}

    def rest(self, who: str, why: str, seconds: float, longest: float) -> tuple[float, bool]:
        """Let somebody rest, twice as long as the last time. For how many seconds, and whether it began just now."""
        now = clock.monotonic()
        if self._until.get(who, now) > now:
            return self._until[who] - now, False
        key = f"{why}:{who}"
        times, forgotten_at = self._strikes.get(key, (0, now))
        times = times + 1 if now < forgotten_at or not times else 1
        rest = min(longest, seconds * 2 ** min(times - 1, 30))
        self._strikes[key] = (times, now + rest * 2 + longest / 6)
        self._until[who] = now + rest
        return rest, True

    def forget(self, who: str) -> None:
        """It is well again."""
        self._until.pop(who, None)
        for why in ("busy", "fault"):
            self._strikes.pop(f"{why}:{who}", None)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits that the settings name."""

    overall: tuple[Rate, ...] = ()
    per_domain: Mapping[str, tuple[Rate, ...]] = field(default_factory=dict)
    warming: WarmUp | None = None
    processes: int = 1

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """What the settings say; nothing is limited unless they do."""
        overall = [
            Rate(letters=letters, seconds=seconds)
            for letters, seconds in (
                (settings.rate_per_second, SECOND),
                (settings.rate_per_hour, HOUR),
                (settings.rate_per_day, DAY),
            )
            if letters is not None
        ]
        return cls(
            overall=tuple(overall),
            per_domain=domain_rates(settings.rate_per_domain) if settings.rate_per_domain else {},
            warming=warm_up(settings.warm_up) if settings.warm_up else None,
            processes=settings.processes,
        )

    def overall_on(self, today: date) -> tuple[Window, ...]:
        """The windows that hold for all letters together on a day (UTC, real time)."""
        rates = {rate.seconds: rate.letters for rate in self.overall}
        warm = None if self.warming is None else self.warming.letters_a_day(today)
        if warm is not None:
            rates[DAY] = min(warm, rates.get(DAY, warm))
        return tuple(Window.of(Rate(letters=letters, seconds=seconds)) for seconds, letters in rates.items())

    def of_domain(self, domain: str) -> tuple[Window, ...]:
        """The windows of a receiving domain; none: it is not limited."""
        rates = self.per_domain.get(domain, self.per_domain.get(ANY_DOMAIN, ()))
        return tuple(Window.of(rate) for rate in rates)


def domain_of(email: str) -> str:
    """The receiving domain of an address, in lower case."""
    return email.rpartition("@")[2].lower()


@dataclass(frozen=True, kw_only=True)
class Allowance:
    """Leave to claim so many letters; what is not used is given back."""

    letters: int
    only_awaited: bool = False
    """The lessons' part of an hour or a day is used up: the rest is for letters that somebody waits for."""
    _taken: tuple[tuple[Book, Ask, Grant], ...] = ()

    def give_back(self, letters: int) -> None:
        """So many of them were not needed."""
        for book, ask, grant in self._taken if letters > 0 else ():
            _give_back(book, ask, grant, letters)


def _give_back(book: Book, ask: Ask, grant: Grant, letters: int) -> None:
    try:
        book.give_back(ask, grant, letters)
    except redis.RedisError as error:
        log.warning("throttle.own_count", kind=type(error).__name__)


@dataclass(frozen=True, kw_only=True)
class Sorted:
    """Claimed letters: those that may go, and those that go back, with the real seconds until their turn."""

    go: list[Claimed]
    back: list[tuple[Claimed, float]]


@dataclass
class Pace:
    """One process's throttle and its knowledge of who rests. Not safe for two threads at once."""

    limits: Limits
    relay: str
    """The relay's name: limits belong to it, whoever else uses this Redis."""
    url: str | None
    _shared: SharedBook | None = field(default=None, repr=False)
    _own: OwnBook | None = field(default=None, repr=False)
    _own_rests: OwnRests = field(default_factory=OwnRests, repr=False)
    _shared_rests: dict[str, float] = field(default_factory=dict, repr=False)
    _redis_away_until: float = float("-inf")
    _looked_at: float = float("-inf")
    _room_at: float = float("-inf")
    _faulty: bool = False

    def allowance(self, wanted: int) -> Allowance:
        """Leave to claim at most ``wanted`` letters, from all the limits on all letters together."""
        windows = self.limits.overall_on(clock.real_now().date()) if self.limits.overall or self.limits.warming else ()
        if not windows:
            return Allowance(letters=wanted)
        anybody = Ask(key="all", first=wanted, windows=windows)
        lessons = Ask(key="lessons", first=wanted, windows=tuple(_for_lessons(window) for window in windows))
        book, (any_grant, lesson_grant) = self._take([anybody, lessons])
        letters = min(any_grant.first, lesson_grant.first)
        if letters == 0:
            self._room_at = clock.monotonic() + max(any_grant.wait_ms, lesson_grant.wait_ms) / 1_000
            if lesson_grant.first:
                _give_back(book, lessons, lesson_grant, lesson_grant.first)
            return Allowance(letters=any_grant.first, only_awaited=True, _taken=((book, anybody, any_grant),))
        for ask, grant in ((anybody, any_grant), (lessons, lesson_grant)):
            if grant.first > letters:
                _give_back(book, ask, grant, grant.first - letters)
        return Allowance(letters=letters, _taken=((book, anybody, any_grant), (book, lessons, lesson_grant)))

    def nap(self, until: float) -> bool:
        """Wait for room if there is some soon and before ``until`` (real, monotonic). Whether to ask again."""
        now = clock.monotonic()
        if not now < self._room_at <= min(until, now + LONGEST_NAP_SECONDS):
            return False
        clock.sleep(self._room_at - now)
        return True

    def sort(self, claimed: Sequence[Claimed]) -> Sorted:
        """Which of these may go now, by the limits of their domains and by who rests."""
        resting = self.resting()
        if not resting and not self.limits.per_domain:
            return Sorted(go=list(claimed), back=[])
        by_domain: dict[str, list[Claimed]] = {}
        for each in claimed:
            by_domain.setdefault(domain_of(each.email), []).append(each)
        back: list[tuple[Claimed, float]] = []
        asks: list[Ask] = []
        for domain, letters in by_domain.items():
            if domain in resting:
                back += [(each, resting[domain] + n * 0.01) for n, each in enumerate(letters)]
            elif windows := self.limits.of_domain(domain):
                first = sum(_goes_first(each) for each in letters)
                asks.append(Ask(key=f"to:{domain}", first=first, fresh=len(letters) - first, windows=windows))
        if asks:
            _, grants = self._take(asks)
            for ask, grant in zip(asks, grants, strict=True):
                back += _over(by_domain[ask.key.removeprefix("to:")], ask, grant)
        over = {each.delivery_id for each, _ in back}
        return Sorted(go=[each for each in claimed if each.delivery_id not in over], back=back)

    def _take(self, asks: Sequence[Ask]) -> tuple[Book, list[Grant]]:
        shared = self._book()
        if shared is not None:
            try:
                return shared, shared.take(asks)
            except redis.RedisError as error:
                self._redis_away(error)
        if self._own is None:
            self._own = OwnBook(self.limits.processes)
        return self._own, self._own.take(asks)

    def _book(self) -> SharedBook | None:
        if self.url is None or clock.monotonic() < self._redis_away_until:
            return None
        if self._shared is None:
            self._shared = open_book(self.url, self.relay)
        return self._shared

    def _redis_away(self, error: Exception) -> None:
        self._redis_away_until = clock.monotonic() + _REDIS_REST_SECONDS
        log.warning("throttle.own_count", kind=type(error).__name__)

    def resting(self) -> Mapping[str, float]:
        """Who rests, and for how many seconds yet; Redis is asked at most once a second."""
        now = clock.monotonic()
        if now - self._looked_at >= _FRESH_SECONDS:
            self._looked_at = now
            book = self._book()
            if book is not None:
                try:
                    self._shared_rests = {who: now + seconds for who, seconds in book.resting().items()}
                except redis.RedisError as error:
                    self._redis_away(error)
        own = self._own_rests.resting()
        if not self._shared_rests:
            return own
        shared = {who: until - now for who, until in self._shared_rests.items() if until > now}
        return {who: max(own.get(who, 0.0), shared.get(who, 0.0)) for who in own.keys() | shared.keys()}

    def relay_rests(self) -> bool:
        """Whether the relay is to be left in peace."""
        return RELAY in self.resting()

    def heard(self, handed: Handed, email: str) -> bool:
        """Heed what a server said about how much it wants. Whether the letter's domain is to be left in peace."""
        if not _asks_for_rest(handed):
            return False
        who = domain_of(email) if handed.to_recipient else RELAY
        self._rest(who, "busy", REST_SECONDS, LONGEST_REST_SECONDS)
        return handed.to_recipient

    def relay_refused(self, kind: AwayKind) -> None:
        """The relay could not be used: leave it in peace as long as its fault suggests."""
        match kind:
            case AwayKind.LOGIN | AwayKind.TLS:
                self._faulty = True
                self._rest(RELAY, "fault", FAULT_SECONDS, LONGEST_FAULT_SECONDS)
            case AwayKind.BUSY:
                self._rest(RELAY, "busy", REST_SECONDS, LONGEST_REST_SECONDS)
            case AwayKind.AWAY:
                pass

    def relay_is_well(self) -> None:
        """Login and encryption work (again)."""
        if not self._faulty:
            return
        self._faulty = False
        self._own_rests.forget(RELAY)
        self._shared_rests.pop(RELAY, None)
        book = self._book()
        if book is not None:
            try:
                book.forget(RELAY)
            except redis.RedisError as error:
                self._redis_away(error)

    def _rest(self, who: str, why: str, seconds: float, longest: float) -> None:
        for_seconds, began = self._own_rests.rest(who, why, seconds, longest)
        book = self._book()
        if book is not None:
            try:
                for_seconds, began = book.rest(who, why, seconds, longest)
                self._shared_rests[who] = clock.monotonic() + for_seconds
            except redis.RedisError as error:
                self._redis_away(error)
        if began:
            what = "relay" if who == RELAY else "domain"
            log.warning("throttle.rests", what=what, seconds=round(for_seconds))


def open_book(url: str, relay: str) -> SharedBook:
    """The count of a relay's letters in this Redis (nothing is dialled yet)."""
    client = redis.Redis.from_url(
        url, socket_timeout=_REDIS_TIMEOUT_SECONDS, socket_connect_timeout=1, health_check_interval=10
    )
    return SharedBook(client, f"course:pace:{relay}:")


def _for_lessons(window: Window) -> Window:
    """What lessons may use of an hour or a day: a twentieth is kept for letters that somebody waits for."""
    if window.part_ms * window.parts < HOUR * 1_000 or window.letters < 2:
        return window
    return replace(window, letters=window.letters - max(1, window.letters // 20))


def _goes_first(claimed: Claimed) -> bool:
    """Somebody may wait for a service letter; a letter that went back before (claimed oftener than tried) waited."""
    return day_of(claimed.letter) is None or claimed.epoch > claimed.attempts


def _over(letters: list[Claimed], ask: Ask, grant: Grant) -> list[tuple[Claimed, float]]:
    """The letters of one domain that go back, each with the seconds until its turn."""
    first = [each for each in letters if _goes_first(each)][grant.first :]
    fresh = [each for each in letters if not _goes_first(each)][grant.fresh :]
    soon, spacing = max(grant.wait_ms, ask.spacing_ms), ask.spacing_ms
    return [
        *((each, (soon + n * spacing) / 1_000) for n, each in enumerate(first)),
        *((each, (grant.turn_ms + n * spacing) / 1_000) for n, each in enumerate(fresh)),
    ]


def _asks_for_rest(handed: Handed) -> bool:
    reply = handed.reply
    if reply is None:
        return False
    return asks_to_slow_down(reply) or (not handed.to_recipient and wants_no_connection(reply))


def pace_seen(settings: Settings, limits: Limits, today: date) -> dict[str, Any]:
    """The limits with how much of each is used, and who rests, for whoever looks. Redis away: ``used`` is None."""
    relay = relay_of(settings)
    asks = [Ask(key="all", first=0, windows=limits.overall_on(today))]
    asks += [Ask(key=f"to:{domain}", first=0, windows=limits.of_domain(domain)) for domain in limits.per_domain]
    resting: dict[str, float] = {}
    used: list[list[int]] | None = None
    if settings.redis_url is not None and relay is not None:
        book = open_book(settings.redis_url, relay)
        try:
            used, resting = [book.used(ask) for ask in asks], book.resting()
        except redis.RedisError:
            used = None
        finally:
            book.client.close()
    shown = []
    for at, ask in enumerate(asks):
        for n, window in enumerate(ask.windows):
            count = None if used is None or ask.key == f"to:{ANY_DOMAIN}" else used[at][n]
            seconds = window.part_ms * window.parts // 1_000
            shown.append({"of": ask.key, "letters": window.letters, "seconds": seconds, "used": count})
    return {"limits": shown, "resting": resting}


def relay_of(settings: Settings) -> str | None:
    """The relay's name, as a connection to it says it; None: none is set."""
    if settings.smtp_url is None:
        return None
    target = SmtpTarget(settings.smtp_url)
    return f"{target.host}:{target.port}"
