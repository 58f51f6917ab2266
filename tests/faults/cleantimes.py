"""How many times as long work takes with faults as without them."""

import dataclasses
import statistics

MOST = 2.0  # times as long: what is asked for of a share of 2 %


@dataclasses.dataclass
class Times:
    name: str
    seconds: float
    clean: float  # seconds
    is_least: bool

    def times(self, clean=None):
        return self.seconds / max(clean or self.clean, 0.1)

    def is_slow(self, clean=None):
        return self.is_least or self.times(clean) > MOST

    def shown(self, clean=None):
        return f"{'>' if self.is_least else ''}{self.times(clean):.1f}"


class CleanTimes:
    """Of all cases of a run of which the time counts. What went on only as calls failed no longer took at least as long
    as they failed, and counts as too long, however little that was."""

    def __init__(self):
        self._rows = {}  # by rate

    def add(self, fault, operation, rate, outcome, clean):
        """Gives what is shown in the row of the case: the seconds without a fault, and how many times as long it took."""
        row = Times(f"{fault} ({operation})", outcome.seconds, clean.seconds,
                    clean.ended != "in step" or outcome.ended in ("after it", "no"))
        self._rows.setdefault(rate, []).append(row)
        return f"{row.clean:.1f}", row.shown()

    def verdict(self):
        """Lines, of each rate one, and one for each case that took too long. Where the machine has other work to do, one
        time without a fault may be half of the next: by the median of all of them is said, too."""
        for rate, rows in self._rows.items():
            clean = [row.clean for row in rows]
            median = statistics.median(clean)
            yield (f"at {rate}: {sum(not row.is_slow() for row in rows)} of {len(rows)} within {MOST:.0f} times the time of "
                   f"the same work with no fault ({min(clean):.1f} to {max(clean):.1f} s), "
                   f"{sum(not row.is_slow(median) for row in rows)} by the median of it ({median:.1f} s)")
            for row in sorted(rows, key=Times.times, reverse=True):
                if row.is_slow() or row.is_slow(median):
                    yield f"    {row.name}: {row.shown()} times, {row.shown(median)} by the median"
